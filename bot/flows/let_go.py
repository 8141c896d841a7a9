"""Under an order or fear the words are not kept: a place to put them down is all there is. What may come next is calm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.plan import Plan
from bot.flows.standing import standing
from bot.flows.weighing import weigh
from bot.talk.steps import Flow, Next, Script, Start, ask, say, words_or


class Then(StrEnum):
    CALM = "calm"
    NOT_SAFE = "not_safe"
    FINE = "fine"


THEN = words_or("urge.put_down", Then)


@dataclass(frozen=True, slots=True)
class Seed:
    """`more`: words had been let go just before."""

    plan: Plan
    more: bool = False


def let_go(seed: Seed) -> Script[None]:
    yield say("urge.more_let_go" if seed.more else f"urge.let_go.{seed.plan}")
    then = yield from ask(THEN)
    if not isinstance(then, Then):
        yield Next("child_matter") if weigh(then).child else Next("let_go", (("more", "1"),))
        return
    match then:
        case Then.CALM:
            yield Next("distract")
        case Then.NOT_SAFE:
            yield Next("crisis", (("kind", "hurt_by"),))
        case Then.FINE:
            yield say("urge.here")
        case never:
            assert_never(never)


def seed(start: Start) -> Seed:
    return Seed(standing(start).plan or Plan.SAFETY_FIRST, more="more" in start.given)


FLOW = Flow(let_go, seed, Seed, (Seed(Plan.COURT_ORDER), Seed(Plan.SAFETY_FIRST), Seed(Plan.COURT_ORDER, more=True)))
