"""When the bot speaks unasked: one bell a day, a year of it in many zones, and everything that keeps it silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import available_timezones

import pytest

from bot.care.days import QuietHours, is_quiet, local
from bot.care.entries import CheckinDone, NudgeOpened, NudgeSent, PlanStarted, ReviewDone
from bot.care.harddays import HardDay, HardDayKind
from bot.care.nudges import NudgeKind
from bot.care.plan import Plan
from bot.care.recent import fold
from bot.care.rounds import round_on
from bot.care.situation import Ended, Order, Safety
from bot.flows import facts as known
from bot.flows.nudging import (
    BELLS,
    CHECKIN,
    HARD_DAY,
    LEADS,
    REVIEW,
    SNOOZED,
    WEEKLY,
    Moment,
    Ring,
    armed,
    decide,
    heard,
    put_off,
)
from bot.flows.welcome import OFFER_SETUP
from bot.rehearsal.belfry import Belfry
from bot.talk.events import Commanded, Rang, Tapped, Typed, Unreachable
from bot.talk.session import handle
from bot.talk.state import Session, Talk, Turn
from bot.talk.steps import Hush, Record, Remember, Wake, say
from tests.flows.somebody import EVENING, SET_UP, summed, told
from tests.furnished import house

EVERY = frozenset(LEADS.values())


def moment(at: datetime = EVENING, *, bell: str = CHECKIN, busy: bool = False, **more: object) -> Moment:
    return Moment(told(**more), at, at, bell, "UTC", busy=busy)


def spoken(ring: Ring) -> object:
    return ring.flow or ring.lines or None


def test_a_check_in_at_its_hour() -> None:
    """The nudge is opened, written down, and the next round set."""
    ring = decide(moment(), EVERY)
    wall = datetime(2026, 3, 6, 20)  # noqa: DTZ001 - a wall time
    assert "nudge" == ring.flow
    assert (
        Record(NudgeSent(NudgeKind.CHECK_IN)),
        Wake(CHECKIN, wall),
        Remember(known.NEXT_ROUND, EVENING + timedelta(days=1)),
    ) == ring.effects


@pytest.mark.parametrize(
    "more",
    [
        {"NO_MORE": True},
        {"PAUSED_UNTIL": EVENING + timedelta(hours=1)},
        {"SAFETY": frozenset({Safety.AFRAID})},
        {"PER_WEEK": 0},
        {"RECENT": summed((CheckinDone(5), EVENING))},
        {"RECENT": summed((NudgeSent(NudgeKind.CHECK_IN), EVENING - timedelta(hours=3)))},
    ],
    ids=["stopped", "paused", "not safe here", "none wanted", "done today", "one today"],
)
def test_silence_keeps_the_rounds_going(more: dict[str, Any]) -> None:
    """Nothing is said, and tomorrow is asked again."""
    ring = decide(moment(**more), EVERY)
    assert None is spoken(ring)
    assert [CHECKIN] == [effect.bell for effect in ring.effects if isinstance(effect, Wake)]


def test_none_on_the_day_of_intake() -> None:
    """Whoever told everything an hour ago is not asked how they are."""
    assert None is spoken(decide(moment(SET_UP + timedelta(minutes=5)), EVERY))


@pytest.mark.parametrize("more", [{"ORDER": None}, {"ENDED": Ended.THEY_DIED}], ids=["no gates", "grief"])
def test_nobody_is_nudged_without_a_plan_or_in_grief(more: dict[str, Any]) -> None:
    """Not even the next round is set."""
    assert Ring() == decide(moment(**more), EVERY)


def test_late_by_more_than_three_hours_is_skipped() -> None:
    """The host slept: today's is left out, and there is never a burst."""
    six: dict[str, Any] = {"CHECKIN_HOUR": time(18)}
    assert "nudge" == decide(moment(EVENING + timedelta(hours=1), **six), EVERY).flow
    assert None is spoken(decide(moment(EVENING + timedelta(hours=1, minutes=1), **six), EVERY))
    late = replace(moment(EVENING + timedelta(hours=4), bell=HARD_DAY), due=EVENING)
    assert Ring() == decide(late, EVERY)


