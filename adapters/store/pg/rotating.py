"""A new master key on PostgreSQL: all wrapped keys are sealed anew in one transaction, while no worker runs."""

from __future__ import annotations

from adapters.store.pg.leases import ALIVE, lock_number
from adapters.store.pg.linking import Db, Link
from adapters.store.sealing import BrokenSealError, OpeningError, Seal

AT_ONCE = 1000  # keys in memory while they are sealed anew
SLOW = 3600.0  # seconds the session may be silent
_OWN = "select value from own where name = $1"
_SET_OWN = "update own set value = $1 where name = $2"
_SOME = "select person, wrapped from person_key where person > $1 order by person limit $2"
_SET = "update person_key set wrapped = $1 where person = $2"


async def rewrap(url: str, current: bytes, fresh: bytes, *, schema: str = "keys") -> int:
    """Seal every key under a fresh master key, all or none; how many people have one.

    What was done before is left as it is. OpeningError while a worker runs, and when neither key fits.
    """
    link = Link(url, schema, SLOW)
    try:
        return await link.run(lambda db: _rewrapped(db, Seal.of(current), Seal.of(fresh), f"{schema}.own"))
    finally:
        await link.close()


async def _rewrapped(db: Db, current: Seal, fresh: Seal, own: str) -> int:
    if await db.fetchval("select to_regclass($1)", own) is None:
        return 0
    store, marks = await db.fetchval(_OWN, "store"), await db.fetchval(_OWN, "marks")
    if store is None:
        return 0
    if not await db.fetchval("select pg_try_advisory_lock($1)", lock_number(str(store, "ascii"), ALIVE)):
        raise OpeningError("a worker is using this database; stop every one first")
    async with db.transaction():
        if not _fits(marks, fresh):
            await db.execute(_SET_OWN, _anew(marks, current, fresh, "own", "value", "marks"), "marks")
            await _people(db, current, fresh)
    return int(await db.fetchval("select count(*) from person_key"))


async def _people(db: Db, current: Seal, fresh: Seal) -> None:
    after = ""
    while rows := await db.fetch(_SOME, after, AT_ONCE):
        sealed = [(_anew(row[1], current, fresh, "person_key", "wrapped", row[0]), row[0]) for row in rows]
        await db.executemany(_SET, sealed)
        after = rows[-1][0]


def _fits(marks: bytes, seal: Seal) -> bool:
    try:
        seal.open(marks, "own", "value", "marks")
    except BrokenSealError:
        return False
    return True


def _anew(wrapped: bytes, current: Seal, fresh: Seal, *where: str) -> bytes:
    table, column, row = where
    try:
        return fresh.close(current.open(wrapped, table, column, row), table, column, row)
    except BrokenSealError:
        raise OpeningError("the key file does not fit this store; put the right one back") from None
