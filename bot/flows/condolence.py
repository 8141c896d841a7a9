"""The first minute of somebody whose first words told of a death: condolence, no word of texting anybody, and one question
instead of an intake. Fleeting like the other first minute, and under a name of its own, so that a tap finds it again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.flows.welcome import ELSEWHERE, FIRST, First, joined
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Died(StrEnum):
    YES = "yes"
    NO = "no"


ASKED = FIRST.only(First.TELL, *ELSEWHERE)
DIED = pick("welcome.died", Died)


@dataclass(frozen=True, slots=True)
class Seed:
    """`local` is the person's wall time as far as their language tells."""

    local: datetime


def condolence(seed: Seed) -> Script[None]:
    yield say("welcome.loss")
    first = yield from ask(ASKED, again="no")
    if first in ELSEWHERE:
        yield Next(ELSEWHERE[first])
    else:
        yield from joined(seed.local)
        yield Next("loss")


def seed(start: Start) -> Seed:
    return Seed(start.local)


@dataclass(frozen=True, slots=True)
class Nothing:
    """It is asked the same way of everybody."""


def loss(_: Nothing) -> Script[None]:
    """Whether it was the ex who died: asked once they have begun, for before that nothing is kept."""
    died = yield from ask(DIED)
    yield Next("they_died" if died is Died.YES else "gates")


def nothing(_: Start) -> Nothing:
    return Nothing()


FLOW = Flow(condolence, seed, Seed, (Seed(datetime(2026, 3, 4, 22, 15)),), fleeting=True)  # noqa: DTZ001 - a wall time
LOSS = Flow(loss, nothing, Nothing, (Nothing(),))
