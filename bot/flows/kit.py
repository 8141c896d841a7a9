"""The emergency kit, at hand in one step: what the person put in it, first what helps soonest, and what can be done now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.kit import KitPart, opened
from bot.care.plan import Plan
from bot.care.signs import Court, signs
from bot.flows import safety_plan
from bot.flows.facts import (
    DISTRACTIONS,
    HOLD_ON_TO,
    IF_THEN,
    PEOPLE,
    PLEDGE,
    REASONS,
    RECENT,
    WHAT_WAS_WRONG,
    plan_now,
    situation_of,
)
from bot.flows.their_side import PLANS as THEIR_SIDE
from bot.talk.steps import Fact, Facts, Flow, Next, Script, Start, ask, pick, say, show

HELD: Mapping[KitPart, Fact[str]] = {
    **safety_plan.LINES,
    KitPart.IF_THEN_PLAN: IF_THEN,
    KitPart.DISTRACTION: DISTRACTIONS,
    KitPart.PEOPLE: PEOPLE,
    KitPart.OWN_REASONS: REASONS,
    KitPart.PLEDGE: PLEDGE,
    KitPart.HOLD_ON_TO: HOLD_ON_TO,
    KitPart.WHAT_WAS_WRONG: WHAT_WAS_WRONG,
}
MOST = 10  # of ten, as moods are kept


class Into(StrEnum):
    EXERCISE = "exercise"
    CHANGE = "change"
    HARD_DAYS = "hard_days"
    FORWARD = "forward"
    THEIR_SIDE = "their_side"
    FAMILY_TIME = "family_time"
    SAFETY_PLAN = "safety_plan"
    INCIDENT = "incident"
    ENOUGH = "enough"


INTO = pick("kit.into", Into)


@dataclass(frozen=True, slots=True)
class Seed:
    """`parts` are those to be shown now, in order. `incidents`: an order protects them, and dated notes may be kept.
    `safety`: a plan for a bad hour may be of use.
    """

    parts: tuple[KitPart, ...]
    plan: Plan | None
    incidents: bool = False
    safety: bool = False


def kit(seed: Seed) -> Script[None]:
    if seed.parts:
        yield show("kit", *seed.parts)
    else:
        yield say("kit.empty")
    into = yield from ask(INTO.only(*offers(seed)))
    match into:
        case Into.EXERCISE | Into.HARD_DAYS | Into.THEIR_SIDE | Into.FAMILY_TIME | Into.SAFETY_PLAN | Into.INCIDENT:
            yield Next(into.value)
        case Into.CHANGE:
            yield Next("kit_part")
        case Into.FORWARD:
            yield say("kit.forward_bereaved" if seed.plan is Plan.BEREAVED else "kit.forward")
        case Into.ENOUGH:
            yield say("kit.here")
        case _ as never:
            assert_never(never)


def offers(seed: Seed) -> Iterator[Into]:
    """What the plan has a place for."""
    only = {
        Into.THEIR_SIDE: seed.plan in THEIR_SIDE,
        Into.FAMILY_TIME: seed.plan is Plan.HUMAN_FIRST,
        Into.SAFETY_PLAN: seed.safety,
        Into.INCIDENT: seed.incidents,
    }
    return (one for one in Into if only.get(one, True))


def filled(facts: Facts) -> frozenset[KitPart]:
    """The parts that the person put something in."""
    return frozenset(part for part, fact in HELD.items() if fact.of(facts))


def distress(start: Start) -> int | None:
    """0–10, from today's check-in; None where there was none."""
    recent = RECENT.of(start.facts)
    newest = recent.checkins[-1] if recent is not None and recent.checkins else None
    return None if newest is None or newest.on != start.local.date() else MOST - newest.mood


def seed(start: Start) -> Seed:
    plan = plan_now(start.facts, start.at)
    court = signs(situation_of(start.facts), start.at).court
    protected = plan is Plan.COURT_ORDER and court is Court.PROTECTS
    return Seed(
        opened(filled(start.facts), plan=plan, distress=distress(start)),
        plan,
        protected,
        safety_plan.is_offered(start.facts, start),
    )


FLOW = Flow(
    kit,
    seed,
    Seed,
    (
        Seed((), None),
        Seed((), Plan.BEREAVED),
        Seed((), Plan.HUMAN_FIRST),
        Seed((KitPart.IF_THEN_PLAN,), None, incidents=True, safety=True),
    ),
    fleeting=True,
)
