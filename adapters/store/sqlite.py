"""The store on SQLite: one writing connection on one thread, one transaction a batch, on disk before it is told."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

import aiosqlite

from adapters.store import committing, posting, reading, uniting
from adapters.store import statements as sql
from adapters.store.codec import Codec
from adapters.store.files import clear, lock, make_private, make_private_folder, unfinished
from adapters.store.keys import Keys, any_person, beside, open_keys
from adapters.store.migrations import check, migrate
from adapters.store.sealing import OpeningError, master_key
from adapters.store.shelf import Shelf
from adapters.store.sweeping import bury, reconcile, sweep
from adapters.store.writing_back import WritingBack
from bot.ports import Arrival, Holdings, Outcome, Outgoing, Past, Place, RowError, StoreError, Waiting
from bot.talk.screen import Screen
from bot.talk.state import Session

T = TypeVar("T")

SQL = Path(__file__).parent / "sql"
PRAGMAS = (
    "busy_timeout = 5000",
    "journal_mode = wal",
    "synchronous = full",
    "foreign_keys = on",
    "secure_delete = on",
    "mmap_size = 0",
    "wal_autocheckpoint = 16000",  # pages: only where writing back beside the commits does not keep up
    "cache_size = -8000",  # KiB: all that one batch touches, however far apart it lies among many people
)


DISK = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
}
"""Errors that say nothing of the row they met."""


def _silent(_line: str) -> None:
    """Nobody asked to be told."""


@dataclass(slots=True)
class SqliteStore:
    """`Store` on one machine. Made by `open`; one process at a time."""

    _db: aiosqlite.Connection
    _shelf: Shelf
    _lock: int

    @classmethod
    async def open(
        cls,
        folder: Path,
        key_file: Path,
        codec: Codec,
        clock: Callable[[], datetime],
        *,
        name: str = "unsent.sqlite3",
        report: Callable[[str], None] = _silent,
    ) -> SqliteStore:
        """Open the folder's store, made on the first run. OpeningError, with a line for the operator, when it must not be.

        `report` takes lines about rows that no longer open.
        """
        opened: list[tuple[Shelf, int] | Exception] = []

        def connector() -> sqlite3.Connection:
            try:
                shelf, held = _open(folder, key_file, codec, clock, name=name, report=report)
            except Exception as refusal:  # noqa: BLE001 - raised below: a thread that fails here leaves its own traceback
                opened.append(refusal)
                return sqlite3.connect(":memory:")
            opened.append((shelf, held))
            return shelf.db

        db = await aiosqlite.Connection(connector, iter_chunk_size=64)
        match opened[0]:
            case (shelf, held):
                return cls(db, shelf, held)
            case refusal:
                await db.close()
                raise refusal

    async def meet(self, arrivals: Sequence[Arrival]) -> Sequence[Waiting]:
        """Number the arrivals not seen before and find their people; nothing is stored."""
        return await self._run(lambda: committing.meet(self._shelf, arrivals, self._shelf.now()))

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        """Store arrivals and turns in one transaction; give back the arrivals not seen before."""
        return await self._run(lambda: self._commit(arrivals, outcomes))

    def _commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> list[Waiting]:
        fresh = committing.commit(self._shelf, arrivals, outcomes, self._shelf.now())
        bury(self._shelf)
        sweep(self._shelf)
        return fresh

    async def take(self, batch: Sequence[Waiting]) -> Mapping[str, Session]:
        """The sessions of these people; one that does not open is as of somebody new."""
        people = [waiting.person for waiting in batch]
        look = self._shelf.current()
        if look is not None and all(person in look.sessions for person in people):
            return look.sessions
        return dict.fromkeys(people, Session()) | dict(await self.load(people))

    async def waiting(self) -> Sequence[Waiting]:
        """Stored earlier and not yet consumed, oldest first."""
        return await self._run(lambda: reading.waiting(self._shelf))

    async def left_over(self) -> Sequence[Waiting]:
        """There is no other worker."""
        return ()

    async def due(self, now: datetime, limit: int) -> Sequence[Waiting]:
        """Bells due by now, soonest first, one a person, at the account in reach used last."""

        def look() -> list[Waiting]:
            sweep(self._shelf)
            return reading.due(self._shelf, now, limit)

        return await self._run(look)

    async def load(self, persons: Sequence[str]) -> Mapping[str, Session]:
        """The sessions of these people, an empty one for whoever has none."""
        return await self._run(lambda: reading.load(self._shelf, persons))

    async def outgoing(self, platform: str, bot: str, limit: int) -> Sequence[Outgoing]:
        """The oldest waiting parcel of each person who has none in hand."""
        return await self._run(lambda: posting.outgoing(self._shelf, platform, bot, limit))

    async def sent(self, ids: Sequence[int], refs: Mapping[int, str]) -> None:
        """These are delivered."""
        await self._run(lambda: posting.sent(self._shelf, ids, refs))

    async def refused(self, ids: Sequence[int]) -> None:
        """These never will be."""
        await self._run(lambda: posting.refused(self._shelf, ids))

    async def retry(self, ids: Sequence[int]) -> None:
        """These were not."""
        await self._run(lambda: posting.retry(self._shelf, ids))

    async def keep(self, ids: Sequence[int]) -> None:
        """These wait till the person comes by."""
        await self._run(lambda: posting.keep(self._shelf, ids))

    async def kept(self, person: str, platform: str, bot: str) -> Sequence[Outgoing]:
        """What waits for this person to come by."""
        return await self._run(lambda: posting.kept(self._shelf, person, platform, bot))

    async def recent(self, person: str, place: Place) -> Sequence[str]:
        """What the platform calls the messages of the last 48 hours in this chat, oldest first."""
        return await self._run(lambda: posting.recent(self._shelf, person, place))

    async def threads(self, platform: str, bot: str, since: datetime) -> Sequence[Place]:
        """Where reading goes on after a silence."""
        return await self._run(lambda: reading.threads(self._shelf, platform, bot, since))

    async def offer(self, person: str) -> str:
        """A new code of this person's."""
        return await self._run(lambda: uniting.offer(self._shelf, person))

    async def join(self, person: str, code: str, notice: Screen, locale: str) -> bool:
        """Make this person one with whose code it is."""
        return await self._run(lambda: uniting.join(self._shelf, person, code, notice=notice, locale=locale))

    async def part(self, person: str, once: str, *, others: bool) -> bool:
        """Take out the account used last, or all others."""
        return await self._run(lambda: uniting.part(self._shelf, person, once, others=others))

    async def history(self, person: str) -> Sequence[Past]:
        """All history of a person, oldest first."""
        return await self._run(lambda: reading.history(self._shelf, person))

    async def holdings(self, person: str) -> Holdings:
        """Accounts and bells of a person."""
        return await self._run(lambda: reading.holdings(self._shelf, person))

    async def mine(self, name: str) -> bool:
        """There is nobody else to elect."""
        del name
        return True

    def hear(self, news: Callable[[], None]) -> None:
        """There is nobody to hear of."""

    async def staying(self, after: str, limit: int) -> Sequence[tuple[str, Place]]:
        """People who stay, in order of ids after this one, at their account in reach used last."""
        return await self._run(lambda: reading.staying(self._shelf, after, limit))

    async def close(self) -> None:
        """Let go of the files. Closing twice does no harm."""
        if self._lock < 0:
            return
        held, self._lock = self._lock, -1
        try:
            await self._hop(self._shelf.close)
            await self._db.close()
        finally:
            os.close(held)

    async def _run(self, work: Callable[[], T]) -> T:
        if self._lock < 0:
            raise StoreError("the store is closed")
        try:
            return await self._hop(work)
        except StoreError:
            raise
        except sqlite3.Error as trouble:
            kind = StoreError if _of_the_disk(trouble) else RowError
            raise kind(f"the store cannot be used: {trouble}") from trouble
        except Exception as trouble:  # one value that cannot be stored must not stop the desk
            raise RowError(f"the store failed: {type(trouble).__name__}") from trouble

    async def _hop(self, work: Callable[[], T]) -> T:
        """One function on the connection's thread: aiosqlite's own calls hop once a statement, which costs more."""
        return cast("T", await self._db._execute(work))  # type: ignore[no-untyped-call]  # noqa: SLF001 - see above


