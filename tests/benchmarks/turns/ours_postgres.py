"""The whole turn of ours on PostgreSQL: the same as `ours`, at the server's full durability."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from adapters.clock import wall
from adapters.store.postgres import PostgresStore
from tests.benchmarks.postgres import fresh_schema
from tests.benchmarks.turns.ours import assembled, talking
from tests.benchmarks.turns.work import Turn


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Desk, house and sealed store as they run, in schemas of their own."""
    pieces = assembled(folder)
    async with fresh_schema() as (address, schema):
        store = await PostgresStore.open(
            address, folder / "key", pieces.codec, wall, schema=schema, keys_schema=f"{schema}_keys"
        )
        await store.outgoing("telegram", "bench", 1)  # sends for this bot, as one worker alone does
        async with talking(pieces, store, ahead=True) as turn:
            yield turn
