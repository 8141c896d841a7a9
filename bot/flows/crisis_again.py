"""The look back that was asked for: discreet, short, and the way to help stays one tap away."""

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
    pass


def crisis_again(_: Seed) -> Script[None]:
    match (yield from ask(HOW)):
        case How.BETTER:
            yield say("crisis.glad")
        case How.SAME | How.WORSE:
            yield Next("crisis")
        case never:
            assert_never(never)


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(crisis_again, seed, Seed, (Seed(),))