def _of_the_disk(trouble: sqlite3.Error) -> bool:
    code = getattr(trouble, "sqlite_errorcode", None)  # absent where the driver itself refused a value
    return code is not None and code & 0xFF in DISK


def _open(
    folder: Path,
    key_file: Path,
    codec: Codec,
    clock: Callable[[], datetime],
    *,
    name: str,
    report: Callable[[str], None],
) -> tuple[Shelf, int]:
    """The open shelf and the lock that keeps others away; what was opened is closed again when it must not be."""
    with ExitStack() as opened:
        file = folder / name
        make_private_folder(folder)
        held = lock(file)
        opened.callback(os.close, held)
        try:
            keys, db = _files(file, key_file, opened)
            shelf = Shelf(db, keys, codec, clock, report, WritingBack(file), number=_prepared(db, file, keys))
            shelf.former = bool((db.execute(sql.FORMER).fetchone() or (0,))[0])
            reconcile(shelf)
        except sqlite3.Error as trouble:
            raise OpeningError(f"the store {file} cannot be used: {trouble}") from None
        bury(shelf)
        opened.pop_all()
        return shelf, held


def _files(file: Path, key_file: Path, opened: ExitStack) -> tuple[Keys, sqlite3.Connection]:
    """Both files, opened only when the key fits what is there."""
    for one in (file, beside(file)):
        clear(unfinished(one))  # a restore was cut short: keys must not linger in it
    rows = file.exists() and file.stat().st_size > 0
    key = master_key(key_file, data_present=rows or beside(file).exists())
    keys = open_keys(beside(file), key, data_present=rows)
    opened.callback(keys.db.close)
    if not rows and any_person(keys):
        raise OpeningError(f"{file} is missing, though people have keys; put it back")
    make_private(file)
    db = sqlite3.connect(file, isolation_level=None, cached_statements=256)
    opened.callback(db.close)
    return keys, db


def _prepared(db: sqlite3.Connection, file: Path, keys: Keys) -> int:
    """Set up, check and migrate; the number last given."""
    for pragma in PRAGMAS:
        db.execute(f"pragma {pragma}").close()
    check(db, file)
    migrate(db, SQL)
    row = db.execute(sql.STORE).fetchone()
    if row is None:
        db.execute(sql.ADD_STORE, (keys.store,))
        return 0
    if row[0] != keys.store:
        raise OpeningError(f"{file} and {beside(file).name} beside it are of two different stores")
    return int(row[1])
