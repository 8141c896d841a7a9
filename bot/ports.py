"""What the core needs of the world, as protocols: a store that loads many and commits many, wording, and the values
that travel between them. No person's words show in any repr.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from bot.talk.events import Event
from bot.talk.screen import Limits, Option, Screen
from bot.talk.state import Session
from bot.talk.steps import Slots
from bot.values import value


@value
class Place:
    """Where an event came from and where its reply goes: account and chat on one platform's bot.

    `origin` is the platform's name for the message or interaction that came in, for edits and answers. `chat` "": the
    event can be answered, and nothing else can be sent there. `locale`: the language last told there, for when none is.
    """

    platform: str
    bot: str
    account: str = field(repr=False)
    chat: str = field(repr=False)
    origin: str = field(default="", repr=False)
    locale: str = ""


@value
class Arrival:
    """One inbound event as an adapter hands it over; unique by (platform, bot, update). Its number is still 0.

    `heard` is the platform's number of a message in its chat, where what was missed can be read on from there.
    """

    update: str
    place: Place
    event: Event
    heard: str = field(default="", repr=False)


@value
class Waiting:
    """An event in the inbox, or a bell that is due, with its final number. `person` is the store's random id.

    `arrival` is there as long as the event is not stored: that happens in one with its turn.
    """

    person: str
    place: Place
    event: Event
    bell: str | None = None
    arrival: Arrival | None = None


class Keep(StrEnum):
    """Whether a session is kept: not at all (before consent), for a day (a crisis before consent), or on."""

    NO = "no"
    DAY = "day"
    ON = "on"


class Delivery(StrEnum):
    """`must`: at least once, in order per person. `once`: at most once (nudges, edits of what was tapped)."""

    MUST = "must"
    ONCE = "once"


class Act(StrEnum):
    """What a parcel does at the platform."""

    SEND = "send"
    REDRAW = "redraw"
    CLOSE = "close"
    VEIL = "veil"


@value
class Parcel:
    """One thing to deliver, rendered. For `redraw` and `close`, `place.origin` names the message.

    `reach` labels the button that stays in reach below the chat: "" takes it away, None leaves it as it is.
    """

    place: Place
    act: Act
    delivery: Delivery
    screen: Screen
    locale: str = "en"
    due: datetime | None = None
    reach: str | None = None


@value
class Ringing:
    """A bell to set: local wall time and zone, and the instant (UTC) it comes to.

    A person has one per (bell, subject), or per (bell, local day) where there is no subject: a later one replaces it.
    A `nudge` was not asked for: it rings and goes out after all that was.
    """

    bell: str
    subject: str | None
    local: datetime
    zone: str
    due: datetime
    day: date
    nudge: bool = False


@dataclass(frozen=True, slots=True)
class Silencing:
    """Bells to drop: of this name (None: all), of this subject (None: any)."""

    bell: str | None
    subject: str | None


@dataclass(frozen=True, slots=True)
class Writing:
    """A history row to append. `kind` is the entry's class name; `id` names it where it can be let go alone."""

    kind: str
    at: datetime
    entry: object = field(repr=False)
    id: str | None = None


@value
class Erasing:
    """History to remove: one thing by id, or everything there is of the person (None)."""

    subject: str | None


Change = Ringing | Silencing | Writing | Erasing


