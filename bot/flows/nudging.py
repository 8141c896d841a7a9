"""When the bot speaks unasked, and what with. One bell a day, at the chosen hour, decides for everything that may be
due; whether to speak is care's policy alone. Whatever the person does opens what was sent before it.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import assert_never

from bot.care.days import QuietHours, local
from bot.care.entries import NudgeOpened, NudgeSent
from bot.care.harddays import planned_today
from bot.care.nudges import Keep, Later, NudgeKind, Speak, Standing, Wishes, nudge, weekly_budget
from bot.care.plan import Plan
from bot.care.recent import Recent
from bot.care.reviews import must_choose, review_due
from bot.care.rounds import last_round, next_round
from bot.care.safe_here import may_be_read, may_write_first
from bot.flows.facts import (
    CARRIED_TO,
    CHECKIN_HOUR,
    DISCREET,
    HARD_DAYS,
    HUSHED_UNTIL,
    NEXT_ROUND,
    NO_MORE,
    PAUSED_UNTIL,
    PER_WEEK,
    PLAN_SINCE,
    QUIET_HOURS,
    RECENT,
    SAFETY,
    SET_UP,
    WAITING,
    plan_now,
    situation_of,
)
from bot.talk.steps import Effect, Facts, Record, Remember, Say, Wake, say

CHECKIN, REVIEW, WEEKLY, HARD_DAY = "checkin", "review", "weekly", "hard_day"
SNOOZED = "snoozed"  # asked for, so no nudge
BELLS: Mapping[str, NudgeKind] = {
    CHECKIN: NudgeKind.CHECK_IN,
    REVIEW: NudgeKind.PLAN_REVIEW,
    WEEKLY: NudgeKind.WEEKLY_REVIEW,
    HARD_DAY: NudgeKind.HARD_DAY,
}
KNOWN = frozenset({*BELLS, SNOOZED})
LEADS: Mapping[NudgeKind, str] = {
    NudgeKind.CHECK_IN: "nudge",
    NudgeKind.PLAN_REVIEW: "plan_review",
    NudgeKind.WEEKLY_REVIEW: "weekly_review",
    NudgeKind.HARD_DAY: "hard_day",
}
"""What is spoken of -> the flow that opens it; a kind whose flow there is not is never due."""

NOTHING_YET = Recent()
TOO_LATE = timedelta(hours=3)
MID_TALK = timedelta(minutes=30)
USUAL_HOUR = time(19)
_ASLEEP_AFTER = timedelta(hours=4)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Moment:
    """A nudge's bell at the instant it rings. `due` and `at` are UTC; `busy`: somebody is talking just now."""

    facts: Facts
    at: datetime
    due: datetime
    bell: str
    zone: str
    busy: bool = False

    @property
    def today(self) -> date:
        return local(self.at, self.zone).date()

    @property
    def recent(self) -> Recent:
        return RECENT.of(self.facts) or NOTHING_YET

    @property
    def rung_for(self) -> datetime:
        """The instant it was meant for. The daily bell counts from its round, however often it was put off."""
        hour = CHECKIN_HOUR.of(self.facts)
        return self.due if hour is None or self.bell != CHECKIN else last_round(self.at, hour, self.zone)


@dataclass(frozen=True, slots=True)
class Ring:
    """What the bell does: open a flow or say a line, and settle these; silence has neither."""

    flow: str | None = None
    lines: tuple[Say, ...] = ()
    effects: tuple[Effect, ...] = ()


def decide(moment: Moment, flows: Container[str]) -> Ring:
    """Speak, wait or keep silent; the next round is set whichever it is."""
    plan = plan_now(moment.facts, moment.at)
    if plan is None or plan is Plan.BEREAVED:
        return Ring()
    again = armed(moment.facts, moment.at, moment.zone) if moment.bell == CHECKIN else ()
    if moment.at - moment.rung_for > TOO_LATE:
        return Ring(effects=again)
    standing = standing_of(moment, plan)
    found = nudge(
        due(moment, standing, flows),
        standing,
        wishes=wishes_of(moment),
        pushes=moment.recent.pushes,
        at=moment.at,
    )
    match found:
        case Keep():
            return Ring(effects=again)
        case Later(at=later):
            return Ring(effects=again or (Wake(moment.bell, later - moment.at),))
        case Speak() if moment.busy:
            return Ring(effects=(Wake(moment.bell, MID_TALK),))
        case Speak(kind=NudgeKind.LAST_LINE):
            return Ring(lines=(say("nudge.last_line"),), effects=(Record(NudgeSent(NudgeKind.LAST_LINE)),))
        case Speak(kind=kind, waiting=rest):
            waits = (Remember(WAITING, rest),) if rest else ()
            return Ring(LEADS[kind], effects=(Record(NudgeSent(kind)), *waits, *again))
        case _:
            assert_never(found)


