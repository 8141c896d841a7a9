"""When the store opens, and when it refuses: in one line, with nothing written."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path

import pytest

from adapters.store import sqlite
from adapters.store.keys import CACHED, Keys
from adapters.store.sealing import OpeningError
from adapters.store.sqlite import SqliteStore
from bot.ports import Erasing, Keep, StoreError
from bot.talk.steps import Known
from tests.contracts.values import CODEC, FRESH, NOON, HandClock, arrival, parcel, place, ringing, turn, writing
from tests.store.conftest import Opening

MAIN, KEYS, LOCK = "unsent.sqlite3", "keys.sqlite3", "unsent.lock"


def look(folder: Path) -> dict[str, str]:
    """What every file of a folder holds, by digest."""
    return {file.name: blake2b(file.read_bytes()).hexdigest() for file in sorted(folder.iterdir()) if file.is_file()}


@pytest.mark.parametrize("folder", [sqlite.SQL, sqlite.SQL / "keys"], ids=lambda folder: folder.name)
def test_migrations_are_numbered_one_by_one(folder: Path) -> None:
    """Two of one number and a store would pass one of them over."""
    numbers = [int(file.name[:4]) for file in sorted(folder.glob("[0-9]*.sql"))]
    assert list(range(1, len(numbers) + 1)) == numbers


async def filled(opening: Opening) -> str:
    """A closed store with one person in it; their id."""
    store = await opening()
    (waiting,) = await store.commit([arrival("1")], [])
    await store.commit([], [turn(waiting, parcel("hi"), changes=[writing("x")])])
    await store.close()
    return waiting.person


async def test_the_first_run_makes_everything(store: SqliteStore, folder: Path, key_file: Path) -> None:
    """Files and folder open to their owner alone, the logs beside them too; the key lies elsewhere."""
    await store.commit([arrival("1")], [])
    assert {MAIN, f"{MAIN}-shm", f"{MAIN}-wal", KEYS, LOCK} == {file.name for file in folder.iterdir()}
    assert {0o600} == {file.stat().st_mode & 0o777 for file in [*folder.iterdir(), key_file]}
    assert {0o700} == {path.stat().st_mode & 0o777 for path in (folder, key_file.parent)}


async def test_what_stood_too_open_is_closed(opening: Opening, folder: Path) -> None:
    """Modes are put right at every start."""
    await filled(opening)
    folder.chmod(0o755)
    (folder / MAIN).chmod(0o644)
    await opening()
    assert 0o700 == folder.stat().st_mode & 0o777
    assert 0o600 == (folder / MAIN).stat().st_mode & 0o777


async def test_everything_is_there_after_a_restart(opening: Opening) -> None:
    """Sessions, parcels, history, known updates, and numbers that go on."""
    store = await opening()
    first, second = await store.commit([arrival("1"), arrival("2")], [])
    await store.commit([], [turn(first, parcel("hi"), changes=[writing("x")])])
    await store.close()
    store = await opening()
    assert [second] == list(await store.waiting())
    assert FRESH == (await store.load([first.person]))[first.person]
    assert 1 == len(await store.history(first.person))
    assert 1 == len(await store.outgoing("telegram", "bot", 10))
    (third,) = await store.commit([arrival("1"), arrival("3")], [])
    assert (first.person, True) == (third.person, third.event.number > second.event.number + 1)


async def test_the_settings_that_keep_promises_hold(store: SqliteStore, folder: Path) -> None:
    """A commit is on disk, deleted pages are overwritten, references hold, and every table is strict."""
    db = store._shelf.db  # noqa: SLF001 - what is set on a connection shows on it alone

    def read() -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        return {name: db.execute(f"pragma {name}").fetchone()[0] for name in names}

    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }
    assert expected == await store._run(read)  # noqa: SLF001 - as above
    with closing(sqlite3.connect(folder / MAIN, isolation_level=None)) as other:
        tables = other.execute("pragma table_list").fetchall()
    assert {1} == {table[5] for table in tables if not table[1].startswith("sqlite_")}


async def test_a_second_store_on_the_folder_is_refused(opening: Opening, folder: Path) -> None:
    """By one plain line; the first works on, and the folder is free again once it has closed."""
    store = await opening()
    with pytest.raises(OpeningError, match=rf"^another process is using {folder / MAIN}; stop it first$"):
        await opening()
    assert 1 == len(await store.commit([arrival("1")], []))
    await store.close()
    await opening()


async def test_another_process_is_refused(opening: Opening, folder: Path, key_file: Path) -> None:
    """The folder is locked between processes, not only within one."""
    await opening()
    script = (
        "import asyncio, sys; from pathlib import Path\n"
        "from adapters.store.sqlite import SqliteStore\n"
        "from tests.contracts.values import CODEC, HandClock\n"
        "data, key = map(Path, sys.argv[1:])\n"
        "asyncio.run(SqliteStore.open(data, key, CODEC, HandClock()))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, folder, key_file], capture_output=True, text=True, check=False
    )
    assert 1 == ended.returncode
    assert f"another process is using {folder}" in ended.stderr.splitlines()[-1]


async def test_two_stores_share_a_folder(opening: Opening, folder: Path, key_file: Path) -> None:
    """The terminal's chat lies beside what is served, with keys of its own; neither sees the other's people."""
    served = await opening()
    chat = await SqliteStore.open(folder, key_file, CODEC, HandClock(), name="chat.sqlite3")
    await served.commit([arrival("1")], [])
    assert [] == list(await chat.waiting())
    await chat.commit([arrival("1")], [])
    await chat.close()
    await served.close()
    again = await SqliteStore.open(folder, key_file, CODEC, HandClock(), name="chat.sqlite3")
    assert 1 == len(await again.waiting())
    await again.close()
    assert {"chat.sqlite3", "chat.keys.sqlite3", "chat.lock"} == {f.name for f in folder.glob("chat*")}


async def test_a_missing_key_is_an_end(opening: Opening, folder: Path, key_file: Path) -> None:
    """Nothing is written, no new key is made, and with the key put back all is there."""
    person = await filled(opening)
    key = key_file.rename(key_file.with_suffix(".away"))
    before = look(folder)
    with pytest.raises(OpeningError, match=r"master\.key is missing; put it back"):
        await opening()
    assert before == look(folder)
    assert not key_file.exists()
    key.rename(key_file)
    store = await opening()
    assert FRESH == (await store.load([person]))[person]


async def test_a_wrong_key_is_an_end(opening: Opening, folder: Path, key_file: Path) -> None:
    """Nothing is written."""
    await filled(opening)
    key_file.write_bytes(os.urandom(32))
    before = look(folder)
    with pytest.raises(OpeningError, match=r"^the key file does not fit this store"):
        await opening()
    assert before == look(folder)


@pytest.mark.parametrize("lost", [MAIN, KEYS])
async def test_half_a_store_is_no_new_store(opening: Opening, folder: Path, lost: str) -> None:
    """When one of the two files is gone, the other is left as it is."""
    await filled(opening)
    (folder / lost).rename(folder / "away")
    before = look(folder)
    with pytest.raises(OpeningError, match=rf"{lost} is missing.* put it back"):
        await opening()
    assert before == look(folder)


async def test_a_store_cut_short_at_birth_is_made_whole(opening: Opening, folder: Path) -> None:
    """A first run that ended between the two files is simply gone on with."""
    store = await opening()
    await store.close()
    (folder / MAIN).unlink()
    assert 1 == len(await (await opening()).commit([arrival("1")], []))


async def test_files_of_two_stores_do_not_mix(opening: Opening, folder: Path, key_file: Path, tmp_path: Path) -> None:
    """Even under one master key."""
    await filled(opening)
    other = await SqliteStore.open(tmp_path / "other", key_file, CODEC, HandClock())
    await other.close()
    shutil.copy(tmp_path / "other" / KEYS, folder / KEYS)
    with pytest.raises(OpeningError, match=r"are of two different stores$"):
        await opening()


@pytest.mark.parametrize("file", [MAIN, KEYS])
async def test_a_store_of_a_newer_release_is_left_alone(opening: Opening, folder: Path, file: str) -> None:
    """It says which schema it met and which it knows."""
    await filled(opening)
    with closing(sqlite3.connect(folder / file, isolation_level=None)) as db:
        db.execute("pragma user_version = 9999")
    with pytest.raises(OpeningError, match=r"newer release \(schema 9999, known here: \d+\)"):
        await opening()


@pytest.mark.parametrize("file", [MAIN, KEYS])
async def test_a_file_that_is_no_store_is_refused(opening: Opening, folder: Path, file: str) -> None:
    """In one line."""
    await filled(opening)
    (folder / file).write_bytes(b"not a database at all" * 400)
    with pytest.raises(OpeningError, match=r"^the store \S+ cannot be used: .*not a database$"):
        await opening()


async def test_a_damaged_file_is_refused(opening: Opening, folder: Path) -> None:
    """It is checked at every start."""
    store = await opening()
    people = [arrival(str(n), of=place(str(n))) for n in range(200)]
    await store.commit(people, [])
    await store.close()
    whole = (folder / MAIN).read_bytes()
    (folder / MAIN).write_bytes(whole[:12288] + b"\x07" * 4096 + whole[16384:])
    with pytest.raises(OpeningError, match=r"is damaged; restore the newest backup|malformed"):
        await opening()


async def test_a_failed_migration_leaves_nothing(
    opening: Opening, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is all or none of each file, and what was done before stands."""
    await filled(opening)
    sql = tmp_path / "sql"
    shutil.copytree(sqlite.SQL, sql)
    (sql / "0099_more.sql").write_text("-- why\ncreate table more (id integer) strict;\nnonsense;\n")
    with monkeypatch.context() as patched:
        patched.setattr(sqlite, "SQL", sql)
        with pytest.raises(OpeningError, match="syntax error"):
            await opening()
        (sql / "0099_more.sql").write_text("-- why\ncreate table more (id integer) strict;\n")
        await (await opening()).close()
    with pytest.raises(OpeningError, match="newer release"):
        await opening()


