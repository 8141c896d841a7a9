"""A copy of the store while it is being served: consistent, still sealed, and its keys in a second file.

The store is copied first and the keys after it, so that everybody in the one has a key in the other or was erased in
between. Reading never holds up writing for long, and never checkpoints.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from adapters.store import statements as sql
from adapters.store.files import make_private, put_in_place
from adapters.store.keys import beside
from adapters.store.migrations import check
from adapters.store.sealing import OpeningError
from adapters.store.sweeping import unmatched

KEYS_KEPT = timedelta(days=7)  # after this, whoever was erased cannot be read in any older backup
PATIENCE = 30_000  # milliseconds to wait for a writer


@dataclass(frozen=True, slots=True)
class BackedUp:
    """How many people are in it, how many bytes both files have, and old copies of keys that were deleted."""

    people: int
    size: int
    outlived: tuple[Path, ...] = ()


def back_up(store: Path, to: Path, now: datetime) -> BackedUp:
    """Copy the store to `to` and its keys to `to`.keys, both whole or not there. OpeningError with one line."""
    keys = keys_of(to)
    for file in (to, keys):
        if file.exists():
            raise OpeningError(f"{file} is there already; name another file")
    if not store.exists() or not beside(store).exists():
        raise OpeningError(f"there is no store at {store}")
    try:
        made, made_keys = _copied(store, to), _copied(beside(store), keys)
        people = _belong_together(made, made_keys)
        put_in_place(made_keys, keys)
        put_in_place(made, to)
        note(store).write_text(f"{now.isoformat()}\n{to.absolute()}\n", encoding="utf-8")
    except (OSError, sqlite3.Error) as trouble:
        raise OpeningError(f"the backup failed: {trouble}") from None
    return BackedUp(people, to.stat().st_size + keys.stat().st_size, tuple(_outlived(keys, now)))


def keys_of(backup: Path) -> Path:
    """The copy of the keys beside a backup."""
    return backup.with_name(f"{backup.name}.keys")


def note(store: Path) -> Path:
    """Where it is noted when the store was last backed up, and to which file."""
    return store.with_suffix(".backup")


def last_backup(store: Path) -> tuple[datetime, Path] | None:
    """When and where the store was last backed up; None where it never was."""
    try:
        at, _, file = note(store).read_text(encoding="utf-8").strip().partition("\n")
        return datetime.fromisoformat(at), Path(file)
    except (OSError, ValueError):
        return None


def reading(file: Path) -> sqlite3.Connection:
    """A connection that can only read."""
    db = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    db.execute(f"pragma busy_timeout = {PATIENCE}").close()
    return db


def _copied(file: Path, to: Path) -> Path:
    """A copy beside where it is to lie, without free pages, in which nothing deleted can linger."""
    part = to.with_name(f"{to.name}.part")
    part.unlink(missing_ok=True)
    make_private(part)
    with closing(reading(file)) as db:
        db.execute("vacuum into ?", (str(part),)).close()
    return part


def _belong_together(main: Path, keys: Path) -> int:
    """How many people there are; OpeningError where the copies are damaged or do not fit."""
    with closing(reading(main)) as db, closing(reading(keys)) as key_db:
        check(db, main, whole=True)
        check(key_db, keys, whole=True)
        if main_id(db) != keys_id(key_db):
            raise OpeningError("the store and its keys do not belong together")
        missing = len(keyless(db, key_db))
        if missing:
            raise OpeningError(f"{missing} people have no key")
        return int(db.execute("select count(*) from person").fetchone()[0])


def keyless(db: sqlite3.Connection, key_db: sqlite3.Connection) -> list[str]:
    """People who have rows and no key, though nobody erased them."""
    people = (str(row[0]) for row in db.execute(sql.PEOPLE))
    keyed = (str(row[0]) for row in key_db.execute("select person from person_key order by person"))
    found = [person for person, has_key in unmatched(people, keyed) if not has_key]
    erased = "select exists (select 1 from tombstone where person = ?)"
    return [person for person in found if not key_db.execute(erased, (person,)).fetchone()[0]]


def main_id(db: sqlite3.Connection) -> str | None:
    """The random id that a store shares with its keys, as the store has it."""
    row = db.execute(sql.STORE).fetchone()
    return None if row is None else str(row[0])


def keys_id(db: sqlite3.Connection) -> str | None:
    """The same id, as the keys have it."""
    row = db.execute("select value from own where name = 'store'").fetchone()
    return None if row is None else str(row[0], "ascii")


def _outlived(fresh: Path, now: datetime) -> list[Path]:
    """Delete copies of this store's keys that have had their days: an old backup must not outlive an erasure."""
    old = [file for file in sorted(fresh.parent.glob("*.keys*")) if _age(file, now) > KEYS_KEPT]
    gone = [file for file in old if file.name.endswith(".keys.part") or _same_store(file, fresh)]
    for file in gone:
        file.unlink()
    return gone


def _age(file: Path, now: datetime) -> timedelta:
    return timedelta(seconds=now.timestamp() - file.stat().st_mtime)


def _same_store(file: Path, other: Path) -> bool:
    try:
        with closing(reading(file)) as one, closing(reading(other)) as two:
            return keys_id(one) == keys_id(two)
    except sqlite3.Error:
        return False
