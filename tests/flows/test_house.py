"""Where talk, care and reading meet: what must come first, what words mean, what is kept."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from adapters.store.codec import Codec
from bot.care.entries import ContactLogged, PlanStarted
from bot.care.happenings import Happening
from bot.care.ledger import Direction
from bot.care.plan import Plan
from bot.care.situation import LastWord, Order
from bot.flows.calling import EXACT
from bot.flows.content import Content
from bot.flows.facts import CONSENT, LOCALE, ORDER, RECENT, STOP, ZONE
from bot.flows.house import BEFORE_CONSENT, COMMANDS, ENTRIES, build_house, keep_of
from bot.flows.welcome import OFFER_SETUP
from bot.ports import Keep
from bot.rehearsal.room import Room
from bot.talk.events import Rang
from bot.talk.house import Bell, House, Interrupt
from bot.talk.questions import Kind
from bot.talk.screen import DONE
from bot.talk.state import Aside, Session, Shown, Talk
from bot.talk.steps import Facts, Known, Say, Wake
from tests.flows.people import room_for
from tests.furnished import content, house

READING = Path(__file__).parents[1] / "reading" / "own"
AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
BEGUN: Facts = {CONSENT.name: Known(value=True, at=AT)}
RING = Rang(1, AT, OFFER_SETUP, AT)


def bare() -> House:
    """A house with no tables at all but one exercise to build its flows with."""
    return build_house(Content(lambda _locale, _key, choice: (choice,), exercises=content().exercises))


def test_what_is_folded_in_the_hour_that_comes_twice_is_read_back_the_same() -> None:
    """In New York, 01:48 came twice that night; which of the two it was is kept."""
    second = datetime(2026, 11, 1, 6, 48, tzinfo=UTC)
    folded = house().fold({}, ContactLogged(Direction.THEIRS), second, "America/New_York")
    recent = RECENT.of(folded)
    assert recent is not None
    assert second == recent.contact_at
    codec = Codec({}, {RECENT.name: RECENT.kind}, ENTRIES)
    assert Session(facts=folded) == codec.load_session(codec.dump_session(Session(facts=folded)))


def test_their_wish_for_no_contact_outdates_what_was_being_asked() -> None:
    """Said beneath a talk about their message, "keep it light" is out of place once they have asked for none."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    before = room.session.facts
    after = {**before, STOP.name: Known(LastWord.STOP, room.at)}
    assert house().outdates(before, after, room.at)
    assert not house().outdates(after, after, room.at)
    assert not house().outdates(after, before, room.at)


@pytest.mark.parametrize("flow", ["urge", "they_texted", "slipped"])
def test_urgent_things_open_the_box_before_consent(flow: str) -> None:
    """Whoever comes with an urge meets one button, not a questionnaire."""
    assert "open_box" == house().admit(flow, {})


@pytest.mark.parametrize("flow", ["gates", "plan_card", "home", "country", "no_such_flow"])
def test_the_first_minute_comes_before_all_else(flow: str) -> None:
    """Nothing that keeps anything starts before consent."""
    assert "welcome" == house().admit(flow, {})


def test_what_needs_no_consent() -> None:
    """Reading on and being under 18 are possible before it."""
    flows = [flow for flow in sorted(BEFORE_CONSENT) if flow in house().flows]
    assert {"welcome", "open_box", "young", "young_calm", "privacy"} <= set(flows)
    assert flows == [house().admit(flow, {}) for flow in flows]


def test_the_first_minute_never_comes_back() -> None:
    """An old welcome button leads home, an old box to the box, a flow that is gone leads home."""
    admitted = [house().admit(flow, BEGUN) for flow in ("welcome", "gates", "no_such_flow")]
    assert ["home", "gates", "home"] == admitted


