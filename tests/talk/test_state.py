"""Values that are copied or compared field by field, because every turn does it: no field is forgotten."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.talk.questions import Given, Kind
from bot.talk.state import Answer, Shown, Talk

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
SHOWN = Shown("key", 1, "token", Kind.SOME, ("a", "b"), (None, "B"), frozenset({"a"}), ("b",))
TALK = Talk("flow", "seed", (), SHOWN, AT, (("rest", "words"),), 3)
OTHER: dict[str, Any] = {
    "key": "another",
    "nth": 2,
    "token": "another",
    "kind": Kind.PICK,
    "choices": ("a", "c"),
    "labels": (None, "C"),
    "alone": frozenset[str](),
    "picked": (),
}


def test_a_talk_further_on_keeps_all_the_rest() -> None:
    """Only answers, prompt and hour are new; at the same prompt what was missed still counts."""
    assert all(getattr(TALK, field.name) != field.default for field in fields(Talk)), "give it more than the default"
    answers, later = (Answer("key", 0, Given(("a",)), AT),), AT + timedelta(minutes=1)
    assert replace(TALK, answers=answers, touched=later) == TALK.moved(answers, SHOWN, later)


def test_at_another_prompt_nothing_has_been_missed() -> None:
    """The count is of the prompt that stands."""
    shown = replace(SHOWN, nth=2)
    assert replace(TALK, shown=shown, missed=0) == TALK.moved((), shown, AT)


@pytest.mark.parametrize("name", [field.name for field in fields(Shown)])
def test_a_prompt_is_the_same_but_for_its_token_and_what_is_picked(name: str) -> None:
    """Whatever else differs makes it another."""
    assert (name in {"token", "picked"}) == SHOWN.asks_as(replace(SHOWN, **{name: OTHER[name]}))
