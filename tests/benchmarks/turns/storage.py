"""The storage path of ours alone: inbox, session, outbox and blanking, sealed, in the store's own transactions.

No talk is held: the session is stored as it was loaded, with one fixed reply.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from adapters.clock import wall
from adapters.desk import HALVED
from adapters.store.codec import Codec
from adapters.store.sqlite import SqliteStore
from bot.ports import Act, Arrival, Delivery, Keep, Outcome, Parcel, Place, Store, Waiting
from bot.talk.events import Typed
from bot.talk.screen import Screen
from bot.talk.state import Session
from tests.benchmarks.turns.work import QUESTIONS, Turn, updates

CODEC = Codec({}, {}, {})
SCREEN = Screen((QUESTIONS[0],))
AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Exactly-once turns at synchronous=FULL through the store's port: commit many, load many."""
    async with storing(await SqliteStore.open(folder / "data", folder / "key", CODEC, wall)) as turn:
        yield turn


@asynccontextmanager
async def storing(store: Store, *, ahead: bool = False) -> AsyncIterator[Turn]:
    """The path on this store, which is closed at the end. `ahead`: half of it is made while the other half is stored, as
    the desk does it.
    """
    handed: list[Arrival] = []
    replies: dict[str, asyncio.Future[str]] = {}
    woken = asyncio.Event()
    numbers = updates()

    async def store_them(met: Sequence[Waiting], outcomes: Sequence[Outcome]) -> None:
        await store.commit((), outcomes)
        for waiting in met:
            replies.pop(waiting.place.account).set_result(QUESTIONS[0])

    async def work() -> None:
        stored: asyncio.Task[None] | None = None
        while True:
            await woken.wait()
            idle = stored is None or stored.done()
            first = len(handed) - (len(handed) // 2 if ahead and idle and len(handed) >= HALVED else 0)
            arrivals, handed[:] = handed[:first], handed[first:]
            if not handed:
                woken.clear()
            met = await store.meet(arrivals)
            sessions = await store.take(met)
            outcomes = [_outcome(waiting, sessions[waiting.person]) for waiting in met]
            if stored is not None:
                await stored
            stored = asyncio.create_task(store_them(met, outcomes))
            if not ahead:
                await stored

    gc.freeze()  # as whoever serves does
    working = asyncio.ensure_future(work())

    async def turn(person: int, number: int, text: str) -> str:
        del number
        assert not working.done()
        account = str(person)
        reply: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        replies[account] = reply
        event = Typed(number=0, at=AT, text=text)
        handed.append(Arrival(next(numbers), Place("telegram", "bench", account, account), event))
        woken.set()
        return await reply

    yield turn
    working.cancel()
    await store.close()


def _outcome(waiting: Waiting, session: Session) -> Outcome:
    parcel = Parcel(waiting.place, Act.SEND, Delivery.MUST, SCREEN)
    return Outcome(waiting, session, Keep.ON, parcels=(parcel,))
