"""What stands on Telegram's side: chats and what they show, presses, profile texts, the clock."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass, field

from tests.doubles.telegram.deliveries import Deliveries
from tests.doubles.telegram.markup import Marked
from tests.doubles.telegram.refusal import Json
from tests.doubles.telegram.updates import Updates
from tests.doubles.telegram.weather import Faults, Floods
from tests.doubles.world import Clock, Watched

TOKEN = "123456789:AAExampleExampleExampleExampleExampl"


@dataclass(slots=True)
class Message:
    id: int
    chat: Json
    sender: Json
    date: int
    marked: Marked
    markup: Json | None = None
    body: Json = field(default_factory=dict)  # photo, sticker, contact, forward_origin, ...
    edited: int = 0
    silent: bool = False
    protected: bool = False
    preview: str = ""  # the link that Telegram fetched and shows beneath
    past: list[Json] = field(default_factory=list)  # markup shown before

    @property
    def text(self) -> str:
        return self.marked.text

    @property
    def from_bot(self) -> bool:
        return bool(self.sender["is_bot"])

    @property
    def has_media(self) -> bool:
        return bool(self.body.keys() & {"photo", "document", "sticker", "voice", "contact"})

    def buttons(self, *, past: bool = False) -> list[Json]:
        """Return the inline buttons now shown, with `past` also those shown before."""
        boards = [self.markup or {}, *(self.past if past else [])]
        rows = itertools.chain.from_iterable(board.get("inline_keyboard", []) for board in boards)
        return [button for row in rows for button in row]

    def as_json(self) -> Json:
        named = ("caption", "caption_entities") if self.has_media else ("text", "entities")
        shown: Json = {"message_id": self.id, "date": self.date, "chat": self.chat}
        shown |= {"from": self.sender} | self.body
        if self.text:
            shown[named[0]] = self.text
        if self.marked.entities:
            shown[named[1]] = self.marked.as_json()
        if self.edited:
            shown["edit_date"] = self.edited
        if self.protected:
            shown["has_protected_content"] = True
        if self.markup and "inline_keyboard" in self.markup:
            shown["reply_markup"] = self.markup
        return shown


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the person's) or a group (its id is negative)."""

    id: int
    name: str
    kind: str = "private"
    username: str = ""
    language: str = "en"
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    keyboard: Json | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    actions: list[str] = field(default_factory=list)

    def as_json(self) -> Json:
        named = {"first_name" if self.kind == "private" else "title": self.name}
        return {"id": self.id, "type": self.kind} | named | self._username()

    def as_user(self) -> Json:
        user = {"id": self.id, "is_bot": False, "first_name": self.name}
        return user | {"language_code": self.language} | self._username()

    def _username(self) -> Json:
        return {"username": self.username} if self.username else {}


@dataclass(slots=True)
class Press:
    """A tap on an inline button, as the person sees it: spinning until answered."""

    id: str
    chat: int
    data: str
    at: float
    answered: float | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    params: Json
    at: float
    outcome: str  # "ok", "429", "cut_before", ...


@dataclass(slots=True)
class World(Watched):
    token: str = TOKEN
    username: str = "unsent_test_bot"
    clock: Clock = field(default_factory=Clock)
    press_life: float = 15.0  # how long a press may wait for its answer
    all_or_none: bool = False  # whether one message that is too old has a whole batch refused
    revoked: bool = False
    chats: dict[int, Chat] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    profile: dict[tuple[str, ...], Json] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    spellings: set[str] = field(default_factory=set)  # methods as they were asked for: any case is served
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=100_000))
    faults: Faults = field(default_factory=Faults)
    updates: Updates = field(init=False)
    deliveries: Deliveries = field(init=False)
    floods: Floods = field(init=False)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.updates = Updates(self.clock.now, changed=self.touch)
        self.deliveries = Deliveries(self.updates, changed=self.touch)
        self.floods = Floods(self.clock.now)

    @property
    def me(self) -> Json:
        return {
            "id": int(self.token.split(":")[0]),
            "is_bot": True,
            "first_name": "Unsent",
            "username": self.username,
        }

    def post(self, chat: Chat, sender: Json, marked: Marked, **extra: object) -> Message:
        """Put a message into a chat; ids rise over all chats, as in one real account."""
        date = int(self.clock.now())
        number = next(self.numbers)
        message = Message(number, chat.as_json(), sender, date, marked, **extra)  # type: ignore[arg-type]
        chat.messages[number] = message
        return message

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method.lower()]
