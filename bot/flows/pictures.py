"""Progress in pictures: what each shows, and the sentences that say the same. Success is what the person did, never what
the ex answered (B14); none of it in rows 1–4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.care.days import is_night, local
from bot.care.entries import Entry
from bot.care.pictures import KEPT_WEEKS, Days, Eased, Hours, Picture, kept_weeks, steady_days
from bot.care.progress import DayPoint, Progress, Row, Week, progress, urge_hours, week_of
from bot.care.quiet_days import quiet_days
from bot.care.weekly import Found, Pattern, Strength, pattern, strength
from bot.flows.facts import IF_THEN, RECENT, plan_now
from bot.ports import Past
from bot.talk.steps import Facts, Say, Show, say

DAYS = 30
SHORTEST = 14  # somebody's first days are not a month of nothing
WEEK = 7
BARS = "▁▂▃▄▅▆▇█"
NO_BAR = "·"
URGES = ("none", "some", "strong", "almost")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pictured:
    """A view's sentences, its sparkline where only text can be shown, its picture where one can; `night`: drawn dark."""

    lines: tuple[Say, ...] = field(repr=False)
    bars: Say | None = field(default=None, repr=False)
    picture: Picture | None = field(default=None, repr=False)
    night: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What a view is drawn from: the history and the moment, on the person's clock."""

    rows: tuple[Row, ...] = field(repr=False)
    facts: Facts = field(repr=False)
    at: datetime
    zone: str
    counters: bool

    @property
    def now(self) -> datetime:
        return local(self.at, self.zone)

    def progress(self) -> Progress | None:
        today = self.now.date()
        return progress(plan_now(self.facts, self.at), self.rows, first=today - (DAYS - 1) * _DAY, last=today)


def pictured(show: Show, past: Sequence[Past], facts: Facts) -> Pictured | None:
    """The view in sentences and numbers; None where it is no view of progress."""
    draws = VIEWS.get(show.view)
    if draws is None or len(show.args) != len(("at", "zone", "counters")):
        return None
    at, zone, counters = show.args
    seen = Seen(rows(past, zone), facts, datetime.fromisoformat(at), zone, bool(counters))
    found = seen.progress()
    return Pictured((say("progress.not_here"),)) if found is None else draws(seen, found)


def rows(past: Sequence[Past], zone: str) -> tuple[Row, ...]:
    return tuple(Row(local(row.at, zone), row.entry) for row in past if isinstance(row.entry, Entry))


def _month(seen: Seen, found: Progress) -> Pictured:
    days = found.days[-_span(found.days) :]
    lines = [_mood_line(days), *_urge_lines(days)]
    if seen.counters:
        lines += _counted(found, seen)
    return _of_days(seen, lines, days)


def _span(days: Sequence[DayPoint]) -> int:
    """How many days are shown: from the first that was told of, two weeks at least. All where none was."""
    first = next((place for place, day in enumerate(days) if day != DayPoint(day.on)), 0)
    return max(SHORTEST, len(days) - first)


def _week(seen: Seen, found: Progress) -> Pictured:
    ending = seen.now.date()
    told, standing_out = week_of(seen.rows, ending), pattern(seen.rows, ending)
    counts = [say("progress.week", checkins=told.checkins, urges=told.urges, kept=told.kept_unsent)]
    slips = [say("progress.slips", slips=told.slips)] if told.slips else []
    lines = [
        *(counts if seen.counters else ()),
        *_moods(told),
        *(slips if seen.counters else ()),
        _pattern_line(standing_out),
        _strength_line(told),
        _plan_line(seen.facts, standing_out),
    ]
    return _of_days(seen, lines, found.days[-WEEK:])


def _hours(seen: Seen, found: Progress) -> Pictured:
    if not found.hardest_hours:
        return Pictured((say("progress.no_urges"),))
    counts = urge_hours([row for row in seen.rows if row.at.date() >= found.days[0].on])
    hardest = tuple(hour for hour in found.hardest_hours if counts[hour] > 1)
    hours = tuple(f"{hour:02}:00" for hour in hardest)
    first = say("progress.hours", hours=hours) if hours else say("progress.hours_spread")
    lines = [first, say("progress.hours_of", urges=found.urges, days=DAYS)]
    bars = _scaled(counts, max(counts))
    return _drawn(seen, lines, Hours(counts, hardest), bars=say("progress.hour_bars", bars=bars))


def _curve(seen: Seen, found: Progress) -> Pictured:
    curve = found.urge_curve
    if curve is None:
        return Pictured((say("progress.curve_later"),))
    if curve.median is None:
        return _drawn(seen, [say("progress.curve_open", urges=curve.urges)], Eased(curve))
    return _drawn(seen, [say("progress.curve", minutes=curve.median, urges=curve.urges)], Eased(curve))


