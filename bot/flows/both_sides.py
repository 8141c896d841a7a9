"""Where the two articles clash and where they agree, each side at full strength and equal length, with who says it and how
sure it is. Under rows 1–4 neither article is the matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.plan import GUARDED
from bot.flows.facts import TOLD_INTERESTS, plan_now
from bot.talk.steps import Flow, Remember, Script, Start, ask, pick, say


class Card(StrEnum):
    SILENCE = "silence"
    NATURE = "nature"
    ODDS = "odds"
    CARING = "caring"
    BEGGING = "begging"
    REACHING = "reaching"
    ENOUGH = "enough"


CARD = pick("views.which", Card)


@dataclass(frozen=True, slots=True)
class Seed:
    """`outside`: rows 1–4. `told_interests`: what each author sells was said once."""

    outside: bool = False
    told_interests: bool = False


def both_sides(seed: Seed) -> Script[None]:
    if seed.outside:
        yield say("views.outside")
        return
    yield say("views.opening" if seed.told_interests else "views.opening_once")
    left = list(Card)
    while len(left) > 1 and (card := (yield from ask(CARD.only(*left)))) is not Card.ENOUGH:
        left.remove(card)
        yield say(f"views.{card}_a")
        yield say(f"views.{card}_b")
        yield say(f"views.{card}_decides")
    yield Remember(TOLD_INTERESTS, value=True)
    if len(left) > 1:
        yield say("views.silent_on")


def seed(start: Start) -> Seed:
    outside = plan_now(start.facts, start.at) in GUARDED
    return Seed(outside, told_interests=TOLD_INTERESTS.of(start.facts) is True)


FLOW = Flow(both_sides, seed, Seed, (Seed(), Seed(told_interests=True), Seed(outside=True)), fleeting=True)
