"""What the pictures of progress show, as plain numbers counted from history: none of it in rows 1–4, and the urge curve
only from five urges on (`urges.urge_curve`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.care.entries import RepairDone, SlipLogged, UrgeClosed
from bot.care.ledger import is_one_slip
from bot.care.progress import DayPoint, Row
from bot.care.steadiness import Steadiness, dipped, recovered, repaired, start
from bot.care.urges import Outcome, UrgeCurve

KEPT_WEEKS = 12
WHOLE = 100  # steadiness is shown out of this
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """Mood, strongest urge and contact, day by day; without `contacts` these are left out."""

    days: tuple[DayPoint, ...]
    contacts: bool = True


@dataclass(frozen=True, slots=True)
class Hours:
    """Urges by hour of the day, 24 counts, and the hours with most of them."""

    counts: tuple[int, ...]
    hardest: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Eased:
    """The share of urges still strong, minute by minute."""

    curve: UrgeCurve


@dataclass(frozen=True, slots=True)
class KeptWeek:
    """Seven days up to and with `ending`: how many drafts stayed unsent, and how many went out."""

    ending: date
    kept: int
    sent: int


@dataclass(frozen=True, slots=True)
class Kept:
    weeks: tuple[KeptWeek, ...]

    @property
    def kept(self) -> int:
        return sum(week.kept for week in self.weeks)

    @property
    def sent(self) -> int:
        return sum(week.sent for week in self.weeks)


@dataclass(frozen=True, slots=True)
class Steady:
    """Steadiness at the end of each day, 1–100."""

    days: tuple[date, ...]
    scores: tuple[int, ...]


Picture = Days | Hours | Eased | Kept | Steady


def kept_weeks(rows: Iterable[Row], ending: date) -> Kept:
    """The last twelve weeks, oldest first."""
    closed = [(row.at.date(), row.entry.outcome) for row in rows if isinstance(row.entry, UrgeClosed)]
    weeks = [ending - back * _WEEK for back in reversed(range(KEPT_WEEKS))]
    return Kept(tuple(_kept_week(closed, one) for one in weeks))


def _kept_week(closed: Sequence[tuple[date, Outcome]], ending: date) -> KeptWeek:
    here = [outcome for day, outcome in closed if ending - _WEEK < day <= ending]
    kept = sum(outcome in {Outcome.KEPT, Outcome.LET_GO} for outcome in here)
    return KeptWeek(ending, kept, sum(outcome is Outcome.SENT for outcome in here))


def steady_days(rows: Iterable[Row], *, first: date, now: datetime) -> Steady | None:
    """From `first`, or the first entry if that is later, up to `now` on the person's clock; None before any entry."""
    told = sorted(rows, key=lambda row: row.at)
    if not told:
        return None
    begun = max(first, told[0].at.date())
    days = tuple(begun + ahead * _DAY for ahead in range((now.date() - begun).days + 1))
    ends = [min(now, datetime.combine(day + _DAY, datetime.min.time(), now.tzinfo)) for day in days]
    return Steady(days, tuple(max(1, round(WHOLE * _steady_at(told, end).score)) for end in ends))


def _steady_at(told: Sequence[Row], end: datetime) -> Steadiness:
    steadiness, slip_at = start(told[0].at), None
    for row in (one for one in told if one.at <= end):
        if isinstance(row.entry, SlipLogged) and (slip_at is None or not is_one_slip(slip_at, row.at)):
            steadiness, slip_at = dipped(steadiness, row.at), row.at
        elif isinstance(row.entry, RepairDone):
            steadiness = repaired(steadiness, row.at)
    return recovered(steadiness, end)
