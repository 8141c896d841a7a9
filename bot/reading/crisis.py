"""Is someone in danger? Figures of speech are read away first; what then remains counts, and doubt leans to care."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.reading.crisis_phrases import FIGURES, SIGNS
from bot.reading.crisis_phrases_abroad import ABROAD
from bot.reading.linear import Weights
from bot.reading.normalise import read_sentences
from bot.reading.patterns import table
from bot.reading.signs import COVERED, WEIGHED, Level, Look, Span, look, one_each, score_of, telling_words
from bot.reading.weights import WEIGHTS

CERTAIN = 0.65
"""From here on the model suffices for level high where there is at least a word of danger."""
ALONE = 0.8
"""The same where there is none."""
LIKELY = 0.15
"""From here on a sure sign stands; below it, it is asked about."""
LOADED = 0.03
"""From here on one gentle question is asked after a loaded phrase, one that may mean it and may not."""
WORDED = 0.11
"""The same after a word of danger."""
UNWORDED = 0.17
"""The same where no word of danger stands, only the model says so."""
FIGURED = 0.13
"""The same where the words of danger are those of a figure of speech, a denial or a quotation."""


class Danger(StrEnum):
    """Whom the words speak of; one crisis script each."""

    NONE = "none"
    SELF = "self"
    HURT_BY = "hurt_by"
    MAY_HURT = "may_hurt"
    OTHER_AT_RISK = "other"


@dataclass(frozen=True, slots=True)
class CrisisReading:
    """`score` grows with danger, 0 to 1; `spans` are the words that gave the level."""

    kind: Danger
    level: Level
    score: float
    spans: tuple[Span, ...]

    @property
    def is_guess(self) -> bool:
        """Whether no phrase tells it, only the weight of the words."""
        return all(span.why == WEIGHED for span in self.spans)


_FIGURES = table(FIGURES)
_SIGNS = table({sign: lines + ABROAD.get(sign, "") for sign, lines in SIGNS.items()})
_ONESELF = frozenset({"i", "ich", "je", "yo", "eu"})
_TELLING = """
say says said saying tell tells told telling text texts texted texting write writes wrote message messages messaged call
called post posts posted threaten threatens threatened think thinks feel feels afraid worried scared know heard
dice dijo sagt sagte dit disse diz
"""
_SAYING = frozenset(_TELLING.split())
"""Words after which an "I" may be the other's own."""
_KINDS = (Danger.OTHER_AT_RISK, Danger.HURT_BY, Danger.MAY_HURT, Danger.SELF)


def read(text: str, weights: Weights = WEIGHTS) -> CrisisReading:
    """Whether the crisis flow should start (high), one gentle question be asked (middle), or neither."""
    seen = look_closely(text)
    score = score_of(seen, weights["crisis"])
    level = _level(seen, score)
    if level is Level.NONE:
        return CrisisReading(Danger.NONE, level, score, ())
    reasons = tuple(span for span in seen.spans if not span.why.endswith("weak"))
    kind = _kind(reasons or seen.spans) if seen.spans else Danger.SELF
    return CrisisReading(kind, level, score, one_each(reasons) or telling_words(seen, weights["crisis"]))


def look_closely(text: str) -> Look:
    """The message with this task's signs and features, as training sees it too."""
    return look(text, _FIGURES, _SIGNS)


def _level(seen: Look, score: float) -> Level:
    """A sure sign is never drowned by the model: at least it is asked about."""
    sure = any(span.why.endswith("high") for span in seen.spans)
    if score >= (LIKELY if sure else CERTAIN if seen.spans else ALONE):
        return Level.HIGH
    return Level.MIDDLE if sure or score >= _asked_from(seen) else Level.NONE


def _asked_from(seen: Look) -> float:
    if any(span.why.endswith("middle") for span in seen.spans):
        return LOADED
    figured = any(COVERED in one.words for one in seen.sentences)
    if seen.spans:
        return UNWORDED if figured else WORDED
    return FIGURED if figured else UNWORDED


def _kind(reasons: tuple[Span, ...]) -> Danger:
    """The kind that most signs speak of, sure ones first; on a tie, the one easiest to miss."""
    high = [span for span in reasons if span.why.endswith("high")]
    named = [_whose(span) for span in _longest(high or reasons)]
    return max(_KINDS, key=named.count)


def _whose(span: Span) -> str:
    """Whom the words speak of. "He left me and I want to die" is about oneself, "he said I want to die" is not."""
    kind = span.why.partition(".")[0]
    if kind != Danger.OTHER_AT_RISK:
        return kind
    then = [word for sentence in read_sentences(span.text) for word in sentence.words][1:]
    return kind if _ONESELF.isdisjoint(then) or not _SAYING.isdisjoint(then) else Danger.SELF


def _longest(spans: Iterable[Span]) -> list[Span]:
    """Without those that lie within a longer one: "i want to hurt him" tells more than "want to hurt him"."""
    left: list[Span] = []
    widest = (-1, -1)
    for one in sorted(spans, key=lambda span: (span.start, -span.end)):
        bounds = (one.start, one.end)
        if one.end > widest[1] or bounds == widest:
            left.append(one)
            widest = bounds
    return left
