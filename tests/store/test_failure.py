"""When storage fails: nothing is half done, nobody else is stopped, and it recovers by itself."""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from adapters.store import statements as sql
from adapters.store.keys import AHEAD
from adapters.store.knowing import Held, Known
from adapters.store.planning import Planner
from adapters.store.sqlite import SqliteStore
from bot.ports import Erasing, Keep, Silencing, StoreError, Waiting
from bot.talk.events import Commanded, Event, Unreachable
from bot.talk.state import Session
from tests.contracts.values import (
    FRESH,
    NOON,
    HandClock,
    arrival,
    parcel,
    place,
    ringing,
    turn,
    typed,
    writing,
)
from tests.store.conftest import Opening

DAY = timedelta(days=1)
TRIGGER = "create temp trigger no before delete on {table} begin select raise(abort, 'not now'); end"


async def on_thread(store: SqliteStore, statement: str, *, keys: bool = False) -> list[tuple[object, ...]]:
    """Run a statement on the store's own connection."""
    shelf = store._shelf  # noqa: SLF001 - faults are set where they strike
    db = shelf.keys.db if keys else shelf.db
    return await store._run(lambda: db.execute(statement).fetchall())  # noqa: SLF001 - as above


async def keyed(store: SqliteStore) -> list[str]:
    """Everybody with a key, without those whose rows are still to come."""
    keys = store._shelf.keys  # noqa: SLF001 - who has a key is not seen from outside
    return await store._run(lambda: list(keys.people()))  # noqa: SLF001 - as above


async def come(store: SqliteStore, update: str, account: str = "sam") -> Waiting:
    (waiting,) = await store.commit([arrival(update, of=place(account))], [])
    return waiting


async def count(store: SqliteStore, table: str) -> int:
    ((number,),) = await on_thread(store, f"select count(*) from {table}")  # noqa: S608 - names of ours
    return int(str(number))


async def test_a_full_disk_fails_whole_and_heals(store: SqliteStore) -> None:
    """A batch that does not fit leaves nothing; with room again the same batch goes through."""
    waiting = await come(store, "1")
    outcome = turn(waiting, parcel("hi" * 9000), changes=[writing("x" * 9000)])
    newcomers = [arrival(f"n{n}", typed("y" * 5000), of=place(f"n{n}")) for n in range(50)]
    ((pages,),) = await on_thread(store, "pragma page_count")
    await on_thread(store, f"pragma max_page_count = {pages}")
    with pytest.raises(StoreError, match="full"):
        await store.commit(newcomers, [outcome])
    assert 1 == await count(store, "person")
    assert [waiting.person] == await keyed(store)
    assert [waiting] == list(await store.waiting())
    assert [] == list(await store.outgoing("telegram", "bot", 10))
    await on_thread(store, "pragma max_page_count = 1000000")
    fresh = await store.commit(newcomers, [outcome])
    assert 50 == len(fresh)
    assert [one.event for one in fresh] == [one.event for one in await store.waiting()]
    assert FRESH == (await store.load([waiting.person]))[waiting.person]


async def test_no_room_for_a_key_is_no_room(store: SqliteStore) -> None:
    """When the key file is full nobody new is stored, and those known go on."""
    await come(store, "1")
    ((pages,),) = await on_thread(store, "pragma page_count", keys=True)
    await on_thread(store, f"pragma max_page_count = {pages}", keys=True)
    newcomers = [arrival(f"n{n}", of=place(f"n{n}")) for n in range(200)]
    with pytest.raises(StoreError, match="full"):
        await store.commit(newcomers, [])
    assert 1 == await count(store, "person")
    await come(store, "2")
    await on_thread(store, "pragma max_page_count = 1000000", keys=True)
    assert 200 == len(await store.commit(newcomers, []))


async def test_a_read_only_store_says_so_and_heals(store: SqliteStore) -> None:
    """Reading goes on meanwhile."""
    waiting = await come(store, "1")
    await on_thread(store, "pragma query_only = on")
    with pytest.raises(StoreError, match=r"^the store cannot be used: attempt to write a readonly database$"):
        await store.commit([], [turn(waiting)])
    assert [waiting] == list(await store.waiting())
    await on_thread(store, "pragma query_only = off")
    await store.commit([], [turn(waiting)])
    assert [] == list(await store.waiting())


