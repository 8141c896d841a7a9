"""A backup is consistent, sealed and restorable, also while the store is being written to; what was erased stays so."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.store.backup import back_up, keys_of, last_backup
from adapters.store.restoring import LEAP, restore
from adapters.store.rotating import rotate
from adapters.store.sealing import OpeningError
from adapters.store.sqlite import SqliteStore
from bot.talk.steps import Known
from tests.contracts.values import FRESH, NOON, HandClock, Note, arrival, place, ringing, turn
from tests.store.conftest import Opening
from tests.store.killed import Home, confide, erase, open_store, told

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.backup.parent.mkdir(parents=True)
    return home


async def filled(home: Home) -> None:
    """A closed store with three people in it."""
    async with open_store(home) as store:
        for who in ("sam", "kim", "lou"):
            await confide(store, who, "first")


@pytest.mark.parametrize("deed", ["rotate", "backup", "restore"])
def test_killed_at_any_point_nothing_is_lost(tmp_path: Path, deed: str) -> None:
    """Before every statement and every change of a file: it is as before, or done, or asks to be done again."""
    command = [sys.executable, "-m", "tests.store.killed", deed, str(tmp_path)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert 0 == ended.returncode, ended.stderr
    assert int(ended.stdout) > 15


@contextmanager
def under_load(home: Home) -> Iterator[subprocess.Popen[str]]:
    """Another process writes to the store as fast as it can, and is killed in the end."""
    command = [sys.executable, "-m", "tests.store.busy", str(home.data), str(home.key)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as busy:
        assert busy.stdout is not None
        try:
            busy.stdout.read(1)
            yield busy
        finally:
            busy.kill()


async def test_backups_under_load_are_each_of_one_moment(home: Home, tmp_path: Path) -> None:
    """Copied while another process commits; in each, everybody's session and history tell the same count."""
    files = [home.backup.with_name(f"load{n}") for n in range(4)]
    with under_load(home) as busy:
        assert busy.stdout is not None
        for file in files:
            back_up(home.store, file, NOON)
            busy.stdout.read(1)  # it is still being written to
        assert busy.poll() is None
    sizes = []
    for n, file in enumerate(files):
        there = Home(tmp_path / f"there{n}")
        there.key.parent.mkdir(parents=True)
        shutil.copy(home.key, there.key)
        restore(file, there.store, there.key)
        async with open_store(there) as store:
            people = [waiting.person for waiting in await store.waiting()]
            sizes.append(await counts(store))
            assert len(people) <= 1
    assert sizes == sorted(sizes)


async def counts(store: SqliteStore) -> int:
    """How far it had come; everybody's session knows how much they said."""
    people, number = await store._run(lambda: known(store))  # noqa: SLF001 - who there is is not seen from outside
    for person, session in (await store.load(people)).items():
        past = [one.entry for one in await store.history(person)]
        known_count = session.facts.get("name", Known("0", NOON)).value
        assert [Note(str(n + 1)) for n in range(len(past))] == past
        assert str(len(past)) == known_count
    return number


def known(store: SqliteStore) -> tuple[list[str], int]:
    db = store._shelf.db  # noqa: SLF001 - as above
    return [row[0] for row in db.execute("select person from session")], db.execute(
        "select number from store"
    ).fetchone()[0]


async def test_who_is_erased_after_the_backup_stays_erased(home: Home) -> None:
    """The tombstone outlives the restore: no row, no key, and they are met as new."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    async with open_store(home) as store:
        await erase(store, "kim")
    done = restore(home.backup, home.store, home.key, replace=True)
    assert (2, 1) == (done.people, done.erased)
    assert {"sam": ["first"], "kim": [], "lou": ["first"]} == await told(home)


async def test_who_is_erased_stays_erased_without_the_newer_files(home: Home, tmp_path: Path) -> None:
    """On a new machine a later copy of the keys is enough to know who was erased, and to have no key of theirs."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    async with open_store(home) as store:
        await erase(store, "kim")
    back_up(home.store, home.backup.with_name("later"), NOON)
    keys_of(home.backup.with_name("later")).replace(keys_of(home.backup))
    there = Home(tmp_path / "there")
    shutil.copytree(home.key.parent, there.key.parent)
    assert 1 == restore(home.backup, there.store, there.key).erased
    assert {"sam": ["first"], "kim": [], "lou": ["first"]} == await told(there)


async def test_an_old_backup_alone_cannot_be_read(home: Home, tmp_path: Path) -> None:
    """Without its keys a backup does not open, with the master key neither; the line says what is missing."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    keys_of(home.backup).unlink()
    there = Home(tmp_path / "there")
    shutil.copytree(home.key.parent, there.key.parent)
    with pytest.raises(OpeningError, match=r"one\.keys is missing"):
        restore(home.backup, there.store, there.key)
    assert not there.store.exists()


async def test_keys_in_place_open_an_old_backup(home: Home) -> None:
    """Where the copy of the keys has had its days, those that stand open everybody who was not erased."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    keys_of(home.backup).unlink()
    async with open_store(home) as store:
        await erase(store, "lou")
    restore(home.backup, home.store, home.key, replace=True)
    assert {"sam": ["first"], "kim": ["first"], "lou": []} == await told(home)


