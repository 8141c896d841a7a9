"""Who has just come by, or has a bell due, is seen and not locked: a turn counts where what was seen still stands as it is
stored.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import asyncpg
import pytest

from adapters.store.pg import looking
from adapters.store.pg.looking import LOOKS
from adapters.store.postgres import PostgresStore
from bot.ports import Arrival, Keep, Outcome, Parcel, StoreError, Waiting
from bot.talk.screen import Screen
from bot.talk.state import Session
from bot.talk.steps import Known
from tests.contracts.values import FRESH, NOON, Note, arrival, parcel, place, ringing, turn, writing
from tests.postgres.conftest import SILENCE, Opening

LATER = NOON + timedelta(days=1)


@pytest.fixture
async def other(store: PostgresStore, opening: Opening) -> PostgresStore:
    """A second worker on the store of the first."""
    return await opening()


async def known(store: PostgresStore, *accounts: str) -> None:
    """People of whom a session is kept."""
    met = await store.meet([arrival(f"first {one}", of=place(one)) for one in accounts])
    await store.commit([], [turn(one) for one in met])


async def seen(store: PostgresStore, *arrivals: Arrival) -> tuple[list[Waiting], list[Session]]:
    """What came by, and how its people were found."""
    met = await store.meet(arrivals)
    sessions = await store.take(met)
    return list(met), [sessions[one.person] for one in met]


def said(session: Session, text: str) -> Session:
    """The session with one more word in it, so that a turn that was lost is missed."""
    before = session.facts["name"].value if "name" in session.facts else ""
    return replace(session, facts={"name": Known(f"{before}{text}", NOON)})


async def told(store: PostgresStore) -> list[str]:
    """What goes out, one after the other."""
    found = []
    while taken := await store.outgoing("telegram", "bot", 1):
        found.append(str(taken[0].parcel.screen.body[0]))
        await store.sent([taken[0].id], {})
    return found


async def test_of_two_turns_from_one_session_one_counts(store: PostgresStore, other: PostgresStore) -> None:
    """The other's event comes back to wait, and its turn is made anew: no word is lost and none is there twice."""
    await known(store, "sam", "kim")
    (sam, kim), before = await seen(store, arrival("1"), arrival("1b", of=place("kim")))
    (again,), same = await seen(other, arrival("2"))
    await other.commit([], [turn(again, parcel("b"), session=said(same[0], "b"))])
    both = [turn(one, parcel("a", to=one.place), session=said(before[0], "a")) for one in (sam, kim)]
    (waits,) = await store.commit([], both)
    assert [waits] == list(await other.waiting())
    session = (await store.take([waits]))[sam.person]
    await store.commit([], [turn(waits, parcel("c"), session=said(session, "c"))])
    assert "bc" == (await store.load([sam.person]))[sam.person].facts["name"].value
    assert "a" == (await store.load([kim.person]))[kim.person].facts["name"].value
    assert ["a", "b", "c"] == sorted(await told(store))


async def test_numbers_follow_the_turns(store: PostgresStore, other: PostgresStore) -> None:
    """What was met first and stored last stands last."""
    await known(store, "sam")
    (first,), _ = await seen(store, arrival("1"))
    (second,), _ = await seen(other, arrival("2"))
    await other.commit([], [turn(second, parcel("second"))])
    (waits,) = await store.commit([], [turn(first, parcel("never"))])
    await store.take([waits])
    await store.commit([], [turn(waits, parcel("first"))])
    assert ["second", "first"] == await told(store)


async def test_a_claim_goes_before_what_was_seen(store: PostgresStore, other: PostgresStore) -> None:
    """While an event of somebody is in another worker's hands no turn of theirs is stored; then it is made anew."""
    await known(store, "sam")
    (second,), before = await seen(store, arrival("2"))
    (first,) = await other.commit([arrival("1")], [])
    claimed = (await other.take([first]))[first.person]
    storing = asyncio.create_task(store.commit([], [turn(second, session=said(before[0], "x"))]))
    await asyncio.sleep(0.1)
    assert not storing.done()
    await other.commit([], [turn(first, session=said(claimed, "first"))])
    (waits,) = await storing
    session = (await store.take([waits]))[second.person]
    await store.commit([], [turn(waits, session=said(session, ", then this"))])
    assert "first, then this" == (await store.load([second.person]))[second.person].facts["name"].value


async def hung(store: PostgresStore, *accounts: str) -> None:
    """A bell of each of these people, of whom a session is kept."""
    met = await store.meet([arrival(f"bell {one}", of=place(one)) for one in accounts])
    await store.commit([], [turn(one, changes=[ringing()]) for one in met])


def nudged(rang: Waiting, text: str, *, session: Session | None) -> Outcome:
    """The bell used up and set again for the next day, with its nudge."""
    return turn(rang, parcel(text, to=rang.place), changes=[ringing(after=timedelta(days=2))], session=session)


async def bells(db: asyncpg.Connection) -> int:
    return int(await db.fetchval("select count(*) from bell"))