async def test_a_locked_store_says_so_and_heals(store: SqliteStore, folder: Path) -> None:
    """When somebody else holds the file for longer than we wait."""
    waiting = await come(store, "1")
    await on_thread(store, "pragma busy_timeout = 10")
    with closing(sqlite3.connect(folder / "unsent.sqlite3", isolation_level=None)) as other:
        other.execute("begin immediate")
        with pytest.raises(StoreError, match="database is locked"):
            await store.commit([], [turn(waiting)])
        other.execute("rollback")
    await store.commit([], [turn(waiting)])
    assert [] == list(await store.waiting())


async def test_an_erasure_cut_short_is_finished_later(store: SqliteStore, reports: list[str], clock: HandClock) -> None:
    """The turn is stored and its reply goes out; key and rows go as soon as they can."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first, changes=[writing("x")])])
    await on_thread(store, TRIGGER.format(table="person_key"), keys=True)
    erased = turn(second, parcel("gone"), keep=Keep.NO, changes=[Erasing(None)])
    await store.commit([], [erased])
    assert ["an erasure is not finished: not now"] == reports
    assert {first.person: Session()} == dict(await store.load([first.person]))
    assert ["gone"] == [one.parcel.screen.body[0] for one in await store.outgoing("telegram", "bot", 9)]
    await on_thread(store, "drop trigger no", keys=True)
    await store.commit([], [])
    assert 1 == await count(store, "person")
    assert 0 == await count(store, "history")


async def test_sweeping_that_fails_is_reported(store: SqliteStore, reports: list[str], clock: HandClock) -> None:
    """And stops nothing."""
    await store.commit([], [turn(await come(store, "1"))])
    clock.pass_(8 * DAY)
    await on_thread(store, TRIGGER.format(table="inbox"))
    assert [] == list(await store.due(NOON, 10))
    assert ["old rows are not swept: not now"] == reports
    await on_thread(store, "drop trigger no")
    clock.pass_(timedelta(minutes=1))
    await store.due(NOON, 10)
    assert 0 == await count(store, "inbox")


@pytest.mark.parametrize("keep", [Keep.NO, Keep.DAY])
async def test_who_does_not_stay_is_gone_after_a_day(store: SqliteStore, clock: HandClock, keep: Keep) -> None:
    """Though nobody writes meanwhile: a look for bells is enough. Whoever stays, stays."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    await store.commit([], [turn(sam, keep=keep, changes=[writing("x")]), turn(kim)])
    clock.pass_(DAY - timedelta(seconds=1))
    await store.due(NOON, 10)
    assert 2 == await count(store, "person")
    clock.pass_(timedelta(minutes=1))
    await store.due(NOON, 10)
    assert [(kim.person,)] == await on_thread(store, "select id from person")
    assert [kim.person] == await keyed(store)
    assert 0 == await count(store, "history")


async def test_delivered_messages_go_after_two_days(store: SqliteStore, clock: HandClock) -> None:
    """The row of what was sent or refused goes whole; what still waits stays."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, parcel("a"), parcel("b"), parcel("c"))])
    (first,) = await store.outgoing("telegram", "bot", 1)
    await store.sent([first.id], {first.id: "m"})
    (second,) = await store.outgoing("telegram", "bot", 1)
    await store.refused([second.id])
    clock.pass_(2 * DAY + timedelta(minutes=2))
    await store.due(NOON, 10)
    assert 1 == await count(store, "outbox")
    assert ["c"] == [one.parcel.screen.body[0] for one in await store.outgoing("telegram", "bot", 9)]


SPOIL = "update {table} set {column} = cast({column} || x'00' as blob) where {where}"


async def spoil(store: SqliteStore, table: str, column: str = "body", *, where: str = "1") -> None:
    """Change a sealed field by hand."""
    await on_thread(store, SPOIL.format(table=table, column=column, where=where))


async def test_a_changed_session_is_left_out(store: SqliteStore, reports: list[str]) -> None:
    """Everybody else's is loaded; the operator is told the row and none of its content."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    await store.commit([], [turn(sam), turn(kim)])
    await spoil(store, "session", where=f"person = '{sam.person}'")
    assert {kim.person: FRESH} == dict(await store.load([sam.person, kim.person]))
    assert [f"a session is lost: session.body of row {sam.person} does not open"] == reports


