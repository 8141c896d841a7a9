"""What every store must hold: the tests here run against each, given as the fixture `store` with its `clock`."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.telling import Everybody
from bot.ports import Change, Delivery, Erasing, Keep, Silencing, Store, StoreError, Waiting
from bot.talk.events import Rang, Typed, Unreachable
from bot.talk.state import Session
from tests.contracts.values import (
    FRESH,
    NOON,
    HandClock,
    Note,
    arrival,
    parcel,
    place,
    ringing,
    turn,
    typed,
    writing,
)

DAY = timedelta(days=1)


async def come(store: Store, update: str, account: str = "sam") -> Waiting:
    """One message stored."""
    (waiting,) = await store.commit([arrival(update, of=place(account))], [])
    return waiting


async def texts(store: Store, platform: str = "telegram") -> list[str]:
    """What is taken from the outbox now."""
    taken = await store.outgoing(platform, "bot", 10)
    return [str(one.parcel.screen.body[0]) for one in taken]


async def test_an_update_is_stored_once(store: Store) -> None:
    """The same update again, in one call or in two, is dropped."""
    first = await store.commit([arrival("1"), arrival("1"), arrival("2")], [])
    again = await store.commit([arrival("2"), arrival("3")], [])
    assert 2 == len(first)
    assert 1 == len(again)
    assert [*first, *again] == list(await store.waiting())


async def test_numbers_only_grow(store: Store) -> None:
    """Events are numbered in order, from one on."""
    numbers = [(await come(store, str(n))).event.number for n in range(5)]
    assert sorted(set(numbers)) == numbers
    assert numbers[0] > 0


async def test_an_account_is_one_person(store: Store) -> None:
    """Messages of one account are one person's, those of another are another's."""
    sam, again, kim = [await come(store, str(n), who) for n, who in enumerate(("sam", "sam", "kim"))]
    assert sam.person == again.person
    assert sam.person != kim.person


async def test_the_event_comes_back_as_it_came(store: Store) -> None:
    """Place, origin and event are given back whole, with the number alone filled in."""
    came = arrival("1", typed("I miss them"), of=place(origin="m1"))
    (waiting,) = await store.commit([came], [])
    assert came.place == waiting.place
    assert came.event == replace(waiting.event, number=0)


async def test_a_turn_uses_its_event_up_once(store: Store) -> None:
    """The same outcome again changes nothing and sends nothing."""
    waiting = await come(store, "1")
    outcome = turn(waiting, parcel("hi"), changes=[writing("one")])
    await store.commit([], [outcome])
    await store.commit([], [outcome])
    assert [] == list(await store.waiting())
    assert ["hi"] == await texts(store)
    assert 1 == len(await store.history(waiting.person))


async def test_a_session_is_kept_and_replaced(store: Store) -> None:
    """What is loaded is what the last turn stored; None leaves it."""
    first, second, third = [await come(store, str(n)) for n in range(3)]
    later = replace(FRESH, last=NOON + DAY)
    await store.commit([], [turn(first)])
    assert {first.person: FRESH} == dict(await store.load([first.person]))
    await store.commit([], [turn(second, session=later)])
    await store.commit([], [turn(third, session=None)])
    assert {first.person: later} == dict(await store.load([first.person]))


async def test_a_session_is_taken_as_it_stands(store: Store) -> None:
    """What has changed since somebody was met is in it, and what their turn stores stands after that."""
    first = await come(store, "1")
    (met,) = await store.meet([arrival("2")])
    later = replace(FRESH, last=NOON + DAY)
    await store.commit([], [turn(first, session=later)])
    assert later == (await store.take([met]))[met.person]
    await store.commit([], [turn(met)])
    assert {met.person: FRESH} == dict(await store.load([met.person]))
    assert [] == list(await store.meet([arrival("2")]))


async def test_whoever_was_never_met_has_an_empty_session(store: Store) -> None:
    """`last` is None until the first turn, and set after one that kept nothing."""
    waiting = await come(store, "1")
    assert {waiting.person: Session()} == dict(await store.load([waiting.person]))
    await store.commit([], [turn(waiting, keep=Keep.NO)])
    assert {waiting.person: Session(last=NOON)} == dict(await store.load([waiting.person]))


async def test_somebody_unknown_has_an_empty_session(store: Store) -> None:
    """A random id that stands for nobody loads as never met."""
    assert {"nobody": Session()} == dict(await store.load(["nobody"]))


async def test_keeping_nothing_drops_what_was_kept(store: Store) -> None:
    """A turn that says no to keeping removes the stored session."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first)])
    await store.commit([], [turn(second, keep=Keep.NO)])
    assert Session(last=NOON) == (await store.load([first.person]))[first.person]


