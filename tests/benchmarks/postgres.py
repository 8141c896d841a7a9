"""A schema of its own on the PostgreSQL that benchmarks use: UNSENT_BENCH_POSTGRES, else the one on loopback."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

ADDRESS = os.environ.get("UNSENT_BENCH_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")


@asynccontextmanager
async def fresh_schema() -> AsyncIterator[tuple[str, str]]:
    """(address, schema); the schema, and one beside it for keys, are gone afterwards."""
    schema = f"bench_{secrets.token_hex(4)}"
    await _say(f"create schema {schema}")
    try:
        yield ADDRESS, schema
    finally:
        await _say(f"drop schema if exists {schema} cascade", f"drop schema if exists {schema}_keys cascade")


async def _say(*statements: str) -> None:
    db = await asyncpg.connect(ADDRESS, timeout=5)
    try:
        for statement in statements:
            await db.execute(statement)
    finally:
        await db.close()
