"""Each person's key, in a file of its own that is never attached to the store's: written before the person's first
row and deleted before the last. Who was erased stays known by random id, so that a restored backup is erased again.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from adapters.store.files import make_private
from adapters.store.handfuls import rows_of
from adapters.store.migrations import check, migrate, transaction
from adapters.store.names import MOVED, MOVING
from adapters.store.sealing import KEY_BYTES, BrokenSealError, Marks, OpeningError, Seal

CACHED = 4096  # keys kept open in memory, the least lately fetched dropped first
FRESH = 8192  # keys of people not stored yet, the oldest dropped first
AHEAD, AT_MOST = 16, 1024  # keys stored along with each that is wanted: who comes next need not wait for this file
SQL = Path(__file__).parent / "sql" / "keys"

_OWN = "select value from own where name = ?"
_ADD_OWN = "insert into own (name, value) values (?, ?)"
_KEY = "select wrapped from person_key where person = ?"
_KEYS = "select person, wrapped from person_key where person in ({})"
_ADD_KEY = "insert into person_key (person, wrapped) values (?, ?) on conflict (person) do nothing"
_DROP_KEY = "delete from person_key where person = ?"
_KEYED = "select person from person_key where person > ? order by person"
_KEYED_UNTIL = "select person from person_key where person > ? and person <= ? order by person"
_ANY_KEY = "select exists (select 1 from person_key)"
_BURY = "insert into tombstone (person, at) values (?, ?) on conflict (person) do nothing"
_BURIED = "select exists (select 1 from tombstone where person = ?)"
_SET_OWN = "update own set value = ? where name = ?"
_SET_KEY = "update person_key set wrapped = ? where person = ?"
_SOME_KEYS = "select person, wrapped from person_key where person > ? order by person limit ?"
AT_ONCE = 1000  # keys in memory while they are sealed anew


@dataclass(slots=True)
class Keys:
    """The open key file. `store` is the random id both files of a store carry.

    `_fresh` holds the keys of people not stored yet, `_ahead` those stored for nobody yet; `_early` names whose key is
    stored before any row of theirs.
    """

    db: sqlite3.Connection
    store: str
    marks: Marks
    _master: Seal
    _open: OrderedDict[str, Seal] = field(default_factory=OrderedDict)
    _fresh: dict[str, bytes] = field(default_factory=dict)
    _ahead: dict[str, bytes] = field(default_factory=dict)
    _early: set[str] = field(default_factory=set)

    def new_person(self) -> str:
        """A random id with a key of its own, which is on disk once `keep` has been told to."""
        person, key = (self._ahead or _drawn(1)).popitem()
        if len(self._fresh) >= FRESH:
            oldest = next(iter(self._fresh))
            del self._fresh[oldest]
            self._early.discard(oldest)
        self._fresh[person] = key
        return person

    def keep(self, people: Iterable[str]) -> None:
        """Have the keys of these, who are new, on disk; to be called before the commit of the rows they seal."""
        lacking = {person: self._fresh[person] for person in people if person not in self._early}
        if not lacking:
            return
        ahead = _drawn(min(AHEAD * len(lacking), AT_MOST))
        rows = [
            (person, self._master.close(key, "person_key", "wrapped", person))
            for person, key in sorted((lacking | ahead).items())
        ]
        with transaction(self.db):
            self.db.executemany(_ADD_KEY, rows)
        self._ahead |= ahead
        self._early.update(lacking, ahead)

    def settle(self, people: Iterable[str]) -> None:
        """The rows of these are stored, too."""
        for person in people:
            del self._fresh[person]
            self._early.discard(person)

    def close(self) -> None:
        """Let go of the file. Keys that nobody came for go first, or else at the next start."""
        with suppress(sqlite3.Error):
            self.drop(self._ahead)
        self.db.close()

    def seal_of(self, person: str) -> Seal:
        """The person's seal; BrokenSealError when there is no key, or it does not open."""
        found = self._open.get(person)
        if found is None and person in self._fresh:
            found = Seal.of(self._fresh[person])
            self._cache(person, found)
        if found is None:
            row = self.db.execute(_KEY, (person,)).fetchone()
            if row is None:
                raise BrokenSealError(f"person_key.wrapped of row {person} is not there")
            found = Seal.of(self._master.open(row[0], "person_key", "wrapped", person))
            self._cache(person, found)
        return found

    def fetch(self, people: Iterable[str]) -> None:
        """Have the keys of these at hand, with one look instead of one for each."""
        missing = [person for person in people if person not in self._open and person not in self._fresh]
        for person, wrapped in rows_of(self.db, _KEYS, missing):
            with suppress(BrokenSealError):
                self._cache(person, Seal.of(self._master.open(wrapped, "person_key", "wrapped", person)))

    def shred(self, people: Sequence[str], at: int) -> None:
        """Delete these keys for good, and remember the ids: what they sealed is unreadable from here on."""
        with transaction(self.db):
            self.db.executemany(_DROP_KEY, [(person,) for person in people])
            self.db.executemany(_BURY, [(person, at) for person in people])
        for person in people:
            self._open.pop(person, None)

    def drop(self, people: Iterable[str]) -> None:
        """Delete keys that never sealed a stored row."""
        with transaction(self.db):
            self.db.executemany(_DROP_KEY, [(person,) for person in people])

    def people(self, after: str = "", until: str | None = None) -> Iterator[str]:
        """Everybody with a key, in order of id: those after this one, up to and with the other. Who is to come is not told."""
        statement, given = (_KEYED, (after,)) if until is None else (_KEYED_UNTIL, (after, until))
        for (person,) in self.db.execute(statement, given):
            if person not in self._early:
                yield person

    def buried(self, person: str) -> bool:
        """Whether this person was erased."""
        return bool(self.db.execute(_BURIED, (person,)).fetchone()[0])

    def _cache(self, person: str, seal: Seal) -> None:
        if len(self._open) >= CACHED:
            self._open.popitem(last=False)
        self._open[person] = seal


