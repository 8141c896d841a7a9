"""One session with the database, opened when first needed and again after it was lost. One piece of work at a time.

A session that says nothing for some seconds is ended by the server itself, and with it every lock it held and
every transaction it had begun. So a frozen worker loses its work to another, and what it writes on waking is refused.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

import asyncpg

from bot.ports import RowError, StoreError

T = TypeVar("T")
Db = Any  # asyncpg ships no types

SILENCE = 6.0  # seconds
PATIENCE = 5  # seconds to connect, or to wait for a lock
TROUBLE = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
OF_THE_ROW = (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError)
_OURS = {
    "application_name": "unsent",
    # A plan is made once, while tables may still be empty, and kept when they are not: by the keys, whatever is asked.
    "plan_cache_mode": "force_generic_plan",
    **dict.fromkeys(("enable_seqscan", "enable_hashjoin", "enable_mergejoin", "jit"), "off"),
    "lock_timeout": f"{PATIENCE}s",
    "tcp_keepalives_idle": "2",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "2",
}


@dataclass(slots=True)
class Link:
    """A session of one purpose, in one schema, ended when it is silent for `silence` seconds: in a transaction, or at any
    time where it holds leases. `opened` is told of each new session, `lost` of each that ended.
    """

    url: str
    schema: str
    silence: float = SILENCE
    leases: bool = False
    opened: Callable[[Db], Awaitable[None]] | None = None
    lost: Callable[[], None] = lambda: None
    _db: Db = None
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _closed: bool = False

    async def run(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """Do this in the session, alone. StoreError when the database cannot be reached or refuses."""
        async with self._turn:
            try:
                return await work(await self._open())
            except TROUBLE as trouble:
                if self._db is not None and (self._db.is_closed() or isinstance(trouble, asyncpg.InternalClientError)):
                    self._drop()
                kind = RowError if isinstance(trouble, OF_THE_ROW) else StoreError
                raise kind(f"the store cannot be used: {told(trouble)}") from trouble
            except asyncio.CancelledError:
                self._drop()  # nobody knows how far it came
                raise

    async def close(self) -> None:
        """Say goodbye; what was begun and not committed is undone."""
        self._closed = True
        async with self._turn:
            db, self._db = self._db, None
            if db is not None:
                with suppress(*TROUBLE):
                    await db.close(timeout=PATIENCE)

    async def _open(self) -> Db:
        if self._closed:
            raise StoreError("the store is closed")
        if self._db is not None and self._db.is_closed():
            self._drop()
        if self._db is None:
            self._db = await asyncpg.connect(self.url, timeout=PATIENCE, server_settings=self._settings())
            if self.opened is not None:
                await self.opened(self._db)
        return self._db

    def _settings(self) -> dict[str, str]:
        timeout = f"{self.silence * 1000:.0f}ms"
        own = {"search_path": self.schema, "idle_in_transaction_session_timeout": timeout}
        return {**_OURS, **own, **({"idle_session_timeout": timeout} if self.leases else {})}

    def _drop(self) -> None:
        db, self._db = self._db, None
        if db is not None:
            db.terminate()
            self.lost()


def told(trouble: BaseException) -> str:
    """What went wrong, without the server's own words, which may quote a row."""
    if isinstance(trouble, asyncpg.PostgresError):
        return f"{type(trouble).__name__} ({trouble.sqlstate})"
    return type(trouble).__name__
