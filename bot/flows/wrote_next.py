"""After their message: the box for an answer, or nothing at all. Not answering is an answer nobody has to defend."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Then(StrEnum):
    BOX = "box"
    CALM = "calm"
    NOTHING = "nothing"


THEN = pick("wrote.then", Then)


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def wrote_next(_: Seed) -> Script[None]:
    match (yield from ask(THEN)):
        case Then.BOX:
            yield Next("urge")
        case Then.CALM:
            yield Next("distract")
        case Then.NOTHING:
            yield say("wrote.fine")
        case never:
            assert_never(never)


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(wrote_next, seed, Seed, (Seed(),))