async def test_kept_for_a_day_means_a_day(store: Store, clock: HandClock) -> None:
    """After 24 hours the session is gone, history with it, and the same account is somebody new."""
    first = await come(store, "1")
    await store.commit([], [turn(first, keep=Keep.DAY, changes=[writing("x")])])
    clock.pass_(DAY - timedelta(seconds=1))
    assert FRESH == (await store.load([first.person]))[first.person]
    clock.pass_(timedelta(seconds=1))
    assert Session() == (await store.load([first.person]))[first.person]
    second = await come(store, "2")
    assert first.person != second.person
    assert [] == list(await store.history(first.person))
    assert Session() == (await store.load([second.person]))[second.person]


async def test_going_on_within_the_day_keeps_it(store: Store, clock: HandClock) -> None:
    """A later turn that keeps the session lifts the day's limit."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first, keep=Keep.DAY)])
    await store.commit([], [turn(second)])
    clock.pass_(2 * DAY)
    third = await come(store, "3")
    assert first.person == third.person
    assert FRESH == (await store.load([third.person]))[third.person]


async def test_parcels_go_in_order_one_a_person(store: Store) -> None:
    """While one is in hand no other of that person is given; other people's are."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    mine = turn(sam, parcel("a"), parcel("b"))
    theirs = turn(kim, parcel("c", to=place("kim")))
    await store.commit([], [mine, theirs])
    first = await store.outgoing("telegram", "bot", 10)
    assert ["a", "c"] == [one.parcel.screen.body[0] for one in first]
    assert [] == await texts(store)
    await store.sent([first[0].id], {})
    assert ["b"] == await texts(store)


async def test_a_queue_is_one_bot_of_one_platform(store: Store) -> None:
    """A courier gets what is for its own bot, as many as it asks for."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    away = parcel("far", to=place(platform="discord"))
    await store.commit([], [turn(sam, parcel("a"), away), turn(kim, parcel("b", to=place("kim")))])
    assert ["far"] == await texts(store, "discord")
    assert 1 == len(await store.outgoing("telegram", "bot", 1))
    assert ["b"] == await texts(store)


async def test_a_parcel_is_whole(store: Store) -> None:
    """What was posted is what is taken, with whose it is and no attempts so far."""
    waiting = await come(store, "1")
    posted = parcel("a", to=place(origin="m1"))
    await store.commit([], [turn(waiting, posted)])
    (taken,) = await store.outgoing("telegram", "bot", 1)
    assert posted == taken.parcel
    assert (waiting.person, 0) == (taken.person, taken.tries)


async def test_a_retried_parcel_stays_first(store: Store) -> None:
    """It comes again before the person's next, its attempts counted."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, parcel("a"), parcel("b"))])
    (taken,) = await store.outgoing("telegram", "bot", 10)
    await store.retry([taken.id])
    (again,) = await store.outgoing("telegram", "bot", 10)
    assert (taken.id, 1) == (again.id, again.tries)


async def test_a_refused_parcel_lets_the_next_go(store: Store) -> None:
    """What the platform will never take is set aside."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, parcel("a"), parcel("b"))])
    (taken,) = await store.outgoing("telegram", "bot", 10)
    await store.refused([taken.id])
    assert ["b"] == await texts(store)


async def test_taking_a_nudge_is_sending_it(store: Store) -> None:
    """A `once` parcel is given out once, whatever becomes of it."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, parcel("nudge", once=True))])
    (taken,) = await store.outgoing("telegram", "bot", 10)
    assert Delivery.ONCE is taken.parcel.delivery
    await store.retry([taken.id])
    assert [] == await texts(store)


async def test_a_parcel_waits_for_its_time(store: Store, clock: HandClock) -> None:
    """One with a due time goes then; what comes after it does not wait."""
    waiting = await come(store, "1")
    later = parcel("later", due=NOON + DAY)
    await store.commit([], [turn(waiting, later, parcel("now"))])
    (taken,) = await store.outgoing("telegram", "bot", 10)
    assert "now" == taken.parcel.screen.body[0]
    await store.sent([taken.id], {})
    assert [] == await texts(store)
    clock.pass_(DAY)
    assert ["later"] == await texts(store)


async def test_recent_messages_are_known_for_two_days(store: Store, clock: HandClock) -> None:
    """Their names at the platform come back in order, for their chat alone, and then no more."""
    waiting = await come(store, "1")
    other = parcel("b", to=replace(place(), chat="elsewhere"))
    assert [] == list(await store.recent(waiting.person, place()))
    await store.commit([], [turn(waiting, parcel("a"), other, parcel("c"), parcel("d"))])
    for ref in ("m1", "m2", "m3", ""):
        (taken,) = await store.outgoing("telegram", "bot", 10)
        await store.sent([taken.id], {taken.id: ref} if ref else {})
    assert ["m1", "m3"] == list(await store.recent(waiting.person, place()))
    assert [] == list(await store.recent(waiting.person, replace(place(), bot="another")))
    clock.pass_(2 * DAY + timedelta(seconds=1))
    assert [] == list(await store.recent(waiting.person, place()))


