"""Does the person want to reach the ex, or look at their life, now or soon? A report of what was done is no urge."""

from bot.reading.classes import CLASSES
from bot.reading.linear import Weights
from bot.reading.normalise import read_sentences
from bot.reading.patterns import table
from bot.reading.signs import Level, Look, Span, look, one_each, score_of, telling_words
from bot.reading.urge_phrases import FIGURES, SIGNS
from bot.reading.urge_phrases_abroad import ABROAD, FIGURES_ABROAD
from bot.reading.weights import WEIGHTS
from bot.values import value

CERTAIN = 0.7
"""From here on the model alone suffices for level high."""
LIKELY = 0.5
"""From here on a sure sign stands; below it, it is asked about."""
POSSIBLE = 0.24
"""From here on one question is asked."""
UNLIKELY = 0.1
"""Below this even a sure sign is not asked about."""


@value
class UrgeReading:
    """`score` grows with the urge, 0 to 1; `spans` are the words that gave the level."""

    level: Level
    score: float
    spans: tuple[Span, ...]


_BEYOND = frozenset(
    [
        "unblock",
        "unblocking",
        "unmute",
        "unmuting",
        "refollow",
        "readd",
        "redownload",
        "fake",
        "second",
        "burner",
        "another",
        "finsta",
        "alt",
        "number",
        "like",
        "liking",
        "comment",
        "commenting",
        "desbloquear",
        "entsperren",
        "debloquer",
    ]
)
"""Words of what reaches them after all, or of a way round."""
_FIGURES = table({"figure": FIGURES["figure"] + FIGURES_ABROAD["figure"]})
_SIGNS = table({sign: lines + ABROAD.get(sign, "") for sign, lines in SIGNS.items()})


def read(text: str, weights: Weights = WEIGHTS) -> UrgeReading:
    """Whether the urge flow should start (high), one question be asked (middle), or neither."""
    seen = look_closely(text)
    score = score_of(seen, weights["urge"])
    level = _level(seen, score)
    if level is Level.NONE:
        return UrgeReading(level, score, ())
    reasons = (span for span in seen.spans if not span.why.endswith("weak"))
    return UrgeReading(level, score, one_each(reasons) or telling_words(seen, weights["urge"]))


def is_a_look(text: str) -> bool:
    """Whether what is wished for is a look at the ex's life, and nothing that would reach them."""
    found = read(text)
    looks = [
        span for span in found.spans if span.why == "look.high" or (span.why == "loaded.middle" and _of_a_page(span))
    ]
    reach = [span for span in found.spans if not any(span.start < look.end and look.start < span.end for look in looks)]
    said = {word for sentence in read_sentences(text) for word in sentence.words}
    return found.level is Level.HIGH and bool(looks) and not reach and said.isdisjoint(_BEYOND)


def _of_a_page(span: Span) -> bool:
    return any(not CLASSES["page"].isdisjoint(sentence.words) for sentence in read_sentences(span.text))


def look_closely(text: str) -> Look:
    """The message with this task's signs and features, as training sees it too."""
    return look(text, _FIGURES, _SIGNS)


def _level(seen: Look, score: float) -> Level:
    sure = any(span.why.endswith("high") for span in seen.spans)
    if score >= (LIKELY if sure else CERTAIN):
        return Level.HIGH
    return Level.MIDDLE if score >= (UNLIKELY if sure else POSSIBLE) else Level.NONE
