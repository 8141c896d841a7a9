"""A screen becomes plain lines. Pure."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from bot.talk.screen import Limits, Screen, View

LIMITS = Limits(text=20_000, buttons=0, row=1, label=60)
WIDTH = 76


def as_text(screen: Screen, view: Callable[[View], str]) -> str:
    """The screen's paragraphs, views drawn as text, a blank line between them."""
    parts = (part if isinstance(part, str) else view(part) for part in screen.body)
    return "\n\n".join(part for part in parts if part)


def wrapped(text: str, width: int = WIDTH) -> str:
    """The text broken at words; numbered choices hang under their number."""
    return "\n".join(_line(line, width) for line in text.splitlines())


def _line(line: str, width: int) -> str:
    number, dot, _ = line.partition(". ")
    hang = " " * (len(number) + 2) if dot and number.isdecimal() else ""
    return textwrap.fill(line, width, subsequent_indent=hang, break_long_words=False) if line else ""