@value
class Outcome:
    """A turn, ready to be stored: everything in it commits together with the consumption of its event.

    `changes` apply in order. `session` None leaves what is stored. An event that failed for good is `set_aside`.
    """

    waiting: Waiting
    session: Session | None
    keep: Keep
    changes: tuple[Change, ...] = ()
    parcels: tuple[Parcel, ...] = ()
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A parcel taken from the outbox for sending. `tries` counts earlier attempts."""

    id: int
    person: str
    parcel: Parcel
    tries: int


@dataclass(frozen=True, slots=True)
class Past:
    """A history row as it is read back."""

    kind: str
    at: datetime
    entry: object = field(repr=False)
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Holdings:
    """What is kept of a person beside session and history: their accounts, and the bells that are set."""

    accounts: tuple[Place, ...] = ()
    bells: tuple[Ringing, ...] = ()


class Store(Protocol):
    """Load many, commit many. Every method raises `StoreError` when storage fails; nothing is half done."""

    async def meet(self, arrivals: Sequence[Arrival]) -> Sequence[Waiting]:
        """Number the arrivals not seen before and find their people: a turn may be made of each at once.

        Nothing is stored: `commit` is given either the turn or, where none can be made yet, the arrival.
        """
        ...

    async def take(self, batch: Sequence[Waiting]) -> Mapping[str, Session]:
        """The sessions of these people, who are this worker's alone until the commit that is to follow.

        Who is left out is busy with another worker, or has an older event waiting: it is not to be handled now.
        """
        ...

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        """In one transaction store finished turns, then new arrivals; give back what now waits for its turn.

        That is the arrivals not seen before, and an event of which a turn was made while it became somebody else's: that
        turn does not count. A turn's event need not have been stored: it is known from then on. Told twice it does
        nothing the second time: a turn whose event is used up is passed over. `Erasing(None)` parts the account from
        everything kept: what follows in the outcome is stored under a fresh random id.
        """
        ...

    async def waiting(self) -> Sequence[Waiting]:
        """Inbox rows stored earlier and not yet consumed, oldest first."""
        ...

    async def left_over(self) -> Sequence[Waiting]:
        """Of these, what another worker stored or left behind and nobody is busy with. Nothing where there is but one."""
        ...

    async def due(self, now: datetime, limit: int) -> Sequence[Waiting]:
        """Bells due by now, at most one per person, as `Rang` events: first what was asked for, soonest first, then nudges.

        Of these no more are given than can soon be sent: what waits as a bell can still be called off.
        """
        ...

    async def load(self, persons: Sequence[str]) -> Mapping[str, Session]:
        """The sessions of these people; an empty one (with `last` set) for somebody known without one.

        One that was tampered with is reported to the operator and left out: its person is met as new.
        """
        ...

    async def outgoing(self, platform: str, bot: str, limit: int) -> Sequence[Outgoing]:
        """The oldest unsent parcel of each person, oldest first; of `once` parcels, the taking is the sending.

        A person with a parcel in hand gets no other until `sent`, `refused` or `retry` tells how that one ended.
        """
        ...

    async def sent(self, ids: Sequence[int], refs: Mapping[int, str]) -> None:
        """These are delivered; their bodies are blanked. `refs` name the messages at the platform."""
        ...

    async def refused(self, ids: Sequence[int]) -> None:
        """The platform will never take these: set aside, and the next goes on."""
        ...

    async def retry(self, ids: Sequence[int]) -> None:
        """These were not delivered; they stay first in line. A `once` parcel is not given out again."""
        ...

    async def keep(self, ids: Sequence[int]) -> None:
        """There is no way to these people now: these, and what stands behind them, are kept till they come by."""
        ...

    async def kept(self, person: str, platform: str, bot: str) -> Sequence[Outgoing]:
        """What is kept for this person to be given when they come by, oldest first."""
        ...

    async def recent(self, person: str, place: Place) -> Sequence[str]:
        """The `refs` of what was sent to this chat in the last 48 hours, oldest first: to veil, hide or delete."""
        ...

    async def threads(self, platform: str, bot: str, since: datetime) -> Sequence[Place]:
        """Chats in which something was `heard` since then, the latest first; `origin` is the number heard last."""
        ...

    async def history(self, person: str) -> Sequence[Past]:
        """All history of a person, oldest first."""
        ...

    async def holdings(self, person: str) -> Holdings:
        """Accounts and bells of a person, for what they are shown of what is kept."""
        ...

    async def mine(self, name: str) -> bool:
        """Whether this worker is the one elected for what goes by this name, such as polling with a token."""
        ...

    def hear(self, news: Callable[[], None]) -> None:
        """Call this whenever another worker has stored something; a call may be lost."""
        ...

    async def close(self) -> None:
        """Give back what is held and end cleanly."""
        ...


@dataclass(frozen=True, slots=True)
class Sent:
    """Delivered; `ref` names the message at the platform, where it has a name. `also`: kept ones that went along."""

    ref: str = ""
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """The platform will never take this one (a 400): it is set aside and the next goes on."""

    why: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The person cannot be written to: blocked, deactivated, direct messages closed."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Not delivered; nothing of this token goes out for `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Fatal:
    """The token is no good any more: all traffic stops. `line` is for the operator."""

    line: str


@dataclass(frozen=True, slots=True)
class Waits:
    """There is no way to the person now: it is kept, and goes along when they next come by. `lost`: as for `Gone`."""

    lost: bool = False


Delivered = Sent | Refused | Gone | Waits | Hold | Fatal


class Courier(Protocol):
    """Brings parcels to one platform with one bot's token. Answers, never raises, on what the platform says."""

    platform: str
    bot: str

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        """Deliver one parcel."""
        ...

    async def plainly(self, place: Place, text: str) -> None:
        """Send words with nothing stored: only when storage itself has failed. Gives up silently."""
        ...


class StoreError(Exception):
    """Storage failed; its message is for the operator and names no person."""


class RowError(StoreError):
    """What was given cannot be stored, or what was asked for cannot be read: for itself, as far as can be told.

    Whether storage is well shows when something else is stored.
    """


class Wording(Protocol):
    """Words in a language. A missing key raises KeyError: the content lint keeps that from happening."""

    def line(self, locale: str, key: str, slots: Slots = ()) -> str:
        """A line or question, slots filled."""
        ...

    def labels(self, locale: str, key: str, choice: str) -> tuple[str, ...]:
        """A choice's label first, then its typed synonyms."""
        ...

    def options(self, locale: str, key: str, choices: tuple[str, ...]) -> tuple[Option, ...]:
        """Each of these choices with its label."""
        ...


class Platforms(Protocol):
    """What each platform can draw."""

    def __call__(self, platform: str) -> Limits:
        """The limits of this platform."""
        ...
