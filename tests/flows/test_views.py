"""Views become lines by wording keys; what is gone is said to be gone."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.flows.records import Draft
from bot.flows.views import draw
from bot.ports import Past
from bot.talk.screen import View

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
PAST = (
    Past("Draft", AT, Draft("d1", "hello"), "d1"),
    Past("Draft", AT, Draft("d2", "other"), "d2"),
    Past("Draft", AT, Draft("d1", "and one more thing"), "d1"),
    Past("Draft", AT, {"id": "d1"}, "d1"),
)


def test_a_draft_is_shown_as_it_was_written() -> None:
    """Each burst is a line, in order, and nobody else's words are among them."""
    lines = draw(View("draft", ("d1",)), PAST, {})
    assert ["hello", "and one more thing"] == [dict(line.slots)["words"] for line in lines]


def test_a_draft_that_is_gone() -> None:
    """It is said, not shown empty."""
    assert ["urge.draft_not_there"] == [line.key for line in draw(View("draft", ("d9",)), PAST, {})]


def test_an_unknown_view_is_nothing() -> None:
    """A view of another release draws no line."""
    assert () == draw(View("weather"), PAST, {})
