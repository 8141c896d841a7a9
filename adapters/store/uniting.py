"""Codes, joining and parting on SQLite, each in one transaction. Told twice, it changes nothing and answers the same."""

from __future__ import annotations

from adapters.store import joining
from adapters.store import statements as sql
from adapters.store.joining import LIVES
from adapters.store.shelf import Shelf
from adapters.store.sweeping import bury
from adapters.store.times import DAY
from bot.talk.screen import Screen


def offer(shelf: Shelf, person: str) -> str:
    """A code good once and for ten minutes, in place of an earlier one."""
    code, now = joining.code(), shelf.now()
    with shelf.transaction():
        shelf.db.execute(sql.FORGET_CODES, (now,))
        shelf.db.execute(sql.VOID_CODES, (person,))
        shelf.db.execute(sql.ADD_CODE, (shelf.marks("code", code), person, now + LIVES, 0))
    return code


def join(shelf: Shelf, person: str, code: str, *, notice: Screen, locale: str) -> bool:
    """Move all there is of this person to whose code it is; False where the code is nobody's, or has had its time."""
    mark = shelf.marks("code", code)
    target, settled = joining.outcome(shelf.db.execute(sql.CODE, (mark, shelf.now())).fetchone(), person)
    if settled is not None:
        return settled
    with shelf.transaction():
        _tell(shelf, target, notice, locale)
        _move(shelf, person, target)
        shelf.db.execute(sql.USE_CODE, (mark,))
    for number, taken in list(shelf.taken.items()):
        if taken.person == person:
            shelf.taken[number] = taken.of(target)
    bury(shelf)
    return True


def _tell(shelf: Shelf, person: str, notice: Screen, locale: str) -> None:
    row = shelf.db.execute(sql.LAST_PLACE, (person,)).fetchone()
    if row is not None:
        place = shelf.codec.load_place(shelf.open(person, row[1], "account", "place", row[0].hex()))
        parcel = joining.notice_to(place, notice, locale)
        shelf.db.execute(sql.POST, joining.notice_row(shelf, parcel, person=person, now=shelf.now()))


def _move(shelf: Shelf, person: str, target: str) -> None:
    """Everything but session and bells, which were of a life that has now another plan."""
    sealed = {where: shelf.db.execute(read, (person,)).fetchall() for where, (read, _) in sql.SEALED.items()}
    for statement, rows in joining.anew(shelf, sealed, person=person, target=target, report=shelf.report):
        shelf.db.executemany(statement, rows)
    for statement in sql.MOVE_ALL:
        shelf.db.execute(statement, (target, person))
    for statement in sql.LEAVE_BEHIND:
        shelf.db.execute(statement, (person,))
    shelf.db.execute(sql.SPOKE, (shelf.db.execute(sql.ACCOUNT_OF, (person,)).fetchone()[0], target))
    shelf.db.execute(sql.LEAVE, (0, person))


def part(shelf: Shelf, person: str, once: str, *, others: bool) -> bool:
    """Take out the account used last, or all others; False where there is no other. Those taken out are met as new."""
    mark, now = shelf.marks("part", once), shelf.now()
    if shelf.db.execute(sql.CODE, (mark, now)).fetchone() is not None:
        return True  # this very doing is done
    accounts = shelf.db.execute(sql.ACCOUNTS_OF, (person,)).fetchall()
    if len(accounts) <= 1:
        return False
    out, stays = joining.parted(accounts, others=others)
    with shelf.transaction() as added:
        for lookup, sealed in out:
            fresh = shelf.newcomer()
            added[fresh] = lookup
            shelf.db.execute(sql.ADD_PERSON, (fresh, now, now + DAY, lookup))
            shelf.db.execute(sql.MOVE_ACCOUNT, joining.taken_out(shelf, person, fresh, lookup, sealed))
            shelf.db.execute(sql.DROP_THREAD, (lookup,))
        shelf.db.execute(sql.SPOKE, (stays, person))
        shelf.db.execute(sql.ADD_CODE, (mark, person, now + LIVES, 1))
    return True
