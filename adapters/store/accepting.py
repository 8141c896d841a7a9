"""Arrivals: each is stored once, under the person whose account it came from; whoever writes first is made known."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from adapters.store import statements as sql
from adapters.store.sealing import BrokenSealError
from adapters.store.shelf import ASIDE, DAY, Shelf
from bot.ports import Arrival, Place, Waiting
from bot.talk.events import Commanded, Event, Typed, Unreachable


def accept(shelf: Shelf, arrivals: Iterable[Arrival], now: int) -> list[Waiting]:
    """Store these; give back those not seen before, numbered."""
    taken_in = (_accept_one(shelf, arrival, now) for arrival in arrivals)
    return [waiting for waiting in taken_in if waiting is not None]


def _accept_one(shelf: Shelf, arrival: Arrival, now: int) -> Waiting | None:
    place = arrival.place
    mark = shelf.marks("update", place.platform, place.bot, arrival.update)
    if shelf.db.execute(sql.SEEN, (mark,)).fetchone():
        return None
    lost = isinstance(arrival.event, Unreachable)
    person = _lost(shelf, place) if lost else _met(shelf, place, now)
    if person is None:
        return None
    number = shelf.next()
    event = replace(_whole(arrival.event), number=number)
    body = shelf.codec.dump_event(place, event)
    sealed = shelf.seal(person, body, "inbox", "body", number)
    shelf.db.execute(sql.ARRIVE, (number, mark, person, now, sealed))
    return Waiting(person, place, event)


def _whole(event: Event) -> Event:
    """The event without halves of characters, which some clients send and no store can hold."""
    match event:
        case Typed(text=text) if not text.isascii():
            return replace(event, text=_utf8(text))
        case Commanded(rest=rest) if not rest.isascii():
            return replace(event, rest=_utf8(rest))
    return event


def _utf8(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _met(shelf: Shelf, place: Place, now: int) -> str:
    """Whose account this is; it is in reach again, and the one used last."""
    lookup = shelf.lookup(place)
    row = shelf.db.execute(sql.ACCOUNT, (lookup,)).fetchone()
    if row is None:
        return add_person(shelf, place, now)
    person, route, reachable, last, expires = row
    if expires is not None and expires <= now:
        return start_anew(shelf, person, place, now)
    if not reachable or route != _route(shelf, place):
        put_account(shelf, person, place)
    if not last:
        shelf.db.execute(sql.SPOKE, (lookup, person))
    return str(person)


def _lost(shelf: Shelf, place: Place) -> str | None:
    """Whose account has gone out of reach; what waits for it there is called off."""
    lookup = shelf.lookup(place)
    row = shelf.db.execute(sql.ACCOUNT, (lookup,)).fetchone()
    if row is None:
        return None
    shelf.db.execute(sql.OUT_OF_REACH, (lookup,))
    shelf.db.execute(sql.CALL_OFF_QUEUE, (row[0], shelf.queue(place.platform, place.bot)))
    return str(row[0])


def add_person(shelf: Shelf, place: Place, now: int) -> str:
    """Somebody new, known by this account, who stays for a day unless a turn says longer."""
    person = shelf.keys.new_person()
    shelf.db.execute(sql.ADD_PERSON, (person, now, now + DAY, shelf.lookup(place)))
    put_account(shelf, person, place)
    return person


def put_account(shelf: Shelf, person: str, place: Place) -> None:
    """The account is this person's and in reach, by this bot and chat."""
    lookup = shelf.lookup(place)
    body = shelf.codec.dump_place(replace(place, origin=""))
    sealed = shelf.seal(person, body, "account", "place", lookup.hex())
    row = (lookup, person, place.platform, _route(shelf, place), sealed)
    shelf.db.execute(sql.PUT_ACCOUNT, row)


def start_anew(shelf: Shelf, person: str, place: Place, now: int) -> str:
    """Part the account from all that is kept of the person, who is met as new under a fresh id and key.

    What they wrote since is taken along, and for a day the names of messages, so that these can be deleted too.
    The old rows are only marked: their key must go before they do.
    """
    fresh = add_person(shelf, place, now)
    for number, sealed in shelf.db.execute(sql.WAITING_OF, (person,)).fetchall():
        try:
            row = (fresh, _moved(shelf, person, fresh, sealed, "inbox", "body", number), number)
            shelf.db.execute(sql.MOVE_WAITING, row)
        except BrokenSealError:
            shelf.db.execute(sql.CONSUME, (ASIDE, number))
    for number, sealed in shelf.db.execute(sql.NAMES, (person,)).fetchall():
        with suppress(BrokenSealError):
            row = (fresh, _moved(shelf, person, fresh, sealed, "outbox", "ref", number), number)
            shelf.db.execute(sql.MOVE_NAME, row)
    shelf.db.execute(sql.CALL_OFF, (person,))
    shelf.db.execute(sql.LEAVE, (0, person))
    return fresh


def _moved(shelf: Shelf, person: str, fresh: str, sealed: bytes, *where: str | int) -> bytes:
    return shelf.seal(fresh, shelf.open(person, sealed, *where), *where)


def _route(shelf: Shelf, place: Place) -> bytes:
    return shelf.marks("route", place.bot, place.chat)
