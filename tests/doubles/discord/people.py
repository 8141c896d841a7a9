"""What people do in their Discord, and what they see there: the tests' side of the double."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from tests.doubles.discord.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL
from tests.doubles.discord.refusal import Json
from tests.doubles.discord.world import APP, DM, ELSEWHERE, TEXT, Channel, Guild, Interaction, Message, User, World

IN_SERVER, IN_DM = 0, 1
MEMBER, ADMIN = str(1 << 11 | 1 << 10), str(1 << 5 | 1 << 11 | 1 << 10)
KINDS = {str: 3, int: 4}


class NotShown(AssertionError):  # noqa: N818 - reads as what it says
    """The person wanted to press what is not on their screen."""


@dataclass(frozen=True, slots=True)
class Person:
    """One human; `room` is where they are: None is their direct messages with the bot."""

    world: World
    user: User
    room: Channel | None = None

    @property
    def id(self) -> int:
        return self.user.id

    def at(self, room: Channel | None) -> Person:
        """The same human, now elsewhere."""
        return replace(self, room=room)

    def at_channel(self, number: int) -> Person:
        """The same human, in another channel of the same server."""
        here = self.room
        assert here is not None
        assert here.guild is not None
        return self.at(self.world.guilds[here.guild].channels[number])

    def _here(self) -> Channel:
        return self.room or self.world.open_dm(self.user)

    def says(self, text: str, **body: object) -> Message:
        """Send what was typed. In a server the bot is told nothing of it."""
        here = self._here()
        message = Message(self.world.snowflake(), here, self.user, text, self.world.clock.now(), body=dict(body))
        self.world.post(message)
        if here.kind == DM:
            self.world.tell("MESSAGE_CREATE", message.as_json())
        return message

    def edits(self, message: Message, text: str) -> None:
        message.content, message.edited = text, self.world.clock.now()
        self.world.tell("MESSAGE_UPDATE", message.as_json())

    def runs(self, name: str, **options: object) -> Interaction:
        """Use a slash command."""
        given = [{"name": key, "type": KINDS[type(value)], "value": value} for key, value in options.items()]
        given = [one | ({"type": 7} if one["name"] in {"post", "remove"} else {}) for one in given]
        return self._asks(COMMAND, {"id": "1", "name": name, "type": 1, "options": given})

    def looks_for(self, command: str, option: str, typed: str) -> Interaction:
        """Type into an option that suggests."""
        given = [{"name": option, "type": 3, "value": typed, "focused": True}]
        return self._asks(AUTOCOMPLETE, {"id": "1", "name": command, "type": 1, "options": given})

    def presses(self, label: str, *, on: Message | None = None) -> Interaction:
        """Press the newest button with this label."""
        for message in [on] if on else reversed(self.sees()):
            for piece in message.pieces():
                if piece["type"] == 2 and piece["label"] == label and "custom_id" in piece:
                    return self.sends(piece["custom_id"], 2, on=message)
        raise NotShown(f"no button {label!r} in:\n{self.screen()}")

    def chooses(self, *labels: str, on: Message | None = None) -> Interaction:
        """Choose in the newest select that has all of these."""
        for message in [on] if on else reversed(self.sees()):
            for piece in message.pieces():
                values = {option["label"]: option["value"] for option in piece.get("options") or ()}
                if piece["type"] == 3 and set(labels) <= values.keys():
                    chosen = {"values": [values[label] for label in labels]}
                    return self.sends(piece["custom_id"], 3, on=message, more=chosen)
        raise NotShown(f"no select with {labels!r} in:\n{self.screen()}")

    def sends(self, custom_id: str, kind: int, *, on: Message, more: Json | None = None) -> Interaction:
        """Send a press as it stands: what an old or a hostile client may send."""
        data = {"custom_id": custom_id, "component_type": kind} | (more or {})
        return self._asks(COMPONENT, data, message=on)

    def submits(self, text: str, window: Interaction) -> Interaction:
        """Fill in the window that an interaction opened, and send it."""
        if window.window is None:
            raise NotShown("no window is open")
        label = window.window["components"][0]
        filled = {"type": 4, "custom_id": label["component"]["custom_id"], "value": text}
        data = {"custom_id": window.window["custom_id"], "components": [{"type": 18, "component": filled}]}
        return self._asks(MODAL, data, message=window.message)

    def _asks(self, kind: int, data: Json, message: Message | None = None) -> Interaction:
        here = self._here() if message is None else message.channel
        token = secrets.token_urlsafe(60)
        at = self.world.clock.now()
        asked = Interaction(
            self.world.snowflake(), token, kind, self.user, here, data, at, message, direct=here.kind == DM
        )
        self.world.interactions[token] = asked
        self.world.tell("INTERACTION_CREATE", self._payload(asked))
        return asked

    def _payload(self, asked: Interaction) -> Json:
        here, user = asked.channel, self.user.as_json()
        told: Json = {"id": str(asked.id), "application_id": str(APP), "type": asked.kind, "token": asked.token}
        told |= {"version": 1, "data": asked.data, "channel": here.as_json(), "channel_id": str(here.id)}
        told |= {"locale": self.user.locale, "entitlements": [], "authorizing_integration_owners": {}}
        told |= {"app_permissions": MEMBER, "attachment_size_limit": 10 * 2**20}
        if asked.message is not None:
            told["message"] = asked.message.as_json()
        if here.guild is None:
            return told | {"user": user, "context": IN_DM if here.kind == DM else ELSEWHERE}
        member = {"user": user, "roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False}
        member |= {"flags": 0, "permissions": ADMIN if self.user.admin else MEMBER}
        guild = {"id": str(here.guild), "locale": "en-US", "features": []}
        return told | {
            "guild_id": str(here.guild),
            "guild": guild,
            "member": member,
            "context": IN_SERVER,
            "guild_locale": "en-US",
        }

    def dismisses(self, message: Message) -> None:
        """Let an ephemeral message go."""
        del self.world.messages[message.id]

    def closes_dms(self) -> None:
        self.user.dms_open = False

    def opens_dms(self) -> None:
        self.user.dms_open = True

    def sees(self, room: Channel | None = None) -> list[Message]:
        """Return what the bot shows this person, here or anywhere, oldest first."""
        found = (
            one for one in self.world.messages.values() if one.from_bot and self.id in one.seen_by and not one.loading
        )
        return [one for one in found if room is None or one.channel is room]

    @property
    def last(self) -> Message:
        return self.sees()[-1]

    def labels(self) -> list[str]:
        return [label for message in self.sees() for label in message.labels()]

    def screen(self) -> str:
        """Return what stands on this person's screens, as a transcript."""
        lines: list[str] = []
        for message in self.world.messages.values():
            if self.id not in message.seen_by:
                continue
            whose = "me" if message.author.id == self.id else "bot" if message.from_bot else message.author.name
            lines.append(f"{whose}{' (only for me)' if message.only_for else ''}: {message.text}")
            lines += ["  ".join(f"[{label}]" for label in message.labels())]
        return "\n".join(filter(None, lines))

    async def until(self, holds: Callable[[], bool], *, within: float = 10.0) -> None:
        """Wait until `holds()`; on time-out show the screens."""
        try:
            await self.world.until(holds, within=within)
        except TimeoutError:
            raise NotShown(f"not within {within} s:\n{self.screen()}") from None

    async def offered(self, label: str, *, within: float = 10.0) -> Message:
        """Wait until something offers this label; return the newest that does."""
        await self.until(lambda: label in self.labels(), within=within)
        return next(message for message in reversed(self.sees()) if label in message.labels())

    async def reads(self, text: str, *, within: float = 10.0) -> Message:
        """Wait until this stands somewhere; return the newest that says it."""
        await self.until(lambda: any(text in message.text for message in self.sees()), within=within)
        return next(message for message in reversed(self.sees()) if text in message.text)


def person(world: World, number: int, name: str = "Alex", *, locale: str = "en-US") -> Person:
    """Return the person with this id, new or known, who may be written to by whoever shares a server with them."""
    user = world.users.setdefault(number, User(number, name, locale))
    return Person(world, user)


def server(world: World, members: Iterable[Person], number: int = 77) -> Guild:
    """Return a server that the bot was added to, with these members, two channels, and nobody in charge."""
    everybody = {one.id for one in members}
    rooms = [
        Channel(number * 1000 + at, TEXT, everybody | {APP}, number, name)
        for at, name in enumerate(("general", "help"))
    ]
    world.channels |= {room.id: room for room in rooms}
    world.guilds[number] = Guild(number, "Somewhere", everybody, rooms)
    return world.guilds[number]
