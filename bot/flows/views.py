"""Views drawn from history when they are sent, as lines by wording keys. What is gone is said to be gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import get_args

from bot.care.days import local
from bot.care.entries import Entry
from bot.care.kit import KitPart
from bot.care.progress import DayPoint, Progress, Row, Week, progress, week
from bot.care.quiet_days import quiet_days
from bot.flows.facts import RECENT, plan_now
from bot.flows.kit import HELD
from bot.flows.records import Confidence, Draft, ExerciseDone, Note
from bot.ports import Past
from bot.talk.screen import View
from bot.talk.steps import Facts, Say, Word, say

DAYS = 30
NEWEST = 20
BARS = "▁▂▃▄▅▆▇█"
NO_BAR = "·"
TOLD = (*get_args(Entry), Note, Draft, Confidence, ExerciseDone)
UNTOLD = frozenset({"OfferMade", "NudgeSent", "NudgeOpened", "DraftKept", "DraftGone", "AskedOnce", "RepairDone"})


def draw(view: View, past: Sequence[Past], facts: Facts) -> tuple[Say, ...]:
    """The lines of a view; none for a view that this release does not know."""
    match view:
        case View("draft", (draft,)):
            return _draft(draft, past)
        case View("kit", parts):
            return _kit(parts, facts)
        case View("history", (zone,)):
            return tuple(_history(past, zone))
        case View("told", (zone,)):
            return tuple(_told(past, zone))
        case View("progress", (at, zone, counters)):
            return tuple(_progress(past, facts, datetime.fromisoformat(at), zone=zone, counters=counters))
        case View("week", (at, zone, _)):
            return tuple(_week(past, facts, datetime.fromisoformat(at), zone=zone))
        case _:
            return ()


def _kit(parts: Sequence[str], facts: Facts) -> tuple[Say, ...]:
    held = ((part, HELD[KitPart(part)].of(facts)) for part in parts)
    return tuple(say(f"kit.shown_{part}", words=words) for part, words in held if words)


def _draft(draft: str, past: Sequence[Past]) -> tuple[Say, ...]:
    """The words as they were written, each burst a line of its own."""
    words = [row.entry.words for row in past if isinstance(row.entry, Draft) and row.entry.id == draft]
    return tuple(say("urge.draft_shown", words=one) for one in words) or (say("urge.draft_not_there"),)


def _history(past: Sequence[Past], zone: str) -> Iterator[Say]:
    """The newest, newest first; of a crisis nothing, and none of what only the bot did."""
    told = _of_the_person(past)
    if not told:
        yield say("history.nothing")
    for row in told[: -NEWEST - 1 : -1]:
        yield _line(row, zone)


def _of_the_person(past: Sequence[Past]) -> list[Past]:
    return [row for row in past if isinstance(row.entry, TOLD) and type(row.entry).__name__ not in UNTOLD]


def _told(past: Sequence[Past], zone: str) -> Iterator[Say]:
    """All there is, oldest first, with every word."""
    told = _of_the_person(past)
    if not told:
        yield say("history.nothing")
    for row in told:
        if isinstance(row.entry, Draft):
            yield say("history.note", when=_when(row, zone), words=row.entry.words)
        else:
            yield _line(row, zone)


def _line(row: Past, zone: str) -> Say:
    if isinstance(row.entry, Note):
        return say("history.note", when=_when(row, zone), words=row.entry.words)
    return say("history.row", when=_when(row, zone), what=Word(f"history.{type(row.entry).__name__}"))


def _when(row: Past, zone: str) -> datetime:
    return local(row.at, zone)


def _rows(past: Sequence[Past], zone: str) -> list[Row]:
    return [Row(local(row.at, zone), row.entry) for row in past if isinstance(row.entry, Entry)]


def _progress(past: Sequence[Past], facts: Facts, at: datetime, *, zone: str, counters: str) -> Iterator[Say]:
    today = local(at, zone).date()
    found = progress(plan_now(facts, at), _rows(past, zone), first=today - timedelta(days=DAYS - 1), last=today)
    if found is None:
        yield say("progress.not_here")
        return
    yield say("progress.moods", days=DAYS, bars="".join(map(_bar, found.days)))
    if counters:
        yield from _counted(found, facts, today)
    if found.hardest_hours:
        yield say("progress.hours", hours=tuple(f"{hour:02}:00" for hour in found.hardest_hours))
    if found.urge_curve is not None and found.urge_curve.median is not None:
        yield say("progress.curve", minutes=found.urge_curve.median, urges=found.urge_curve.urges)


def _counted(found: Progress, facts: Facts, today: date) -> Iterator[Say]:
    recent = RECENT.of(facts)
    if recent is not None and recent.since is not None and recent.since < today:
        quiet = quiet_days(recent.since, today, slip_days=recent.slip_days, older=recent.older_slip_days)
        yield say("progress.quiet", quiet=quiet.quiet, days=quiet.days)
    yield say("progress.urges", urges=found.urges, kept=found.kept_unsent)
    met = [sum(one) for one in zip(*((day.theirs, day.mine, day.practical) for day in found.days), strict=True)]
    yield say("progress.contacts", theirs=met[0], mine=met[1], practical=met[2])


def _bar(day: DayPoint) -> str:
    return NO_BAR if day.mood is None else BARS[min(len(BARS) - 1, day.mood * len(BARS) // 10)]


def _week(past: Sequence[Past], facts: Facts, at: datetime, *, zone: str) -> Iterator[Say]:
    found = week(plan_now(facts, at), _rows(past, zone), local(at, zone).date())
    if found is None:
        yield say("progress.not_here")
        return
    yield say("progress.week", checkins=found.checkins, urges=found.urges, kept=found.kept_unsent)
    yield from _moods(found)
    if found.slips:
        yield say("progress.slips", slips=found.slips)


def _moods(found: Week) -> Iterator[Say]:
    if found.mood is not None and found.mood_before is not None:
        yield say("progress.mood_both", mood=f"{found.mood:.1f}", before=f"{found.mood_before:.1f}")
    elif found.mood is not None:
        yield say("progress.mood", mood=f"{found.mood:.1f}")
