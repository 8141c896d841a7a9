"""Does the person want to reach the ex, or look at their life, now or soon? A report of what was done is no urge."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import Level, Span, cover, signs
from bot.reading.urge_phrases import FIGURES, SIGNS
from bot.reading.urge_phrases_abroad import ABROAD, FIGURES_ABROAD


@dataclass(frozen=True, slots=True)
class UrgeReading:
    """`score` grows with the urge, 0 to 1; `spans` are the words that gave the level, in order."""

    level: Level
    score: float
    spans: tuple[Span, ...]


_FIGURES = table({"figure": FIGURES["figure"] + FIGURES_ABROAD["figure"]})
_SIGNS = table({sign: SIGNS[sign] + "\n" + ABROAD.get(sign, "") for sign in SIGNS})
_WEIGHT = {"high": 0.9, "middle": 0.5, "weak": 0.1}


def read(text: str) -> UrgeReading:
    """Whether the urge flow should start (high), one question be asked (middle), or neither."""
    sentences = [cover(sentence, find(_FIGURES, sentence.words)) for sentence in read_sentences(text)]
    return _decide(tuple(signs(sentences, _SIGNS, text)))


def _decide(found: Sequence[Span]) -> UrgeReading:
    for level in (Level.HIGH, Level.MIDDLE):
        kept = tuple(span for span in found if span.why.endswith(level))
        if kept:
            return UrgeReading(level, _WEIGHT[level], kept)
    return UrgeReading(Level.NONE, _WEIGHT["weak"] if found else 0.0, ())
