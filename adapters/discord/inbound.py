"""An interaction or a direct message becomes an event. Pure and total: whatever the payload holds, something sensible
comes out, and what is said in a server is never read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

from adapters.standing import NOTHING
from bot.ports import Arrival, Place
from bot.talk.events import Commanded, Event, Odd, Tapped, Typed
from bot.talk.screen import DONE

PLATFORM = "discord"
TOKEN_LIVES = timedelta(minutes=14)  # Discord says 15; what is begun in the last of them may end after it
ACKNOWLEDGED_WITHIN = timedelta(seconds=3)
KEPT = "\n\t"
WORDS = frozenset({0, 19, 20, 23})  # kinds of message that a person wrote: plain, reply, by a command
_COMMAND = re.compile(r"/(?P<name>[A-Za-z_]{1,32})(?:\s+(?P<rest>.*))?", re.DOTALL)

Json = Mapping[str, Any]


class Kind(IntEnum):
    """Discord's kinds of interaction."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Verb(StrEnum):
    """What a button or menu of ours does; its custom id is the verb, a colon, and what it is about."""

    TAP = "t"  # token:choice
    ONE = "o"  # a menu's token
    SEVERAL = "s"  # a menu's token; what is sent is the whole answer
    COMMAND = "c"  # a command's name
    WRITE = "w"  # opens the window for words
    PRIVATE = "p"  # goes on in direct messages


CHOICES = frozenset({Verb.TAP, Verb.ONE, Verb.SEVERAL})
SAID = "said"  # the custom id of the window for words, and of its one field


class Answer(StrEnum):
    """How an interaction is acknowledged."""

    NEW = "new"  # a message of its own is on its way
    IN_PLACE = "in_place"  # the message that was pressed is about to change
    WINDOW = "window"  # the window for words
    PRIVATE = "private"  # a direct message is opened, and the pressed message says so


@dataclass(frozen=True, slots=True)
class Asked:
    """An interaction as it came. `direct`: in the bot's own direct messages. `own`: what was pressed is seen by nobody
    else, so it may change in place. `beside`: the token of the choices under what was pressed, as in `Typed`. `manages`: they
    may manage the server; `around`: its language.
    """

    id: int
    kind: int
    token: str = field(repr=False)
    account: str = field(repr=False)
    channel: str = field(repr=False)
    direct: bool
    own: bool
    locale: str
    data: Json = field(repr=False)
    beside: str = ""
    manages: bool = False
    around: str = ""


