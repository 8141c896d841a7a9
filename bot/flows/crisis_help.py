"""After the first number: is it now? Yes: emergency, and one step to be near someone. No: what makes it hard, one tiny
plan, a second number. They are asked before anybody looks in again, and it comes at a time they choose.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import assert_never

from bot.flows.content import Content, Help
from bot.flows.near import Emergency, Near, call_emergency, emergency, near, number
from bot.flows.standing import following, morning_after
from bot.reading.crisis import Danger
from bot.talk.steps import Flow, Script, Start, Wake, ask, ask_when, pick, say

CHECK_BACK = "check_back"  # the bell they asked for
EVENING = time(20)


class Now(StrEnum):
    YES = "yes"
    NOT_SURE = "not_sure"
    NO = "no"


class About(StrEnum):
    """Asked of somebody who has not said what it is; the ids are those of the danger."""

    SELF = "self"
    HURT_BY = "hurt_by"
    MAY_HURT = "may_hurt"
    OTHER = "other"


class Barrier(StrEnum):
    """What makes it hard to reach out."""

    NOT_BAD_ENOUGH = "not_bad_enough"
    BURDEN = "burden"
    NO_CALLS = "no_calls"
    AFRAID = "afraid"
    TRIED = "tried"
    ALONE = "alone"
    OTHER = "other"


class Step(StrEnum):
    """One thing for the next ten minutes."""

    TELL_ONE = "tell_one"
    BE_NEAR = "be_near"
    CALL = "call"
    MOVE_AWAY = "move_away"
    NONE = "none"


class Again(StrEnum):
    HOUR = "hour"
    EVENING = "evening"
    MORNING = "morning"
    NO = "no"


DANGER = pick("crisis.danger_now", Now)
DANGER_THEIRS = pick("crisis.danger_theirs", Now)
ABOUT = pick("crisis.about", About)
BARRIER = pick("crisis.barrier", Barrier)
STEP = pick("crisis.step", Step)
AGAIN = pick("crisis.again", Again)

SECOND = {
    Danger.SELF: (Help.CRISIS, Help.SUICIDE),
    Danger.HURT_BY: (Help.CRISIS, Help.SUICIDE),
    Danger.MAY_HURT: (Help.CRISIS, Help.SUICIDE),
    Danger.OTHER_AT_RISK: (Help.CRISIS, Help.SUICIDE),
}


@dataclass(frozen=True, slots=True)
class Seed:
    """`second`: the second number for each danger that it may be."""

    of: Danger
    emergency: Emergency
    second: tuple[tuple[Danger, Near], ...]


def crisis_help(seed: Seed) -> Script[None]:
    theirs = seed.of is Danger.OTHER_AT_RISK
    if (yield from ask(DANGER_THEIRS if theirs else DANGER)) is not Now.NO:
        yield call_emergency(seed.emergency)
        yield say(f"crisis.near.{seed.of}")
    else:
        of = Danger((yield from ask(ABOUT)).value) if seed.of is Danger.NONE else seed.of
        barrier = yield from ask(BARRIER)
        yield say(f"crisis.ease.{barrier}")
        step = yield from ask(STEP)
        yield say(f"crisis.do.{step}")
        yield number(dict(seed.second)[of])
    again, local = yield from ask_when(AGAIN)
    yield from asked_back(again, local)


def asked_back(again: Again, local: datetime) -> Script[None]:
    """A look later, only where they want one."""
    match again:
        case Again.HOUR:
            yield Wake(CHECK_BACK, timedelta(hours=1))
        case Again.EVENING:
            yield Wake(CHECK_BACK, following(EVENING, local))
        case Again.MORNING:
            yield Wake(CHECK_BACK, morning_after(local))
        case Again.NO:
            pass
        case never:
            assert_never(never)
    yield say("crisis.stay" if again is Again.NO else "crisis.will_look")


def flow(content: Content) -> Flow[Seed]:
    """The flow with the numbers of this content."""

    def seed(start: Start) -> Seed:
        of = Danger(start.given.get("kind", Danger.NONE))
        possible = SECOND if of is Danger.NONE else {of: SECOND[of]}
        second = tuple((danger, near(content, start, *kinds)) for danger, kinds in possible.items())
        return Seed(of, emergency(content, start), second)

    line = Near("Samaritans", "116 123", checked=True)
    second = tuple((danger, line) for danger in SECOND)
    numbers = (Emergency("112", known=True), Emergency(), Emergency("112", known=True, checked=True))
    samples = (
        *(Seed(danger, numbers[0], second) for danger in Danger),
        *(Seed(Danger.SELF, found, second) for found in numbers[1:]),
    )
    return Flow(crisis_help, seed, Seed, samples, urgent=True, revisit="crisis_again")
