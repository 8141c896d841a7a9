"""Codes, joining and parting on PostgreSQL, each in one transaction that locks the people it is about."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from adapters.store import joining
from adapters.store import statements as sql
from adapters.store.joining import LIVES
from adapters.store.pg.asking import ask
from adapters.store.pg.dialect import numbered
from adapters.store.pg.linking import Db
from adapters.store.pg.posting import Post
from adapters.store.pg.shelf import Means, Shelf, numbers
from adapters.store.sealing import BrokenSealError
from adapters.store.times import DAY
from bot.talk.screen import Screen

_LOCK = "select id from person where id = any($1) order by id for no key update"
_SESSION = "select body from session where person = $1"


async def offer(shelf: Shelf, db: Db, person: str) -> str:
    """A code good once and for ten minutes, in place of an earlier one."""
    code, now = joining.code(), shelf.now()
    async with db.transaction():
        await db.execute(numbered(sql.FORGET_CODES), now)
        await db.execute(numbered(sql.VOID_CODES), person)
        await db.execute(numbered(sql.ADD_CODE), shelf.keys.marks("code", code), person, now + LIVES, 0)
    return code


async def join(post: Post, db: Db, person: str, code: str, *, notice: Screen, locale: str) -> bool:
    """Move all there is of this person to whose code it is; False where the code is nobody's, or has had its time."""
    shelf = post.shelf
    mark = shelf.keys.marks("code", code)
    async with db.transaction():
        target, settled = joining.outcome(await db.fetchrow(numbered(sql.CODE), mark, shelf.now()), person)
        if settled is not None:
            return settled
        await db.fetch(_LOCK, [person, target])
        await shelf.keys.fetch([person, target])
        await _tell(shelf, db, target, notice, locale)
        await _move(shelf, db, person, target)
        await db.execute(numbered(sql.USE_CODE), mark)
    for number, taken in list(post.taken.items()):
        if taken.person == person:
            post.taken[number] = replace(taken, person=target)
    return True


async def _tell(shelf: Shelf, db: Db, person: str, notice: Screen, locale: str) -> None:
    row = await db.fetchrow(numbered(sql.LAST_PLACE), person)
    if row is not None:
        place = shelf.codec.load_place(shelf.open(person, row[1], "account", "place", row[0].hex()))
        means = shelf.means((await ask(db, numbers(1)))[0])
        parcel = joining.notice_to(place, notice, locale)
        row = joining.notice_row(means, parcel, person=person, now=shelf.now())
        await db.executemany(numbered(sql.POST), [row])


async def _move(shelf: Shelf, db: Db, person: str, target: str) -> None:
    """Everything but session and bells, which were of a life that has now another plan."""
    means = shelf.means()
    sealed = {where: await db.fetch(numbered(read), person) for where, (read, _) in sql.SEALED.items()}
    plain = {where: [(key, body) for key, body in rows] for where, rows in sealed.items()}
    for statement, rows in joining.anew(means, plain, person=person, target=target, report=shelf.report):
        await db.executemany(numbered(statement), rows)
    for statement in sql.MOVE_ALL:
        await db.execute(numbered(statement), target, person)
    for statement in sql.LEAVE_BEHIND:
        await db.execute(numbered(statement), person)
    last = await db.fetchval(numbered(sql.ACCOUNT_OF), person)
    await db.execute(numbered(sql.SPOKE), last, target)
    await db.execute(numbered(sql.LEAVE), 0, person)


async def part(shelf: Shelf, db: Db, person: str, once: str, *, others: bool) -> bool:
    """Take out the account used last, or all others; False where there is no other. Those taken out are met as new."""
    mark, now = shelf.keys.marks("part", once), shelf.now()
    if await db.fetchrow(numbered(sql.CODE), mark, now) is not None:
        return True  # this very doing is done
    added: list[str] = []
    async with db.transaction():
        await db.fetch(_LOCK, [person])
        await shelf.keys.fetch([person])
        accounts = [tuple(row) for row in await db.fetch(numbered(sql.ACCOUNTS_OF), person)]
        if len(accounts) <= 1:
            return False
        out, stays = joining.parted(accounts, others=others)
        means = shelf.means()
        for lookup, sealed in out:
            added.append(means.newcomer())
            await db.execute(numbered(sql.ADD_PERSON), added[-1], now, now + DAY, lookup)
            await db.execute(numbered(sql.MOVE_ACCOUNT), *joining.taken_out(means, person, added[-1], lookup, sealed))
            await db.execute(numbered(sql.DROP_THREAD), lookup)
        await db.execute(numbered(sql.SPOKE), stays, person)
        await _seal_anew(means, db, person)
        await db.execute(numbered(sql.ADD_CODE), mark, person, now + LIVES, 1)
        await shelf.keys.keep(added)
    await shelf.keys.settle(added, committed=True)
    return True


async def _seal_anew(means: Means, db: Db, person: str) -> None:
    """The session as it is, sealed anew: a turn made before of an account that leaves does not count any more."""
    sealed = await db.fetchval(_SESSION, person)
    if sealed is not None:
        with suppress(BrokenSealError):
            body = means.open(person, sealed, "session", "body", person)
            await db.execute(numbered(sql.PUT_SESSION), person, means.seal(person, body, "session", "body", person))
