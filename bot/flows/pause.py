"""A pause of 1 to 30 days: nothing is sent unasked. What they ask for still comes, and help is always there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from bot.care.nudges import paused
from bot.flows.facts import PAUSED_UNTIL
from bot.talk.steps import Flow, Remember, Script, Start, ask, pick, say


class Span(StrEnum):
    DAY = "day"
    THREE_DAYS = "three_days"
    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"


DAYS = {Span.DAY: 1, Span.THREE_DAYS: 3, Span.WEEK: 7, Span.TWO_WEEKS: 14, Span.MONTH: 30}
SPAN = pick("leave.pause", Span)


@dataclass(frozen=True, slots=True)
class Seed:
    """`days`: told with the command, 0 when not."""

    at: datetime
    days: int = 0


def pause(seed: Seed) -> Script[None]:
    days = seed.days or DAYS[(yield from ask(SPAN))]
    until = paused(days, seed.at)
    yield Remember(PAUSED_UNTIL, until)
    left = (until - seed.at).days
    yield say("leave.paused", days=left) if left > 1 else say("leave.paused_day")


def seed(start: Start) -> Seed:
    rest = start.given.get("rest", "").strip()
    return Seed(start.at, int(rest) if rest.isdecimal() and len(rest) < len("1000") else 0)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(pause, seed, Seed, (Seed(_AT), Seed(_AT, 1)))
