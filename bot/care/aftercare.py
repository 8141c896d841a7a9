"""After a slip: kindness now, a follow-up offered for the evening and the next noon, because a lapse
raises the risk of the next day (PMC8278682) and lost confidence more than guilt (Kirchner 2012).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.care.days import is_night, local, next_at

EVENING = time(19)
NOON = time(12)
EXCEPTIONS_A_MONTH = 2
_SHORTEST = timedelta(hours=2)


class FirstStep(StrEnum):
    """What is said at once."""

    REST = "rest"
    ONE_PLAN = "one_plan"


@dataclass(frozen=True, slots=True)
class FollowUps:
    """What may be offered, in UTC; the person says yes to each or none."""

    evening: datetime | None
    noon: datetime


def first_step(at: datetime, zone: str) -> FirstStep:
    """At night one step and sleep; confidence and an if-then plan wait for noon."""
    return FirstStep.REST if is_night(at, zone) else FirstStep.ONE_PLAN


def follow_ups(at: datetime, zone: str) -> FollowUps:
    """The same evening where it is two hours off or more, and the next noon after that."""
    soonest = at + _SHORTEST
    evening = next_at(EVENING, soonest, zone)
    if local(evening, zone).date() != local(at, zone).date():
        return FollowUps(evening=None, noon=next_at(NOON, soonest, zone))
    return FollowUps(evening=evening, noon=next_at(NOON, evening, zone))


def exceptions_left(taken: Collection[date], today: date) -> int:
    """Two of a calendar month's slips may be taken as exceptions: a reserve that is not free (Sharif & Shu)."""
    used = sum((day.year, day.month) == (today.year, today.month) for day in taken)
    return max(0, EXCEPTIONS_A_MONTH - used)
