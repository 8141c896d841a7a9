"""A desk over the real store, which may fail, and a courier that only notes what it is told to say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from structlog.testing import capture_logs

from adapters.desk import Desk
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.terminal.outbound import LIMITS
from adapters.wiring import assemble
from bot.ports import Arrival, Delivered, Outcome, Outgoing, Place, RowError, Sent, Store, StoreError, Waiting
from bot.talk.events import Event, Typed
from bot.talk.state import Turn

START = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FULL = StoreError("database or disk is full")
UNFIT = RowError("a row that cannot be written")

Fault = Callable[[Sequence[Arrival], Sequence[Outcome]], StoreError | None]


@dataclass(slots=True)
class Faulty:
    """The real store, in which a commit, or another method by name, may fail."""

    store: SqliteStore
    fault: Fault = lambda _arrivals, _outcomes: None
    failing: dict[str, StoreError] = field(default_factory=dict)

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        error = self.fault(arrivals, outcomes)
        if error is not None:
            raise error
        return await self.store.commit(arrivals, outcomes)

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 - whatever the store has
        return self._refuse(self.failing[method]) if method in self.failing else getattr(self.store, method)

    def _refuse(self, error: StoreError) -> Callable[..., Awaitable[None]]:
        async def refuse(*_given: object) -> None:
            raise error

        return refuse


@dataclass(slots=True)
class Slip:
    """A courier that notes what it is told to say without a store."""

    platform: str = "paper"
    bot: str = "b"
    said: list[tuple[str, str]] = field(default_factory=list)

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        del outgoing
        return Sent()

    async def plainly(self, place: Place, text: str) -> None:
        self.said.append((place.account, text))


@dataclass(slots=True)
class Room:
    """A desk on a store that may fail, a courier, and the lines an operator has read."""

    desk: Desk
    store: Faulty
    slip: Slip
    told: list[Any]

    async def hand(self, *arrivals: Arrival) -> None:
        """Hand these over, once; raises StoreError where they could not be stored."""
        handed = asyncio.ensure_future(self.desk.receive(arrivals))
        await asyncio.sleep(0)
        await self.desk.step()
        await handed

    async def replies(self) -> dict[str, str]:
        found = await self.store.outgoing("paper", "b", 100)
        return {one.parcel.place.account: "\n".join(map(str, one.parcel.screen.body)) for one in found}

    def heard(self, event: str) -> int:
        """How often the operator was told so."""
        return sum(line["event"] == event for line in self.told)


def said(account: str, update: str = "u1", event: Event | None = None) -> Arrival:
    return Arrival(
        f"{account}:{update}", Place("paper", "b", account, account), event or Typed(0, START, "hello", "en-GB")
    )


def nobody(_waiting: Waiting, _turn: Turn) -> None:
    """Nobody looks at the turns."""


@asynccontextmanager
async def opened(
    folder: Path,
    over: type[Faulty] = Faulty,
    clock: Callable[[], datetime] = lambda: START,
    witness: Callable[[Waiting, Turn], None] = nobody,
) -> AsyncIterator[Room]:
    pieces = assemble(Settings(data=folder, key_file=folder / "key" / "k"), lambda _: LIMITS, witness)
    real = await SqliteStore.open(folder / "data", folder / "key" / "k", pieces.codec, clock)
    store, slip = over(real), Slip()
    desk = Desk(cast("Store", store), pieces.world, clock, {slip.platform: slip}, pieces.sorry)
    with capture_logs() as told:
        yield Room(desk, store, slip, told)
    await real.close()
