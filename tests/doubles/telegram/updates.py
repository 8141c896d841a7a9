"""The queue of updates: kept until a later offset confirms them, given to one poller at a time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.doubles.telegram.refusal import OTHER_POLLER, WEBHOOK_ACTIVE, Json, conflict

LIMIT_MAX = 100
TIMEOUT_MAX = 50
KEPT_SECONDS = 24 * 3600
# Left out of an empty `allowed_updates`, as documented.
ASKED_FOR = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Update:
    id: int
    kind: str
    payload: Json
    at: float

    def as_json(self) -> Json:
        return {"update_id": self.id, self.kind: self.payload}


@dataclass(slots=True)
class Updates:
    clock: Callable[[], float]
    pending: deque[Update] = field(default_factory=deque)
    confirmed: deque[Update] = field(default_factory=lambda: deque(maxlen=1000))
    replays: list[Update] = field(default_factory=list)
    allowed: frozenset[str] = frozenset()
    webhook: str = ""
    next_id: int = 700_000_001
    waiting: asyncio.Future[None] | None = None
    changed: Callable[[], None] = lambda: None

    def push(self, kind: str, payload: Json) -> int:
        """Queue an update and return its id, 0 if nobody asked for its kind."""
        if kind not in self.allowed if self.allowed else kind in ASKED_FOR:
            return 0
        update = Update(self.next_id, kind, payload, self.clock())
        self.next_id += 1
        self.pending.append(update)
        self._wake()
        return update.id

    def replay(self, count: int = 1) -> None:
        """Give the last confirmed updates once more, as happens when Telegram forgets an offset."""
        self.replays += list(self.confirmed)[-count:]
        self._wake()

    def _wake(self) -> None:
        if self.waiting and not self.waiting.done():
            self.waiting.set_result(None)

    def end_poll(self, why: str) -> None:
        if self.waiting and not self.waiting.done():
            self.waiting.set_exception(conflict(why))

    async def poll(self, *, offset: int, limit: int, seconds: float) -> list[Json]:
        """Answer one getUpdates; a poll already under way ends with 409."""
        if self.webhook:
            raise conflict(WEBHOOK_ACTIVE)
        self.end_poll(OTHER_POLLER)
        self._confirm(offset)
        if not self._take(offset, 1) and seconds > 0:
            await self._wait(min(seconds, TIMEOUT_MAX))
        given = self._take(offset, limit if 0 < limit <= LIMIT_MAX else LIMIT_MAX)
        self.replays.clear()
        return given

    async def _wait(self, seconds: float) -> None:
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.waiting = mine
        self.changed()
        try:
            async with asyncio.timeout(seconds):
                await mine
        except TimeoutError:
            return
        finally:
            if self.waiting is mine:
                self.waiting = None

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            offset = self.pending[offset].id if len(self.pending) >= -offset else 0
        while self.pending and self.pending[0].id < offset:
            self.confirmed.append(self.pending.popleft())
        while self.pending and self.pending[0].at < self.clock() - KEPT_SECONDS:
            self.pending.popleft()

    def _take(self, offset: int, limit: int) -> list[Json]:
        """What is there from this number on: one that lies ahead of a count begun anew hides all of it."""
        from_here = [update for update in self.pending if update.id >= offset]
        return [update.as_json() for update in [*self.replays, *from_here][:limit]]
