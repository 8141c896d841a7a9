"""When writing about it helps and when it does not. For people searching for a meaning, deep
writing hindered recovery and plain writing about the day did best (Sbarra 2013): so they are offered
the plain kind. Ten minutes, once a day.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

CAP_MINUTES = 10
MEANING_HIGH = 5
WHY_DENSE = 0.03
MOST_MEANING = 8
LISTENED_MOST = 3


class Writing(StrEnum):
    JOURNAL = "journal"
    PLAN_THE_DAY = "plan_the_day"
    ENOUGH_TODAY = "enough_today"


@dataclass(frozen=True, slots=True)
class Searching:
    """`meaning`: the two items added (0–8, None: not asked). `why`: share of why-words in a text."""

    meaning: int | None = None
    why: float = 0.0


def offered(searching: Searching, *, today: date, last: date | None) -> Writing:
    """What kind of writing to offer; unknown counts as searching, so as not to do harm."""
    if last == today:
        return Writing.ENOUGH_TODAY
    high = searching.meaning is None or searching.meaning >= MEANING_HIGH
    return Writing.PLAN_THE_DAY if high or searching.why >= WHY_DENSE else Writing.JOURNAL


def has_listened_enough(long_messages: int) -> bool:
    """After every three long messages in a row one small thing is offered instead."""
    return long_messages > 0 and long_messages % LISTENED_MOST == 0
