"""What has had its time goes, as on SQLite: by one worker at a time, a little at a time. The key goes first."""

from __future__ import annotations

from dataclasses import dataclass, field

from adapters.store import statements as sql
from adapters.store.pg.dialect import numbered
from adapters.store.pg.linking import Db
from adapters.store.pg.shelf import Shelf
from adapters.store.posting import RECENT
from adapters.store.retention import overdue
from adapters.store.sweeping import MINUTE, PEOPLE, ROWS, WEEK
from bot.ports import StoreError

LOOKED_AT = 2000  # people compared with their keys in one sweep

_SWEEP_INBOX, _SWEEP_OUTBOX = numbered(sql.SWEEP_INBOX), numbered(sql.SWEEP_OUTBOX)
_EXPIRED = f"{numbered(sql.EXPIRED)} for update skip locked"
_BURY = [numbered(statement.replace("= ?", "= any(?)")) for statement in sql.BURY]
_THERE = "select id from person where id = any($1)"
_SOME = numbered(sql.SOME_PEOPLE)


@dataclass(slots=True)
class Broom:
    """Sweeps once a minute. `doubted` are keys that had no person when last looked at: theirs may be on its way."""

    shelf: Shelf
    swept: int = 0
    doubted: set[str] = field(default_factory=set)
    after_key: str = ""
    after_person: str = ""

    async def sweep(self) -> None:
        """Once a minute, if it is this worker's task. What fails is reported and tried again the next minute."""
        now = self.shelf.now()
        if abs(now - self.swept) < MINUTE:
            return
        self.swept = now
        try:
            if await self.shelf.leases.mine("sweep"):
                await self.bury()
                await self.shelf.leases.link.run(lambda db: self._sweep(db, now))
                await self._compare()
        except StoreError as trouble:
            self.shelf.report(f"old rows are not swept: {trouble}")

    async def _sweep(self, db: Db, now: int) -> None:
        await db.execute(_SWEEP_INBOX, ROWS, now - WEEK)
        await db.execute(_SWEEP_OUTBOX, ROWS, now - RECENT)
        for statement, given in overdue(now, rows=ROWS, people=PEOPLE):
            await db.execute(numbered(statement), *given)

    async def bury(self) -> None:
        """Shred the keys of those whose time is over, then delete their rows. Cut short, it goes on at the next call."""
        try:
            await self.shelf.reader.run(self._bury)
        except StoreError as trouble:
            self.shelf.report(f"an erasure is not finished: {trouble}")

    async def _bury(self, db: Db) -> None:
        now = self.shelf.now()
        async with db.transaction():
            people = [row[0] for row in await db.fetch(_EXPIRED, now, PEOPLE)]
            if people:
                await self.shelf.keys.shred(people, now)
                await _delete(db, people)

    async def _compare(self) -> None:
        """Some keys with their people, and some people with their keys, going round; the two tables are never joined."""
        keyed = await self.shelf.keys.some(self.after_key, LOOKED_AT)
        self.after_key = keyed[-1] if len(keyed) == LOOKED_AT else ""
        there = {row[0] for row in await self.shelf.reader.run(lambda db: db.fetch(_THERE, keyed))}
        alone = set(keyed) - there
        orphans = sorted(alone & self.doubted)
        if orphans:
            await self.shelf.keys.drop(orphans)
        self.doubted = alone - set(orphans)
        await self.erase_again()

    async def erase_again(self) -> None:
        """Whoever was erased and is back, with a backup older than that, goes again."""
        after = self.after_person
        people = [row[0] for row in await self.shelf.reader.run(lambda db: db.fetch(_SOME, after, LOOKED_AT))]
        self.after_person = people[-1] if len(people) == LOOKED_AT else ""
        buried = sorted(await self.shelf.keys.buried(people))
        if buried:
            await self.shelf.reader.run(lambda db: _deleted(db, buried))


async def _deleted(db: Db, people: list[str]) -> None:
    async with db.transaction():
        await _delete(db, people)


async def _delete(db: Db, people: list[str]) -> None:
    for statement in _BURY:
        await db.execute(statement, people)