async def test_bells_ring_soonest_first(store: Store) -> None:
    """Those due by now, one a person, each as an event at the person's place without an origin."""
    sam, kim = [await come(store, str(n), who) for n, who in enumerate(("sam", "kim"))]
    hour, two = timedelta(hours=1), timedelta(hours=2)
    await store.commit([], [turn(sam, changes=[ringing("hold", after=two, subject="d1")])])
    await store.commit([], [turn(kim, changes=[ringing(after=hour), ringing("x", after=two)])])
    assert [] == list(await store.due(NOON, 10))
    assert ["checkin"] == [bell_of(one) for one in await store.due(NOON + hour, 10)]
    late = await store.due(NOON + 3 * hour, 10)
    assert ["checkin", "hold"] == [bell_of(one) for one in late]
    assert ["checkin"] == [bell_of(one) for one in await store.due(NOON + 3 * hour, 1)]
    rang = late[1]
    assert (sam.person, place()) == (rang.person, rang.place)
    assert isinstance(rang.event, Rang)
    assert (NOON + two, "d1") == (rang.event.due, rang.event.subject)
    assert rang.event.number > kim.event.number


def bell_of(waiting: Waiting) -> str:
    assert isinstance(waiting.event, Rang)
    return waiting.event.bell


async def test_a_bell_rings_once(store: Store) -> None:
    """The turn it brings uses it up; told again, nothing more happens."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, changes=[ringing()])])
    (rang,) = await store.due(NOON + DAY, 10)
    for _ in range(2):
        await store.commit([], [turn(rang, parcel("ding"))])
    assert ["ding"] == await texts(store)
    assert [] == list(await store.due(NOON + DAY, 10))


async def test_a_bell_may_set_itself_again(store: Store) -> None:
    """The bell that rang is used up before the turn's own bells are set."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, changes=[ringing()])])
    (rang,) = await store.due(NOON + DAY, 10)
    await store.commit([], [turn(rang, changes=[ringing(after=timedelta(hours=2))])])
    assert 1 == len(await store.due(NOON + DAY, 10))


async def test_what_a_bell_sets_replaces_its_like(store: Store) -> None:
    """Also where it is set in the place of the bell that rang, or silenced with it."""
    waiting = await come(store, "1")
    like = ringing("hold", after=DAY, subject="d1")
    later = replace(like, due=like.due + DAY)
    await store.commit([], [turn(waiting, changes=[ringing(), like])])
    (rang,) = await store.due(NOON + timedelta(hours=1), 10)
    await store.commit([], [turn(rang, changes=[later, ringing(after=3 * DAY), ringing("x", after=4 * DAY)])])
    rung = []
    while due := await store.due(NOON + 9 * DAY, 1):
        rung.append(due[0].event)
        again: list[Change] = [Silencing(None, None), ringing("y", after=5 * DAY)] if bell_of(due[0]) == "hold" else []
        await store.commit([], [turn(due[0], changes=again)])
    assert [("hold", later.due), ("y", NOON + 5 * DAY)] == [
        (one.bell, one.due) for one in rung if isinstance(one, Rang)
    ]


async def test_a_bell_that_was_silenced_meanwhile_is_not_used_up(store: Store) -> None:
    """Its turn does not count, and sets nothing anew."""
    sam = await come(store, "1")
    await store.commit([], [turn(sam, changes=[ringing()])])
    (rang,) = await store.due(NOON + DAY, 10)
    await store.commit([], [turn(await come(store, "2"), changes=[Silencing(None, None)])])
    await store.commit([], [turn(rang, parcel("ding"), changes=[ringing(after=2 * DAY)])])
    assert [] == await texts(store)
    assert [] == list(await store.due(NOON + 9 * DAY, 10))


async def test_a_later_bell_replaces_an_earlier(store: Store) -> None:
    """One per name and subject on whatever day, one per name and day without a subject."""
    waiting = await come(store, "1")
    bells = [
        ringing("hold", subject="d1"),
        ringing("hold", after=3 * DAY, subject="d1"),
        ringing("hold", after=4 * DAY, subject="d2"),
        ringing("checkin", after=5 * DAY),
        ringing("checkin", after=5 * DAY + timedelta(minutes=5)),
        ringing("checkin", after=6 * DAY),
    ]
    await store.commit([], [turn(waiting, changes=bells)])
    rung = []
    while due := await store.due(NOON + 9 * DAY, 1):
        rung.append(due[0].event)
        await store.commit([], [turn(due[0])])
    assert [
        ("hold", NOON + 3 * DAY),
        ("hold", NOON + 4 * DAY),
        ("checkin", NOON + 5 * DAY + timedelta(minutes=5)),
        ("checkin", NOON + 6 * DAY),
    ] == [(event.bell, event.due) for event in rung if isinstance(event, Rang)]


