"""What is committed gets from the log into the store's file, and the log stays short, while turns go on."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from adapters.store.sqlite import SqliteStore
from adapters.store.writing_back import EVERY, WritingBack
from tests.contracts.values import arrival, parcel, turn

ROWS = "select count(*) from row"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rows.sqlite3"


@pytest.fixture
def db(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        for statement in ("pragma journal_mode = wal", "pragma wal_autocheckpoint = 0", "create table row (body blob)"):
            db.execute(statement).close()
        yield db


def write(db: sqlite3.Connection, back: WritingBack, number: int) -> None:
    for _ in range(number):
        db.execute("insert into row values (randomblob(3000))")
        back.committed(db)


def without_log(file: Path, rows: str = ROWS) -> int:
    """How many rows stand in the file itself."""
    with closing(sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)) as db:
        return int(db.execute(rows).fetchone()[0])


def begun(back: WritingBack) -> bool:
    """Whether something was under way; it is over now."""
    under_way = back._under_way  # noqa: SLF001 - when the thread is done is not seen from outside
    return under_way is not None and under_way.result(10) is None


def test_what_was_committed_is_written_back_beside_the_commits(file: Path, db: sqlite3.Connection) -> None:
    """First all there is, by a thread, then by the next commit what came meanwhile."""
    back = WritingBack(file)
    db.execute("pragma wal_checkpoint").close()
    write(db, back, EVERY - 1)
    assert not begun(back)
    assert 0 == without_log(file)
    write(db, back, 1)
    assert begun(back)
    assert EVERY == without_log(file)
    write(db, back, 1)
    assert EVERY + 1 == without_log(file)
    back.close()


def test_the_log_begins_anew(file: Path, db: sqlite3.Connection) -> None:
    """However long it goes on, it is never longer than what a few rounds write."""
    back, log = WritingBack(file), file.with_name(f"{file.name}-wal")
    sizes = []
    for _ in range(6):
        write(db, back, EVERY)
        assert begun(back)
        sizes.append(log.stat().st_size)
        write(db, back, 1)
    assert sizes[1] == sizes[-1]
    assert (6 * (EVERY + 1),) == db.execute(ROWS).fetchone()
    back.close()


def test_what_cannot_be_written_back_is_tried_again(file: Path, db: sqlite3.Connection) -> None:
    """Commits go on meanwhile."""
    gone = file.parent / "gone" / file.name
    back = WritingBack(gone)
    write(db, back, EVERY)
    assert begun(back)
    db.execute("begin").close()
    write(db, back, 1)  # a transaction is under way: this cannot be written back now, either
    db.execute("commit").close()
    gone.parent.symlink_to(file.parent)
    write(db, back, EVERY)
    assert begun(back)
    assert 2 * EVERY + 1 == without_log(file)
    back.close()


async def test_a_store_writes_back_while_it_serves(store: SqliteStore, folder: Path) -> None:
    """Of itself, after turns and deliveries alike."""
    (waiting,) = await store.commit([arrival("1")], [])
    await store.commit([], [turn(waiting, *[parcel("hi")] * EVERY)])
    for _ in range(EVERY):
        (one,) = await store.outgoing("telegram", "bot", 1)
        await store.sent([one.id], {})
    begun(store._shelf.back)  # noqa: SLF001 - as above
    assert without_log(folder / "unsent.sqlite3", "select count(*) from outbox where state = 1")
