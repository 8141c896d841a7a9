"""One transaction per turn on asyncpg, by hand: what most would write. Exactly once, with dedupe and outbox; no sealing, no wording."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg

from tests.benchmarks.postgres import fresh_schema
from tests.benchmarks.turns.work import Turn, advance, reply_to

POOL = 32
SCHEMA = """
create table talk(person bigint primary key, state text not null);
create table inbox(id text primary key);
create table outbox(id bigserial primary key, person bigint not null, body text not null);
"""


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Each turn takes a connection, and a flush at its commit."""
    del folder
    async with fresh_schema() as (address, schema):
        pool = await asyncpg.create_pool(address, min_size=POOL, max_size=POOL, server_settings={"search_path": schema})
        await pool.execute(SCHEMA)

        async def turn(person: int, number: int, text: str) -> str:
            async with pool.acquire() as db, db.transaction():
                await db.execute("insert into inbox values($1)", f"{person}:{number}")
                row = await db.fetchval("select state from talk where person = $1 for update", person)
                state = advance(json.loads(row) if row else None, text)
                await db.execute(
                    "insert into talk values($1, $2) on conflict (person) do update set state = excluded.state",
                    person,
                    json.dumps(state),
                )
                await db.execute("insert into outbox(person, body) values($1, $2)", person, reply_to(state))
            return reply_to(state)

        yield turn
        await pool.close()
