"""What is damaged, missing or does not belong together is told in one line, and stops nothing else: what the other tests
of the store leave over.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.store.backup import back_up, keys_of
from adapters.store.files import write_whole as whole
from adapters.store.keys import beside, rewrap
from adapters.store.knowing import Asked
from adapters.store.moving import Move, MovingError
from adapters.store.names import MOVED, MOVING, SERVED
from adapters.store.restoring import restore
from adapters.store.rotating import FORMER, former_keys, rotate, stores_in
from adapters.store.sealing import OpeningError, next_key, read_key
from adapters.store.sides import SqliteSide
from adapters.store.sqlite import SqliteStore
from bot.ports import Erasing, RowError
from bot.talk.events import Unreachable
from tests.contracts.values import CODEC, NOON, HandClock, Note, arrival, parcel, place, turn, writing
from tests.store.killed import Home, confide, open_store
from tests.store.test_failure import come, on_thread, spoil

DAY = timedelta(days=1)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.backup.parent.mkdir(parents=True)
    return made


async def filled(home: Home) -> Path:
    """A closed store with somebody in it; its main file."""
    async with open_store(home) as store:
        await confide(store, "sam", "first")
    return home.data / SERVED


async def test_more_strangers_than_are_kept_in_mind(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever was met too long ago to have a key still is met anew when the event comes again."""
    monkeypatch.setattr("adapters.store.keys.FRESH", 1)
    monkeypatch.setattr("adapters.store.shelf.STRANGERS", 1)
    sam, kim = await store.meet([arrival("1"), arrival("2", of=place("kim"))])
    with pytest.raises(RowError):
        await store.commit([], [turn(sam)])
    await store.commit([], [turn(kim)])
    (again,) = await store.meet([arrival("1")])
    await store.commit([], [turn(again)])
    assert [] == list(await store.waiting())


async def test_there_is_nobody_to_elect(store: SqliteStore) -> None:
    """One process has the folder to itself."""
    assert await store.mine("telegram:bot:poll")


async def test_what_was_kept_and_is_damaged_is_left_out(store: SqliteStore, reports: list[str]) -> None:
    """The operator is told the row."""
    (sam,) = await store.commit([arrival("1")], [])
    await store.commit([], [turn(sam, parcel("a"))])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    await store.keep([taken.id])
    await spoil(store, "outbox")
    assert [] == list(await store.kept(sam.person, "telegram", "bot"))
    assert ["what was kept is left out"] == [line.partition(":")[0] for line in reports]


async def test_a_damaged_chat_is_not_read_on(store: SqliteStore, reports: list[str]) -> None:
    """The operator is told the row."""
    await store.commit([replace(arrival("1"), heard="7")], [])
    await spoil(store, "thread")
    assert [] == list(await store.threads("telegram", "bot", NOON - DAY))
    assert ["a chat is not read on"] == [line.partition(":")[0] for line in reports]


async def test_an_event_without_a_chat_where_the_known_one_is_damaged(store: SqliteStore) -> None:
    """It is stored as it came."""
    (sam,) = await store.commit([arrival("1")], [])
    await store.commit([], [turn(sam)])
    await spoil(store, "account", "place")
    (met,) = await store.meet([arrival("2", of=replace(place(), chat=""))])
    assert ("", sam.person) == (met.place.chat, met.person)


async def test_damage_does_not_keep_accounts_from_becoming_one(store: SqliteStore, reports: list[str]) -> None:
    """A damaged row stays behind; one that opens and says nothing goes along, with no mark to let it go by."""
    sam, kim = await store.commit([arrival("1"), arrival("2", of=place("kim"))], [])
    await store.commit(
        [], [turn(sam, changes=[writing("a", "d1"), writing("b"), writing("c", "d2"), writing("d")]), turn(kim)]
    )
    ((first, second, _),) = await on_thread(store, "select min(id), min(id) + 1, 0 from history")
    await spoil(store, "history", where=f"id = {first}")
    shelf = store._shelf  # noqa: SLF001 - what no release writes
    sealed = shelf.seal(sam.person, b"{}", "history", "body", int(str(second)))
    await store._run(lambda: shelf.db.execute("update history set body = ? where id = ?", (sealed, second)))  # noqa: SLF001
    code = await store.offer(kim.person)
    assert await store.join(sam.person, code, parcel("hi").screen, "en")
    assert ["a row cannot be sealed anew"] == [line.partition(":")[0] for line in reports]
    assert [Note("c", "d2"), Note("d")] == [one.entry for one in await store.history(kim.person)]
    await store.commit([], [turn(await come(store, "3", "kim"), changes=[Erasing("d2")])])
    assert [Note("d")] == [one.entry for one in await store.history(kim.person)]


