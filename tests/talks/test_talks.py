"""Golden talks: whole conversations by key. `pytest tests/talks --update-talks` writes what happens now."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.rehearsal.room import played
from tests.furnished import house

TALKS = sorted(Path(__file__).parent.glob("*.talk"))


@pytest.mark.parametrize("talk", TALKS, ids=lambda path: path.stem)
def test_a_talk_goes_as_written(talk: Path, pytestconfig: pytest.Config) -> None:
    """What people are told, asked and remembered for is what the script says."""
    script = talk.read_text(encoding="utf-8")
    now = played(script, house())
    if pytestconfig.getoption("--update-talks"):
        talk.write_text(now, encoding="utf-8")
    assert script == now or pytestconfig.getoption("--update-talks")
    assert "! broken" not in now


def test_there_are_talks() -> None:
    """An empty folder would pass everything."""
    assert len(TALKS) > 10
