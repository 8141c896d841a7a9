"""Hard days that the person entered, planned for the day before. Birthdays and anniversaries come
every year; a handover or a court date comes once.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_FEBRUARY, _LEAP_DAY = 2, 29


class HardDayKind(StrEnum):
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    HANDOVER = "handover"
    COURT_DATE = "court_date"
    OTHER = "other"


YEARLY = frozenset({HardDayKind.BIRTHDAY, HardDayKind.ANNIVERSARY})


@dataclass(frozen=True, slots=True)
class HardDay:
    kind: HardDayKind
    on: date


def next_on(day: HardDay, today: date) -> date | None:
    """The next time it comes, today included; None once a single day is past."""
    if day.kind not in YEARLY:
        return day.on if day.on >= today else None
    this_year = _in_year(day.on, today.year)
    return this_year if this_year >= today else _in_year(day.on, today.year + 1)


def planned_today(days: Iterable[HardDay], today: date) -> tuple[HardDay, ...]:
    """Those that come tomorrow, in the order given."""
    tomorrow = today + timedelta(days=1)
    return tuple(day for day in days if next_on(day, tomorrow) == tomorrow)


def _in_year(day: date, year: int) -> date:
    if (day.month, day.day) == (_FEBRUARY, _LEAP_DAY):
        return date(year, 3, 1) - timedelta(days=1)
    return day.replace(year=year)
