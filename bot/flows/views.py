"""Views drawn from history when they are sent, as lines by wording keys. What is gone is said to be gone."""

from __future__ import annotations

from collections.abc import Sequence

from bot.care.kit import KitPart
from bot.flows.kit import HELD
from bot.flows.records import Draft
from bot.ports import Past
from bot.talk.screen import View
from bot.talk.steps import Facts, Say, say


def draw(view: View, past: Sequence[Past], facts: Facts) -> tuple[Say, ...]:
    """The lines of a view; none for a view that this release does not know."""
    match view:
        case View("kit", parts):
            return _kit(parts, facts)
        case View("draft", (draft,)):
            return _draft(draft, past)
        case _:
            return ()


def _kit(parts: Sequence[str], facts: Facts) -> tuple[Say, ...]:
    held = ((part, HELD[KitPart(part)].of(facts)) for part in parts)
    return tuple(say(f"kit.shown_{part}", words=words) for part, words in held if words)


def _draft(draft: str, past: Sequence[Past]) -> tuple[Say, ...]:
    """The words as they were written, each burst a line of its own."""
    words = [row.entry.words for row in past if isinstance(row.entry, Draft) and row.entry.id == draft]
    return tuple(say("urge.draft_shown", words=one) for one in words) or (say("urge.draft_not_there"),)
