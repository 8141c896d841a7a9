"""Bells are rung by processes that are killed again and again, while another worker rings too: each rings once."""

import asyncio
from pathlib import Path

import pytest

from adapters.store.pg.ringing import RINGS
from tests.contracts.rung import PEOPLE, counted, hang, killed
from tests.postgres.conftest import Opening


@pytest.mark.deep
async def test_every_bell_rings_once_over_many_deaths(
    opening: Opening, address: str, schemas: tuple[str, str], key_file: Path
) -> None:
    """Killed in the middle of ringing, nobody's nudge is lost and nobody gets two."""
    store = await opening()
    await hang(store)
    await store.close()
    assert killed(["postgres", address, str(key_file), schemas[0]]) > 0
    store = await opening()
    while not await store.mine(RINGS):
        await asyncio.sleep(0.02)  # the server has yet to see the last death
    assert {str(number): 1 for number in range(PEOPLE)} == dict(await counted(store))
