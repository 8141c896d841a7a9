"""What stands on Discord's side: people, servers, channels and what they show to whom, interactions, the clock."""

from __future__ import annotations

import base64
import itertools
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tests.doubles.discord.refusal import CLOSED, NOTHING_IN_COMMON, Json, unknown
from tests.doubles.discord.weather import Faults, Pace
from tests.doubles.world import Clock, Watched

APP = 900000000000000001
TOKEN = f"{base64.b64encode(str(APP).encode()).decode().rstrip('=')}.GExample.ExampleExampleExampleExample"
EPOCH = 1420070400000
EPHEMERAL = 1 << 6
ANSWER_WITHIN = 3.0
TOKEN_LIVES = 15 * 60.0
NONCE_LIVES = 5 * 60.0
DM, TEXT, GROUP = 1, 0, 3
ELSEWHERE = 2  # the context of an interaction that is neither in a server nor in the bot's direct messages
_ESCAPED = re.compile(r"\\([*_`~|>#\\\-\[\]()!+.:])")


@dataclass(slots=True)
class User:
    id: int
    name: str
    locale: str = "en-US"
    bot: bool = False
    dms_open: bool = True
    admin: bool = False
    installed: bool = False  # the app is theirs everywhere

    def as_json(self) -> Json:
        known = {"id": str(self.id), "username": self.name.lower(), "global_name": self.name}
        return known | {"discriminator": "0", "avatar": None, "bot": self.bot, "public_flags": 0}


@dataclass(slots=True)
class Channel:
    """`readers`: who can see what stands in it. In direct messages the two; else the members."""

    id: int
    kind: int
    readers: set[int]
    guild: int | None = None
    name: str = "general"
    closed_to_bot: bool = False

    def as_json(self) -> Json:
        if self.guild is None:
            return {"id": str(self.id), "type": self.kind, "last_message_id": None, "flags": 0, "recipients": []}
        place = {"guild_id": str(self.guild), "position": 0, "permission_overwrites": [], "nsfw": False}
        return {"id": str(self.id), "type": self.kind, "name": self.name, "topic": None, "parent_id": None} | place


