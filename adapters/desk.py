"""The desk: one loop that makes a turn of each event, at most one of each person at a time, and commits them together.

What arrives is stored before it is acknowledged, with its turn where that is made at once, else to wait for it. Replies
leave only after the commit. When storage fails everything is kept as it was and tried again; an event that fails alone
while storage is well is set aside.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from adapters.apologies import Apologies
from adapters.lines import Lines
from bot.ports import Arrival, Courier, Erasing, Outcome, Place, RowError, Store, StoreError, Waiting
from bot.runner import World, give_up, take_batch

BATCH = 512  # events in one transaction, at most
HALVED = 16  # callers from whom on half are taken first, so that the other half is made meanwhile
BELLS = 128  # bells among them, at most: people who write are not to wait for everybody's morning
TRIES = 3  # times an event may fail alone before it is set aside
POLL = 1.0  # seconds between looks at the wall clock
LOOK = timedelta(seconds=2)  # between looks for what other workers left
PAUSE = 1.0  # seconds between attempts while storage fails

log = structlog.get_logger()


@dataclass(slots=True)
class _Handed:
    arrivals: Sequence[Arrival]
    stored: asyncio.Future[None]


@dataclass(slots=True)
class _Storing:
    """A batch whose commit is under way, and whose it is."""

    done: asyncio.Task[None]
    accounts: set[tuple[str, str]]
    people: set[str]


@dataclass(slots=True)
class Desk:
    """Between the platforms and the store. `sorry(text, locale)` gives the line for when storage itself fails.

    `ahead`: while a batch is being stored the next is made, of others who have just come by, and stored after it. It helps
    where the store works elsewhere.
    """

    store: Store
    world: World
    clock: Callable[[], datetime]
    couriers: Mapping[str, Courier] = field(default_factory=dict)
    sorry: Callable[[str, str], str] = lambda _text, _locale: ""
    on_commit: Callable[[], None] = lambda: None
    ahead: bool = False
    _storing: _Storing | None = None
    _handed: list[_Handed] = field(default_factory=list)
    _lines: Lines = field(default_factory=Lines)
    _ringing: set[str] = field(default_factory=set)
    _tries: dict[object, int] = field(default_factory=dict)
    _apologies: Apologies = field(init=False)
    _ill: bool = False
    _looked: datetime | None = None
    _picked: datetime | None = None
    _awake: asyncio.Event = field(default_factory=asyncio.Event)
    _stopping: bool = False

    def __post_init__(self) -> None:
        self._apologies = Apologies(self.sorry, self.clock)

    async def open(self) -> None:
        """Take up what an earlier process left in the inbox."""
        self.store.hear(self.hear)
        self._lines.add(await self.store.waiting())

    def hear(self) -> None:
        """Another worker has stored something: an event it cannot handle now, or what is to be sent."""
        self._picked = None
        self._awake.set()
        self.on_commit()

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Return when these are stored, so that they may be acknowledged. Raises StoreError if they are not."""
        stored = asyncio.get_running_loop().create_future()
        self._handed.append(_Handed(arrivals, stored))
        self._awake.set()
        await stored

    async def run(self) -> None:
        """Work until told to stop, then finish the turns in hand."""
        try:
            while not self._stopping:
                if not await self._begin():
                    await self._rest()
            await self.drain()
        finally:
            if self._storing is not None:
                self._storing.done.cancel()

    def stop(self) -> None:
        """Take nothing more in; `run` ends when what is in hand is done."""
        self._stopping = True
        self._awake.set()

    async def drain(self) -> None:
        """Step until there is nothing left to do."""
        while await self.step():
            pass

    async def step(self) -> bool:
        """One batch and its commit. Whether there was anything to do."""
        worked = await self._begin()
        await self._stored()
        return worked

    async def _begin(self) -> bool:
        """One batch, and its commit begun. Whether there was anything to do."""
        handed, met = await self._come_by()
        await self._pick_up()
        if self._lines:
            await self._stored()  # what waits may be of whoever is being stored
        await self._ring()
        batch, late = self._form(met)
        outcomes, undone = await self._make(batch)
        late = [*undone, *late]  # of each person the batch holds what came first
        if outcomes or late or batch:
            await self._stored()
            await self._store(handed, batch, self._commit(handed, late, outcomes))
        else:
            _acknowledge(handed)
        return bool(handed or batch)

    async def _come_by(self) -> tuple[list[_Handed], list[Waiting]]:
        """What was handed over, and whose it is: nobody's who is being stored."""
        idle = self._storing is None or self._storing.done.done()
        half = len(self._handed) // 2 if self.ahead and idle and len(self._handed) >= HALVED else 0
        first = len(self._handed) - half
        handed, self._handed = self._handed[:first], self._handed[first:]
        if self._storing is not None and not self._storing.accounts.isdisjoint(_accounts(handed)):
            await self._stored()
        met = await self._meet(handed)
        if self._storing is not None and not self._storing.people.isdisjoint(one.person for one in met):
            await self._stored()
            met = await self._meet(handed)
        return handed, met

    async def _store(
        self, handed: Sequence[_Handed], batch: Sequence[Waiting], commit: Coroutine[None, None, None]
    ) -> None:
        if not self.ahead:
            await commit
            return
        accounts = {*_accounts(handed), *(_account(one.place) for one in batch)}
        done = asyncio.create_task(commit)
        done.add_done_callback(lambda _: self._awake.set())
        self._storing = _Storing(done, accounts, {one.person for one in batch})
        await asyncio.sleep(0)  # it begins: whose bells are due is asked next, and is nobody of these

    async def _stored(self) -> None:
        """Wait until what is being stored is."""
        storing, self._storing = self._storing, None
        if storing is not None:
            await storing.done

    async def _rest(self) -> None:
        self._awake.clear()
        if self._handed or self._lines:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(POLL):  # a wait_for may lose a cancellation, before Python 3.12
                await self._awake.wait()

    async def _meet(self, handed: list[_Handed]) -> list[Waiting]:
        """Whose these are. Where that cannot be told, whoever handed them over hears of it."""
        arrivals = [arrival for one in handed for arrival in one.arrivals]
        if not arrivals:
            return []
        try:
            return list(await self.store.meet(arrivals))
        except StoreError as trouble:
            self._note(trouble)
            await self._refuse(handed, arrivals, trouble)
            return []

    async def _ring(self) -> None:
        """Look at the wall clock once a second; whether a bell speaks is the core's decision."""
        now = self.clock()
        if self._looked is not None and timedelta() <= now - self._looked < timedelta(seconds=POLL):
            return
        try:
            due = await self.store.due(now, BELLS)
        except StoreError as trouble:
            self._looked = now
            self._note(trouble)
            return
        fresh = [waiting for waiting in due if waiting.bell not in self._ringing]
        if len(fresh) < BELLS:
            self._looked = now  # else there may be more, which do not wait for the next second
        self._ringing.update(waiting.bell for waiting in fresh if waiting.bell is not None)
        self._lines.add(fresh)

    async def _pick_up(self) -> None:
        """Take up what another worker stored or left behind."""
        now = self.clock()
        if self._picked is not None and timedelta() <= now - self._picked < LOOK:
            return
        self._picked = now
        await self._stored()
        try:
            left = await self.store.left_over()
        except StoreError as trouble:
            self._note(trouble)
            return
        self._lines.add(one for one in left if one not in self._lines)

    def _form(self, met: Sequence[Waiting]) -> tuple[list[Waiting], list[Arrival]]:
        """At most one event of each person, those just met before those who have waited; and what is to wait."""
        batch: dict[str, Waiting] = {}
        late: list[Arrival] = []
        for waiting in met:
            if len(batch) < BATCH and waiting.person not in batch and waiting.person not in self._lines:
                batch[waiting.person] = waiting
            elif waiting.arrival is not None:
                late.append(waiting.arrival)
        return [*batch.values(), *self._lines.first(BATCH - len(batch))], late

    async def _make(self, batch: list[Waiting]) -> tuple[list[Outcome], list[Arrival]]:
        """Turns of these; where one cannot be made its event is stored, or stays stored, and tried again."""
        if not batch:
            return [], []
        try:
            done = await take_batch(self.store, self.world, batch)
        except StoreError as trouble:
            self._note(trouble)
            return [], self._put_back(batch)
        late = self._leave(done.elsewhere)
        outcomes, undone = list(done.outcomes), []
        for waiting, error in done.failed:
            if waiting.arrival is None and self._tried(waiting.event.number):
                log.error("set aside", number=waiting.event.number, error=error)
                outcomes.append(give_up(waiting, self.world))
            else:
                undone.append(waiting)
        return outcomes, [*late, *self._put_back(undone)]

    def _leave(self, elsewhere: Iterable[Waiting]) -> list[Arrival]:
        """What another worker is busy with: stored, it is there for whoever comes next; what is not comes back to be."""
        new = []
        for waiting in elsewhere:
            self._ringing.discard(waiting.bell or "")
            if waiting.arrival is not None:
                new.append(waiting.arrival)
        return new

    def _put_back(self, undone: Iterable[Waiting]) -> list[Arrival]:
        """What is stored waits on. What is not comes back, to be stored."""
        new = []
        for waiting in undone:
            if waiting.arrival is None:
                self._lines.put_back(waiting)
            else:
                new.append(waiting.arrival)
        return new

    async def _commit(self, handed: list[_Handed], late: list[Arrival], outcomes: list[Outcome]) -> None:
        try:
            waiting = await self.store.commit(late, outcomes)
        except StoreError as trouble:
            self._note(trouble)
            await self._one_by_one(handed, late, outcomes)
            return
        await self._took(waiting, outcomes)
        _acknowledge(handed)

    async def _took(self, waiting: Sequence[Waiting], outcomes: Sequence[Outcome]) -> None:
        """A commit went through."""
        if self._ill:
            self._ill = False
            log.warning("storage works again")
        self._lines.add(waiting)
        for outcome in outcomes:
            self._ringing.discard(outcome.waiting.bell or "")
            self._tries.pop(outcome.waiting.event.number, None)
            if Erasing(None) in outcome.changes and outcome.waiting.person in self._lines:
                await self._follow(outcome.waiting.person)
        if outcomes:
            self.on_commit()

    async def _follow(self, person: str) -> None:
        with suppress(StoreError):  # each event is found by its number all the same
            self._lines.follow(person, await self.store.waiting())

    async def _one_by_one(self, handed: list[_Handed], late: list[Arrival], outcomes: list[Outcome]) -> None:
        """After a failed batch each goes alone: a turn, and where that fails for itself its event, to wait.

        Where storage failed in between, what came after of the same account is not stored either: it is to come later.
        """
        failed: list[tuple[Outcome | Arrival, StoreError]] = []
        undone: list[Arrival] = []
        behind: set[tuple[str, str]] = set()
        well = False
        for outcome in outcomes:
            error = await self._alone((), (outcome,))
            well = well or error is None
            if isinstance(error, RowError) and outcome.waiting.arrival is not None:
                undone.append(outcome.waiting.arrival)
            elif error is not None:
                failed.append((outcome, error))
                behind.update({_account(outcome.waiting.place)} if outcome.waiting.arrival is not None else ())
        for arrival in [*undone, *late]:
            account = _account(arrival.place)
            error = StoreError() if account in behind else await self._alone((arrival,), ())
            well = well or error is None
            if error is not None:
                failed.append((arrival, error))
            if error is not None and not isinstance(error, RowError):
                behind.add(account)
        well = well or await self._alone((), ()) is None
        lost = [one for what, error in failed if (one := await self._failed(what, error, well=well)) is not None]
        await self._refuse(handed, lost, failed[0][1] if failed else StoreError())
        _acknowledge(handed)
        if not well:
            await asyncio.sleep(PAUSE)

    async def _alone(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> StoreError | None:
        """Why these cannot be stored, or None when they are."""
        try:
            waiting = await self.store.commit(arrivals, outcomes)
        except StoreError as trouble:
            self._note(trouble)
            return trouble
        await self._took(waiting, outcomes)
        return None

    async def _failed(self, what: Outcome | Arrival, error: StoreError, *, well: bool) -> Arrival | None:
        """What becomes of that which fails alone. What comes back was not stored, and is not to be acknowledged.

        Only what fails for itself, while storage is well, is to blame; after so many times it stands in nobody's way.
        """
        to_blame = well and isinstance(error, RowError)
        if isinstance(what, Arrival):
            return what if not (to_blame and self._tried(_name(what))) else await self._turn_away(what, error)
        if not (to_blame and self._tried(what.waiting.event.number)):
            return next(iter(self._put_back([what.waiting])), None)
        await self._set_aside(what.waiting, error)
        return None

    async def _turn_away(self, arrival: Arrival, error: StoreError) -> Arrival | None:
        """What never could be stored is known from now on, if only by its name."""
        try:
            met = await self.store.meet([arrival])
        except StoreError:
            return arrival
        for waiting in met:
            await self._set_aside(waiting, error)
        return None

    async def _set_aside(self, waiting: Waiting, error: StoreError) -> None:
        """Its person is told, through the store or, where even that fails, past it."""
        log.error("set aside", number=waiting.event.number, error=type(error).__name__, why=str(error))
        outcome = give_up(waiting, self.world)
        courier = self.couriers.get(waiting.place.platform)
        if await self._alone((), (outcome,)) is not None and courier is not None:
            for parcel in outcome.parcels:
                await courier.plainly(waiting.place, str(parcel.screen.body[0]))

    def _tried(self, what: object) -> bool:
        """Count a failure; whether it was the last one granted."""
        tries = self._tries.pop(what, 0) + 1
        if tries < TRIES:
            self._tries[what] = tries
        return tries >= TRIES

    async def _refuse(self, handed: list[_Handed], lost: Sequence[Arrival], trouble: StoreError) -> None:
        """Say kindly that these are not stored, and do not let them be acknowledged."""
        names = {_name(arrival) for arrival in lost}
        for arrival in lost:
            await self._apologies.tell(arrival, self.couriers.get(arrival.place.platform))
        for one in handed:
            if not one.stored.done() and any(_name(arrival) in names for arrival in one.arrivals):
                one.stored.set_exception(trouble)

    def _note(self, trouble: StoreError) -> None:
        """One clear line for the operator when trouble begins; the next says that it is over."""
        if not self._ill and not isinstance(trouble, RowError):
            self._ill = True
            log.error("storage fails; everything waits and is tried again", why=str(trouble))


def _account(place: Place) -> tuple[str, str]:
    return place.platform, place.account


def _accounts(handed: Iterable[_Handed]) -> set[tuple[str, str]]:
    return {_account(one.place) for each in handed for one in each.arrivals}


def _name(arrival: Arrival) -> tuple[str, str, str]:
    return arrival.place.platform, arrival.place.bot, arrival.update


def _acknowledge(handed: list[_Handed]) -> None:
    for one in handed:
        if not one.stored.done():
            one.stored.set_result(None)
