"""After their message: the box for an answer, or nothing at all. Not answering is an answer nobody has to defend. Who has
let go may prepare one clear no, as long as it has not been said.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.plan import Plan, Sending
from bot.care.plan import sending as allowed
from bot.care.recent import Recent
from bot.care.whynow import Gate, may_send_once
from bot.flows.facts import RECENT
from bot.flows.standing import standing
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Then(StrEnum):
    CLEAR_NO = "clear_no"
    BOX = "box"
    CALM = "calm"
    NOTHING = "nothing"


THEN = pick("wrote.then", Then)


@dataclass(frozen=True, slots=True)
class Seed:
    """`clear_no`: they have let go, no stop stands, and it has not been said."""

    clear_no: bool = False


def wrote_next(seed: Seed) -> Script[None]:
    match (yield from ask(THEN.only(*(one for one in Then if seed.clear_no or one is not Then.CLEAR_NO)))):
        case Then.CLEAR_NO:
            yield Next("clear_no")
        case Then.BOX:
            yield Next("urge")
        case Then.CALM:
            yield Next("distract")
        case Then.NOTHING:
            yield say("wrote.fine")
        case never:
            assert_never(never)


def seed(start: Start) -> Seed:
    now, recent = standing(start), RECENT.of(start.facts) or Recent()
    if now.plan is not Plan.MOVING_ON:
        return Seed()
    sending = allowed(now.plan, stopped=now.stopped)
    return Seed(Gate.OPEN is may_send_once(Sending.ONE_CLEAR_NO, allowed=sending, sent=recent.planned))


FLOW = Flow(wrote_next, seed, Seed, (Seed(), Seed(clear_no=True)))