@pytest.mark.parametrize(
    ("silencing", "left"),
    [
        (Silencing("hold", "d1"), {("look", "d1"), ("hold", "d2"), ("hold", None)}),
        (Silencing("hold", None), {("look", "d1")}),
        (Silencing(None, "d1"), {("hold", "d2"), ("hold", None)}),
        (Silencing(None, None), set()),
        (Silencing("other", None), {("hold", "d1"), ("look", "d1"), ("hold", "d2"), ("hold", None)}),
    ],
)
async def test_bells_are_silenced_by_name_and_subject(
    store: Store, silencing: Silencing, left: set[tuple[str, str | None]]
) -> None:
    """None means any; what is not meant still rings, and nobody else's bell is touched."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    pairs = [("hold", "d1"), ("look", "d1"), ("hold", "d2"), ("hold", None)]
    bells = [ringing(bell, subject=subject) for bell, subject in pairs]
    await store.commit([], [turn(sam, changes=[*bells, silencing]), turn(kim, changes=bells)])
    rung: list[tuple[str, str, str | None]] = []
    while due := await store.due(NOON + DAY, 1):
        assert isinstance(due[0].event, Rang)
        rung.append((due[0].person, due[0].event.bell, due[0].event.subject))
        await store.commit([], [turn(due[0])])
    assert left == {(bell, subject) for person, bell, subject in rung if person == sam.person}
    assert set(pairs) == {(bell, subject) for person, bell, subject in rung if person == kim.person}


async def test_somebody_out_of_reach_has_no_bells_rung(store: Store) -> None:
    """Their event is stored, their waiting parcels are called off; writing again brings them back in reach."""
    sam = await come(store, "1")
    await store.commit([], [turn(sam, parcel("a"), changes=[ringing()])])
    gone = arrival("gone:1", Unreachable(0, NOON))
    (waiting,) = await store.commit([gone], [])
    assert sam.person == waiting.person
    assert [] == await texts(store)
    assert [] == list(await store.due(NOON + DAY, 10))
    await store.commit([], [turn(waiting, session=replace(FRESH, reachable=False))])
    back = await come(store, "2")
    assert sam.person == back.person
    assert ["checkin"] == [bell_of(one) for one in await store.due(NOON + DAY, 10)]


async def test_nobody_known_out_of_reach_is_nothing(store: Store) -> None:
    """That an account never met cannot be written to is not worth a row."""
    assert [] == list(await store.commit([arrival("1", Unreachable(0, NOON))], []))
    assert [] == list(await store.waiting())


async def test_history_is_read_oldest_first(store: Store) -> None:
    """Entries come back as the values they were, in the order they were written."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first, changes=[writing("one"), writing("two", "d1")])])
    await store.commit([], [turn(second, changes=[writing("three")])])
    past = await store.history(first.person)
    assert [Note("one"), Note("two", "d1"), Note("three")] == [one.entry for one in past]
    assert [("Note", NOON, None), ("Note", NOON, "d1")] == [(p.kind, p.at, p.id) for p in past[:2]]


async def test_one_thing_can_be_let_go(store: Store) -> None:
    """Erasing by id removes all rows of that id, of this person alone."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    both = [writing("a", "d1"), writing("b", "d2"), writing("c", "d1")]
    await store.commit([], [turn(sam, changes=[*both, Erasing("d1")]), turn(kim, changes=both)])
    assert [Note("b", "d2")] == [one.entry for one in await store.history(sam.person)]
    assert 3 == len(await store.history(kim.person))


async def test_erasing_all_leaves_nothing_but_the_reply(store: Store, clock: HandClock) -> None:
    """Everything is gone, the reply is delivered, and who writes next is met as new; then that goes too."""
    first, second = [await come(store, str(n)) for n in range(2)]
    kept = turn(first, parcel("old"), changes=[ringing(), writing("x", "d1")])
    await store.commit([], [kept])
    gone = turn(second, parcel("gone"), session=FRESH, keep=Keep.NO, changes=[Silencing(None, None), Erasing(None)])
    await store.commit([], [gone])
    assert [] == list(await store.history(first.person))
    assert [] == list(await store.due(NOON + DAY, 10))
    assert {first.person: Session()} == dict(await store.load([first.person]))
    (reply,) = await store.outgoing("telegram", "bot", 10)
    assert "gone" == reply.parcel.screen.body[0]
    assert first.person != reply.person
    await store.sent([reply.id], {reply.id: "m9"})
    assert ["m9"] == list(await store.recent(reply.person, place()))
    third = await come(store, "3")
    assert reply.person == third.person
    assert {third.person: Session()} == dict(await store.load([third.person]))
    await store.commit([], [turn(third, keep=Keep.NO)])
    clock.pass_(DAY)
    assert third.person != (await come(store, "4")).person


async def test_words_written_after_an_erasure_are_answered(store: Store) -> None:
    """A message that waited while everything was erased waits on, under the new id; a turn made before it does not count."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first, keep=Keep.NO, changes=[Erasing(None)])])
    (waiting,) = await store.waiting()
    assert second.event == waiting.event
    assert second.person != waiting.person
    (again,) = await store.commit([], [turn(second, parcel("of another"))])
    assert waiting == again
    await store.commit([], [turn(again, parcel("hello"))])
    assert ["hello"] == await texts(store)
    assert [] == list(await store.waiting())
    assert FRESH == (await store.load([waiting.person]))[waiting.person]


