"""The week in a few lines, and one question about oneself; where two people still meet, also whether an old pattern
changed or was only not tested (A26).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from bot.care.reviews import WeeklyAsk, weekly_asks
from bot.flows import progress
from bot.flows.facts import plan_now
from bot.flows.nudge import DISCREETLY, Knock, is_told_discreetly
from bot.flows.records import Note, NoteOf
from bot.talk.steps import Flow, Next, Record, Script, Start, ask, pick, say, words_or


class Pattern(StrEnum):
    CHANGED = "changed"
    UNTESTED = "untested"
    NOT_SURE = "not_sure"


class Skip(StrEnum):
    SKIP = "skip"


PATTERN = pick("progress.pattern", Pattern)
MINE = words_or("progress.mine", Skip)


@dataclass(frozen=True, slots=True)
class Seed:
    id: str
    now: progress.Seed
    meeting: bool = False


def review(seed: Seed) -> Script[None]:
    if seed.now.held:
        yield say(f"progress.{seed.now.held}")
        return
    yield progress.drawn("week", seed.now)
    if seed.meeting:
        yield say(f"progress.pattern_{(yield from ask(PATTERN))}")
    mine = yield from ask(MINE)
    if isinstance(mine, Skip):
        yield say("progress.fine")
        return
    yield Record(Note(seed.id, mine, NoteOf.MINE))
    yield say("progress.kept")


def weekly(seed: WeeklySeed) -> Script[None]:
    """The same, come unasked: discreet, it names nothing at first."""
    if seed.discreet and (yield from ask(DISCREETLY.only(Knock.OPEN, Knock.NOT_TODAY))) is Knock.NOT_TODAY:
        yield say("nudge.tomorrow")
        return
    yield from review(seed.review)
    yield Next("waiting")


@dataclass(frozen=True, slots=True)
class WeeklySeed:
    review: Seed
    discreet: bool = False


def seed(start: Start) -> Seed:
    plan = plan_now(start.facts, start.at)
    meeting = plan is not None and WeeklyAsk.CHANGED_OR_UNTESTED in weekly_asks(plan)
    return Seed(start.ident("note"), progress.seed(start), meeting)


_NOW = progress.Seed(datetime(2026, 3, 4, 20, 15, tzinfo=UTC), "UTC")
_SAMPLES = (Seed("n1", _NOW), Seed("n1", _NOW, meeting=True), Seed("n1", replace(_NOW, held="not_here")))
FLOW = Flow(review, seed, Seed, _SAMPLES)
WEEKLY = Flow(
    weekly,
    lambda start: WeeklySeed(seed(start), is_told_discreetly(start)),
    WeeklySeed,
    (WeeklySeed(_SAMPLES[0]), WeeklySeed(_SAMPLES[1], discreet=True)),
)
