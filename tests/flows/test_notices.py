"""The operator's notices: to whom it is safe, when they would not wake anybody, in words that give nothing away."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.care.plan import Plan
from bot.care.situation import Order, Safety
from bot.flows.facts import ORDER, PLAN, SAFE_TO_MESSAGE, SAFETY
from bot.flows.notices import About, may_be_told, notice, told_at
from bot.talk.steps import Facts, Known
from tests.furnished import wording

AT = datetime(2026, 3, 4, 23, 15, tzinfo=UTC)
SAFE, UNSAFE = True, False
AFRAID: Facts = {
    ORDER.name: Known(Order.NONE, AT),
    SAFETY.name: Known(frozenset({Safety.AFRAID}), AT),
    PLAN.name: Known(Plan.SAFETY_FIRST, AT),
}


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, True),
        (AFRAID, False),
        ({**AFRAID, SAFE_TO_MESSAGE.name: Known(UNSAFE, AT)}, False),
        ({**AFRAID, SAFE_TO_MESSAGE.name: Known(SAFE, AT)}, True),
        ({**AFRAID, ORDER.name: Known(Order.BINDS_ME, AT)}, False),
    ],
)
def test_where_somebody_may_read_along_nothing_is_sent_unasked(*, facts: Facts, told: bool) -> None:
    """Whoever is afraid is told only once they have said that messages are safe there."""
    assert told == may_be_told(facts)


def test_it_waits_for_the_end_of_the_quiet_hours() -> None:
    """A notice is a nudge: at a quarter past eleven at night it waits for eight."""
    assert datetime(2026, 3, 5, 8, tzinfo=UTC) == told_at({}, AT, "UTC")


@pytest.mark.parametrize("about", About)
def test_its_frame_gives_nothing_away(about: About) -> None:
    """It holds the operator's words, and no word of a breakup."""
    line = notice(about, "We move to another server.")
    said = wording().line("en", line.key, line.slots)
    assert "We move to another server." in said
    assert "breakup" not in said.lower()
