"""A typed number, label or synonym is always accepted, whatever was drawn. Pure; the same on every platform."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import time

from bot.talk.questions import Given, Kind, zone_known
from bot.talk.state import Shown

Names = Callable[[str, str], tuple[str, ...]]
"""(question key, choice id) -> the label and synonyms in the person's language."""

Zones = Callable[[str], tuple[str, ...]]
"""A typed place, folded -> IANA names: none unknown, one sure, several to choose from."""

NOON = 12
_CLOCK = re.compile(r"^(?P<h>\d{1,2})(?:\s*[:.h]\s*(?P<m>\d{2}))?\s*(?P<half>am|pm|a\.m\.|p\.m\.)?(?:\s*h)?$")
_NOON = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_SPLIT = re.compile(r"[\s,;/&+]+")
_JOIN = re.compile(r"\s*(?:,|;|\n|\band\b|&|\+)\s*")
_BLANK = re.compile(r"\s+")


def plain(text: str) -> str:
    """Folded for comparing: case, accents, punctuation at the ends and runs of space are gone."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return _BLANK.sub(" ", folded).strip(" .!?¡¿,;:'\"()[]*_~`")


def read_typed(shown: Shown, text: str, names: Names, zones: Zones) -> Given | None:
    """The answer that typed text gives to the prompt that was shown, or None where it gives none."""
    match shown.kind:
        case Kind.WORDS:
            return _choice(shown, text, names) or Given(text=text)
        case Kind.PICK:
            return _choice(shown, text, names)
        case Kind.SOME:
            return _several(shown, text, names)
        case Kind.SCALE:
            return _number(shown, text)
        case Kind.CLOCK:
            return _choice(shown, text, names) or _clock(text)
        case Kind.ZONE:
            return _choice(shown, text, names) or _zone(text, zones)


def _choice(shown: Shown, text: str, names: Names) -> Given | None:
    wanted = plain(text)
    if not wanted:
        return None
    if shown.kind is not Kind.WORDS and wanted.isdecimal() and 1 <= int(wanted) <= len(shown.choices):
        return Given((shown.choices[int(wanted) - 1],))
    named = [choice for choice, known in _known(shown, names) if wanted in known]
    return Given((named[0],)) if len(named) == 1 else None


def _known(shown: Shown, names: Names) -> list[tuple[str, frozenset[str]]]:
    return [
        (
            choice,
            frozenset(plain(name) for name in (choice, *((label,) if label else names(shown.key, choice)))),
        )
        for choice, label in zip(shown.choices, shown.labels, strict=True)
    ]


def _several(shown: Shown, text: str, names: Names) -> Given | None:
    whole = _choice(shown, text, names)
    if whole is not None:
        return whole
    numbers = _SPLIT.split(plain(text))
    parts = numbers if all(part.isdecimal() for part in numbers) else _JOIN.split(text.strip())
    found = [_choice(shown, part, names) for part in parts if plain(part)]
    if not found or any(one is None for one in found):
        return None
    ids = tuple(dict.fromkeys(one.ids[0] for one in found if one is not None))
    return None if len(ids) > 1 and not shown.alone.isdisjoint(ids) else Given(ids)


def _number(shown: Shown, text: str) -> Given | None:
    wanted = plain(text).removesuffix("/10").strip()
    return Given((wanted,)) if wanted in shown.choices else None


def _clock(text: str) -> Given | None:
    wanted = plain(text)
    if wanted in _NOON:
        return Given((_NOON[wanted],))
    found = _CLOCK.match(wanted)
    if found is None:
        return None
    hour, minute, half = int(found["h"]), int(found["m"] or 0), (found["half"] or "")[:1]
    if half:
        hour = _of_24(hour, half)
    elif found["m"] is None:
        return None  # a bare "11" could be morning or evening; asking again is kinder than guessing
    try:
        return Given((time(hour, minute).isoformat("minutes"),))
    except ValueError:
        return None


def _of_24(hour: int, half: str) -> int:
    """The hour of 24 that am or pm means; -1, which is no hour, for 0 and above 12."""
    return hour % NOON + (NOON if half == "p" else 0) if 1 <= hour <= NOON else -1


def _zone(text: str, zones: Zones) -> Given | None:
    name = text.strip()
    if zone_known(name):
        return Given((name,))
    found = zones(plain(text))
    return Given((found[0],)) if len(found) == 1 else None
