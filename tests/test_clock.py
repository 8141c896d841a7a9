"""The terminal's clock can be moved and stays moved."""

from datetime import timedelta
from pathlib import Path

import pytest

from adapters.clock import OffsetClock, read_span, wall


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("20m", timedelta(minutes=20)),
        ("3h", timedelta(hours=3)),
        ("2 days", timedelta(days=2)),
        (" 1 Hour ", timedelta(hours=1)),
        ("soon", None),
        ("3", None),
        ("-2h", None),
        ("99999d", None),
    ],
)
def test_a_span_is_a_number_and_a_unit(text: str, span: timedelta | None) -> None:
    """20m, 3h, 2d; anything else is none."""
    assert span == read_span(text)


def test_a_moved_clock_is_still_moved_in_the_next_process(tmp_path: Path) -> None:
    """The offset is kept beside the chat."""
    OffsetClock.beside(tmp_path).move(timedelta(hours=5))

    again = OffsetClock.beside(tmp_path)

    assert timedelta(hours=5) == again.offset
    assert timedelta(hours=5) <= again() - wall() + timedelta(seconds=1)


def test_an_unreadable_clock_counts_as_none(tmp_path: Path) -> None:
    """A broken file is no reason to refuse a talk."""
    (tmp_path / "chat.clock").write_text("yesterday", encoding="ascii")

    assert timedelta() == OffsetClock.beside(tmp_path).offset
