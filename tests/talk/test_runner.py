"""A waiting event becomes an outcome: worded, laid out, its bells at instants, its parcels few."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.care.days import instant
from bot.ports import (
    Act,
    Delivery,
    Erasing,
    Keep,
    Outcome,
    Place,
    Ringing,
    Silencing,
    Store,
    Waiting,
    Writing,
)
from bot.runner import World, give_up, run, take_batch, word
from bot.talk.events import Commanded, Event, Rang, Tapped, Typed
from bot.talk.screen import DONE, Limits, Option, Screen, View
from bot.talk.state import Message, Session, Turn
from bot.talk.steps import Erase, Flow, Known, Next, Script, Slots, Start, Wake, ask, pick, say, show
from tests.talk import toy
from tests.talk.toy import AT, MET, TOY, Cup, Drink, Letter, Nothing, Told, YesNo, with_flows

PLACE = Place("lines", "bot", "account", "chat", "message-7")
MET_ONCE = Session(facts={MET.name: Known(value=True, at=AT)}, last=AT)


@dataclass(frozen=True, slots=True)
class Plainly:
    """Wording that says the key; labels in capitals, and none for what is gone. The platform shows in one line alone."""

    gone: str = "?"

    def line(self, locale: str, key: str, slots: Slots = ()) -> str:
        shown = [(name, value) for name, value in slots if name != "platform" or key == "core.unknown_command"]
        return f"{locale}:{key}" + "".join(f" {name}={value}" for name, value in shown)

    def labels(self, locale: str, key: str, choice: str) -> tuple[str, ...]:
        if key == self.gone:
            raise KeyError(key)
        return (choice.upper(), f"{locale} {key}")

    def options(self, locale: str, key: str, choices: tuple[str, ...]) -> tuple[Option, ...]:
        return tuple(Option(choice, self.labels(locale, key, choice)[0]) for choice in choices)


def limits(platform: str) -> Limits:
    return Limits(text=4096, buttons=0 if platform == "lines" else 100, row=8, label=60)


WORLD = World(TOY, Plainly(), limits, lambda session: Keep.ON if MET.of(session.facts) else Keep.NO)


def waiting(event: Event, *, place: Place = PLACE, bell: str | None = None) -> Waiting:
    return Waiting("person-1", place, event, bell)


def after(*events: Event, world: World = WORLD, session: Session = MET_ONCE, place: Place = PLACE) -> Outcome:
    """The outcome of the last of these events."""
    outcome = Outcome(waiting(events[0]), session, Keep.ON)
    for event in events:
        outcome = run(waiting(event, place=place), outcome.session or Session(), world)
    return outcome


def command(name: str, number: int = 1) -> Commanded:
    return Commanded(number, AT, name)


def typed(text: str, number: int = 2) -> Typed:
    return Typed(number, AT, text)


def test_an_outcome_holds_all_that_commits_together() -> None:
    """The event, the new session, how long it is kept, what changes and what is sent."""
    outcome = after(command("tea"))

    assert outcome.session is not None
    assert (["tea"], Keep.ON, (), False) == (
        [talk.flow for talk in outcome.session.talks],
        outcome.keep,
        outcome.changes,
        outcome.set_aside,
    )
    assert Keep.NO is after(typed("hi"), session=Session()).keep


def test_lines_and_question_are_two_parcels_at_most() -> None:
    """What is said goes first, what is asked follows, both to where the event came from."""
    parcels = after(command("tea"), typed("2")).parcels

    assert [
        (Screen(("en:tea.good_choice drink=green",)), Act.SEND, Delivery.MUST, PLACE, "en"),
        (
            ("en:tea.extras", "1. NOTHING\n2. MILK\n3. LEMON\n4. HONEY", "en:core.several_hint"),
            Act.SEND,
            Delivery.MUST,
            PLACE,
            "en",
        ),
    ] == [
        (one.screen if number == 0 else one.screen.body, one.act, one.delivery, one.place, one.locale)
        for number, one in enumerate(parcels)
    ]


def test_where_a_turn_is_one_message_it_is_one_parcel() -> None:
    """What is said and what is asked go together, and nothing is redrawn."""
    world = replace(WORLD, platforms=lambda _platform: replace(limits("lines"), whole=True))
    (one,) = after(command("tea"), typed("2"), world=world).parcels

    assert ("en:tea.good_choice drink=green", "en:tea.extras") == one.screen.body[:2]
    assert (Act.SEND, Delivery.MUST) == (one.act, one.delivery)


@pytest.mark.parametrize(
    ("chat", "bells", "said"),
    [
        ("", {"letter": "core.wait"}, ["en:core.wait"]),
        ("chat", {"letter": "core.wait"}, []),
        ("", {"other": "core.wait"}, []),
    ],
)
def test_what_cannot_come_back_is_owned_up_to(chat: str, bells: Mapping[str, str], said: list[str]) -> None:
    """Where the bot cannot write by itself a bell is set and that is said, before what is asked next."""

    def waits(_: Nothing) -> Script[None]:
        yield Wake("letter", timedelta(hours=1))
        yield say("tea.nothing")
        yield Next("ask_next")

    def asks(_: Nothing) -> Script[None]:
        yield from ask(pick("core.yes_no", YesNo))

    flows = {
        name: Flow(script, lambda _start: Nothing(), Nothing, (Nothing(),))
        for name, script in (("tea", waits), ("ask_next", asks))
    }
    world = replace(WORLD, house=with_flows(**flows), no_way_back=bells)
    bodies = [
        line
        for one in after(command("tea"), world=world, place=replace(PLACE, chat=chat)).parcels
        for line in one.screen.body
    ]

    assert said == [line for line in bodies if line == "en:core.wait"]
    assert bodies.index("en:tea.nothing") < bodies.index("en:core.yes_no")
    assert not said or bodies.index("en:core.wait") < bodies.index("en:core.yes_no")


def test_where_nothing_is_asked_it_comes_last() -> None:
    """The owning up stands after what was said."""

    def waits(_: Nothing) -> Script[None]:
        yield Wake("letter", timedelta(hours=1))
        yield say("tea.nothing")

    flow = Flow(waits, lambda _start: Nothing(), Nothing, (Nothing(),))
    world = replace(WORLD, house=with_flows(tea=flow), no_way_back={"letter": "core.wait"})
    parcels = after(command("tea"), world=world, place=replace(PLACE, chat="")).parcels

    assert "en:core.wait" == parcels[-1].screen.body[-1]


def test_the_persons_language_goes_before_the_guess() -> None:
    """Once known, it words every parcel."""
    house = replace(TOY, locale=lambda facts, guess: "pt" if MET.of(facts) else guess)
    world = replace(WORLD, house=house)

    assert "pt" == after(typed("hi"), world=world).parcels[0].locale
    assert "en:welcome.hello" == after(typed("hi"), world=world, session=Session()).parcels[0].screen.body[0]


def test_effects_become_changes_in_order() -> None:
    """History under its class's name and id, bells, silenced bells; memory travels with the session."""
    kept = after(command("note"), typed("hello"))
    letter = kept.changes[0]
    assert isinstance(letter, Writing)
    assert isinstance(letter.entry, Letter)
    subject = letter.entry.id
    local = datetime(2026, 3, 4, 12, 50)  # noqa: DTZ001 - a wall time
    bell = Ringing("look_in", subject, local, "Europe/Berlin", AT + timedelta(minutes=20), local.date())

    assert (Writing("Letter", AT, Letter(subject, "hello"), subject), bell) == kept.changes
    held = run(waiting(typed("yes", 3)), kept.session or Session(), WORLD)

    assert [Silencing("look_in", subject), "after"] == [
        one.bell if isinstance(one, Ringing) else one for one in held.changes
    ]


