"""Numbered migrations, each in one transaction; a store of a newer release is left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from adapters.store.sealing import OpeningError

CHECKED = (
    32 * 2**20
)  # bytes; a start must not take longer with more people, so larger files are checked when they are backed up


def check(db: sqlite3.Connection, file: Path, *, whole: bool = False) -> None:
    """OpeningError when the file is damaged, as far as that shows in a moment, or all of it."""
    if not whole and file.stat().st_size > CHECKED:
        db.execute("select count(*) from sqlite_schema").fetchone()
        return
    found = db.execute("pragma quick_check(1)").fetchone()[0]
    if found != "ok":
        raise OpeningError(f"{file} is damaged; restore the newest backup ({found})")


def migrate(db: sqlite3.Connection, folder: Path) -> None:
    """Bring the schema up to the newest `NNNN_*.sql` of this folder."""
    version = db.execute("pragma user_version").fetchone()[0]
    files = sorted(folder.glob("[0-9]*.sql"))
    newest = int(files[-1].name[:4])
    if version > newest:
        raise OpeningError(f"the store is of a newer release (schema {version}, known here: {newest}); update first")
    for file in files[version:]:
        _apply(db, file)


def _apply(db: sqlite3.Connection, file: Path) -> None:
    with transaction(db):
        for statement in statements(file.read_text(encoding="utf-8")):
            db.execute(statement)
        db.execute(f"pragma user_version = {int(file.name[:4])}")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """One transaction of a connection without an isolation level: all of it, or none."""
    db.execute("begin immediate")
    try:
        yield
        db.execute("commit")
    except BaseException:
        if db.in_transaction:
            db.execute("rollback")
        raise


def statements(script: str) -> Iterator[str]:
    """The statements of a script; a line that opens with two dashes is a comment."""
    lines = (line for line in script.splitlines() if not line.lstrip().startswith("--"))
    for statement in "\n".join(lines).split(";"):
        if statement.strip():
            yield statement.strip()
