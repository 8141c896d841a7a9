"""The week in a few lines, and what is asked once a week: how much of a day they were on the mind (A6), something of one's
own, and, where two people still meet, whether an old pattern changed or was only not tested (A26). Where they talk again
and contact doubled, slow is said once (B37).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from bot.care.plan import Plan
from bot.care.recent import ANSWERS, MINE, THEIRS, Recent
from bot.care.reviews import WeeklyAsk, weekly_asks
from bot.care.willingness import jumped
from bot.flows import progress
from bot.flows.facts import ON_MIND, RECENT, plan_now
from bot.flows.naming import names_nothing
from bot.flows.nudge import DISCREETLY, Knock
from bot.flows.records import Note, NoteOf
from bot.talk.steps import Flow, Next, Record, Remember, Script, Start, ask, pick, say, words_or

WEEK = timedelta(days=7)


class Pattern(StrEnum):
    CHANGED = "changed"
    UNTESTED = "untested"
    NOT_SURE = "not_sure"


class OnMind(StrEnum):
    """How much of an ordinary day, least first."""

    HARDLY = "hardly"
    AN_HOUR = "an_hour"
    HALF = "half"
    MOST = "most"
    SKIP = "skip"


class Skip(StrEnum):
    SKIP = "skip"


PATTERN = pick("progress.pattern", Pattern)
MIND = pick("progress.on_mind", OnMind)
OWN = words_or("progress.mine", Skip)


@dataclass(frozen=True, slots=True)
class Seed:
    """`on_mind`: as told last, None where it never was. `sped_up`: contact doubled while they talk again."""

    id: str
    now: progress.Seed
    meeting: bool = False
    on_mind: int | None = None
    sped_up: bool = False


def review(seed: Seed) -> Script[None]:
    if seed.now.held:
        yield say(f"progress.{seed.now.held}")
        return
    yield progress.drawn("week", seed.now)
    if seed.sped_up:
        yield say("progress.sped_up")
    yield from on_mind(seed.on_mind)
    if seed.meeting:
        yield say(f"progress.pattern_{(yield from ask(PATTERN))}")
    mine = yield from ask(OWN)
    if isinstance(mine, Skip):
        yield say("progress.fine")
        return
    yield Record(Note(seed.id, mine, NoteOf.MINE))
    yield say("progress.kept")


def on_mind(before: int | None) -> Script[None]:
    """Less, more or the same as the week before; a figure of the person's own, apart from any contact."""
    told = yield from ask(MIND)
    if told is OnMind.SKIP:
        return
    now = list(OnMind).index(told)
    yield Remember(ON_MIND, now)
    if before is not None and now != before:
        yield say("progress.on_mind_less" if now < before else "progress.on_mind_more")
    else:
        yield say("progress.on_mind_noted")


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


def contacts_a_week(recent: Recent, today: date) -> tuple[int, int]:
    """Personal contact either way, of the week before last and of the last seven days."""
    weeks = [0, 0]
    for day, counts in recent.contacts:
        ago = (today - day) // WEEK
        if 0 <= ago < len(weeks):
            weeks[1 - ago] += counts[THEIRS] + counts[MINE] + counts[ANSWERS]
    return weeks[0], weeks[1]


def seed(start: Start) -> Seed:
    plan = plan_now(start.facts, start.at)
    meeting = plan is not None and WeeklyAsk.CHANGED_OR_UNTESTED in weekly_asks(plan)
    weeks = contacts_a_week(RECENT.of(start.facts) or Recent(), start.local.date())
    sped_up = plan is Plan.AT_THE_TABLE and jumped(weeks)
    return Seed(start.ident("note"), progress.seed(start), meeting, ON_MIND.of(start.facts), sped_up)


_NOW = progress.Seed(datetime(2026, 3, 4, 20, 15, tzinfo=UTC), "UTC")
_SAMPLES = (
    Seed("n1", _NOW),
    Seed("n1", _NOW, meeting=True, on_mind=1, sped_up=True),
    Seed("n1", replace(_NOW, held="not_here")),
)
FLOW = Flow(review, seed, Seed, _SAMPLES)
WEEKLY = Flow(
    weekly,
    lambda start: WeeklySeed(seed(start), names_nothing(start.facts)),
    WeeklySeed,
    (WeeklySeed(_SAMPLES[0]), WeeklySeed(_SAMPLES[1], discreet=True)),
)