LATER = ringing("hold", after=timedelta(hours=2), subject="d1")
BELLS_APART = """
    create table apart (
        id integer primary key, person text not null references person (id), mark blob not null unique,
        due integer not null, created integer not null, body blob not null, lane integer not null default 0
    ) strict;
    insert into apart select number, person, mark, due, created, body, id >= 4611686018427387904 from bell;
    drop table bell;
    alter table apart rename to bell;
    create index bell_person on bell (person);
    create index bell_due on bell (lane, due, mark);
    drop index outbox_waiting;
    create index outbox_waiting on outbox (queue, lane, id) where state = 0;
    create index outbox_nudges on outbox (id) where state = 0 and lane = 1;
    pragma user_version = 4;
"""


async def test_bells_of_an_older_store_ring_on(opening: Opening, folder: Path) -> None:
    """They are put in order at the first start, as if they were set today, and one that is set later replaces its like."""
    store = await opening()
    waiting = await store.commit([arrival(who, of=place(who)) for who in ("sam", "kim")], [])
    nudge = replace(ringing("look", after=timedelta(days=9)), nudge=True)
    await store.commit([], [turn(one, changes=[ringing(), LATER, nudge]) for one in waiting])
    rung = await store.due(NOON + timedelta(days=1), 9)
    await store.close()
    bells = "select id, number, person, mark, due, body from bell order by id"
    with closing(sqlite3.connect(folder / MAIN, isolation_level=None)) as db:
        hung = db.execute(bells).fetchall()
        db.executescript(BELLS_APART)
    store = await opening()
    with closing(sqlite3.connect(folder / MAIN)) as db:
        assert hung == db.execute(bells).fetchall()
    assert [(one.person, one.bell) for one in rung] == [
        (one.person, one.bell) for one in await store.due(NOON + timedelta(days=1), 9)
    ]
    await store.commit([], [turn(one, changes=[LATER]) for one in rung])
    assert [(LATER, nudge), (LATER, nudge)] == [(await store.holdings(one.person)).bells for one in rung]


