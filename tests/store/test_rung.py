"""Bells are rung by a process that is killed again and again: each rings once."""

from pathlib import Path

import pytest

from tests.contracts.rung import PEOPLE, counted, hang, killed
from tests.store.conftest import Opening


@pytest.mark.deep
async def test_every_bell_rings_once_over_many_deaths(opening: Opening, folder: Path, key_file: Path) -> None:
    """Killed in the middle of ringing, nobody's nudge is lost and nobody gets two."""
    store = await opening()
    await hang(store)
    await store.close()
    assert killed(["sqlite", str(folder), str(key_file)]) > 0
    assert {str(number): 1 for number in range(PEOPLE)} == dict(await counted(await opening()))
