"""A store moves to another place with all that is in it, sealed as it was; cut short it goes on, and nobody uses half of one."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.commands import move_store
from adapters.store.keys import beside
from adapters.store.moving import Move, MovingError
from adapters.store.names import SERVED
from adapters.store.pg.side import PostgresSide
from adapters.store.postgres import PostgresStore
from adapters.store.sealing import OpeningError
from adapters.store.sides import KEY_TABLES, STORE_TABLES, Row, Side, SqliteSide, Table
from adapters.store.sqlite import SqliteStore
from bot.ports import Change, Erasing, Keep, Store, StoreError
from tests.contracts.values import CODEC, FRESH, NOON, HandClock, Note, arrival, parcel, place, ringing, turn, writing

PEOPLE = ("sam", "kim", "lou", "ana", "eve")


@dataclass(slots=True)
class Places:
    """A folder and two schemas, and the one master key of both."""

    folder: Path
    address: str
    schemas: tuple[str, str]
    key_file: Path
    opened: AsyncExitStack

    async def sqlite(self) -> SqliteStore:
        store = await SqliteStore.open(self.folder, self.key_file, CODEC, HandClock())
        self.opened.push_async_callback(store.close)
        return store

    async def postgres(self) -> PostgresStore:
        schema, keys = self.schemas
        store = await PostgresStore.open(
            self.address, self.key_file, CODEC, HandClock(), schema=schema, keys_schema=keys
        )
        self.opened.push_async_callback(store.close)
        return store

    async def side(self, *, folder: bool, made: bool) -> Side:
        found: Side = (
            SqliteSide.open(self.folder, made=made)
            if folder
            else await PostgresSide.open(self.address, made=made, schema=self.schemas[0], keys_schema=self.schemas[1])
        )
        self.opened.push_async_callback(found.close)
        return found

    async def move(self, *, back: bool = False) -> Move:
        return Move(await self.side(folder=not back, made=False), await self.side(folder=back, made=True))


@pytest.fixture
async def places(tmp_path: Path, address: str, schemas: tuple[str, str], key_file: Path) -> AsyncIterator[Places]:
    async with AsyncExitStack() as opened:
        yield Places(tmp_path / "data", address, schemas, key_file, opened)


async def lived_in(store: Store) -> None:
    """People, words, bells, parcels sent and unsent, somebody erased, an event that waits."""
    for number, who in enumerate(PEOPLE):
        (came,) = await store.commit([arrival(f"{who}1", of=place(who))], [])
        changes: list[Change] = [writing(f"note of {who}", "d1"), ringing(after=timedelta(hours=number + 1))]
        await store.commit([], [turn(came, parcel(f"to {who}", to=place(who)), changes=changes)])
    (taken, *_) = await store.outgoing("telegram", "bot", 1)
    await store.sent([taken.id], {taken.id: "m1"})
    (gone,) = await store.commit([arrival("eve2", of=place("eve"))], [])
    await store.commit([], [turn(gone, parcel("gone", to=place("eve")), keep=Keep.NO, changes=[Erasing(None)])])
    await store.commit([arrival("sam2")], [])


async def found_in(store: Store) -> dict[str, object]:
    """What can be asked of a store, without numbers given on asking."""
    waiting = [(one.person, one.place, one.event) for one in await store.waiting()]
    people = sorted({one.person for one in await store.due(NOON + timedelta(days=1), 99)})
    return {
        "waiting": waiting,
        "people": people,
        "sessions": dict(await store.load(people)),
        "history": {person: list(await store.history(person)) for person in people},
        "recent": [await store.recent(person, place("sam")) for person in people],
    }


@pytest.mark.parametrize("back", [False, True])
async def test_everything_moves_and_goes_on(places: Places, *, back: bool) -> None:
    """What was there is there, the next number is higher than any before, and what is left behind refuses to start."""
    old = await (places.postgres() if back else places.sqlite())
    await lived_in(old)
    before = await found_in(old)
    highest = max(one.event.number for one in await old.waiting())
    await old.close()
    move = await places.move(back=back)
    await move.begin()
    assert await move.source.still()
    done = await move.equal()
    await move.finish()
    assert done.same < done.written == done.rows
    await places.opened.aclose()
    new = await (places.sqlite() if back else places.postgres())
    assert before == await found_in(new)
    assert len(PEOPLE) - 1 == len(await new.outgoing("telegram", "bot", 99))
    (after,) = await new.commit([arrival("later")], [])
    assert after.event.number > highest
    with pytest.raises(OpeningError, match="has moved"):
        await (places.postgres() if back else places.sqlite())


async def test_nothing_is_unsealed_on_the_way(places: Places) -> None:
    """Every row is byte for byte the same on both sides."""
    await lived_in(await places.sqlite())
    await places.opened.aclose()
    move = await places.move()
    await move.begin()
    await move.equal()
    for table in move.tables:
        ours, theirs = [await side.rows(table, table.lowest, 999) for side in (move.source, move.target)]
        assert _but_marks(table, ours) == _but_marks(table, theirs)
    assert {*KEY_TABLES, *STORE_TABLES} == {table.name for table in move.tables}


def _but_marks(table: Table, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row[0] not in {"moving", "moved"} and table.name != "store"]


async def test_every_table_moves(places: Places) -> None:
    """A table that a later release adds is not forgotten."""
    store = await places.sqlite()
    await store.close()
    known = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
    files = (places.folder / SERVED, beside(places.folder / SERVED))
    found: set[str] = set()
    for file in files:
        with closing(sqlite3.connect(file)) as db:
            found.update(row[0] for row in db.execute(known))
    assert {*KEY_TABLES, *STORE_TABLES} == found


async def test_it_is_moved_while_it_is_used(places: Places) -> None:
    """The first run copies under the bot; what changed since, also who was erased, follows with the second."""
    old = await places.sqlite()
    await lived_in(old)
    move = await places.move()
    await move.begin()
    assert not await move.source.still()
    first = await move.equal()
    with pytest.raises(OpeningError, match="not finished"):
        await places.postgres()
    (sam,) = await old.waiting()
    await old.commit([], [turn(sam, parcel("bye"), keep=Keep.NO, changes=[Erasing(None)])])
    (new,) = await old.commit([arrival("new", of=place("new"))], [])
    await old.commit([], [turn(new, changes=[ringing()])])
    before = await found_in(old)
    await old.close()
    again = await places.move()
    await again.begin()
    assert await again.source.still()
    second = await again.equal()
    await again.finish()
    assert 0 < second.changes < first.written
    await places.opened.aclose()
    assert before == await found_in(await places.postgres())


async def test_cut_short_it_goes_on(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that are there already are not written again."""
    await lived_in(await places.sqlite())
    await places.opened.aclose()
    monkeypatch.setattr("adapters.store.moving.AT_ONCE", 2)
    move = await places.move()
    await move.begin()

    def cut(table: str, _done: object) -> None:
        if table == "session":
            raise KeyboardInterrupt

    move.told = cut
    with pytest.raises(KeyboardInterrupt):
        await move.equal()
    again = await places.move()
    await again.begin()
    done = await again.equal()
    assert done.same > 0 < done.written
    assert 0 == await again.differences()
    await again.finish()


