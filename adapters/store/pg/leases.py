"""Who alone may do what: send for a token, poll it, sweep. A lease is an advisory lock of a session that must speak.

Killed, a holder's session ends with its socket; frozen, the server ends it. What the holder writes about its work goes
through the same session, so nothing of it is written once the lease is lost.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b

from adapters.store.pg.linking import Db, Link
from bot.ports import StoreError

BEATS = 3  # signs of life in the time after which silence ends a session
ALIVE = "alive"  # the lease that every worker shares, so that a move can tell whether there is any
_SHARE = "select pg_advisory_lock_shared($1)"
_TRY = "select pg_try_advisory_lock($1)"


@dataclass(slots=True)
class Leases:
    """The leases of one worker. `news` is called when another worker has stored something."""

    link: Link
    store: str
    news: Callable[[], None] = lambda: None
    worker: str = field(default_factory=lambda: secrets.token_hex(4))
    _held: set[str] = field(default_factory=set)
    _spoke: float = 0.0
    _beating: asyncio.Task[None] | None = None

    @property
    def channel(self) -> str:
        return f"unsent_{self.store}"

    def start(self) -> None:
        """Speak regularly from now on, and listen."""
        self.link.opened = self._listen
        self.link.lost = self._held.clear
        self._beating = asyncio.create_task(self._beat())

    async def mine(self, name: str) -> bool:
        """Whether this worker holds the lease of this name, which it takes when it is free."""
        if name in self._held and time.monotonic() - self._spoke < self.link.silence / 2:
            return True
        return await self.link.run(lambda db: self._mine(db, name))

    async def _mine(self, db: Db, name: str) -> bool:
        if name in self._held:
            await db.execute("select 1")  # a session that was ended while this process stood still says so here
        elif await db.fetchval(_TRY, lock_number(self.store, name)):
            self._held.add(name)
        self._spoke = time.monotonic()
        return name in self._held

    def holds(self, name: str) -> bool:
        """Whether this worker holds that lease, as far as it knows."""
        return name in self._held

    async def close(self) -> None:
        """Give every lease back."""
        if self._beating is not None:
            self._beating.cancel()
            await asyncio.gather(self._beating, return_exceptions=True)
        self._held.clear()
        await self.link.close()

    async def _beat(self) -> None:
        while True:
            with suppress(StoreError):
                await self.link.run(self._speak)
            await asyncio.sleep(self.link.silence / BEATS)

    async def _speak(self, db: Db) -> None:
        await db.execute("select 1")
        self._spoke = time.monotonic()

    async def _listen(self, db: Db) -> None:
        await db.execute(_SHARE, lock_number(self.store, ALIVE))
        await db.add_listener(self.channel, self._hear)

    def _hear(self, _db: Db, _process: int, _channel: str, teller: str) -> None:
        if teller != self.worker:
            self.news()


def lock_number(store: str, name: str) -> int:
    """A name as PostgreSQL numbers its advisory locks."""
    return int.from_bytes(blake2b(f"{store}\x1f{name}".encode(), digest_size=8).digest(), signed=True)


def sending(queue: bytes) -> str:
    """The lease of who sends what is in this queue."""
    return f"send:{queue.hex()}"