async def test_nothing_is_sent_twice_and_no_number_given_twice(home: Home) -> None:
    """What waited to be sent when it was copied is called off; numbers leap ahead of all that were given since."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    assert 3 == restore(home.backup, home.store, home.key, replace=True).called_off
    async with open_store(home) as store:
        assert [] == list(await store.outgoing("telegram", "bot", 9))
        (waiting,) = await store.commit([arrival("new")], [])
        assert waiting.event.number > LEAP


async def test_a_day_later_no_burst(home: Home) -> None:
    """Bells that fell due while the store lay in a backup come to the core with their due time, which skips them."""
    async with open_store(home) as store:
        (waiting,) = await store.commit([arrival("1")], [])
        await store.commit(
            [], [turn(waiting, changes=[ringing("checkin"), ringing("review", after=timedelta(hours=2))])]
        )
    back_up(home.store, home.backup, NOON)
    restore(home.backup, home.store, home.key, replace=True)
    clock = HandClock(NOON + timedelta(days=1))
    async with open_store(home, clock=clock) as store:
        due = await store.due(clock.now, 9)
        assert [("checkin", NOON + timedelta(hours=1))] == [(one.event.bell, one.event.due) for one in due]  # type: ignore[union-attr]


async def test_people_are_not_replaced_unasked(home: Home) -> None:
    """Where people are in the store, a restore wants to be told so."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    with pytest.raises(OpeningError, match="--replace"):
        restore(home.backup, home.store, home.key)


async def test_another_stores_keys_are_not_replaced_unasked(home: Home, tmp_path: Path) -> None:
    """Nor where only the keys of somebody else's store stand."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    there = Home(tmp_path / "there")
    await filled(there)
    shutil.copy(home.key, there.key)
    there.store.unlink()
    with pytest.raises(OpeningError, match="another store"):
        restore(home.backup, there.store, there.key)
    restore(home.backup, there.store, there.key, replace=True)
    assert ["first"] == (await told(there))["sam"]


async def test_a_wrong_key_restores_nothing(home: Home, tmp_path: Path) -> None:
    """With another master key there is one line, and the folder is as it was."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    there = Home(tmp_path / "there")
    there.key.parent.mkdir(parents=True)
    there.key.write_bytes(os.urandom(32))
    with pytest.raises(OpeningError, match="does not open with this master key"):
        restore(home.backup, there.store, there.key)
    assert not there.store.exists()


@pytest.mark.parametrize("spoil", ["cut", "noise", "missing", "keys"])
async def test_a_half_written_backup_restores_nothing(home: Home, spoil: str) -> None:
    """Cut short, overwritten, not there, or a file of another kind: one line, and everybody is still there."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    whole = home.backup.read_bytes()
    match spoil:
        case "cut":
            home.backup.write_bytes(whole[: len(whole) // 2])
        case "noise":
            home.backup.write_bytes(os.urandom(9000))
        case "missing":
            home.backup.unlink()
        case _:
            shutil.copy(keys_of(home.backup), home.backup)
    with pytest.raises(OpeningError):
        restore(home.backup, home.store, home.key, replace=True)
    assert ["first"] == (await told(home))["lou"]


async def test_a_damaged_store_gives_way(home: Home) -> None:
    """Restoring is for the day when what stands cannot be read any more."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    home.store.write_bytes(os.urandom(20_000))
    restore(home.backup, home.store, home.key)
    assert {"sam": ["first"], "kim": ["first"], "lou": ["first"]} == await told(home)


async def test_a_store_in_use_is_not_replaced(home: Home) -> None:
    """While it is served, a restore is refused; a backup is not."""
    async with open_store(home) as store:
        await confide(store, "sam", "first")
        back_up(home.store, home.backup, NOON)
        with pytest.raises(OpeningError, match="another process"):
            restore(home.backup, home.store, home.key, replace=True)


async def test_a_backup_overwrites_nothing(home: Home) -> None:
    """A name that is taken is refused, and so is a folder without a store."""
    with pytest.raises(OpeningError, match="no store"):
        back_up(home.store, home.backup, NOON)
    await filled(home)
    home.backup.write_text("mine")
    with pytest.raises(OpeningError, match="already"):
        back_up(home.store, home.backup, NOON)
    assert "mine" == home.backup.read_text()


async def test_no_room_for_a_backup(home: Home) -> None:
    """Where it cannot be written there is one line and no half of it under its name."""
    await filled(home)
    with pytest.raises(OpeningError, match="No such file"):
        back_up(home.store, home.at / "no" / "such" / "folder", NOON)


