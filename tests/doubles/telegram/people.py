"""What people do in their Telegram, and what they see there: the tests' side of the double."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.doubles.telegram.markup import Marked, utf16
from tests.doubles.telegram.refusal import Json
from tests.doubles.telegram.world import Chat, Message, Press, World

_COMMAND = re.compile(r"(?<!\S)/[a-zA-Z0-9_]{1,32}(?:@\w+)?")
_DEEP_LINK = re.compile(r"[A-Za-z0-9_-]{0,64}")
FILE = {"file_id": "theirs", "file_unique_id": "theirs"}


class NotShown(AssertionError):  # noqa: N818 - reads as what it says
    """The person wanted to press what is not on the screen."""


@dataclass(frozen=True, slots=True)
class Person:
    """One human; `room` is where they write: their chat with the bot, or a group."""

    world: World
    chat: Chat
    room: Chat

    @property
    def id(self) -> int:
        return self.chat.id

    def starts(self, payload: str = "") -> Message:
        """Press Start, or follow a t.me link that carries a payload."""
        if not _DEEP_LINK.fullmatch(payload):
            raise ValueError("a deep link carries 64 characters of A-Z, a-z, 0-9, _ and -")
        self.chat.started = True
        if self.chat.blocked:
            self.unblocks()
        return self.says(f"/start {payload}".strip())

    def says(self, text: str, *, replying_to: Message | None = None) -> Message:
        """Send what was typed; in a group only what privacy mode lets through reaches the bot."""
        spans = tuple(
            ("bot_command", utf16(text[: found.start()]), utf16(found.group()), "") for found in _COMMAND.finditer(text)
        )
        message = self._post(Marked(text, spans), {})
        if replying_to:
            message.body["reply_to_message"] = replying_to.as_json()
        if self._heard(message, replying_to):
            self._tell("message", message.as_json())
        return message

    def _heard(self, message: Message, replying_to: Message | None) -> bool:
        own = self.room is self.chat
        called = bool(message.marked.entities) or f"@{self.world.username}" in message.text
        return own or called or (replying_to is not None and replying_to.from_bot)

    def _post(self, marked: Marked, body: Json) -> Message:
        self.chat.started = self.chat.started or self.room is self.chat
        return self.world.post(self.room, self.chat.as_user(), marked, body=body)

    def _tell(self, kind: str, payload: Json) -> int:
        return self.world.updates.push(kind, payload)

    def _sends(self, body: Json, caption: str = "") -> Message:
        message = self._post(Marked(caption), body)
        if self._heard(message, None):
            self._tell("message", message.as_json())
        return message

    def sends_photo(self, caption: str = "") -> Message:
        return self._sends({"photo": [FILE | {"width": 90, "height": 67}]}, caption)

    def sends_sticker(self) -> Message:
        sizes = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._sends({"sticker": FILE | sizes | {"type": "regular", "emoji": "👍"}})

    def sends_voice(self) -> Message:
        return self._sends({"voice": FILE | {"duration": 3}})

    def sends_contact(self, name: str = "Robin") -> Message:
        return self._sends({"contact": {"phone_number": "+15550100", "first_name": name}})

    def forwards(self, text: str) -> Message:
        origin = {"type": "hidden_user", "sender_user_name": "Someone", "date": 1_780_000_000}
        message = self._post(Marked(text), {"forward_origin": origin})
        self._tell("message", message.as_json())
        return message

    def edits(self, message: Message, text: str) -> None:
        message.marked, message.edited = Marked(text), int(self.world.clock.now())
        self._tell("edited_message", message.as_json())

    def taps(self, wanted: str, *, on: Message | None = None, past: bool = False) -> Press:
        """Tap the newest button with this label or data; with `past` one that has gone since."""
        for message in [on] if on else reversed(self.room.messages.values()):
            for button in message.buttons(past=past):
                if wanted in (button["text"], button.get("callback_data")):
                    return self.taps_data(button["callback_data"], on=message)
        raise NotShown(f"no button {wanted!r} in:\n{self.screen()}")

    def taps_data(self, data: str, *, on: Message) -> Press:
        """Send a press as it stands: what an old or a hostile client may send."""
        number = str(next(self.world.numbers) + 4_000_000_000)
        press = Press(number, self.room.id, data, self.world.clock.now())
        self.world.presses[number] = press
        asked = {"id": number, "from": self.chat.as_user(), "message": on.as_json()}
        self._tell("callback_query", asked | {"chat_instance": str(self.room.id), "data": data})
        return press

    def presses_key(self, label: str) -> Message:
        """Press a key of the reply keyboard: its label is sent as if typed."""
        if label not in self.keys():
            raise NotShown(f"no key {label!r} in {self.keys()}")
        return self.says(label)

    def keys(self) -> list[str]:
        rows = (self.room.keyboard or {}).get("keyboard", [])
        return [key["text"] for key in itertools.chain.from_iterable(rows)]

    def blocks(self) -> None:
        self.chat.blocked = True
        self._membership("member", "kicked")

    def unblocks(self) -> None:
        self.chat.blocked = False
        self._membership("kicked", "member")

    def _membership(self, old: str, new: str) -> None:
        me, until = {"user": self.world.me}, {"until_date": 0}
        states = {"member": me | {"status": "member"}, "kicked": me | {"status": "kicked"} | until}
        who = {"chat": self.chat.as_json(), "from": self.chat.as_user()}
        when = {"date": int(self.world.clock.now())}
        change = {"old_chat_member": states[old], "new_chat_member": states[new]}
        self._tell("my_chat_member", who | when | change)

    def leaves_telegram(self) -> None:
        self.chat.deactivated = True

    def sees(self) -> list[Message]:
        """Return what the bot shows in this room, oldest first."""
        return [message for message in self.room.messages.values() if message.from_bot]

    @property
    def last(self) -> Message:
        return self.sees()[-1]

    def labels(self) -> list[str]:
        """Return the labels of all inline buttons that stand in the room now."""
        return [button["text"] for message in self.sees() for button in message.buttons()]

    def screen(self) -> str:
        """Return the room as a transcript: `bot:` and `me:` lines, [buttons] beneath."""
        lines: list[str] = []
        for message in self.room.messages.values():
            kinds = "".join(f"<{kind}> " for kind in message.body)
            lines.append(f"{'bot' if message.from_bot else 'me'}: {kinds}{message.text}")
            lines += ["  ".join(f"[{button['text']}]" for button in message.buttons())]
        return "\n".join(filter(None, lines))

    async def hears(self, more_than: int, *, within: float = 5.0) -> Message:
        """Wait until the bot has sent more than so many messages here; return the newest."""
        await self.until(lambda: len(self.sees()) > more_than, within=within)
        return self.last

    async def until(self, holds: Callable[[], bool], *, within: float = 5.0) -> None:
        """Wait until `holds()`; on time-out show the room."""
        try:
            await self.world.until(holds, within=within)
        except TimeoutError:
            raise NotShown(f"not within {within} s:\n{self.screen()}") from None


def person(world: World, number: int, name: str = "Alex", *, language: str = "en") -> Person:
    """Return the person with this id, new or known."""
    chat = world.chats.setdefault(number, Chat(number, name, language=language))
    return Person(world, chat, chat)


def in_group(who: Person, number: int, title: str = "Friends") -> Person:
    """Return the same human, now writing in a group that the bot is a member of."""
    group = Chat(-abs(number), title, kind="supergroup", started=True)
    return Person(who.world, who.chat, who.world.chats.setdefault(group.id, group))