@dataclass(slots=True)
class Guild:
    id: int
    name: str
    members: set[int]
    channels: list[Channel]

    def as_json(self) -> Json:
        blank: Json = {key: [] for key in ("roles", "emojis", "features", "stickers", "threads", "presences")}
        blank |= {key: [] for key in ("voice_states", "stage_instances", "guild_scheduled_events", "soundboard_sounds")}
        plain: Json = {"owner_id": "1", "icon": None, "member_count": len(self.members), "large": False}
        me: Json = {"user": {"id": str(APP), "username": "unsent", "discriminator": "0", "avatar": None}, "roles": []}
        me |= {"joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0}
        numbers = dict.fromkeys(("verification_level", "mfa_level", "premium_tier", "nsfw_level", "afk_timeout"), 0)
        numbers |= dict.fromkeys(("default_message_notifications", "explicit_content_filter"), 0)
        own = {"id": str(self.id), "name": self.name, "unavailable": False, "members": [me]}
        own |= {"preferred_locale": "en-US", "system_channel_flags": 0, "premium_subscription_count": 0}
        return blank | plain | numbers | own | {"channels": [channel.as_json() for channel in self.channels]}


@dataclass(slots=True)
class Message:
    id: int
    channel: Channel
    author: User
    content: str
    at: float
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    files: list[tuple[str, bytes]] = field(default_factory=list)
    flags: int = 0
    only_for: int | None = None  # whom an ephemeral message is shown to
    nonce: str = ""
    edited: float = 0.0
    body: Json = field(default_factory=dict)
    loading: bool = False

    @property
    def seen_by(self) -> set[int]:
        """Everybody on whose screen this could stand."""
        return {self.only_for} if self.only_for is not None else set(self.channel.readers)

    @property
    def text(self) -> str:
        """What a person reads, the embeds' words included."""
        words = [self.content, *(embed.get("description") or "" for embed in self.embeds)]
        return _ESCAPED.sub(r"\1", "\n\n".join(filter(None, words)))

    @property
    def from_bot(self) -> bool:
        return self.author.bot

    def pieces(self) -> list[Json]:
        """Its buttons and selects, in order."""
        return [piece for row in self.components for piece in row["components"]]

    def labels(self) -> list[str]:
        buttons = [piece["label"] for piece in self.pieces() if piece["type"] == 2]
        return buttons + [option["label"] for piece in self.pieces() for option in piece.get("options") or ()]

    def as_json(self) -> Json:
        attached = [
            {"id": str(self.id + number), "filename": name, "size": len(data), "url": f"https://cdn.invalid/{name}"}
            | {"proxy_url": f"https://cdn.invalid/{name}"}
            for number, (name, data) in enumerate(self.files, 1)
        ]
        plain: Json = {"id": str(self.id), "channel_id": str(self.channel.id), "author": self.author.as_json()}
        plain |= {"content": self.content, "timestamp": _iso(self.at), "type": 0, "flags": self.flags, "tts": False}
        plain |= {"edited_timestamp": _iso(self.edited) if self.edited else None, "mention_everyone": False}
        plain |= {"mentions": [], "mention_roles": [], "pinned": False, "attachments": attached}
        plain |= {"embeds": self.embeds, "components": self.components}
        return plain | ({"nonce": self.nonce} if self.nonce else {}) | self.body


@dataclass(slots=True)
class Interaction:
    """`answered`: the kind of the first answer, None until it came. `original` is what @original names."""

    id: int
    token: str
    kind: int
    user: User
    channel: Channel
    data: Json
    at: float
    message: Message | None = None
    direct: bool = False
    answered: int | None = None
    original: Message | None = None
    window: Json | None = None
    choices: list[Json] | None = None
    edits: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the API. `body` is what was sent."""

    call: str
    body: Json
    at: float
    outcome: str


@dataclass(slots=True)
class World(Watched):
    token: str = TOKEN
    revoked: bool = False
    endpoint: str | None = None  # where interactions go instead of the gateway
    clock: Clock = field(default_factory=Clock)
    users: dict[int, User] = field(default_factory=dict)
    guilds: dict[int, Guild] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    interactions: dict[str, Interaction] = field(default_factory=dict)
    commands: list[Json] = field(default_factory=list)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=20_000))
    faults: Faults = field(default_factory=Faults)
    pace: Pace = field(init=False)
    listeners: list[Callable[[str, Json], None]] = field(default_factory=list)
    shown: list[tuple[frozenset[int], str]] = field(default_factory=list)  # every text, and who could read it
    counter: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.pace = Pace(self.clock.now)
        self.users[APP] = User(APP, "Unsent", bot=True)

    @property
    def me(self) -> User:
        return self.users[APP]

    def snowflake(self) -> int:
        """A new id, which tells its time as Discord's do."""
        return (int(self.clock.now() * 1000) - EPOCH) << 22 | next(self.counter) & 0x3FFFFF

    def dm(self, user: User) -> Channel | None:
        return next((one for one in self.channels.values() if one.kind == DM and user.id in one.readers), None)

    def open_dm(self, user: User) -> Channel:
        found = self.dm(user)
        if found is None:
            found = Channel(self.snowflake(), DM, {user.id, APP})
            self.channels[found.id] = found
        return found

    def open_group(self, *users: User) -> Channel:
        """A chat of people among themselves."""
        group = Channel(self.snowflake(), GROUP, {user.id for user in users})
        self.channels[group.id] = group
        return group

    def channel(self, number: str) -> Channel:
        found = self.channels.get(int(number)) if number.isdecimal() else None
        if found is None:
            raise unknown("Channel")
        return found

    def message(self, channel: Channel, number: str) -> Message:
        found = self.messages.get(int(number)) if number.isdecimal() else None
        if found is None or found.channel is not channel or found.only_for is not None:
            raise unknown("Message")
        return found

    def let_write(self, channel: Channel) -> None:
        """Refuse where the bot may not write."""
        for number in channel.readers - {APP}:
            user = self.users[number]
            together = user.installed or any(number in guild.members for guild in self.guilds.values())
            if channel.kind == DM and not together:
                raise NOTHING_IN_COMMON
            if channel.kind == DM and not user.dms_open:
                raise CLOSED

    def post(self, message: Message) -> Message:
        self.messages[message.id] = message
        self.show(message)
        return message

    def show(self, message: Message) -> None:
        """Note what now stands on whose screen."""
        self.shown.append((frozenset(message.seen_by), message.text))
        self.touch()

    def tell(self, event: str, payload: Json) -> None:
        """Put an event on the gateway."""
        for listener in self.listeners:
            listener(event, payload)

    def named(self, call: str) -> list[Call]:
        """The calls whose "METHOD /path" matches."""
        return [one for one in self.calls if re.search(call, one.call)]


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()