def test_what_begins_when_nothing_is_awaited() -> None:
    """Before consent the first minute, or the box for an urge; after it, home."""
    assert Interrupt("welcome") == house().start(Session(), "hello", "")
    assert Interrupt("welcome", given=(("met", "swearing"),)) == house().start(Session(), "fuck this", "")
    heavy = Interrupt("welcome", given=(("heavy", "yes"),))
    assert heavy == house().start(Session(), "she left me and i cant stop crying", "")
    assert Interrupt("welcome") == house().start(Session(), "idk", "")
    assert heavy == house().start(Session(), "my wife left me two weeks ago", "")
    assert Interrupt("condolence") == house().start(Session(), "he died last week", "")
    assert "privacy" == house().start(Session(), "who can read this?", "").flow
    assert "about" == house().start(Session(), "does this cost anything", "").flow
    assert Interrupt("welcome") == house().start(Session(), "show me my drafts", "")
    assert Interrupt("open_box") == house().start(Session(), "I want to text him right now", "")
    assert Interrupt("home") == house().start(Session(facts=BEGUN), "", "")
    assert Interrupt("home", given=(("met", "thanks"),)) == house().start(Session(facts=BEGUN), "thanks", "")


def test_people_say_who_did_it() -> None:
    """We say they, or nobody at all; what people type in front of it or in its place is the same choice."""
    ended = [(locale, house().names("situation.ended", "they_ended", locale)) for locale in ("en", "es-MX")]
    assert {"she left me", "they left me"} <= set(ended[0][1])
    assert {"ella me dejó", "mi ex me dejó", "me dejó"} <= set(ended[1][1])


def test_what_names_a_command_is_no_danger() -> None:
    """Unless the words leave no doubt, or the command is the one for danger."""
    session = Session(facts=BEGUN)
    assert [None, None] == [house().crisis(text, session) for text in ("my plan", "Mi plan")]
    assert house().crisis("I have a plan and the pills", session) is not None
    for text in ("I'm not safe", "Estoy en peligro"):
        assert "crisis" in {
            one.flow for one in (house().crisis(text, session), house().interrupts(text, session)) if one
        }


def test_crisis_words_are_heard_with_and_without_consent() -> None:
    """The class is passed on, never the words."""
    for session in (Session(), Session(facts=BEGUN)):
        assert Interrupt("crisis", given=(("kind", "self"),)) == house().crisis("I want to kill myself", session)
    assert house().crisis("I miss the dog", Session()) is None


def test_the_words_of_a_choice_are_that_choice() -> None:
    """Where the screen itself offers such words they are an answer; a box for own words is read as ever."""
    label = house().names("gates.safety", "hurt_by_them", "en")[0]
    choices = ("none", "hurt_by_them")

    def shown(kind: Kind) -> Session:
        talk = Talk("gates", None, (), Shown("gates.safety", 0, "t", kind, choices, (None, None)), AT)
        return Session(facts=BEGUN, talks=(talk,))

    assert house().crisis(label, shown(Kind.SOME)) is None
    assert house().crisis("I want to kill myself", shown(Kind.SOME)) is not None
    assert house().crisis("he hits me", shown(Kind.WORDS)) is not None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("i am 16", Interrupt("young", sure=False)),
        ("my ex died last week", Interrupt("they_died", sure=False)),
        ("i want to text her so bad", Interrupt("urge")),
        ("my plan", Interrupt("plan_card")),
        ("Mi plan", Interrupt("plan_card")),
        ("¿Quién puede leer esto?", Interrupt("privacy")),
        ("me bloqueó en todo", Interrupt("happened", given=(("what", Happening.ASKED_TO_STOP),))),
        ("i texted her last night", Interrupt("slipped", given=(("what", "wrote"),), yields=True)),
        ("he just texted me", Interrupt("they_texted", yields=True)),
        ("please stop sending me messages", Interrupt("stop")),
        ("delete all my data from your server", Interrupt("delete")),
        ("the weather is fine", None),
    ],
)
def test_what_words_mean_besides_an_answer(text: str, meant: Interrupt | None) -> None:
    """Age and a death are asked about once; a clear urge needs no question."""
    assert meant == house().interrupts(text, Session(facts=BEGUN))


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("yesterday", "today"),
        ("5 days ago", "this_week"),
        ("2 weeks ago", "this_month"),
        ("2 months", "three_months"),
        ("4 years ago", "longer"),
        ("since Christmas", "three_months"),
        ("in June", "longer"),
        ("3rd of May", "longer"),
        ("in february", None),
        ("last summer", None),
        ("two weeks before christmas", None),
        ("idk", None),
    ],
)
def test_a_span_of_time_is_read_where_it_is_asked(text: str, choice: str | None) -> None:
    """It is one of the choices, in other words; at another question it is none."""
    today = date(2026, 3, 4)
    assert choice == house().reads("situation.when", text, today)
    assert None is house().reads("situation.ended", text, today)


