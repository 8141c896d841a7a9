"""A store in a folder of its own, and its clock."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from adapters.store.sqlite import SqliteStore
from tests.contracts.values import CODEC, HandClock

Opening = Callable[[], Awaitable[SqliteStore]]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "master.key"


@pytest.fixture
def reports() -> list[str]:
    return []


@pytest.fixture
async def opening(folder: Path, key_file: Path, clock: HandClock, reports: list[str]) -> AsyncIterator[Opening]:
    """Open the store of this test, again after a close."""
    async with AsyncExitStack() as opened:

        async def open_store() -> SqliteStore:
            store = await SqliteStore.open(folder, key_file, CODEC, clock, report=reports.append)
            opened.push_async_callback(store.close)
            return store

        yield open_store


@pytest.fixture
async def store(opening: Opening) -> SqliteStore:
    return await opening()
