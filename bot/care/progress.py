"""What history shows, counted when it is sent and never kept: days, weeks, hours, the urge curve.

None of it in rows 1–4: there no counter is shown. Success is what the person did, never what the ex
answered (B14).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.care.checkins import UrgeLevel
from bot.care.entries import (
    CheckinDone,
    ContactLogged,
    Entry,
    SlipLogged,
    UrgeClosed,
    UrgeOpened,
)
from bot.care.ledger import Channel, Direction, Purpose
from bot.care.plan import GUARDED, Plan
from bot.care.quiet_days import QuietDays
from bot.care.recent import episode
from bot.care.urges import HOURS, Episode, Outcome, UrgeCurve, hardest_hours, urge_curve

MILESTONES = (7, 14, 30, 60, 90)
URGE_SCALE = {UrgeLevel.NONE: 0, UrgeLevel.SOME: 1, UrgeLevel.STRONG: 2, UrgeLevel.ALMOST: 3}
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of history, at an instant on the person's clock."""

    at: datetime
    entry: Entry


@dataclass(frozen=True, slots=True)
class DayPoint:
    """One day: mood 0–10 and strongest urge 0–3 as checked in, contacts as logged."""

    on: date
    mood: int | None = None
    urge: int | None = None
    theirs: int = 0
    mine: int = 0
    practical: int = 0
    peeks: int = 0
    slips: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days up to and with `ending`; means are None without a check-in."""

    ending: date
    checkins: int
    mood: float | None
    mood_before: float | None
    urges: int
    kept_unsent: int
    sent: int
    slips: int
    practical: int


@dataclass(frozen=True, slots=True)
class Progress:
    days: tuple[DayPoint, ...]
    hardest_hours: tuple[int, ...]
    urge_curve: UrgeCurve | None
    urges: int
    kept_unsent: int


class Milestone(StrEnum):
    QUIET_DAYS = "quiet_days"
    FIRST_UNSENT = "first_unsent"
    TENTH_UNSENT = "tenth_unsent"


def is_shown(plan: Plan | None) -> bool:
    return plan not in GUARDED


def progress(plan: Plan | None, rows: Sequence[Row], *, first: date, last: date) -> Progress | None:
    """The picture of `first` to `last`, both included; None in rows 1–4."""
    if not is_shown(plan):
        return None
    within = [row for row in rows if first <= row.at.date() <= last]
    return Progress(
        days=day_points(within, first=first, last=last),
        hardest_hours=hardest_hours(urge_hours(within)),
        urge_curve=urge_curve(episodes(rows)),
        urges=sum(isinstance(row.entry, UrgeOpened) for row in within),
        kept_unsent=_closed_as(within, Outcome.KEPT, Outcome.LET_GO),
    )


def week(plan: Plan | None, rows: Sequence[Row], ending: date) -> Week | None:
    """The weekly review; None in rows 1–4."""
    return week_of(rows, ending) if is_shown(plan) else None


def week_of(rows: Sequence[Row], ending: date) -> Week:
    """The seven days up to and with `ending`."""
    here = _between(rows, ending - _WEEK, ending)
    days = day_points(here, first=ending - _WEEK + _DAY, last=ending)
    return Week(
        ending=ending,
        checkins=sum(isinstance(row.entry, CheckinDone) for row in here),
        mood=_mean_mood(here),
        mood_before=_mean_mood(_between(rows, ending - 2 * _WEEK, ending - _WEEK)),
        urges=sum(isinstance(row.entry, UrgeOpened) for row in here),
        kept_unsent=_closed_as(here, Outcome.KEPT, Outcome.LET_GO),
        sent=_closed_as(here, Outcome.SENT),
        slips=sum(point.slips for point in days),
        practical=sum(point.practical for point in days),
    )


def history(rows: Iterable[Row], *, most: int) -> tuple[Row, ...]:
    """The newest `most` rows, newest first."""
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True)[:most])


def day_points(rows: Iterable[Row], *, first: date, last: date) -> tuple[DayPoint, ...]:
    """One point a day, days without an entry among them."""
    by_day: dict[date, list[Entry]] = {}
    for row in rows:
        by_day.setdefault(row.at.date(), []).append(row.entry)
    days = [first + ahead * _DAY for ahead in range((last - first).days + 1)]
    return tuple(_point(day, by_day.get(day, [])) for day in days)


def urge_hours(rows: Iterable[Row]) -> tuple[int, ...]:
    """Urges by hour of the person's day, 24 counts."""
    counts = Counter(row.at.hour for row in rows if isinstance(row.entry, UrgeOpened))
    return tuple(counts[hour] for hour in range(HOURS))


def episodes(rows: Iterable[Row]) -> tuple[Episode, ...]:
    return tuple(episode(row.entry) for row in rows if isinstance(row.entry, UrgeClosed))


def milestone(
    plan: Plan | None, *, quiet: QuietDays, kept_unsent: int, counters: bool = True
) -> tuple[Milestone, int] | None:
    """One line for today's check-in, if there is one; never in rows 1–4 or with counters hidden."""
    if not counters or not is_shown(plan):
        return None
    if quiet.quiet in MILESTONES:
        return Milestone.QUIET_DAYS, quiet.quiet
    found = {1: Milestone.FIRST_UNSENT, 10: Milestone.TENTH_UNSENT}.get(kept_unsent)
    return None if found is None else (found, kept_unsent)


def _between(rows: Iterable[Row], after: date, until: date) -> list[Row]:
    return [row for row in rows if after < row.at.date() <= until]


def _closed_as(rows: Iterable[Row], *outcomes: Outcome) -> int:
    closed = (row.entry for row in rows if isinstance(row.entry, UrgeClosed))
    return sum(entry.outcome in outcomes for entry in closed)


def _mean_mood(rows: Iterable[Row]) -> float | None:
    moods = [row.entry.mood for row in rows if isinstance(row.entry, CheckinDone)]
    return round(sum(moods) / len(moods), 1) if moods else None


def _point(day: date, entries: Sequence[Entry]) -> DayPoint:
    checkins = [entry for entry in entries if isinstance(entry, CheckinDone)]
    contacts = [entry for entry in entries if isinstance(entry, ContactLogged)]
    met = [entry for entry in contacts if entry.channel is not Channel.PROFILE_PEEK]
    personal = [entry for entry in met if entry.purpose is not Purpose.LOGISTICS]
    urges = [URGE_SCALE[entry.urge] for entry in checkins if entry.urge is not None]
    return DayPoint(
        on=day,
        mood=checkins[-1].mood if checkins else None,
        urge=max(urges, default=None),
        theirs=sum(entry.direction is Direction.THEIRS for entry in personal),
        mine=sum(entry.direction in {Direction.MINE, Direction.MY_ANSWER} for entry in personal),
        practical=len(met) - len(personal),
        peeks=len(contacts) - len(met),
        slips=sum(isinstance(entry, SlipLogged) for entry in entries),
    )
