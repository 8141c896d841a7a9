"""The two schemas of a database as a side of a move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from adapters.store.pg.dialect import numbered
from adapters.store.pg.leases import ALIVE, lock_number
from adapters.store.pg.linking import Db, Link
from adapters.store.pg.migrating import migrate
from adapters.store.sealing import OpeningError
from adapters.store.sides import KEY_TABLES, SQL, STORE_TABLES, Row, Table, keyed_first

SLOW = 3600.0  # seconds a session may be silent while the other side works
_COLUMNS = """
    select a.attname, coalesce(i.indisprimary, false), format_type(a.atttypid, a.atttypmod)
    from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary and a.attnum = any(i.indkey)
    where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped order by a.attnum
"""


@dataclass(slots=True)
class PostgresSide:
    """`sides.Side` over one session for each schema."""

    main: Link
    keys: Link

    @classmethod
    async def open(cls, url: str, *, made: bool, schema: str = "unsent", keys_schema: str = "keys") -> PostgresSide:
        """The database's store, made on the spot where it is to be written to. It may be in use."""
        side = cls(Link(url, schema, SLOW), Link(url, keys_schema, SLOW))
        if not made and not await side.main.run(
            lambda db: db.fetchval("select to_regclass($1)::text", f"{schema}.store")
        ):
            await side.close()
            raise OpeningError("there is no store in this database")
        if made:
            await migrate(side.main, SQL)
            await migrate(side.keys, SQL / "keys")
        return side

    async def still(self) -> bool:
        row = await self.keys.run(
            lambda db: db.fetchval("select convert_from(value, 'UTF8') from own where name = 'store'")
        )
        lock = lock_number(str(row), ALIVE)
        return bool(await self.keys.run(lambda db: db.fetchval("select pg_try_advisory_lock($1)", lock)))

    async def look(self) -> None:
        async def work(db: Db) -> None:
            if db.is_in_transaction():
                await db.execute("commit")
            await db.execute("begin isolation level repeatable read")
            await db.execute("select 1 from store")  # the view begins with the first look

        await self.main.run(work)

    def _of(self, table: str) -> Link:
        return self.keys if table in KEY_TABLES else self.main

    async def tables(self) -> Sequence[Table]:
        return [await self._table(name) for name in (*KEY_TABLES, *STORE_TABLES)]

    async def _table(self, name: str) -> Table:
        link = self._of(name)
        rows = await link.run(lambda db: db.fetch(_COLUMNS, f"{link.schema}.{name}"))
        return keyed_first([(row[0], row[1], row[2]) for row in rows], name)

    async def rows(self, table: Table, after: object, limit: int) -> Sequence[Row]:
        statement = numbered(f"{table.reading()} limit ?")
        return [tuple(row) for row in await self._of(table.name).run(lambda db: db.fetch(statement, after, limit))]

    async def between(self, table: Table, after: object, to: object) -> Sequence[Row]:
        given = [after, *([] if to is None else [to])]
        statement = numbered(table.reading(to=to is not None))
        return [tuple(row) for row in await self._of(table.name).run(lambda db: db.fetch(statement, *given))]

    async def put(self, table: Table, rows: Sequence[Row]) -> None:
        await self._of(table.name).run(lambda db: db.executemany(numbered(table.writing()), rows))

    async def add(self, table: Table, rows: Sequence[Row]) -> None:
        columns = table.columns
        await self._of(table.name).run(lambda db: db.copy_records_to_table(table.name, records=rows, columns=columns))

    async def remove(self, table: Table, keys: Sequence[object]) -> None:
        statement = f"delete from {table.name} where {table.key} = any($1)"  # noqa: S608 - names of our own schema
        await self._of(table.name).run(lambda db: db.execute(statement, keys))

    async def number(self) -> int:
        return int(await self.main.run(lambda db: db.fetchval("select last_value + 64 from numbers")))

    async def count_from(self, number: int) -> None:
        statement = "select setval('numbers', greatest($1, last_value)) from numbers"
        await self.main.run(lambda db: db.execute(statement, number + 64))

    async def close(self) -> None:
        await self.main.close()
        await self.keys.close()
