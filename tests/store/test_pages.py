"""What a turn writes touches few pages: a parcel stands under one index at a time, updates next to each other lie together."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from adapters.store import statements as sql
from adapters.store.migrations import migrate
from adapters.store.sqlite import SQL, SqliteStore
from bot.ports import Waiting
from tests.contracts.values import arrival
from tests.store.conftest import Opening

MAIN = "unsent.sqlite3"
OF_A_PERSON = (
    sql.KEEP,
    sql.KEPT,
    sql.CALL_OFF,
    sql.CALL_OFF_QUEUE,
    sql.NAMES,
    sql.RECENT,
    sql.OUTGOING,
    *(statement for statement in (*sql.MOVE_ALL, *sql.BURY) if "outbox" in statement),
    *(read for (table, _), (read, _) in sql.SEALED.items() if table == "outbox"),
)


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
        migrate(opened, SQL)
        yield opened


@pytest.mark.parametrize("statement", OF_A_PERSON)
def test_a_persons_parcels_are_found_by_an_index(db: sqlite3.Connection, statement: str) -> None:
    """Nothing that is done about one person looks through everybody's."""
    nothing = (None,) * (1 if "?1" in statement else statement.count("?"))
    plan = [row[3] for row in db.execute(f"explain query plan {statement}", nothing)]
    assert plan
    assert [] == [step for step in plan if step.startswith("SCAN")]


def marks(folder: Path) -> list[bytes]:
    with closing(sqlite3.connect(folder / MAIN)) as db:
        return [row[0] for row in db.execute("select mark from inbox order by number")]


def near(folder: Path) -> int:
    """How many places in the index they lie at."""
    return len({mark[:3] for mark in marks(folder)})


@pytest.mark.parametrize(
    ("updates", "places"),
    [
        ([str(number) for number in range(870_001_200, 870_001_300)], 1),
        ([str(number) for number in range(870_001_250, 870_001_350)], 2),
        ([f"m{1_310_000_000_000_000_000 + (number << 22)}" for number in range(0, 1000, 100)], 1),
        (["7", "8", "12"], 1),
    ],
    ids=["telegram, a hundred", "telegram, of two hundreds", "discord, a second", "the first of all"],
)
async def test_updates_next_to_each_other_lie_together(
    store: SqliteStore, folder: Path, updates: list[str], places: int
) -> None:
    """And each is known by a mark of its own."""
    await store.commit([arrival(update) for update in updates], [])
    assert len(updates) == len(set(marks(folder)))
    assert places == near(folder)


async def test_what_an_earlier_release_has_seen_is_not_taken_twice(opening: Opening, folder: Path) -> None:
    """Delivered again after the update it is known by the mark it was given then; new ones are marked in the new way."""
    again = [arrival("41"), arrival("42")]
    store = await opening()
    stored = await store.commit(again, [])
    await store.close()
    with closing(sqlite3.connect(folder / MAIN, isolation_level=None)) as db:
        for one in stored:
            db.execute("update inbox set mark = ? where number = ?", (_as_marked_then(store, one), one.event.number))
    store = await opening()
    assert [] == list(await store.meet(again))
    assert [] == list(await store.commit(again, []))
    assert 1 == len(await store.commit([arrival("43")], []))
    assert [16, 16, 15] == [len(mark) for mark in marks(folder)]
    assert [] == list(await store.commit([arrival("43")], []))


def _as_marked_then(store: SqliteStore, one: Waiting) -> bytes:
    shelf = store._shelf  # noqa: SLF001 - the key of the marks is nowhere else
    return shelf.marks("update", one.place.platform, one.place.bot, {1: "41", 2: "42"}[one.event.number])
