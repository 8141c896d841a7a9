"""A notice to everybody who can be reached, once each. It goes through the inbox's own marks and the outbox, a page of people
in one transaction: cut short at any point, the same notice told again goes on where it stood.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Protocol

from bot.flows.notices import About, may_be_told, notice, told_at
from bot.ports import Act, Arrival, Delivery, Keep, Outcome, Parcel, Place, Store, Waiting
from bot.runner import World
from bot.talk.events import Rang
from bot.talk.screen import Screen
from bot.talk.state import Session

PAGE = 500  # people in one transaction


class Everybody(Store, Protocol):
    """A store that can also name those who stay."""

    async def staying(self, after: str, limit: int) -> Sequence[tuple[str, Place]]:
        """People who stay, in order of ids after this one, at their account in reach used last. None: nobody is left."""
        ...


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told. The same words about the same thing are the same notice."""

    about: About
    text: str

    @property
    def ident(self) -> str:
        return blake2b(f"{self.about}:{self.text}".encode(), digest_size=9).hexdigest()


@dataclass(frozen=True, slots=True)
class Told:
    """How far it came: written to the outbox now, told before, left out because it may not be safe for them."""

    now: int = 0
    before: int = 0
    left_out: int = 0

    def __add__(self, other: Told) -> Told:
        return Told(self.now + other.now, self.before + other.before, self.left_out + other.left_out)


async def tell(store: Everybody, world: World, words: Notice, at: datetime) -> AsyncGenerator[Told, None]:
    """Tell everybody; yields how far it came after each page."""
    after, told = "", Told()
    while page := await store.staying(after, PAGE):
        after = page[-1][0]
        told += await _tell(store, world, words, dict(page), at)
        yield told


async def _tell(store: Everybody, world: World, words: Notice, people: Mapping[str, Place], at: datetime) -> Told:
    """One page. Who is busy with another worker just now is told at the next run."""
    arrivals = [
        Arrival(f"notice:{words.ident}:{person}", place, Rang(0, at, "notice", at, locale=""))
        for person, place in people.items()
    ]
    fresh = await store.meet(arrivals)
    sessions = await store.take(fresh)
    taken = [one for one in fresh if one.person in sessions]
    outcomes = [_outcome(one, sessions[one.person], world, words) for one in taken]
    await store.commit([], outcomes)
    now = sum(bool(outcome.parcels) for outcome in outcomes)
    return Told(now, len(people) - len(fresh), len(outcomes) - now)


def _outcome(waiting: Waiting, session: Session, world: World, words: Notice) -> Outcome:
    """The turn: nothing changes but the outbox."""
    facts, at = session.facts, waiting.event.at
    if not may_be_told(facts):
        return Outcome(waiting, None, Keep.ON)
    locale = world.house.locale(facts, waiting.event.locale)
    due = told_at(facts, at, world.house.zone(facts, locale))
    line = notice(words.about, words.text)
    screen = Screen((world.wording.line(locale, line.key, line.slots),))
    parcel = Parcel(waiting.place, Act.SEND, Delivery.MUST, screen, locale, due=due if due > at else None)
    return Outcome(waiting, None, Keep.ON, parcels=(parcel,))
