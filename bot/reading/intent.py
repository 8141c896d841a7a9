"""What is asked of the bot itself? Feelings that borrow the words (help me forget, delete him) are only feelings."""

from dataclasses import dataclass
from enum import StrEnum

from bot.reading.intent_phrases import FIGURES, SIGNS
from bot.reading.linear import Weights, likelihood
from bot.reading.patterns import table
from bot.reading.signs import WEIGHED, Level, Look, Span, look, one_each, telling_words
from bot.reading.weights import WEIGHTS

CERTAIN = 0.8
"""From here on, or with a sign from `LIKELY` on, the intent may be acted on."""
LIKELY = 0.4


class Intent(StrEnum):
    """What a message is for."""

    CHECKIN = "checkin"
    HELP = "help"
    STOP = "stop"
    DELETE_DATA = "delete_data"
    VENT = "vent"
    SMALLTALK = "smalltalk"
    OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class IntentReading:
    """The likeliest intent; `level` high may be acted on, middle is worth a question, none is a guess."""

    label: Intent
    level: Level
    score: float
    spans: tuple[Span, ...]

    @property
    def is_guess(self) -> bool:
        """Whether no phrase tells it, only the weight of the words."""
        return all(span.why == WEIGHED for span in self.spans)


_FIGURES = table(FIGURES)
_SIGNS = table(SIGNS)
_WEIGHED = {one: f"intents.{one}" for one in Intent}


def read(text: str, weights: Weights = WEIGHTS) -> IntentReading:
    """What the message is for; without words, small talk at level none."""
    seen = look_closely(text)
    if not seen.sentences:
        return IntentReading(Intent.SMALLTALK, Level.NONE, 0.0, ())
    found = seen.features
    scores = {one: likelihood(found, weights[name]) for one, name in _WEIGHED.items()}
    label = max(scores, key=scores.__getitem__)
    signed = one_each(span for span in seen.spans if span.why == label)
    spans = signed or telling_words(seen, weights[f"intents.{label}"])
    return IntentReading(label, _level(scores[label], bool(signed)), round(scores[label], 4), spans)


def look_closely(text: str) -> Look:
    """The message with this task's signs and features, as training sees it too."""
    return look(text, _FIGURES, _SIGNS)


def _level(score: float, signed: bool) -> Level:  # noqa: FBT001 - a fact beside a figure
    if score >= CERTAIN or (signed and score >= LIKELY):
        return Level.HIGH
    return Level.MIDDLE if score >= LIKELY else Level.NONE
