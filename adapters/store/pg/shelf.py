"""What every part of the store works with: its sessions, keys, codec, clock, and numbers that only ever grow."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from adapters.store.codec import Codec
from adapters.store.pg.keys import Keys
from adapters.store.pg.leases import Leases
from adapters.store.pg.linking import Link
from adapters.store.sealing import Marks
from adapters.store.times import micros
from bot.ports import Place, StoreError

STRANGERS = 4096  # accounts not stored yet that are kept in mind, the oldest forgotten first
BLOCK = 64  # numbers given by one call of the sequence
_BLOCKS = "select nextval('numbers') from generate_series(1, ?)"


@dataclass(slots=True)
class Shelf:
    """The open store. Turns are made over `desk`, read over `reader`; what is sent is noted over the leases' session.
    `former`: updates are known by marks of an earlier release.
    """

    desk: Link
    reader: Link
    leases: Leases
    keys: Keys
    codec: Codec
    clock: Callable[[], datetime]
    report: Callable[[str], None]
    former: bool = False
    strangers: dict[bytes, str] = field(default_factory=dict)
    queues: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def now(self) -> int:
        """Microseconds since 1970 UTC."""
        return micros(self.clock())

    def open(self, person: str, sealed: bytes, table: str, column: str, row: str | int) -> bytes:
        return self.keys.seal_of(person).open(sealed, table, column, row)

    def queue(self, platform: str, bot: str) -> bytes:
        """The mark of one bot's queue; there are as few as bots."""
        found = self.queues.get((platform, bot))
        if found is None:
            found = self.queues[platform, bot] = self.keys.marks("queue", platform, bot)
        return found

    def means(self, blocks: Iterable[tuple[int]] = ()) -> Means:
        """What a plan draws on whose rows are numbered from these blocks of `numbers`."""
        return Means(self, (first + more for (first,) in blocks for more in range(BLOCK)))


def numbers(count: int) -> tuple[str, Sequence[object]]:
    """The question for so many numbers.

    It is asked when the people are claimed: so a person's rows stand in the order of their turns, whichever workers made
    them.
    """
    return _BLOCKS, (-(-count // BLOCK),)


@dataclass(slots=True)
class Means:
    """`knowing.Means` for one piece of work."""

    shelf: Shelf
    numbers: Iterator[int]

    @property
    def codec(self) -> Codec:
        return self.shelf.codec

    @property
    def marks(self) -> Marks:
        return self.shelf.keys.marks

    @property
    def former(self) -> bool:
        return self.shelf.former

    def next(self) -> int:
        """A number never given before, and higher than all that were given before the people were claimed."""
        number = next(self.numbers, None)
        if number is None:
            raise StoreError("too few numbers were fetched")
        return number

    def stranger(self, lookup: bytes) -> str:
        """A random id with a key for whoever holds this account, the same until it is stored."""
        strangers = self.shelf.strangers
        person = strangers.get(lookup)
        if person is None:
            if len(strangers) >= STRANGERS:
                del strangers[next(iter(strangers))]
            person = strangers[lookup] = self.shelf.keys.new_person()
        return person

    def newcomer(self) -> str:
        """A random id with a key, for whoever is met anew."""
        return self.shelf.keys.new_person()

    def seal(self, person: str, data: bytes, table: str, column: str, row: str | int) -> bytes:
        return self.shelf.keys.seal_of(person).close(data, table, column, row)

    def open(self, person: str, sealed: bytes, table: str, column: str, row: str | int) -> bytes:
        return self.shelf.open(person, sealed, table, column, row)

    def lookup(self, place: Place) -> bytes:
        """The mark of an account, on whichever of the operator's bots it is met."""
        return self.marks("account", place.platform, place.account)

    def queue(self, platform: str, bot: str) -> bytes:
        return self.shelf.queue(platform, bot)
