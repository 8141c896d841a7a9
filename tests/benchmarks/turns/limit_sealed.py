"""The hand-written limit with what privacy asks: state and reply sealed under a key of the person's own, and only keyed marks
of accounts and updates. No framework, no wording: what AES, SQLite and asyncio leave for anybody to reach.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import blake2b
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.benchmarks.turns.work import Turn, advance, reply_to

SCHEMA = """
create table if not exists talk(account blob primary key, state blob not null) strict;
create table if not exists inbox(mark blob primary key) strict;
create table if not exists outbox(id integer primary key, account blob not null, body blob not null) strict;
"""
NONCE = 12


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Exactly-once turns at synchronous=FULL, sealed."""
    db = sqlite3.connect(folder / "limit.sqlite3", isolation_level=None)
    db.execute("pragma journal_mode=wal")
    db.execute("pragma synchronous=full")
    db.executescript(SCHEMA)
    loop = asyncio.get_running_loop()
    secret = os.urandom(32)
    keys: dict[bytes, AESGCM] = {}
    batch: list[tuple[bytes, bytes, bytes, bytes, str, asyncio.Future[str]]] = []

    def mark(what: str) -> bytes:
        return blake2b(what.encode(), key=secret, digest_size=16).digest()

    def sealed(account: bytes, body: str) -> bytes:
        nonce = os.urandom(NONCE)
        return nonce + keys[account].encrypt(nonce, body.encode(), account)

    def commit() -> None:
        done, batch[:] = list(batch), []
        db.execute("begin immediate")
        db.executemany("insert into inbox values(?)", [(update,) for update, *_ in done])
        db.executemany(
            "insert into talk values(?,?) on conflict do update set state=excluded.state",
            [(account, state) for _, account, state, *_ in done],
        )
        db.executemany(
            "insert into outbox(account, body) values(?,?)", [(account, body) for _, account, _, body, *_ in done]
        )
        db.execute("commit")
        for *_, words, reply in done:
            reply.set_result(words)

    async def turn(person: int, number: int, text: str) -> str:
        account = mark(f"account:{person}")
        if account not in keys:
            keys[account] = AESGCM(os.urandom(32))
        row = db.execute("select state from talk where account=?", (account,)).fetchone()
        known = json.loads(keys[account].decrypt(row[0][:NONCE], row[0][NONCE:], account)) if row else None
        state = advance(known, text)
        words = reply_to(state)
        reply: asyncio.Future[str] = loop.create_future()
        if not batch:
            loop.call_soon(commit)
        update = mark(f"update:{person}:{number}")
        batch.append((update, account, sealed(account, json.dumps(state)), sealed(account, words), words, reply))
        return await reply

    yield turn
    db.close()
