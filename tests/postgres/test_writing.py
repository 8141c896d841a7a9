"""A plan that goes in one statement leaves the rows that its lists leave one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from adapters.store.pg import writing
from adapters.store.pg.writing import at_once, told_once
from adapters.store.planning import Row
from adapters.store.postgres import PostgresStore
from bot.ports import Arrival, Change, Erasing, Keep, Silencing
from tests.contracts.values import FRESH, NOON, arrival, parcel, place, ringing, turn
from tests.contracts.values import writing as noted

TABLES = {
    "person": "expires, met, account is not null",
    "account": "lookup, platform, route, reachable",
    "thread": "lookup, queue, at",
    "inbox": "mark, state, person is null, body is null",
    "session": "true",
    "history": "mark is null",
    "bell": "due, id >> 62",
    "outbox": "queue, state, once, lane, tries, due, body is null",
}


async def life(store: PostgresStore) -> None:
    """Somebody new of each kind of keeping, bells set, set again and used up, words written, let go, erased."""
    people = ["on", "day", "no", "waits"]
    met = await store.meet([heard(f"{who}1", who) for who in people])
    await store.take(met[:3])
    keeps = (Keep.ON, Keep.DAY, Keep.NO)
    changes: list[Change] = [
        ringing(),
        ringing("wait", after=timedelta(minutes=9), subject="s"),
        noted("kept"),
        noted("gone", "id"),
    ]
    turns = [turn(one, parcel("hi", to=one.place), keep=keep) for one, keep in zip(met, keeps, strict=False)]
    turns[0] = replace(turns[0], changes=tuple(changes))
    await store.commit([heard("waits1", "waits"), moved("waits2", "waits"), moved("on2", "on")], turns)
    rung = await store.due(NOON + timedelta(days=1), 9)
    await store.take(rung)
    again: list[Change] = [ringing(after=timedelta(days=1)), ringing("wait", after=timedelta(days=1), subject="s")]
    await store.commit([], [turn(one, parcel("rang"), changes=again) for one in rung])
    for waiting in await store.waiting():
        await store.take([waiting])
        changes = [Silencing(None, "s"), Erasing("id")] if waiting.place.account == "on" else []
        await store.commit([], [turn(waiting, parcel("later"), changes=changes, session=replace(FRESH, last=NOON))])
    (last,) = await store.meet([heard("day2", "day")])
    await store.take([last])
    await store.commit([], [turn(last, keep=Keep.NO, changes=[Erasing(None)])])


def heard(update: str, who: str) -> Arrival:
    return replace(arrival(update, of=place(who)), heard=update)


def moved(update: str, who: str) -> Arrival:
    """From another chat of the same account."""
    return replace(heard(update, who), place=replace(place(who), chat=update))


async def rows(db: asyncpg.Connection, schema: str) -> dict[str, list[tuple[object, ...]]]:
    """What is stored, as far as it is no random id and not sealed."""
    found = {}
    for table, names in TABLES.items():
        found[table] = sorted((tuple(row) for row in await db.fetch(f"select {names} from {schema}.{table}")), key=str)  # noqa: S608 - our own names
    return found


async def test_one_statement_leaves_what_many_leave(
    store: PostgresStore, db: asyncpg.Connection, schemas: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same life, written in one statement a commit where that may be, and never so: the same rows."""
    together: list[object] = []

    def watched(lists: writing.Lists) -> writing.Lists | None:
        together.append(found := at_once(lists))
        return found

    monkeypatch.setattr(writing, "at_once", watched)
    await life(store)
    quick = await rows(db, schemas[0])
    await db.execute(f"truncate {', '.join(f'{schemas[0]}.{table}' for table in TABLES)}, {schemas[0]}.joining")
    assert [one for one in together if one]
    assert None in together
    monkeypatch.setattr(writing, "at_once", lambda _lists: None)
    await life(store)
    assert quick == await rows(db, schemas[0])
    assert all(quick.values())