@pytest.mark.parametrize("session", [None, FRESH])
async def test_a_bell_two_have_in_hand_rings_once(
    store: PostgresStore, other: PostgresStore, db: asyncpg.Connection, session: Session | None
) -> None:
    """The one that rings froze, another was elected, and both store their turns, at once or one after the other."""
    await hung(store, "sam", "kim")
    slow = await store.due(LATER, 9)
    beating = store._shelf.leases._beating  # noqa: SLF001 - a frozen process beats no more
    assert beating is not None
    beating.cancel()
    await asyncio.sleep(SILENCE * 1.5)
    quick = await other.due(LATER, 9)
    assert [one.bell for one in slow] == [one.bell for one in quick]
    storing = [
        store.commit([], [nudged(one, "a", session=session) for one in slow]),
        other.commit([], [nudged(one, "b", session=session) for one in quick]),
    ]
    assert [[], []] == [list(waits) for waits in await asyncio.gather(*storing)]
    assert 2 == await bells(db)
    assert 2 == len(await told(other))


async def test_a_bell_gives_way_to_who_came_by(
    store: PostgresStore, other: PostgresStore, db: asyncpg.Connection
) -> None:
    """A turn of theirs was stored since it was seen: nothing of the bell's is, and it rings when it is looked for again."""
    await hung(store, "sam", "kim")
    rung = await store.due(LATER, 9)
    (met,), before = await seen(other, arrival("2"))
    await other.commit([], [turn(met, parcel("reply"), session=said(before[0], "x"))])
    assert [] == list(await store.commit([], [nudged(one, "nudge", session=None) for one in rung]))
    assert ["nudge", "reply"] == sorted(await told(store))
    (again,) = await store.due(LATER, 9)
    assert "x" == (await store.take([again]))[met.person].facts["name"].value
    await store.commit([], [nudged(again, "later", session=None)])
    assert ["later"] == await told(store)
    assert 2 == await bells(db)


async def test_whose_turn_is_being_stored_has_no_bell_due(store: PostgresStore, other: PostgresStore) -> None:
    """Else it would be made from what is about to change."""
    await hung(store, "sam", "kim")
    sam, kim = await store.due(LATER, 9)
    (waits,) = await other.commit([arrival("2", of=sam.place)], [])
    await other.take([waits])
    storing = asyncio.create_task(store.commit([], [nudged(sam, "a", session=FRESH)]))
    await asyncio.sleep(0.1)
    assert not storing.done()
    assert [kim.bell] == [one.bell for one in await store.due(LATER, 9)]
    await other.commit([], [])
    await storing


