"""The desk: one loop that stores what arrives, forms batches of at most one event per person, and commits turns.

What arrives is stored before it is acknowledged; replies leave only after the turn that holds them has committed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.ports import Arrival, Courier, Outcome, Store, StoreError, Waiting
from bot.runner import World, give_up, take_batch
from bot.talk.events import Typed

BATCH = 512  # events in one transaction, at most
TRIES = 3  # times a row may fail alone before it is set aside
POLL = 1.0  # seconds between looks at the wall clock
PAUSE = 1.0  # seconds between attempts while storage fails
SORRY_EVERY = timedelta(minutes=10)

log = structlog.get_logger()


@dataclass(slots=True)
class _Handed:
    arrivals: Sequence[Arrival]
    stored: asyncio.Future[None]


@dataclass(slots=True)
class Desk:
    """Between the platforms and the store. `sorry(text, locale)` gives the line for when storage itself fails."""

    store: Store
    world: World
    clock: Callable[[], datetime]
    couriers: Mapping[str, Courier] = field(default_factory=dict)
    sorry: Callable[[str, str], str] = lambda _text, _locale: ""
    on_commit: Callable[[], None] = lambda: None
    _handed: list[_Handed] = field(default_factory=list)
    _queue: list[Waiting] = field(default_factory=list)
    _finished: list[Outcome] = field(default_factory=list)
    _tries: dict[tuple[str, int], int] = field(default_factory=dict)
    _apologies: dict[tuple[str, str], datetime] = field(default_factory=dict)
    _apologised: set[str] = field(default_factory=set)
    _looked: datetime | None = None
    _awake: asyncio.Event = field(default_factory=asyncio.Event)
    _stopping: bool = False

    async def open(self) -> None:
        """Take up what an earlier process left in the inbox."""
        self._queue.extend(await self.store.waiting())

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Return when these are stored, so that they may be acknowledged. Raises StoreError if they are not."""
        stored = asyncio.get_running_loop().create_future()
        self._handed.append(_Handed(arrivals, stored))
        self._awake.set()
        await stored

    async def run(self) -> None:
        """Work until told to stop, then finish the turns in hand."""
        while not self._stopping:
            if not await self.step():
                await self._rest()
        await self.drain()

    def stop(self) -> None:
        """Take nothing more in; `run` ends when what is in hand is done."""
        self._stopping = True
        self._awake.set()

    async def drain(self) -> None:
        """Step until there is nothing left to do."""
        while await self.step():
            pass

    async def step(self) -> bool:
        """One commit and one batch. Whether there was anything to do."""
        handed, self._handed = self._handed, []
        finished, self._finished = self._finished, []
        if handed or finished:
            await self._commit(handed, finished)
        await self._ring()
        batch = self._form()
        if batch:
            await self._work(batch)
        return bool(handed or finished or batch)

    async def _rest(self) -> None:
        self._awake.clear()
        if self._handed or self._queue:
            return
        try:
            await asyncio.wait_for(self._awake.wait(), POLL)
        except TimeoutError:
            return

    async def _commit(self, handed: list[_Handed], finished: list[Outcome]) -> None:
        arrivals = [arrival for one in handed for arrival in one.arrivals]
        try:
            self._queue.extend(await self.store.commit(arrivals, finished))
        except StoreError as trouble:
            log.error("commit failed", why=str(trouble), arrivals=len(arrivals), turns=len(finished))
            await self._one_by_one(handed, finished)
            return
        for one in handed:
            _resolve(one.stored)
        if finished:
            self.on_commit()

    async def _one_by_one(self, handed: list[_Handed], finished: list[Outcome]) -> None:
        """After a failed batch each row goes alone. Only a row that fails while others succeed is to blame."""
        failed = [outcome for outcome in finished if not await self._alone(outcome)]
        blame = len(failed) < len(finished)
        for outcome in failed:
            if blame:
                self._retry(outcome.waiting, "StoreError")
            else:
                self._finished.append(outcome)
        stored = [await self._stored(one) for one in handed]
        if finished and blame:
            self.on_commit()
        if not blame and not any(stored):
            await asyncio.sleep(PAUSE)

    async def _alone(self, outcome: Outcome) -> bool:
        try:
            await self.store.commit((), (outcome,))
        except StoreError:
            return False
        return True

    async def _stored(self, handed: _Handed) -> bool:
        try:
            self._queue.extend(await self.store.commit(handed.arrivals, ()))
        except StoreError as trouble:
            for arrival in handed.arrivals:
                await self._apologise(arrival)
            if not handed.stored.done():
                handed.stored.set_exception(trouble)
            return False
        _resolve(handed.stored)
        return True

    async def _apologise(self, arrival: Arrival) -> None:
        """A kind line without storage: once per update, at most one per person in ten minutes."""
        place, now = arrival.place, self.clock()
        person = (place.platform, place.account)
        last = self._apologies.get(person)
        courier = self.couriers.get(place.platform)
        if courier is None or arrival.update in self._apologised:
            return
        self._apologised.add(arrival.update)
        words = arrival.event.text if isinstance(arrival.event, Typed) else ""
        if last is None or now - last >= SORRY_EVERY:
            self._apologies[person] = now
            await courier.plainly(place, self.sorry(words, arrival.event.locale))

    async def _ring(self) -> None:
        """Look at the wall clock once a second; whether a bell speaks is the core's decision."""
        now = self.clock()
        if self._looked is not None and timedelta() <= now - self._looked < timedelta(seconds=POLL):
            return
        self._looked = now
        try:
            due = await self.store.due(now, BATCH)
        except StoreError as trouble:
            log.error("bells not read", why=str(trouble))
            return
        ringing = {waiting.bell for waiting in self._queue if waiting.bell is not None}
        self._queue.extend(waiting for waiting in due if waiting.bell not in ringing)

    def _form(self) -> list[Waiting]:
        batch: dict[str, Waiting] = {}
        left: list[Waiting] = []
        for waiting in self._queue:
            if len(batch) < BATCH and waiting.person not in batch:
                batch[waiting.person] = waiting
            else:
                left.append(waiting)
        self._queue = left
        return list(batch.values())

    async def _work(self, batch: list[Waiting]) -> None:
        try:
            done = await take_batch(self.store, self.world, batch)
        except StoreError as trouble:
            log.error("sessions not read", why=str(trouble))
            self._queue = batch + self._queue
            await asyncio.sleep(PAUSE)
            return
        self._finished.extend(done.outcomes)
        for waiting, error in done.failed:
            self._retry(waiting, error)

    def _retry(self, waiting: Waiting, error: str) -> None:
        row = (waiting.person, waiting.event.number)
        self._tries[row] = self._tries.get(row, 0) + 1
        if self._tries[row] < TRIES:
            self._queue.insert(0, waiting)
            return
        del self._tries[row]
        log.error("set aside", number=waiting.event.number, error=error)
        self._finished.append(give_up(waiting, self.world))


def _resolve(stored: asyncio.Future[None]) -> None:
    if not stored.done():
        stored.set_result(None)
