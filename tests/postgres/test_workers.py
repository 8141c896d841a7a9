"""Several workers on one store: nobody's turn is made twice, and who dies or freezes holds nothing up for long."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import asyncpg
import pytest

from adapters.store.postgres import PostgresStore
from bot.talk.state import Session
from tests.contracts.values import FRESH, NOON, Note, arrival, parcel, place, ringing, turn, writing
from tests.postgres.conftest import SILENCE, Opening

DAY = timedelta(days=1)


@pytest.fixture
async def other(store: PostgresStore, opening: Opening) -> PostgresStore:
    """A second worker on the store of the first."""
    return await opening()


async def frozen(store: PostgresStore) -> None:
    """Let the server find the worker silent: its sessions stay open and say nothing."""
    beating = store._shelf.leases._beating  # noqa: SLF001 - a frozen process beats no more
    assert beating is not None
    beating.cancel()
    await asyncio.sleep(SILENCE * 1.5)


async def test_a_person_is_one_workers_at_a_time(store: PostgresStore, other: PostgresStore) -> None:
    """Whom one has taken the other is not given, until the turn is committed; others are free."""
    sam, kim = await store.commit([arrival("1"), arrival("2", of=place("kim"))], [])
    assert [sam.person] == list(await store.take([sam]))
    assert [kim.person] == list(await other.take([sam, kim]))
    await other.commit([], [turn(kim)])
    assert [] == list(await other.take([sam]))
    await other.commit([], [])
    await store.commit([], [turn(sam)])
    assert {sam.person: FRESH} == dict(await other.take([sam]))


async def test_what_waits_is_given_to_one(store: PostgresStore, other: PostgresStore) -> None:
    """Events of people somebody is busy with are not offered to the others."""
    sam, kim = await store.commit([arrival("1"), arrival("2", of=place("kim"))], [])
    assert 2 == len(await store.take([sam, kim]))
    assert [] == list(await other.left_over())
    await store.commit([], [turn(sam)])
    assert [kim] == list(await other.left_over())


async def test_one_worker_rings(store: PostgresStore, other: PostgresStore) -> None:
    """Bells are given to the elected one alone; when it ends, to another."""
    (sam,) = await store.commit([arrival("1")], [])
    await store.commit([], [turn(sam, changes=[ringing()])])
    (rang,) = await store.due(NOON + DAY, 9)
    assert [] == list(await other.due(NOON + DAY, 9))
    await store.close()
    assert [rang.bell] == [one.bell for one in await other.due(NOON + DAY, 9)]


async def test_an_older_event_goes_first(store: PostgresStore, other: PostgresStore) -> None:
    """A person is not taken for an event while an older one of theirs waits, wherever it came in."""
    (older,) = await store.commit([arrival("1")], [])
    (newer,) = await other.meet([arrival("2")])
    assert [] == list(await other.take([newer]))
    await other.commit([arrival("2")], [])
    assert ["1", "2"] == [str(number) for number, _ in enumerate(await other.waiting(), 1)]
    assert [older.person] == list(await other.take([older]))


async def test_a_worker_that_ends_lets_its_people_go_at_once(store: PostgresStore, other: PostgresStore) -> None:
    """What it had not committed has not happened."""
    (sam,) = await store.commit([arrival("1")], [])
    await store.take([sam])
    store._shelf.desk._db.terminate()  # noqa: SLF001 - as a killed process's socket ends
    for _ in range(50):
        if await other.take([sam]):
            break
        await asyncio.sleep(0.02)
    await other.commit([], [turn(sam, parcel("once"))])
    assert ["once"] == [one.parcel.screen.body[0] for one in await other.outgoing("telegram", "bot", 9)]


async def test_a_frozen_worker_is_refused(store: PostgresStore, other: PostgresStore) -> None:
    """Its claim ends by itself, another makes the turn, and what it writes on waking is not stored."""
    (sam,) = await store.commit([arrival("1")], [])
    await store.take([sam])
    await frozen(store)
    assert [sam.person] == list(await other.take([sam]))
    await other.commit([], [turn(sam, session=replace(FRESH, last=NOON + DAY), changes=[writing("theirs")])])
    await store.commit([], [turn(sam, changes=[writing("late")])])
    assert [Note("theirs")] == [past.entry for past in await store.history(sam.person)]
    assert FRESH.last != (await store.load([sam.person]))[sam.person].last


async def test_a_turn_made_from_an_old_session_does_not_count(store: PostgresStore, other: PostgresStore) -> None:
    """A claim was lost, another worker wrote the session, and the event still waits: it is to be handled again."""
    sam, again = await store.commit([arrival("1"), arrival("2")], [])
    await store.commit([], [turn(sam, changes=[ringing()])])
    (rang,) = await other.due(NOON + DAY, 9)
    await store.take([again])
    await frozen(store)
    await other.take([rang])
    await other.commit([], [turn(rang, session=replace(FRESH, last=NOON + DAY))])
    assert [again] == list(await store.commit([], [turn(again)]))
    assert [again.person] == list(await store.take([again]))
    await store.commit([], [turn(again)])
    assert [] == list(await store.waiting())


async def test_one_worker_sends_for_a_token(store: PostgresStore, other: PostgresStore) -> None:
    """Parcels are given to the elected sender alone; when it ends, to the other."""
    (sam,) = await store.commit([arrival("1")], [])
    await store.commit([], [turn(sam, parcel("a"), parcel("b"))])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    assert [] == list(await other.outgoing("telegram", "bot", 9))
    await store.sent([taken.id], {})
    await store.close()
    assert ["b"] == [one.parcel.screen.body[0] for one in await other.outgoing("telegram", "bot", 9)]


async def test_a_silent_leader_is_followed(store: PostgresStore, other: PostgresStore) -> None:
    """A lease goes to the next when its holder has said nothing for too long, and the old one knows it on waking."""
    assert await store.mine("poll")
    assert not await other.mine("poll")
    await frozen(store)
    assert await other.mine("poll")
    assert not await store.mine("poll")


async def test_a_lease_is_kept_by_speaking(store: PostgresStore, other: PostgresStore) -> None:
    """A worker that lives keeps its lease however long nothing happens."""
    assert await store.mine("poll")
    await asyncio.sleep(SILENCE * 2)
    assert not await other.mine("poll")
    assert await store.mine("poll")


async def test_news_wakes_the_others(store: PostgresStore, other: PostgresStore) -> None:
    """What one stores for others to do is told to them, and not to itself."""
    heard: list[str] = []
    store.hear(lambda: heard.append("self"))
    other.hear(lambda: heard.append("other"))
    await other.mine("any")
    await store.commit([arrival("1")], [])
    for _ in range(50):
        if heard:
            break
        await asyncio.sleep(0.02)
    assert ["other"] == heard


async def test_somebody_new_to_two_workers_is_one_person(store: PostgresStore, other: PostgresStore) -> None:
    """Two first messages of one account, met at once by two workers: one person, both answered, in order."""
    (one,) = await store.meet([arrival("1")])
    (two,) = await other.meet([arrival("2")])
    await store.take([one])
    await other.take([two])
    _, waiting = await asyncio.gather(store.commit([], [turn(one)]), other.commit([], [turn(two)]))
    left = [*waiting, *await store.waiting()]
    for waits in left[:1]:
        assert waits.person in await store.take([waits])
        await store.commit([], [turn(waits)])
    assert [] == list(await store.waiting())


async def test_a_repeat_to_another_worker_is_dropped(store: PostgresStore, other: PostgresStore) -> None:
    """The same update delivered to two receivers counts once, also when both have met it before either stored it."""
    (one,), (two,) = await store.meet([arrival("1")]), await other.meet([arrival("1")])
    await store.commit([], [turn(one, parcel("a"))])
    await other.commit([], [turn(two, parcel("again"))])
    assert ["a"] == [one.parcel.screen.body[0] for one in await store.outgoing("telegram", "bot", 9)]
    assert [] == list(await store.waiting())


async def test_rows_of_one_person_stand_in_order_of_their_turns(store: PostgresStore, other: PostgresStore) -> None:
    """Whichever workers made the turns, and whenever each was given its numbers."""
    events = await store.commit([arrival(str(number)) for number in range(6)], [])
    for number, (worker, event) in enumerate(zip([store, other] * 3, events, strict=True)):
        assert event.person in await worker.take([event])
        await worker.commit([], [turn(event, parcel(str(number)))])
    said = []
    while taken := await store.outgoing("telegram", "bot", 1):
        said.append(taken[0].parcel.screen.body[0])
        await store.sent([taken[0].id], {})
    assert ["0", "1", "2", "3", "4", "5"] == said


async def test_everybody_unknown_is_free(store: PostgresStore) -> None:
    """An id that stands for nobody is met as new."""
    (one,) = await store.meet([arrival("1")])
    assert {one.person: Session()} == dict(await store.take([one]))


async def test_the_clear_columns_hold_no_words(store: PostgresStore, db: asyncpg.Connection) -> None:
    """Nothing that was said, nor any name at a platform, stands in any table of either schema."""
    (sam,) = await store.commit([arrival("1", of=place("account-4711"))], [])
    await store.commit(
        [], [turn(sam, parcel("canary-words"), changes=[writing("canary-words"), ringing("canary-bell")])]
    )
    tables = ["person", "account", "inbox", "session", "history", "bell", "outbox", "person_key", "own", "tombstone"]
    rows = [str(tuple(row)) for table in tables for row in await db.fetch(f"table {table}")]
    assert [] == [row for row in rows if "canary" in row or "4711" in row]
    assert len(rows) > 7