@pytest.mark.parametrize(
    ("name", "said", "added"),
    [
        ("stay", ("ann",), (None, b"a", None)),
        ("leave", (9, "ann"), (9, b"a", None)),
        ("leave_met", (9, 4, "ann"), (9, b"a", 4)),
        ("spoke", (b"b", "ann"), (5, b"b", None)),
    ],
)
def test_what_is_said_of_somebody_new_is_said_as_they_are_added(
    name: str, said: tuple[object, ...], added: Sequence[object]
) -> None:
    """The row says it; no other part does, while what is said of others stays."""
    other = (*said[:-1], "ben")
    lists: writing.Lists = {"add_person": [("ann", 1, 5, b"a")], name: [said, other]}
    assert at_once(lists) == {"add_person": [("ann", 1, *added)], name: [other]}
    assert at_once({**lists, name: [said]}) == {"add_person": [("ann", 1, *added)]}


def test_two_things_said_of_one_person_go_one_after_the_other() -> None:
    """Two parts of one statement must not change one row; nor may what is rare go along."""
    assert at_once({"spoke": [(b"b", "ann")], "stay": [("ann",)]}) is None
    assert at_once({"spoke": [(b"b", "ann")], "stay": [("ben",)]}) is not None
    assert at_once({"call_off": [("ann",)]}) is None


def test_what_all_rows_say_alike_is_told_once() -> None:
    """Before the arrays of what differs; where one row says something else it is an array again."""
    same: list[Row] = [(1, b"a", 1, None, 9, None), (2, b"b", 1, None, 9, None)]
    assert [1, None, 9, None, (1, 2), (b"a", b"b")] == writing.columns("arrive_alike", told_once({"arrive": same}))
    other = (3, b"c", 2, None, 9, None)
    assert {"arrive": [*same, other]} == told_once({"arrive": [*same, other]})


def test_of_two_rows_for_one_key_the_later_counts() -> None:
    """One statement may change a row once."""
    assert writing.columns("put_session", {"put_session": [("ann", b"1"), ("ann", b"2")]}) == [("ann",), (b"2",)]


async def test_who_has_just_come_by_takes_two_round_trips(store: PostgresStore) -> None:
    """However many there are: who they are, and what their turns came to. That somebody is new takes one for their keys."""
    changes: list[Change] = [ringing(), noted("x")]

    async def batch(name: str, people: range) -> None:
        met = await store.meet([heard(f"{name} {who}", str(who)) for who in people])
        await store.take(met)
        await store.commit([], [turn(one, parcel("hi", to=one.place), changes=changes) for one in met])

    await batch("a", range(9))
    await batch("b", range(9))  # the driver learns types
    assert 2 == len(asked := await counted(store, batch("c", range(9)))), asked
    assert 3 == len(asked := await counted(store, batch("d", range(5, 15)))), asked


async def test_what_has_waited_takes_five_round_trips(store: PostgresStore) -> None:
    """However many there are: begin, claim, look, write, commit."""

    async def batch(number: int) -> None:
        await store.commit([heard(f"{who} {number}", str(who)) for who in range(9)], [])
        met = await store.waiting()
        asked.append(
            await counted(
                store, store.take(met), store.commit([], [turn(one, parcel("hi", to=one.place)) for one in met])
            )
        )

    asked: list[list[str]] = []
    for number in range(3):
        await batch(number)
    assert 5 == len(asked[-1]), asked[-1]


async def counted(store: PostgresStore, *works: Awaitable[object]) -> list[str]:
    """What the server is asked meanwhile."""
    asked: list[str] = []

    def note(query: Any) -> None:  # noqa: ANN401 - asyncpg ships no types
        asked.append(query.query)

    links = (store._shelf.reader, store._shelf.desk, store._shelf.keys.link)  # noqa: SLF001 - what goes there is counted
    for work in works:
        for link in links:
            (await link._open()).add_query_logger(note)  # noqa: SLF001
        await work
        await asyncio.sleep(0)  # the last is told of when the loop comes round
        for link in links:
            (await link._open()).remove_query_logger(note)  # noqa: SLF001
    return asked