def _kept(seen: Seen, _found: Progress) -> Pictured:
    kept = kept_weeks(seen.rows, seen.now.date())
    lines = [say("progress.kept_weeks", weeks=KEPT_WEEKS, kept=kept.kept, sent=kept.sent)]
    counts = [one.kept for one in kept.weeks]
    return _drawn(seen, lines, kept, bars=say("progress.kept_bars", bars=_scaled(counts, max(counts))))


def _steady(seen: Seen, found: Progress) -> Pictured:
    steady = steady_days(seen.rows, first=found.days[0].on, now=seen.now)
    if steady is None:
        return Pictured((say("progress.nothing"),))
    lines = [say("progress.steady", now=steady.scores[-1], low=min(steady.scores), days=len(steady.days))]
    return _drawn(seen, lines, steady, bars=say("progress.steady_bars", bars=_scaled(steady.scores, 100)))


VIEWS: Mapping[str, Callable[[Seen, Progress], Pictured]] = {
    "progress": _month,
    "week": _week,
    "hours": _hours,
    "curve": _curve,
    "kept": _kept,
    "steady": _steady,
}


def _drawn(seen: Seen, lines: Sequence[Say], picture: Picture, *, bars: Say | None = None) -> Pictured:
    return Pictured(tuple(lines), bars, picture, night=is_night(seen.at, seen.zone))


def _of_days(seen: Seen, lines: Sequence[Say], days: tuple[DayPoint, ...]) -> Pictured:
    """Where no day was told of there is nothing to draw."""
    if all(day == DayPoint(day.on) for day in days):
        return Pictured(tuple(lines))
    met = any(day.theirs + day.mine + day.practical + day.peeks for day in days)
    return _drawn(seen, lines, Days(days, contacts=seen.counters and met), bars=_bars(days))


def _mood_line(days: Sequence[DayPoint]) -> Say:
    moods = [day.mood for day in days if day.mood is not None]
    if not moods:
        return say("progress.no_moods", days=len(days))
    low, high = min(moods), max(moods)
    if low == high:
        return say("progress.mood_same", days=len(days), mood=low)
    mean = sum(moods) / len(moods)
    return say("progress.mood_range", days=len(days), mean=f"{mean:.1f}", low=low, high=high)


def _urge_lines(days: Sequence[DayPoint]) -> Iterator[Say]:
    """How many days each strength came to, where any was told."""
    told = [day.urge for day in days if day.urge is not None]
    if told:
        yield say("progress.urge_days", **{name: told.count(level) for level, name in enumerate(URGES)})


def _counted(found: Progress, seen: Seen) -> Iterator[Say]:
    recent, today = RECENT.of(seen.facts), seen.now.date()
    if recent is not None and recent.since is not None and recent.since < today:
        quiet = quiet_days(recent.since, today, slip_days=recent.slip_days, older=recent.older_slip_days)
        yield say("progress.quiet", quiet=quiet.quiet, days=quiet.days)
    yield say("progress.urges", urges=found.urges, kept=found.kept_unsent)
    met = [sum(one) for one in zip(*((day.theirs, day.mine, day.practical) for day in found.days), strict=True)]
    yield say("progress.contacts", theirs=met[0], mine=met[1], practical=met[2])


def _moods(found: Week) -> Iterator[Say]:
    if found.mood is not None and found.mood_before is not None:
        yield say("progress.mood_both", mood=f"{found.mood:.1f}", before=f"{found.mood_before:.1f}")
    elif found.mood is not None:
        yield say("progress.mood", mood=f"{found.mood:.1f}")


def _pattern_line(found: Found | None) -> Say:
    if found is None:
        return say("progress.no_pattern")
    if found.pattern is Pattern.HOURS:
        first, last = found.hours
        return say("progress.pattern_hours", first=f"{first:02}:00", last=f"{last:02}:00")
    on, off = found.moods
    return say(f"progress.pattern_{found.pattern}", on=f"{on:.1f}", off=f"{off:.1f}")


def _strength_line(found: Week) -> Say:
    well = strength(found)
    match well:
        case Strength.KEPT_UNSENT:
            return say("progress.strength_kept_unsent", kept=found.kept_unsent)
        case Strength.CHECKED_IN:
            return say("progress.strength_checked_in", checkins=found.checkins)
        case _:
            return say(f"progress.strength_{well}")


def _plan_line(facts: Facts, found: Found | None) -> Say:
    own = IF_THEN.of(facts)
    if own:
        return say("progress.plan_own", plan=own)
    if found is not None and found.pattern is Pattern.HOURS:
        return say("progress.plan_hours", first=f"{found.hours[0]:02}:00")
    return say("progress.plan_none")


def _bars(days: Sequence[DayPoint]) -> Say:
    return say("progress.moods", days=len(days), bars="".join(map(_bar, days)))


def _bar(day: DayPoint) -> str:
    return NO_BAR if day.mood is None else BARS[min(len(BARS) - 1, day.mood * len(BARS) // 10)]


def _scaled(counts: Sequence[int], most: int) -> str:
    return "".join(NO_BAR if count == 0 else BARS[count * (len(BARS) - 1) // most] for count in counts)
