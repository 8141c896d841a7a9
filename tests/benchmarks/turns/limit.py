"""The hand-written limit: group commit on the event loop, no threads, with dedupe and outbox in the same transaction.

No framework, no sealing, no wording: what SQLite and asyncio leave for anybody to reach.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.benchmarks.turns.work import Turn, advance, reply_to

SCHEMA = """
create table if not exists talk(person integer primary key, state text not null) strict;
create table if not exists inbox(id text primary key) strict;
create table if not exists outbox(id integer primary key, person integer not null, body text not null) strict;
"""


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Exactly-once turns at synchronous=FULL."""
    db = sqlite3.connect(folder / "limit.sqlite3", isolation_level=None)
    db.execute("pragma journal_mode=wal")
    db.execute("pragma synchronous=full")
    db.executescript(SCHEMA)
    loop = asyncio.get_running_loop()
    batch: list[tuple[str, int, list[str], asyncio.Future[str]]] = []

    def commit() -> None:
        done, batch[:] = list(batch), []
        db.execute("begin immediate")
        db.executemany("insert into inbox values(?)", [(key,) for key, _, _, _ in done])
        db.executemany(
            "insert into talk values(?,?) on conflict do update set state=excluded.state",
            [(person, json.dumps(state)) for _, person, state, _ in done],
        )
        db.executemany(
            "insert into outbox(person, body) values(?,?)",
            [(person, reply_to(state)) for _, person, state, _ in done],
        )
        db.execute("commit")
        for _, _, state, reply in done:
            reply.set_result(reply_to(state))

    async def turn(person: int, number: int, text: str) -> str:
        row = db.execute("select state from talk where person=?", (person,)).fetchone()
        state = advance(json.loads(row[0]) if row else None, text)
        reply: asyncio.Future[str] = loop.create_future()
        if not batch:
            loop.call_soon(commit)
        batch.append((f"{person}:{number}", person, state, reply))
        return await reply

    yield turn
