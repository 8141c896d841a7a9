"""How long ago it was, in words: rough, in five languages, and never a guess between two."""

from __future__ import annotations

import pytest

from bot.reading.spans import days_ago


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2 weeks ago", 14),
        ("about 3 months", 90),
        ("like 10 days ago", 10),
        ("a couple of weeks", 14),
        ("a year and a half ago", 365),
        ("half a year", 182),
        ("3mo", 90),
        ("yesterday", 1),
        ("hace dos semanas", 14),
        ("há um mês", 30),
        ("vor 3 Wochen", 21),
        ("il y a deux mois", 60),
        ("a fortnight ago", 14),
        ("last night", 1),
        ("day before yesterday", 2),
        ("vorgestern", 2),
        ("just now", 0),
        ("no idea", None),
        ("", None),
        ("1 month and 2 weeks", None),
        ("we have been together for 3 years and he left me about 2 weeks ago now", None),
        ("99999 days", None),
    ],
)
def test_a_span_of_time(text: str, days: int | None) -> None:
    """Numbers, number words and the usual short forms; nothing where no span, or two, are said."""
    assert days == days_ago(text)
