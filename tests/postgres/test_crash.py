"""A worker killed at any point of a turn: the turn is whole or has not happened, and another makes it at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.contracts.values import Note, arrival, parcel, place, turn, writing
from tests.postgres.conftest import Opening
from tests.postgres.dying import DIED

ROOT = Path(__file__).resolve().parents[2]
POINTS = [
    ("after begin", False),
    ("after select id from person", False),
    ("before with add_person", False),
    ("after with add_person", False),
    ("before insert into person_key", False),
    ("after insert into person_key", False),
    ("before commit", False),
    ("after commit", True),
]


@pytest.mark.parametrize(
    ("point", "done"),
    [pytest.param(*point, marks=() if point[0].endswith("commit") else pytest.mark.deep) for point in POINTS],
)
async def test_a_turn_is_whole_or_not_at_all(
    opening: Opening, address: str, schemas: tuple[str, str], key_file: Path, point: str, *, done: bool
) -> None:
    """Answered again by another worker there is one reply and one entry each, and nobody is met twice."""
    store = await opening()
    await store.commit([arrival("old", of=place("old"))], [])
    command = [sys.executable, "-m", "tests.postgres.dying", address, schemas[0], str(key_file), point]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert DIED == ended.returncode, ended.stderr
    met = await store.meet([arrival("new", of=place("new"))])
    waiting = await store.left_over()
    assert done == (0 == len(met) == len(waiting))
    batch = [*waiting, *met]
    assert {one.person for one in batch} == set(await store.take(batch))
    await store.commit([], [turn(one, parcel("reply", to=one.place), changes=[writing("w")]) for one in batch])
    replies = await store.outgoing("telegram", "bot", 9)
    assert ["new", "old"] == sorted(one.parcel.place.account for one in replies)
    for one in replies:
        assert [Note("w")] == [past.entry for past in await store.history(one.person)]
