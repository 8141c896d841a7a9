"""Urges: what may be chosen, when to look in, and what the person's own past urges show.

Judged by what was done, not by how strong it stays (Bowen & Marlatt 2009). No general number is
ever stated; the curve is the person's own, and only from five urges on.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.care.days import is_night, next_morning, night_of

LOOK_IN = timedelta(minutes=20)
CURVE_FROM = 5
DRAFTS_A_NIGHT = 2
HOURS = 24
_HALF = 0.5


class Hold(StrEnum):
    MORNING = "morning"
    ONE_HOUR = "one_hour"
    TWENTY_MINUTES = "twenty_minutes"
    SEND = "send"


class Outcome(StrEnum):
    LET_GO = "let_go"
    KEPT = "kept"
    SENT = "sent"
    LEFT_OPEN = "left_open"


class Trigger(StrEnum):
    ALONE = "alone"
    NIGHT = "night"
    THEIR_PAGE = "their_page"
    A_MEMORY = "a_memory"
    A_DATE = "a_date"
    ALCOHOL = "alcohol"
    A_QUARREL = "a_quarrel"
    THEY_WROTE = "they_wrote"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Episode:
    """One urge watched for `minutes`; not `eased` means that it was last seen still strong."""

    minutes: int
    eased: bool


@dataclass(frozen=True, slots=True)
class UrgeCurve:
    """Share of urges still strong after so many minutes; `median` None: not seen to ease yet."""

    steps: tuple[tuple[int, float], ...]
    median: int | None
    urges: int


def hold_choices(at: datetime, zone: str, *, child_matter: bool = False) -> tuple[Hold, ...]:
    """At night morning stands first, never forced. A child's matter is never held."""
    if child_matter:
        return ()
    if is_night(at, zone):
        return (Hold.MORNING, Hold.ONE_HOUR, Hold.TWENTY_MINUTES, Hold.SEND)
    return (Hold.ONE_HOUR, Hold.TWENTY_MINUTES, Hold.MORNING, Hold.SEND)


def hold_until(hold: Hold, at: datetime, zone: str) -> datetime | None:
    """When the hold ends, in UTC; None where nothing is held."""
    match hold:
        case Hold.MORNING:
            return next_morning(at, zone)
        case Hold.ONE_HOUR:
            return at + timedelta(hours=1)
        case Hold.TWENTY_MINUTES:
            return at + timedelta(minutes=20)
        case _:
            return None


def look_in_at(at: datetime, *, write_first: bool) -> datetime | None:
    """The look-in set with the draft; none where nothing may be sent first (`safe_here`)."""
    return at + LOOK_IN if write_first else None


def kept_unread(drafts: Iterable[datetime], at: datetime, zone: str) -> bool:
    """Whether a draft at `at` is the third (or later) of one night, after earlier `drafts`."""
    tonight: date | None = night_of(at, zone)
    if tonight is None:
        return False
    return sum(night_of(earlier, zone) == tonight for earlier in drafts) >= DRAFTS_A_NIGHT


def urge_curve(episodes: Sequence[Episode]) -> UrgeCurve | None:
    """Kaplan–Meier over the person's own urges; None below five urges or with none eased.

    An urge lost from sight still strong counts as strong up to there, and not after.
    """
    eased_at = sorted({episode.minutes for episode in episodes if episode.eased})
    if len(episodes) < CURVE_FROM or not eased_at:
        return None
    share, steps = 1.0, [(0, 1.0)]
    for minutes in eased_at:
        watched = sum(episode.minutes >= minutes for episode in episodes)
        eased = sum(episode.eased and episode.minutes == minutes for episode in episodes)
        share *= 1.0 - eased / watched
        steps.append((minutes, share))
    median = next((minutes for minutes, left in steps if left <= _HALF), None)
    return UrgeCurve(steps=tuple(steps), median=median, urges=len(episodes))


def hardest_hours(histogram: Sequence[int], *, most: int = 3) -> tuple[int, ...]:
    """The hours (0–23) with most urges, at most `most`, hours without an urge never."""
    ranked = sorted(range(HOURS), key=lambda hour: (-histogram[hour], hour))
    return tuple(hour for hour in ranked[:most] if histogram[hour] > 0)
