"""A crowd into a store of its own: rows made in two processes, loaded in bulk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import asyncpg

from adapters.clock import wall
from adapters.settings import Settings
from adapters.store.keys import beside
from adapters.store.postgres import PostgresStore
from adapters.store.sealing import Marks, Seal
from adapters.store.sqlite import SqliteStore
from adapters.wiring import Pieces, assemble
from bot.talk.screen import Limits
from tests.benchmarks.crowd.people import Bodies, Means, Rows, lived, rows_of

LIMITS = Limits(text=4096, buttons=100, row=8, label=60)
SHARE = 5_000  # people to a piece of work
WORKERS = 2
MAIN = ("person", "account", "session", "bell")
COLUMNS = {
    "person_key": ("person", "wrapped"),
    "person": ("id", "created", "expires", "met", "account"),
    "account": ("lookup", "person", "platform", "route", "reachable", "place"),
    "session": ("person", "body"),
    "bell": ("id", "number", "person", "mark", "due", "created", "body"),
}
NUMBERS = 4  # numbers of rows a person takes


@cache
def pieces() -> Pieces:
    return assemble(Settings(), lambda _platform: LIMITS)


@cache
def bodies() -> Bodies:
    return Bodies.of(lived(pieces().world.house), pieces().codec)


@dataclass(frozen=True, slots=True)
class Secrets:
    """What the rows of one store are sealed with."""

    marks: bytes
    master: bytes


def share(numbers: range, secrets: Secrets) -> Rows:
    """One piece of the work."""
    means = Means(pieces().codec, Marks(secrets.marks), Seal.of(secrets.master))
    return rows_of(numbers, bodies(), means)


def made(people: int, secrets: Secrets) -> Iterator[Rows]:
    """All of them, share by share, a few shares ahead."""
    shares = iter([range(first, min(first + SHARE, people)) for first in range(0, people, SHARE)])
    with ProcessPoolExecutor(WORKERS) as pool:
        ahead = [pool.submit(share, numbers, secrets) for numbers in islice(shares, 2 * WORKERS)]
        while ahead:
            yield ahead.pop(0).result()
            ahead.extend(pool.submit(share, numbers, secrets) for numbers in islice(shares, 1))


async def load_sqlite(folder: Path, key_file: Path, people: int) -> None:
    """A store in this folder with so many people."""
    secrets = await _empty_sqlite(folder, key_file)
    file = folder / "unsent.sqlite3"
    main, keys = (sqlite3.connect(path, isolation_level=None) for path in (file, beside(file)))
    for db in (main, keys):
        db.execute("pragma synchronous = off")
        db.execute("pragma cache_size = -400000")
    for rows in made(people, secrets):
        _put(keys, ("person_key",), rows)
        _put(main, MAIN, rows)
    main.execute("update store set number = ?", (NUMBERS * people + NUMBERS,))
    main.execute("pragma wal_checkpoint(truncate)")
    for db in (main, keys):
        db.close()


def _put(db: sqlite3.Connection, tables: Sequence[str], rows: Rows) -> None:
    db.execute("begin")
    for table in tables:
        columns = COLUMNS[table]
        marks = ", ".join("?" * len(columns))
        db.executemany(f"insert into {table} ({', '.join(columns)}) values ({marks})", rows[table])  # noqa: S608 - names from above
    db.execute("commit")


async def _empty_sqlite(folder: Path, key_file: Path) -> Secrets:
    store = await SqliteStore.open(folder, key_file, pieces().codec, wall)
    await store.close()
    with closing(sqlite3.connect(beside(folder / "unsent.sqlite3"))) as keys:
        (sealed,) = keys.execute("select value from own where name = 'marks'").fetchone()
    return _secrets(key_file, sealed)


def _secrets(key_file: Path, sealed: bytes) -> Secrets:
    master = key_file.read_bytes()
    return Secrets(Seal.of(master).open(sealed, "own", "value", "marks"), master)


async def load_postgres(url: str, schema: str, key_file: Path, people: int) -> None:
    """A store in two schemas of this database with so many people."""
    keys_schema = f"{schema}_keys"
    store = await PostgresStore.open(url, key_file, pieces().codec, wall, schema=schema, keys_schema=keys_schema)
    await store.close()
    db = await asyncpg.connect(url, server_settings={"synchronous_commit": "off"})
    secrets = _secrets(key_file, await db.fetchval(f"select value from {keys_schema}.own where name = 'marks'"))  # noqa: S608 - a name of ours
    for rows in made(people, secrets):
        for table in ("person_key", *MAIN):
            where = keys_schema if table == "person_key" else schema
            await db.copy_records_to_table(
                table, schema_name=where, columns=COLUMNS[table], records=rows[table], timeout=600
            )
    await db.execute(f"select setval('{schema}.numbers', {NUMBERS * people + NUMBERS})")
    for schema_name in (schema, keys_schema):
        tables = await db.fetch("select tablename from pg_tables where schemaname = $1", schema_name)
        for (table,) in tables:
            await db.execute(f"vacuum analyze {schema_name}.{table}")
    await db.execute("checkpoint")
    await db.close()
