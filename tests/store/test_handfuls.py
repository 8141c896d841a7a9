"""Many rows at once are the same rows, in the same order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from adapters.store.handfuls import WRITTEN, write_rows

INSERT = "insert into kept (name, word) values (?, ?) on conflict (name) do update set word = excluded.word"
UPDATE = "update kept set word = ? where name = ?"


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.execute("create table kept (name integer primary key, word text not null) strict")
        yield made


@pytest.mark.parametrize("count", [0, 1, WRITTEN[-1], WRITTEN[0] - 1, WRITTEN[0], 2 * WRITTEN[0] + 7])
def test_each_row_is_written_once(db: sqlite3.Connection, count: int) -> None:
    """Whatever their number, none is left out at a seam."""
    rows = [(number, f"word {number}") for number in range(count)]
    write_rows(db, INSERT, rows)
    assert db.execute("select name, word from kept order by name").fetchall() == rows


def test_of_two_rows_of_one_name_the_later_holds(db: sqlite3.Connection) -> None:
    """Rows of one statement go in their order, too."""
    write_rows(db, INSERT, [(number % 10, f"word {number}") for number in range(100)])
    assert db.execute("select word from kept order by name").fetchall() == [(f"word {n}",) for n in range(90, 100)]


def test_what_is_no_insert_is_run_for_each_row(db: sqlite3.Connection) -> None:
    """Other statements are left as they are."""
    write_rows(db, INSERT, [(number, "before") for number in range(80)])
    write_rows(db, UPDATE, [(f"after {number}", number) for number in range(80)])
    assert db.execute("select word from kept order by name").fetchall() == [(f"after {n}",) for n in range(80)]


def test_a_row_that_cannot_be_written_is_an_error_wherever_it_stands(db: sqlite3.Connection) -> None:
    """None is passed over in silence."""
    rows: list[tuple[int, str | None]] = [(number, "word") for number in range(70)]
    rows[40] = (40, None)
    with pytest.raises(sqlite3.IntegrityError):
        write_rows(db, INSERT, rows)
