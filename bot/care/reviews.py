"""Every plan has a date at which it is looked at again; none is renewed in silence (A2, A11). Plan
days count from the day the plan was taken; a slip restarts nothing, a new plan does.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum

from bot.care.days import plan_day
from bot.care.gates import INVITATION_STANDS
from bot.care.plan import GUARDED, Plan, Stage
from bot.care.situation import EXPIRES_AFTER, Given, Situation

REVIEW_DAYS = (14, 30, 60, 90)
_LAST = REVIEW_DAYS[-1]
_STAGE_FROM = (
    (90, Stage.ONWARD),
    (30, Stage.REBUILDING),
    (14, Stage.STEADYING),
    (1, Stage.FIRST_DAYS),
)


class Onward(StrEnum):
    LET_GO = "let_go"
    ONE_WHY_NOW = "one_why_now"
    CARRY_ON = "carry_on"


class WeeklyAsk(StrEnum):
    """Who am I without them (Larson & Sbarra 2015); how much of a day they were on the mind, apart from
    any contact (A6); has the old pattern changed, or is it merely untested (A26).
    """

    WHO_AM_I = "who_am_i"
    ON_MIND = "on_mind"
    CHANGED_OR_UNTESTED = "changed_or_untested"


class Table(StrEnum):
    """Where the talk about the two of them stands."""

    STANDS = "stands"
    ASK = "ask"
    ENDED = "ended"


def stage(day: int) -> Stage:
    """The stage of a plan day; days count from 0."""
    return next((found for first, found in _STAGE_FROM if day >= first), Stage.DAY_ZERO)


def review_due(plan: Plan, *, since: date, today: date, done: Collection[int]) -> int | None:
    """The review day that is due, the latest reached; an earlier one missed is not made up for."""
    if plan in GUARDED:
        return None
    reached = [day for day in REVIEW_DAYS if day <= plan_day(since, today)]
    latest = reached[-1] if reached else None
    return None if latest is None or latest in done else latest


def must_choose(plan: Plan, *, since: date, today: date, carried_to: date | None) -> bool:
    """After day 90, and again at each new date, going on is a choice and never silent."""
    if plan is not Plan.GIVE_THE_BREAKUP or plan_day(since, today) < _LAST:
        return False
    return carried_to is None or today >= carried_to


def weekly_asks(plan: Plan) -> tuple[WeeklyAsk, ...]:
    """The questions of a weekly review; rows 1–4 have none."""
    if plan in GUARDED:
        return ()
    open_end = plan in {Plan.AT_THE_TABLE, Plan.HUMAN_FIRST, Plan.SPACE_NOT_DISTANCE}
    return tuple(WeeklyAsk) if open_end else (WeeklyAsk.WHO_AM_I, WeeklyAsk.ON_MIND)


def onward(*, stopped: bool) -> tuple[Onward, ...]:
    """The choices after day 90; a message only where no stop or block stands."""
    message = () if stopped else (Onward.ONE_WHY_NOW,)
    return (Onward.LET_GO, *message, Onward.CARRY_ON)


def table(situation: Situation, at: datetime) -> Table:
    """Asked again after 14 days; without an answer in three more it has ended."""
    if situation.invitation is None:
        return Table.ENDED
    age = at - situation.invitation.at
    if age > INVITATION_STANDS:
        return Table.ENDED
    return Table.ASK if age >= EXPIRES_AFTER else Table.STANDS


def table_answered(situation: Situation, at: datetime, *, still_talking: bool) -> Situation:
    """The answer to "still talking about the two of you?": yes renews the invitation, no ends it."""
    if situation.invitation is None or not still_talking:
        return replace(situation, invitation=None)
    return replace(situation, invitation=Given(situation.invitation.value, at))
