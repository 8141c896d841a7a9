"""Where further words are welcome beside choices, a bare number still means the choice at that place."""

from __future__ import annotations

from typing import TypeVar

from bot.talk.steps import Words

T = TypeVar("T")


def counted(question: Words[T], said: str | T) -> str | T:
    """The choice that a number counts to, else what was said."""
    places = {str(place): choice.value for place, choice in enumerate(question.choices, 1)}
    return places.get(said.strip(), said) if isinstance(said, str) else said