async def test_a_session_put_in_anothers_place_is_left_out(store: SqliteStore, reports: list[str]) -> None:
    """A sealed field opens only in the row it was sealed for."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    await store.commit([], [turn(sam), turn(kim)])
    await on_thread(
        store,
        f"update session set body = (select body from session where person = '{kim.person}')"  # noqa: S608 - ours
        f" where person = '{sam.person}'",
    )
    assert {} == dict(await store.load([sam.person]))
    assert 1 == len(reports)


async def test_a_changed_event_is_set_aside(store: SqliteStore, reports: list[str], opening: Opening) -> None:
    """The others are handed out; it does not come again."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await spoil(store, "inbox", where=f"number = {first.event.number}")
    assert [second] == list(await store.waiting())
    assert [f"an event is set aside: inbox.body of row {first.event.number} does not open"] == reports
    assert [second] == list(await store.waiting())
    assert 1 == len(reports)


async def test_a_changed_bell_is_dropped(store: SqliteStore, reports: list[str]) -> None:
    """Other people's bells ring."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    await store.commit([], [turn(sam, changes=[ringing()]), turn(kim, changes=[ringing()])])
    await spoil(store, "bell", where=f"person = '{sam.person}'")
    assert [kim.person] == [one.person for one in await store.due(NOON + DAY, 10)]
    assert 1 == len(reports)
    assert 1 == await count(store, "bell")


async def test_a_changed_bell_is_no_hindrance_to_silence(store: SqliteStore) -> None:
    """Silencing by name passes it over, silencing all takes it along."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first, changes=[ringing("a"), ringing("b")])])
    await spoil(store, "bell", where="id = (select min(id) from bell)")
    await store.commit([], [turn(second, changes=[Silencing("b", None)])])
    assert 1 == await count(store, "bell")
    await store.commit([], [turn(await come(store, "3"), changes=[Silencing(None, None)])])
    assert 0 == await count(store, "bell")


async def test_a_changed_parcel_is_set_aside(store: SqliteStore, reports: list[str]) -> None:
    """The person's next one goes."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, parcel("a"), parcel("b"))])
    await spoil(store, "outbox", where="id = (select min(id) from outbox)")
    assert ["b"] == [one.parcel.screen.body[0] for one in await store.outgoing("telegram", "bot", 9)]
    assert 1 == len(reports)
    assert [(2,)] == await on_thread(store, "select state from outbox order by id limit 1")


async def test_a_changed_history_row_is_left_out(store: SqliteStore, reports: list[str]) -> None:
    """The rest is read."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, changes=[writing("a"), writing("b")])])
    await spoil(store, "history", where="id = (select min(id) from history)")
    assert 1 == len(await store.history(waiting.person))
    assert 1 == len(reports)


async def test_a_changed_message_name_is_left_out(store: SqliteStore, reports: list[str]) -> None:
    """The rest is read."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, parcel("a"), parcel("b"))])
    for ref in ("m1", "m2"):
        (taken,) = await store.outgoing("telegram", "bot", 9)
        await store.sent([taken.id], {taken.id: ref})
    await spoil(store, "outbox", "ref", where="id = (select min(id) from outbox)")
    assert ["m2"] == list(await store.recent(waiting.person, place()))
    assert 1 == len(reports)


async def test_a_message_under_way_while_its_person_is_erased(store: SqliteStore) -> None:
    """Its delivery is noted, its name is not kept: there is no key left to seal it with."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first, parcel("a"))])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    await store.commit([], [turn(second, keep=Keep.NO, changes=[Erasing(None)])])
    await store.sent([taken.id], {taken.id: "m1"})
    assert 0 == await count(store, "outbox")


