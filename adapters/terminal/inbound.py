"""A typed line becomes an event. Pure."""

from __future__ import annotations

import unicodedata
from datetime import datetime

from bot.talk.events import Commanded, Typed

KEPT = "\n\t"


def clean(line: str) -> str:
    """The line without control characters: a paste must not steer the terminal or the talk."""
    return "".join(c for c in line if c in KEPT or unicodedata.category(c) not in {"Cc", "Cs"})


def read_line(line: str, at: datetime, locale: str, *, beside: str = "") -> Typed | Commanded:
    """`/name rest` is a command, anything else words."""
    text = clean(line).strip()
    if text.startswith("/") and len(text) > 1:
        name, _, rest = text[1:].partition(" ")
        return Commanded(number=0, at=at, name=name.lower(), rest=rest.strip(), locale=locale)
    return Typed(number=0, at=at, text=text, locale=locale, beside=beside)
