"""What may come in, closed. Time enters the core only here, as `at` (UTC), and chance never does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.values import value

UNSEEN = "-"
"""Below which choices words stand where there are none, or where others may still be on their way."""


@value
class Typed:
    """Free text. `beside`: the token of the choices it was typed below, where the place that drew them knows."""

    number: int
    at: datetime
    text: str = field(repr=False)
    locale: str = "en"
    beside: str = ""


@value
class Tapped:
    """Buttons: the prompt's token and the choices made (several only where one gesture sends several)."""

    number: int
    at: datetime
    token: str
    choices: tuple[str, ...] = field(repr=False)
    locale: str = "en"


@value
class Commanded:
    """A command by its canonical name, with what stood after it."""

    number: int
    at: datetime
    name: str
    rest: str = field(default="", repr=False)
    locale: str = "en"


@dataclass(frozen=True, slots=True)
class Rang:
    """A bell that had been set; `due` is the instant it was set for (UTC)."""

    number: int
    at: datetime
    bell: str
    due: datetime
    subject: str | None = None
    locale: str = "en"


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The platform says this person cannot be written to any more."""

    number: int
    at: datetime
    locale: str = "en"


@dataclass(frozen=True, slots=True)
class Odd:
    """Something that is neither words nor a tap: a photo, a sticker, a contact. `what` names it.

    `text` are words that are no answer, such as those of a changed or forwarded message: heard for danger alone.
    """

    number: int
    at: datetime
    what: str
    locale: str = "en"
    text: str = field(default="", repr=False)


Event = Typed | Tapped | Commanded | Rang | Unreachable | Odd
