"""Who has come by is looked up with their sessions, in one round trip, and nobody is locked for it: whether what was
seen still holds is asked by the statement that stores their turns.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from adapters.store import knowing
from adapters.store.knowing import Account, Known, Named
from adapters.store.pg.dialect import numbered
from adapters.store.pg.linking import Db
from adapters.store.pg.shelf import Means, Shelf
from adapters.store.sealing import BrokenSealError
from adapters.store.times import instant
from bot.ports import Arrival, Waiting
from bot.talk.state import Session

NONCE = 12  # bytes of a sealed body that differ with each writing
LOOKS = 8  # kept at once, the oldest forgotten first

Version = bytes | int | None
Sealed = tuple[bytes | None, int | None]  # a session, and when the last turn was of somebody of whom none is kept

# Of a look that draws numbers: that they are drawn is not waited for to be on disk. It stands in the log before whatever is
# stored under them, and whose commit puts on disk all that stands before it. What was drawn and never stored may be drawn
# again.
UNHURRIED = "with unhurried as materialized (select set_config('synchronous_commit', 'off', true)) "

# The numbers are drawn as of what is seen, a block for each: so a person's rows stand in the order of their turns.
_MEET = UNHURRIED + numbered("""
    select given.n, nextval('numbers'), seen.mark is not null, a.person, a.route, a.reachable, p.account = a.lookup,
    p.expires, case when ? then a.place else '' end, s.body, p.met,
    exists (select from inbox older where older.person = a.person)
    from unnest(?::bytea[], ?::bytea[]) with ordinality as given (mark, lookup, n)
    left join inbox seen on seen.mark = given.mark
    left join account a on a.lookup = given.lookup
    left join person p on p.id = a.person
    left join session s on s.person = p.id
    cross join unhurried
""")
_MEET_FORMER = _MEET.replace(
    "seen.mark is not null",
    "exists (select from inbox where mark = any(array[given.mark, ($4::bytea[])[given.n]]))",
)
"""The same where updates may be known by their former marks, too."""


@dataclass(slots=True)
class Look:
    """What was seen at one moment of who came by, or whose bell rings: `people`, and `names` of who came by, are by number
    of event; the others by person. `sealed`: their sessions as they lie; of whom there is none, whose time is over.

    `behind` have an older event waiting. `spent`: turns made by it were written, or refused. `changed`: of whom this worker
    has written since.
    """

    means: Means
    people: Mapping[int, str]
    versions: Mapping[str, Version]
    sealed: Mapping[str, Sealed]
    known: Known = field(default_factory=lambda: Known((), {}))
    names: Mapping[int, Named] = field(default_factory=dict)
    behind: Collection[str] = ()
    spent: bool = False
    changed: set[str] = field(default_factory=set)

    def holds(self, waiting: Waiting) -> bool:
        """Whether a turn of this may be made by it, as far as this worker knows."""
        return not self.spent and waiting.person not in self.changed

    def session(self, shelf: Shelf, person: str) -> Session:
        """Theirs, as it was seen."""
        sealed = self.sealed.get(person)
        return Session() if sealed is None else session(shelf, person, *sealed)


@dataclass(slots=True)
class Looks:
    """The last looks, for the turns that are made by them."""

    kept: list[Look] = field(default_factory=list)

    def add(self, look: Look) -> None:
        self.kept = [*self.kept[1 - LOOKS :], look]

    def change(self, people: Iterable[str]) -> None:
        """Of these this worker has written."""
        found = set(people)
        for look in self.kept:
            look.changed |= found

    def by(self, waiting: Waiting) -> Look | None:
        """The one that it was seen with."""
        number = waiting.event.number
        for look in reversed(self.kept):
            if number in look.people:
                return look
        return None

    def of(self, batch: Iterable[Waiting]) -> list[tuple[Waiting, Look]] | None:
        """Each of these with the one that it was seen with, where all of them may be made by what was seen."""
        found = []
        for one in batch:
            look = self.by(one)
            if look is None or not look.holds(one):
                return None
            found.append((one, look))
        return found


async def meet(shelf: Shelf, db: Db, arrivals: Sequence[Arrival]) -> tuple[list[Waiting], Look]:
    """Those not seen before, numbered and with whose they are. Nothing is written."""
    names = [knowing.named(one, shelf.means()) for one in arrivals]
    places = any(map(knowing.incomplete, arrivals))
    marks, lookups, former = ([name[n] for name in names] for n in range(3))
    asked = (_MEET_FORMER, places, marks, lookups, former) if shelf.former else (_MEET, places, marks, lookups)
    rows = await db.fetch(*asked)
    await shelf.keys.fetch({row[3] for row in rows if row[3] is not None})
    look = _look(shelf, names, rows)
    met = list(knowing.met(arrivals, names, look.known, look.means, shelf.now()))
    look.names = {one.event.number: name for one, name in met}
    look.people = {one.event.number: one.person for one, _ in met}
    return [one for one, _ in met], look


def _look(shelf: Shelf, names: Sequence[Named], rows: Sequence[Sequence[Any]]) -> Look:
    now = shelf.now()
    seen: set[bytes] = set()
    accounts: dict[bytes, Account] = {}
    sealed: dict[str, Sealed] = {}
    versions: dict[str, Version] = {}
    behind: set[str] = set()
    for n, _, before, person, route, reachable, last, expires, place, body, met, waits in rows:
        name = names[n - 1]
        if before:
            seen.add(name.mark)
        if person is None:
            continue
        account = accounts[name.lookup] = Account(person, route, reachable, last, expires, place)
        versions[person] = version(body, met)
        if waits:
            behind.add(person)
        if not account.gone(now):
            sealed[person] = body, met
    means = shelf.means([(row[1],) for row in rows])
    return Look(means, {}, versions, sealed, Known(seen, accounts), behind=behind)


async def sessions(shelf: Shelf, batch: Sequence[tuple[Waiting, Look]]) -> dict[str, Session]:
    """The sessions of these, as they were seen, without whoever has an older event waiting."""
    await shelf.keys.fetch({one.person for one, _ in batch})
    return {one.person: look.session(shelf, one.person) for one, look in batch if one.person not in look.behind}


def session(shelf: Shelf, person: str, sealed: bytes | None, met: int | None) -> Session:
    """The session in these bytes; without them, of somebody known without one."""
    if sealed is None:
        return Session(last=None if met is None else instant(met))
    try:
        return shelf.codec.load_session(shelf.open(person, sealed, "session", "body", person))
    except BrokenSealError as trouble:
        shelf.report(f"a session is lost: {trouble}")
        return Session()


def version(sealed: bytes | None, met: int | None) -> Version:
    """What differs with each turn that is written: of the session, or where none is kept, when the last one was."""
    return met if sealed is None else bytes(sealed[:NONCE])