@dataclass(frozen=True, slots=True)
class Posted:
    """A message as it came. `media`: the type of the first file with it, "" where there is none and it is not told."""

    id: int
    account: str = field(repr=False)
    channel: str = field(repr=False)
    text: str = field(repr=False)
    by_bot: bool = False
    direct: bool = True
    kind: int = 0
    edited: str = ""
    forwarded: bool = False
    sticker: bool = False
    poll: bool = False
    voice: bool = False
    file: bool = False
    media: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What an interaction comes to: how to acknowledge it, and an event to store where it is one."""

    answer: Answer
    place: Place
    arrival: Arrival | None = None


def read(asked: Asked, *, bot: str, at: datetime) -> Heard:
    """Read a command, a press, a choice or a filled-in window. `at` is UTC."""
    verb, _, about = str(asked.data.get("custom_id") or "").partition(":")
    place = answerable(asked, bot, at)
    if asked.kind == Kind.COMPONENT and verb in {Verb.WRITE, Verb.PRIVATE}:
        return Heard(Answer.WINDOW if verb == Verb.WRITE else Answer.PRIVATE, place)
    event = _event(asked, verb, about, at)
    in_place = asked.kind in {Kind.COMPONENT, Kind.MODAL} and asked.own
    return Heard(Answer.IN_PLACE if in_place else Answer.NEW, place, Arrival(f"i{asked.id}", place, event))


def answerable(asked: Asked, bot: str, at: datetime) -> Place:
    """Where this interaction is answered. Outside direct messages the bot has no chat of its own with the person."""
    origin = Origin(asked.token, at + TOKEN_LIVES, hidden=not asked.direct)
    return Place(PLATFORM, bot, asked.account, asked.channel if asked.direct else "", str(origin))


def _event(asked: Asked, verb: str, about: str, at: datetime) -> Event:
    locale = asked.locale.replace("_", "-")
    match asked.kind:
        case Kind.COMMAND:
            return Commanded(0, at, str(asked.data.get("name") or ""), _rest(asked.data), locale)
        case Kind.MODAL:
            return Typed(0, at, clean(" ".join(_said(asked.data.get("components") or ()))), locale, asked.beside)
        case _ if verb == Verb.COMMAND:
            return Commanded(0, at, about, "", locale)
        case _ if verb in {Verb.ONE, Verb.SEVERAL}:
            chosen = tuple(map(str, asked.data.get("values") or ()))
            return Tapped(0, at, about, (*chosen, DONE) if verb == Verb.SEVERAL else chosen, locale)
        case _:
            token, _, choice = about.partition(":")
            return Tapped(0, at, token, (choice,), locale)


def beside(ids: Sequence[str]) -> str:
    """The token of the choices that these buttons and menus offer; "-" where they offer none, "" where there are no ids."""
    tokens = [about.partition(":")[0] for verb, _, about in (one.partition(":") for one in ids) if verb in CHOICES]
    return next(iter(tokens), NOTHING if ids else "")


def _rest(data: Json) -> str:
    """What stood after the command: the values of its options; where there are several, each after its name."""
    options = [one for one in data.get("options") or () if "value" in one]
    named = str(data.get("name")) in NAMED
    return clean(" ".join(f"{one['name']} {one['value']}" if named else str(one["value"]) for one in options))


NAMED = frozenset({"settings"})  # commands whose options are told by name


def _said(components: Any) -> Iterator[str]:  # noqa: ANN401 - a payload
    """The words in a filled-in window, in rows or under labels."""
    for one in components:
        if one.get("custom_id") == SAID:
            yield str(one.get("value") or "")
        yield from _said([*(one.get("components") or ()), *([one["component"]] if "component" in one else ())])


def overheard(posted: Posted, *, bot: str, at: datetime) -> Arrival | None:
    """Read a direct message; None for what nobody said to us. Its language Discord does not tell."""
    if posted.by_bot or not posted.direct or posted.kind not in WORDS:
        return None
    place = Place(PLATFORM, bot, posted.account, posted.channel, str(posted.id))
    if posted.edited:
        text = clean(posted.text)
        return Arrival(f"m{posted.id}:{posted.edited}", place, Odd(0, at, "edited", "", text)) if text else None
    return Arrival(f"m{posted.id}", place, _words(posted, at), heard=str(posted.id))


def _words(posted: Posted, at: datetime) -> Event:
    text = clean(posted.text)
    command = _COMMAND.fullmatch(text)
    if posted.forwarded:
        return Odd(0, at, "forwarded", "", text)
    if command:
        return Commanded(0, at, command["name"].lower(), (command["rest"] or "").strip(), "")
    what = "" if text else _oddity(posted)
    return Odd(0, at, what, "") if what else Typed(0, at, text, "")


def _oddity(posted: Posted) -> str:
    media = posted.media.partition("/")[0]
    if posted.sticker:
        return "sticker"
    if posted.poll:
        return "other"
    if posted.voice or media == "audio":
        return "voice"
    return {"image": "photo", "video": "video"}.get(media, "document") if posted.file else ""


def clean(text: str) -> str:
    """Return the text without control characters and lone surrogates, which no store can take."""
    return "".join(c for c in text if c in KEPT or unicodedata.category(c) not in {"Cc", "Cs"}).strip()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a reply goes while its interaction lives; kept, sealed, in the place of what is to be sent.

    `hidden`: the answer is for the person's eyes alone, in a place where others are.
    """

    token: str = field(repr=False)
    until: datetime
    hidden: bool

    def __str__(self) -> str:
        return f"{'h' if self.hidden else 'd'}.{int(self.until.timestamp())}.{self.token}"

    def is_young(self, now: datetime) -> bool:
        """Whether it may still be waiting to be acknowledged."""
        return now < self.until - TOKEN_LIVES + ACKNOWLEDGED_WITHIN

    @classmethod
    def of(cls, origin: str) -> Origin | None:
        """The origin that this string names; None for a plain message or none."""
        where, _, more = origin.partition(".")
        until, _, token = more.partition(".")
        if where not in {"h", "d"} or not until.isdecimal():
            return None
        return cls(token, datetime.fromtimestamp(int(until), UTC), where == "h")
