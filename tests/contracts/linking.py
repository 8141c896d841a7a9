"""What every store must hold of accounts that become one person, and part again: run against each, as the store's contract."""

from __future__ import annotations

from datetime import timedelta

from adapters.linking import ServedStore
from bot.ports import Change, Erasing, Keep, Waiting
from bot.talk.events import Unreachable
from bot.talk.screen import Screen
from bot.talk.state import Session
from tests.contracts.values import FRESH, NOON, HandClock, arrival, parcel, place, ringing, turn, typed, writing

TALKED = Session(last=NOON + timedelta(minutes=1))
NOTICE = Screen(("Another app was joined.",))
HERE, THERE = place("sam"), place("sam-there", platform="discord")


async def both(store: ServedStore) -> tuple[Waiting, Waiting]:
    """Somebody met in two apps, with something kept from each."""
    (here,) = await store.commit([arrival("1", of=HERE)], [])
    (there,) = await store.commit([arrival("2", of=THERE)], [])
    await store.commit([], [turn(here, session=TALKED, changes=[writing("one"), ringing(subject="d1")])])
    changes: list[Change] = [writing("two", "d2"), ringing(subject="d2")]
    await store.commit([], [turn(there, parcel("reply", to=THERE), session=FRESH, changes=changes)])
    return here, there


async def notes(store: ServedStore, person: str) -> list[object]:
    return [getattr(past.entry, "text", past.entry) for past in await store.history(person)]


async def test_two_accounts_become_one_person(store: ServedStore) -> None:
    """History and what is on its way go along, sealed anew; plan and settings of whose code it was stay."""
    here, there = await both(store)
    code = await store.offer(here.person)
    assert await store.join(there.person, code, NOTICE, "en")
    assert {"one", "two"} == set(await notes(store, here.person))
    assert {here.person: TALKED} == dict(await store.load([here.person]))
    assert {"reply"} == {one.parcel.screen.body[0] for one in await store.outgoing("discord", "bot", 9)}
    (met,) = await store.meet([arrival("3", of=THERE)])
    assert here.person == met.person
    assert {} == {past.kind: past for past in await store.history(there.person)}


async def test_who_was_there_before_hears_of_it(store: ServedStore) -> None:
    """One line where the other account was met last."""
    here, there = await both(store)
    await store.join(there.person, await store.offer(here.person), NOTICE, "en")
    (told,) = await store.outgoing("telegram", "bot", 9)
    assert (NOTICE, HERE.chat) == (told.parcel.screen, told.parcel.place.chat)


async def test_a_code_is_good_once_and_for_ten_minutes(store: ServedStore, clock: HandClock) -> None:
    """A wrong one, one's own, an old one, an earlier one and a used one join nobody."""
    here, there = await both(store)
    first = await store.offer(here.person)
    assert not await store.join(there.person, "NOTACODE", NOTICE, "en")
    assert not await store.join(here.person, first, NOTICE, "en")
    second = await store.offer(here.person)
    assert not await store.join(there.person, first, NOTICE, "en")
    clock.pass_(timedelta(minutes=11))
    assert not await store.join(there.person, second, NOTICE, "en")
    third = await store.offer(here.person)
    assert await store.join(there.person, third, NOTICE, "en")
    (kim,) = await store.commit([arrival("9", of=place("kim"))], [])
    assert not await store.join(kim.person, third, NOTICE, "en")
    assert await store.join(here.person, third, NOTICE, "en")  # told again, it says that they are one


async def test_reminders_of_who_joins_end(store: ServedStore) -> None:
    """Waits set there were of a life that has now another plan; those of the other go on."""
    here, there = await both(store)
    await store.join(there.person, await store.offer(here.person), NOTICE, "en")
    rung = await store.due(NOON + timedelta(hours=2), 9)
    assert [(here.person, "d1")] == [(one.person, getattr(one.event, "subject", None)) for one in rung]


