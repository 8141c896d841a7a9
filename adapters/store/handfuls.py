"""Many rows by their keys with one statement."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Any

SIZES = (1, 8, 64, 512)  # how many are looked up by one statement; few sizes, so that they stay prepared


def rows_of(db: sqlite3.Connection, statement: str, keys: Iterable[object]) -> list[tuple[Any, ...]]:
    """The rows of all these keys. A short handful is filled up with its last key, which finds the same row again."""
    left, rows = iter(keys), list[tuple[Any, ...]]()
    while some := list(islice(left, SIZES[-1])):
        size = next(size for size in SIZES if size >= len(some))
        some.extend(some[-1:] * (size - len(some)))
        rows += db.execute(_asking(statement, size), some).fetchall()
    return rows


@lru_cache
def _asking(statement: str, size: int) -> str:
    return statement.format(", ".join("?" * size))
