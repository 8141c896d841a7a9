"""One calming exercise for somebody who may not stay. Fleeting: whatever is tapped, nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.flows.content import Content
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Calm(StrEnum):
    BREATHE = "breathe"
    NOT_SAFE = "not_safe"


CALM = pick("young_calm.now", Calm)


@dataclass(frozen=True, slots=True)
class Seed:
    exercise: str
    steps: int


def young_calm(seed: Seed) -> Script[None]:
    calm = yield from ask(CALM)
    match calm:
        case Calm.BREATHE:
            for step in range(1, seed.steps + 1):
                yield say(f"exercise.{seed.exercise}.{step}")
        case Calm.NOT_SAFE:
            yield Next("crisis")
        case _:
            assert_never(calm)


def flow(content: Content) -> Flow[Seed]:
    """The flow with the first calming exercise of this content."""
    calming = next(one for one in content.exercises if one.kind == "calm")

    def seed(_: Start) -> Seed:
        return Seed(calming.id, calming.steps)

    return Flow(young_calm, seed, Seed, (Seed(calming.id, calming.steps),), fleeting=True)