def test_in_the_middle_of_a_talk_it_waits() -> None:
    """Half an hour, without setting the next round yet."""
    assert Ring(effects=(Wake(CHECKIN, timedelta(minutes=30)),)) == decide(moment(busy=True), EVERY)


@pytest.mark.parametrize(
    ("hour", "minutes", "flow"),
    [(time(20), 0, "nudge"), (time(23), 0, "nudge"), (time(3), 30, "nudge"), (time(21, 30), 30, None)],
)
def test_the_chosen_hour_wins_over_quiet_hours(hour: time, minutes: int, flow: str | None) -> None:
    """But what was put off into them waits for the next day."""
    at = datetime.combine(date(2026, 3, 6), hour, UTC) + timedelta(minutes=minutes)
    ring = decide(moment(at, CHECKIN_HOUR=hour), EVERY)
    assert flow == ring.flow
    assert [CHECKIN] == [effect.bell for effect in ring.effects if isinstance(effect, Wake)]


def test_other_bells_wait_for_the_end_of_quiet_hours() -> None:
    """A hard day's bell at 23:00 rings again at eight."""
    ring = decide(moment(EVENING + timedelta(hours=3), bell=HARD_DAY, QUIET_HOURS=QuietHours()), EVERY)
    assert Ring(effects=(Wake(HARD_DAY, timedelta(hours=9)),)) == ring


TOMORROW = (HardDay(HardDayKind.BIRTHDAY, date(1990, 3, 19)),)
WEEK_TWO = SET_UP.replace(day=18)
BEGUN = summed((PlanStarted(Plan.GIVE_THE_BREAKUP), SET_UP), (CheckinDone(5), WEEK_TWO - timedelta(days=6)))
REVIEWED = fold(BEGUN, ReviewDone(14), WEEK_TWO - timedelta(hours=1))
AWAY = fold(replace(BEGUN, checkins=()), ReviewDone(14), WEEK_TWO - timedelta(hours=1))


@pytest.mark.parametrize(
    ("more", "flow"),
    [
        ({"HARD_DAYS": TOMORROW, "RECENT": BEGUN}, "hard_day"),
        ({"RECENT": BEGUN}, "plan_review"),
        ({"RECENT": REVIEWED}, "weekly_review"),
        ({"RECENT": AWAY}, "nudge"),
        ({"RECENT": BEGUN, "HUSHED_UNTIL": WEEK_TWO + timedelta(days=1)}, "nudge"),
        ({"RECENT": BEGUN, "ORDER": Order.BINDS_ME}, "nudge"),
    ],
)
def test_one_message_a_day_the_gravest_first(more: dict[str, Any], flow: str) -> None:
    """Hard day, plan review, weekly review, check-in; no review in a hush, in rows 1–4, nor of a week away."""
    assert flow == decide(moment(WEEK_TWO, **more), EVERY).flow


def test_the_rest_waits_until_it_is_opened() -> None:
    """Written down with the nudge, in rank; where nothing else falls on the day, nothing is."""
    ring = decide(moment(WEEK_TWO, HARD_DAYS=TOMORROW, RECENT=BEGUN), EVERY)
    rest = (NudgeKind.PLAN_REVIEW, NudgeKind.WEEKLY_REVIEW, NudgeKind.CHECK_IN)
    assert Remember(known.WAITING, rest) in ring.effects
    assert known.WAITING not in [one.fact for one in decide(moment(), EVERY).effects if isinstance(one, Remember)]


def test_what_has_no_flow_is_never_due() -> None:
    """A house without reviews checks in."""
    assert "nudge" == decide(moment(WEEK_TWO, RECENT=BEGUN), {"nudge"}).flow


@pytest.mark.parametrize("bell", [REVIEW, WEEKLY, HARD_DAY])
def test_a_bell_of_its_own(bell: str) -> None:
    """It speaks of its own matter without a check-in hour, and sets no round."""
    ring = decide(moment(bell=bell, CHECKIN_HOUR=None), EVERY - {"nudge"})
    assert (LEADS[BELLS[bell]], (Record(NudgeSent(BELLS[bell])),)) == (ring.flow, ring.effects)


