"""The day a plan is looked at."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.care.plan import Plan
from bot.care.recent import Recent
from bot.care.reviews import Onward
from bot.care.situation import LastWord, Order, Safety
from bot.flows import plan_review
from bot.flows.facts import CARRIED_TO, ORDER, RECENT, SAFETY, STOP
from bot.talk.steps import Facts, Known, Start

AT = datetime(2026, 6, 4, 20, 15, tzinfo=UTC)
GIVE = Recent(plan=Plan.GIVE_THE_BREAKUP, plan_since=date(2026, 3, 4))
CLEAR: Facts = {
    ORDER.name: Known(Order.NONE, AT),
    SAFETY.name: Known(frozenset[Safety](), AT),
    RECENT.name: Known(GIVE, AT),
}


@pytest.mark.parametrize(
    ("more", "choices"),
    [
        ({}, (Onward.LET_GO, Onward.ONE_WHY_NOW, Onward.CARRY_ON)),
        ({STOP.name: Known(LastWord.STOP, AT)}, (Onward.LET_GO, Onward.CARRY_ON)),
        ({CARRIED_TO.name: Known(AT.date() + timedelta(days=1), AT)}, ()),
        ({ORDER.name: Known(Order.BINDS_ME, AT)}, ()),
    ],
)
def test_the_choices_after_day_90(more: Facts, choices: tuple[Onward, ...]) -> None:
    """A message only where no stop stands; nothing to choose before the new date, nor in rows 1–4."""
    seed = plan_review.FLOW.seed(Start({**CLEAR, **more}, AT, AT.replace(tzinfo=None), "en", "UTC", 1))
    assert choices == seed.choices


def test_without_a_plan_there_is_no_review() -> None:
    """Then the card is what comes."""
    seed = plan_review.FLOW.seed(Start({}, AT, AT.replace(tzinfo=None), "en", "UTC", 1))
    assert (None, ()) == (seed.plan, seed.choices)
