"""What the doubles of all platforms share: a clock that moves when told, waiting for a change, faults used up in order."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

LOOK = 0.05  # seconds between looks at what changes without a word


@dataclass(slots=True)
class Clock:
    """The real clock, which a test may move forward or stop."""

    ahead: float = 0.0
    stopped_at: float | None = None

    def now(self) -> float:
        return (time.time() if self.stopped_at is None else self.stopped_at) + self.ahead

    def stop(self) -> None:
        self.stopped_at = time.time()

    def forward(self, *, hours: float = 0.0, seconds: float = 0.0) -> None:
        self.ahead += hours * 3600 + seconds


@dataclass(slots=True)
class Watched:
    """Somewhere that things change, and that tests wait for."""

    watchers: set[asyncio.Future[None]] = field(default_factory=set)

    def touch(self) -> None:
        """Tell whoever waits that things may look different now."""
        for watcher in self.watchers:
            if not watcher.done():
                watcher.set_result(None)

    async def until(self, holds: Callable[[], bool], *, within: float = 5.0) -> None:
        """Wait until `holds()`; raise TimeoutError after `within` seconds."""
        async with asyncio.timeout(within):
            while not holds():
                watcher: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self.watchers.add(watcher)
                try:
                    await asyncio.wait({watcher}, timeout=LOOK)  # what is waited for may stand elsewhere
                finally:
                    self.watchers.discard(watcher)


class Scripted(Protocol):
    """A fault that befalls `times` calls, after `skip` that go well."""

    times: int
    skip: int


F = TypeVar("F", bound=Scripted)


@dataclass(slots=True)
class Script(Generic[F]):
    """The faults that are still to come."""

    scripted: list[F] = field(default_factory=list)

    def add(self, fault: F) -> None:
        self.scripted.append(fault)

    def first(self, fits: Callable[[F], bool]) -> F | None:
        """The first that befalls a call it fits, used up by that; a call it lets pass is counted."""
        for fault in self.scripted:
            if fault.times <= 0 or not fits(fault):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            return fault
        return None
