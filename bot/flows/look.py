"""They want to look at the ex's page: no box for words, but what puts it out of reach, or a quiet two minutes. No shame."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.plan import Plan
from bot.flows.standing import standing
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Instead(StrEnum):
    MUTE = "mute"
    CALM = "calm"
    LOOKED = "looked"
    WRITE = "write"


LOOK = pick("urge.look", Instead)


@dataclass(frozen=True, slots=True)
class Seed:
    grieving: bool = False


def look(seed: Seed) -> Script[None]:
    if seed.grieving:
        yield Next("bereaved")  # what is left of somebody who died is theirs to look at
        return
    match (yield from ask(LOOK)):
        case Instead.MUTE:
            yield say("urge.look_muted")
        case Instead.CALM:
            yield Next("distract")
        case Instead.LOOKED:
            yield Next("slipped", (("what", "page"),))
        case Instead.WRITE:
            yield Next("urge")
        case never:
            assert_never(never)


def seed(start: Start) -> Seed:
    return Seed(standing(start).plan is Plan.BEREAVED)


FLOW = Flow(look, seed, Seed, (Seed(), Seed(grieving=True)))
