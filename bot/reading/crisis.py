"""Is someone in danger? Figures of speech are read away first; what then remains counts, and doubt leans to care."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.reading.crisis_phrases import FIGURES, SIGNS
from bot.reading.crisis_phrases_abroad import ABROAD
from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import Level, Span, cover, signs


class Danger(StrEnum):
    """Whom the words speak of; one crisis script each."""

    NONE = "none"
    SELF = "self"
    HURT_BY = "hurt_by"
    MAY_HURT = "may_hurt"
    OTHER_AT_RISK = "other"


@dataclass(frozen=True, slots=True)
class CrisisReading:
    """`score` grows with danger, 0 to 1; `spans` are the words that gave the level, surest first."""

    kind: Danger
    level: Level
    score: float
    spans: tuple[Span, ...]


_FIGURES = table(FIGURES)
_SIGNS = table({sign: SIGNS.get(sign, "") + "\n" + ABROAD.get(sign, "") for sign in SIGNS | ABROAD})
_WEIGHT = {"high": 0.9, "middle": 0.5, "weak": 0.1}


def read(text: str) -> CrisisReading:
    """Whether the crisis flow should start (high), one gentle question be asked (middle), or neither."""
    sentences = [cover(sentence, find(_FIGURES, sentence.words)) for sentence in read_sentences(text)]
    found = sorted(signs(sentences, _SIGNS, text), key=_order)
    return _decide(found)


def _order(span: Span) -> tuple[float, int]:
    return -_WEIGHT[span.why.rpartition(".")[2]], span.start


def _decide(found: Sequence[Span]) -> CrisisReading:
    if not found:
        return CrisisReading(Danger.NONE, Level.NONE, 0.0, ())
    kind = found[0].why.partition(".")[0]
    sure = found[0].why.rpartition(".")[2]
    if sure == "weak":
        return CrisisReading(Danger.NONE, Level.NONE, _WEIGHT[sure], ())
    kept = tuple(span for span in found if span.why.endswith(sure))
    return CrisisReading(Danger(kind), Level(sure), _WEIGHT[sure], kept)
