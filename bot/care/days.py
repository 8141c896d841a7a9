"""The person's own clock. Wall time and an IANA zone give one instant, also where the clock jumps:
a time that is skipped is the first valid instant after it, a time that comes twice is the first.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

NIGHT_FROM = time(22)
NIGHT_TO = time(6)
MORNING = time(8)
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` up to `end`, over midnight where `end` is the earlier. Equal means none."""

    start: time = NIGHT_FROM
    end: time = MORNING


def local(at: datetime, zone: str) -> datetime:
    """The same instant on the person's clock."""
    return at.astimezone(ZoneInfo(zone))


def instant(day: date, clock: time, zone: str) -> datetime:
    """The UTC instant when `clock` stands on `day` in `zone`."""
    wall = datetime.combine(day, clock.replace(fold=0), ZoneInfo(zone))
    found = wall.astimezone(UTC)
    if found.astimezone(wall.tzinfo).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return found
    return _first_after_gap(wall)


def next_at(clock: time, after: datetime, zone: str) -> datetime:
    """The first UTC instant later than `after` when `clock` stands."""
    day = local(after, zone).date()
    candidates = (instant(day + ahead * _DAY, clock, zone) for ahead in range(3))
    return next(found for found in candidates if found > after)


def next_morning(after: datetime, zone: str) -> datetime:
    return next_at(MORNING, after, zone)


def is_night(at: datetime, zone: str) -> bool:
    return _within(local(at, zone).time(), NIGHT_FROM, NIGHT_TO)


def night_of(at: datetime, zone: str) -> date | None:
    """The evening date of the night that `at` lies in, or None by day."""
    if not is_night(at, zone):
        return None
    here = local(at, zone)
    return here.date() if here.time() >= NIGHT_FROM else here.date() - _DAY


def is_quiet(at: datetime, zone: str, *, hours: QuietHours, chosen: time | None = None) -> bool:
    """Whether `at` lies in quiet hours. The hour that the person chose for check-ins wins."""
    clock = local(at, zone).time()
    if chosen is not None and clock.hour == chosen.hour:
        return False
    return _within(clock, hours.start, hours.end)


def after_quiet(at: datetime, zone: str, *, hours: QuietHours) -> datetime:
    """`at`, or the end of the quiet hours it lies in."""
    if is_quiet(at, zone, hours=hours):
        return next_at(hours.end, at, zone)
    return at


def plan_day(since: date, today: date) -> int:
    """Day 0 is the day of [I'll try this]."""
    return max(0, (today - since).days)


def _within(clock: time, start: time, end: time) -> bool:
    if start <= end:
        return start <= clock < end
    return clock >= start or clock < end


def _first_after_gap(wall: datetime) -> datetime:
    before = wall.replace(fold=1).astimezone(UTC)
    after = wall.astimezone(UTC)
    offset = before.astimezone(wall.tzinfo).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(wall.tzinfo).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