async def test_what_was_sent_while_storage_failed_goes_out_once(store: SqliteStore) -> None:
    """The courier's word is kept in mind until it can be stored; meanwhile nothing is given out."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, parcel("a"), parcel("b"))])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    await on_thread(store, "pragma query_only = on")
    for again in range(2):
        with pytest.raises(StoreError, match="readonly"):
            await (store.outgoing("telegram", "bot", 9) if again else store.sent([taken.id], {taken.id: "m1"}))
    await on_thread(store, "pragma query_only = off")
    assert ["b"] == [one.parcel.screen.body[0] for one in await store.outgoing("telegram", "bot", 9)]
    assert ["m1"] == list(await store.recent(waiting.person, place()))


async def test_a_parcel_never_accounted_for_goes_out_again(store: SqliteStore, clock: HandClock) -> None:
    """After a quarter of an hour, as if its courier had died."""
    await store.commit([], [turn(await come(store, "1"), parcel("a"))])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    clock.pass_(timedelta(minutes=15))
    assert [] == list(await store.outgoing("telegram", "bot", 9))
    clock.pass_(timedelta(seconds=1))
    (again,) = await store.outgoing("telegram", "bot", 9)
    assert taken == again


async def test_no_damage_keeps_a_person_from_being_erased(store: SqliteStore) -> None:
    """A row that does not open is not taken along, and goes with the rest."""
    first, second, third = [await come(store, str(n)) for n in range(3)]
    await store.commit([], [turn(first, parcel("a"))])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    await store.sent([taken.id], {taken.id: "m1"})
    await spoil(store, "outbox", "ref")
    await spoil(store, "inbox", where=f"number = {third.event.number}")
    await store.commit([], [turn(second, keep=Keep.NO, changes=[Erasing(None)])])
    assert [] == list(await store.waiting())
    assert (0, 1) == (await count(store, "outbox"), await count(store, "person"))


async def test_a_name_for_what_nobody_took_is_not_kept(store: SqliteStore) -> None:
    """As after a restart: the message is noted as sent."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, parcel("a"))])
    await store.sent([waiting.event.number + 1], {waiting.event.number + 1: "m1"})
    assert [] == list(await store.recent(waiting.person, place()))
    assert [] == list(await store.outgoing("telegram", "bot", 9))


@pytest.mark.parametrize(
    ("sent", "stored"), [("a\ud800b", "a?b"), ("ñandú \U0001f940", "ñandú \U0001f940"), ("\0", "\0")]
)
@pytest.mark.parametrize("kind", [typed, lambda rest: Commanded(0, NOON, "draft", rest)])
async def test_halves_of_characters_are_mended(
    store: SqliteStore, kind: Callable[[str], Event], sent: str, stored: str
) -> None:
    """Some clients send them; what is handed out is what is stored."""
    (waiting,) = await store.commit([arrival("1", kind(sent))], [])
    assert replace(kind(stored), number=waiting.event.number) == waiting.event
    assert [waiting] == list(await store.waiting())