async def test_messages_can_still_be_deleted_after_an_erasure(store: Store, clock: HandClock) -> None:
    """Their names go with the account for a day, and not beyond."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first, parcel("a"))])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    await store.sent([taken.id], {taken.id: "m1"})
    await store.commit([], [turn(second, parcel("gone"), keep=Keep.NO, changes=[Erasing(None)])])
    (reply,) = await store.outgoing("telegram", "bot", 9)
    assert ["m1"] == list(await store.recent(reply.person, place()))
    assert [] == list(await store.recent(first.person, place()))
    clock.pass_(DAY + timedelta(seconds=1))
    await store.commit([], [])
    assert [] == list(await store.recent(reply.person, place()))


async def test_what_follows_an_erasure_is_kept(store: Store) -> None:
    """Changes apply in order: what a turn writes after it erased stands under the fresh id."""
    first = await come(store, "1")
    changes: list[Change] = [writing("before"), Erasing(None), writing("after"), ringing()]
    await store.commit([], [turn(first, keep=Keep.DAY, changes=changes)])
    (rang,) = await store.due(NOON + DAY / 2, 10)
    assert [Note("after")] == [one.entry for one in await store.history(rang.person)]


async def test_what_is_set_aside_is_used_up(store: Store) -> None:
    """An event that failed for good does not come again, its session stays, and its person is told."""
    first, second = [await come(store, str(n)) for n in range(2)]
    await store.commit([], [turn(first)])
    aside = replace(turn(second, parcel("sorry"), session=None), set_aside=True)
    await store.commit([], [aside])
    assert [] == list(await store.waiting())
    assert ["sorry"] == await texts(store)
    assert FRESH == (await store.load([first.person]))[first.person]


async def test_ids_are_known_for_a_week(store: Store, clock: HandClock) -> None:
    """A repeat within seven days is dropped; after that the id itself has gone."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting)])
    clock.pass_(7 * DAY)
    assert [] == list(await store.commit([arrival("1")], []))
    clock.pass_(timedelta(minutes=2))
    await store.commit([], [])
    assert 1 == len(await store.commit([arrival("1")], []))


async def sweep(store: Store, clock: HandClock, span: timedelta) -> None:
    """Time passes, and the store has looked after itself since."""
    clock.pass_(span)
    for _ in range(2):
        clock.pass_(timedelta(minutes=2))
        await store.due(clock.now, 9)


async def test_own_words_have_half_a_year(store: Store, clock: HandClock) -> None:
    """What can be let go alone, being in the person's own words, goes after 180 days; what was tapped stays."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, changes=[writing("dear you", "d1"), writing("a check-in")])])
    await sweep(store, clock, 179 * DAY)
    assert 2 == len(await store.history(waiting.person))
    await sweep(store, clock, 2 * DAY)
    assert [Note("a check-in")] == [past.entry for past in await store.history(waiting.person)]


async def lose(store: Store, update: str, account: str = "sam") -> None:
    """The platform says that this account cannot be written to; the turn about it keeps the person."""
    came = await store.commit([arrival(update, Unreachable(0, NOON), of=place(account))], [])
    await store.commit([], [turn(one) for one in came])


async def test_whoever_cannot_be_reached_has_a_month(store: Store, clock: HandClock) -> None:
    """Thirty days after an account went out of reach its person is erased, and met as new."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, changes=[writing("x")])])
    await lose(store, "2")
    await sweep(store, clock, timedelta())
    await sweep(store, clock, 29 * DAY)
    assert 1 == len(await store.history(waiting.person))
    await sweep(store, clock, 2 * DAY)
    assert [] == list(await store.history(waiting.person))
    assert waiting.person != (await come(store, "3")).person


async def test_whoever_comes_back_in_time_stays(store: Store, clock: HandClock) -> None:
    """The month starts anew each time somebody goes out of reach, and ends when they write."""
    waiting = await come(store, "1")
    await store.commit([], [turn(waiting, changes=[writing("x")])])
    await lose(store, "2")
    await sweep(store, clock, 20 * DAY)
    again = await come(store, "3")
    await store.commit([], [turn(again)])
    await sweep(store, clock, 20 * DAY)
    await lose(store, "4")
    await sweep(store, clock, timedelta())
    await sweep(store, clock, 20 * DAY)
    assert 1 == len(await store.history(waiting.person))


