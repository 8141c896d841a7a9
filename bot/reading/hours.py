"""An hour of the day that words lean to: "in the evening", "after work", "around 9". Never sure, so it is asked back."""

from __future__ import annotations

from datetime import time

from bot.reading.normalise import read_sentences
from bot.reading.spans import LONG

_PARTS = {
    time(8, 30): "morning morgens manana manha matin breakfast fruh fruhstuck",
    time(12, 30): "noon midday lunch lunchtime mediodia comida mittag mittags almoco midi",
    time(18): "work feierabend trabajo trabalho travail afternoon nachmittag tarde tardecita school",
    time(20): "evening evenings dinner abend abends cena noite soir soiree jantar",
    time(21, 30): "night bed bedtime sleep late nachts bett schlafen noche dormir cama nuit coucher",
}
_MORNING = frozenset(["am", "morning", "morgens", "fruh", "matin", "manha", "manana"])
_NOT = frozenset(["no", "not", "never", "none", "nicht", "nie", "nein", "jamais", "pas", "nunca", "nao"])
_NOON = 12
_PART_OF = {word: hour for hour, words in _PARTS.items() for word in words.split()}


def about(text: str) -> time | None:
    """The hour near what is said; None where nothing is, where it is denied, or where two parts of the day are named."""
    if len(text) > LONG:
        return None
    words = [word for sentence in read_sentences(text) for word in sentence.words]
    if not _NOT.isdisjoint(words):
        return None
    number = next((hour for word in words if (hour := _hour(word)) is not None), None)
    if number is not None:
        early = number >= _NOON or not _MORNING.isdisjoint(words)
        return time(number if early else number + _NOON)
    parts = {_PART_OF[word] for word in words if word in _PART_OF}
    return parts.pop() if len(parts) == 1 else None


def _hour(word: str) -> int | None:
    """9 of "9" and "9ish"; a bare hour is one of the evening, unless the morning is named."""
    number = word.removesuffix("ish")
    return int(number) if number.isdecimal() and len(number) < len("100") and 1 <= int(number) < 2 * _NOON else None