@pytest.mark.parametrize(
    ("text", "choice"),
    [("in february", "this_month"), ("last summer", "longer"), ("idk", None), ("on my birthday", None)],
)
def test_a_date_that_may_be_two_choices_is_guessed(text: str, choice: str | None) -> None:
    """The likelier one, to be asked back; of a birthday nothing is guessed."""
    assert choice == house().guesses("situation.when", text, date(2026, 3, 4))
    assert None is house().guesses("situation.ended", text, date(2026, 3, 4))


def test_what_is_not_sure_is_asked() -> None:
    """Told contact and a wish that the readers doubt lead to one question."""
    rows = [row for task in ("contact", "urge") for row in (READING / f"{task}.jsonl").read_text("utf-8").splitlines()]
    meant = [house().interrupts(json.loads(row)["text"], Session(facts=BEGUN)) for row in rows]
    asked = {one.flow for one in meant if one is not None and not one.sure}
    assert {"slipped", "they_texted", "urge"} <= asked


def test_before_consent_nothing_is_asked_back() -> None:
    """A question back would have to be kept: an age leads to the under-18 talk at once, the rest begins as ever."""
    assert Interrupt("young") == house().interrupts("i am 16", Session())
    assert house().interrupts("my ex died last week", Session()) is None


def test_bare_words_that_are_commands() -> None:
    """Stop, delete, back, help and hide are heard anywhere, in the person's words."""
    assert set(EXACT) == {house().exact(word, "en") for word in EXACT}
    assert "delete" == house().exact("Forget me!", "en-US")
    assert house().exact("i said stop to them", "en") is None


def test_names_of_choices() -> None:
    """A label, words for done, and nothing for what a release has removed."""
    assert "No" == house().names("gates.order", "none", "en")[0]
    assert "Done" == house().names("gates.safety", DONE, "en")[0]
    assert () == house().names("gates.order", "gone", "en")


def test_he_and_she_are_understood() -> None:
    """We say they; what people type of him or her is the same choice."""
    assert {"she dumped me", "he dumped me"} <= set(house().names("situation.ended", "they_ended", "en"))
    assert "she is afraid of me" in house().names("gates.safety", "they_fear_me", "en")
    assert "i'm afraid of him" in house().names("gates.safety", "afraid", "en")


def test_a_guess_at_a_word_or_two_is_not_asked_about() -> None:
    """What one word may mean is no reason for a question."""
    assert [None] * 4 == [
        house().interrupts(word, Session(facts=BEGUN)) for word in ("y", "whatever", "umm", "later maybe")
    ]


@pytest.mark.parametrize(
    ("place", "zones"),
    [
        ("sao paulo", ("America/Sao_Paulo",)),
        ("japan", ("Asia/Tokyo",)),
        ("kathmandu", ("Asia/Kathmandu",)),
        ("new york", ("America/New_York",)),
        ("nueva york", ("America/New_York",)),
        ("japon", ("Asia/Tokyo",)),
        ("viena", ("Europe/Vienna",)),
        ("salt lake city", ()),
    ],
)
def test_typed_places(place: str, zones: tuple[str, ...]) -> None:
    """A listed city, a country with one zone, in any language, and any city that names a zone are found."""
    assert zones == house().zones(place, {})


def test_a_country_with_many_zones_is_a_choice() -> None:
    """The engine offers them all or asks again; none is picked for the person."""
    assert len(house().zones("united states", {})) > 3


def test_where_the_person_may_be() -> None:
    """What they said, else the region of their language tag, else their language, else UTC."""
    told: Facts = {ZONE.name: Known("Asia/Tokyo", AT)}
    assert "Asia/Tokyo" == house().zone(told, "de")
    assert ["Europe/London", "Europe/Berlin", "UTC"] == [house().zone({}, tag) for tag in ("en-GB", "de", "xx")]


def test_the_language() -> None:
    """What they chose, else what the platform reports."""
    assert "pt-BR" == house().locale({}, "pt_BR")
    assert "fr" == house().locale({LOCALE.name: Known("fr", AT)}, "pt_BR")


