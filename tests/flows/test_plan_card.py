"""What the card says of somebody's own case: tries without a no, children, one roof, and who was the one to leave."""

from __future__ import annotations

import pytest

from bot.care.plan import Plan
from bot.care.situation import Ended, MildDays, Rung, Safety, Tie
from bot.flows.facts import ENDED, MILD_DAYS, RUNGS, SAFETY, TIES
from tests.flows.people import STORY, Told, room_for, said

TRIES: Told = {**STORY, RUNGS: frozenset({Rung.MANY_MESSAGES, Rung.BEGGING}), MILD_DAYS: MildDays.THREE_OR_MORE}
WITH_KIDS = frozenset({Tie.MARRIED, Tie.CHILDREN})


def card(plan: Plan, more: Told) -> list[str]:
    return said(room_for(plan, more).does("/plan")).split()


def test_tries_alone_are_not_called_fear_or_a_no() -> None:
    """Many messages to somebody who is silent: no no was said, and none is claimed."""
    assert ["plan_card.card.stop_pursuit_tries", "plan_card.one_hour"] == card(Plan.STOP_PURSUIT, TRIES)[:2]


@pytest.mark.parametrize("more", [{SAFETY: frozenset({Safety.THEY_FEAR_ME})}, {RUNGS: frozenset({Rung.TURNED_UP})}])
def test_fear_or_a_severe_step_is_called_so(more: Told) -> None:
    """Also where there were tries beside it."""
    assert ["plan_card.card.stop_pursuit", "plan_card.one_hour"] == card(Plan.STOP_PURSUIT, {**TRIES, **more})[:2]


def test_parents_see_on_the_card_how_the_children_are_spoken_of() -> None:
    """Not only after they took a plan that says "no contact"; and then it is not said again."""
    room = room_for(Plan.STOP_PURSUIT, {**TRIES, TIES: WITH_KIDS})

    assert "plan_card.logistics.third_party_or_open" == said(room.does("/plan")).split()[1]
    assert "plan_card.logistics.third_party_or_open" not in said(room.does("[try]"))


def test_under_one_roof_they_will_meet() -> None:
    """Nobody is told to have no contact in the home they share; the way for the children is the first step's."""
    room = room_for(Plan.STOP_PURSUIT, {**TRIES, TIES: frozenset({Tie.CHILDREN, Tie.ONE_HOME})})

    assert "plan_card.under_one_roof" == said(room.does("/plan")).split()[1]
    assert "plan_card.logistics.third_party_or_open" in said(room.does("[try]"))


@pytest.mark.parametrize("plan", [Plan.GIVE_THE_BREAKUP, Plan.SPACE_NOT_DISTANCE])
def test_who_left_is_not_spoken_to_as_the_one_who_was_left(plan: Plan) -> None:
    """Both articles speak to the other one, and the card says so; "they never even tried" is not theirs to feel."""
    room = room_for(plan, {ENDED: Ended.I_ENDED})

    assert f"plan_card.card.{plan}_left" == said(room.does("/plan")).split()[0]
    assert "plan_card.they_did_not_try" not in said(room.does("[why]"))
