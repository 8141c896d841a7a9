"""Where somebody feared may read along, and what that keeps from being sent: by table, and for every situation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from bot.care.plan import Plan, decide
from bot.care.safe_here import may_be_read, may_write_first
from bot.care.signs import signs
from bot.care.situation import Ended, Order, Safety, Situation, gates_answered
from tests.care.situations import NOW, ago, situations, told

NONE_OF_THESE = frozenset[Safety]()
AFRAID = frozenset({Safety.AFRAID})
HURT = frozenset({Safety.HURT_BY_THEM})
BOTH = frozenset({Safety.HURT_BY_THEM, Safety.I_HURT_THEM})
FEARED = frozenset({Safety.THEY_FEAR_ME, Safety.I_HURT_THEM})


@pytest.mark.parametrize(
    ("order", "safety", "kept", "read_along"),
    [
        (Order.NONE, NONE_OF_THESE, False, False),
        (Order.NONE, AFRAID, False, True),
        (Order.NONE, HURT, False, True),
        (Order.NONE, BOTH, False, True),
        (Order.NONE, FEARED, False, False),
        (Order.NONE, NONE_OF_THESE, True, True),
        (Order.BINDS_ME, NONE_OF_THESE, False, False),
        (Order.BINDS_ME, AFRAID, False, True),
        (Order.BINDS_ME, FEARED, False, False),
        (Order.PROTECTS_ME, NONE_OF_THESE, False, False),
        (Order.PROTECTS_ME, HURT, False, True),
        (Order.PROTECTS_ME, NONE_OF_THESE, True, True),
        (Order.BOTH, BOTH, False, True),
        (Order.NOT_SURE, AFRAID, True, True),
    ],
)
def test_fear_counts_under_every_plan(order: Order, safety: frozenset[Safety], *, kept: bool, read_along: bool) -> None:
    """Told now or kept from before, with a court's order or without; only a yes to "is it safe here?" opens it."""
    known = Situation(order=told(order), safety=told(safety), kept_safety=ago(hours=9) if kept else None)
    assert read_along == may_be_read(known)
    assert read_along != may_write_first(known)
    assert may_write_first(replace(known, safe_to_message=told(value=True)))
    assert read_along != may_write_first(replace(known, safe_to_message=told(value=False)))


def test_the_dead_read_nothing() -> None:
    """Fear of somebody who has died keeps no message back."""
    assert not may_be_read(Situation(safety=told(HURT), kept_safety=ago(days=2), ended=told(Ended.THEY_DIED)))


@given(situations)
def test_row_3_is_always_among_them(situation: Situation) -> None:
    """Whoever is led to row 3 by what they answered may be read along, and beyond it row 2 alone knows such people."""
    plan = decide(signs(situation, NOW))
    if gates_answered(situation) and plan is Plan.SAFETY_FIRST:
        assert may_be_read(situation)
    if may_be_read(situation):
        assert plan in {Plan.SAFETY_FIRST, Plan.COURT_ORDER}