def test_set_up_is_offered_only_to_whom_it_is_new() -> None:
    """Once the gates are answered the morning bell is silent; a bell nobody knows is silent too."""
    done: Facts = {**BEGUN, ORDER.name: Known(Order.NONE, AT)}
    assert Bell("offer_setup", unasked=True) == house().rang(Session(facts=BEGUN), RING)
    assert Bell() == house().rang(Session(facts=done), RING)
    assert Bell() == house().rang(Session(), Rang(1, AT, "no_such_bell", AT))


@pytest.mark.parametrize(
    ("at", "zone", "talked", "wake"),
    [
        (9, "Europe/London", 0, timedelta(minutes=30)),
        (9, "America/New_York", 60, timedelta(hours=3)),
        (11, "Europe/London", 60, None),
        (13, "Europe/London", 60, datetime(2026, 7, 2, 9)),  # noqa: DTZ001 - local wall time
    ],
)
def test_set_up_is_offered_in_their_morning(at: int, zone: str, talked: int, wake: timedelta | datetime | None) -> None:
    """Not in the middle of a talk, nor in the night of where they are by now, nor hours too late."""
    due = datetime(2026, 7, 1, 8, 30, tzinfo=UTC)
    now = due.replace(hour=at, minute=0)
    session = Session(facts={**BEGUN, ZONE.name: Known(zone, AT)}, last=now - timedelta(minutes=talked))
    rang = house().rang(session, Rang(1, now, OFFER_SETUP, due))
    assert (wake is None) == (rang.flow is not None)
    assert (() if wake is None else (Wake(OFFER_SETUP, wake),)) == rang.effects


def test_entries_are_folded_on_the_persons_clock() -> None:
    """A plan begun at 20:15 UTC began on the next day in Tokyo; what care knows nothing of changes nothing."""
    told: Facts = {**BEGUN, ZONE.name: Known("Asia/Tokyo", AT)}
    recent = RECENT.of(house().fold(told, PlanStarted(Plan.MOVING_ON), AT, "Asia/Tokyo"))
    assert recent is not None
    assert (Plan.MOVING_ON, 5) == (recent.plan, recent.plan_since.day if recent.plan_since else None)
    assert told == house().fold(told, object(), AT, "Asia/Tokyo")


def test_before_a_zone_is_known_the_platforms_language_guesses_it() -> None:
    """What was done at 20:15 UTC was done next morning by somebody whose app speaks Japanese."""
    room = Room(house(), locale="ja-JP")
    for line in ("/slipped", "[open]", "/slipped", "[wrote]"):
        room.does(line)
    recent = RECENT.of(room.session.facts)
    assert recent is not None
    assert {5} == {day.day for day in recent.slip_days}


def test_history_can_be_read_back() -> None:
    """Each kind of entry is found by its class's name."""
    assert PlanStarted is ENTRIES["PlanStarted"]


def talk(flow: str) -> Talk:
    return Talk(flow, None, (), None, AT)


@pytest.mark.parametrize(
    ("session", "keep"),
    [
        (Session(), Keep.NO),
        (Session(talks=(talk("welcome"),)), Keep.NO),
        (Session(talks=(talk("crisis_help"),)), Keep.DAY),
        (Session(aside=Aside(Shown("unsure.crisis", 0, "t", Kind.PICK), "words", "crisis")), Keep.DAY),
        (Session(aside=Aside(Shown("unsure.urge", 0, "t", Kind.PICK), "words", "urge")), Keep.NO),
        (Session(facts=BEGUN), Keep.ON),
    ],
)
def test_what_is_kept(session: Session, keep: Keep) -> None:
    """Nothing before consent, a crisis for a day, then everything."""
    assert keep is keep_of(session)


def test_every_command_has_a_flow_name() -> None:
    """Commands never lead into the first minute."""
    assert "welcome" not in COMMANDS.values()


def test_a_house_without_tables_stands() -> None:
    """No country, no helpline: the world's cities, UTC, and the directory."""
    assert "UTC" == bare().zone({}, "en")
    assert () == bare().zones("nowhere", {})


def test_who_leaves_is_asked_nothing_more() -> None:
    """Once all is asleep, what stood open before is gone; one word wakes it at home."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    for line in ("/slipped", "/done"):
        room.does(line)
    turn = room.does("[sleep]")
    assert ["done.asleep"] == [line.key for message in turn.messages for line in message.lines if isinstance(line, Say)]
    assert () == room.session.talks
