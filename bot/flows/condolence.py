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
    """`local` is the person's wall time as far as their language tells. `again`: they were here before. `more`: they said something
    else beneath it, `heavy`: that of what hurts; `met`: the courtesy that it was.
    """

    local: datetime
    again: bool = False
    more: bool = False
    heavy: bool = False
    met: str = ""


def condolence(seed: Seed) -> Script[None]:
    if seed.met:
        yield say(f"core.met.{seed.met}")
    elif seed.heavy:
        yield say("welcome.heavy_again")
    else:
        yield say("welcome.loss_again" if seed.more else "welcome.loss")
    first = yield from ask(ASKED, again="yes" if seed.again else "no")
    if first in ELSEWHERE:
        yield Next(ELSEWHERE[first])
    else:
        yield from joined(seed.local)
        yield Next("loss")


def seed(start: Start) -> Seed:
    told = {what: what in start.given for what in ("again", "more", "heavy")}
    return Seed(start.local, **told, met=start.given.get("met", ""))


@dataclass(frozen=True, slots=True)
class Nothing:
    """It is asked the same way of everybody."""


def loss(_: Nothing) -> Script[None]:
    """Whether it was the ex who died: asked once they have begun, for before that nothing is kept."""
    died = yield from ask(DIED)
    yield Next("they_died" if died is Died.YES else "gates")


def nothing(_: Start) -> Nothing:
    return Nothing()


_LOCAL = datetime(2026, 3, 4, 22, 15)  # noqa: DTZ001 - a wall time
SAMPLES = (
    Seed(_LOCAL),
    Seed(_LOCAL, again=True, more=True),
    Seed(_LOCAL, again=True, heavy=True),
    Seed(_LOCAL, again=True, met="hello"),
)
FLOW = Flow(condolence, seed, Seed, SAMPLES, fleeting=True)
LOSS = Flow(loss, nothing, Nothing, (Nothing(),))
