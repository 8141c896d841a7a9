"""What every reading is made of: how sure it is, and the words that are its reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.reading.normalise import Sentence
from bot.reading.patterns import Match, Table, find

COVERED = "•"
"""Stands where a figure of speech was read; it fits no pattern."""


class Level(StrEnum):
    """Nothing, enough to ask one question, or enough to act."""

    NONE = "none"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Span:
    """`text` is the message from `start` to `end`, in characters as typed; `why` names the sign."""

    start: int
    end: int
    text: str
    why: str


def cover(sentence: Sentence, figures: Iterable[Match]) -> Sentence:
    """The sentence with every word of a figure of speech put out of reach."""
    hidden = {place for figure in figures for place in range(figure.first, figure.last + 1)}
    words = tuple(COVERED if place in hidden else word for place, word in enumerate(sentence.words))
    return Sentence(words, sentence.starts, sentence.ends)


def signs(sentences: Iterable[Sentence], rules: Table, text: str) -> Iterator[Span]:
    """Every sign in every sentence, as the words typed."""
    for sentence in sentences:
        for match in find(rules, sentence.words):
            start, end = sentence.starts[match.first], sentence.ends[match.last]
            yield Span(start, end, text[start:end], match.sign)
