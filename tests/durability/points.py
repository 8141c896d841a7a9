"""Named points at which a process may die, and wrappers that pass them: the store's methods, each of its statements, the
courier, the acknowledgement.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, cast

from adapters.store.sqlite import SqliteStore

DIED = 9
STEPS = {
    "meet": "inbox: recognise",
    "take": "turn: read sessions",
    "commit": "desk: commit",
    "due": "bells: look",
    "outgoing": "outbox: take",
    "sent": "outbox: note",
    "retry": "outbox: give back",
    "refused": "outbox: set aside",
}
"""A method of the store -> what its points are called."""


@dataclass(slots=True)
class Points:
    """Every point as it is passed, in order. The process ends, with nothing tidied up, at the `nth` of the doomed one."""

    doomed: str = ""
    nth: int = 0
    passed: list[str] = field(default_factory=list)

    def pass_(self, name: str) -> None:
        self.passed.append(name)
        if name == self.doomed and self.passed.count(name) == self.nth:
            os._exit(DIED)


@dataclass(frozen=True, slots=True)
class Pointed:
    """The store, with a point before and after whatever it is asked."""

    store: SqliteStore
    points: Points

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 - whatever the store has
        whole = getattr(self.store, method)
        name = STEPS.get(method)
        return whole if name is None else self._between(name, whole)

    def _between(self, name: str, whole: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def passing(*given: Any, **more: Any) -> Any:  # noqa: ANN401 - as above
            self.points.pass_(f"before {name}")
            done = await whole(*given, **more)
            self.points.pass_(f"after {name}")
            return done

        return passing


@dataclass(frozen=True, slots=True)
class Statements:
    """A connection, with a point before and after each statement that writes."""

    db: sqlite3.Connection
    points: Points
    file: str

    def execute(self, statement: str, *given: Any) -> sqlite3.Cursor:  # noqa: ANN401 - as sqlite3 has it
        return cast("sqlite3.Cursor", self._run(statement, lambda: self.db.execute(statement, *given)))

    def executemany(self, statement: str, rows: Iterable[Any]) -> object:
        return self._run(statement, lambda: self.db.executemany(statement, rows))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as above
        return getattr(self.db, name)

    def _run(self, statement: str, run: Callable[[], object]) -> object:
        name = f"{self.file}: {named(statement)}"
        if statement.strip().startswith(("select", "pragma")):
            return run()
        self.points.pass_(f"before {name}")
        done = run()
        self.points.pass_(f"after {name}")
        return done


def named(statement: str) -> str:
    """A statement's verb and table, and what sets it apart: "update person: expires"."""
    words = statement.replace("(", " ").replace("=", " ").split()
    match words[:3]:
        case ["insert" | "delete", _, table]:
            return f"{words[0]} {table}"
        case ["update", table, _]:
            return f"update {table}: {words[3]}"
        case _:
            return words[0]


def point(store: SqliteStore, points: Points) -> Pointed:
    """The store with a point at every turn, outside and inside."""
    shelf = store._shelf  # noqa: SLF001 - it is killed from within
    shelf.db = cast("sqlite3.Connection", Statements(shelf.db, points, "main"))
    shelf.keys.db = cast("sqlite3.Connection", Statements(shelf.keys.db, points, "keys"))
    return Pointed(store, points)
