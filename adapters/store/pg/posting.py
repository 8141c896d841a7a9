"""The outbox seen from its couriers: one worker sends for a token at a time, elected; what it has taken is given to
nobody else until its end is told, or the worker's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from adapters.store import statements as sql
from adapters.store.codec import UnreadableError
from adapters.store.pg.dialect import numbered
from adapters.store.pg.leases import sending
from adapters.store.pg.linking import Db
from adapters.store.pg.shelf import Shelf
from adapters.store.posting import LEASE, RECENT
from adapters.store.sealing import BrokenSealError
from bot.ports import Outgoing, Place

WINDOW = 64  # rows looked at beyond those asked for, since some are of people who have one in hand

_OUTGOING = """
    select id, person, once, tries, body, lane from outbox
    where queue = $1 and state = 0 and (lane, id) > ($2, $3) and (due is null or due <= $4) and person <> all($5)
    order by lane, id limit $6
"""
_TAKE_ONCE, _REFUSED, _RETRY, _SENT = map(numbered, (sql.TAKE_ONCE, sql.REFUSED, sql.RETRY, sql.SENT))
_RECENT, _KEEP, _KEPT = map(numbered, (sql.RECENT, sql.KEEP, sql.KEPT))


@dataclass(frozen=True, slots=True)
class Taken:
    """A parcel in a courier's hands: whose it is, in which chat, of which queue, since when."""

    person: str
    chat: str
    queue: bytes
    at: int


@dataclass(slots=True)
class Post:
    """What this worker's couriers have in hand, and what of it is sent and not yet noted."""

    shelf: Shelf
    taken: dict[int, Taken] = field(default_factory=dict)
    told: dict[int, str | None] = field(default_factory=dict)

    async def outgoing(self, platform: str, bot: str, limit: int) -> list[Outgoing]:
        """The oldest waiting parcel of each person who has none in hand, oldest first; none unless elected."""
        queue = self.shelf.queue(platform, bot)
        if not await self.shelf.leases.mine(sending(queue)):
            return []
        return await self.shelf.leases.link.run(lambda db: self._outgoing(db, queue, limit))

    async def _outgoing(self, db: Db, queue: bytes, limit: int) -> list[Outgoing]:
        await self._note_sent(db)
        now = self.shelf.now()
        busy = self._busy(queue, now)
        found: list[Outgoing] = []
        once: list[tuple[int]] = []
        lost: list[tuple[int]] = []
        last = (-1, 0)
        while len(found) < limit:
            rows = await db.fetch(_OUTGOING, queue, *last, now, list(busy), limit + WINDOW)
            await self.shelf.keys.fetch([row[1] for row in rows])
            for number, person, at_most_once, tries, sealed, lane in rows:
                last = lane, number
                if person in busy or len(found) == limit:
                    continue
                parcel = self._opened(number, person, sealed, tries)
                if parcel is None:
                    lost.append((number,))
                    continue
                found.append(parcel)
                busy.add(person)
                if at_most_once:
                    once.append((number,))
            if len(rows) < limit + WINDOW:
                break
        await self._mark(db, once, lost)
        for one in found:
            self.taken[one.id] = Taken(one.person, one.parcel.place.chat, queue, now)
        return found

    def _opened(self, number: int, person: str, sealed: bytes, tries: int) -> Outgoing | None:
        try:
            body = self.shelf.open(person, sealed, "outbox", "body", number)
            return Outgoing(number, person, self.shelf.codec.load_parcel(body), tries)
        except (BrokenSealError, UnreadableError) as trouble:
            self.shelf.report(f"a parcel is left out: {trouble}")
            return None

    async def _mark(self, db: Db, once: Sequence[tuple[int]], lost: Sequence[tuple[int]]) -> None:
        if once:
            await db.executemany(_TAKE_ONCE, once)
        if lost:
            await db.executemany(_REFUSED, lost)

    def _busy(self, queue: bytes, now: int) -> set[str]:
        """Who has a parcel of this queue in hand. One that was never accounted for is free again."""
        self._hand_back([number for number, taken in self.taken.items() if now - taken.at > LEASE])
        return {taken.person for taken in self.taken.values() if taken.queue == queue}

    async def sent(self, ids: Sequence[int], refs: Mapping[int, str]) -> None:
        """Blank these; keep the messages' names, sealed with their chat."""
        self.told.update((number, refs.get(number)) for number in ids)
        await self.shelf.leases.link.run(self._note_sent)

    async def _note_sent(self, db: Db) -> None:
        """Store what is known to be sent. While storage fails it is kept in mind, so that nothing goes out twice."""
        if not self.told:
            return
        told = dict(sorted(self.told.items()))
        await self.shelf.keys.fetch([self.taken[number].person for number in told if number in self.taken])
        await db.executemany(_SENT, [(self._ref(number, ref), number) for number, ref in told.items()])
        self._hand_back(list(told))
        for number in told:
            self.told.pop(number, None)

    def _ref(self, number: int, ref: str | None) -> bytes | None:
        taken = self.taken.get(number)
        if ref is None or taken is None:
            return None
        try:
            seal = self.shelf.keys.seal_of(taken.person)
        except BrokenSealError:
            return None  # erased while it was under way
        return seal.close(f"{ref}\n{taken.chat}".encode(), "outbox", "ref", number)

    async def refused(self, ids: Sequence[int]) -> None:
        """Set these aside, blanked."""
        await self._end(_REFUSED, ids)

    async def retry(self, ids: Sequence[int]) -> None:
        """Give these out again; those that count as sent once taken are gone."""
        await self._end(_RETRY, ids)

    async def keep(self, ids: Sequence[int]) -> None:
        """Set these aside unblanked, and what stands behind them, until the person comes by."""
        await self._end(_KEEP, ids)

    async def kept(self, db: Db, person: str, platform: str, bot: str) -> list[Outgoing]:
        """What waits for this person to come by, oldest first, without what cannot be read."""
        rows = await db.fetch(_KEPT, person, self.shelf.queue(platform, bot))
        await self.shelf.keys.fetch([person])
        opened = (self._opened(number, person, sealed, tries) for number, tries, sealed in rows)
        return [one for one in opened if one is not None]

    async def _end(self, statement: str, ids: Sequence[int]) -> None:
        rows = [(number,) for number in ids]
        await self.shelf.leases.link.run(lambda db: db.executemany(statement, rows))
        self._hand_back(ids)

    def _hand_back(self, ids: Sequence[int]) -> None:
        for number in ids:
            self.taken.pop(number, None)

    async def recent(self, db: Db, person: str, place: Place) -> list[str]:
        """The names of the messages this bot sent to this chat within 48 hours, oldest first."""
        queue = self.shelf.queue(place.platform, place.bot)
        rows = await db.fetch(_RECENT, person, self.shelf.now() - RECENT, queue)
        await self.shelf.keys.fetch([person])
        found = []
        for number, sealed in rows:
            try:
                name = self.shelf.open(person, sealed, "outbox", "ref", number).decode()
            except BrokenSealError as trouble:
                self.shelf.report(f"a message's name is left out: {trouble}")
                continue
            ref, _, chat = name.partition("\n")
            if chat == place.chat:
                found.append(ref)
        return found
