"""Where further words are welcome beside choices, a bare number still means the choice at that place."""

from __future__ import annotations

from typing import TypeVar

from bot.talk.steps import Words

T = TypeVar("T")


def counted(question: Words[T], said: str | T) -> str | T:
    """The choice that a number counts to, else what was said."""
    choices = question.choices
    if isinstance(said, str) and said.strip().isdecimal() and 1 <= int(said) <= len(choices):
        return choices[int(said) - 1].value
    return said
