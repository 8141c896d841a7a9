"""What would this message do to the one who reads it? Read sentence by sentence; no word is ever put in anyone's mouth."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.reading.draft_phrases import CHILD, SIGNS
from bot.reading.linear import Weights, likelihood
from bot.reading.normalise import Sentence, read_sentences
from bot.reading.patterns import table
from bot.reading.signs import Look, Span, look_at, one_each, signs, telling_words
from bot.reading.weights import WEIGHTS


class Effect(StrEnum):
    """The main effect on the reader."""

    LOGISTICS = "logistics"
    CARING = "caring"
    BEGGING = "begging"
    ATTACK = "attack"
    GUILT = "guilt"
    BARGAIN = "bargain"
    PROBE = "probe"
    APOLOGY = "apology"


@dataclass(frozen=True, slots=True)
class DraftReading:
    """`start` and `end` bound the words read; `score` is how likely the label is, 0 to 1; `spans` are its reason."""

    start: int
    end: int
    text: str
    label: Effect
    score: float
    spans: tuple[Span, ...]


PRACTICAL = 0.2
"""From here on a practical phrase decides where no phrase of longing, blame or bargain stands."""
NEARLY = 0.1
"""From here on what may be practical is not held back without such a phrase, unless another effect is `CLEARLY` likelier."""
CLEARLY = 3.0
"""So many times."""
_LOADED = {Effect.BEGGING, Effect.ATTACK, Effect.GUILT, Effect.BARGAIN, Effect.APOLOGY}
_NO_FIGURES = table({})
_SIGNS = table(SIGNS)
_WEIGHED = {one: f"draft.{one}" for one in Effect}
_CHILD = table({"child": CHILD})


def read(text: str, weights: Weights = WEIGHTS) -> DraftReading:
    """The effect of the whole message; of a message without words, a probe at score 0."""
    return _read(text, read_sentences(text), (0, len(text)), weights)


def sentences(text: str) -> tuple[DraftReading, ...]:
    """The effect of each sentence by itself, in order, its closing marks included."""
    plain = read_sentences(text)
    edges = [*(one.starts[0] for one in plain), len(text)]
    return tuple(
        _read(text, (one,), _bounds(text, one.starts[0], edge), WEIGHTS)
        for one, edge in zip(plain, edges[1:], strict=True)
    )


def is_childs_need(text: str) -> bool:
    """Whether a child's health, pick-up or safety is spoken of: never held, whatever else stands there."""
    return any(signs(read_sentences(text), _CHILD, text))


def look_closely(text: str) -> Look:
    """The message with this task's signs and features, as training sees it too."""
    return look_at(text, read_sentences(text), _NO_FIGURES, _SIGNS)


def _bounds(text: str, start: int, edge: int) -> tuple[int, int]:
    return start, start + len(text[start:edge].rstrip())


def _read(text: str, plain: tuple[Sentence, ...], bounds: tuple[int, int], weights: Weights) -> DraftReading:
    start, end = bounds
    if not plain:
        return DraftReading(start, end, text, Effect.PROBE, 0.0, ())
    seen = look_at(text, plain, _NO_FIGURES, _SIGNS)
    found = seen.features
    scores = {one: likelihood(found, weights[name]) for one, name in _WEIGHED.items()}
    label = _label(seen, scores)
    reasons = one_each(span for span in seen.spans if span.why == label)
    spans = reasons or telling_words(seen, weights[f"draft.{label}"])
    return DraftReading(start, end, text[start:end], label, round(scores[label], 4), spans)


def _label(seen: Look, scores: Mapping[Effect, float]) -> Effect:
    """The likeliest effect, but what is practical is not held back for a guess."""
    named, practical = {span.why for span in seen.spans}, scores[Effect.LOGISTICS]
    likeliest = max(scores, key=scores.__getitem__)
    if named.isdisjoint(_LOADED):
        told = Effect.LOGISTICS in named and practical >= PRACTICAL
        if told or practical >= max(NEARLY, scores[likeliest] / CLEARLY):
            return Effect.LOGISTICS
    return likeliest