async def test_accounts_become_one_while_others_are_written_to(store: SqliteStore) -> None:
    """A parcel in hand stays whose it is; where nobody can be reached nobody is told."""
    sam, kim, lou = await store.commit([arrival(who, of=place(who)) for who in ("sam", "kim", "lou")], [])
    to_lou = parcel("a", to=place("lou"))
    await store.commit([], [turn(sam), turn(kim), turn(lou, to_lou)])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    (gone,) = await store.commit([arrival("gone", Unreachable(0, NOON), of=place("kim"))], [])
    await store.commit([], [turn(gone)])
    assert await store.join(sam.person, await store.offer(kim.person), parcel("hi").screen, "en")
    await store.sent([taken.id], {taken.id: "m1"})
    assert ["m1"] == list(await store.recent(lou.person, place("lou")))
    assert [] == list(await store.outgoing("telegram", "bot", 9))


def test_what_was_asked_before_need_not_be_asked_again() -> None:
    """Only where the earlier question held all of it."""
    assert Asked([b"a"], [b"x"]) <= Asked([b"a", b"b"], [b"x"], [1])
    assert not Asked([b"a"], [], [2]) <= Asked([b"a"], [], [1])


async def test_a_backup_that_cannot_be_written(home: Home) -> None:
    """Nor noted."""
    store = await filled(home)
    store.with_suffix(".backup").mkdir()
    with pytest.raises(OpeningError, match="the backup failed"):
        back_up(store, home.backup, NOON)


async def test_a_store_with_the_keys_of_another_is_not_backed_up(home: Home, tmp_path: Path) -> None:
    """Nor one in which somebody has no key."""
    store = await filled(home)
    other = await filled(Home(tmp_path / "other"))
    own = shutil.copy(beside(store), tmp_path / "own")
    shutil.copy(beside(other), beside(store))
    with pytest.raises(OpeningError, match="do not belong together"):
        back_up(store, home.backup, NOON)
    shutil.copy(own, beside(store))
    run(beside(store), "delete from person_key")
    with pytest.raises(OpeningError, match="1 people have no key"):
        back_up(store, home.backup, NOON)


def run(file: Path, statement: str, *given: object) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute(statement, given)


async def test_what_is_no_backup_is_not_restored(home: Home) -> None:
    """An empty database, one whose keys are older than it, a folder that cannot be written to."""
    store = await filled(home)
    back_up(store, home.backup, NOON)
    empty = home.backup.with_name("empty")
    shutil.copy(home.backup, empty)
    run(empty, "delete from store")
    with pytest.raises(OpeningError, match="is not a backup"):
        restore(empty, store, home.key, replace=True)
    run(keys_of(home.backup), "delete from person_key")
    run(beside(store), "delete from person_key")
    with pytest.raises(OpeningError, match="the keys are older than the backup"):
        restore(home.backup, store, home.key, replace=True)


async def test_damaged_keys_are_nobodys(home: Home) -> None:
    """What stands there and cannot be read is replaced; a backup that cannot be copied is told."""
    store = await filled(home)
    back_up(store, home.backup, NOON)
    beside(store).write_bytes(b"no database" * 999)
    store.unlink()
    restore(home.backup, store, home.key, replace=False)
    async with open_store(home) as opened:
        assert 1 == len(await opened._run(lambda: list(opened._shelf.keys.people())))  # noqa: SLF001 - not seen outside
    store.unlink()
    store.mkdir()
    with pytest.raises(OpeningError, match="cannot be restored"):
        restore(home.backup, store, home.key, replace=True)


async def test_a_rotation_cut_short_is_finished_first(home: Home) -> None:
    """Until then nothing is opened; done again, it leaves what is done and keeps one former key."""
    store = await filled(home)
    former = read_key(home.key)
    rotate(home.key, [store], NOON)
    fresh = read_key(home.key)
    next_key(home.key).write_bytes(fresh)
    with pytest.raises(OpeningError, match="keys rotate finishes it"):
        await SqliteStore.open(home.data, home.key, CODEC, HandClock())
    home.key.write_bytes(former)
    rotate(home.key, [store], NOON + DAY)
    assert fresh == read_key(home.key)
    assert 1 == len(former_keys(home.key))


