"""The noon after a slip: how sure they are, then one plan in their own words. What fell is confidence, not worth."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.entries import RepairDone
from bot.flows.facts import IF_THEN
from bot.flows.records import Confidence
from bot.talk.steps import Flow, Record, Remember, Scale, Script, Start, ask, say, words_or

LONGEST = 300  # characters of a plan that are kept: it is shown above the box


class Skip(StrEnum):
    SKIP = "skip"


SURE = Scale("slip.sure")
IF_THEN_PLAN = words_or("slip.if_then", Skip)


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def rebuild(_: Seed) -> Script[None]:
    sure = yield from ask(SURE)
    plan = yield from ask(IF_THEN_PLAN)
    yield Record(Confidence(sure))
    if isinstance(plan, Skip):
        yield say("slip.rebuilt_without")
        return
    yield Remember(IF_THEN, plan.strip()[:LONGEST])
    yield Record(RepairDone())
    yield say("slip.rebuilt")


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(rebuild, seed, Seed, (Seed(),))
