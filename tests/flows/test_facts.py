"""Facts and the situation are two views of the same answers."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.care.plan import Plan
from bot.care.situation import Ended, Given, Goal, LastWord, Order, Safety, Situation, Tie
from bot.flows.facts import ALL, ANSWERS, KEPT_SAFETY, PLAN, learned, plan_now, situation_of
from bot.talk.steps import Facts, Known

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
LATER = AT + timedelta(days=2)
CLEAR = Situation(order=Given(Order.NONE, AT), safety=Given(frozenset[Safety](), AT))


def facts_of(situation: Situation, *, plan: Plan | None = None) -> Facts:
    """The facts that intake would have left behind."""
    facts = {
        step.fact.name: Known(step.value, AT) for step in learned(Situation(), situation) if step.value is not None
    }
    return facts if plan is None else {**facts, PLAN.name: Known(plan, AT)}


def test_every_answer_of_a_situation_is_a_fact() -> None:
    """The names of the answers are the names of the fields, and no name is given twice."""
    assert [field.name for field in fields(Situation)] == [fact.name for fact in ANSWERS]
    assert len(ALL) == len({fact.name for fact in ALL})


def test_a_situation_comes_back_from_its_facts() -> None:
    """Values, the instants they were given, and kept entries survive the way through memory."""
    told = replace(CLEAR, ties=Given(frozenset({Tie.PET}), AT), goal=Given(Goal.THEM_BACK, AT), kept_safety=AT)
    assert told == situation_of(facts_of(told))


def test_only_what_changed_is_remembered() -> None:
    """The same answer given again counts anew; what was not asked is left alone; what fell away is forgotten."""
    before = replace(CLEAR, kept_safety=AT, ended=Given(Ended.BOTH, AT))
    after = replace(before, order=Given(Order.NONE, LATER), kept_safety=None)
    steps = {step.fact.name: step.value for step in learned(before, after)}
    assert {"order": Order.NONE, KEPT_SAFETY.name: None} == steps


def test_no_plan_before_both_gates() -> None:
    """Neither a chosen plan nor a default stands before order and safety are answered."""
    half = Situation(order=Given(Order.NONE, AT))
    assert plan_now({}, AT) is None
    assert plan_now(facts_of(half, plan=Plan.MOVING_ON), AT) is None


def test_a_death_needs_no_gates() -> None:
    """Grief comes before every screen."""
    assert plan_now(facts_of(Situation(ended=Given(Ended.THEY_DIED, AT))), AT) is Plan.BEREAVED


@pytest.mark.parametrize(
    ("situation", "chosen", "standing"),
    [
        (CLEAR, None, Plan.GIVE_THE_BREAKUP),
        (CLEAR, Plan.MOVING_ON, Plan.MOVING_ON),
        (CLEAR, Plan.SPACE_NOT_DISTANCE, Plan.SPACE_NOT_DISTANCE),
        (replace(CLEAR, stop=Given(LastWord.STOP, AT)), Plan.SPACE_NOT_DISTANCE, Plan.GIVE_THE_BREAKUP),
        (replace(CLEAR, safety=Given(frozenset({Safety.AFRAID}), AT)), Plan.MOVING_ON, Plan.SAFETY_FIRST),
    ],
)
def test_the_plan_in_force(situation: Situation, chosen: Plan | None, standing: Plan) -> None:
    """A chosen plan stands while it may; rows 1 to 4 and a stop overrule it at once."""
    assert standing is plan_now(facts_of(situation, plan=chosen), AT)