def _drawn(number: int) -> dict[str, bytes]:
    """So many random ids, and a random key for each."""
    ids, keys = os.urandom(8 * number).hex(), os.urandom(KEY_BYTES * number)
    return {ids[16 * n : 16 * (n + 1)]: keys[KEY_BYTES * n : KEY_BYTES * (n + 1)] for n in range(number)}


def beside(store: Path) -> Path:
    """The key file of a store: keys.sqlite3, or chat.keys.sqlite3 for a chat.sqlite3 in the same folder."""
    return store.with_name("keys.sqlite3" if store.stem == "unsent" else f"{store.stem}.keys.sqlite3")


def open_keys(file: Path, master: bytes, *, data_present: bool) -> Keys:
    """Open the key file, made on the first run. OpeningError, with nothing written, when the key is not its own."""
    if file.exists():
        _try_key(file, master)
    elif data_present:
        raise OpeningError(f"{file} is missing; put it back: without it nothing opens")
    make_private(file)
    db = _connect(file)
    try:
        check(db, file)
        migrate(db, SQL)
        return _opened(db, master)
    except BaseException:
        db.close()
        raise


def rewrap(file: Path, current: bytes, fresh: bytes) -> int:
    """Seal every key of this file under a fresh master key, all or none of them; how many people have one.

    A file that was done before is left as it is. OpeningError when neither key fits.
    """
    with closing(_connect(file)) as db:
        check(db, file)
        if not fits(db, fresh):
            own = _own(db, current)
            with transaction(db):
                if own is not None:
                    db.execute(_SET_OWN, (Seal.of(fresh).close(own[1], "own", "value", "marks"), "marks"))
                _rewrap_people(db, Seal.of(current), Seal.of(fresh))
        return int(db.execute("select count(*) from person_key").fetchone()[0])


def _rewrap_people(db: sqlite3.Connection, current: Seal, fresh: Seal) -> None:
    after = ""
    while rows := db.execute(_SOME_KEYS, (after, AT_ONCE)).fetchall():
        keys = [(person, current.open(wrapped, "person_key", "wrapped", person)) for person, wrapped in rows]
        sealed = [(fresh.close(key, "person_key", "wrapped", person), person) for person, key in keys]
        db.executemany(_SET_KEY, sealed)
        after = rows[-1][0]


def fits(db: sqlite3.Connection, master: bytes) -> bool:
    """Whether what is in this key file is sealed under this master key."""
    try:
        return _own(db, master) is not None
    except OpeningError:
        return False


def any_person(keys: Keys) -> bool:
    """Whether anybody has a key."""
    return bool(keys.db.execute(_ANY_KEY).fetchone()[0])


def _connect(file: Path, mode: str = "rw") -> sqlite3.Connection:
    db = sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    # No write-ahead log: a deleted key must not linger in one.
    lasting = ("journal_mode = delete", "synchronous = full", "secure_delete = on") if mode == "rw" else ()
    try:
        for pragma in ("busy_timeout = 5000", *lasting):
            db.execute(f"pragma {pragma}").close()
    except BaseException:
        db.close()
        raise
    return db


def _try_key(file: Path, master: bytes) -> None:
    """Refuse before the file is opened for writing, unless a crash left it to be put right first."""
    journal = file.with_name(f"{file.name}-journal")
    with closing(_connect(file, "rw" if journal.exists() else "ro")) as db:
        if db.execute("pragma user_version").fetchone()[0]:
            _own(db, master)
            _refuse_moved(db)


def _refuse_moved(db: sqlite3.Connection) -> None:
    """OpeningError where this store was left behind by a move, or is not whole yet."""
    marks = {name for name in (MOVED, MOVING) if db.execute(_OWN, (name,)).fetchone()}
    if MOVED in marks:
        raise OpeningError("this store has moved; set what it moved to, or delete the files that are left behind")
    if MOVING in marks:
        raise OpeningError("a move to this store was not finished; ./unsent move-store goes on with it")


def _own(db: sqlite3.Connection, master: bytes) -> tuple[str, bytes] | None:
    """The store's id and the key of its marks; None in a file not yet filled."""
    store, marks = (db.execute(_OWN, (name,)).fetchone() for name in ("store", "marks"))
    if store is None or marks is None:
        return None
    try:
        return str(store[0], "ascii"), Seal.of(master).open(marks[0], "own", "value", "marks")
    except BrokenSealError:
        raise OpeningError("the key file does not fit this store; put the right one back") from None


def _opened(db: sqlite3.Connection, master: bytes) -> Keys:
    own = _own(db, master)
    if own is None:
        own = secrets.token_hex(8), os.urandom(KEY_BYTES)
        sealed = Seal.of(master).close(own[1], "own", "value", "marks")
        with transaction(db):
            db.execute(_ADD_OWN, ("store", own[0].encode("ascii")))
            db.execute(_ADD_OWN, ("marks", sealed))
    return Keys(db, own[0], Marks(own[1]), Seal.of(master))
