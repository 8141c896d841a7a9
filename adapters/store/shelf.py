"""What every part of the store works with: the open files, the codec, the clock and the number last given.

All of it belongs to the store's one thread.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from adapters.store import statements as sql
from adapters.store.codec import Codec
from adapters.store.keys import Keys
from adapters.store.knowing import Known, Named
from adapters.store.migrations import transaction
from adapters.store.sealing import Marks
from adapters.store.times import micros
from adapters.store.writing_back import WritingBack
from bot.ports import Place
from bot.talk.state import Session

STRANGERS = 4096  # accounts not stored yet that are kept in mind, the oldest forgotten first


@dataclass(frozen=True, slots=True)
class Taken:
    """A parcel in a courier's hands: whose it is, in which chat, of which queue, since when."""

    person: str
    chat: str
    queue: bytes
    at: int

    def of(self, person: str) -> Taken:
        """The same, now this person's."""
        return replace(self, person=person)


@dataclass(frozen=True, slots=True)
class Look:
    """What was looked up of who has just come by: it holds until the next change, for turn and commit to go by.

    `names`: marks by number of event. `sessions`: of their people.
    """

    changes: int
    known: Known
    names: Mapping[int, Named]
    sessions: Mapping[str, Session]


@dataclass(frozen=True, slots=True)
class Rung:
    """Whose the bells are that were found due, by id: it holds until the next change."""

    changes: int
    bells: Mapping[int, str]


@dataclass(slots=True)
class Shelf:
    """The open store. `report` takes one line for the operator, which names rows and never people's words.

    `changes` counts what may have changed anything but the outbox. `former`: updates are known by marks of an earlier release.
    """

    db: sqlite3.Connection
    keys: Keys
    codec: Codec
    clock: Callable[[], datetime]
    report: Callable[[str], None]
    back: WritingBack
    number: int = 0
    former: bool = False
    swept: int = 0
    compared: str = ""
    changes: int = 0
    look: Look | None = None
    rung: Rung | None = None
    taken: dict[int, Taken] = field(default_factory=dict)
    told: dict[int, str | None] = field(default_factory=dict)
    queues: dict[tuple[str, str], bytes] = field(default_factory=dict)
    strangers: dict[bytes, str] = field(default_factory=dict)

    def close(self) -> None:
        """Let go of the key file, and of the store's but for the connection."""
        self.back.close()
        self.keys.close()

    @property
    def marks(self) -> Marks:
        return self.keys.marks

    def now(self) -> int:
        """Microseconds since 1970 UTC."""
        return micros(self.clock())

    def next(self) -> int:
        """A number never given before: an event's, or a row's."""
        self.number += 1
        return self.number

    def current(self) -> Look | None:
        """The look, if nothing was changed since."""
        return self.look if self.look is not None and self.look.changes == self.changes else None

    def hanging(self) -> Mapping[int, str]:
        """The bells that were found due last, if nothing was changed since."""
        return self.rung.bells if self.rung is not None and self.rung.changes == self.changes else {}

    @contextmanager
    def posting(self) -> Iterator[None]:
        """A transaction that touches the outbox alone."""
        with transaction(self.db):
            yield
        self.back.committed(self.db)

    @contextmanager
    def transaction(self) -> Iterator[dict[str, bytes]]:
        """All of it, or none: numbers given are kept with it. Of who is put into the mapping (person to account's mark)
        the keys are kept before it.
        """
        added: dict[str, bytes] = {}
        self.changes += 1
        with transaction(self.db):
            yield added
            self.db.execute(sql.COUNT, (self.number,))
            self.keys.keep(added)
        self.keys.settle(added)
        self.back.committed(self.db)
        for person, lookup in added.items():
            if self.strangers.get(lookup) == person:
                del self.strangers[lookup]

    def stranger(self, lookup: bytes) -> str:
        """A random id with a key for whoever holds this account, the same until it is stored."""
        person = self.strangers.get(lookup)
        if person is None:
            if len(self.strangers) >= STRANGERS:
                del self.strangers[next(iter(self.strangers))]
            person = self.strangers[lookup] = self.keys.new_person()
        return person

    def newcomer(self) -> str:
        """A random id with a key, for whoever is met anew."""
        return self.keys.new_person()

    def seal(self, person: str, data: bytes, table: str, column: str, row: str | int) -> bytes:
        return self.keys.seal_of(person).close(data, table, column, row)

    def open(self, person: str, sealed: bytes, table: str, column: str, row: str | int) -> bytes:
        return self.keys.seal_of(person).open(sealed, table, column, row)

    def lookup(self, place: Place) -> bytes:
        """The mark of an account, on whichever of the operator's bots it is met."""
        return self.marks("account", place.platform, place.account)

    def queue(self, platform: str, bot: str) -> bytes:
        """The mark of one bot's queue; there are as few as bots."""
        found = self.queues.get((platform, bot))
        if found is None:
            found = self.queues[platform, bot] = self.marks("queue", platform, bot)
        return found
