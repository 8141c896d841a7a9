"""A Bot API update becomes an event. Pure and total: whatever the payload holds, something sensible comes out.

Nothing said in a group is ever read as part of somebody's talk.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.ports import Arrival, Place
from bot.talk.events import Commanded, Event, Odd, Tapped, Typed, Unreachable

PLATFORM = "telegram"
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")  # what is asked for, nothing else
GONE = frozenset({"kicked", "left"})
FORWARDED = frozenset({"forward_origin", "forward_date"})  # since Bot API 7.0, and from older servers
KEPT = "\n\t"
FALLBACK_LOCALE = "en"
# What a t.me/<bot>?start=<payload> link may open at once. None of them changes anything by itself.
DOORS = frozenset({"urge", "checkin", "theytexted", "slipped", "plan", "views", "kit", "crisis", "help", "privacy"})
LINK = "link-"  # ?start=link-<code> joins this account to another platform's
_COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]{1,32})(?:@(?P<bot>\w+))?(?:\s+(?P<rest>.*))?", re.DOTALL)
_ODDITIES = {
    "photo": "photo",
    "sticker": "sticker",
    "voice": "voice",
    "audio": "voice",
    "video_note": "video",
    "video": "video",
    "animation": "video",
    "document": "document",
    "contact": "contact",
    "location": "location",
    "venue": "location",
    "poll": "other",
    "dice": "other",
    "story": "other",
    "game": "other",
    "paid_media": "other",
    "checklist": "other",
}

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Me:
    """The bot as Telegram knows it. `bot`: as its token does, which is what people's places and its queue go by."""

    bot: str
    id: int
    username: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What one update comes to: an arrival to store, a press to answer at once, a public place that called the bot.

    `prompt` is the text of the message whose button was tapped: the choice will be written under it. `locale` is the
    language of whoever called the bot in public.
    """

    arrival: Arrival | None = None
    press: str = ""
    public: Place | None = None
    prompt: str = ""
    locale: str = FALLBACK_LOCALE


def read(update: Json, *, me: Me, at: datetime, keys: Mapping[str, str]) -> Heard:
    """Read one update. `keys` maps labels of the reply keyboard to the commands that they stand for; `at` is UTC."""
    reading = _Reading(_name(update), me, at, keys)
    if "callback_query" in update:
        return reading.press(update["callback_query"])
    if "message" in update:
        return reading.message(update["message"])
    if "edited_message" in update:
        return reading.edited(update["edited_message"])
    if "my_chat_member" in update:
        return reading.membership(update["my_chat_member"])
    return Heard()


def _name(update: Json) -> str:
    """What an update is known by if it comes again. Its number alone would not do: Telegram may begin anew with others."""
    what: Json = next((update[kind] for kind in KINDS if kind in update), {})
    own = next((str(what[key]) for key in ("id", "edit_date", "date") if key in what), "")
    return f"{update.get('update_id', '')}:{own}"


@dataclass(frozen=True, slots=True)
class _Reading:
    update: str
    me: Me
    at: datetime
    keys: Mapping[str, str]

    def press(self, press: Json) -> Heard:
        message: Json = press.get("message") or {}
        token, colon, choice = str(press.get("data") or "").partition(":")
        if not colon or not _private(message):
            return Heard(press=press["id"])
        event = Tapped(0, self.at, token, (choice,), _locale(press["from"]))
        arrival = self._arrival(message, event, account=press["from"]["id"])
        return Heard(arrival, press["id"], prompt=message.get("text") or "")

    def message(self, message: Json) -> Heard:
        sender: Json = message.get("from") or {}
        if not sender or sender.get("is_bot"):
            return Heard()
        if not _private(message):
            return self._public(message, sender) if self._called(message) else Heard()
        event = self._event(message, _locale(sender))
        return Heard(self._arrival(message, event, account=sender["id"])) if event else Heard()

    def edited(self, message: Json) -> Heard:
        """A change of words. A place that is shared while somebody walks changes by itself, every few seconds."""
        text = _text(message)
        if not text or not _private(message) or "from" not in message:
            return Heard()
        event = Odd(0, self.at, "edited", _locale(message["from"]), text)
        return Heard(self._arrival(message, event, account=message["from"]["id"]))

    def membership(self, change: Json) -> Heard:
        status = change["new_chat_member"]["status"]
        if not _private(change):
            return Heard() if status in GONE else self._public(change, change["from"])
        if status not in GONE:
            return Heard()
        event = Unreachable(0, self.at, _locale(change["from"]))
        return Heard(self._arrival(change, event, account=change["from"]["id"]))

    def _event(self, message: Json, locale: str) -> Event | None:
        text = _text(message)
        if not FORWARDED.isdisjoint(message):
            return Odd(0, self.at, "forwarded", locale, text)
        if text:
            return self._words(text, locale)
        what = next((name for kind, name in _ODDITIES.items() if kind in message), None)
        if what is None and "text" not in message:
            return None  # a service message: something was pinned, a title changed
        return Odd(0, self.at, what, locale) if what else Typed(0, self.at, "", locale)

    def _words(self, text: str, locale: str) -> Event:
        if text in self.keys:
            return Commanded(0, self.at, self.keys[text], "", locale)
        command = _COMMAND.fullmatch(text)
        if command is None:
            return Typed(0, self.at, text, locale)
        name, rest = command["name"].lower(), (command["rest"] or "").strip()
        if name == "start":
            name, rest = _door(rest)
        return Commanded(0, self.at, name, rest, locale)

    def _called(self, message: Json) -> bool:
        text = message.get("text") or ""
        answered: Json = (message.get("reply_to_message") or {}).get("from") or {}
        bare = text.partition(" ")[0] in {"/start", "/help"}
        return bare or f"@{self.me.username}".lower() in text.lower() or answered.get("id") == self.me.id

    def _public(self, message: Json, sender: Json) -> Heard:
        return Heard(public=self._place(message, sender["id"]), locale=_locale(sender))

    def _arrival(self, message: Json, event: Event, *, account: int) -> Arrival:
        return Arrival(self.update, self._place(message, account), event)

    def _place(self, message: Json, account: int) -> Place:
        origin = str(message.get("message_id", ""))
        return Place(PLATFORM, self.me.bot, str(account), str(message["chat"]["id"]), origin)


def clean(text: str) -> str:
    """Return the text without control characters and lone surrogates, which no store can take."""
    return "".join(c for c in text if c in KEPT or unicodedata.category(c) not in {"Cc", "Cs"}).strip()


def _text(message: Json) -> str:
    return clean(message.get("text") or message.get("caption") or "")


def _door(payload: str) -> tuple[str, str]:
    if payload.startswith(LINK):
        return "link", payload.removeprefix(LINK)
    return (payload, "") if payload in DOORS else ("start", payload)


def _private(message: Json) -> bool:
    return (message.get("chat") or {}).get("type") == "private"


def _locale(user: Json) -> str:
    return str(user.get("language_code") or FALLBACK_LOCALE).partition("-")[0].lower()
