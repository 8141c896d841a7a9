"""What is a slip, what is counted, and how steadiness moves."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.ledger import ONE_SLIP, Channel, Contact, Direction, Purpose, is_slip, slips
from bot.care.plan import NO_CONTACT, Plan
from bot.care.quiet_days import QuietDays, current_run, quiet_days, run_is_shown
from bot.care.steadiness import Steadiness, dipped, recovered, repaired, start

NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
INSTANTS = st.integers(0, 2000).map(lambda hours: NOW + timedelta(hours=hours))
CONTACTS = st.builds(
    Contact,
    INSTANTS,
    st.sampled_from(Direction),
    st.sampled_from(Channel),
    st.sampled_from(Purpose),
)
PLANS = st.none() | st.sampled_from(Plan)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


def _contact(direction: Direction, **parts: Channel | Purpose) -> Contact:
    channel, purpose = parts.get("channel"), parts.get("purpose")
    return Contact(
        NOW,
        direction,
        channel if isinstance(channel, Channel) else Channel.MESSAGE,
        purpose if isinstance(purpose, Purpose) else Purpose.PERSONAL,
    )


@pytest.mark.parametrize(
    ("contact", "elsewhere", "guarded"),
    [
        (_contact(Direction.MINE), True, True),
        (_contact(Direction.MY_ANSWER), False, True),
        (_contact(Direction.BY_CHANCE, channel=Channel.IN_PERSON), False, True),
        (_contact(Direction.THEIRS), False, False),
        (_contact(Direction.MINE, channel=Channel.PROFILE_PEEK), False, False),
        (_contact(Direction.MINE, purpose=Purpose.LOGISTICS), False, False),
        (_contact(Direction.MINE, purpose=Purpose.PLAN), False, True),
        (_contact(Direction.MINE, channel=Channel.VIA_FRIEND), True, True),
    ],
)
def test_slips(contact: Contact, elsewhere: bool, guarded: bool) -> None:  # noqa: FBT001
    """Answering and chance are no slips, except under an order, fear or chasing."""
    for plan in (None, *set(Plan) - NO_CONTACT - {Plan.BEREAVED}):
        assert elsewhere is is_slip(contact, plan)
    for plan in NO_CONTACT:
        assert guarded is is_slip(contact, plan)
    assert not is_slip(contact, Plan.BEREAVED)


@given(st.lists(CONTACTS, max_size=30), PLANS)
def test_slips_within_twelve_hours_are_one(contacts: list[Contact], plan: Plan | None) -> None:
    """Starts lie at least 12 h apart, and every slipping contact belongs to one of them."""
    starts = slips(contacts, plan)
    assert all(later - first >= ONE_SLIP for first, later in pairwise(starts))
    for contact in contacts:
        if is_slip(contact, plan):
            assert any(timedelta() <= contact.at - first < ONE_SLIP for first in starts)


def test_twelve_hours_later_is_another() -> None:
    """Exactly twelve hours after the first a new slip begins."""
    pair = [Contact(NOW + timedelta(hours=hours), Direction.MINE) for hours in (0, 12)]
    assert slips(pair, None) == (NOW, NOW + timedelta(hours=12))


@given(CONTACTS)
def test_a_guarded_plan_never_counts_less(contact: Contact) -> None:
    """Whatever is a slip elsewhere is one under an order, fear or chasing."""
    if is_slip(contact, Plan.GIVE_THE_BREAKUP):
        assert all(is_slip(contact, plan) for plan in NO_CONTACT)


@given(DAYS, st.lists(DAYS, max_size=40), st.integers(0, 400))
def test_quiet_days_never_fall(since: date, slipped: list[date], ahead: int) -> None:
    """From day to day the total stays or grows, whatever slips are told on the way."""
    today = since + timedelta(days=ahead)
    told = [day for day in slipped if day <= today]
    now = quiet_days(since, today, slip_days=told)
    after = quiet_days(since, today + timedelta(days=1), slip_days=[*told, today])
    assert now.quiet <= after.quiet
    assert 0 <= now.quiet <= now.days


def test_quiet_days_as_shown() -> None:
    """27 finished days with four slip days, one known by number only, read "23 of 27"."""
    since = date(2026, 1, 1)
    slipped = [date(2026, 1, 3), date(2026, 1, 3), date(2026, 1, 9), date(2026, 1, 20)]
    assert QuietDays(23, 27) == quiet_days(since, date(2026, 1, 28), slip_days=slipped, older=1)


@pytest.mark.parametrize(("last_slip", "run"), [(None, 27), (date(2026, 1, 20), 7), (date(2026, 1, 28), 0)])
def test_current_run(last_slip: date | None, run: int) -> None:
    """The run counts finished days after the last slip."""
    assert run == current_run(date(2026, 1, 1), date(2026, 1, 28), last_slip=last_slip)


@pytest.mark.parametrize(
    ("on", "hours", "shown"), [(True, None, True), (True, 71, False), (True, 72, True), (False, None, False)]
)
def test_the_run_hides_after_a_slip(on: bool, hours: int | None, shown: bool) -> None:  # noqa: FBT001
    """A run is shown only if switched on and 72 h past any slip."""
    slipped = None if hours is None else NOW - timedelta(hours=hours)
    assert shown is run_is_shown(NOW, switched_on=on, last_slip=slipped)


@given(st.lists(st.tuples(st.sampled_from(["slip", "repair", "wait"]), st.integers(0, 300))))
def test_steadiness_stays_above_zero(moves: list[tuple[str, int]]) -> None:
    """Whatever happens the score stays in (0, 1]: slips dip, time and repair never lower it."""
    now = start(NOW)
    for move, hours in moves:
        at = now.at + timedelta(hours=hours)
        before = recovered(now, at)
        assert before.score >= now.score
        if move == "slip":
            now = dipped(now, at)
            assert now.score < before.score or now.score <= 0.05
        elif move == "repair":
            now = repaired(now, at)
            assert now.score >= before.score
        else:
            now = before
        assert 0 < now.score <= 1


@given(st.floats(0.05, 1), st.floats(0.05, 1))
def test_repair_keeps_the_order(low: float, high: float) -> None:
    """Repair is monotone: who stood steadier before stands no less steady after."""
    low, high = sorted((low, high))
    assert repaired(Steadiness(low, NOW), NOW).score <= repaired(Steadiness(high, NOW), NOW).score


def test_time_never_runs_back() -> None:
    """An event that arrives late changes nothing of what has recovered."""
    now = dipped(start(NOW), NOW)
    assert now == recovered(now, NOW - timedelta(days=3))
