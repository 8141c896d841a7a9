"""The whole house against its laws: people write, tap, repeat themselves, are heard out of order and travel; the process
dies and the clock moves, in any order.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from adapters.desk import Desk
from adapters.outbox import Sender
from adapters.store.sqlite import SqliteStore
from bot.ports import Act, Arrival, Delivered, Erasing, Outcome, Outgoing, Place, Ringing, Sent, Store, Waiting
from bot.rehearsal.laws import Laws
from bot.rehearsal.life import Moment
from bot.talk.events import Commanded, Event, Rang, Tapped, Typed
from bot.talk.state import Session, Turn
from tests.durability.conftest import memory
from tests.durability.living import START, furnished
from tests.furnished import house

ACCOUNTS = ("ana", "ben")
LOCALE = "en-GB"
SAID = ("hello", "1", "2", "11", "idk", "i want to text him so bad", "i miss you", "stop", "back", "8pm", "yes")
COMMANDS = (
    ("urge", ""),
    ("checkin", ""),
    ("plan", ""),
    ("progress", ""),
    ("slipped", ""),
    ("settings", ""),
    ("help", ""),
)
ZONES = ("Asia/Tokyo", "America/New_York", "Europe/London", "Pacific/Apia", "Asia/Kathmandu")
EVENING = 20  # UTC
SPANS = (1, 25, 61, 600, 1440, 3000)
DEATHS = ("before meet", "after meet", "after take", "before commit", "after commit", "after deliver", "after sent")


class Death(BaseException):
    """The process is gone."""


@dataclass(slots=True)
class Parcel:
    """One thing that was delivered."""

    number: int
    account: str
    act: Act
    once: bool
    buttons: tuple[str, ...]


@dataclass(slots=True)
class World:
    """What outlives a process: the clock, what was delivered, which turns were stored, and who breaks a law."""

    now: datetime = START
    delivered: list[Parcel] = field(default_factory=list)
    laws: dict[str, Laws] = field(default_factory=dict)
    answered: Counter[int] = field(default_factory=Counter)
    made: dict[int, Turn] = field(default_factory=dict)
    before: dict[int, Session] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    doom: str = ""
    repeats: int = 0

    def pass_(self, point: str) -> None:
        if point == self.doom:
            self.doom = ""
            raise Death

    def stored(self, outcome: Outcome) -> None:
        """A turn has committed: it is held against the laws."""
        waiting, event = outcome.waiting, outcome.waiting.event
        self.answered[event.number] += 1
        laws = self.laws.setdefault(waiting.place.account, Laws(house(), LOCALE))
        if any(change == Erasing(None) for change in outcome.changes):
            self.erased.add(waiting.person)
        if event.number in self.made:
            moment = Moment(event.at, _done(event), self.before[event.number], self.made[event.number])
            laws.saw(moment)


def _done(event: Event) -> str | Ringing:
    match event:
        case Rang(bell=bell, due=due, subject=subject):
            return Ringing(bell, subject, due.replace(tzinfo=None), "UTC", due, due.date())
        case Tapped(choices=choices):
            return f"[{' '.join(choices)}]"
        case Commanded(name=name):
            return f"/{name}"
        case Typed(text=text):
            return text
        case _:
            return "?"


@dataclass(slots=True)
class Mortal:
    """The store, in which the process may die between two things."""

    store: SqliteStore
    world: World

    async def meet(self, arrivals: Sequence[Arrival]) -> Sequence[Waiting]:
        self.world.pass_("before meet")
        met = await self.store.meet(arrivals)
        self.world.pass_("after meet")
        return met

    async def take(self, batch: Sequence[Waiting]) -> Any:  # noqa: ANN401 - as the store has it
        sessions = await self.store.take(batch)
        self.world.before.update({one.event.number: sessions[one.person] for one in batch})
        self.world.pass_("after take")
        return sessions

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        self.world.pass_("before commit")
        waiting = await self.store.commit(arrivals, outcomes)
        again = {one.event.number for one in waiting}
        for outcome in outcomes:
            if outcome.waiting.event.number not in again:
                self.world.stored(outcome)
        self.world.pass_("after commit")
        return waiting

    async def sent(self, ids: Sequence[int], refs: Any) -> None:  # noqa: ANN401 - as above
        await self.store.sent(ids, refs)
        self.world.pass_("after sent")

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 - as above
        return getattr(self.store, method)


@dataclass(slots=True)
class Paper:
    """A courier that remembers."""

    world: World
    platform: str = "paper"
    bot: str = "b"

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        parcel = outgoing.parcel
        buttons = tuple(button.payload for row in parcel.screen.rows for button in row)
        once = parcel.delivery.value == "once"
        self.world.delivered.append(Parcel(outgoing.id, parcel.place.account, parcel.act, once, buttons))
        try:
            self.world.pass_("after deliver")
        except Death:
            self.world.repeats += not once
            raise
        return Sent(f"m{outgoing.id}")

    async def plainly(self, place: Place, text: str) -> None:
        raise AssertionError(f"storage never fails here: {place.account} was told {text!r}")


class Machine(RuleBasedStateMachine):
    """Each rule is something that happens; afterwards everything has settled, over as many deaths as it took."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory(dir=memory())
        self.world = World()
        self.known: list[Arrival] = []
        self.came: dict[str, tuple[datetime, Arrival]] = {}
        self.held: list[Arrival] = []
        self.born()

    def born(self) -> None:
        """A process begins, on what is there."""
        folder, pieces, world = Path(self.folder.name), furnished(), self.world
        opening = SqliteStore.open(folder / "data", folder / "key", pieces.codec, lambda: world.now)
        self.store = self.runner.run(opening)
        mortal, paper = cast("Store", Mortal(self.store, world)), Paper(world)
        seen = replace(pieces.world, witness=lambda waiting, turn: world.made.update({waiting.event.number: turn}))
        self.desk = Desk(mortal, seen, lambda: world.now, {paper.platform: paper}, pieces.sorry)
        self.sender = Sender(mortal, paper, self.desk.receive, lambda _line: None)

    def teardown(self) -> None:
        self.runner.run(self.store.close())
        self.runner.close()
        self.folder.cleanup()

    def live(self, *arrivals: Arrival) -> None:
        """Hand these over and let everything settle; a process that dies is followed by another, and they come again."""
        for arrival in arrivals:
            self.came.setdefault(arrival.update, (self.world.now, arrival))
        while True:
            try:
                self.runner.run(self._live(arrivals))
            except Death:
                self.runner.run(self.store.close())
                self.born()
                self.runner.run(self.desk.open())
            else:
                return

    async def _live(self, arrivals: Sequence[Arrival]) -> None:
        handed = asyncio.ensure_future(self.desk.receive(arrivals))
        await asyncio.sleep(0)
        try:
            while await self.desk.step() or await self.sender.flush():
                pass
            await handed
        finally:
            handed.cancel()

    def new(self, account: str, event: Event) -> Arrival:
        arrival = Arrival(f"u{len(self.known)}", Place("paper", "b", account, account, "m"), event)
        self.known.append(arrival)
        return arrival

    def buttons(self, account: str) -> list[tuple[str, ...]]:
        """The buttons of each message of this person, oldest first."""
        return [one.buttons for one in self.world.delivered if one.account == account and one.buttons]

    def tapped(self, account: str, payload: str) -> Arrival:
        token, _, choice = payload.partition(":")
        return self.new(account, Tapped(0, self.world.now, token, (choice,), LOCALE))

    def typed(self, account: str, text: str) -> Arrival:
        return self.new(account, Typed(0, self.world.now, text, LOCALE))

    @initialize(who=st.sampled_from([ACCOUNTS, ACCOUNTS[:1], ()]))
    def begin(self, who: tuple[str, ...]) -> None:
        """Most lives begin with somebody who has a plan and is asked every evening."""
        for account in who:
            self.sets_up(account)

    @rule(account=st.sampled_from(ACCOUNTS), text=st.sampled_from(SAID))
    def says(self, account: str, text: str) -> None:
        """Somebody types."""
        self.live(self.typed(account, text))

    @rule(account=st.sampled_from(ACCOUNTS), command=st.sampled_from(COMMANDS))
    def commands(self, account: str, command: tuple[str, str]) -> None:
        """Somebody gives a command."""
        self.live(self.new(account, Commanded(0, self.world.now, *command, LOCALE)))

    @rule(account=st.sampled_from(ACCOUNTS), choices=st.lists(st.integers(0, 9), min_size=1, max_size=6))
    def taps(self, account: str, choices: list[int]) -> None:
        """Somebody goes on, button by button."""
        for choice in choices:
            shown = self.buttons(account)
            if shown:
                self.live(self.tapped(account, shown[-1][choice % len(shown[-1])]))

    @rule(account=st.sampled_from(ACCOUNTS), which=st.integers(0, 99), choice=st.integers(0, 9))
    def taps_an_old_button(self, account: str, which: int, choice: int) -> None:
        """A message far up."""
        shown = self.buttons(account)
        if shown:
            old = shown[which % len(shown)]
            self.live(self.tapped(account, old[choice % len(old)]))

    @rule(account=st.sampled_from(ACCOUNTS))
    def sets_up(self, account: str) -> None:
        """The shortest way to a plan and a daily check-in."""
        for text in ("hello", "2", "1", "1", "1", "2", "11", "5", "11", "1", "i'll try this", "20:00", "yes"):
            self.live(self.typed(account, text))

    def lately(self) -> list[Arrival]:
        """What came within the week for which ids are kept; platforms keep updates for a day."""
        return [arrival for at, arrival in self.came.values() if self.world.now - at < timedelta(days=7)]

    @rule(which=st.integers(0, 999))
    def comes_again(self, which: int) -> None:
        """An update is delivered once more."""
        lately = self.lately()
        if lately:
            self.live(lately[which % len(lately)])

    @rule(account=st.sampled_from(ACCOUNTS), text=st.sampled_from(SAID))
    def is_held_up(self, account: str, text: str) -> None:
        """Something is said that arrives later than what is said after it."""
        self.held.append(self.typed(account, text))

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def arrives_late(self, data: st.DataObject) -> None:
        """What was held up comes, all at once, in another order."""
        late = data.draw(st.permutations(self.held))
        self.held.clear()
        self.live(*late)

    @rule(point=st.sampled_from(DEATHS))
    def will_die(self, point: str) -> None:
        """At this point, when it is next passed."""
        self.world.doom = point

    @rule(minutes=st.sampled_from(SPANS))
    def time_passes(self, minutes: int) -> None:
        """With nobody writing."""
        self.passes(timedelta(minutes=minutes))

    @rule(days=st.integers(0, 3))
    def evening_comes(self, days: int) -> None:
        """Just after the hour at which most are asked, some days on."""
        at = self.world.now.replace(hour=EVENING, minute=1) + timedelta(days=days)
        self.passes(max(timedelta(), at - self.world.now))

    def passes(self, span: timedelta) -> None:
        """Of each person one bell rings a second."""
        self.world.now += span
        for _ in range(4):
            self.world.now += timedelta(seconds=1)
            self.live()

    @rule(account=st.sampled_from(ACCOUNTS), zone=st.sampled_from(ZONES))
    def travels(self, account: str, zone: str) -> None:
        """Another time zone."""
        self.live(self.new(account, Commanded(0, self.world.now, "settings", f"zone {zone}", LOCALE)))

    @rule(account=st.sampled_from(ACCOUNTS), days=st.sampled_from(["3", "30"]), on=st.booleans())
    def pauses(self, account: str, days: str, *, on: bool) -> None:
        """No messages for some days, or messages again."""
        name, rest = ("pause", days) if on else ("resume", "")
        self.live(self.new(account, Commanded(0, self.world.now, name, rest, LOCALE)))

    @rule(account=st.sampled_from(ACCOUNTS), answer=st.sampled_from(["keep it", "keep it", "erase everything"]))
    def deletes(self, account: str, answer: str) -> None:
        """Everything goes, or not after all."""
        self.live(self.new(account, Commanded(0, self.world.now, "delete", "", LOCALE)))
        self.live(self.typed(account, answer))

    @invariant()
    def nothing_waits(self) -> None:
        """Whatever arrived has been handled, once."""
        assert [] == list(self.runner.run(self.store.waiting()))
        assert [] == [number for number, times in self.world.answered.items() if times > 1]

    @invariant()
    def everything_that_came_is_known(self) -> None:
        """Nothing that was handed over would be taken as new."""
        assert [] == list(self.runner.run(self.store.meet(self.lately())))

    @invariant()
    def messages_go_out_in_order_and_nudges_once(self) -> None:
        """Only what was on its way at a death may come again, and never a nudge."""
        for account in ACCOUNTS:
            numbers = [one.number for one in self.world.delivered if one.account == account and not one.once]
            assert sorted(numbers) == numbers
        again = Counter(one.number for one in self.world.delivered)
        assert sum(times - 1 for times in again.values()) <= self.world.repeats
        assert all(again[one.number] == 1 for one in self.world.delivered if one.once)

    @invariant()
    def the_laws_hold(self) -> None:
        """At most one nudge a day, none in quiet hours, everybody answered, no slip lost, "stop" leads out."""
        assert [] == [broken for laws in self.world.laws.values() for broken in laws.broken]

    @invariant()
    def who_was_erased_is_gone(self) -> None:
        """No history, no session."""
        for person in self.world.erased:
            assert [] == list(self.runner.run(self.store.history(person)))
            assert Session() == self.runner.run(self.store.load([person]))[person]


QUICK = settings(
    max_examples=5,
    stateful_step_count=25,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


def test_whatever_happens() -> None:
    """A few lives of twenty-five happenings each."""
    run_state_machine_as_test(Machine, settings=QUICK)


@pytest.mark.deep
def test_whatever_happens_for_long() -> None:
    """Many lives, and longer ones; a failure is made as short as it can be."""
    run_state_machine_as_test(
        Machine,
        settings=settings(QUICK, max_examples=60, stateful_step_count=60, phases=[Phase.generate, Phase.shrink]),
    )
