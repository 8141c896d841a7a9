"""Outcomes: a turn is stored once, together with the consumption of its event; repeated, it changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import assert_never

from adapters.store import statements as sql
from adapters.store.accepting import start_anew
from adapters.store.codec import UnreadableError
from adapters.store.sealing import BrokenSealError
from adapters.store.shelf import ASIDE, DAY, DONE, Shelf, micros
from bot.ports import (
    Change,
    Delivery,
    Erasing,
    Keep,
    Outcome,
    Parcel,
    Ringing,
    Silencing,
    Waiting,
    Writing,
)


def settle(shelf: Shelf, outcomes: Iterable[Outcome], now: int) -> None:
    """Store these turns, each of which consumes its event. One whose event is no longer waiting is passed over."""
    for outcome in outcomes:
        person = _consume(shelf, outcome.waiting, set_aside=outcome.set_aside)
        if person is not None:
            _settle_one(shelf, outcome, person, now)


def _consume(shelf: Shelf, waiting: Waiting, *, set_aside: bool) -> str | None:
    """Use the event up; whose it is, or None when it was used up before."""
    if waiting.bell is not None:
        return _owner(shelf.db.execute(sql.RING_OUT, (int(waiting.bell),)))
    state, number = ASIDE if set_aside else DONE, waiting.event.number
    if shelf.db.execute(sql.CONSUME_OF, (state, number, waiting.person)).rowcount:
        return waiting.person
    person = _owner(shelf.db.execute(sql.WHOSE_EVENT, (number,)))  # moved to a fresh id, or used up
    shelf.db.execute(sql.CONSUME, (state, number))
    return person


def _owner(found: sqlite3.Cursor) -> str | None:
    row = found.fetchone()
    return None if row is None else str(row[0])


def _settle_one(shelf: Shelf, outcome: Outcome, person: str, now: int) -> None:
    before = person
    for change in outcome.changes:
        if change == Erasing(None):
            person = start_anew(shelf, person, outcome.waiting.place, now)
        else:
            _change(shelf, person, change, now)
    _keep(shelf, person, outcome, now, met=person == before)
    for parcel in outcome.parcels:
        _post(shelf, person, parcel, now)


def _keep(shelf: Shelf, person: str, outcome: Outcome, now: int, *, met: bool) -> None:
    """Store the session as long as its turn says. Whoever was just erased counts as never met."""
    if outcome.session is None:
        return
    if outcome.keep is Keep.NO:
        shelf.db.execute(sql.DROP_SESSION, (person,))
        shelf.db.execute(sql.LEAVE_MET, (now + DAY, now if met else None, person))
        return
    body = shelf.codec.dump_session(outcome.session)
    sealed = shelf.seal(person, body, "session", "body", person)
    shelf.db.execute(sql.PUT_SESSION, (person, sealed))
    if outcome.keep is Keep.DAY:
        shelf.db.execute(sql.LEAVE, (now + DAY, person))
    else:
        shelf.db.execute(sql.STAY, (person,))


def _change(shelf: Shelf, person: str, change: Change, now: int) -> None:
    match change:
        case Ringing():
            _ring(shelf, person, change, now)
        case Silencing():
            _silence(shelf, person, change)
        case Writing():
            _write(shelf, person, change, now)
        case Erasing(subject):
            shelf.db.execute(sql.LET_GO, (shelf.marks("entry", person, str(subject)),))
        case _:
            assert_never(change)


def _ring(shelf: Shelf, person: str, bell: Ringing, now: int) -> None:
    """Set the bell, in place of an earlier one of that name and subject, or day."""
    about = ("day", bell.day.isoformat()) if bell.subject is None else ("subject", bell.subject)
    mark = shelf.marks("bell", person, bell.bell, *about)
    number = shelf.next()
    sealed = shelf.seal(person, shelf.codec.dump_ringing(bell), "bell", "body", number)
    shelf.db.execute(sql.SET_BELL, (number, person, mark, micros(bell.due), now, sealed))


def _silence(shelf: Shelf, person: str, which: Silencing) -> None:
    for number, sealed in shelf.db.execute(sql.BELLS_OF, (person,)).fetchall():
        if _is_meant(shelf, person, which, number, sealed):
            shelf.db.execute(sql.DROP_BELL, (number,))


def _is_meant(shelf: Shelf, person: str, which: Silencing, number: int, sealed: bytes) -> bool:
    if which.bell is None and which.subject is None:
        return True
    try:
        bell = shelf.codec.load_ringing(shelf.open(person, sealed, "bell", "body", number))
    except (BrokenSealError, UnreadableError):
        return False
    return which.bell in {None, bell.bell} and which.subject in {None, bell.subject}


def _write(shelf: Shelf, person: str, entry: Writing, now: int) -> None:
    number = shelf.next()
    mark = None if entry.id is None else shelf.marks("entry", person, entry.id)
    sealed = shelf.seal(person, shelf.codec.dump_entry(entry), "history", "body", number)
    shelf.db.execute(sql.WRITE, (number, person, mark, now, sealed))


def _post(shelf: Shelf, person: str, parcel: Parcel, now: int) -> None:
    number = shelf.next()
    sealed = shelf.seal(person, shelf.codec.dump_parcel(parcel), "outbox", "body", number)
    place, due = parcel.place, None if parcel.due is None else micros(parcel.due)
    once = parcel.delivery is Delivery.ONCE
    queue = shelf.queue(place.platform, place.bot)
    row = (number, person, place.platform, queue, once, due, now, sealed)
    shelf.db.execute(sql.POST, row)
