"""What goes after 180 days is told by its mark: whatever holds own words has one, and nothing else."""

from __future__ import annotations

from dataclasses import fields

from bot.flows.house import ENTRIES

OWN_WORDS = {"words", "text", "said", "reason"}


def test_entries_in_own_words_can_be_let_go_alone() -> None:
    """An entry has an id of its own exactly where it holds somebody's words, so that age alone says what must go."""
    marked = {name for name, kind in ENTRIES.items() if "id" in {one.name for one in fields(kind)}}
    worded = {name for name, kind in ENTRIES.items() if OWN_WORDS & {one.name for one in fields(kind)}}
    assert marked == worded