async def test_a_folder_that_cannot_be_is_told(key_file: Path, tmp_path: Path) -> None:
    """In one line."""
    (tmp_path / "file").write_text("")
    with pytest.raises(OpeningError, match=r"^the folder \S+ cannot be made: Not a directory$"):
        await SqliteStore.open(tmp_path / "file" / "data", key_file, CODEC, HandClock())


async def test_a_file_that_cannot_be_opened_is_told(opening: Opening, folder: Path) -> None:
    """In one line."""
    folder.mkdir()
    (folder / MAIN).symlink_to(folder / "no" / "where")
    with pytest.raises(OpeningError, match=r"cannot be opened: No such file or directory$"):
        await opening()


async def test_keys_without_people_are_swept_at_start(opening: Opening, folder: Path) -> None:
    """What a crash between the two files leaves behind goes; keys in use stay."""
    person = await filled(opening)
    with closing(sqlite3.connect(folder / KEYS, isolation_level=None)) as keys:
        keys.executemany("insert into person_key values (?, x'00')", [("0",), ("zz",)])
    store = await opening()
    assert FRESH == (await store.load([person]))[person]
    await store.close()
    assert [(person,)] == rows(folder / KEYS, "select person from person_key")


def rows(file: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as db:
        return db.execute(statement).fetchall()


async def test_people_without_keys_are_an_end(opening: Opening, folder: Path) -> None:
    """An older key file beside a newer store loses nobody: it is told how many, and nothing is deleted."""
    await filled(opening)
    with closing(sqlite3.connect(folder / KEYS, isolation_level=None)) as keys:
        keys.execute("delete from person_key")
    with pytest.raises(OpeningError, match=r"^1 people have no key: the key file is older"):
        await opening()
    assert [(1,)] == rows(folder / MAIN, "select count(*) from person")


async def test_a_restored_backup_is_erased_again(opening: Opening, folder: Path) -> None:
    """Whoever was erased after the backup was made is erased from it at the next start."""
    person = await filled(opening)
    shutil.copy(folder / MAIN, folder / "backup")
    store = await opening()
    (waiting,) = await store.commit([arrival("2")], [])
    await store.commit([], [turn(waiting, keep=Keep.NO, changes=[Erasing(None)])])
    await store.close()
    shutil.copy(folder / "backup", folder / MAIN)
    store = await opening()
    assert [] == list(await store.history(person))
    await store.close()
    counted = "select (select count(*) from person), (select count(*) from account), (select count(*) from history)"
    assert [(0, 0, 0)] == rows(folder / MAIN, counted)


async def test_few_keys_are_held_in_memory(store: SqliteStore) -> None:
    """However many people write; one dropped from memory is fetched again."""
    people = [arrival(str(n), of=place(str(n))) for n in range(CACHED + 10)]
    waiting = await store.commit([*people, arrival("again", of=place("0"))], [])
    assert waiting[0].person == waiting[-1].person
    assert CACHED == len(store._shelf.keys._open)  # noqa: SLF001 - the bound is inside
    await store.commit([], [turn(one) for one in waiting[:20]])
    assert FRESH == (await store.load([waiting[0].person]))[waiting[0].person]


async def test_a_value_that_cannot_be_stored_is_a_store_error(store: SqliteStore) -> None:
    """It names the kind of trouble and none of the person's words."""
    (waiting,) = await store.commit([arrival("1")], [])
    strange = turn(waiting, changes=["my secret"])  # type: ignore[list-item]
    with pytest.raises(StoreError, match=r"^the store failed: \w+$"):
        await store.commit([], [strange])
    odd = turn(waiting, session=replace(FRESH, facts={"secret": Known(object(), NOON)}))
    with pytest.raises(StoreError, match=r"^a Session cannot be written$"):
        await store.commit([], [odd])
    assert [waiting] == list(await store.waiting())


def test_keys_show_nothing_of_themselves() -> None:
    """A repr in a log gives no key away."""
    assert "_key" not in repr(Keys.__dataclass_fields__["_master"].repr)


async def test_a_start_takes_no_longer_with_more_people(
    opening: Opening, folder: Path, clock: HandClock, reports: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first few are compared with their keys at once, the others in rounds; what does not match is found all the same."""
    store = await opening()
    await store.commit([arrival(str(number), of=place(str(number))) for number in range(7)], [])
    await store.close()
    with closing(sqlite3.connect(folder / KEYS, isolation_level=None)) as keys:
        *_, last = [row[0] for row in keys.execute("select person from person_key order by person")]
        keys.execute("insert into person_key values ('zz', x'00')")
        keys.execute("delete from person_key where person = ?", (last,))
    monkeypatch.setattr("adapters.store.sweeping.COMPARED", 3)
    monkeypatch.setattr("adapters.store.migrations.CHECKED", 0)
    store = await opening()
    for _ in range(4):
        clock.pass_(timedelta(minutes=2))
        await store.commit([], [])
    assert [
        "people and keys do not match: 1 people have no key: the key file is older than the store; restore the newer one"
    ] == [line for line in reports if "match" in line][:1]
    with closing(sqlite3.connect(folder / KEYS, isolation_level=None)) as keys:
        keys.execute("insert into person_key values (?, x'00')", (last,))
    clock.pass_(timedelta(minutes=2))
    await store.commit([], [])
    assert [(7,)] == rows(folder / KEYS, "select count(*) from person_key")
