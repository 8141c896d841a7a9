"""Lines in and lines out of the terminal."""

from datetime import UTC, datetime

import pytest

from adapters.terminal.inbound import clean, read_line
from adapters.terminal.outbound import as_text, wrapped
from bot.talk.events import Commanded, Typed
from bot.talk.screen import Screen, View

AT = datetime(2026, 3, 4, 21, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("  i miss them  ", "i miss them"),
        ("\x1b[2Jgone\x07", "[2Jgone"),
        ("\ud800broken", "broken"),
        ("💔💔", "💔💔"),
        ("/", "/"),
    ],
)
def test_words_come_in_without_what_steers_a_terminal(line: str, text: str) -> None:
    """A paste keeps its words and loses its control characters."""
    assert Typed(number=0, at=AT, text=text, locale="en") == read_line(line, AT, "en")


def test_a_command_comes_in_with_what_stands_after_it() -> None:
    """`/name rest` is a command whatever its case."""
    assert Commanded(number=0, at=AT, name="pause", rest="3 days", locale="de") == read_line("/Pause  3 days", AT, "de")


def test_tabs_and_line_breaks_stay() -> None:
    """A pasted text keeps its shape."""
    assert "a\tb\nc" == clean("a\tb\nc")


def test_a_screen_becomes_paragraphs_with_its_views_drawn() -> None:
    """Views are drawn in their place; an empty one leaves no hole."""
    screen = Screen(("First.", View("draft", ("x",)), View("empty"), "Last."))
    drawn = {View("draft", ("x",)): "the draft", View("empty"): ""}

    assert "First.\n\nthe draft\n\nLast." == as_text(screen, drawn.__getitem__)


def test_long_lines_break_at_words_and_choices_hang_under_their_number() -> None:
    """Nothing runs over the edge, and a choice stays one thing to the eye."""
    lines = wrapped("1. " + "word " * 30, 40).splitlines()

    assert all(len(line) <= 40 for line in lines)
    assert all(line.startswith("   word") for line in lines[1:])


def test_empty_lines_stay_where_they_were() -> None:
    """Paragraphs do not run together."""
    assert "a\n\nb" == wrapped("a\n\nb")
