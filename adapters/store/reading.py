"""What is read back: events waiting, bells due, sessions, history. A row that no longer opens stops nobody else's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any

from adapters.store import ringing
from adapters.store import statements as sql
from adapters.store.codec import UnreadableError
from adapters.store.knowing import FALLBACK_LOCALE
from adapters.store.looking import many
from adapters.store.planning import ASIDE
from adapters.store.posting import AHEAD
from adapters.store.sealing import BrokenSealError
from adapters.store.shelf import Rung, Shelf
from adapters.store.times import instant, micros
from bot.ports import Holdings, Past, Place, Ringing, Waiting
from bot.talk.events import Rang
from bot.talk.state import Session


def waiting(shelf: Shelf) -> list[Waiting]:
    """Events stored and not yet consumed, oldest first; one that cannot be read is set aside."""
    lost: list[int] = []
    found = list(_opened(shelf, shelf.db.execute(sql.WAITING), lost))
    if lost:
        with shelf.transaction():
            shelf.db.executemany(sql.CONSUME, [(ASIDE, number) for number in lost])
    return found


def some(shelf: Shelf, numbers: Sequence[int]) -> list[Waiting]:
    """Those of these events that still wait, as whose they are now; what cannot be read stays for the next start."""
    return list(_opened(shelf, many(shelf, sql.WAITING_SOME, numbers), []))


def _opened(shelf: Shelf, rows: Iterable[tuple[int, str, bytes]], lost: list[int]) -> Iterator[Waiting]:
    for number, person, sealed in rows:
        try:
            body = shelf.open(person, sealed, "inbox", "body", number)
            yield Waiting(person, *shelf.codec.load_event(body))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"an event is set aside: {trouble}")
            lost.append(number)


def due(shelf: Shelf, now: datetime, limit: int) -> list[Waiting]:
    """Bells due, one a person, what was asked for before nudges, soonest first; one that cannot be read is dropped."""
    found: dict[str, Waiting] = {}
    _ring(shelf, now, lane=0, most=limit, found=found)
    if len(found) < limit and shelf.db.execute(sql.ANY_DUE, _by(now, lane=1)).fetchone()[0]:
        _ring(shelf, now, lane=1, most=min(limit, len(found) + AHEAD - _queued(shelf)), found=found)
    if found:
        shelf.rung = Rung(shelf.changes, {int(one.bell or 0): person for person, one in found.items()})
    return list(found.values())


def _queued(shelf: Shelf) -> int:
    """How many nudges wait to be sent, as far as it matters."""
    return int(shelf.db.execute(sql.NUDGES, (AHEAD,)).fetchone()[0])


def _by(now: datetime, *, lane: int) -> tuple[int, int, int]:
    """What asks for the bells of a lane that are due by now."""
    at = micros(now)
    return *ringing.by(at, lane=lane), at


def _ring(shelf: Shelf, now: datetime, *, lane: int, most: int, found: dict[str, Waiting]) -> None:
    rows = shelf.db.execute(sql.DUE, _by(now, lane=lane))
    while most > len(found) and (some := list(islice(rows, most - len(found)))):
        shelf.keys.fetch(row[2] for row in some)
        _ring_some(shelf, now, some, found)


def _ring_some(shelf: Shelf, now: datetime, rows: Sequence[tuple[Any, ...]], found: dict[str, Waiting]) -> None:
    lost = []
    for id_, number, person, sealed, lookup, sealed_place in rows:
        if person in found:
            continue
        try:
            seal = shelf.keys.seal_of(person)
            place = shelf.codec.load_place(seal.open(sealed_place, "account", "place", lookup.hex()))
            bell = shelf.codec.load_ringing(seal.open(sealed, "bell", "body", number))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"a bell is dropped: {trouble}")
            lost.append((id_,))
        else:
            found[person] = _rang(shelf, person, place, now=now, id_=id_, bell=bell)
    if lost:
        with shelf.transaction():
            shelf.db.executemany(sql.DROP_BELL, lost)


def _rang(shelf: Shelf, person: str, place: Place, *, now: datetime, id_: int, bell: Ringing) -> Waiting:
    event = Rang(shelf.next(), now, bell.bell, bell.due, bell.subject, place.locale or FALLBACK_LOCALE)
    return Waiting(person, replace(place, locale="") if place.locale else place, event, str(id_))


def threads(shelf: Shelf, platform: str, bot: str, since: datetime) -> list[Place]:
    """Chats in which something was heard since then, the latest first, without what cannot be read."""
    found = []
    for lookup, person, sealed in shelf.db.execute(sql.THREADS, (shelf.queue(platform, bot), micros(since))):
        try:
            chat, _, heard = shelf.open(person, sealed, "thread", "body", lookup.hex()).decode().partition("\n")
        except BrokenSealError as trouble:
            shelf.report(f"a chat is not read on: {trouble}")
            continue
        found.append(Place(platform, bot, "", chat, heard))
    return found


def load(shelf: Shelf, persons: Iterable[str]) -> dict[str, Session]:
    """Their sessions, without one that does not open."""
    listed = list(persons)
    return opened(shelf, listed, many(shelf, sql.SESSIONS, listed))


def opened(shelf: Shelf, people: Sequence[str], rows: Iterable[Sequence[Any]]) -> dict[str, Session]:
    """The sessions of these people, of whom there are these rows, without one that does not open."""
    now = shelf.now()
    shelf.keys.fetch(people)
    found = dict.fromkeys(people, Session())
    for person, sealed, expires, met in rows:
        try:
            found[person] = _session(shelf, person, sealed, met=met, gone=expires is not None and expires <= now)
        except BrokenSealError as trouble:
            shelf.report(f"a session is lost: {trouble}")
            found.pop(person, None)
    return found


def _session(shelf: Shelf, person: str, sealed: bytes | None, *, met: int | None, gone: bool) -> Session:
    if gone:
        return Session()
    if sealed is None:
        return Session(last=None if met is None else instant(met))
    return shelf.codec.load_session(shelf.open(person, sealed, "session", "body", person))


def history(shelf: Shelf, person: str) -> list[Past]:
    """All that was recorded of a person, oldest first, without what cannot be read."""
    found = []
    for number, sealed in shelf.db.execute(sql.HISTORY, (person,)):
        try:
            body = shelf.open(person, sealed, "history", "body", number)
            found.append(shelf.codec.load_entry(body))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"a history row is left out: {trouble}")
    return found


def holdings(shelf: Shelf, person: str) -> Holdings:
    """Their accounts and bells, without what cannot be read."""
    accounts, bells = [], []
    for lookup, sealed in shelf.db.execute(sql.PLACES, (person,)):
        with suppress(BrokenSealError, UnreadableError):
            accounts.append(shelf.codec.load_place(shelf.open(person, sealed, "account", "place", lookup.hex())))
    for _, number, sealed in shelf.db.execute(sql.BELLS_OF, (person,)):
        with suppress(BrokenSealError, UnreadableError):
            bells.append(shelf.codec.load_ringing(shelf.open(person, sealed, "bell", "body", number)))
    return Holdings(tuple(accounts), tuple(sorted(bells, key=lambda bell: bell.due)))


def staying(shelf: Shelf, after: str, limit: int) -> list[tuple[str, Place]]:
    """People who stay, each at the account in reach used last, without whom cannot be read."""
    found: dict[str, Place] = {}
    for person, lookup, sealed in shelf.db.execute(sql.STAYING, (after, limit)):
        with suppress(BrokenSealError, UnreadableError):
            if person not in found:
                place = shelf.codec.load_place(shelf.open(person, sealed, "account", "place", lookup.hex()))
                found[person] = place
    return list(found.items())
