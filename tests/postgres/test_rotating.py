"""A new master key on PostgreSQL: nothing but wrapped keys changes, and no worker may run meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from adapters.store.pg.rotating import rewrap
from adapters.store.sealing import OpeningError
from tests.contracts.values import FRESH, arrival, place, turn
from tests.postgres.conftest import Opening


async def test_everybody_opens_under_the_new_key_alone(
    opening: Opening, address: str, schemas: tuple[str, str], key_file: Path
) -> None:
    """More people than fit one handful; done twice it changes nothing more; the former key opens nothing."""
    store = await opening()
    came = await store.commit([arrival(str(n), of=place(f"p{n}")) for n in range(1001)], [])
    await store.commit([], [turn(waiting) for waiting in came])
    current, fresh = key_file.read_bytes(), os.urandom(32)
    with pytest.raises(OpeningError, match="a worker is using"):
        await rewrap(address, current, fresh, schema=schemas[1])
    await store.close()
    for _ in range(2):
        assert 1001 == await rewrap(address, current, fresh, schema=schemas[1])
    with pytest.raises(OpeningError, match="does not fit"):
        await opening()
    key_file.write_bytes(fresh)
    store = await opening()
    loaded = await store.load([waiting.person for waiting in came])
    assert [FRESH] * 1001 == [loaded[waiting.person] for waiting in came]


async def test_a_key_that_does_not_fit_changes_nothing(
    opening: Opening, address: str, schemas: tuple[str, str], key_file: Path
) -> None:
    """All or none: the right key opens everybody as before."""
    store = await opening()
    (waiting,) = await store.commit([arrival("1")], [])
    await store.commit([], [turn(waiting)])
    await store.close()
    with pytest.raises(OpeningError, match="does not fit"):
        await rewrap(address, os.urandom(32), os.urandom(32), schema=schemas[1])
    store = await opening()
    assert FRESH == (await store.load([waiting.person]))[waiting.person]


async def test_an_empty_database_has_nothing_to_seal(address: str) -> None:
    """Nor one in which nothing was stored yet."""
    assert 0 == await rewrap(address, os.urandom(32), os.urandom(32), schema="nowhere")
