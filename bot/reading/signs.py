"""What every reading is made of: how sure it is, and the words that are its reason."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from bot.reading.linear import features, likelihood, word_weights
from bot.reading.normalise import Sentence, read_sentences
from bot.reading.patterns import Match, Table, find
from bot.values import value

COVERED = "•"
"""Stands where a figure of speech was read; it fits no pattern."""

SIGN = "!"
"""What the feature of a sign begins with."""
FIGURE = SIGN + COVERED
UNSIGNED = SIGN
"""The feature of words without any sign."""

SHORT = 4
"""Messages of up to so many sentences are weighed as a whole."""
WINDOW = 3
"""Of longer ones, so many sentences at a time."""

WEIGHED = "word"
"""Why a span is a reason where no phrase tells anything: the model gives it weight."""
_TELLING = 0.4
_MOST = 3


class Level(StrEnum):
    """Nothing, enough to ask one question, or enough to act."""

    NONE = "none"
    MIDDLE = "middle"
    HIGH = "high"


@value
class Span:
    """`text` is the message from `start` to `end`, in characters as typed; `why` names the sign."""

    start: int
    end: int
    text: str
    why: str


@value
class Look:
    """A message looked at with one task's eyes: its sentences, its signs, and what each sentence has for the model."""

    text: str
    sentences: tuple[Sentence, ...]
    spans: tuple[Span, ...]
    told: tuple[frozenset[str], ...]

    @property
    def features(self) -> frozenset[str]:
        """What the sentences have, taken together."""
        return together(self.told)


def look(text: str, figures: Table, rules: Table) -> Look:
    """Read the figures of speech away, then gather the signs."""
    return look_at(text, read_sentences(text), figures, rules)


def look_at(text: str, plain: Sequence[Sentence], figures: Table, rules: Table) -> Look:
    """As `look`, over sentences already read."""
    covered = tuple(cover(one, find(figures, one.words)) for one in plain)
    found = [tuple(signs((one,), rules, text)) for one in covered]
    told = tuple(frozenset(_told(one, spans)) for one, spans in zip(covered, found, strict=True))
    return Look(text, covered, tuple(span for spans in found for span in spans), told)


def _told(sentence: Sentence, spans: Iterable[Span]) -> Iterator[str]:
    yield from features(sentence)
    yield from (f"{SIGN}{span.why}" for span in spans)
    if COVERED in sentence.words:
        yield FIGURE


def cover(sentence: Sentence, figures: Iterable[Match]) -> Sentence:
    """The sentence with every word of a figure of speech put out of reach."""
    hidden = {place for figure in figures for place in range(figure.first, figure.last + 1)}
    if not hidden:
        return sentence
    words = tuple(COVERED if place in hidden else word for place, word in enumerate(sentence.words))
    return Sentence(words, sentence.starts, sentence.ends)


def signs(sentences: Iterable[Sentence], rules: Table, text: str) -> Iterator[Span]:
    """Every sign in every sentence, as the words typed."""
    for sentence in sentences:
        for match in find(rules, sentence.words):
            start, end = sentence.starts[match.first], sentence.ends[match.last]
            yield Span(start, end, text[start:end], match.sign)


def score_of(seen: Look, weights: Mapping[str, float]) -> float:
    """The likelihood, 0 to 1, of the part that says most; of a message without words, 0.

    One sentence of a long letter is not drowned by the others: it is weighed with its neighbours alone.
    """
    return round(max((likelihood(part, weights) for part in _parts(seen.told)), default=0.0), 4)


def together(told: Sequence[frozenset[str]]) -> frozenset[str]:
    """All that several sentences have."""
    if len(told) == 1:
        return told[0]
    return frozenset(name for sentence in told for name in sentence)


def whole(told: Sequence[frozenset[str]]) -> frozenset[str]:
    """What sentences have together; that they hold no sign at all says something too."""
    found = together(told)
    signed = any(name[0] == SIGN and name != FIGURE for name in found)
    return found if signed or not found else found | {UNSIGNED}


def _parts(told: Sequence[frozenset[str]]) -> Iterator[frozenset[str]]:
    """The whole of a short message; of a longer one every few sentences in a row."""
    if not told:
        return
    width = len(told) if len(told) <= SHORT else WINDOW
    for first in range(len(told) - width + 1):
        yield whole(told[first : first + width])


def telling_words(seen: Look, weights: Mapping[str, float]) -> tuple[Span, ...]:
    """The few words that weigh most where no sign was found, in the order typed."""
    weighed = [
        (weight, sentence.starts[place], sentence.ends[place])
        for sentence in seen.sentences
        for place, weight in enumerate(word_weights(sentence.words, weights))
        if weight > _TELLING
    ]
    kept = sorted(weighed, reverse=True)[:_MOST]
    return tuple(Span(start, end, seen.text[start:end], WEIGHED) for _, start, end in sorted(kept, key=_place))


def _place(weighed: tuple[float, int, int]) -> int:
    return weighed[1]


def one_each(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in the order typed, of those with the same reason only the ones that lie in no other."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not any(other.why == span.why and span.end <= other.end for other in kept):
            kept.append(span)
    return tuple(kept)
