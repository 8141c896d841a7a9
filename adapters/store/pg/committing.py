"""Turns are made under a claim: a transaction that locks the people's rows, from before their sessions are read until
what the turns came to is committed. Who is locked is somebody else's and skipped; a claim that ends, ends undone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from adapters.store import planning
from adapters.store import statements as sql
from adapters.store.pg import reading
from adapters.store.pg.asking import Rows, ask
from adapters.store.pg.dialect import by_keys, numbered
from adapters.store.pg.leases import lock_number, sending
from adapters.store.pg.linking import TROUBLE, Db
from adapters.store.pg.shelf import BLOCK, Means, Shelf, numbers
from adapters.store.pg.writing import write
from adapters.store.planning import Account, Asked, Held, Known, Plan, Planner, Sealed
from adapters.store.sealing import BrokenSealError
from adapters.store.times import instant
from bot.ports import Arrival, Outcome, RowError, Waiting
from bot.talk.state import Session

_BELLS_OF, _WAITING_OF, _NAMES = map(numbered, (sql.BELLS_OF, sql.WAITING_OF, sql.NAMES))
_SESSIONS = by_keys(sql.SESSIONS)
_CLAIM = "select id from person where id = any($1) for no key update skip locked"
_LOCK = "select id from person where id = any($1) order by id for no key update"
_LOCK_STRANGERS = "select pg_advisory_xact_lock(lookup) from unnest($1::bigint[]) as lookup"
_FIRST = "select person, min(number) from inbox where person in ({}) group by person"
ROWS = 16  # numbers kept ready for what one event comes to; more are fetched where that is too few
_NONCE = 12  # bytes of a sealed body that differ with each writing

Nonces = Mapping[str, bytes | None]


@dataclass(slots=True)
class Claim:
    """The people locked by the transaction under way, how their sessions were when they were read, and what else was
    looked up under the lock: it holds until the commit.
    """

    people: set[str]
    nonces: dict[str, bytes | None]
    asked: Asked
    known: Known
    blocks: Rows


async def meet(shelf: Shelf, db: Db, arrivals: Sequence[Arrival]) -> list[Waiting]:
    """Those not seen before, numbered and with whose they are. Nothing is written."""
    names = [planning.named(one, shelf.means()) for one in arrivals]
    asked = planning.asked_of(names)
    blocks, *found = await ask(db, numbers(len(arrivals)), *_questions(asked))
    known = _known(*found)
    if any(map(planning.incomplete, arrivals)):
        await shelf.keys.fetch(_people(known))
    return [one for one, _ in planning.met(arrivals, names, known, shelf.means(blocks), shelf.now())]


async def claim(shelf: Shelf, db: Db, batch: Sequence[Waiting]) -> tuple[Claim, dict[str, Session]]:
    """Lock the people of this batch and read their sessions, but of nobody who is busy with another worker or has an
    older event waiting. A transaction is begun, for `commit` to end.
    """
    await db.execute("begin")
    people = [one.person for one in batch]
    asked = planning.asked_of_waiting(batch, shelf.means())
    new = [shelf.means().lookup(one.place) for one in batch if one.person in shelf.keys.fresh]
    if new:
        await _lock_strangers(shelf, db, new)
    locked = {row[0] for row in await db.fetch(_CLAIM, people)}
    # A statement of its own: what it sees is as of now, after the locks.
    first, rows, blocks, *found = await ask(
        db, (_FIRST, (people,)), (sql.SESSIONS, (people,)), numbers(ROWS * len(batch)), *_questions(asked)
    )
    oldest: dict[str, int] = dict(first)
    stored = {row[0] for row in rows}
    await shelf.keys.fetch(locked)
    free = {
        one.person
        for one in batch
        if (one.person in locked or one.person not in stored)
        and (one.bell is not None or oldest.get(one.person, one.event.number) >= one.event.number)
    }
    sessions = dict.fromkeys(free, Session())
    now = shelf.now()
    for person, sealed, expires, met in rows:
        if person in free and (expires is None or expires > now):
            sessions[person] = _session(shelf, person, sealed, met)
    nonces = {person: _nonce(sealed) for person, sealed, _, _ in rows}
    return Claim(locked & free | (free - stored), nonces, asked, _known(*found), blocks), sessions


def _session(shelf: Shelf, person: str, sealed: bytes | None, met: int | None) -> Session:
    if sealed is None:
        return Session(last=None if met is None else instant(met))
    try:
        return shelf.codec.load_session(shelf.open(person, sealed, "session", "body", person))
    except BrokenSealError as trouble:
        shelf.report(f"a session is lost: {trouble}")
        return Session()


def _nonce(sealed: bytes | None) -> bytes | None:
    return None if sealed is None else bytes(sealed[:_NONCE])


async def load(shelf: Shelf, db: Db, people: Sequence[str]) -> dict[str, Session]:
    """Their sessions as they stand, for reading alone."""
    rows = await db.fetch(_SESSIONS, people)
    await shelf.keys.fetch([row[0] for row in rows])
    found = dict.fromkeys(people, Session())
    now = shelf.now()
    for person, sealed, expires, met in rows:
        if expires is None or expires > now:
            found[person] = _session(shelf, person, sealed, met)
    return found


@dataclass(slots=True)
class Commit:
    """One commit: `held` is the claim it ends, if there is one; `lapsed` what was read under the last that failed."""

    shelf: Shelf
    db: Db
    held: Claim | None
    lapsed: Nonces
    added: dict[str, bytes] = field(default_factory=dict)

    async def run(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> list[Waiting]:
        """Store turns, then arrivals that are to wait; give the latter back. All of it, or none."""
        try:
            if self.held is None:
                await self.db.execute("begin")
            strays: list[Waiting] = []
            for turns in planning.rounds(outcomes):
                strays.extend(await self._settle(turns))
            late = [one.arrival for one in strays if one.arrival is not None]
            again = [one.event.number for one in strays if one.arrival is None]
            waiting = [*await reading.some(self.shelf, self.db, again), *await self._wait([*late, *arrivals])]
            await self.shelf.keys.keep(self.added)
            await self.db.execute("commit")
        except BaseException:
            await self.shelf.keys.settle(self.added, committed=False)
            with suppress(*TROUBLE):
                await self.db.execute("rollback")
            raise
        await self.shelf.keys.settle(self.added, committed=True)
        for person, lookup in self.added.items():
            if self.shelf.strangers.get(lookup) == person:
                del self.shelf.strangers[lookup]
        return waiting

    async def _settle(self, outcomes: Sequence[Outcome]) -> list[Waiting]:
        """Store these; what comes back are events that meanwhile are somebody else's: their turns do not count."""
        now = self.shelf.now()
        means, known = await self._looked_up(outcomes)
        owned = planning.owned(outcomes, known, means, now)
        await self._refuse_stale([person for _, person in owned if person is not None])
        held = await self._held(owned, planning.parting(known, now))
        await self.shelf.keys.fetch({person for _, person in owned if person is not None} | _people(known))
        planner = Planner(means, known, held, now)
        for outcome, person in owned:
            if person is not None:
                planner.settle(outcome, person)
        await self._write(planner.plan, news=False)
        return [one.waiting for one, person in owned if person is None]

    async def _looked_up(self, outcomes: Sequence[Outcome]) -> tuple[Means, Known]:
        """Numbers and what has to be known: as of the claim, else under a lock taken now."""
        count = sum(2 + len(one.changes) + len(one.parcels) for one in outcomes)
        asked, claim = planning.asked_of_waiting([one.waiting for one in outcomes], self.shelf.means()), self.held
        people = {one.waiting.person for one in outcomes}
        if claim is not None and count <= BLOCK * len(claim.blocks) and people <= claim.people and asked <= claim.asked:
            blocks, claim.blocks = claim.blocks, ()
            return self.shelf.means(blocks), claim.known
        await self._lock([one.waiting for one in outcomes])
        blocks, *found = await ask(self.db, numbers(count), *_questions(asked))
        return self.shelf.means(blocks), _known(*found)

    async def _wait(self, arrivals: Sequence[Arrival]) -> list[Waiting]:
        if not arrivals:
            return []
        now, asked = self.shelf.now(), planning.asked_of_arrivals(arrivals, self.shelf.means())
        await _lock_strangers(self.shelf, self.db, asked.lookups)
        blocks, *found = await ask(self.db, numbers(len(arrivals)), *_questions(asked))
        means, known = self.shelf.means(blocks), _known(*found)
        held = await self._held((), planning.parting(known, now))
        await self.shelf.keys.fetch(_people(known))
        planner = Planner(means, known, held, now)
        waiting = [one for arrival in arrivals if (one := planner.wait(arrival)) is not None]
        await self._write(planner.plan, news=bool(waiting))
        return waiting

    async def _lock(self, waiting: Sequence[Waiting]) -> None:
        """Lock who is not claimed."""
        claimed = self.held.people if self.held is not None else set[str]()
        free = sorted({one.person for one in waiting} - claimed)
        if not free:
            return
        lookups = [self.shelf.means().lookup(one.place) for one in waiting if one.arrival is not None]
        await _lock_strangers(self.shelf, self.db, lookups)
        await self.db.fetch(_LOCK, free)

    async def _refuse_stale(self, people: Sequence[str]) -> None:
        """A turn made under a claim that was lost does not count where another worker has written the session since."""
        read = {person: self.lapsed[person] for person in people if person in self.lapsed}
        if not read:
            return
        now = {row[0]: _nonce(row[1]) for row in await self.db.fetch(_SESSIONS, list(read))}
        if any(now.get(person) != nonce for person, nonce in read.items()):
            raise RowError("another worker was quicker")

    async def _held(self, owned: Iterable[tuple[Outcome, str | None]], parting: set[str]) -> Held:
        turns = [(outcome, person) for outcome, person in owned if person is not None]
        silencing = {person for outcome, person in turns if planning.silencing(outcome)}
        leaving = parting | {person for outcome, person in turns if planning.erasing(outcome)}
        return Held(
            bells=await self._of(_BELLS_OF, silencing),
            waiting=await self._of(_WAITING_OF, leaving),
            names=await self._of(_NAMES, leaving),
        )

    async def _of(self, statement: str, people: Collection[str]) -> dict[str, Sealed]:
        return {person: [tuple(row) for row in await self.db.fetch(statement, person)] for person in people}

    async def _write(self, plan: Plan, *, news: bool) -> None:
        """`news`: there is something to do for whoever is free. So there is where somebody else sends what was posted."""
        self.added |= plan.newcomers
        leases = self.shelf.leases
        news = news or any(not leases.holds(sending(queue)) for queue in _queues(plan))
        await write(self.db, plan, (leases.channel, leases.worker) if news else ())


