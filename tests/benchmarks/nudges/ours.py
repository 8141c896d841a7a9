"""Bells due on the sealed store: claimed, used up, set again for the next day, each with its outbox row, in batches.

`storage` is the store alone with a fixed nudge; `whole` is the desk with the house, which decides and words each one.
`ours.py STORE PEOPLE DUE HOW [FOLDER]`: STORE is sqlite or postgres; a folder is used again where it holds a crowd.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path

import adapters.store.pg.ringing
import adapters.store.reading
from adapters.desk import Desk
from adapters.store.postgres import PostgresStore
from adapters.store.sqlite import SqliteStore
from adapters.wiring import settle_in
from bot.ports import Act, Delivery, Keep, Outcome, Parcel, Ringing, Store, Waiting
from bot.talk.events import Rang
from bot.talk.screen import Screen
from tests.benchmarks.crowd.loading import load_postgres, load_sqlite, pieces
from tests.benchmarks.crowd.people import NOW
from tests.benchmarks.postgres import fresh_schema
from tests.benchmarks.turns.work import rss_mib

BATCH = 512
POLLS = 200
NUDGE = Screen(("How are you today?",))
DAY = timedelta(days=1)


async def main(kind: str, people: int, due: int, how: str, folder: Path) -> None:
    async with AsyncExitStack() as stack:
        clock = Clock()
        before = rss_mib()
        if kind == "sqlite":
            if not (folder / "data").exists():
                await load_sqlite(folder / "data", folder / "key", people)
            begun = time.perf_counter()
            store: Store = await SqliteStore.open(folder / "data", folder / "key", pieces().codec, clock)
        else:
            address, schema = await stack.enter_async_context(fresh_schema())
            await load_postgres(address, schema, folder / "key", people)
            begun = time.perf_counter()
            keys = f"{schema}_keys"
            store = await PostgresStore.open(
                address, folder / "key", pieces().codec, clock, schema=schema, keys_schema=keys
            )
        started = time.perf_counter() - begun
        settle_in()
        idle = await _idle(store)
        _nobody_waits()  # for nobody sends here
        found = await (_storage if how == "storage" else _whole)(store, clock, due)
        figures = {**found, "due": due, "start_s": started, "idle_us": idle * 1e6, "mib": rss_mib() - before}
        await store.close()
    print(json.dumps(figures), flush=True)


def _nobody_waits() -> None:
    """Nudges ring as if all that rang before were sent."""

    async def none(_db: object) -> int:
        return 0

    for module, queued in ((adapters.store.reading, lambda _: 0), (adapters.store.pg.ringing, none)):
        module._queued = queued  # type: ignore[attr-defined] # noqa: SLF001 - that alone stands in the way


class Clock:
    """Stands before the first bell until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


async def _idle(store: Store) -> float:
    """One look at the clock when nothing is due: the median of many."""
    spent = []
    for _ in range(POLLS):
        begun = time.perf_counter()
        assert not await store.due(NOW - DAY, BATCH)
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent)


async def _storage(store: Store, clock: Clock, due: int) -> dict[str, float]:
    clock.now = NOW + 3 * DAY
    claimed: set[str] = set()
    storing: asyncio.Task[Sequence[Waiting]] | None = None
    begun, computed = time.perf_counter(), time.process_time()
    while len(claimed) < due:
        rung = await store.due(clock.now, BATCH)
        if not rung and storing is None:
            break
        claimed.update(one.bell or "" for one in rung)
        outcomes = [_nudged(one) for one in rung]
        if storing is not None:
            await storing
        storing = asyncio.create_task(store.commit((), outcomes))
        await (
            asyncio.sleep(0) if isinstance(store, PostgresStore) else storing
        )  # there the next are looked for meanwhile
    if storing is not None:
        await storing
    return _rates(len(claimed), begun, computed)


def _nudged(waiting: Waiting) -> Outcome:
    """The bell used up and set again, and its nudge."""
    assert isinstance(waiting.event, Rang)
    at = waiting.event.due + 30 * DAY
    again = Ringing(
        waiting.event.bell, waiting.event.subject, at.replace(tzinfo=None), "UTC", at, at.date(), nudge=True
    )
    parcel = Parcel(waiting.place, Act.SEND, Delivery.ONCE, NUDGE)
    return Outcome(waiting, None, Keep.ON, (again,), (parcel,))


async def _whole(store: Store, clock: Clock, due: int) -> dict[str, float]:
    clock.now = NOW + DAY + timedelta(hours=20)
    counted = Counted()
    ahead = isinstance(store, PostgresStore)
    desk = Desk(counted.watching(store), pieces().world, clock, ahead=ahead)
    begun, computed = time.perf_counter(), time.process_time()
    while counted.turns < due and await (desk._begin() if ahead else desk.step()):  # noqa: SLF001 - as `run` does
        desk._looked = None  # noqa: SLF001 - the clock stands still here
    await desk._stored()  # noqa: SLF001
    return _rates(counted.turns, begun, computed)


def _rates(handed: int, begun: float, computed: float) -> dict[str, float]:
    """So many a second, and what this process computed for each."""
    cpu = (time.process_time() - computed) / max(handed, 1)
    return {"handed": handed, "per_second": handed / (time.perf_counter() - begun), "cpu_us": cpu * 1e6}


class Counted:
    """Counts the turns that are stored."""

    turns = 0

    def watching(self, store: Store) -> Store:
        commit = store.commit

        async def counting(arrivals: Sequence[object], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
            self.turns += len(outcomes)
            return await commit(arrivals, outcomes)  # type: ignore[arg-type] # passed on as it came

        watched = Passing(store)
        watched.commit = counting
        return watched  # type: ignore[return-value] # all else is the store's own


class Passing:
    """The store, with a commit of its own."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.commit: object = store.commit

    def __getattr__(self, name: str) -> object:
        return getattr(self.store, name)


if __name__ == "__main__":
    given = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="unsent-bench-") as spare:
        place = Path(given[4]) if len(given) > 4 else Path(spare)
        asyncio.run(main(given[0], int(given[1]), int(given[2]), given[3], place))
