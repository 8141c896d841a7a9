"""A store in two schemas of its own, and its clock."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import pytest

from adapters.store.postgres import PostgresStore
from tests.contracts.values import CODEC, HandClock
from tests.postgres.server import MISSING, database, server

Opening = Callable[[], Awaitable[PostgresStore]]
SILENCE = 0.6  # seconds until a silent worker counts as gone


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """A database for this run."""
    with server() as found:
        if found is None:
            pytest.skip(MISSING)
        with database(found) as fresh:
            yield fresh


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "master.key"


@pytest.fixture
def reports() -> list[str]:
    return []


@pytest.fixture
async def schemas(address: str) -> tuple[str, str]:
    """The two schemas, emptied: to make them anew for each test would take most of its time."""
    names = ("store", "store_keys")
    db = await asyncpg.connect(address)
    found = "select schemaname, tablename from pg_tables where schemaname = any($1) and tablename <> 'version'"
    tables = ", ".join(f"{schema}.{table}" for schema, table in await db.fetch(found, names))
    if tables:
        await db.execute(f"truncate {tables}")
    await db.close()
    return names


@pytest.fixture
async def opening(
    address: str, schemas: tuple[str, str], key_file: Path, clock: HandClock, reports: list[str]
) -> AsyncIterator[Opening]:
    """Open the store of this test: again, or as another worker."""
    async with AsyncExitStack() as opened:

        async def open_store() -> PostgresStore:
            schema, keys = schemas
            store = await PostgresStore.open(
                address, key_file, CODEC, clock, schema=schema, keys_schema=keys, silence=SILENCE, report=reports.append
            )
            opened.push_async_callback(store.close)
            return store

        yield open_store


@pytest.fixture
async def store(opening: Opening) -> PostgresStore:
    return await opening()


@pytest.fixture
async def db(address: str, schemas: tuple[str, str], store: PostgresStore) -> AsyncIterator[asyncpg.Connection]:
    """A look into the store's tables from outside."""
    connection = await asyncpg.connect(address, server_settings={"search_path": ",".join(schemas)})
    yield connection
    await connection.close()
