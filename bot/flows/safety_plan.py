"""A plan for a bad hour, in four lines of their own: how it shows, where to go, whom to call, what to put out of reach or to
take along (Stanley 2018). Kept locked, shown in the kit; for one who is in danger from somebody it may be wiser in the head
than on a phone, and that is said first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.care.kit import KitPart
from bot.care.plan import Plan
from bot.care.signs import Danger, signs
from bot.flows.facts import HUSHED_UNTIL, SAFE_PEOPLE, SAFE_PLACE, SAFE_SIGNS, SAFE_THINGS, plan_now, situation_of
from bot.flows.rebuild import LONGEST
from bot.talk.steps import Fact, Facts, Flow, Remember, Script, Start, ask, say, words_or

LINES: Mapping[KitPart, Fact[str]] = {
    KitPart.SAFE_SIGNS: SAFE_SIGNS,
    KitPart.SAFE_PLACE: SAFE_PLACE,
    KitPart.SAFE_PEOPLE: SAFE_PEOPLE,
    KitPart.SAFE_THINGS: SAFE_THINGS,
}


class Skip(StrEnum):
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Seed:
    """`from_somebody`: the danger is somebody else, not their own thoughts."""

    from_somebody: bool


def safety_plan(seed: Seed) -> Script[None]:
    yield say("safety_plan.from_somebody" if seed.from_somebody else "safety_plan.own")
    told = 0
    for part, fact in LINES.items():
        mine = "things_along" if seed.from_somebody and part is KitPart.SAFE_THINGS else part.removeprefix("safe_")
        words = yield from ask(words_or(f"safety_plan.{mine}", Skip))
        if not isinstance(words, Skip):
            yield Remember(fact, words.strip()[:LONGEST])
            told += 1
    yield say("safety_plan.kept" if told else "safety_plan.any_time")


def is_offered(facts: Facts, start: Start) -> bool:
    """To who lives with fear, and to who was in a crisis here."""
    return HUSHED_UNTIL.of(facts) is not None or is_from_somebody(facts, start)


def is_from_somebody(facts: Facts, start: Start) -> bool:
    feared = signs(situation_of(facts), start.at).danger in {Danger.FEAR, Danger.KEPT_FEAR}
    return feared and plan_now(facts, start.at) is not Plan.BEREAVED


def seed(start: Start) -> Seed:
    return Seed(is_from_somebody(start.facts, start))


FLOW = Flow(safety_plan, seed, Seed, (Seed(from_somebody=True), Seed(from_somebody=False)))