def test_an_entry_without_an_id_has_none() -> None:
    """What cannot be let go alone needs no name; remembering is no change of its own."""
    answers = ("2", "1", "3", "8pm", "1", "skip")
    outcome = after(command("tea"), *(typed(text, number) for number, text in enumerate(answers, 2)))
    local = datetime(2026, 3, 5, 20)  # noqa: DTZ001 - a wall time

    assert (
        Writing("Cup", AT, Cup(Drink.GREEN), None),
        Ringing("tea", None, local, "Europe/Berlin", datetime(2026, 3, 5, 19, tzinfo=UTC), local.date()),
    ) == outcome.changes


def test_what_is_erased_rings_no_bell() -> None:
    """Letting a letter go drops its bells in the same turn; erasing everything is one change."""
    gone = after(Rang(1, AT, "after", AT, "letter-1"), typed("yes"))

    assert (Silencing(None, "letter-1"), Erasing("letter-1")) == gone.changes
    assert (Erasing(None),) == after(command("forget"), typed("yes")).changes


# Where and how parcels go.


def test_a_bell_answers_no_message() -> None:
    """What a bell brings goes to the chat, not to a message in it; a nudge at most once, what was asked for surely."""
    nudge = run(waiting(Rang(1, AT, "tea", AT), bell="b-1"), MET_ONCE, WORLD).parcels
    asked = run(waiting(Rang(1, AT, "after", AT, "letter-1"), bell="b-2"), MET_ONCE, WORLD).parcels

    assert [(replace(PLACE, origin=""), Delivery.ONCE)] == [(one.place, one.delivery) for one in nudge]
    assert [(replace(PLACE, origin=""), Delivery.MUST)] == [(one.place, one.delivery) for one in asked]


