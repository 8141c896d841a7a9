"""Something small for the next two minutes, in the chat. Attention first, thinking later."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.flows.content import Content
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class On(StrEnum):
    ON = "on"
    ENOUGH = "enough"


class Then(StrEnum):
    BOX = "box"
    ANOTHER = "another"
    DONE = "done"


ON = pick("calm.on", On)
THEN = pick("calm.then", Then)


@dataclass(frozen=True, slots=True)
class Seed:
    exercise: str
    steps: int


def distract(seed: Seed) -> Script[None]:
    for step in range(1, seed.steps + 1):
        yield say(f"exercise.{seed.exercise}.{step}")
        if step < seed.steps and (yield from ask(ON)) is On.ENOUGH:
            break
    match (yield from ask(THEN)):
        case Then.BOX:
            yield Next("urge")
        case Then.ANOTHER:
            yield Next("distract", (("after", seed.exercise),))
        case Then.DONE:
            yield say("calm.done")
        case never:
            assert_never(never)


def flow(content: Content) -> Flow[Seed]:
    """The flow with the exercises of this content, in turn."""
    exercises = content.exercises

    def seed(start: Start) -> Seed:
        ids = [one.id for one in exercises]
        after = start.given.get("after")
        place = ids.index(after) + 1 if after in ids else start.number
        chosen = exercises[place % len(exercises)]
        return Seed(chosen.id, chosen.steps)

    return Flow(distract, seed, Seed, tuple(Seed(one.id, one.steps) for one in exercises))
