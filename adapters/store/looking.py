"""Many rows of the store by their keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from adapters.store.handfuls import rows_of
from adapters.store.shelf import Shelf


def many(shelf: Shelf, statement: str, keys: Iterable[object]) -> list[tuple[Any, ...]]:
    """The rows of all these keys."""
    return rows_of(shelf.db, statement, keys)