BUTTONS = replace(PLACE, platform="buttons")


def tapped(outcome: Outcome, *choices: str, place: Place = BUTTONS, world: World = WORLD) -> Outcome:
    session = outcome.session or Session()
    shown = session.talks[-1].shown
    assert shown is not None
    return run(waiting(Tapped(9, AT, shown.token, choices), place=place), session, world)


def test_a_tap_closes_its_prompt_with_what_was_chosen() -> None:
    """The buttons give way to the label, once; then come the replies."""
    parcels = tapped(after(command("tea"), place=BUTTONS), "green").parcels

    assert [(Act.CLOSE, Delivery.ONCE), (Act.SEND, Delivery.MUST), (Act.SEND, Delivery.MUST)] == [
        (one.act, one.delivery) for one in parcels
    ]
    assert Screen(("GREEN",)) == parcels[0].screen


def test_several_are_closed_with_all_their_labels() -> None:
    """Chosen together, named together; nothing chosen, nothing named."""
    choosing = tapped(after(command("tea"), place=BUTTONS), "green")

    assert Screen(("MILK · HONEY",)) == tapped(choosing, "milk", "honey", DONE).parcels[0].screen
    assert Screen(()) == tapped(choosing, DONE).parcels[0].screen


def test_a_label_of_its_own_needs_no_wording() -> None:
    """Times and cities are shown as they stand."""
    at = after(command("tea"), typed("2"), typed("1", 3), typed("3", 4), place=BUTTONS)

    assert Screen(("16:00",)) == tapped(at, "16:00").parcels[0].screen


def test_without_a_message_to_edit_nothing_is_closed_or_redrawn() -> None:
    """Where the platform names no message, a mark sends the question anew."""
    nowhere = replace(BUTTONS, origin="")
    choosing = tapped(after(command("tea"), place=nowhere), "green", place=nowhere)

    assert [Act.SEND, Act.SEND] == [one.act for one in choosing.parcels]
    assert [(Act.SEND, Delivery.MUST)] == [
        (one.act, one.delivery) for one in tapped(choosing, "milk", place=nowhere).parcels
    ]


def test_a_mark_redraws_the_prompt() -> None:
    """The same message, drawn with its marks, at most once."""
    choosing = tapped(after(command("tea"), place=BUTTONS), "green")
    parcels = tapped(choosing, "milk").parcels

    assert [(Act.REDRAW, Delivery.ONCE)] == [(one.act, one.delivery) for one in parcels]
    assert ["milk"] == [
        button.payload.partition(":")[2] for row in parcels[0].screen.rows for button in row if button.marked
    ]


def test_a_prompt_that_a_release_removed_is_closed_without_a_label() -> None:
    """Its wording is gone; the turn goes on."""
    asked = after(command("tea"), place=BUTTONS)

    def other(_: Nothing) -> Script[None]:
        yield say("tea.other")

    changed = replace(
        WORLD, house=with_flows(tea=Flow(other, toy.nothing, Nothing, ())), wording=Plainly(gone="tea.drink")
    )
    parcels = tapped(asked, "green", world=changed).parcels

    assert [Screen(()), Screen(("en:tea.other",))] == [one.screen for one in parcels]


def test_erasing_veils_first_too() -> None:
    """What was said goes out of sight with what was kept; the farewell stays."""
    gone = after(command("forget"), typed("yes"))

    assert [(Act.VEIL, Delivery.ONCE), (Act.SEND, Delivery.MUST)] == [(one.act, one.delivery) for one in gone.parcels]


def test_a_line_knows_its_platform() -> None:
    """What holds on one platform alone can be said there alone."""
    (said, *_) = after(command("nosuch"), place=BUTTONS).parcels

    assert "en:core.unknown_command platform=buttons" == said.screen.body[0]


