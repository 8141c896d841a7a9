"""The store on PostgreSQL, for any number of workers: one transaction a batch, on disk before it is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from adapters.store import statements as sql
from adapters.store.codec import Codec
from adapters.store.pg import committing, looking, reading, ringing, uniting
from adapters.store.pg.committing import Claim, Commit, Versions
from adapters.store.pg.keys import open_keys
from adapters.store.pg.leases import Leases
from adapters.store.pg.linking import SILENCE, Db, Link
from adapters.store.pg.looking import Looks
from adapters.store.pg.migrating import migrate
from adapters.store.pg.posting import Post
from adapters.store.pg.shelf import Shelf
from adapters.store.pg.sweeping import Broom
from adapters.store.sealing import OpeningError
from bot.ports import Arrival, Holdings, Outcome, Outgoing, Past, Place, RowError, StoreError, Waiting
from bot.talk.screen import Screen
from bot.talk.state import Session

T = TypeVar("T")

SQL = Path(__file__).parent / "sql"
SCHEMA = "unsent"
_STORE = "select id from store"
_ADD_STORE = "insert into store (id, number) values ($1, 0)"


def _silent(_line: str) -> None:
    """Nobody asked to be told."""


@dataclass(slots=True)
class PostgresStore:
    """`Store` for several workers. Made by `open`."""

    _shelf: Shelf
    _post: Post
    _broom: Broom
    _claim: Claim | None = None
    _lapsed: Versions = field(default_factory=dict)
    _looks: Looks = field(default_factory=Looks)
    _storing: set[str] = field(default_factory=set)
    _closed: bool = False

    @classmethod
    async def open(
        cls,
        url: str,
        key_file: Path,
        codec: Codec,
        clock: Callable[[], datetime],
        *,
        schema: str = SCHEMA,
        keys_schema: str = "keys",
        silence: float = SILENCE,
        report: Callable[[str], None] = _silent,
    ) -> PostgresStore:
        """Open the store in this database, made on the first run. OpeningError, with a line for the operator, when it
        must not be. `report` takes lines about rows that no longer open; after `silence` seconds a worker counts as gone.
        """
        desk, reader, key_link = (Link(url, name, silence) for name in (schema, schema, keys_schema))
        post = Link(url, schema, silence, leases=True)
        try:
            await migrate(desk, SQL)
            await migrate(key_link, SQL / "keys")
            keys = await open_keys(key_link, key_file, await desk.run(lambda db: db.fetchval(_STORE)))
            await desk.run(lambda db: _same_store(db, keys.store))
            former = bool(await desk.run(lambda db: db.fetchval(sql.FORMER)))
        except StoreError:
            for link in (desk, key_link):
                await link.close()
            raise
        leases = Leases(post, keys.store)
        shelf = Shelf(desk, reader, leases, keys, codec, clock, report, former)
        leases.start()
        store = cls(shelf, Post(shelf), Broom(shelf))
        desk.lost = store._lapse
        return store

    def _lapse(self) -> None:
        """The claim has ended undone, with its session."""
        if self._claim is not None:
            self._lapsed, self._claim = self._claim.versions, None

    def hear(self, news: Callable[[], None]) -> None:
        """Call this when another worker has stored something."""
        self._shelf.leases.news = news

    async def mine(self, name: str) -> bool:
        """Whether this worker is the one elected for this."""
        return await self._run(lambda: self._shelf.leases.mine(name))

    async def meet(self, arrivals: Sequence[Arrival]) -> Sequence[Waiting]:
        """Number the arrivals not seen before and find their people; nothing is stored."""
        met, look = await self._read(lambda db: looking.meet(self._shelf, db, arrivals))
        self._looks.add(look)
        return met

    async def take(self, batch: Sequence[Waiting]) -> Mapping[str, Session]:
        """The sessions of this batch, without who is busy elsewhere. Who has just been met, or has a bell due, is as seen
        then, which the commit is to find again; the others are claimed until the commit.
        """
        seen = self._looks.of(batch)
        if seen is not None and self._claim is None:
            return await self._run(lambda: looking.sessions(self._shelf, seen))
        return await self._run(lambda: self._shelf.desk.run(lambda db: self._take(db, batch)))

    async def _take(self, db: Db, batch: Sequence[Waiting]) -> Mapping[str, Session]:
        if db.is_in_transaction():
            await db.execute("rollback")
        self._claim, self._lapsed = None, {}
        try:
            self._claim, sessions = await committing.claim(self._shelf, db, batch)
        except BaseException:
            await _roll_back(db)
            raise
        return sessions

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        """Store arrivals and turns in one transaction; give back what now waits."""
        people = {one.waiting.person for one in outcomes}
        self._storing |= people
        try:
            waiting = await self._run(lambda: self._shelf.desk.run(lambda db: self._commit(db, arrivals, outcomes)))
        finally:
            self._storing -= people
        if any(committing.leaves(outcome) for outcome in outcomes):
            await self._broom.bury()
        await self._broom.sweep()
        return waiting

    async def _commit(self, db: Db, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> list[Waiting]:
        held, self._claim = self._claim, None
        work = Commit(self._shelf, db, held, self._lapsed, self._looks)
        try:
            waiting = await work.run(arrivals, outcomes)
        except BaseException:
            if held is not None:
                self._lapsed = held.versions
            raise
        self._looks.change([*(one.waiting.person for one in outcomes), *(one.person for one in waiting)])
        return waiting

    async def waiting(self) -> Sequence[Waiting]:
        """Stored earlier and not yet consumed, oldest first."""
        return await self._read(lambda db: reading.waiting(self._shelf, db))

    async def left_over(self) -> Sequence[Waiting]:
        """Of these, what another worker left: nobody is busy with its people."""
        return await self._read(lambda db: reading.left_over(self._shelf, db))

    async def due(self, now: datetime, limit: int) -> Sequence[Waiting]:
        """Bells due by now, soonest first, one a person, at the account in reach used last, without people whose turn
        is being stored; none unless this worker is the one that rings.
        """
        await self._run(self._broom.sweep)
        if not await self.mine(ringing.RINGS):
            return ()
        busy = list(self._storing)
        rung, look = await self._read(lambda db: ringing.due(self._shelf, db, now, limit, busy))
        if rung:
            self._looks.add(look)
        return rung

    async def load(self, persons: Sequence[str]) -> Mapping[str, Session]:
        """The sessions of these people, an empty one for whoever has none."""
        return await self._read(lambda db: committing.load(self._shelf, db, persons))

    async def outgoing(self, platform: str, bot: str, limit: int) -> Sequence[Outgoing]:
        """The oldest waiting parcel of each person who has none in hand; none unless this worker sends for the bot."""
        return await self._run(lambda: self._post.outgoing(platform, bot, limit))

    async def sent(self, ids: Sequence[int], refs: Mapping[int, str]) -> None:
        """These are delivered."""
        await self._run(lambda: self._post.sent(ids, refs))

    async def refused(self, ids: Sequence[int]) -> None:
        """These never will be."""
        await self._run(lambda: self._post.refused(ids))

    async def retry(self, ids: Sequence[int]) -> None:
        """These were not."""
        await self._run(lambda: self._post.retry(ids))

    async def keep(self, ids: Sequence[int]) -> None:
        """These wait till the person comes by."""
        await self._run(lambda: self._post.keep(ids))

    async def kept(self, person: str, platform: str, bot: str) -> Sequence[Outgoing]:
        """What waits for this person to come by."""
        return await self._read(lambda db: self._post.kept(db, person, platform, bot))

    async def recent(self, person: str, place: Place) -> Sequence[str]:
        """What the platform calls the messages of the last 48 hours in this chat, oldest first."""
        return await self._read(lambda db: self._post.recent(db, person, place))

    async def threads(self, platform: str, bot: str, since: datetime) -> Sequence[Place]:
        """Where reading goes on after a silence."""
        return await self._read(lambda db: reading.threads(self._shelf, db, platform, bot, since))

    async def offer(self, person: str) -> str:
        """A new code of this person's."""
        return await self._read(lambda db: uniting.offer(self._shelf, db, person))

    async def join(self, person: str, code: str, notice: Screen, locale: str) -> bool:
        """Make this person one with whose code it is."""
        joined = await self._read(lambda db: uniting.join(self._post, db, person, code, notice=notice, locale=locale))
        await self._broom.bury()
        return joined

    async def part(self, person: str, once: str, *, others: bool) -> bool:
        """Take out the account used last, or all others."""
        return await self._read(lambda db: uniting.part(self._shelf, db, person, once, others=others))

    async def history(self, person: str) -> Sequence[Past]:
        """All history of a person, oldest first."""
        return await self._read(lambda db: reading.history(self._shelf, db, person))

    async def holdings(self, person: str) -> Holdings:
        """Accounts and bells of a person."""
        return await self._read(lambda db: reading.holdings(self._shelf, db, person))

    async def staying(self, after: str, limit: int) -> Sequence[tuple[str, Place]]:
        """People who stay, in order of ids after this one, at their account in reach used last."""
        return await self._read(lambda db: reading.staying(self._shelf, db, after, limit))

    async def close(self) -> None:
        """Hand back leases and claims. Closing twice does no harm."""
        if self._closed:
            return
        self._closed = True
        await self._shelf.leases.close()
        for link in (self._shelf.desk, self._shelf.reader, self._shelf.keys.link):
            await link.close()

    async def _read(self, work: Callable[[Db], Awaitable[T]]) -> T:
        return await self._run(lambda: self._shelf.reader.run(work))

    async def _run(self, work: Callable[[], Awaitable[T]]) -> T:
        if self._closed:
            raise StoreError("the store is closed")
        try:
            return await work()
        except StoreError:
            raise
        except Exception as trouble:  # one value that cannot be stored must not stop the desk
            raise RowError(f"the store failed: {type(trouble).__name__}") from trouble


async def _roll_back(db: Db) -> None:
    if not db.is_closed():
        await db.execute("rollback")


async def _same_store(db: Db, store: str) -> None:
    """OpeningError where the keys are another store's."""
    async with db.transaction():
        await db.execute("lock table store in exclusive mode")
        known = await db.fetchval(_STORE)
        if known is None:
            await db.execute(_ADD_STORE, store)
        elif known != store:
            raise OpeningError("the two schemas, the store's and its keys', are of two different stores")
