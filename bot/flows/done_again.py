"""They did it again, and have not said what: a message, or harm to themselves. Asked by one tap, since either guess could hurt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.plan import Plan
from bot.flows.facts import CONSENT
from bot.flows.standing import standing
from bot.reading.crisis import Danger
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Again(StrEnum):
    REACHED_OUT = "reached_out"
    HURT_MYSELF = "hurt_myself"
    ELSE = "else"


AGAIN = pick("crisis.done_again", Again)


@dataclass(frozen=True, slots=True)
class Seed:
    """`met`: they have agreed to be here. `grieving`: there is nobody to be reached."""

    met: bool = True
    grieving: bool = False


def done_again(seed: Seed) -> Script[None]:
    offered = (Again.HURT_MYSELF, Again.ELSE) if seed.grieving else tuple(Again)
    match (yield from ask(AGAIN.only(*offered))):
        case Again.REACHED_OUT:
            yield Next("slipped" if seed.met else "welcome")
        case Again.HURT_MYSELF:
            yield Next("crisis", (("kind", Danger.SELF),))
        case Again.ELSE:
            yield say("crisis.done_again_else")
            if not seed.met:
                yield Next("welcome")
        case never:
            assert_never(never)


def seed(start: Start) -> Seed:
    return Seed(CONSENT.of(start.facts) is True, standing(start).plan is Plan.BEREAVED)


FLOW = Flow(done_again, seed, Seed, (Seed(), Seed(met=False), Seed(grieving=True)), fleeting=True)