def test_hiding_veils_first() -> None:
    """The messages go out of sight before anything is said."""
    assert [(Act.VEIL, Delivery.ONCE), (Act.SEND, Delivery.MUST)] == [
        (one.act, one.delivery) for one in after(command("hide")).parcels
    ]


def test_the_button_in_reach_goes_with_every_message() -> None:
    """Its label comes from the world, by session and language."""
    world = replace(WORLD, reach=lambda session, locale: f"{locale} {len(session.talks)}")

    assert ["en 1", "en 1"] == [one.reach for one in after(command("tea"), typed("2"), world=world).parcels]


def test_every_turn_is_witnessed() -> None:
    """Whoever looks on sees the event and its turn."""
    seen: list[tuple[Waiting, Turn]] = []
    outcome = after(command("tea"), world=replace(WORLD, witness=lambda event, turn: seen.append((event, turn))))

    assert [(outcome.waiting, outcome.session)] == [(event, turn.session) for event, turn in seen]


@pytest.mark.parametrize("flow", ["tea", "note", "rounds", "forget", "help", "stop", "dance"])
def test_a_turn_is_at_most_two_messages(flow: str) -> None:
    """Whatever a command brings."""
    assert len(after(command("note"), typed("smoke"), command(flow, 3)).parcels) <= 2


def test_a_message_in_words() -> None:
    """Lines and views in order, the question last, choices named, hints where several are asked."""
    worded = word(Message((say("tea.hello", name="Ada"), show("cups", "week"))), "en", Plainly())

    assert ("en:tea.hello name=Ada", View("cups", ("week",))) == worded.body
    assert None is worded.kind
    prompt = after(command("rounds"), place=BUTTONS)

    assert [Option("yes", "YES"), Option("no", "NO")] == [
        Option(button.payload.partition(":")[2], button.label)
        for row in prompt.parcels[0].screen.rows
        for button in row
    ]


# Batches.


@dataclass(slots=True)
class Shelf:
    """The part of a store that a batch needs: sessions, and what was asked for. Of the busy none are given."""

    sessions: dict[str, Session] = field(default_factory=dict)
    busy: frozenset[str] = frozenset()
    asked: list[Sequence[Waiting]] = field(default_factory=list)

    async def take(self, batch: Sequence[Waiting]) -> Mapping[str, Session]:
        self.asked.append(batch)
        people = [waiting.person for waiting in batch]
        return {person: self.sessions.get(person, Session()) for person in people if person not in self.busy}


async def test_a_batch_loads_once_and_handles_each() -> None:
    """Many sessions in one look-up; somebody unknown begins with an empty one."""
    shelf = Shelf({"ada": MET_ONCE})
    batch = [Waiting(person, PLACE, typed("hi")) for person in ("ada", "eve")]
    done = await take_batch(cast("Store", shelf), WORLD, batch)

    assert ([batch], ()) == (shelf.asked, done.failed)
    assert ["rounds.again", "welcome.hello"] == [
        str(one.parcels[0].screen.body[0]).removeprefix("en:") for one in done.outcomes
    ]


async def test_whoever_is_busy_elsewhere_is_left_alone() -> None:
    """No turn is made of an event whose person another worker has; it is told apart."""
    batch = [Waiting(person, PLACE, typed("hi")) for person in ("ada", "eve")]
    done = await take_batch(cast("Store", Shelf({"ada": MET_ONCE}, busy=frozenset({"ada"}))), WORLD, batch)

    assert ((batch[0],), [batch[1]]) == (done.elsewhere, [one.waiting for one in done.outcomes])


async def test_one_persons_trouble_stops_nobody_else() -> None:
    """An event that cannot be handled is named with its kind of error; the others are done."""
    world = replace(WORLD, wording=Plainly(gone="rounds.again"))
    batch = [Waiting("ada", PLACE, typed("hi")), Waiting("eve", PLACE, typed("hi"))]
    done = await take_batch(cast("Store", Shelf({"ada": MET_ONCE})), world, batch)

    assert (((batch[0], "KeyError"),), [batch[1]]) == (done.failed, [one.waiting for one in done.outcomes])


def test_an_event_given_up_is_set_aside_kindly() -> None:
    """The stored session stays as it is; one line is said, surely."""
    outcome = give_up(waiting(typed("hi")), WORLD)

    assert (True, None) == (outcome.set_aside, outcome.session)
    assert [(Screen(("en:core.set_aside",)), Delivery.MUST)] == [(one.screen, one.delivery) for one in outcome.parcels]