def _queues(plan: Plan) -> set[bytes]:
    """Where something was posted."""
    return {row[3] for row in plan.post if isinstance(row[3], bytes)}


async def _lock_strangers(shelf: Shelf, db: Db, lookups: Iterable[bytes]) -> None:
    """Who is met for the first time has no row to lock: their account's mark is locked instead."""
    numbered_locks = sorted({lock_number(shelf.keys.store, lookup.hex()) for lookup in lookups})
    await db.fetch(_LOCK_STRANGERS, numbered_locks)


def _questions(asked: Asked) -> tuple[tuple[str, Sequence[object]], ...]:
    return (
        (sql.SEEN, (asked.marks,)),
        (sql.ACCOUNTS, (asked.lookups,)),
        (sql.WHOSE_EVENTS, (asked.numbers,)),
        (sql.WHOSE_BELLS, (asked.bells,)),
    )


def _known(seen: Rows, accounts: Rows, events: Rows, bells: Rows) -> Known:
    return Known(
        seen={row[0] for row in seen},
        accounts={row[0]: Account._make(tuple(row)[1:]) for row in accounts},
        events={row[0]: row[1] for row in events},
        bells={row[0]: row[1] for row in bells},
    )


def leaves(outcome: Outcome) -> bool:
    """Whether somebody's time may be over with it."""
    return planning.erasing(outcome)


def _people(known: Known) -> set[str]:
    return {account.person for account in known.accounts.values()}
