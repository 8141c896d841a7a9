"""Many rows with one statement: those that are looked up by their keys, and those that are written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Any

SIZES = (1, 8, 64, 512)  # how many are looked up by one statement; few sizes, so that they stay prepared
WRITTEN = (64, 16, 4)  # how many are inserted by one


def rows_of(db: sqlite3.Connection, statement: str, keys: Iterable[object]) -> list[tuple[Any, ...]]:
    """The rows of all these keys. A short handful is filled up with its last key, which finds the same row again."""
    left, rows = iter(keys), list[tuple[Any, ...]]()
    while some := list(islice(left, SIZES[-1])):
        size = next(size for size in SIZES if size >= len(some))
        some.extend(some[-1:] * (size - len(some)))
        rows += db.execute(_asking(statement, size), some).fetchall()
    return rows


def write_rows(db: sqlite3.Connection, statement: str, rows: Sequence[Sequence[object]]) -> None:
    """Run the statement for each of these rows, in their order. Of an insert many rows go at once."""
    done = 0
    for size in WRITTEN:
        while len(rows) - done >= size and (inserting := _inserting(statement, size)):
            db.execute(inserting, list(chain.from_iterable(rows[done : done + size])))
            done += size
    if done < len(rows):
        db.executemany(statement, rows[done:])


@lru_cache
def _asking(statement: str, size: int) -> str:
    return statement.format(", ".join("?" * size))


@lru_cache
def _inserting(statement: str, size: int) -> str:
    """The insert for so many rows; "" of another statement."""
    head, values, tail = statement.partition(" values ")
    row, closing, rest = tail.partition(")")
    return head + values + ", ".join([row + closing] * size) + rest if values else ""