class Stumbling:
    """A connection whose commits fail."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def execute(self, statement: str, *given: tuple[object, ...]) -> sqlite3.Cursor:
        if statement == "commit":
            raise sqlite3.OperationalError("disk I/O error")
        return self._db.execute(statement, *given)

    def executemany(self, statement: str, rows: Iterable[tuple[object, ...]]) -> sqlite3.Cursor:
        return self._db.executemany(statement, rows)

    @property
    def in_transaction(self) -> bool:
        return self._db.in_transaction


async def test_a_commit_that_fails_leaves_its_key_for_the_next(store: SqliteStore) -> None:
    """Whoever was not stored has a key nobody sees; the next commit stores no second one."""
    shelf = store._shelf  # noqa: SLF001 - faults are set where they strike
    whole = shelf.db
    shelf.db = cast("sqlite3.Connection", Stumbling(whole))
    with pytest.raises(StoreError, match="disk I/O error"):
        await store.commit([arrival("1")], [])
    shelf.db = whole
    assert [] == await keyed(store)
    stored = await on_thread(store, "select person from person_key order by person", keys=True)
    sam = await come(store, "1")
    assert stored == await on_thread(store, "select person from person_key order by person", keys=True)
    assert [sam.person] == await keyed(store)


async def test_who_comes_next_need_not_wait_for_the_key_file(
    store: SqliteStore, opening: Opening, folder: Path, clock: HandClock
) -> None:
    """Keys lie ready, no sweep takes them, each is one person's alone, and what nobody came for goes at the end."""
    people = [(await come(store, "0", "0")).person]
    await on_thread(store, "pragma query_only = on", keys=True)
    clock.pass_(timedelta(minutes=2))
    await store.due(NOON, 10)
    people += [(await come(store, str(n), str(n))).person for n in range(1, AHEAD + 1)]
    with pytest.raises(StoreError, match="readonly"):
        await come(store, "late", "late")
    await on_thread(store, "pragma query_only = off", keys=True)
    people.append((await come(store, "late", "late")).person)
    await store.close()
    assert len(set(people)) == len(people)
    with closing(sqlite3.connect(folder / "keys.sqlite3")) as keys:
        assert [(person,) for person in sorted(people)] == keys.execute("select person from person_key").fetchall()
    again = await opening()
    assert len(people) == len(await again.waiting())


async def test_keys_that_cannot_be_taken_back_go_at_the_next_start(store: SqliteStore, opening: Opening) -> None:
    """A failing disk keeps nobody from closing."""
    sam = await come(store, "1")
    await on_thread(store, TRIGGER.format(table="person_key"), keys=True)
    await store.close()
    again = await opening()
    assert [(sam.person,)] == await on_thread(again, "select person from person_key", keys=True)


async def test_a_person_whose_key_is_gone_is_left_out(store: SqliteStore, reports: list[str]) -> None:
    """Everybody else's session is loaded; the operator is told the row."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    await store.commit([], [turn(sam), turn(kim)])
    await on_thread(store, f"delete from person_key where person = '{sam.person}'", keys=True)  # noqa: S608 - ours
    store._shelf.keys._open.clear()  # noqa: SLF001 - it was still held in memory
    assert {kim.person: FRESH} == dict(await store.load([sam.person, kim.person]))
    assert [f"a session is lost: person_key.wrapped of row {sam.person} is not there"] == reports


async def test_bells_ring_where_their_person_last_wrote(store: SqliteStore) -> None:
    """Of several accounts, the one used last that is in reach."""
    sam = await come(store, "1")
    second = place("sam2", platform="discord")
    shelf = store._shelf  # noqa: SLF001 - an account more
    planner = Planner(shelf, Known((), {}), Held(), shelf.now())
    planner._put_account(sam.person, second, "en")  # noqa: SLF001 - as above
    await store._run(lambda: shelf.db.executemany(sql.PUT_ACCOUNT, planner.plan.put_account))  # noqa: SLF001 - as above
    await store.commit([], [turn(sam, changes=[ringing()])])
    assert [place()] == [one.place for one in await store.due(NOON + DAY, 10)]
    await store.commit([arrival("2", of=second)], [])
    assert [second] == [one.place for one in await store.due(NOON + DAY, 10)]
    await store.commit([arrival("3", Unreachable(0, NOON), of=second)], [])
    assert [place()] == [one.place for one in await store.due(NOON + DAY, 10)]


async def test_a_bell_rings_in_the_chat_used_last(store: SqliteStore) -> None:
    """When the account writes through another bot or chat, that is where it is answered from then on."""
    sam = await come(store, "1")
    await store.commit([], [turn(sam, changes=[ringing()])])
    moved = replace(place(), bot="other", chat="elsewhere")
    await store.commit([arrival("2", of=replace(moved, origin="m1"))], [])
    assert [moved] == [one.place for one in await store.due(NOON + DAY, 10)]