def test_three_a_week_are_spread() -> None:
    """After day 14 not three days in a row, but every other."""
    yesterday = summed((NudgeSent(NudgeKind.CHECK_IN), EVENING + timedelta(days=20)), (NudgeOpened(), EVENING))
    at = EVENING + timedelta(days=21)
    assert None is spoken(decide(moment(at, RECENT=yesterday), {"nudge"}))
    assert "nudge" == decide(moment(at + timedelta(days=1), RECENT=yesterday), {"nudge"}).flow


def test_the_last_kind_line_sets_no_round() -> None:
    """Six were ignored: one line, then silence for good."""
    six = summed(*((NudgeSent(NudgeKind.CHECK_IN), EVENING + timedelta(days=day)) for day in (0, 1, 3, 5, 12, 19)))
    ring = decide(moment(EVENING + timedelta(days=26), RECENT=six), EVERY)
    assert Ring(None, (say("nudge.last_line"),), (Record(NudgeSent(NudgeKind.LAST_LINE)),)) == ring


def test_what_the_person_does_opens_nudges_and_wakes_rounds() -> None:
    """Each once: an open nudge is not opened again, a round that is to come is not set again."""
    sent = summed((NudgeSent(NudgeKind.CHECK_IN), EVENING))
    again = armed(told(), EVENING, "UTC")
    assert () == heard(told(), EVENING, "UTC", reachable=True)
    assert (Record(NudgeOpened()),) == heard(told(RECENT=sent), EVENING, "UTC", reachable=True)
    assert again == heard(told(), EVENING, "UTC", reachable=False)
    assert again == heard(told(NEXT_ROUND=EVENING - timedelta(hours=5)), EVENING, "UTC", reachable=True)
    assert again == heard(told(NEXT_ROUND=None), EVENING, "UTC", reachable=True)
    assert () == heard(told(NEXT_ROUND=None, CHECKIN_HOUR=None), EVENING, "UTC", reachable=True)
    assert () == armed(told(ENDED=Ended.THEY_DIED), EVENING, "UTC")


@pytest.mark.parametrize(
    ("more", "late", "ring"),
    [
        ({}, 0, Ring("nudge")),
        ({}, 4, Ring()),
        ({"NO_MORE": True}, 0, Ring()),
        ({"PAUSED_UNTIL": EVENING + timedelta(hours=1)}, 0, Ring()),
        ({"PAUSED_UNTIL": EVENING - timedelta(hours=1)}, 0, Ring("nudge")),
    ],
)
def test_what_was_put_off_comes_once_more(more: dict[str, Any], late: int, ring: Ring) -> None:
    """It was asked for, at any hour; but not after they asked for quiet, nor hours late."""
    snoozed = replace(moment(bell=SNOOZED, **more), due=EVENING - timedelta(hours=late))
    assert ring == put_off(snoozed)


def test_what_was_put_off_waits_for_the_end_of_a_talk() -> None:
    """As any other bell."""
    assert Ring(effects=(Wake(SNOOZED, timedelta(minutes=30)),)) == put_off(moment(bell=SNOOZED, busy=True))


# In the house.


def rung(session: Session, bell: str = CHECKIN, at: datetime = EVENING) -> Turn:
    return handle(session, Rang(7, at, bell, at), house())


def test_a_nudge_goes_out_unasked_and_what_was_asked_for_does_not() -> None:
    """So the first is sent at most once, the second at least once."""
    session = Session(facts=told(), last=SET_UP)
    assert (True, False) == (rung(session).unasked, rung(session, SNOOZED).unasked)


@pytest.mark.parametrize(
    "session",
    [
        Session(last=EVENING - timedelta(minutes=29)),
        Session(talks=(Talk("gates", None, (), None, EVENING - timedelta(minutes=5)),)),
        Session(talks=(Talk("crisis_help", None, (), None, EVENING - timedelta(days=1)),)),
    ],
    ids=["just heard", "a talk just begun", "a crisis"],
)
def test_when_somebody_is_busy(session: Session) -> None:
    """Heard within half an hour, a talk begun within it, or a crisis that still stands."""
    turn = rung(replace(session, facts=told()))
    assert ((Wake(CHECKIN, timedelta(minutes=30)),), ()) == (turn.effects, turn.messages)


def test_set_up_is_not_offered_to_who_wants_quiet() -> None:
    """The morning offer is unasked, so stop and pause hold for it too."""
    new = told(ORDER=None)
    quiet = told(ORDER=None, PAUSED_UNTIL=EVENING + timedelta(days=1))
    offered = [rung(Session(facts=facts), OFFER_SETUP).unasked for facts in (new, quiet)]
    assert [True, False] == offered


