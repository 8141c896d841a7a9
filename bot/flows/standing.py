"""What the urge flows ask of a situation before they speak: the plan in force, a standing stop, the way for business."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.care.days import MORNING
from bot.care.plan import GUARDED, Plan
from bot.care.signs import signs
from bot.flows.facts import PLAN, plan_now, situation_of
from bot.talk.steps import Start

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """`plan` None: before intake. `stopped`: a stop or block still counts."""

    plan: Plan | None = None
    stopped: bool = False


def standing(start: Start) -> Standing:
    """Rows 1–4 hold from the answer that shows them; another plan only once what happened was told."""
    situation = situation_of(start.facts)
    plan = plan_now(start.facts, start.at)
    told = situation.ended is not None or PLAN.of(start.facts) is not None
    return Standing(plan if told or plan in GUARDED else None, signs(situation, start.at).stopped)


def morning_after(local: datetime) -> datetime:
    """The next 08:00 on the person's wall clock."""
    return following(MORNING, local)


def following(clock: time, local: datetime) -> datetime:
    """The next time that the wall clock shows `clock`, later than now."""
    today = datetime.combine(local.date(), clock)
    return today if today > local else today + _DAY
