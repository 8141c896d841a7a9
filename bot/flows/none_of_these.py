"""A multiple choice with "none of these" among its answers."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from bot.talk.steps import Choice, Some

E = TypeVar("E", bound=StrEnum)

NONE = "none"


def some_or_none(key: str, of: Iterable[E], *, none_first: bool = False) -> Some[E | None]:
    """All of `of`, and a choice that stands alone."""
    each: list[Choice[E | None]] = [Choice(one.value, one) for one in of]
    each.insert(0 if none_first else len(each), Choice(NONE, None))
    return Some(key, tuple(each), alone=frozenset({NONE}))


def told(answered: Iterable[E | None]) -> frozenset[E]:
    """What was chosen, the "none" aside."""
    return frozenset(one for one in answered if one is not None)
