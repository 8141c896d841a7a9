"""Turns are stored as what they were made from still stands, or not at all. Of who has just come by, and of whose bell
rings, that is asked as they are written, in the one statement that is the commit as well.

What waited before, which several workers see at once, is claimed: a transaction locks the people's rows from
before their sessions are read until what the turns came to is committed. Who is locked is somebody else's and skipped; a
claim that ends, ends undone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import asyncpg

from adapters.store import knowing, planning
from adapters.store import statements as sql
from adapters.store.knowing import Account, Asked, Held, Known
from adapters.store.pg import reading
from adapters.store.pg.asking import Rows, ask
from adapters.store.pg.dialect import by_keys, numbered
from adapters.store.pg.leases import lock_number, sending
from adapters.store.pg.linking import OF_THE_ROW, TROUBLE, Db
from adapters.store.pg.looking import Look, Looks, Version, session, version
from adapters.store.pg.shelf import BLOCK, Means, Shelf, numbers
from adapters.store.pg.writing import unless_changed, write, write_unless_changed
from adapters.store.planning import Plan, Planner
from bot.ports import Arrival, Keep, Outcome, Waiting
from bot.talk.state import Session

_BELLS_OF, _WAITING_OF, _NAMES = map(numbered, (sql.BELLS_OF, sql.WAITING_OF, sql.NAMES))
_SESSIONS = by_keys(sql.SESSIONS)
_CLAIM = "select id from person where id = any($1) for no key update skip locked"
_LOCK = "select id from person where id = any($1) order by id for no key update"
_LOCK_STRANGERS = "select pg_advisory_xact_lock(lookup) from unnest($1::bigint[]) as lookup"
_FIRST = "select person, min(number) from inbox where person in ({}) group by person"
ROWS = 16  # numbers kept ready for what one event comes to; more are fetched where that is too few

Versions = Mapping[str, Version]
_Seen = tuple[Look, list[Outcome]]  # turns, and the look by which they were made


@dataclass(slots=True)
class Claim:
    """The people locked by the transaction under way, how their sessions were when they were read, and what else was
    looked up under the lock: it holds until the commit.
    """

    people: set[str]
    versions: Versions
    asked: Asked
    known: Known
    blocks: Rows


async def claim(shelf: Shelf, db: Db, batch: Sequence[Waiting]) -> tuple[Claim, dict[str, Session]]:
    """Lock the people of this batch and read their sessions, but of nobody who is busy with another worker or has an
    older event waiting. A transaction is begun, for `commit` to end.
    """
    await db.execute("begin")
    people = [one.person for one in batch]
    asked = knowing.asked_of_waiting(batch, shelf.means())
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
            sessions[person] = session(shelf, person, sealed, met)
    versions = {person: version(sealed, met) for person, sealed, _, met in rows}
    return Claim(locked & free | (free - stored), versions, asked, _known(*found), blocks), sessions


async def load(shelf: Shelf, db: Db, people: Sequence[str]) -> dict[str, Session]:
    """Their sessions as they stand, for reading alone."""
    rows = await db.fetch(_SESSIONS, people)
    await shelf.keys.fetch([row[0] for row in rows])
    found = dict.fromkeys(people, Session())
    now = shelf.now()
    for person, sealed, expires, met in rows:
        if expires is None or expires > now:
            found[person] = session(shelf, person, sealed, met)
    return found


@dataclass(slots=True)
class Commit:
    """One commit: `held` is the claim it ends, if there is one; `lapsed` what was read under the last that failed; `looks`
    what was seen of who was met and not claimed.
    """

    shelf: Shelf
    db: Db
    held: Claim | None
    lapsed: Versions
    looks: Looks
    added: dict[str, bytes] = field(default_factory=dict)

    async def run(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> list[Waiting]:
        """Store turns, then arrivals that are to wait; give the latter back. All of it, or none."""
        seen = self._plain(outcomes) if outcomes and not arrivals and self.held is None else None
        try:
            done = seen is not None and await self._at_once(seen)
            waiting = [] if done else await self._in_steps(arrivals, outcomes)
        except BaseException as trouble:
            if isinstance(trouble, asyncpg.PostgresError) and trouble.severity_en == "ERROR":
                await self.shelf.keys.settle(self.added, committed=False)
            raise  # else nobody knows whether it is stored: the keys stay, until they are found to be nobody's
        await self.shelf.keys.settle(self.added, committed=True)
        for person, lookup in self.added.items():
            if self.shelf.strangers.get(lookup) == person:
                del self.shelf.strangers[lookup]
        return waiting

    def _plain(self, outcomes: Sequence[Outcome]) -> list[_Seen] | None:
        """These by the looks by which they were made, where each writes the session that it found, or a first one."""
        found = self.looks.of([one.waiting for one in outcomes])
        now = self.shelf.now()
        if found is None or not all(_is_plain(one, look, now) for one, (_, look) in zip(outcomes, found, strict=True)):
            return None
        seen: dict[int, _Seen] = {}
        for one, (_, look) in zip(outcomes, found, strict=True):
            seen.setdefault(id(look), (look, []))[1].append(one)
        enough = all(_count(turns) <= BLOCK * len(look.people) for look, turns in seen.values())
        return list(seen.values()) if enough else None

    async def _at_once(self, seen: Sequence[_Seen]) -> bool:
        """Store these in one statement; whether that went through."""
        outcomes = [one for _, turns in seen for one in turns]
        held = await self._held([(one, one.waiting.person) for one in outcomes], set())
        versions = {one.waiting.person: look.versions.get(one.waiting.person) for look, turns in seen for one in turns}
        await self.shelf.keys.fetch(versions)
        now, plan = self.shelf.now(), Plan()
        for look, turns in seen:
            look.spent = True
            planner = Planner(look.means, look.known, held, now, look.names, plan)
            for outcome in turns:
                planner.settle(outcome, outcome.waiting.person)
        lists = unless_changed(
            plan, versions, {int(one.waiting.bell) for one in outcomes if one.waiting.bell is not None}
        )
        if lists is None:
            return False
        self.added |= plan.newcomers
        await self.shelf.keys.keep(self.added)
        try:
            locks = _strangers(self.shelf, self.added.values())
            await write_unless_changed(self.db, lists, locks, self._told(plan))
        except OF_THE_ROW:
            await self.shelf.keys.settle(self.added, committed=False)
            self.added.clear()
            return False
        return True

    async def _in_steps(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> list[Waiting]:
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
            with suppress(*TROUBLE):
                await self.db.execute("rollback")
            raise
        return waiting

    async def _settle(self, outcomes: Sequence[Outcome]) -> list[Waiting]:
        """Store these; what comes back are events that meanwhile are somebody else's, or whose person is not any more as
        they were when the turn was made: those turns do not count.
        """
        now = self.shelf.now()
        means, known = await self._looked_up(outcomes)
        owned = knowing.owned(outcomes, known, means, now)
        stale = await self._stale([one for one, person in owned if person is not None])
        owned = [(one, None if person in stale else person) for one, person in owned]
        held = await self._held(owned, knowing.parting(known, now))
        await self.shelf.keys.fetch({person for _, person in owned if person is not None} | _people(known))
        planner = Planner(means, known, held, now)
        for outcome, person in owned:
            if person is not None:
                planner.settle(outcome, person)
        await self._write(planner.plan, news=False)
        return [one.waiting for one, person in owned if person is None]

    async def _looked_up(self, outcomes: Sequence[Outcome]) -> tuple[Means, Known]:
        """Numbers and what has to be known: as of the claim, else under a lock taken now."""
        count = _count(outcomes)
        asked, claim = knowing.asked_of_waiting([one.waiting for one in outcomes], self.shelf.means()), self.held
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
        now, asked = self.shelf.now(), knowing.asked_of_arrivals(arrivals, self.shelf.means())
        await _lock_strangers(self.shelf, self.db, asked.lookups)
        blocks, *found = await ask(self.db, numbers(len(arrivals)), *_questions(asked))
        means, known = self.shelf.means(blocks), _known(*found)
        held = await self._held((), knowing.parting(known, now))
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

    async def _stale(self, outcomes: Sequence[Outcome]) -> set[str]:
        """Of whom another worker has written a turn since the session was read by which this one was made."""
        claimed = self.held.people if self.held is not None else set[str]()
        read: dict[str, Version] = {}
        stale: set[str] = set()
        for one in outcomes:
            person, look = one.waiting.person, self.looks.by(one.waiting)
            if person in self.lapsed:
                read[person] = self.lapsed[person]
            elif person not in claimed and look is not None:
                read[person] = look.versions.get(person)
            elif person not in claimed and not _was_stored(one.waiting) and one.session is not None:
                stale.add(person)  # nobody knows any more what it was made from
        rows = await self.db.fetch(_SESSIONS, list(read)) if read else ()
        now = {person: version(sealed, met) for person, sealed, _, met in rows}
        return stale | {person for person, known in read.items() if now.get(person) != known}

    async def _held(self, owned: Iterable[tuple[Outcome, str | None]], parting: set[str]) -> Held:
        turns = [(outcome, person) for outcome, person in owned if person is not None]
        silencing = {person for outcome, person in turns if planning.silencing(outcome)}
        leaving = parting | {person for outcome, person in turns if planning.erasing(outcome)}
        return Held(
            bells=await self._of(_BELLS_OF, silencing),
            waiting=await self._of(_WAITING_OF, leaving),
            names=await self._of(_NAMES, leaving),
        )

    async def _of(self, statement: str, people: Collection[str]) -> dict[str, list[tuple[Any, ...]]]:
        return {person: [tuple(row) for row in await self.db.fetch(statement, person)] for person in people}

    async def _write(self, plan: Plan, *, news: bool) -> None:
        """`news`: there is something to do for whoever is free."""
        self.added |= plan.newcomers
        leases = self.shelf.leases
        await write(self.db, plan, (leases.channel, leases.worker) if news else self._told(plan))

    def _told(self, plan: Plan) -> Sequence[str]:
        """Who is to be told by whom: there is news where somebody else sends what was posted."""
        leases = self.shelf.leases
        return () if all(leases.holds(sending(queue)) for queue in _queues(plan)) else (leases.channel, leases.worker)


def _was_stored(waiting: Waiting) -> bool:
    """Whether it is an event that waited: these are claimed."""
    return waiting.arrival is None and waiting.bell is None


def _count(outcomes: Iterable[Outcome]) -> int:
    """How many numbers these may need."""
    return sum(2 + len(one.changes) + len(one.parcels) for one in outcomes)


def _is_plain(outcome: Outcome, look: Look, now: int) -> bool:
    """Whether it writes the session that was found, or the first of somebody new; a bell's turn may leave it as it is."""
    if outcome.keep is Keep.NO or planning.erasing(outcome):
        return False
    if outcome.waiting.bell is not None:
        return isinstance(look.versions.get(outcome.waiting.person), bytes)
    account = look.known.accounts.get(look.names[outcome.waiting.event.number].lookup)
    return outcome.session is not None and (
        account is None or (not account.gone(now) and isinstance(look.versions[account.person], bytes))
    )


def _queues(plan: Plan) -> set[bytes]:
    """Where something was posted."""
    return {row[3] for row in plan.post if isinstance(row[3], bytes)}


def _strangers(shelf: Shelf, lookups: Iterable[bytes]) -> list[int]:
    """Who is met for the first time has no row to lock: their account's mark is locked instead, by this number."""
    return sorted({lock_number(shelf.keys.store, lookup.hex()) for lookup in lookups})


async def _lock_strangers(shelf: Shelf, db: Db, lookups: Iterable[bytes]) -> None:
    await db.fetch(_LOCK_STRANGERS, _strangers(shelf, lookups))


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