async def test_a_former_key_that_cannot_be_kept(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing is put in its place, and the next attempt finishes it; each former key is kept once."""
    store = await filled(home)
    assert [store] == stores_in(home.data, (SERVED, "chat.sqlite3"))
    rotate(home.key, [store], NOON)
    before = read_key(home.key)

    def full(file: Path, data: bytes) -> None:
        if FORMER in file.name:
            raise OSError(errno.ENOSPC, "No space left on device")
        whole(file, data)

    with monkeypatch.context() as patched:
        patched.setattr("adapters.store.rotating.write_whole", full)
        next_key(home.key).write_bytes(os.urandom(32))
        with pytest.raises(OpeningError, match="No space left"):
            rotate(home.key, [store], NOON + DAY)
    assert before == read_key(home.key)
    rotate(home.key, [store], NOON + DAY)
    assert 2 == len(former_keys(home.key))


async def test_a_rotation_that_cannot_be(home: Home) -> None:
    """Damaged keys are told; a file that was never filled has nothing to seal anew."""
    store = await filled(home)
    whole = beside(store).read_bytes()
    beside(store).write_bytes(whole[:5000] + b"\0" * 3000)
    with pytest.raises(OpeningError):
        rotate(home.key, [store], NOON)
    beside(store).write_bytes(whole)
    run(beside(store), "delete from own")
    run(beside(store), "delete from person_key")
    assert 0 == rewrap(beside(store), read_key(home.key), os.urandom(32))


@pytest.mark.parametrize("mark", [MOVED, MOVING])
async def test_a_store_that_moved_is_not_opened(home: Home, mark: str) -> None:
    """Nor one that is half here."""
    store = await filled(home)
    run(beside(store), "insert into own (name, value) values (?, x'00')", mark)
    with pytest.raises(OpeningError, match="move"):
        await SqliteStore.open(home.data, home.key, CODEC, HandClock())


async def test_a_store_moves_to_another_folder(home: Home, tmp_path: Path) -> None:
    """Rows that changed meanwhile are written again; one of another release, or half moved, is not moved."""
    store = await filled(home)
    source, target = SqliteSide.open(home.data, made=False), SqliteSide.open(tmp_path / "new", made=True)
    move = Move(source, target)
    await move.begin()
    assert 0 < (await move.equal()).written
    run(store, "update person set met = 1")
    assert 1 == (await move.equal()).written
    assert await source.still()
    for side in (source, target):
        await side.close()


@pytest.mark.parametrize(
    ("deed", "why"), [("alter table person add column more integer", "different releases"), ("", "not finished")]
)
async def test_what_may_not_be_moved(home: Home, tmp_path: Path, deed: str, why: str) -> None:
    """One of another release, or one that is half a move itself."""
    store = await filled(home)
    if deed:
        run(store, deed)
    else:
        run(beside(store), "insert into own (name, value) values (?, x'00')", MOVING)
    move = Move(SqliteSide.open(home.data, made=False), SqliteSide.open(tmp_path / "new", made=True))
    with pytest.raises(MovingError, match=why):
        await move.begin()
    for side in (move.source, move.target):
        await side.close()


@pytest.mark.parametrize("spoilt", ["keys.sqlite3", "unsent.sqlite3"])
async def test_a_refused_opening_leaves_nothing_open(home: Home, monkeypatch: pytest.MonkeyPatch, spoilt: str) -> None:
    """Of a store, a side of a move, or keys to be sealed anew: each connection that was opened on the way is closed again."""
    await filled(home)
    (home.data / spoilt).write_bytes(b"not a database at all" * 400)
    opened: list[sqlite3.Connection] = []
    connect: Any = sqlite3.connect

    def watched(*given: Any, **named: Any) -> sqlite3.Connection:  # noqa: ANN401 - as sqlite3 has it
        opened.append(connect(*given, check_same_thread=False, **named))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", watched)
    with pytest.raises(OpeningError, match="not a database"):
        await SqliteStore.open(home.data, home.key, CODEC, HandClock())
    with pytest.raises(OpeningError, match="not a database"):
        SqliteSide.open(home.data, made=True)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        rewrap(home.data / spoilt, os.urandom(32), os.urandom(32))
    assert len(opened) > 3
    for one in opened:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            one.execute("select 1")


async def test_who_stays_is_told_once(store: SqliteStore) -> None:
    """Somebody with two accounts is one person to write to."""
    sam, kim = await store.commit([arrival("1"), arrival("2", of=place("kim"))], [])
    await store.commit([], [turn(sam), turn(kim)])
    code = await store.offer(kim.person)
    assert await store.join(sam.person, code, parcel("hi").screen, "en")
    await on_thread(store, "update account set reachable = 1")
    assert [kim.person] == [person for person, _ in await store.staying("", 9)]
