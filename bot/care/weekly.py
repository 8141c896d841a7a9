"""The week looked back on: one pattern, one strength. A pattern is said only where the numbers carry it, a strength
always: coming back is one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.care.entries import UrgeOpened
from bot.care.progress import DayPoint, Row, Week, day_points
from bot.care.urges import HOURS

FROM_URGES = 3  # fewer in a week show no hour
FROM_DAYS = 2  # days of either kind, to compare their moods
WINDOW = 3  # hours taken together
LOOKS_BACK = 28  # days whose moods are compared
MARKED = 1.0  # of ten: a smaller difference is no pattern
_DAY = timedelta(days=1)


class Pattern(StrEnum):
    """Urges at an hour; lower moods on days of looking at their page (Marshall 2012), or of contact."""

    HOURS = "hours"
    PEEKS = "peeks"
    CONTACT = "contact"


class Strength(StrEnum):
    KEPT_UNSENT = "kept_unsent"
    MOOD_UP = "mood_up"
    CHECKED_IN = "checked_in"
    CAME_BACK = "came_back"


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern. Of hours: the first and the last. Of moods: the mean on such days and on others."""

    pattern: Pattern
    hours: tuple[int, int] = (0, 0)
    moods: tuple[float, float] = (0.0, 0.0)


def pattern(rows: Sequence[Row], ending: date) -> Found | None:
    """The first that stands out; None where none does."""
    hours = _hours([row for row in rows if ending - 7 * _DAY < row.at.date() <= ending])
    if hours is not None:
        return hours
    days = day_points(rows, first=ending - (LOOKS_BACK - 1) * _DAY, last=ending)
    return _moods(days, Pattern.PEEKS, lambda day: day.peeks > 0) or _moods(
        days, Pattern.CONTACT, lambda day: day.theirs + day.mine > 0
    )


def _hours(rows: Sequence[Row]) -> Found | None:
    """Where half of the week's urges, and at least three, fall within three hours of the day."""
    told = [row.at.hour for row in rows if isinstance(row.entry, UrgeOpened)]

    def within(first: int) -> int:
        return sum((hour - first) % HOURS < WINDOW for hour in told)

    busiest = max(range(HOURS), key=lambda first: (within(first), -first))
    if within(busiest) < FROM_URGES or 2 * within(busiest) < len(told):
        return None
    return Found(Pattern.HOURS, hours=(busiest, (busiest + WINDOW) % HOURS))


def _moods(days: Sequence[DayPoint], pattern: Pattern, such: Callable[[DayPoint], bool]) -> Found | None:
    on, off = ([day.mood for day in days if day.mood is not None and such(day) is kind] for kind in (True, False))
    if min(len(on), len(off)) < FROM_DAYS:
        return None
    means = (round(sum(on) / len(on), 1), round(sum(off) / len(off), 1))
    return Found(pattern, moods=means) if means[1] - means[0] >= MARKED else None


def strength(week: Week) -> Strength:
    """What went well, the most telling first."""
    if week.kept_unsent:
        return Strength.KEPT_UNSENT
    if week.mood is not None and week.mood_before is not None and week.mood - week.mood_before >= MARKED / 2:
        return Strength.MOOD_UP
    return Strength.CHECKED_IN if week.checkins else Strength.CAME_BACK
