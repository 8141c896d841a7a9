"""Under an order or fear the words are not kept: a place to put them down is all there is. What may come next is calm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.plan import Plan
from bot.flows.standing import standing
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Then(StrEnum):
    CALM = "calm"
    NOT_SAFE = "not_safe"
    FINE = "fine"


THEN = pick("urge.put_down", Then)


@dataclass(frozen=True, slots=True)
class Seed:
    plan: Plan


def let_go(seed: Seed) -> Script[None]:
    yield say(f"urge.let_go.{seed.plan}")
    match (yield from ask(THEN)):
        case Then.CALM:
            yield Next("distract")
        case Then.NOT_SAFE:
            yield Next("crisis", (("kind", "hurt_by"),))
        case Then.FINE:
            yield say("urge.here")


def seed(start: Start) -> Seed:
    return Seed(standing(start).plan or Plan.SAFETY_FIRST)


FLOW = Flow(let_go, seed, Seed, (Seed(Plan.COURT_ORDER), Seed(Plan.SAFETY_FIRST)))