async def test_a_row_that_differs_stops_the_end(places: Places) -> None:
    """Compared again at the end, a changed row is found, and neither side is declared anything."""
    await lived_in(await places.sqlite())
    await places.opened.aclose()
    move = await places.move()
    await move.begin()
    await move.equal()
    session = next(table for table in move.tables if table.name == "session")
    ((person, body), *_) = await move.target.rows(session, "", 1)
    await move.target.put(session, [(person, body[:-1] + bytes([body[-1] ^ 1]))])
    with pytest.raises(MovingError, match="1 rows differ"):
        await move.finish()


async def test_two_stores_are_never_mixed(places: Places, tmp_path: Path) -> None:
    """Where another store stands, or this one was moved before, nothing is written."""
    await lived_in(await places.sqlite())
    other = await places.postgres()
    await other.close()
    await places.opened.aclose()
    with pytest.raises(MovingError, match="another store"):
        await (await places.move()).begin()
    empty = SqliteSide.open(tmp_path / "empty", made=True)
    places.opened.push_async_callback(empty.close)
    with pytest.raises(MovingError, match="no store to move"):
        await Move(empty, await places.side(folder=True, made=True)).begin()
    with pytest.raises(OpeningError, match="there is no store"):
        SqliteSide.open(tmp_path / "nowhere", made=False)


async def test_the_command_says_what_it_did(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    """From a folder to a folder: in use it says so and ends with 3; the second run finishes; the third refuses."""
    old = await places.sqlite()
    await lived_in(old)
    target = places.folder.parent / "elsewhere"
    assert 3 == await move_store.moved(str(places.folder), str(target))
    assert "Stop the bot" in capsys.readouterr().out
    await old.close()
    assert 0 == await move_store.moved(str(places.folder), str(target))
    assert "Every row was compared" in capsys.readouterr().out
    with pytest.raises(StoreError, match="moved before"):
        await move_store.moved(str(places.folder), str(target))
    moved = await SqliteStore.open(target, places.key_file, CODEC, HandClock())
    people = [one.person for one in await moved.due(NOON + timedelta(days=1), 9)]
    assert {Note("note of sam", "d1")} <= {past.entry for one in people for past in await moved.history(one)}
    assert FRESH in (await moved.load(people)).values()
    await moved.close()


async def test_the_command_takes_an_address(places: Places) -> None:
    """A postgresql:// address where nothing stands has no store to move."""
    with pytest.raises(OpeningError, match="no store in this database"):
        await asyncio.wait_for(move_store.moved(places.address, str(places.folder)), 10)
