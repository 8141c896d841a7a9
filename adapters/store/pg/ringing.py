"""Whose bells are due: seen with their sessions, as who comes by is, by the one worker that rings. It is elected, so that not
every worker makes every morning's turns; that a bell rings once does not hang on it, but on the bell's being there when
its turn is stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from adapters.store import ringing
from adapters.store import statements as sql
from adapters.store.codec import UnreadableError
from adapters.store.knowing import FALLBACK_LOCALE
from adapters.store.pg.dialect import numbered
from adapters.store.pg.linking import Db
from adapters.store.pg.looking import UNHURRIED, Look, Sealed, version
from adapters.store.pg.shelf import Shelf
from adapters.store.posting import AHEAD
from adapters.store.sealing import BrokenSealError
from adapters.store.times import micros
from bot.ports import Waiting
from bot.talk.events import Rang

RINGS = "ring"  # the lease of who does

_NUDGES = numbered(sql.NUDGES)
_DROP_BELL = numbered(sql.DROP_BELL)
_ANY_DUE = """
    select exists (select 1 from bell where id between $1 and $2 and due <= $5),
        exists (select 1 from bell where id between $3 and $4 and due <= $5)
"""
_DUE = UNHURRIED + numbered("""
    select nextval('numbers'), b.* from (
        select b.id, b.number, b.person, b.body, l.lookup, l.place, s.body, p.met from bell b
        join person p on p.id = b.person left join session s on s.person = b.person
        cross join lateral (
            select a.lookup, a.place from account a where a.person = b.person and a.reachable = 1
            order by (a.lookup = p.account) desc limit 1) l
        where b.id between ? and ? and b.due <= ? and b.person <> all(?)
        and (p.expires is null or p.expires > ?) order by b.id limit ?) b
    cross join unhurried
""")


async def due(shelf: Shelf, db: Db, now: datetime, limit: int, busy: Sequence[str]) -> tuple[Sequence[Waiting], Look]:
    """Bells due, one a person, what was asked for before nudges, soonest first, without these people, whose turn is being
    stored: the nudges that it may post are not counted yet. One that cannot be read is dropped.
    """
    rows = await _rows(db, micros(now), shelf.now(), limit, busy)
    await shelf.keys.fetch([row[3] for row in rows])
    means = shelf.means([(row[0],) for row in rows])
    rung: dict[str, Waiting] = {}
    sealed: dict[str, Sealed] = {}
    lost = []
    for _, id_, number, person, bell, lookup, place, *theirs in rows:
        if person in rung:
            continue
        try:
            where = shelf.codec.load_place(shelf.open(person, place, "account", "place", lookup.hex()))
            rang = shelf.codec.load_ringing(shelf.open(person, bell, "bell", "body", number))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"a bell is dropped: {trouble}")
            lost.append((id_,))
            continue
        locale = where.locale or FALLBACK_LOCALE
        event = Rang(means.next(), now, rang.bell, rang.due, rang.subject, locale)
        rung[person] = Waiting(person, replace(where, locale=""), event, str(id_))
        sealed[person] = theirs[0], theirs[1]
    if lost:
        await db.executemany(_DROP_BELL, lost)
    people = {one.event.number: one.person for one in rung.values()}
    versions = {person: version(*seen) for person, seen in sealed.items()}
    return list(rung.values()), Look(means, people, versions, sealed)


async def _rows(db: Db, at: int, clock: int, limit: int, busy: Sequence[str]) -> list[Any]:
    """What was asked for, then nudges as far as they can soon be sent."""
    lanes = [ringing.by(at, lane=lane) for lane in (0, 1)]
    asked, nudges = await db.fetchrow(_ANY_DUE, *lanes[0], *lanes[1], at)
    rows: list[Any] = []
    if asked:
        rows += await db.fetch(_DUE, *lanes[0], at, busy, clock, limit)
    if nudges and len(rows) < limit:
        most = min(limit - len(rows), AHEAD - await _queued(db))
        rows += await db.fetch(_DUE, *lanes[1], at, busy, clock, most)
    return rows


async def _queued(db: Db) -> int:
    """How many nudges wait to be sent, as far as it matters."""
    return int(await db.fetchval(_NUDGES, AHEAD))