async def test_what_is_held_beside_history(store: Store) -> None:
    """Accounts and bells of this person alone, the soonest bell first."""
    waiting = await come(store, "1")
    other = await come(store, "2", "kim")
    later, sooner = ringing("review", after=timedelta(hours=3)), ringing("checkin")
    await store.commit([], [turn(waiting, changes=[later, sooner]), turn(other, changes=[ringing("hold")])])
    held = await store.holdings(waiting.person)
    assert (sooner, later) == held.bells
    assert [("telegram", "sam")] == [(one.platform, one.account) for one in held.accounts]


async def test_a_closed_store_says_so(store: Store) -> None:
    """Closing twice does no harm; asking anything after it is a StoreError."""
    await store.close()
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.waiting()


async def test_whoever_is_met_is_not_stored(store: Store) -> None:
    """Arrivals come back once, numbered, with whose they are; the store is as before."""
    met = await store.meet([arrival("1"), arrival("1"), arrival("2"), arrival("3", of=place("kim"))])
    first, second, other = met
    assert first.person == second.person
    assert first.person != other.person
    assert 0 < first.event.number < second.event.number < other.event.number
    assert ["1", "2"] == [one.arrival.update for one in met[:2] if one.arrival is not None]
    assert [] == list(await store.waiting())
    assert {first.person: Session()} == dict(await store.load([first.person]))


async def test_a_turn_brings_its_event_along(store: Store) -> None:
    """What was only met is stored with its turn, once: told twice, or delivered again, it changes nothing."""
    (met,) = await store.meet([arrival("1")])
    outcome = turn(met, parcel("hi"), changes=[writing("one")])
    for _ in range(2):
        assert [] == list(await store.commit([], [outcome]))
    assert [] == list(await store.meet([arrival("1")]))
    assert [] == list(await store.commit([arrival("1")], []))
    assert [] == list(await store.waiting())
    assert ["hi"] == await texts(store)
    assert {met.person: FRESH} == dict(await store.load([met.person]))
    assert [Note("one")] == [one.entry for one in await store.history(met.person)]
    (again,) = await store.meet([arrival("2")])
    assert met.person == again.person


async def test_of_one_person_one_is_handled_and_the_others_wait(store: Store) -> None:
    """Turn and later arrivals go into one transaction, also for somebody new."""
    first, second = await store.meet([arrival("1"), arrival("2")])
    assert second.arrival is not None
    (late,) = await store.commit([second.arrival], [turn(first, parcel("hi"))])
    assert (first.person, None) == (late.person, late.arrival)
    assert [late] == list(await store.waiting())
    assert late.event.number > first.event.number


async def test_one_met_twice_is_one_person(store: Store) -> None:
    """Before anything of somebody is stored they are met under the same id."""
    (first,), (second,) = [await store.meet([arrival(update)]) for update in ("1", "2")]
    assert first.person == second.person
    await store.commit([], [turn(first, parcel("a")), turn(second, parcel("b"))])
    assert {first.person: FRESH} == dict(await store.load([first.person]))


async def test_an_event_met_or_stored_is_as_it_came(store: Store) -> None:
    """But for its number: where words were typed decides what they answer."""
    came = Typed(0, NOON, "1", "pt-BR", beside="young_calm")
    (met,) = await store.meet([arrival("1", came)])
    (waits,) = await store.commit([arrival("2", came)], [])
    assert [came, came] == [replace(one.event, number=0) for one in (met, waits)]
    assert waits.event == next(iter(await store.waiting())).event


async def test_one_turn_may_meet_and_erase(store: Store) -> None:
    """Whoever writes and has everything erased at once is met as new, and gets the reply."""
    (met,) = await store.meet([arrival("1")])
    await store.commit([], [turn(met, parcel("gone"), keep=Keep.NO, changes=[writing("x"), Erasing(None)])])
    (reply,) = await store.outgoing("telegram", "bot", 9)
    assert met.person != reply.person
    assert [] == list(await store.history(met.person))
    assert reply.person == (await come(store, "2")).person


async def test_a_turn_of_an_account_that_is_anothers_by_now_waits(store: Store) -> None:
    """It was made for whoever had the account before; its event is stored for who has it now."""
    asked = await come(store, "1")
    (met,) = await store.meet([arrival("2")])
    await store.commit([], [turn(asked, keep=Keep.NO, changes=[Erasing(None)])])
    (late,) = await store.commit([], [turn(met, parcel("to whom?"))])
    assert met.person != late.person
    assert [late] == list(await store.waiting())
    assert [] == await texts(store)


async def test_a_bell_that_is_anothers_by_now_rings_for_them(store: Store) -> None:
    """A turn made for whoever had it before does not use it up."""
    sam = await come(store, "1")
    await store.commit([], [turn(sam, changes=[ringing()])])
    (rang,) = await store.due(NOON + DAY, 10)
    assert [] == list(await store.commit([], [turn(replace(rang, person="another"), parcel("ding"))]))
    assert [] == await texts(store)
    assert [sam.person] == [one.person for one in await store.due(NOON + DAY, 10)]


