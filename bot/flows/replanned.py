"""After an answer that may have changed the plan: where it did, it is said once and the card offered; else on as meant."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.plan import GUARDED, Plan
from bot.flows.facts import PLAN, TOLD_PLAN, plan_now
from bot.talk.steps import Facts, Flow, Next, Remember, Script, Start, ask, pick, say


class Show(StrEnum):
    NOW = "now"
    LATER = "later"


SHOW = pick("replanned.show", Show)


@dataclass(frozen=True, slots=True)
class Seed:
    """`moved_to`: the plan that fits now, None where it is the one taken. `then`: the flow to go on with."""

    moved_to: Plan | None = None
    then: str = ""


def replanned(seed: Seed) -> Script[None]:
    show = seed.moved_to is not None and (yield from ask(SHOW)) is Show.NOW
    if seed.moved_to is not None:
        yield Remember(TOLD_PLAN, seed.moved_to)
    if show:
        yield Next("plan_card")
    elif seed.then:
        yield Next(seed.then)
    elif seed.moved_to is not None:
        yield say("replanned.later")


def has_moved(facts: Facts, plan: Plan) -> bool:
    """Whether the plan in force is news: neither the one taken nor one told of before. Rows 1–4 need no taking."""
    taken, told, took = PLAN.of(facts), TOLD_PLAN.given_at(facts), PLAN.given_at(facts)
    since = told is not None and (took is None or took <= told)
    if plan is taken or (since and plan is TOLD_PLAN.of(facts)):
        return False
    return taken is not None or plan in GUARDED


def seed(start: Start) -> Seed:
    plan = plan_now(start.facts, start.at)
    moved = plan is not None and ("moved" in start.given or has_moved(start.facts, plan))
    return Seed(plan if moved else None, start.given.get("then", ""))


FLOW = Flow(
    replanned,
    seed,
    Seed,
    (Seed(), Seed(then="one_thing"), Seed(Plan.AT_THE_TABLE), Seed(Plan.AT_THE_TABLE, "one_thing")),
)