@pytest.fixture
def executed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is executed from here on."""
    found: list[str] = []
    execute = asyncpg.Connection.execute

    async def watched(self: asyncpg.Connection, query: str, *given: object) -> str:
        found.append(query)
        return str(await execute(self, query, *given))

    monkeypatch.setattr(asyncpg.Connection, "execute", watched)
    return found


async def test_bells_are_stored_with_who_came_by(store: PostgresStore, executed: list[str]) -> None:
    """Seen at two moments and never claimed: one statement, and nothing is begun."""
    await hung(store, "sam")
    executed.clear()
    (rang,) = await store.due(LATER, 9)
    (met,), _ = await seen(store, arrival("2", of=place("new")))
    assert {rang.person, met.person} == set(await store.take([rang, met]))
    await store.commit([], [nudged(rang, "a", session=FRESH), turn(met, parcel("b", to=met.place))])
    assert "begin" not in executed
    assert ["a", "b"] == sorted(await told(store))


@pytest.mark.parametrize("twice", [True, False])
async def test_a_bell_whose_like_hangs_takes_its_place(
    store: PostgresStore, db: asyncpg.Connection, executed: list[str], *, twice: bool
) -> None:
    """Set twice by one turn, or by an earlier one: it cannot be hung anew in one statement, and is all the same."""
    (met,) = await store.meet([arrival("1")])
    tomorrow = ringing(after=timedelta(days=2))
    await store.commit([], [turn(met, changes=[ringing()] if twice else [ringing(), tomorrow])])
    (rang,) = await store.due(LATER, 9)
    executed.clear()
    await store.commit([], [turn(rang, changes=[tomorrow, tomorrow] if twice else [tomorrow])])
    assert "begin" in executed
    assert 1 == await bells(db)


async def test_a_bell_seen_long_ago_is_looked_at_again(store: PostgresStore, db: asyncpg.Connection) -> None:
    """Its turn does not count: nobody knows what it was made from."""
    await hung(store, "sam")
    (rang,) = await store.due(LATER, 9)
    for number in range(LOOKS):
        await store.meet([arrival(f"more {number}", of=place("kim"))])
    await store.commit([], [nudged(rang, "never", session=FRESH)])
    assert [] == await told(store)
    assert [rang.bell] == [one.bell for one in await store.due(LATER, 9)]


async def test_a_worker_that_slept_over_a_turn_is_refused(store: PostgresStore, other: PostgresStore) -> None:
    """What it saw before is not what it finds on waking, and nothing of its turn is stored."""
    await known(store, "sam")
    (first,), _ = await seen(store, arrival("1"))
    await asyncio.sleep(SILENCE * 1.5)
    (same,), _ = await seen(other, arrival("1"))
    await other.commit([], [turn(same, parcel("once"), changes=[writing("theirs")])])
    assert [] == list(await store.commit([], [turn(first, parcel("twice"), changes=[writing("late")])]))
    assert [Note("theirs")] == [past.entry for past in await store.history(same.person)]
    assert ["once"] == await told(other)


async def test_looking_does_not_wait_for_the_disk(store: PostgresStore) -> None:
    """Numbers are drawn with what is seen, and only for that the server is not to flush; for all else it is."""
    shelf = store._shelf  # noqa: SLF001 - how its server is told

    async def look(db: asyncpg.Connection) -> list[str]:
        await db.execute("set synchronous_commit = on")
        begun = db.transaction()
        await begun.start()
        await looking.meet(shelf, db, [arrival("1")])
        during = await db.fetchval("show synchronous_commit")
        await begun.rollback()
        return [during, await db.fetchval("show synchronous_commit")]

    assert ["off", "on"] == await shelf.reader.run(look)


async def test_two_first_messages_make_one_person(
    store: PostgresStore, other: PostgresStore, db: asyncpg.Connection
) -> None:
    """Whoever stores first decides who they are; of the other id neither a row nor a key stays."""
    (one,), _ = await seen(store, arrival("1"))
    (two,), _ = await seen(other, arrival("2"))
    _, left = await asyncio.gather(
        store.commit([], [turn(one, parcel("a"))]), other.commit([], [turn(two, parcel("b"))])
    )
    waits = [*left, *await store.waiting()][0]
    await store.take([waits])
    await store.commit([], [turn(waits, parcel("c"))])
    people = {row[0] for row in await db.fetch("select id from person")}
    assert 1 == len(people)
    assert people == {row[0] for row in await db.fetch("select person from person_key")}
    assert 2 == len(await told(store))


async def test_an_account_that_left_takes_its_turn_along(store: PostgresStore, other: PostgresStore) -> None:
    """Parted while its turn was made, its event is somebody else's: the turn does not count, nor what it says."""
    await known(store, "sam", "kim")
    met = await store.meet([arrival("2"), arrival("2b", of=place("kim"))])
    code = await store.offer(met[0].person)
    assert await store.join(met[1].person, code, Screen(("joined",)), "en")
    (both,), before = await seen(store, arrival("3", of=place("kim")))
    assert both.person == met[0].person
    assert await other.part(both.person, "once", others=False)
    (waits,) = await store.commit([], [turn(both, session=said(before[0], "x"))])
    assert waits.person != both.person
    assert FRESH == (await store.load([both.person]))[both.person]


async def test_what_was_seen_long_ago_is_looked_at_again(store: PostgresStore) -> None:
    """A turn by a look that is forgotten does not count: nobody knows what it was made from."""
    await known(store, "sam")
    (first,), _ = await seen(store, arrival("1"))
    for number in range(LOOKS):
        await store.meet([arrival(f"more {number}", of=place("kim"))])
    (waits,) = await store.commit([], [turn(first)])
    await store.take([waits])
    assert [] == list(await store.commit([], [turn(waits)]))


async def test_a_turn_that_may_be_stored_is_not_stored_twice(
    store: PostgresStore, db: asyncpg.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server stored it and its word was lost: somebody new keeps their key, and told again nothing happens."""
    (first,), _ = await seen(store, arrival("1"))
    link = store._shelf.desk  # noqa: SLF001 - its socket is cut
    execute = asyncpg.Connection.execute

    async def cut(self: asyncpg.Connection, query: str, *given: object) -> str:
        done = str(await execute(self, query, *given))
        if "add_person" in query:
            link._db.terminate()  # noqa: SLF001
            raise ConnectionResetError
        return done

    with monkeypatch.context() as patched:
        patched.setattr(asyncpg.Connection, "execute", cut)
        with pytest.raises(StoreError):
            await store.commit([], [turn(first, parcel("once"))])
    assert [] == list(await store.commit([], [turn(first, parcel("once"))]))
    assert {first.person} == {row[0] for row in await db.fetch("select person from person_key")}
    assert FRESH == (await store.load([first.person]))[first.person]
    assert ["once"] == await told(store)


@pytest.mark.parametrize("keep", [Keep.ON, Keep.DAY, Keep.NO])
async def test_a_late_second_event_follows_the_first(store: PostgresStore, keep: Keep) -> None:
    """Met together with it, and stored to wait beside its turn."""
    first, second = await store.meet([arrival("1"), arrival("2")])
    await store.take([first])
    assert second.arrival is not None
    (waits,) = await store.commit([second.arrival], [turn(first, Parcel(place(), *_SEND), keep=keep)])
    assert first.person == waits.person
    assert waits.event.number > first.event.number
    assert [first.person] == list(await store.take([waits]))
    await store.commit([], [turn(waits)])
    assert [] == list(await store.waiting())


_SEND = (parcel("x").act, parcel("x").delivery, Screen(("x",)))