async def test_whose_day_is_over_is_met_as_new(store: Store, clock: HandClock) -> None:
    """A turn of theirs parts them from what was kept, also where it comes with its event."""
    first = await come(store, "1")
    await store.commit([], [turn(first, keep=Keep.DAY, changes=[writing("x")])])
    clock.pass_(DAY)
    (met,) = await store.meet([arrival("2")])
    assert first.person != met.person
    await store.commit([], [turn(met, parcel("hi"), session=replace(FRESH, last=NOON + DAY))])
    assert ["hi"] == await texts(store)
    assert [] == list(await store.history(first.person))
    assert met.person == (await come(store, "3")).person


async def test_that_somebody_is_out_of_reach_comes_with_its_turn(store: Store) -> None:
    """What waits for them is called off; of nobody known it is nothing."""
    sam = await come(store, "1")
    await store.commit([], [turn(sam, parcel("a"), changes=[ringing()])])
    gone = arrival("gone:1", Unreachable(0, NOON))
    (met,) = await store.meet([gone, arrival("gone:2", Unreachable(0, NOON), of=place("nobody"))])
    await store.commit([], [turn(met, session=replace(FRESH, reachable=False))])
    assert [] == await texts(store)
    assert [] == list(await store.due(NOON + DAY, 10))


async def test_what_is_set_aside_at_once_is_known(store: Store) -> None:
    """An event given up before it was stored is not taken again."""
    (met,) = await store.meet([arrival("1")])
    await store.commit([], [replace(turn(met, parcel("sorry"), session=None), set_aside=True)])
    assert [] == list(await store.meet([arrival("1")]))
    assert ["sorry"] == await texts(store)


async def test_a_bell_set_and_silenced_in_one_turn_does_not_ring(store: Store) -> None:
    """Changes apply in order: what is set after it does."""
    sam = await come(store, "1")
    changes: list[Change] = [ringing("a"), ringing("b"), Silencing("a", None), ringing("c")]
    await store.commit([], [turn(sam, changes=changes)])
    rung = []
    while due := await store.due(NOON + DAY, 1):
        rung.append(bell_of(due[0]))
        await store.commit([], [turn(due[0])])
    assert ["b", "c"] == sorted(rung)


async def test_what_cannot_be_brought_is_kept(store: Store) -> None:
    """It and what stands behind it wait till the person comes by; nudges and other people are not held up."""
    sam, kim = [await come(store, str(n), who) for n, who in enumerate(("sam", "kim"))]
    later = replace(parcel("nudge"), delivery=Delivery.ONCE)
    await store.commit([], [turn(sam, parcel("one"), parcel("two"), later), turn(kim, parcel("hers", to=place("kim")))])
    first, hers = await store.outgoing("telegram", "bot", 9)
    await store.keep([first.id])
    assert ["one", "two"] == [one.parcel.screen.body[0] for one in await store.kept(sam.person, "telegram", "bot")]
    assert [] == list(await store.kept(kim.person, "telegram", "bot"))
    await store.sent([hers.id], {})
    assert ["nudge"] == await texts(store)
    kept = await store.kept(sam.person, "telegram", "bot")
    await store.sent([one.id for one in kept], {})
    assert [] == list(await store.kept(sam.person, "telegram", "bot"))


async def test_what_is_kept_outlives_the_two_days(store: Store, clock: HandClock) -> None:
    """It is swept only with its person."""
    sam = await come(store, "1")
    await store.commit([], [turn(sam, parcel("one"))])
    (one,) = await store.outgoing("telegram", "bot", 9)
    await store.keep([one.id])
    clock.pass_(timedelta(days=5))
    await store.due(clock(), 9)
    assert [one.id] == [kept.id for kept in await store.kept(sam.person, "telegram", "bot")]


async def test_an_event_without_a_chat_finds_the_one_that_is_known(store: Store) -> None:
    """Where nothing can be sent by itself the chat known before is where replies may go as well, as long as it is in reach."""
    here, nowhere = replace(place("sam"), chat="direct"), replace(place("sam"), chat="")
    (first,) = await store.commit([arrival("1", of=nowhere)], [])
    assert "" == first.place.chat
    await store.commit([arrival("2", of=here)], [])
    (met,) = await store.meet([arrival("3", of=nowhere)])
    (stored,) = await store.commit([arrival("3", of=nowhere)], [])
    assert ["direct", "direct"] == [met.place.chat, stored.place.chat]
    await store.commit([], [turn(stored, changes=[ringing("hold", after=timedelta(hours=1), subject="d1")])])
    (rang,) = await store.due(NOON + timedelta(hours=1), 9)
    assert "direct" == rang.place.chat
    await store.commit([arrival("4", Unreachable(0, NOON), of=here)], [])
    (after,) = await store.commit([arrival("5", of=nowhere)], [])
    assert "" == after.place.chat
    (rang,) = await store.due(NOON + timedelta(hours=1), 9)
    assert "" == rang.place.chat


