"""After a slip: kindness, then one small step; at night that step is sleep. More is offered, never pressed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from bot.care.aftercare import NOON, FirstStep, exceptions_left, first_step, follow_ups
from bot.care.days import local
from bot.care.plan import NO_CONTACT, Plan
from bot.care.recent import Recent
from bot.care.safe_here import may_write_first
from bot.flows.facts import RECENT, situation_of
from bot.flows.standing import following, standing
from bot.talk.steps import Flow, Next, Script, Start, Wake, ask, pick, say

SLIP_EVENING = "slip_evening"  # the bells they say yes to
SLIP_NOON = "slip_noon"


class Offer(StrEnum):
    BOTH = "both"
    NOON = "noon"
    PLAN_NOW = "plan_now"
    EXCEPTION = "exception"
    CALM = "calm"
    NO = "no"


OFFER = pick("slip.offer", Offer)


@dataclass(frozen=True, slots=True)
class Seed:
    """`evening` (None: too late for it) and `noon` on the person's wall clock. `asked_back`: they asked the ex to come back.
    `exceptions`: how many are left this month, where there are any. `write_first`: a follow-up can be promised.
    """

    plan: Plan | None
    first: FirstStep
    noon: datetime
    evening: datetime | None = None
    asked_back: bool = False
    exceptions: int = 0
    write_first: bool = True


def after_slip(seed: Seed) -> Script[None]:
    resting = seed.first is FirstStep.REST
    if seed.plan in NO_CONTACT:
        yield say(f"slip.fact.{seed.plan}")
    elif seed.asked_back:
        yield say("slip.kind_asked_back")
    else:
        yield say("slip.kind_night" if resting else "slip.kind")
    match (yield from ask(OFFER.only(*offers(seed)))):
        case Offer.BOTH:
            yield Wake(SLIP_EVENING, seed.evening or seed.noon)
            yield Wake(SLIP_NOON, seed.noon)
            yield say("slip.until_evening")
        case Offer.NOON:
            yield Wake(SLIP_NOON, seed.noon)
            yield say("slip.until_noon")
        case Offer.PLAN_NOW:
            yield Next("rebuild")
        case Offer.EXCEPTION:
            yield Next("exception")
        case Offer.CALM:
            yield Next("distract")
        case Offer.NO:
            yield say("slip.that_is_all")
        case never:
            assert_never(never)


def offers(seed: Seed) -> tuple[Offer, ...]:
    """At night no plan is made; by day one may be made at once. Nothing is offered that could not be sent."""
    if seed.first is FirstStep.REST:
        return (*((Offer.NOON,) if seed.write_first else ()), Offer.CALM, Offer.NO)
    later = (Offer.NOON if seed.evening is None else Offer.BOTH,) if seed.write_first else ()
    exception = (Offer.EXCEPTION,) if seed.exceptions else ()
    return (Offer.PLAN_NOW, *later, *exception, Offer.NO)


def seed(start: Start) -> Seed:
    plan, first = standing(start).plan, first_step(start.at, start.zone)
    asked_back = "asked_back" in start.given
    write_first = may_write_first(situation_of(start.facts))
    if first is FirstStep.REST:
        return Seed(plan, first, following(NOON, start.local), asked_back=asked_back, write_first=write_first)
    later = follow_ups(start.at, start.zone)
    evening = None if later.evening is None else _wall(later.evening, start.zone)
    return Seed(plan, first, _wall(later.noon, start.zone), evening, asked_back, left(start, plan), write_first)


def left(start: Start, plan: Plan | None) -> int:
    """The exceptions of this month; none where a message may breach or frighten, and none before there is a plan."""
    recent = RECENT.of(start.facts) or Recent()
    free = plan is not None and plan not in NO_CONTACT
    return exceptions_left(recent.exceptions, start.local.date()) if free else 0


def _wall(at: datetime, zone: str) -> datetime:
    return local(at, zone).replace(tzinfo=None)


_NOON = datetime(2026, 3, 5, 12)  # noqa: DTZ001 - a wall time
_EVENING = datetime(2026, 3, 4, 19)  # noqa: DTZ001 - a wall time
FLOW = Flow(
    after_slip,
    seed,
    Seed,
    (
        Seed(None, FirstStep.ONE_PLAN, _NOON),
        Seed(Plan.GIVE_THE_BREAKUP, FirstStep.ONE_PLAN, _NOON, exceptions=2),
        Seed(None, FirstStep.REST, _NOON),
        Seed(Plan.HUMAN_FIRST, FirstStep.REST, _NOON, asked_back=True),
        Seed(Plan.STOP_PURSUIT, FirstStep.ONE_PLAN, _NOON, _EVENING),
        Seed(Plan.SAFETY_FIRST, FirstStep.ONE_PLAN, _NOON, write_first=False),
        Seed(Plan.COURT_ORDER, FirstStep.REST, _NOON, write_first=False),
    ),
)
