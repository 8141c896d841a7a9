"""Did contact happen, and who made it? Wishes, dreams, other people and the days of the relationship are no contact."""

from dataclasses import dataclass
from enum import StrEnum

from bot.reading.contact_phrases import FIGURES, SIGNS
from bot.reading.linear import Weights
from bot.reading.patterns import table
from bot.reading.signs import WEIGHED, Look, Span, look, one_each, score_of, telling_words
from bot.reading.weights import WEIGHTS

LIKELY = 0.4
"""From here on contact counts as told by the model alone."""
SIGNED = 0.25
"""From here on it counts where a phrase tells it."""


class Contact(StrEnum):
    """Who reached whom."""

    NONE = "none"
    SLIP = "slip"
    EX_CONTACT = "ex_contact"
    BOTH = "slip+ex_contact"


@dataclass(frozen=True, slots=True)
class ContactReading:
    """`score` is the likelihood, 0 to 1, of the side told most surely; `spans` are the words that tell it."""

    label: Contact
    score: float
    spans: tuple[Span, ...]

    @property
    def is_guess(self) -> bool:
        """Whether no phrase tells it, only the weight of the words."""
        return all(span.why == WEIGHED for span in self.spans)


_FIGURES = table(FIGURES)
_SIGNS = table(SIGNS)
_LABELS = {
    (False, False): Contact.NONE,
    (True, False): Contact.SLIP,
    (False, True): Contact.EX_CONTACT,
    (True, True): Contact.BOTH,
}


def read(text: str, weights: Weights = WEIGHTS) -> ContactReading:
    """Who is said to have reached whom."""
    seen = look_closely(text)
    mine = score_of(seen, weights["contact.slip"])
    theirs = score_of(seen, weights["contact.ex_contact"])
    told = {Contact.SLIP: mine, Contact.EX_CONTACT: theirs}
    sides = [side for side, score in told.items() if _counts(seen, side, score)]
    label = _LABELS[Contact.SLIP in sides, Contact.EX_CONTACT in sides]
    spans = tuple(span for side in sides for span in _reasons(seen, side, weights))
    return ContactReading(label, max(mine, theirs), spans)


def look_closely(text: str) -> Look:
    """The message with this task's signs and features, as training sees it too."""
    return look(text, _FIGURES, _SIGNS)


def _counts(seen: Look, side: Contact, score: float) -> bool:
    signed = any(span.why.startswith(side) for span in seen.spans)
    return score >= (SIGNED if signed else LIKELY)


def _reasons(seen: Look, side: Contact, weights: Weights) -> tuple[Span, ...]:
    signs = (span for span in seen.spans if span.why.startswith(side))
    return one_each(signs) or telling_words(seen, weights[f"contact.{side}"])