async def test_a_backup_is_private_and_noted(home: Home) -> None:
    """Open to its owner alone; when and where is noted for the doctor."""
    await filled(home)
    assert last_backup(home.store) is None
    back_up(home.store, home.backup, NOON)
    assert {0o600} == {file.stat().st_mode & 0o777 for file in (home.backup, keys_of(home.backup))}
    assert (NOON, home.backup) == last_backup(home.store)


async def test_copies_of_keys_have_seven_days(home: Home, tmp_path: Path) -> None:
    """A backup deletes this store's older copies of keys in its folder, and nobody else's files."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    other = Home(tmp_path / "other")
    await filled(other)
    strangers = home.backup.with_name("strangers")
    back_up(other.store, strangers, NOON)
    mine = home.backup.with_name("door.keys")
    mine.write_text("of my house")
    for file in (keys_of(home.backup), keys_of(strangers), mine):
        os.utime(file, (0, 0))
    done = back_up(home.store, home.backup.with_name("two"), NOON)
    assert (keys_of(home.backup),) == done.outlived
    assert [False, True, True] == [file.exists() for file in (keys_of(home.backup), keys_of(strangers), mine)]


async def test_a_rotation_changes_nothing_but_the_key(home: Home) -> None:
    """Everybody opens under the new master key, nobody under the former, which lies beside it."""
    await filled(home)
    before = home.key.read_bytes()
    sealed = home.store.read_bytes()
    done = rotate(home.key, [home.store], NOON)
    assert (3, before) == (done.people, done.former.read_bytes())
    assert before != home.key.read_bytes()
    assert sealed == home.store.read_bytes()
    assert ["first"] == (await told(home))["sam"]
    home.key.write_bytes(before)
    with pytest.raises(OpeningError, match="does not fit"):
        await told(home)


async def test_a_rotation_covers_every_store_of_the_folder(home: Home) -> None:
    """The served store and the terminal's share a master key, and so they change it together."""
    await filled(home)
    async with open_store(home, name="chat.sqlite3") as chat:
        await confide(chat, "me", "here")
        with pytest.raises(OpeningError, match="another process"):
            rotate(home.key, [home.store, home.data / "chat.sqlite3"], NOON)
    assert 4 == rotate(home.key, [home.store, home.data / "chat.sqlite3"], NOON).people
    async with open_store(home, name="chat.sqlite3") as chat:
        assert [] == list(await chat.waiting())
    assert ["first"] == (await told(home))["sam"]


async def test_a_rotation_of_a_thousand_keys(home: Home) -> None:
    """Keys are sealed anew in handfuls; none is left out at a seam."""
    async with open_store(home) as store:
        came = await store.commit([arrival(str(n), of=place(f"p{n}")) for n in range(1001)], [])
        await store.commit([], [turn(waiting) for waiting in came])
    assert 1001 == rotate(home.key, [home.store], NOON).people
    async with open_store(home) as store:
        loaded = await store.load([waiting.person for waiting in came])
        assert [FRESH] * 1001 == [loaded[waiting.person] for waiting in came]


async def test_a_rotation_refuses_a_key_that_does_not_fit(home: Home) -> None:
    """Nothing is sealed anew under a mistake; the keys stay as they were."""
    await filled(home)
    right = home.key.read_bytes()
    home.key.write_bytes(os.urandom(32))
    with pytest.raises(OpeningError, match="does not fit"):
        rotate(home.key, [home.store], NOON)
    home.key.write_bytes(right)
    home.key.with_name("master.key.next").unlink()
    assert ["first"] == (await told(home))["sam"]


async def test_a_backup_from_before_a_rotation(home: Home) -> None:
    """Its copy of the keys opens with the former key alone, but the keys in place open it all the same."""
    await filled(home)
    back_up(home.store, home.backup, NOON)
    rotate(home.key, [home.store], NOON)
    restore(home.backup, home.store, home.key, replace=True)
    assert ["first"] == (await told(home))["kim"]


async def test_what_a_cut_restore_leaves_is_swept_at_the_next_start(opening: Opening, folder: Path) -> None:
    """Keys made ready to be put in place must not outlive the person who is erased next."""
    store = await opening()
    await store.close()
    left = [
        folder / "keys.sqlite3.restoring",
        folder / "unsent.sqlite3.restoring",
        folder / "keys.sqlite3.restoring-wal",
    ]
    for file in left:
        file.write_text("left")
    await opening()
    assert [False] * 3 == [file.exists() for file in left]


async def test_nothing_in_a_backup_is_in_the_clear(home: Home) -> None:
    """Both files of it are as sealed as the store they copy."""
    async with open_store(home) as store:
        await confide(store, "quagga", "okapi")
    back_up(home.store, home.backup, NOON)
    found = [
        word
        for file in (home.backup, keys_of(home.backup))
        for word in (b"quagga", b"okapi", b"chat-")
        if word in file.read_bytes()
    ]
    assert [] == found
    with closing(sqlite3.connect(home.backup)) as db:
        assert 1 == db.execute("select count(*) from history").fetchone()[0]