def test_a_bell_given_up_is_silent() -> None:
    """Nobody wrote anything that could be answered."""
    outcome = give_up(waiting(typed("hi"), bell="7"), WORLD)

    assert (True, ()) == (outcome.set_aside, outcome.parcels)


# Wall times and instants.


@pytest.mark.parametrize(
    ("local", "zone", "due"),
    [
        ("2026-07-01T20:15", "Europe/Berlin", "2026-07-01T18:15"),
        ("2026-03-29T01:59:59", "Europe/Berlin", "2026-03-29T00:59:59"),
        ("2026-03-29T02:00", "Europe/Berlin", "2026-03-29T01:00"),
        ("2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:00"),
        ("2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00"),
        ("2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30"),
        ("2026-10-25T03:00", "Europe/Berlin", "2026-10-25T02:00"),
        ("2026-03-08T02:30", "America/New_York", "2026-03-08T07:00"),
        ("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:30"),
        ("2011-12-30T12:00", "Pacific/Apia", "2011-12-30T10:00"),
        ("2026-01-01T00:00", "UTC", "2026-01-01T00:00"),
    ],
)
def test_wall_times_that_are_known_by_heart(local: str, zone: str, due: str) -> None:
    """Ordinary hours, gaps of an hour, of half an hour and of a day, and the first of two."""
    assert datetime.fromisoformat(due).replace(tzinfo=UTC) == shown_at(datetime.fromisoformat(local), zone)


def shown_at(local: datetime, zone: str) -> datetime:
    return instant(local.date(), local.time(), zone)


def changes_of(zone: str) -> list[tuple[datetime, timedelta, timedelta]]:
    """Each change of a zone's clock in a year: its instant, the offset before and after."""
    there, found = ZoneInfo(zone), []
    at, step = datetime(2026, 1, 1, tzinfo=UTC), timedelta(days=1)
    while at.year == 2026:
        if offset(at, there) != offset(at + step, there):
            low, high = at, at + step
            while high - low > timedelta(seconds=1):
                middle = (low + (high - low) / 2).replace(microsecond=0)
                low, high = (middle, high) if offset(middle, there) == offset(at, there) else (low, middle)
            found.append((high, offset(low, there), offset(high, there)))
        at += step
    return found


def offset(at: datetime, there: ZoneInfo) -> timedelta:
    return at.astimezone(there).utcoffset() or timedelta()


def test_every_gap_and_every_repeated_hour_of_every_zone() -> None:
    """A wall time is the first instant at which the clock reads it or, in a gap, a later one."""
    gaps = repeats = 0
    minute = timedelta(minutes=1)
    for zone in sorted(available_timezones()):
        for change, before, after_it in changes_of(zone):
            wall, width = (change + before).replace(tzinfo=None), after_it - before
            if width > timedelta():
                gaps += 1
                assert [change - minute, *[change] * 5, change + minute] == [
                    shown_at(at, zone)
                    for at in (wall - minute, *(wall + width * part / 4 for part in range(5)), wall + width + minute)
                ]
            else:
                repeats += 1
                assert [
                    change + width - minute,
                    change + width,
                    change + width / 2,
                    change - minute,
                    change - width,
                ] == [
                    shown_at(wall + ahead, zone) for ahead in (width - minute, width, width / 2, -minute, timedelta())
                ]
    assert gaps > 100
    assert repeats > 100


def chain(_: Told) -> Script[None]:
    if (yield from ask(pick("chain.go", YesNo))) is YesNo.YES:
        yield Erase("letter-1")
        yield Next("tour")


def started(start: Start) -> Told:
    return Told("letter-1", start.at)


def test_changes_of_a_chain_come_in_the_order_of_its_flows() -> None:
    """What one flow settled stands before what the next one does."""
    world = replace(WORLD, house=with_flows(wait=Flow(chain, started, Told, ())))

    assert (Silencing(None, "letter-1"), Erasing("letter-1")) == after(
        command("wait"), typed("yes"), world=world
    ).changes


def test_a_bell_that_nobody_asked_for_says_so() -> None:
    """What the world calls a nudge is marked as one; all else was asked for."""
    rang = Waiting("ada", PLACE, Rang(5, AT, "quietly", AT), "1")
    for nudges, nudge in ((("quietly",), True), ((), False)):
        changes = run(rang, MET_ONCE, replace(WORLD, nudges=nudges)).changes
        assert [nudge] == [change.nudge for change in changes if isinstance(change, Ringing)]
