"""What is read back: events waiting, history. A row that no longer opens stops nobody else's."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from adapters.store import statements as sql
from adapters.store.codec import UnreadableError
from adapters.store.pg.dialect import by_keys, numbered
from adapters.store.pg.linking import Db
from adapters.store.pg.shelf import Shelf
from adapters.store.planning import ASIDE
from adapters.store.sealing import BrokenSealError
from adapters.store.times import micros
from bot.ports import Holdings, Past, Place, Waiting

AT_ONCE = 512  # events taken up at once that another worker left

_WAITING = numbered(sql.WAITING)
_WAITING_SOME = by_keys(sql.WAITING_SOME)
_THREADS = numbered(sql.THREADS)
_CONSUME = numbered(sql.CONSUME)
_HISTORY = numbered(sql.HISTORY)
_PLACES = numbered(sql.PLACES)
_BELLS_OF = numbered(sql.BELLS_OF)
_STAYING = numbered(sql.STAYING)
_LEFT = """
    select i.number, i.person, i.body from inbox i join person p on p.id = i.person
    order by i.number limit $1 for no key update of p skip locked
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
