"""Somebody who was set up on a March evening and has a plan: their facts, and what they did since."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

from bot.care.plan import Plan
from bot.care.recent import Recent, fold
from bot.care.situation import Ended, Goal, Order, Safety
from bot.flows import facts as known
from bot.talk.steps import Fact, Facts, Known

SET_UP = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
EVENING = datetime(2026, 3, 5, 20, tzinfo=UTC)
BASE: dict[Fact[Any], object] = {
    known.CONSENT: True,
    known.ORDER: Order.NONE,
    known.SAFETY: frozenset[Safety](),
    known.ENDED: Ended.THEY_ENDED,
    known.GOAL: Goal.THEM_BACK,
    known.PLAN: Plan.GIVE_THE_BREAKUP,
    known.PLAN_INSTEAD_OF: Plan.GIVE_THE_BREAKUP,
    known.SET_UP: True,
    known.ZONE: "UTC",
    known.CHECKIN_HOUR: time(20),
    known.NEXT_ROUND: EVENING,
}


def told(at: datetime = SET_UP, /, **more: object) -> Facts:
    """Facts of somebody set up at `at`; more by the name of the constant, None to leave one out."""
    named = {getattr(known, name): value for name, value in more.items()}
    return {fact.name: Known(value, at) for fact, value in (BASE | named).items() if value is not None}


def summed(*entries: tuple[Any, datetime]) -> Recent:
    recent = Recent()
    for entry, at in entries:
        recent = fold(recent, entry, at)
    return recent
