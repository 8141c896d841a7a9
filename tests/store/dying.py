"""A process that uses a store and dies at a named point: `python -m tests.store.dying DATA KEY DEED POINT`.

A point is `file when statement`: the file (main, keys), before or after, and how the statement begins. It counts from
the moment the deed itself is begun.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any, cast

from adapters.store.sqlite import SqliteStore
from bot.ports import Erasing, Keep
from tests.contracts.values import CODEC, HandClock, arrival, parcel, turn, writing

DIED = 9


class Dying:
    """A connection that ends the process, with nothing tidied up, before or after a statement."""

    def __init__(self, db: sqlite3.Connection, when: str, statement: str) -> None:
        self._db, self._when, self._statement = db, when, statement

    def execute(self, statement: str, *given: Any) -> sqlite3.Cursor:  # noqa: ANN401 - as sqlite3 has it
        return cast("sqlite3.Cursor", self._run(statement, lambda: self._db.execute(statement, *given)))

    def executemany(self, statement: str, rows: Iterable[Any]) -> object:
        return self._run(statement, lambda: self._db.executemany(statement, rows))

    def _run(self, statement: str, run: Callable[[], object]) -> object:
        fatal = statement.strip().startswith(self._statement)
        if fatal and self._when == "before":
            os._exit(DIED)
        done = run()
        if fatal:
            os._exit(DIED)
        return done

    @property
    def in_transaction(self) -> bool:
        return self._db.in_transaction


async def arrive(store: SqliteStore) -> None:
    """Somebody writes for the first time."""
    await store.commit([arrival("new")], [])


async def reply(store: SqliteStore) -> None:
    """The waiting event is answered."""
    (waiting,) = await store.waiting()
    await store.commit([], [turn(waiting, parcel("reply"), changes=[writing("more")])])


async def erase(store: SqliteStore) -> None:
    """The waiting event asks for everything to be erased."""
    (waiting,) = await store.waiting()
    await store.commit([], [turn(waiting, parcel("reply"), keep=Keep.NO, changes=[Erasing(None)])])


DEEDS: dict[str, Callable[[SqliteStore], Awaitable[None]]] = {
    "arrive": arrive,
    "reply": reply,
    "erase": erase,
}


async def live(data: Path, key: Path, deed: str, point: str) -> None:
    """Do the deed on a store that stands ready for it, and die at the point."""
    store = await SqliteStore.open(data, key, CODEC, HandClock())
    if deed != "arrive":
        (first,) = await store.commit([arrival("1")], [])
        await store.commit([arrival("2")], [turn(first, changes=[writing("kept")])])
    file, when, statement = point.split(" ", 2)
    shelf = store._shelf  # noqa: SLF001 - it is killed from within
    if file == "main":
        shelf.db = cast("sqlite3.Connection", Dying(shelf.db, when, statement))
    else:
        shelf.keys.db = cast("sqlite3.Connection", Dying(shelf.keys.db, when, statement))
    await DEEDS[deed](store)


if __name__ == "__main__":
    asyncio.run(live(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]))
