"""Later questions: one a day, none twice, none where it would hurt."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.care.checkins import Later
from bot.care.situation import Ended, Order, Safety
from bot.flows import later
from bot.flows.facts import ENDED, HUSHED_UNTIL, LATER_ASKED, MEANING_SENSE, ORDER, REASONS, SAFETY, SET_UP
from bot.talk.questions import Given
from bot.talk.replay import replay
from bot.talk.state import Answer
from bot.talk.steps import Facts, Known, Remember, Start

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
BEFORE = AT - timedelta(days=2)
CLEAR: Facts = {
    ORDER.name: Known(Order.NONE, BEFORE),
    SAFETY.name: Known(frozenset[Safety](), BEFORE),
    SET_UP.name: Known(value=True, at=BEFORE),
}


def due(facts: Facts) -> Later | None:
    return later.FLOW.seed(Start(facts, AT, AT.replace(tzinfo=None), "en", "UTC", 1)).due


@pytest.mark.parametrize(
    ("more", "question"),
    [
        ({}, Later.CALL_THEM),
        ({LATER_ASKED.name: Known((Later.CALL_THEM,), BEFORE)}, Later.OWN_REASONS),
        ({LATER_ASKED.name: Known((Later.CALL_THEM,), BEFORE), REASONS.name: Known("sleep", AT)}, Later.TRUSTED_PERSON),
        ({LATER_ASKED.name: Known((Later.CALL_THEM,), AT)}, None),
        ({HUSHED_UNTIL.name: Known(AT + timedelta(days=1), BEFORE)}, None),
        ({HUSHED_UNTIL.name: Known(BEFORE, BEFORE)}, Later.CALL_THEM),
        ({SET_UP.name: Known(value=True, at=AT)}, None),
        ({ENDED.name: Known(Ended.THEY_DIED, BEFORE)}, None),
        ({LATER_ASKED.name: Known(tuple(Later), BEFORE)}, None),
    ],
)
def test_which_question_is_due(more: Facts, question: Later | None) -> None:
    """The next that was neither asked nor answered elsewhere; none on intake day, twice a day, in a hush or in grief."""
    assert question is due({**CLEAR, **more})


def test_before_the_gates_nothing_is_asked() -> None:
    """Whoever has no plan yet is not asked for more."""
    assert due({}) is None


def test_under_an_order_nothing_about_the_two() -> None:
    """Whether it was sudden, what was missing and acceptance are no subject in rows 1–4."""
    asked = (Later.CALL_THEM, Later.OWN_REASONS, Later.TRUSTED_PERSON, Later.IF_THEN_PLAN)
    facts = {**CLEAR, ORDER.name: Known(Order.BINDS_ME, BEFORE), LATER_ASKED.name: Known(asked, BEFORE)}
    assert Later.MEANING_SENSE is due(facts)


@pytest.mark.parametrize(("sense", "meaning"), [(3, [5]), (None, [])])
def test_the_two_meaning_questions_add_up(sense: int | None, meaning: list[int]) -> None:
    """Only where both were answered is there a sum."""
    facts = CLEAR if sense is None else {**CLEAR, MEANING_SENSE.name: Known(sense, BEFORE)}
    seed = later.FLOW.seed(
        Start(
            {**facts, LATER_ASKED.name: Known(tuple(Later)[:-1], BEFORE)},
            AT,
            AT.replace(tzinfo=None),
            "en",
            "UTC",
            1,
        )
    )
    local = AT.replace(tzinfo=None)
    asked, answer = (
        Answer("later.more", 0, Given(("ask",)), local),
        Answer("later.meaning_why", 0, Given(("2",)), local),
    )
    settled = replay(later.later(seed), (asked, answer), answer).settled
    assert meaning == [one.value for one in settled if isinstance(one, Remember) and one.fact.name == "meaning"]
