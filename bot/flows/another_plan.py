"""The person's own choice, after the other side was read: stricter now, looser after a day, and somebody who treats them
outranks us at once (A7).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from bot.care.loosening import LOOSER_AFTER, STRICT_TO_LOOSE, Verdict, choose, is_looser, open_plans
from bot.care.plan import Plan, decide
from bot.care.signs import Court, Danger, Signs, signs
from bot.care.situation import Situation
from bot.flows.facts import PLAN_WANTED, THERAPIST, plan_now, situation_of
from bot.talk.steps import Choice, Flow, Next, Pick, Remember, Script, Start, Wake, ask, pick, say

LOOSEN = "loosen"  # the bell of a looser plan's day


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"


ADVISED = pick("another_plan.advised", YesNo)


def _choice(plan: Plan | None) -> Choice[Plan | None]:
    return Choice("stay" if plan is None else plan.value, plan)


WANTED = Pick("another_plan.wanted", tuple(map(_choice, (*STRICT_TO_LOOSE, None))))


@dataclass(frozen=True, slots=True)
class Seed:
    current: Plan
    signs: Signs
    at: datetime


def another_plan(seed: Seed) -> Script[None]:
    possible = open_plans(seed.signs) - {seed.current}
    wanted = yield from ask(WANTED.only(*(plan for plan in STRICT_TO_LOOSE if plan in possible), "stay"))
    if wanted is None:
        yield Next("plan_card")
        return

    advised = is_looser(wanted, seed.current) and (yield from ask(ADVISED)) is YesNo.YES
    if advised:
        yield Remember(THERAPIST, value=True)
    choice = choose(
        wanted,
        current=seed.current,
        signs=seed.signs,
        asked=seed.at,
        read_other_side=True,
        therapist=advised,
    )
    if choice.verdict is Verdict.NOW:
        yield Next("plan_card", (("plan", wanted.value),))
        return
    yield Remember(PLAN_WANTED, wanted)
    yield Wake(LOOSEN, LOOSER_AFTER)
    yield say("another_plan.tomorrow")


def seed(start: Start) -> Seed:
    seen = signs(situation_of(start.facts), start.at)
    return Seed(plan_now(start.facts, start.at) or decide(seen), seen, start.at)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_SIGNS = replace(signs(Situation(), _AT), court=Court.NONE, danger=Danger.NONE)
FLOW = Flow(
    another_plan,
    seed,
    Seed,
    (
        Seed(Plan.GIVE_THE_BREAKUP, _SIGNS, _AT),
        Seed(Plan.SPACE_NOT_DISTANCE, _SIGNS, _AT),
    ),
    fleeting=True,
)
