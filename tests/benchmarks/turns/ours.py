"""The whole turn of ours: stored, sealed, handled, worded, laid out, committed with its outbox row.

A turn is over when its reply may leave: when the commit that holds it has returned.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from adapters.clock import wall
from adapters.desk import Desk
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.wiring import Pieces, assemble, settle_in
from bot.ports import Arrival, Holdings, Outcome, Outgoing, Past, Place, Store, Waiting
from bot.talk.events import Typed
from bot.talk.screen import Limits
from bot.talk.state import Session
from tests.benchmarks.turns.work import Turn, updates

LIMITS = Limits(text=4096, buttons=100, row=8, label=60)
GREETINGS = ("hello", "hi there", "hey", "good evening", "is anybody there?")
"""People do not all say the same, one after the other."""
SAID = ("2", "1", "1", "1", "2", "11", "5", "11")
"""The first tap, then the first seven questions of the intake."""


@dataclass(slots=True)
class Watched:
    """The store, telling who waits for a turn that it has committed."""

    store: Store
    replies: dict[str, asyncio.Future[str]] = field(default_factory=dict)

    async def meet(self, arrivals: Sequence[Arrival]) -> Sequence[Waiting]:
        return await self.store.meet(arrivals)

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        fresh = await self.store.commit(arrivals, outcomes)
        for outcome in outcomes:
            said = [str(part) for parcel in outcome.parcels for part in parcel.screen.body]
            self.replies.pop(outcome.waiting.place.account).set_result("\n".join(said))
        return fresh

    async def load(self, persons: Sequence[str]) -> Mapping[str, Session]:
        return await self.store.load(persons)

    async def waiting(self) -> Sequence[Waiting]:
        return await self.store.waiting()

    async def due(self, now: datetime, limit: int) -> Sequence[Waiting]:
        return await self.store.due(now, limit)

    async def outgoing(self, platform: str, bot: str, limit: int) -> Sequence[Outgoing]:
        return await self.store.outgoing(platform, bot, limit)

    async def sent(self, ids: Sequence[int], refs: Mapping[int, str]) -> None:
        await self.store.sent(ids, refs)

    async def refused(self, ids: Sequence[int]) -> None:
        await self.store.refused(ids)

    async def retry(self, ids: Sequence[int]) -> None:
        await self.store.retry(ids)

    async def keep(self, ids: Sequence[int]) -> None:
        await self.store.keep(ids)

    async def kept(self, person: str, platform: str, bot: str) -> Sequence[Outgoing]:
        return await self.store.kept(person, platform, bot)

    async def threads(self, platform: str, bot: str, since: datetime) -> Sequence[Place]:
        return await self.store.threads(platform, bot, since)

    async def recent(self, person: str, place: Place) -> Sequence[str]:
        return await self.store.recent(person, place)

    async def history(self, person: str) -> Sequence[Past]:
        return await self.store.history(person)

    async def holdings(self, person: str) -> Holdings:
        return await self.store.holdings(person)

    async def take(self, batch: Sequence[Waiting]) -> Mapping[str, Session]:
        return await self.store.take(batch)

    async def left_over(self) -> Sequence[Waiting]:
        return await self.store.left_over()

    async def mine(self, name: str) -> bool:
        return await self.store.mine(name)

    def hear(self, news: Callable[[], None]) -> None:
        self.store.hear(news)

    async def close(self) -> None:
        await self.store.close()


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Desk, house and sealed store as they run, with nobody to deliver to."""
    pieces = assembled(folder)
    async with talking(pieces, await SqliteStore.open(folder / "data", folder / "key", pieces.codec, wall)) as turn:
        yield turn


def assembled(folder: Path) -> Pieces:
    return assemble(Settings(data=folder / "data", key_file=folder / "key"), lambda _platform: LIMITS)


@asynccontextmanager
async def talking(pieces: Pieces, stored: Store, *, ahead: bool = False) -> AsyncIterator[Turn]:
    """The whole turn on this store, which is closed at the end."""
    store = Watched(stored)
    desk = Desk(store, pieces.world, wall, ahead=ahead)
    running = asyncio.ensure_future(desk.run())
    loop = asyncio.get_running_loop()
    numbers = updates()
    settle_in()

    async def turn(person: int, number: int, text: str) -> str:
        del text
        assert not running.done()
        account = str(person)
        reply: asyncio.Future[str] = loop.create_future()
        store.replies[account] = reply
        place = Place("telegram", "bench", account, account)
        said = SAID[number - 1] if number else GREETINGS[person % len(GREETINGS)]
        event = Typed(number=0, at=wall(), text=said, locale="en-GB")
        await desk.receive([Arrival(next(numbers), place, event)])
        words = await reply
        assert "could not" not in words, words
        return words

    yield turn
    desk.stop()
    await running
    await store.close()
