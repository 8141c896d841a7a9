"""What words answer to the few questions that are answered in more than their choices, and what is said of words that answer nothing."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from bot.care.situation import Order, When
from bot.flows.at_the_box import TO_THEM
from bot.flows.calling import Called
from bot.flows.condolence import DIED, Died
from bot.flows.content import Content
from bot.flows.gates import ORDER, SAFETY
from bot.flows.setup import HOUR
from bot.flows.situation import WHEN
from bot.reading import dates, death, hours, order
from bot.reading.spans import days_ago
from bot.talk.reading import plain

WHOM = "gates.order_whom"
"""What is said to whoever answers that there is an order, and no more."""
THERE_IS_ONE = ("gates", "there_is_one")
"""How else that may be said."""
EXPLAINED = ("gates.", "situation.")
"""Rooms of whose questions a line each says what the answer changes: `<question key>_why`."""
EXPLAINED_TOO = frozenset(
    {
        *("crisis.danger_now", "crisis.danger_theirs", "crisis.barrier", "crisis.step", "crisis.done_again"),
        *("checkin.mood", "checkin.urge", "checkin.contact", "slip.what", "slip.offer", "slip.sure", "wrote.what"),
        *("urge.strength", "urge.strength_now", "urge.trigger", "urge.asked_to_stop", "urge.return"),
        *("urge.aim", "urge.reply", "urge.no_reply", "setup.hour", "setup.here", "setup.right", "setup.safe"),
        *("later.acceptance", "home.where", "leave.stop", "bereaved.own"),
    }
)
"""Other questions that have such a line; the rest share one for whoever asks why, and one for whoever asks what is meant."""
NOT_TO_US = (*TO_THEM, "listen.", "their_side.")
"""Boxes in which "what do you mean" may be said to somebody else."""
FIRST_PROMPTS = ("welcome.", "open_box.")
"""Prompts that say what they are; whoever asks is shown all choices."""
UNSURE_OF_SAFETY = "gates.safety_unsure"
UNSURE_OF_SAFETY_AGAIN = "gates.safety_unsure_again"
"""What is said to whoever cannot tell whether they are safe; the second, shorter, every other time."""
_WHEN = (
    (1, When.TODAY),
    (7, When.THIS_WEEK),
    (31, When.THIS_MONTH),
    (92, When.THREE_MONTHS),
    (math.inf, When.LONGER),
)  # days, at most
_PUT = {order.PROTECTS: Order.PROTECTS_ME, order.BINDS: Order.BINDS_ME}


def _has_its_line(key: str) -> bool:
    """Whether a line of its own says what the question is for."""
    return key.startswith(EXPLAINED) or key in EXPLAINED_TOO


def asks_back(called: Called) -> Callable[[str, str], bool]:
    """Whether words ask what a question is for, and are not said to somebody else."""
    return lambda key, text: not key.startswith((*NOT_TO_US, *FIRST_PROMPTS)) and bool(called().asks_back(text))


def reads(key: str, text: str, today: date) -> str | None:
    """The choice that a span of time, a date or a death, said in words, surely is."""
    if key == DIED.key and death.read(text).died:
        return Died.YES
    if key != WHEN.key:
        return None
    days, rough = days_ago(text), dates.since(text, today)
    if days is not None:
        return _how_long(days) if rough is None else None  # "two weeks before Christmas" is neither
    sure = rough is not None and rough.sure and _how_long(rough.fewest) is _how_long(rough.most)
    return _how_long(rough.about) if rough is not None and sure else None


def guesses(key: str, text: str, today: date) -> str | None:
    """The choice that a month or a season most likely is; the hour near what was said; whom an order seems to bind."""
    if key == HOUR.key:
        hour = hours.about(text)
        return None if hour is None else hour.isoformat("minutes")
    if key == ORDER.key:
        return whom_it_binds(text)
    rough = dates.since(text, today) if key == WHEN.key else None
    return None if rough is None else _how_long(rough.about)


def whom_it_binds(text: str) -> Order | None:
    """Whom the words say that an order is for; None where they do not, or say both."""
    said = {_PUT[span.why] for span in order.read(text) if span.why in _PUT}
    return said.pop() if len(said) == 1 else None


def _how_long(days: int) -> When:
    return next(when for most, when in _WHEN if days <= most)


def unread(content: Content, names: Called) -> Callable[[str, str, str, int], str | None]:
    """In danger nobody is told that they answered wrongly; that there is an order does not say yet whom it binds. Who asks why,
    or cannot tell whether they are safe, hears what the question is for; who greets, thanks or curses, that this was heard.
    """

    @lru_cache(maxsize=16)
    def called(locale: str, key: str, choice: str) -> frozenset[str]:
        return frozenset(map(plain, content.labels(locale, key, choice)))

    @lru_cache(maxsize=16)
    def there_is(locale: str) -> frozenset[str]:
        return frozenset(map(plain, (*content.labels(locale, "core", "yes"), *content.labels(locale, *THERE_IS_ONE))))

    def line(key: str, text: str, locale: str, missed: int) -> str | None:
        asked = names().asks_back(text)
        if asked and _has_its_line(key):
            return f"{key}_why"
        if key.startswith("crisis."):
            return "crisis.not_read"
        if asked:
            return f"core.asked.{asked}"
        if key == SAFETY.key and plain(text) in called(locale, "core", "unsure"):
            return UNSURE_OF_SAFETY_AGAIN if missed % 2 else UNSURE_OF_SAFETY
        told = key == ORDER.key and (plain(text.replace(",", "")) in there_is(locale) or order.read(text))
        courtesy = names().courtesy(text)
        return WHOM if told else None if courtesy is None else f"core.met.{courtesy}"

    return line
