"""Values that the store's contract is tried with: a codec over two small kinds, people, events, turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from adapters.store.codec import Codec
from bot.ports import (
    Act,
    Arrival,
    Change,
    Delivery,
    Keep,
    Outcome,
    Parcel,
    Place,
    Ringing,
    Waiting,
    Writing,
)
from bot.talk.events import Event, Typed
from bot.talk.screen import Screen
from bot.talk.state import Session

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FRESH = Session(last=NOON)


@dataclass(slots=True)
class HandClock:
    """A clock that stands until it is moved."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, span: timedelta) -> None:
        self.now += span


@dataclass(frozen=True, slots=True)
class Note:
    """A history entry."""

    text: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Seed:
    """A seed with values of several shapes."""

    name: str
    since: date
    tags: frozenset[str] = field(default=frozenset())


CODEC = Codec(
    seed_kinds={"letter": Seed},
    fact_kinds={"since": date, "name": str},
    entry_kinds={"Note": Note},
)


def place(account: str = "sam", *, origin: str = "", platform: str = "telegram") -> Place:
    return Place(platform, "bot", account, f"chat-{account}", origin)


def typed(text: str = "hello", *, at: datetime = NOON) -> Typed:
    return Typed(0, at, text)


def arrival(update: str, event: Event | None = None, *, of: Place | None = None) -> Arrival:
    return Arrival(update, of or place(), event or typed())


def parcel(
    text: str,
    *,
    to: Place | None = None,
    once: bool = False,
    due: datetime | None = None,
) -> Parcel:
    delivery = Delivery.ONCE if once else Delivery.MUST
    return Parcel(to or place(), Act.SEND, delivery, Screen((text,)), due=due)


def turn(
    waiting: Waiting,
    *parcels: Parcel,
    session: Session | None = FRESH,
    keep: Keep = Keep.ON,
    changes: Sequence[Change] = (),
) -> Outcome:
    return Outcome(waiting, session, keep, tuple(changes), parcels)


def ringing(bell: str = "checkin", *, after: timedelta = timedelta(hours=1), subject: str | None = None) -> Ringing:
    due = NOON + after
    return Ringing(bell, subject, due.replace(tzinfo=None), "UTC", due, due.date())


def writing(text: str, ident: str | None = None) -> Writing:
    return Writing("Note", NOON, Note(text, ident), ident)
