"""What is read back: events waiting, bells due, history. A row that no longer opens stops nobody else's."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from adapters.store import ringing
from adapters.store import statements as sql
from adapters.store.codec import UnreadableError
from adapters.store.knowing import FALLBACK_LOCALE
from adapters.store.pg.asking import ask
from adapters.store.pg.dialect import by_keys, numbered
from adapters.store.pg.linking import Db
from adapters.store.pg.shelf import Shelf, numbers
from adapters.store.planning import ASIDE
from adapters.store.posting import AHEAD
from adapters.store.sealing import BrokenSealError
from adapters.store.times import micros
from bot.ports import Holdings, Past, Place, Waiting
from bot.talk.events import Rang

AT_ONCE = 512  # events taken up at once that another worker left

_WAITING = numbered(sql.WAITING)
_WAITING_SOME = by_keys(sql.WAITING_SOME)
_THREADS = numbered(sql.THREADS)
_CONSUME = numbered(sql.CONSUME)
_NUDGES = numbered(sql.NUDGES)
_DROP_BELL = numbered(sql.DROP_BELL)
_HISTORY = numbered(sql.HISTORY)
_PLACES = numbered(sql.PLACES)
_BELLS_OF = numbered(sql.BELLS_OF)
_STAYING = numbered(sql.STAYING)
_LEFT = """
    select i.number, i.person, i.body from inbox i join person p on p.id = i.person
    order by i.number limit $1 for no key update of p skip locked
"""
_ANY_DUE = """
    select exists (select 1 from bell where id between $1 and $2 and due <= $5),
        exists (select 1 from bell where id between $3 and $4 and due <= $5)
"""
_DUE = """
    select b.id, b.number, b.person, b.body, l.lookup, l.place from bell b join person p on p.id = b.person
    cross join lateral (
        select a.lookup, a.place from account a where a.person = b.person and a.reachable = 1
        order by (a.lookup = p.account) desc limit 1) l
    where b.id between $1 and $2 and b.due <= $3 order by b.id limit $4 for no key update of p skip locked
