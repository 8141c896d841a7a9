"""By what way the ex was reached: one way that is named and nothing beside it, else silence."""

from __future__ import annotations

import pytest

from bot.reading import way
from bot.reading.way import Way


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("i texted him last night", Way.WROTE),
        ("ok I sent her a message", Way.WROTE),
        ("le escribí anoche", Way.WROTE),
        ("ich hab ihm geschrieben", Way.WROTE),
        ("je lui ai écrit", Way.WROTE),
        ("I called her twice", Way.CALLED),
        ("liguei pra ele", Way.CALLED),
        ("i answered him", Way.ANSWERED),
        ("i texted him and then i called", None),
        ("i texted him back", None),
        ("i texted her sister", None),
        ("i messaged him from another number", None),
        ("i wrote and begged", None),
        ("he texted me", None),
        ("i saw his page", None),
        ("i keep checking her instagram", Way.PAGE),
        ("stalked her profile again", Way.PAGE),
        ("miro sus historias cada noche", Way.PAGE),
        ("i commented on her story", None),
        ("i looked at her page and texted her", None),
        ("", None),
    ],
)
def test_the_way_that_is_named(text: str, by: Way | None) -> None:
    """Two ways, somebody between, another number, their own doing: what is more than one thing is none here."""
    assert by is way.read(text)
