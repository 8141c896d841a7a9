"""The hour that words lean to, in five languages; a denial leans to none."""

from __future__ import annotations

from datetime import time

import pytest

from bot.reading import hours


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("in the evening", time(20)),
        ("after work", time(18)),
        ("morning", time(8, 30)),
        ("before bed", time(21, 30)),
        ("around 9", time(21)),
        ("9ish in the morning", time(9)),
        ("around 13", time(13)),
        ("abends", time(20)),
        ("por la mañana", time(8, 30)),
        ("de manhã", time(8, 30)),
        ("le soir", time(20)),
        ("never in the morning", None),
        ("morning or evening", None),
        ("half 8", time(20, 30)),
        ("halb 9", time(20, 30)),
        ("quarter past 9", time(21, 15)),
        ("quarter to 9", time(20, 45)),
        ("half past seven in the morning", time(7, 30)),
        ("a las nueve y media", time(21, 30)),
        ("half past 12 at night", time(12, 30)),
        ("half past 23", time(23, 30)),
        ("99", None),
        ("whatever", None),
        ("i get up and then there is the morning with the children and so on and on", None),
    ],
)
def test_the_hour_near_what_is_said(text: str, hour: time | None) -> None:
    """A bare hour is one of the evening; two parts of the day, or a story, are none."""
    assert hour == hours.about(text)
