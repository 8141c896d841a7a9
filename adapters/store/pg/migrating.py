"""The same numbered migrations as on SQLite, told in this dialect; each in one transaction, one worker at a time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from adapters.store.pg.dialect import script
from adapters.store.pg.linking import Db, Link
from adapters.store.sealing import OpeningError

OLDEST = 14  # of PostgreSQL: the first that ends sessions which say nothing
_LOCK = 0x756E73656E74  # "unsent"


async def migrate(link: Link, folder: Path) -> None:
    """Bring the schema up to the newest `NNNN_*.sql` of this folder; it is made on the first run."""
    scripts = _scripts(folder)
    await link.run(lambda db: _migrate(db, link.schema, scripts))


def _scripts(folder: Path) -> list[list[str]]:
    return [list(script(file.read_text(encoding="utf-8"))) for file in sorted(folder.glob("[0-9]*.sql"))]


async def _migrate(db: Db, schema: str, scripts: Sequence[Sequence[str]]) -> None:
    if db.get_server_version().major < OLDEST:
        raise OpeningError(f"this PostgreSQL is too old; {OLDEST} or newer is needed")
    async with db.transaction():
        await db.execute("select pg_advisory_xact_lock($1)", _LOCK)
        version = await _version(db, schema)
        newest = len(scripts)
        if version > newest:
            raise OpeningError(
                f"the store is of a newer release (schema {version}, known here: {newest}); update first"
            )
        for statement in chain.from_iterable(scripts[version:]):
            await db.execute(statement)
        if version < newest:
            await db.execute("update version set number = $1", newest)


async def _version(db: Db, schema: str) -> int:
    """The schema's version; made with version 0 where there is none."""
    if await db.fetchval("select to_regclass($1)", f"{schema}.version") is None:
        await db.execute(f"create schema if not exists {schema}")
        await db.execute("create table version (number bigint not null)")
        await db.execute("insert into version values (0)")
    return int(await db.fetchval("select number from version"))
