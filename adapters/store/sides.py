"""The places a store can stand in, as plain tables of rows that stay sealed: read and written in order of their keys."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from adapters.store.files import lock, make_private, make_private_folder
from adapters.store.keys import beside
from adapters.store.migrations import migrate, transaction
from adapters.store.names import SERVED
from adapters.store.sealing import OpeningError

Row = tuple[Any, ...]

SQL = Path(__file__).parent / "sql"
KEY_TABLES = ("own", "tombstone", "person_key")
STORE_TABLES = ("store", "person", "account", "thread", "joining", "inbox", "session", "history", "bell", "outbox")
"""What others refer to first."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table and its columns, the key first. `lowest` comes before every key."""

    name: str
    columns: tuple[str, ...]
    lowest: object

    @property
    def key(self) -> str:
        return self.columns[0]

    def reading(self, *, to: bool = False) -> str:
        """Its rows after a key, and perhaps up to another, in the order of keys."""
        upper = f" and {self.key} <= ?" if to else ""
        return f"select {', '.join(self.columns)} from {self.name} where {self.key} > ?{upper} order by {self.key}"  # noqa: S608 - names of our own schema

    def writing(self) -> str:
        """A row, in place of one of the same key."""
        marks = ", ".join("?" * len(self.columns))
        fresh = ", ".join(f"{column} = excluded.{column}" for column in self.columns[1:])
        return (
            f"insert into {self.name} ({', '.join(self.columns)}) values ({marks})"  # noqa: S608 - as above
            f" on conflict ({self.key}) do update set {fresh}"
        )


class Side(Protocol):
    """One of the places. Rows come as plain tuples, in the order of the table's columns."""

    async def tables(self) -> Sequence[Table]:
        """Every table, what others refer to first."""
        ...

    async def still(self) -> bool:
        """Keep everybody else from using it, from here on; False when somebody is."""
        ...

    async def look(self) -> None:
        """See the store, keys excepted, as it is now until `close` or the next look: it may be in use."""
        ...

    async def rows(self, table: Table, after: object, limit: int) -> Sequence[Row]:
        """So many rows in order of their keys, from the one after this."""
        ...

    async def between(self, table: Table, after: object, to: object) -> Sequence[Row]:
        """The rows with a key after the one, up to and with the other (None: to the end)."""
        ...

    async def put(self, table: Table, rows: Sequence[Row]) -> None:
        """Write these, in place of rows of the same keys; on disk when it returns."""
        ...

    async def add(self, table: Table, rows: Sequence[Row]) -> None:
        """Write these, whose keys are not there yet; on disk when it returns."""
        ...

    async def remove(self, table: Table, keys: Sequence[object]) -> None:
        """Remove these; on disk when it returns."""
        ...

    async def number(self) -> int:
        """A number no lower than any that was given here."""
        ...

    async def count_from(self, number: int) -> None:
        """Give only higher numbers from here on."""
        ...

    async def close(self) -> None: ...


def keyed_first(columns: Sequence[tuple[str, bool, str]], name: str) -> Table:
    """A table of columns given as (name, whether it is the key, type)."""
    key, kind = next((column, kind) for column, is_key, kind in columns if is_key)
    lowest: object = {"text": "", "blob": b"", "bytea": b""}.get(kind.lower(), -1)
    return Table(name, (key, *(column for column, _, _ in columns if column != key)), lowest)


@dataclass(slots=True)
class SqliteSide:
    """The two files of a folder."""

    file: Path
    main: sqlite3.Connection
    keys: sqlite3.Connection
    held: int | None = None

    @classmethod
    def open(cls, folder: Path, *, made: bool) -> SqliteSide:
        """The folder's store, made on the spot where it is to be written to. It may be in use."""
        file = folder / SERVED
        if not made and not file.exists():
            raise OpeningError(f"there is no store in {folder}")
        if made:
            make_private_folder(folder)
        with ExitStack() as opened:
            main = opened.enter_context(closing(_connect(file, SQL, made=made)))
            side = cls(file, main, _connect(beside(file), SQL / "keys", made=made))
            opened.pop_all()
            return side

    async def still(self) -> bool:
        with suppress(OpeningError):
            self.held = self.held or lock(self.file)
        return self.held is not None

    async def look(self) -> None:
        if self.main.in_transaction:
            self.main.execute("commit")
        self.main.execute("begin")
        self.main.execute("select 1 from store").fetchone()  # the view begins with the first look

    def _of(self, table: str) -> sqlite3.Connection:
        return self.keys if table in KEY_TABLES else self.main

    async def tables(self) -> Sequence[Table]:
        return [
            keyed_first(
                [(row[1], row[5] > 0, row[2]) for row in self._of(name).execute(f"pragma table_info({name})")], name
            )
            for name in (*KEY_TABLES, *STORE_TABLES)
        ]

    async def rows(self, table: Table, after: object, limit: int) -> Sequence[Row]:
        return self._of(table.name).execute(f"{table.reading()} limit ?", (after, limit)).fetchall()

    async def between(self, table: Table, after: object, to: object) -> Sequence[Row]:
        given = (after,) if to is None else (after, to)
        return self._of(table.name).execute(table.reading(to=to is not None), given).fetchall()

    async def put(self, table: Table, rows: Sequence[Row]) -> None:
        db = self._of(table.name)
        with transaction(db):
            db.executemany(table.writing(), rows)

    async def add(self, table: Table, rows: Sequence[Row]) -> None:
        await self.put(table, rows)

    async def remove(self, table: Table, keys: Sequence[object]) -> None:
        db = self._of(table.name)
        with transaction(db):
            db.executemany(f"delete from {table.name} where {table.key} = ?", [(key,) for key in keys])  # noqa: S608 - as above

    async def number(self) -> int:
        row = self.main.execute("select number from store").fetchone()
        return int(row[0]) if row else 0

    async def count_from(self, number: int) -> None:
        with transaction(self.main):
            self.main.execute("update store set number = max(number, ?)", (number,))

    async def close(self) -> None:
        self.main.close()
        self.keys.close()
        if self.held is not None:
            os.close(self.held)


def _connect(file: Path, scripts: Path, *, made: bool) -> sqlite3.Connection:
    if made:
        make_private(file)
    db = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        for pragma in ("busy_timeout = 5000", "synchronous = full", "secure_delete = on"):
            db.execute(f"pragma {pragma}").close()
        if made:
            migrate(db, scripts)
    except BaseException as trouble:
        db.close()
        if isinstance(trouble, sqlite3.Error):
            raise OpeningError(f"the store {file} cannot be used: {trouble}") from None
        raise
    return db