def put_off(moment: Moment) -> Ring:
    """What was put off by the person comes once more, unless they want quiet by now or it became unsafe."""
    late = moment.at - moment.due > TOO_LATE
    if late or wants_quiet(moment.facts, moment.at) or not may_write_first(situation_of(moment.facts)):
        return Ring()
    return Ring(effects=(Wake(SNOOZED, MID_TALK),)) if moment.busy else Ring(LEADS[NudgeKind.CHECK_IN])


def wants_quiet(facts: Facts, at: datetime) -> bool:
    """Whether the person stopped messages, or paused them till later than now."""
    paused = PAUSED_UNTIL.of(facts)
    return NO_MORE.of(facts) is True or (paused is not None and at < paused)


def done_today(moment: Moment) -> bool:
    """Whether there was a check-in today."""
    checkins = moment.recent.checkins
    return bool(checkins) and checkins[-1].on == moment.today


def due(moment: Moment, standing: Standing, flows: Container[str]) -> frozenset[NudgeKind]:
    """What there is to speak of: the bell's own matter and whatever else falls on this day."""
    recent, plan = moment.recent, standing.plan
    since = recent.plan_since
    reviewed = since is not None and (
        review_due(plan, since=since, today=moment.today, done=recent.reviews) is not None
        or must_choose(plan, since=since, today=moment.today, carried_to=CARRIED_TO.of(moment.facts))
    )
    falls = {
        NudgeKind.HARD_DAY: bool(planned_today(HARD_DAYS.of(moment.facts) or (), moment.today)),
        NudgeKind.PLAN_REVIEW: reviewed,
        NudgeKind.WEEKLY_REVIEW: standing.day > 0 and standing.day % _WEEK == 0 and came_this_week(moment),
        NudgeKind.CHECK_IN: checkin_falls(moment, standing),
    }
    own = BELLS[moment.bell]
    return frozenset(
        kind
        for kind, today in falls.items()
        if LEADS[kind] in flows and (today or (kind is own and own is not NudgeKind.CHECK_IN))
    )


def came_this_week(moment: Moment) -> bool:
    """Whether there is a week to look back on: a review of nothing is no comfort."""
    checkins = moment.recent.checkins
    return bool(checkins) and (moment.today - checkins[-1].on).days < _WEEK


def checkin_falls(moment: Moment, standing: Standing) -> bool:
    """Not on the day of intake, not where today's is done, and spread over the week as the budget allows."""
    recent, budget = moment.recent, weekly_budget(standing.day, PER_WEEK.of(moment.facts))
    if standing.day < 1 or done_today(moment) or budget < 1:
        return False
    since = (moment.today - recent.pushes[-1].on).days if recent.pushes else _WEEK
    return since >= _WEEK // budget


def standing_of(moment: Moment, plan: Plan) -> Standing:
    """What the decision is tailored to."""
    situation = situation_of(moment.facts)
    return Standing(
        plan,
        day_of(moment.facts, moment.today, moment.zone),
        read_along=may_be_read(situation),
        write_first=may_write_first(situation),
        hushed_until=HUSHED_UNTIL.of(moment.facts),
    )


def wishes_of(moment: Moment) -> Wishes:
    """What the person set. The hour that wins over quiet hours is the one this round came to."""
    facts = moment.facts
    return Wishes(
        zone=moment.zone,
        hour=local(moment.rung_for, moment.zone).time() if moment.bell == CHECKIN else USUAL_HOUR,
        quiet=QUIET_HOURS.of(facts) or QuietHours(),
        per_week=PER_WEEK.of(facts),
        discreet=DISCREET.of(facts),
        paused_until=PAUSED_UNTIL.of(facts),
        stopped=NO_MORE.of(facts) is True,
    )


def day_of(facts: Facts, today: date, zone: str) -> int:
    """Days since intake, whose end is the set-up; where that was left, since the plan or the two gates."""
    since = SET_UP.given_at(facts) or PLAN_SINCE.given_at(facts) or SAFETY.given_at(facts)
    return 0 if since is None else max(0, (today - local(since, zone).date()).days)


def armed(facts: Facts, at: datetime, zone: str) -> tuple[Effect, ...]:
    """The effects that set the next round; none before set-up, none in grief."""
    hour = CHECKIN_HOUR.of(facts)
    if hour is None or plan_now(facts, at) is Plan.BEREAVED:
        return ()
    wall, found = next_round(at, hour, zone)
    return (Wake(CHECKIN, wall), Remember(NEXT_ROUND, found))


def heard(facts: Facts, at: datetime, zone: str, *, reachable: bool) -> tuple[Effect, ...]:
    """What settles whenever the person does something: nudges are opened, rounds that had ended begin anew."""
    recent = RECENT.of(facts) or NOTHING_YET
    opened = (Record(NudgeOpened()),) if any(not push.opened for push in recent.pushes) else ()
    coming = NEXT_ROUND.of(facts)
    asleep = not reachable or coming is None or at - coming > _ASLEEP_AFTER
    return (*opened, *(armed(facts, at, zone) if asleep else ()))
