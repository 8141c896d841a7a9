"""What events, their messages and the person's own acts do to the situation, and what they do not."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.happenings import Happening, asks_next, happened
from bot.care.ledger import Channel, Contact, Direction, Purpose
from bot.care.plan import NO_CONTACT, Plan, decide
from bot.care.pursuit import Climb, climbed, is_severe, merged
from bot.care.signs import Acts, Home, Word, signs
from bot.care.situation import (
    Asked,
    Did,
    Given,
    HomeDetail,
    LastWord,
    MildDays,
    Order,
    Rung,
    Situation,
    Tie,
)
from bot.care.willingness import (
    Guidance,
    Reached,
    Tally,
    guidance,
    jumped,
    reached_out,
    read_as,
    tallied,
)
from tests.care.situations import NOW, ago, situations, told

CLEAR = Situation(order=told(Order.NONE, days=1), safety=told(frozenset(), days=1))
INVITATION = frozenset({Did.ASKED_TO_TALK_ABOUT_US, Did.DID_WHAT_THEY_PROPOSED})
CRUMBS = [Did.LIKE, Did.LATE_HEY, Did.BARE_COFFEE, Did.OTHER]


def _plan(situation: Situation) -> Plan:
    return decide(signs(situation, NOW))


@given(situations, st.lists(st.sets(st.sampled_from(CRUMBS)), max_size=8))
def test_crumbs_alone_never_change_a_plan(situation: Situation, crumbs: list[set[Did]]) -> None:
    """However many crumbs come, the plan stays what it was."""
    after = situation
    for did in crumbs:
        kind = read_as(frozenset(did))
        assert kind is Reached.CRUMB
        after = reached_out(after, kind, did=frozenset(did), at=NOW)
    assert _plan(situation) is _plan(after)


def test_an_invitation_changes_it() -> None:
    """One invitation leads from silence to the table."""
    after = reached_out(CLEAR, read_as(INVITATION), did=INVITATION, at=NOW)
    assert (Plan.GIVE_THE_BREAKUP, Plan.AT_THE_TABLE) == (_plan(CLEAR), _plan(after))


def test_asking_to_stop_is_a_stop() -> None:
    """Their request to stop stands at once."""
    after = reached_out(CLEAR, Reached.ASKS_TO_STOP, did=frozenset(), at=NOW)
    assert Word.STOPPED is signs(after, NOW).word


@given(st.lists(st.sampled_from(Reached)))
def test_the_tally_counts_all(reached: list[Reached]) -> None:
    """Every message is counted once, under its kind."""
    tally = Tally()
    for kind in reached:
        tally = tallied(tally, kind)
    assert reached.count(Reached.CRUMB) == tally.crumbs
    assert reached.count(Reached.INVITATION) == tally.invitations
    assert reached.count(Reached.ASKS_TO_STOP) == tally.stops
    assert len(reached) == tally.crumbs + tally.invitations + tally.stops + tally.business


@pytest.mark.parametrize(
    ("plan", "reached", "stopped", "expected"),
    [
        (Plan.BEREAVED, Reached.CRUMB, False, None),
        (Plan.COURT_ORDER, Reached.INVITATION, False, Guidance.READ_THE_ORDER),
        (Plan.SAFETY_FIRST, Reached.INVITATION, False, Guidance.SAFE_FIRST),
        (Plan.STOP_PURSUIT, Reached.CRUMB, False, Guidance.DO_NOT_ANSWER),
        (Plan.GIVE_THE_BREAKUP, Reached.ASKS_TO_STOP, False, Guidance.RESPECT_THE_STOP),
        (Plan.GIVE_THE_BREAKUP, Reached.CRUMB, True, Guidance.RESPECT_THE_STOP),
        (Plan.GIVE_THE_BREAKUP, Reached.CRUMB, False, Guidance.SHORT_LIGHT_SLOW),
        (Plan.GIVE_THE_BREAKUP, Reached.INVITATION, True, Guidance.PREPARE_A_TALK),
        (Plan.AT_THE_TABLE, Reached.CRUMB, False, Guidance.PREPARE_A_TALK),
        (Plan.MOVING_ON, Reached.CRUMB, False, Guidance.ONE_CLEAR_NO),
        (Plan.SPACE_NOT_DISTANCE, Reached.LOGISTICS, False, Guidance.BUSINESS_ONLY),
        (Plan.HUMAN_FIRST, Reached.HOSTILE, False, Guidance.LET_IT_PASS),
    ],
)
def test_guidance(plan: Plan, reached: Reached, stopped: bool, expected: Guidance | None) -> None:  # noqa: FBT001
    """Each plan meets their message in its own way."""
    assert expected is guidance(plan, reached, stopped=stopped)


@given(st.sampled_from(sorted(NO_CONTACT)), st.sampled_from(Reached), st.booleans())
def test_guarded_plans_never_guide_to_an_answer(plan: Plan, reached: Reached, stopped: bool) -> None:  # noqa: FBT001
    """Under an order, fear or chasing no message of theirs leads to an answer."""
    refusals = {Guidance.READ_THE_ORDER, Guidance.SAFE_FIRST, Guidance.DO_NOT_ANSWER}
    assert guidance(plan, reached, stopped=stopped) in refusals


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [((), False), ((9,), False), ((2, 4), True), ((3, 5), False), ((0, 3), False), ((0, 4), True)],
)
def test_jumps(weeks: tuple[int, ...], expected: bool) -> None:  # noqa: FBT001
    """A week of at least four contacts that doubles the one before is a jump."""
    assert expected is jumped(weeks)


@given(situations, st.sampled_from(Happening))
def test_no_event_loosens_a_gate(situation: Situation, happening: Happening) -> None:
    """After any event order, danger, acts and a standing stop are at least what they were."""
    before = signs(situation, NOW)
    after = signs(happened(situation, happening, NOW), NOW)
    assert before.danger is after.danger
    assert before.acts is after.acts
    assert not before.stopped or after.stopped
    assert before.court is after.court or happening is Happening.ORDER_SERVED


@pytest.mark.parametrize(
    ("happening", "plan"),
    [
        (Happening.ASKED_TO_STOP, Plan.GIVE_THE_BREAKUP),
        (Happening.ORDER_SERVED, Plan.COURT_ORDER),
        (Happening.MOVED_OUT, Plan.GIVE_THE_BREAKUP),
        (Happening.CHILDREN_TOLD, Plan.SPACE_NOT_DISTANCE),
        (Happening.THEY_DIED, Plan.BEREAVED),
        (Happening.SLEPT_TOGETHER, Plan.HUMAN_FIRST),
        (Happening.SOMEONE_NEW, Plan.HUMAN_FIRST),
        (Happening.RAN_INTO, Plan.HUMAN_FIRST),
    ],
)
def test_events(happening: Happening, plan: Plan) -> None:
    """From a partly shared home with children who do not know, each event leads where it must."""
    situation = replace(
        CLEAR,
        ties=told(frozenset({Tie.PARTLY_HOME}), days=3),
        home=told(frozenset({HomeDetail.CHILDREN_DO_NOT_KNOW}), days=3),
    )
    assert Plan.HUMAN_FIRST is _plan(situation)
    assert plan is _plan(happened(situation, happening, NOW))


def test_events_on_an_empty_situation() -> None:
    """Moving out and telling the children change nothing where no tie was told."""
    assert CLEAR == happened(CLEAR, Happening.MOVED_OUT, NOW)
    assert CLEAR == happened(CLEAR, Happening.CHILDREN_TOLD, NOW)
    assert Home.APART is signs(CLEAR, NOW).home


def test_a_standing_order_keeps_its_kind() -> None:
    """A second order served does not blur what is known of the first."""
    situation = replace(CLEAR, order=told(Order.PROTECTS_ME, days=9))
    assert situation == happened(situation, Happening.ORDER_SERVED, NOW)


def test_events_raise_their_question() -> None:
    """Three events ask one question; the others ask none."""
    asked = {kind: asks_next(kind) for kind in Happening if asks_next(kind)}
    assert asked == {
        Happening.ASKED_TO_TALK: Asked.DID,
        Happening.ORDER_SERVED: Asked.ORDER,
        Happening.HOSTILE_MESSAGE: Asked.SAFETY,
    }


def _mine(days: float, channel: Channel = Channel.MESSAGE) -> Contact:
    return Contact(ago(days=days), Direction.MINE, channel)


def test_climbing() -> None:
    """Many messages unanswered, many calls, friends and gifts are each seen, by day."""
    contacts = [
        *(_mine(1) for _ in range(5)),
        *(_mine(2, Channel.CALL) for _ in range(3)),
        _mine(3, Channel.VIA_FRIEND),
        _mine(16, Channel.GIFT_OR_LETTER),
        _mine(4, Channel.PROFILE_PEEK),
        Contact(ago(days=5), Direction.MINE, Channel.CALL, Purpose.LOGISTICS),
    ]
    climb = climbed(contacts, NOW, zone="UTC", stop=None)
    mild = {Rung.MANY_MESSAGES, Rung.REPEATED_CALLS, Rung.THROUGH_FRIENDS, Rung.GIFTS}
    assert Climb(frozenset(mild), 3) == climb


@pytest.mark.parametrize(
    "contact",
    [
        Contact(ago(days=1), Direction.THEIRS, Channel.VIA_FRIEND),
        Contact(ago(days=1), Direction.MINE, Channel.VIA_FRIEND, Purpose.LOGISTICS),
        Contact(NOW + timedelta(hours=1), Direction.MINE, Channel.VIA_FRIEND),
        _mine(31, Channel.VIA_FRIEND),
    ],
)
def test_what_is_no_rung(contact: Contact) -> None:
    """Theirs, business, what is not yet and what is over 30 days past are no rungs."""
    assert Climb() == climbed([contact], NOW, zone="UTC", stop=None)


@pytest.mark.parametrize(("days", "mild_days"), [(0, 1), (13, 1), (14, 0), (30, 0)])
def test_the_last_fourteen_days(days: int, mild_days: int) -> None:
    """Rungs count for 30 days, to the hour; mild days are counted over the last 14."""
    climb = climbed([_mine(days, Channel.VIA_FRIEND)], NOW, zone="UTC", stop=None)
    assert Climb(frozenset({Rung.THROUGH_FRIENDS}), mild_days) == climb


def test_the_message_that_was_answered_with_a_stop_is_not_after_it() -> None:
    """Contact at the very instant of the stop does not count as after it."""
    climb = climbed([_mine(5), _mine(1)], NOW, zone="UTC", stop=ago(days=5))
    assert not is_severe(climb.rungs)


def test_answered_messages_are_no_rung() -> None:
    """A day on which they wrote too is a talk, not many unanswered messages."""
    contacts = [*(_mine(1) for _ in range(9)), Contact(ago(days=1), Direction.THEIRS)]
    assert Climb() == climbed(contacts, NOW, zone="UTC", stop=None)


@pytest.mark.parametrize(("days", "severe"), [((1, 2), True), ((1, 9), False), ((31, 32), False)])
def test_twice_after_a_stop(days: tuple[int, int], severe: bool) -> None:  # noqa: FBT001
    """Two contacts after a stop, within 30 days, are a severe rung."""
    stop = ago(days=60) if days[0] > 30 else ago(days=5)
    climb = climbed([_mine(day) for day in days], NOW, zone="UTC", stop=stop)
    assert severe is is_severe(climb.rungs)


@given(situations, st.sets(st.sampled_from(Rung)).map(frozenset), st.integers(0, 14))
def test_the_ledger_only_adds(situation: Situation, rungs: frozenset[Rung], days: int) -> None:
    """What the ledger shows never takes an answer back."""
    before = signs(situation, NOW).acts
    after = signs(merged(situation, Climb(rungs, days), NOW), NOW).acts
    ladder = [Acts.NONE, Acts.MILD, Acts.SEVERE]
    assert ladder.index(after) >= ladder.index(before)


@pytest.mark.parametrize(
    ("rungs", "told_days", "seen", "days"),
    [
        (None, None, 3, MildDays.THREE_OR_MORE),
        (None, None, 1, MildDays.FEW),
        ({Rung.BEGGING, Rung.GIFTS}, None, 1, None),
        ({Rung.BEGGING}, MildDays.NOT_SURE, 1, MildDays.NOT_SURE),
        ({Rung.BEGGING}, MildDays.FEW, 4, MildDays.THREE_OR_MORE),
    ],
)
def test_mild_days_from_the_ledger(
    rungs: set[Rung] | None, told_days: MildDays | None, seen: int, days: MildDays | None
) -> None:
    """Three days seen outweigh what was told; fewer seen only fill in what was never asked."""
    situation = replace(
        CLEAR,
        rungs=None if rungs is None else told(frozenset(rungs), days=1),
        mild_days=None if told_days is None else told(told_days, days=1),
    )
    after = merged(situation, Climb(frozenset({Rung.GIFTS}), seen), NOW)
    assert days is (after.mild_days.value if after.mild_days else None)


def test_an_empty_climb_changes_nothing() -> None:
    """With nothing seen the situation stays as it is."""
    situation = replace(CLEAR, last_word=Given(LastWord.NOTHING, NOW - timedelta(days=1)))
    assert situation == merged(situation, Climb(), NOW)
