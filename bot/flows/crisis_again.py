"""The look back: asked for, or where a crisis talk was left alone for long. Discreet, short, help one tap away."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class How(StrEnum):
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


HOW = pick("crisis.again_how", How)


@dataclass(frozen=True, slots=True)
class Seed:
    """`asked`: they wanted it."""

    asked: bool = True


def crisis_again(seed: Seed) -> Script[None]:
    match (yield from ask(HOW, asked="yes" if seed.asked else "no")):
        case How.BETTER:
            yield say("crisis.glad")
        case How.SAME | How.WORSE:
            yield Next("crisis")
        case never:
            assert_never(never)


def seed(start: Start) -> Seed:
    return Seed("asked" in start.given)


FLOW = Flow(crisis_again, seed, Seed, (Seed(), Seed(asked=False)))
