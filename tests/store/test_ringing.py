"""The order in which bells ring, and that no two stand in one place of it."""

from datetime import timedelta
from itertools import pairwise

import pytest

from adapters.store.ringing import SECOND, by, order
from adapters.store.sqlite import SqliteStore
from bot.ports import RowError
from tests.contracts.store import come
from tests.contracts.values import NOON, ringing, turn

AT = 1_770_000_000 * SECOND
DAY = timedelta(days=1)


def test_what_was_asked_for_then_what_is_due_first() -> None:
    """Whatever the numbers; and what is due by an instant is found by it, nothing of the next second or lane."""
    asked = [order(AT + wait * SECOND, 2**30 - wait, nudge=False) for wait in range(3)]
    nudges = [order(AT - 9 * SECOND, 7, nudge=True), order(AT, 5, nudge=True)]
    assert [*asked, *nudges] == sorted([*nudges, *asked])
    first, last = by(AT + SECOND + 1, lane=0)
    assert [True, True, False] == [first <= one <= last for one in asked]
    first, last = by(AT - 1, lane=1)
    assert [False, True, False] == [first <= one <= last for one in (asked[0], *nudges)]


def test_no_two_of_a_second_are_alike() -> None:
    """Over a million numbers, from wherever they go on."""
    for start in (0, 2**30 - 500_000):
        assert 10**6 == len({order(AT, number, nudge=True) for number in range(start, start + 10**6)})


def test_nobody_is_always_last() -> None:
    """Twenty thousand with one hour, each set anew as they ring: who is among the last hundred differs from day to day,
    and what was set one after the other mostly stays so.
    """
    number, line, last, neighbours = 0, list(range(20_000)), list[frozenset[int]](), 0
    for _ in range(7):
        places = {}
        for person in line:
            number += 3
            places[person] = order(AT, number, nudge=True)
        line = sorted(line, key=places.__getitem__)
        last.append(frozenset(line[-100:]))
        neighbours = sum(places[one] - places[other] == 3 for other, one in pairwise(line))
    assert not frozenset.intersection(*last)
    assert max(sum(person in few for few in last) for person in frozenset.union(*last)) < 4
    assert neighbours > 19_000


def test_what_is_due_after_2106_comes_last() -> None:
    """In its lane still."""
    assert order(2**33 * SECOND, 1, nudge=False) < order(AT, 1, nudge=True)
    assert order(AT, 1, nudge=True) < order(2**33 * SECOND, 1, nudge=True) < 2**63


@pytest.mark.parametrize("rings", [False, True])
async def test_no_bell_takes_anothers_place(store: SqliteStore, monkeypatch: pytest.MonkeyPatch, rings: bool) -> None:  # noqa: FBT001 - a case
    """Should two ever come to one place the turn fails, to be tried again; nobody's bell is lost."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    await store.commit([], [turn(sam, changes=[ringing(after=2 * DAY)]), turn(kim, changes=[ringing()])])
    (rang,) = await store.due(NOON + DAY, 9)
    place = int((await store.due(NOON + 9 * DAY, 9))[-1].bell or 0)
    with monkeypatch.context() as patched:
        patched.setattr("adapters.store.ringing.order", lambda *_, **__: place)
        with pytest.raises(RowError):
            await store.commit([], [turn(rang if rings else await come(store, "3", "lou"), changes=[ringing("x")])])
    assert {sam.person, kim.person} == {one.person for one in await store.due(NOON + 9 * DAY, 9)}