async def test_bells_ring_where_they_can_be_heard(store: ServedStore) -> None:
    """At the account used last; at another while that one is out of reach; at none when none is in reach."""
    here, there = await both(store)
    await store.join(there.person, await store.offer(here.person), NOTICE, "en")

    async def rung() -> list[str]:
        return [one.place.account for one in await store.due(NOON + timedelta(hours=2), 9)]

    assert [THERE.account] == await rung()
    await store.commit([arrival("gone:1", Unreachable(0, NOON), of=THERE)], [])
    assert [HERE.account] == await rung()
    await store.commit([arrival("gone:2", Unreachable(0, NOON), of=HERE)], [])
    assert [] == await rung()
    await store.commit([arrival("3", of=THERE)], [])
    assert [THERE.account] == await rung()


async def test_what_may_be_let_go_alone_still_may(store: ServedStore) -> None:
    """A draft that came along is found by its name."""
    here, there = await both(store)
    await store.join(there.person, await store.offer(here.person), NOTICE, "en")
    (after,) = await store.commit([arrival("3", of=THERE)], [])
    await store.commit([], [turn(after, session=None, changes=[Erasing("d2")])])
    assert ["one"] == await notes(store, here.person)


async def test_what_was_written_before_is_answered_after(store: ServedStore) -> None:
    """A turn made before the accounts were one does not count; its event is handed back as whose it is now."""
    here, there = await both(store)
    (stored,) = await store.commit([arrival("3", typed("hello"), of=THERE)], [])
    (met,) = await store.meet([arrival("4", typed("again"), of=THERE)])
    await store.join(there.person, await store.offer(here.person), NOTICE, "en")
    again = await store.commit([], [turn(stored, session=FRESH)])
    assert [(here.person, stored.event)] == [(one.person, one.event) for one in again]
    (new,) = await store.commit([], [turn(met, session=FRESH)])
    assert here.person == new.person
    assert {here.person: TALKED} == dict(await store.load([here.person]))


async def test_names_of_messages_go_along(store: ServedStore) -> None:
    """What was sent can still be taken back, also what was in a courier's hands meanwhile."""
    here, there = await both(store)
    (taken,) = await store.outgoing("discord", "bot", 9)
    await store.join(there.person, await store.offer(here.person), NOTICE, "en")
    await store.sent([taken.id], {taken.id: "m7"})
    assert ["m7"] == list(await store.recent(here.person, THERE))


async def test_an_account_is_taken_out(store: ServedStore) -> None:
    """The one used last is met as new; everything stays with the other. Told twice it is done once."""
    here, there = await both(store)
    await store.join(there.person, await store.offer(here.person), NOTICE, "en")
    await store.commit([arrival("3", of=THERE)], [])
    for _ in range(2):
        assert await store.part(here.person, "once", others=False)
    (out,) = await store.meet([arrival("4", of=THERE)])
    (stays,) = await store.meet([arrival("5", of=HERE)])
    assert (True, here.person) == (out.person != here.person, stays.person)
    assert {out.person: Session()} == dict(await store.load([out.person]))
    assert {"one", "two"} == set(await notes(store, here.person))


async def test_all_other_accounts_are_taken_out(store: ServedStore) -> None:
    """For when somebody else joined: only the account used last keeps what there is."""
    here, there = await both(store)
    await store.join(there.person, await store.offer(here.person), NOTICE, "en")
    await store.commit([arrival("3", of=HERE)], [])
    assert await store.part(here.person, "once", others=True)
    (out,) = await store.meet([arrival("4", of=THERE)])
    (stays,) = await store.meet([arrival("5", of=HERE)])
    assert (True, here.person) == (out.person != here.person, stays.person)


async def test_a_single_account_has_nothing_to_part_from(store: ServedStore) -> None:
    """It is said, and nothing is done."""
    (here,) = await store.commit([arrival("1", of=HERE)], [])
    assert not await store.part(here.person, "once", others=False)
    await store.commit([], [turn(here, keep=Keep.ON)])
    assert here.person == (await store.meet([arrival("2", of=HERE)]))[0].person
