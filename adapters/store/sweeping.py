"""What has had its time goes: erased and expired people, old ids of the inbox, delivered messages.

A person's key goes first, in its own file; until then their rows are only marked, so an erasure that is cut short
is finished later and loses no reply.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from adapters.store import statements as sql
from adapters.store.posting import RECENT
from adapters.store.retention import overdue
from adapters.store.sealing import OpeningError
from adapters.store.shelf import Shelf
from adapters.store.times import DAY

WEEK = 7 * DAY
PEOPLE = 64  # people buried at once, at most
ROWS = 2000  # oldest rows looked at in one sweep
COMPARED = 5000  # people compared with their keys at a start, and in one sweep
MINUTE = DAY // (24 * 60)


def sweep(shelf: Shelf) -> None:
    """Once a minute, a little at a time. What fails is reported and tried again the next minute."""
    now = shelf.now()
    if abs(now - shelf.swept) < MINUTE:
        return
    shelf.swept = now
    bury(shelf)
    _reconcile_some(shelf)
    try:
        with shelf.transaction():
            shelf.db.execute(sql.SWEEP_INBOX, (ROWS, now - WEEK))
            shelf.db.execute(sql.SWEEP_OUTBOX, (ROWS, now - RECENT))
            for statement, given in overdue(now, rows=ROWS, people=PEOPLE):
                shelf.db.execute(statement, given)
    except sqlite3.Error as trouble:
        shelf.report(f"old rows are not swept: {trouble}")


def _reconcile_some(shelf: Shelf) -> None:
    try:
        reconcile(shelf)
    except (sqlite3.Error, OpeningError) as trouble:
        shelf.report(f"people and keys do not match: {trouble}")


def bury(shelf: Shelf) -> None:
    """Shred the keys of those whose time is over, then delete their rows. Cut short, it goes on at the next call."""
    now = shelf.now()
    try:
        people = [row[0] for row in shelf.db.execute(sql.EXPIRED, (now, PEOPLE))]
        if people:
            shelf.keys.shred(people, now)
            _delete(shelf, people)
    except sqlite3.Error as trouble:
        shelf.report(f"an erasure is not finished: {trouble}")


def _delete(shelf: Shelf, people: Sequence[str]) -> None:
    with shelf.transaction():
        for statement in sql.BURY:
            shelf.db.executemany(statement, [(person,) for person in people])


def reconcile(shelf: Shelf) -> None:
    """So many people compared with their keys, then the next so many, going round: a start takes no longer with more.

    Keys without a person go, people erased before are erased again. OpeningError when keys are missing. Ids are random, so
    a key file that is not the store's shows among the first.
    """
    people = [row[0] for row in shelf.db.execute(sql.SOME_PEOPLE, (shelf.compared, COMPARED))]
    until = people[-1] if len(people) == COMPARED else None
    keyed = shelf.keys.people(shelf.compared, until)
    orphans: list[str] = []
    keyless: list[str] = []
    for person, has_key in unmatched(iter(people), keyed):
        (orphans if has_key else keyless).append(person)
    erased = [person for person in keyless if shelf.keys.buried(person)]
    if len(erased) < len(keyless):
        missing = len(keyless) - len(erased)
        raise OpeningError(f"{missing} people have no key: the key file is older than the store; restore the newer one")
    if orphans:
        shelf.keys.drop(orphans)
    if erased:
        _delete(shelf, erased)
    shelf.compared = until or ""


def unmatched(people: Iterator[str], keyed: Iterator[str]) -> Iterator[tuple[str, bool]]:
    """Ids in one of two ascending runs and not in the other, and whether it was the second."""
    left, right = next(people, None), next(keyed, None)
    while left is not None or right is not None:
        if left == right:
            left, right = next(people, None), next(keyed, None)
        elif right is None or (left is not None and left < right):
            yield str(left), False
            left = next(people, None)
        else:
            yield right, True
            right = next(keyed, None)
