"""A backup put back. Who was erased since stays erased, nothing is sent a second time, no number is given twice.

Everything is made ready beside the store and checked; then the keys are put in place and the store after them. Cut short
at any point, the folder holds what it held, or refuses to start until this is run again.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from pathlib import Path

from adapters.store import statements as sql
from adapters.store.backup import keyless, keys_id, keys_of, main_id, reading
from adapters.store.files import clear, lock, make_private, make_private_folder, put_in_place, sync, unfinished
from adapters.store.keys import beside, fits
from adapters.store.migrations import check, migrate, transaction
from adapters.store.sealing import OpeningError, master_key

SQL = Path(__file__).parent / "sql"
LEAP = 1_000_000_000  # numbers given after the backup was made are never given again
_CALL_OFF = "update outbox set state = 2, body = null where state = 0"
_MEMORY = """
    insert or ignore into tombstone (person, at) select person, at from other.tombstone
"""
_KEYS = """
    insert or ignore into person_key (person, wrapped) select person, wrapped from other.person_key
"""
_FORGET = "delete from person_key where person in (select person from tombstone)"


@dataclass(frozen=True, slots=True)
class Restored:
    """People in the store, people erased again, and messages that are not sent because they probably were."""

    people: int
    erased: int
    called_off: int


def restore(backup: Path, store: Path, key_file: Path, *, replace: bool = False) -> Restored:
    """Put the backup in the store's place. OpeningError, with one line and nothing changed, where it must not be.

    `replace`: also where a store with people stands.
    """
    make_private_folder(store.parent)
    with ExitStack() as held:
        held.callback(os.close, lock(store))
        try:
            return _restored(backup, store, key_file, replace=replace)
        except (OSError, sqlite3.Error) as trouble:
            raise OpeningError(f"the backup cannot be restored: {trouble}") from None


def _restored(backup: Path, store: Path, key_file: Path, *, replace: bool) -> Restored:
    ident = _read_id(backup)
    if not replace and _people(store):
        raise OpeningError(f"there are people in {store}; add --replace to put the backup in their place")
    master = master_key(key_file, data_present=True)
    keys = _keys_ready(backup, store, ident, master=master, replace=replace)
    main, restored = _store_ready(backup, store, keys)
    _swap(main, keys, store)
    return restored


def _read_id(backup: Path) -> str:
    """Whose backup it is; OpeningError where it is none."""
    if not backup.is_file():
        raise OpeningError(f"there is no backup at {backup}")
    try:
        with closing(reading(backup)) as db:
            check(db, backup)
            ident = main_id(db)
    except sqlite3.DatabaseError:
        raise OpeningError(f"{backup} is not a backup, or is damaged") from None
    if ident is None:
        raise OpeningError(f"{backup} is not a backup")
    return ident


def _people(store: Path) -> bool:
    """Whether anybody is known in the store that stands; one that cannot be read counts as empty."""
    if not store.exists():
        return False
    with suppress(sqlite3.Error), closing(reading(store)) as db:
        return bool(db.execute("select exists (select 1 from person)").fetchone()[0])
    return False


def _keys_ready(backup: Path, store: Path, ident: str, *, master: bytes, replace: bool) -> Path:
    """The keys to go with the backup, beside the store's: what stands there, and what lies beside the backup."""
    found = [file for file in (beside(store), keys_of(backup)) if _of_store(file, ident, master)]
    stands = beside(store)
    if stands.exists() and stands not in found and not replace and _anybody(stands):
        raise OpeningError(f"{stands} holds the keys of another store; add --replace to put the backup in its place")
    if not found:
        raise OpeningError(_no_keys(backup))
    made = unfinished(stands)
    clear(made)
    make_private(made)
    with closing(reading(found[0])) as db:
        db.execute("vacuum into ?", (str(made),)).close()
    others = [file for file in (stands, keys_of(backup)) if file not in found[:1] and _is_of(file, ident)]
    _merge(made, others, master)
    return made


def _no_keys(backup: Path) -> str:
    keys = keys_of(backup)
    if not keys.exists():
        return f"{keys} is missing: without the keys nothing in {backup} can be read"
    return f"{keys} does not open with this master key; put back the one it was made under"


def _of_store(file: Path, ident: str, master: bytes) -> bool:
    """Whether this file holds keys of the store, wrapped by this master key."""
    if not _is_of(file, ident):
        return False
    with closing(reading(file)) as db:
        return fits(db, master)


def _is_of(file: Path, ident: str) -> bool:
    if not file.exists():
        return False
    with suppress(sqlite3.Error, OpeningError), closing(reading(file)) as db:
        check(db, file)
        return keys_id(db) == ident
    return False


def _anybody(keys: Path) -> bool:
    with suppress(sqlite3.Error), closing(reading(keys)) as db:
        return bool(db.execute("select exists (select 1 from person_key)").fetchone()[0])
    return False


def _merge(made: Path, others: list[Path], master: bytes) -> None:
    """Take over who was erased from every file there is, and keys from those that open; the erased have none."""
    with closing(sqlite3.connect(made, isolation_level=None)) as db:
        for pragma in ("journal_mode = delete", "synchronous = full", "secure_delete = on"):
            db.execute(f"pragma {pragma}").close()
        for other in others:
            with closing(reading(other)) as one:
                usable = fits(one, master)
            db.execute("attach ? as other", (f"{other.absolute()}",)).close()
            with transaction(db):
                db.execute(_MEMORY)
                if usable:
                    db.execute(_KEYS)
            db.execute("detach other").close()
        with transaction(db):
            db.execute(_FORGET)


def _store_ready(backup: Path, store: Path, keys: Path) -> tuple[Path, Restored]:
    """The store to be, beside the one that stands: without who was erased, and with nothing left to send."""
    made = unfinished(store)
    clear(made)
    make_private(made)
    with closing(reading(backup)) as db:
        db.execute("vacuum into ?", (str(made),)).close()
    with closing(sqlite3.connect(made, isolation_level=None)) as db, closing(reading(keys)) as key_db:
        for pragma in ("journal_mode = delete", "synchronous = full", "secure_delete = on"):
            db.execute(f"pragma {pragma}").close()
        migrate(db, SQL)
        missing = len(keyless(db, key_db))
        if missing:
            raise OpeningError(f"{missing} people have no key: the keys are older than the backup")
        gone = [row for row in key_db.execute("select person from tombstone") if _known(db, row)]
        with transaction(db):
            for statement in sql.BURY:
                db.executemany(statement, gone)
            called_off = db.execute(_CALL_OFF).rowcount
            db.execute("update store set number = number + ?", (LEAP,))
        people = int(db.execute("select count(*) from person").fetchone()[0])
    return made, Restored(people, len(gone), called_off)


def _known(db: sqlite3.Connection, row: tuple[str]) -> bool:
    return bool(db.execute("select exists (select 1 from person where id = ?)", row).fetchone()[0])


def _swap(main: Path, keys: Path, store: Path) -> None:
    """Put both in place. What stands is folded into one file first: a log left behind would be played into the new one.

    The keys go first: they open the store that stands as well as the one that comes.
    """
    _fold(store)
    put_in_place(keys, beside(store))
    store.unlink(missing_ok=True)
    sync(store.parent)
    clear(store)
    put_in_place(main, store)


def _fold(store: Path) -> None:
    """Write the log into the store that stands; a damaged one is about to go anyway."""
    if store.exists():
        with suppress(sqlite3.Error), closing(sqlite3.connect(store, isolation_level=None)) as db:
            db.execute("pragma wal_checkpoint(truncate)").close()
