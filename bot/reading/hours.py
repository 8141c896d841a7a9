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
_HOUR = 60  # minutes
_HALF = frozenset(["half", "media", "meia", "demie", "demi"])
_QUARTER = frozenset(["quarter", "cuarto", "quarto", "viertel", "quart", "quinze"])
_BEFORE = frozenset(["to", "before", "menos", "para", "vor", "moins"])
_HOURS = {
    6: "six seis sechs",
    7: "seven siete sete sieben sept",
    8: "eight ocho oito acht huit",
    9: "nine nueve nove neun neuf",
    10: "ten diez dez zehn dix",
    11: "eleven once onze elf",
    12: "twelve doce doze zwolf douze",
}
_HOUR_OF = {word: hour for hour, words in _HOURS.items() for word in words.split()}
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
        return _at((number if early else number + _NOON) * _HOUR + _minutes(words))
    parts = {_PART_OF[word] for word in words if word in _PART_OF}
    return parts.pop() if len(parts) == 1 else None


def _at(minute: int) -> time:
    """The time so many minutes after midnight, of the next day where they are more than one has."""
    return time(minute // _HOUR % (2 * _NOON), minute % _HOUR)


def _minutes(words: list[str]) -> int:
    """Minutes past the hour that is named, or before it: "half 8" is 8:30, "halb 9" as well, "quarter to 9" 8:45."""
    said = set(words)
    if not _HALF.isdisjoint(said):
        return _HOUR // 2
    if "halb" in said:
        return -_HOUR // 2
    quarter = 0 if _QUARTER.isdisjoint(said) else _HOUR // 4
    return quarter if _BEFORE.isdisjoint(said) else -quarter


def _hour(word: str) -> int | None:
    """9 of "9", "9ish" and "nine"; a bare hour is one of the evening, unless the morning is named."""
    if word in _HOUR_OF:
        return _HOUR_OF[word]
    number = word.removesuffix("ish")
    return int(number) if number.isdecimal() and len(number) < len("100") and 1 <= int(number) < 2 * _NOON else None
