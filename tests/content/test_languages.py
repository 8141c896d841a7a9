"""Opening, urge and crisis lines exist in every language that the readers read, with the same keys and slots."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from tests.content.ftl import Line, junk, lines, sentences

ROOMS = frozenset({"welcome", "open_box", "unsure", "urge", "crisis"})
SLOT = re.compile(r"\$(\w+)")
LONGEST_LABEL = 60

every_language = pytest.mark.parametrize("locale", ["es", "pt", "de", "fr"])


@cache
def by_id(locale: str) -> dict[str, Line]:
    return {line.id: line for line in lines(locale) if line.room in ROOMS}


def pairs(locale: str) -> Iterator[tuple[Line, Line]]:
    for ident, line in by_id("en").items():
        if ident in by_id(locale):
            yield line, by_id(locale)[ident]


@every_language
def test_every_line_is_there(locale: str) -> None:
    """Nothing of the opening, the urge and the crisis is missing, and nothing stands there that English lacks."""
    assert set() == set(by_id("en")) - set(by_id(locale))
    assert set() == set(by_id(locale)) - set(by_id("en"))
    assert () == junk(locale)


@every_language
def test_the_same_slots_are_filled(locale: str) -> None:
    """A number or a name that English gives is given in every language."""
    assert [] == [
        ours.id for ours, theirs in pairs(locale) if set(SLOT.findall(ours.text)) != set(SLOT.findall(theirs.text))
    ]


@every_language
def test_a_line_is_as_short(locale: str) -> None:
    """Three sentences at most, and a label fits its button."""
    assert [] == [line.id for line in by_id(locale).values() if sentences(line.text) > 3]
    labels = [line for line in by_id(locale).values() if line.says]
    assert [] == [line.id for line in labels if len(line.text) > LONGEST_LABEL]


@every_language
def test_no_synonym_means_two_choices(locale: str) -> None:
    """What may be typed for one choice is not the label or synonym of its neighbour."""
    said: dict[tuple[str, str], set[str]] = {}
    for line in by_id(locale).values():
        stem = line.id.rpartition("-")[0]
        if stem in by_id(locale):
            for name in {line.text.casefold(), *(one.casefold() for one in line.says)}:
                said.setdefault((stem, name), set()).add(line.id)
    assert {} == {key: found for key, found in said.items() if len(found) > 1}
