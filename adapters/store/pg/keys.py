"""Each person's key, in a schema of its own, over a session of its own, never joined: written before the person's
first row and deleted before the last. Who was erased stays known by random id.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from adapters.store.names import MOVED, MOVING
from adapters.store.pg.linking import Db, Link
from adapters.store.sealing import KEY_BYTES, BrokenSealError, Marks, OpeningError, Seal, master_key
from bot.ports import StoreError

CACHED = 8192  # keys kept open in memory, the least lately used dropped first; more than any piece of work needs
FRESH = 8192  # people met and not stored yet

_OWN = "select name, value from own"
_ADD_OWN = "insert into own (name, value) values ($1, $2)"
_KEYS = "select person, wrapped from person_key where person = any($1)"
_ADD_KEYS = """
    insert into person_key (person, wrapped) select * from unnest($1::text[], $2::bytea[]) on conflict (person) do nothing
"""
_DROP_KEYS = "delete from person_key where person = any($1)"
_BURY = "insert into tombstone (person, at) select unnest($1::text[]), $2 on conflict (person) do nothing"
_BURIED = "select person from tombstone where person = any($1)"
_SOME = "select person from person_key where person > $1 order by person limit $2"


@dataclass(slots=True)
class Keys:
    """The open key schema. `store` is the random id that it shares with the store's; `fresh` are people not stored yet."""

    link: Link
    store: str
    marks: Marks
    _master: Seal
    _open: dict[str, Seal] = field(default_factory=dict)
    fresh: dict[str, bytes] = field(default_factory=dict)

    def new_person(self) -> str:
        """A random id with a key of its own, which is stored once `keep` has been told to."""
        person = secrets.token_hex(8)
        if len(self.fresh) >= FRESH:
            del self.fresh[next(iter(self.fresh))]
        self.fresh[person] = os.urandom(KEY_BYTES)
        return person

    def seal_of(self, person: str) -> Seal:
        """The seal of somebody fetched before; BrokenSealError when there is no key."""
        found = self._open.get(person)
        if found is None and person in self.fresh:
            found = Seal.of(self.fresh[person])
            self._cache(person, found)
        if found is None:
            raise BrokenSealError(f"person_key.wrapped of row {person} is not there")
        return found

    async def fetch(self, people: Collection[str]) -> None:
        """Have the keys of these at hand, as far as there are any."""
        missing = []
        for person in people:
            found = self._open.pop(person, None)
            if found is not None:
                self._open[person] = found
            elif person not in self.fresh:
                missing.append(person)
        if missing:
            for person, wrapped in await self.link.run(lambda db: db.fetch(_KEYS, missing)):
                with suppress(BrokenSealError):
                    self._cache(person, Seal.of(self._master.open(wrapped, "person_key", "wrapped", person)))

    async def keep(self, people: Collection[str]) -> None:
        """Store the keys of these, who are new; to be called before the commit of the rows they seal."""
        keys = [self._master.close(self.fresh[person], "person_key", "wrapped", person) for person in people]
        if keys:
            await self.link.run(lambda db: db.execute(_ADD_KEYS, list(people), keys))

    async def settle(self, people: Iterable[str], *, committed: bool) -> None:
        """Their rows are stored, or they are not and the keys go again (what is left of them, when swept)."""
        listed = list(people)
        if committed:
            for person in listed:
                del self.fresh[person]
        elif listed:
            with suppress(StoreError):
                await self.drop(listed)

    async def shred(self, people: Sequence[str], at: int) -> None:
        """Delete these keys for good, and remember the ids: what they sealed is unreadable from here on."""

        async def work(db: Db) -> None:
            async with db.transaction():
                await db.execute(_DROP_KEYS, people)
                await db.execute(_BURY, people, at)

        await self.link.run(work)
        for person in people:
            self._open.pop(person, None)

    async def drop(self, people: Sequence[str]) -> None:
        """Delete keys that never sealed a stored row."""
        await self.link.run(lambda db: db.execute(_DROP_KEYS, people))

    async def some(self, after: str, limit: int) -> list[str]:
        """So many of those with a key, by id, from the one after this."""
        return [row[0] for row in await self.link.run(lambda db: db.fetch(_SOME, after, limit))]

    async def buried(self, people: Sequence[str]) -> set[str]:
        """Who of these was erased."""
        return {row[0] for row in await self.link.run(lambda db: db.fetch(_BURIED, people))}

    def _cache(self, person: str, seal: Seal) -> None:
        if len(self._open) >= CACHED:
            del self._open[next(iter(self._open))]
        self._open[person] = seal


async def open_keys(link: Link, key_file: Path, store: str | None) -> Keys:
    """The key schema of the store of this id (None: of a new one), filled on the first run. OpeningError, with nothing
    written, when one is missing or the key is not its own.
    """
    return await link.run(lambda db: _opened(db, link, key_file, store))


async def _opened(db: Db, link: Link, key_file: Path, store: str | None) -> Keys:
    async with db.transaction():
        await db.execute("lock table own in exclusive mode")  # two workers may start a new store at once
        own = dict(await db.fetch(_OWN))
        if not own and store is not None:
            raise OpeningError("the schema of keys is missing; put it back: without it nothing opens")
        master = Seal.of(master_key(key_file, data_present=bool(own)))
        if not own:
            marks = master.close(os.urandom(KEY_BYTES), "own", "value", "marks")
            own = {"store": (store or secrets.token_hex(8)).encode("ascii"), "marks": marks}
            await db.executemany(_ADD_OWN, list(own.items()))
    try:
        marks_key = master.open(own["marks"], "own", "value", "marks")
    except BrokenSealError:
        raise OpeningError("the key file does not fit this store; put the right one back") from None
    if MOVED in own:
        raise OpeningError("this store has moved; set what it moved to, or remove the schemas that are left behind")
    if MOVING in own:
        raise OpeningError("a move to this store was not finished; ./unsent move-store goes on with it")
    return Keys(link, str(own["store"], "ascii"), Marks(marks_key), master)