"""


async def waiting(shelf: Shelf, db: Db) -> list[Waiting]:
    """Events stored and not yet consumed, oldest first; one that cannot be read is set aside."""
    return await _events(shelf, db, await db.fetch(_WAITING))


async def left_over(shelf: Shelf, db: Db) -> list[Waiting]:
    """The oldest of them, without those of people some worker is busy with."""
    return await _events(shelf, db, await db.fetch(_LEFT, AT_ONCE))


async def some(shelf: Shelf, db: Db, numbers: Sequence[int]) -> list[Waiting]:
    """Those of these events that still wait, as whose they are now."""
    return await _events(shelf, db, await db.fetch(_WAITING_SOME, numbers)) if numbers else []


async def threads(shelf: Shelf, db: Db, platform: str, bot: str, since: datetime) -> list[Place]:
    """Chats in which something was heard since then, the latest first, without what cannot be read."""
    rows = await db.fetch(_THREADS, shelf.queue(platform, bot), micros(since))
    await shelf.keys.fetch([row[1] for row in rows])
    found = []
    for lookup, person, sealed in rows:
        try:
            chat, _, heard = shelf.open(person, sealed, "thread", "body", lookup.hex()).decode().partition("\n")
        except BrokenSealError as trouble:
            shelf.report(f"a chat is not read on: {trouble}")
            continue
        found.append(Place(platform, bot, "", chat, heard))
    return found


async def _events(shelf: Shelf, db: Db, rows: Sequence[Any]) -> list[Waiting]:
    await shelf.keys.fetch([row[1] for row in rows])
    found, lost = [], []
    for number, person, sealed in rows:
        try:
            body = shelf.open(person, sealed, "inbox", "body", number)
            found.append(Waiting(person, *shelf.codec.load_event(body)))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"an event is set aside: {trouble}")
            lost.append((ASIDE, number))
    if lost:
        await db.executemany(_CONSUME, lost)
    return found


async def due(shelf: Shelf, db: Db, now: datetime, limit: int) -> list[Waiting]:
    """Bells due, one a person, what was asked for before nudges, soonest first, without people some worker is busy with.

    One that cannot be read is dropped.
    """
    at = micros(now)
    asked, nudges = await db.fetchrow(_ANY_DUE, *ringing.by(at, lane=0), *ringing.by(at, lane=1), at)
    found: dict[str, Waiting] = {}
    if asked:
        await _ring(shelf, db, now, lane=0, most=limit, found=found)
    if nudges and len(found) < limit:
        most = min(limit - len(found), AHEAD - await _queued(db))
        await _ring(shelf, db, now, lane=1, most=most, found=found)
    return list(found.values())


async def _queued(db: Db) -> int:
    """How many nudges wait to be sent, as far as it matters."""
    return int(await db.fetchval(_NUDGES, AHEAD))


async def _ring(shelf: Shelf, db: Db, now: datetime, *, lane: int, most: int, found: dict[str, Waiting]) -> None:
    at = micros(now)
    rows = await db.fetch(_DUE, *ringing.by(at, lane=lane), at, most)
    await shelf.keys.fetch([row[2] for row in rows])
    means = shelf.means((await ask(db, numbers(len(rows))))[0])
    lost = []
    for id_, number, person, sealed, lookup, sealed_place in rows:
        if person in found:
            continue
        try:
            place = shelf.codec.load_place(shelf.open(person, sealed_place, "account", "place", lookup.hex()))
            bell = shelf.codec.load_ringing(shelf.open(person, sealed, "bell", "body", number))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"a bell is dropped: {trouble}")
            lost.append((id_,))
            continue
        locale = place.locale or FALLBACK_LOCALE
        rang = Rang(means.next(), now, bell.bell, bell.due, bell.subject, locale)
        found[person] = Waiting(person, replace(place, locale=""), rang, str(id_))
    if lost:
        await db.executemany(_DROP_BELL, lost)


async def history(shelf: Shelf, db: Db, person: str) -> list[Past]:
    """All that was recorded of a person, oldest first, without what cannot be read."""
    rows = await db.fetch(_HISTORY, person)
    await shelf.keys.fetch([person])
    found = []
    for number, sealed in rows:
        try:
            found.append(shelf.codec.load_entry(shelf.open(person, sealed, "history", "body", number)))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"a history row is left out: {trouble}")
    return found


async def holdings(shelf: Shelf, db: Db, person: str) -> Holdings:
    """Their accounts and bells, without what cannot be read."""
    places, rung = await db.fetch(_PLACES, person), await db.fetch(_BELLS_OF, person)
    await shelf.keys.fetch([person])
    accounts, bells = [], []
    for lookup, sealed in places:
        with suppress(BrokenSealError, UnreadableError):
            accounts.append(shelf.codec.load_place(shelf.open(person, sealed, "account", "place", lookup.hex())))
    for _, number, sealed in rung:
        with suppress(BrokenSealError, UnreadableError):
            bells.append(shelf.codec.load_ringing(shelf.open(person, sealed, "bell", "body", number)))
    return Holdings(tuple(accounts), tuple(sorted(bells, key=lambda bell: bell.due)))


async def staying(shelf: Shelf, db: Db, after: str, limit: int) -> list[tuple[str, Place]]:
    """People who stay, each at the account in reach used last, without whom cannot be read."""
    rows = await db.fetch(_STAYING, after, limit)
    await shelf.keys.fetch([row[0] for row in rows])
    found: dict[str, Place] = {}
    for person, lookup, sealed in rows:
        with suppress(BrokenSealError, UnreadableError):
            if person not in found:
                place = shelf.codec.load_place(shelf.open(person, sealed, "account", "place", lookup.hex()))
                found[person] = place
    return list(found.items())