def test_before_consent_nothing_settles() -> None:
    """Whoever only looks in leaves no round behind."""
    assert () == house().heard(Session(), Typed(1, EVENING, "hello"))


def test_out_of_reach_and_back() -> None:
    """The bells fall silent with the account and ring again from the first word on."""
    session = Session(facts=told(NEXT_ROUND=EVENING + timedelta(days=1)), last=SET_UP)
    lost = handle(session, Unreachable(1, EVENING), house())
    back = handle(lost.session, Typed(2, EVENING + timedelta(hours=2), "hello"), house())
    wall = datetime(2026, 3, 6, 20)  # noqa: DTZ001 - a wall time
    assert (Hush(),) == lost.effects
    assert Wake(CHECKIN, wall) in back.effects


def test_a_typed_number_answers_a_nudge() -> None:
    """Where choices are numbers, the nudge's own are meant, though it was not kept."""
    sent = rung(Session(facts=told(), last=SET_UP))
    turn = handle(sent.session, Typed(8, EVENING + timedelta(minutes=1), "4"), house())
    assert ["checkin"] == [talk.flow for talk in turn.session.talks]


def test_an_old_nudge_opens_todays_check_in() -> None:
    """A tap on a copy from the day before is as good as one on the newest."""
    sent = rung(Session(facts=told(), last=SET_UP))
    turn = handle(sent.session, Tapped(8, EVENING + timedelta(days=1), "nudge", ("good",)), house())
    assert ["checkin"] == [talk.flow for talk in turn.session.talks]


# A year.


def year(zone: str, hour: time) -> tuple[list[datetime], list[date]]:
    """The instants of a year's check-ins for somebody who wants one every day and opens each, and the days that had one
    to give.
    """
    begins = datetime(2026, 1, 1, 12, tzinfo=UTC)
    facts = told(begins, ZONE=zone, CHECKIN_HOUR=hour, PER_WEEK=7, NEXT_ROUND=None)
    session, belfry, sent = Session(facts=facts, last=begins), Belfry(), list[datetime]()
    belfry.settle(armed(facts, begins, zone), at=begins, zone=zone)
    number = 0
    while (bell := belfry.next(begins + timedelta(days=366))) is not None:
        number += 2
        turn = handle(session, Rang(number, bell.due, bell.bell, bell.due, bell.subject), house())
        belfry.settle(turn.effects, at=bell.due, zone=zone)
        session = turn.session
        if turn.messages:
            sent.append(bell.due)
            opened = handle(session, Commanded(number + 1, bell.due + timedelta(minutes=1), "hide"), house())
            belfry.settle(opened.effects, at=bell.due, zone=zone)
            session = opened.session
    first = local(begins, zone).date()
    days = [first + timedelta(days=ahead) for ahead in range(1, 365)]
    return sent, [day for day in days if round_on(day, hour, zone) is not None]


QUIET = QuietHours()


def swept(zone: str, hour: time) -> None:
    sent, due = year(zone, hour)
    on = [local(at, zone).date() for at in sent]
    assert due == [day for day in on if day in set(due)], (zone, hour)
    assert len(on) == len(set(on)), (zone, hour)
    assert sent == [round_on(day, hour, zone) for day in on], (zone, hour)
    if not QUIET.end > hour:
        assert [] == [at for at in sent if is_quiet(at, zone, hours=QUIET)], (zone, hour)


FEW = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Nuuk", "Africa/Cairo", "UTC"]


@pytest.mark.parametrize("hour", [time(2, 30), time(20)])
@pytest.mark.parametrize("zone", FEW)
def test_a_year_of_check_ins(zone: str, hour: time) -> None:
    """Exactly one on each local day that has the chosen hour, over gaps and repeated hours."""
    swept(zone, hour)


@pytest.mark.deep
@pytest.mark.parametrize("zone", sorted(available_timezones()))
def test_a_year_of_check_ins_everywhere(zone: str) -> None:
    """The same in every zone there is, at an hour where clocks change and at an ordinary one."""
    for hour in (time(2, 30), time(20)):
        swept(zone, hour)