async def test_a_language_that_is_not_told_is_the_one_told_last(store: Store) -> None:
    """For what is said and for what rings; English before any was told."""
    silent = replace(typed("hi"), locale="")
    (first,) = await store.commit([arrival("1", silent)], [])
    await store.commit([arrival("2", replace(typed("oi"), locale="pt"))], [])
    (met,) = await store.meet([arrival("3", silent)])
    (stored,) = await store.commit([arrival("3", silent)], [])
    assert ["en", "pt", "pt"] == [one.event.locale for one in (first, met, stored)]
    await store.commit([], [turn(stored, changes=[ringing(after=timedelta(hours=1))])])
    (rang,) = await store.due(NOON + timedelta(hours=1), 9)
    assert "pt" == rang.event.locale


async def test_chats_are_read_on_from_what_was_heard_last(store: Store, clock: HandClock) -> None:
    """The latest first, only those heard since, and none of who was erased."""
    for number, (who, heard) in enumerate((("sam", "10"), ("kim", "20"), ("sam", "30"))):
        met = await store.meet([replace(arrival(str(number), of=replace(place(who), chat=f"{who}'s")), heard=heard)])
        await store.commit([], [turn(met[0], keep=Keep.ON)])
        clock.pass_(timedelta(hours=1))
    found = await store.threads("telegram", "bot", NOON)
    assert [("sam's", "30"), ("kim's", "20")] == [(one.chat, one.origin) for one in found]
    assert ["sam's"] == [one.chat for one in await store.threads("telegram", "bot", NOON + timedelta(hours=2))]
    assert [] == list(await store.threads("discord", "bot", NOON))
    clock.pass_(timedelta(days=7, minutes=-90))
    await store.due(clock(), 9)
    assert ["sam's"] == [one.chat for one in await store.threads("telegram", "bot", NOON)]
    (last,) = await store.commit([arrival("9", of=replace(place("sam"), chat="sam's"))], [])
    await store.commit([], [turn(last, keep=Keep.NO, changes=[Erasing(None)])])
    assert [] == list(await store.threads("telegram", "bot", NOON))


async def test_who_stays_is_named_in_pages(store: Everybody) -> None:
    """Each once, in order, at the account in reach used last; not who is kept for a day or cannot be reached."""
    for who in ("sam", "kim", "lou", "mia"):
        keep = Keep.DAY if who == "mia" else Keep.ON
        await store.commit([], [turn(await come(store, f"from {who}", who), keep=keep)])
    await store.commit([arrival("gone:1", Unreachable(0, NOON), of=place("lou"))], [])
    first = await store.staying("", 1)
    rest = await store.staying(first[-1][0], 9)
    assert {"sam", "kim"} == {found.account for _, found in [*first, *rest]}
    assert [] == list(await store.staying(rest[-1][0], 9))


async def test_what_was_asked_for_goes_before_nudges(store: Store) -> None:
    """An end of a wait rings before the nudges that were due earlier, and its words, as every reply, are sent first."""
    sam, kim = await come(store, "1"), await come(store, "2", "kim")
    nudge = replace(ringing(after=timedelta(minutes=1)), nudge=True)
    hold = ringing("hold", after=timedelta(hours=1), subject="d1")
    await store.commit([], [turn(sam, changes=[nudge]), turn(kim, changes=[hold])])
    rung = await store.due(NOON + DAY, 10)
    assert ["hold", "checkin"] == [bell_of(one) for one in rung]
    assert ["hold"] == [bell_of(one) for one in await store.due(NOON + DAY, 1)]
    spoken = {"hold": parcel("over", to=place("kim")), "checkin": parcel("hello", once=True)}
    for one in reversed(rung):
        await store.commit([], [turn(one, spoken[bell_of(one)])])
    assert ["over", "hello"] == await texts(store)


async def test_no_more_nudges_ring_than_can_soon_be_sent(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits as a bell can still be called off; holds ring all the same."""
    for module in ("adapters.store.reading", "adapters.store.pg.ringing"):
        monkeypatch.setattr(f"{module}.AHEAD", 2)
    people = [await come(store, who, who) for who in ("a", "b", "c")]
    nudge = replace(ringing(), nudge=True)
    await store.commit([], [turn(one, changes=[nudge]) for one in people])
    rung = await store.due(NOON + DAY, 10)
    assert 2 == len(rung)
    await store.commit(
        [], [turn(one, parcel("hi", to=one.place, once=True), changes=[ringing("hold")]) for one in rung]
    )
    assert ["hold", "hold"] == [bell_of(one) for one in await store.due(NOON + DAY, 10)]
    assert ["hi", "hi"] == await texts(store)
    assert ["checkin", "hold", "hold"] == sorted(bell_of(one) for one in await store.due(NOON + DAY, 10))
