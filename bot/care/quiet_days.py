"""Days without a slip, in total. The figure never falls: only finished days count, and a slip
counts on the day it is told (Silverman & Barasch 2023: a broken streak discourages).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

RUN_HIDDEN_FOR = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class QuietDays:
    """`quiet` of `days` finished days, shown as "23 of 27"."""

    quiet: int
    days: int


def quiet_days(since: date, today: date, *, slip_days: Collection[date], older: int = 0) -> QuietDays:
    """Count from `since` up to yesterday; `older` slip days are known by number only."""
    days = max(0, (today - since).days)
    counted = sum(since <= day < today for day in set(slip_days)) + older
    return QuietDays(quiet=max(0, days - counted), days=days)


def current_run(since: date, today: date, *, last_slip: date | None) -> int:
    """Finished days after the last slip; 0 on the day of a slip."""
    first = since if last_slip is None else max(since, last_slip + timedelta(days=1))
    return max(0, (today - first).days)


def run_is_shown(at: datetime, *, switched_on: bool, last_slip: datetime | None) -> bool:
    """A run is shown only if switched on, and never within 72 h of a slip."""
    return switched_on and (last_slip is None or at - last_slip >= RUN_HIDDEN_FOR)
