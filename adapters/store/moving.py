"""A store moves in two phases: its rows are made equal while it is in use, then once more while it stands still, and
every row is compared. Rows stay sealed; what is told is only how many. Cut short, the same command goes on.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass

from adapters.store.names import MOVED, MOVING
from adapters.store.sides import KEY_TABLES, Row, Side, Table
from bot.ports import StoreError

AT_ONCE = 2000  # rows compared at once
MARKS = frozenset({MOVING, MOVED})


class MovingError(StoreError):
    """The move cannot go on; its message is one line for the operator."""


@dataclass(slots=True)
class Moved:
    """Rows compared, and what had to be done to make them equal."""

    same: int = 0
    written: int = 0
    removed: int = 0

    @property
    def rows(self) -> int:
        return self.same + self.written

    @property
    def changes(self) -> int:
        return self.written + self.removed


@dataclass(slots=True)
class Move:
    """From one side to another. `told` takes (table, what was done) as it goes."""

    source: Side
    target: Side
    told: Callable[[str, Moved], None] = lambda _table, _moved: None
    tables: Sequence[Table] = ()

    async def begin(self) -> None:
        """MovingError where the target holds another store, or the source is not one that may be moved."""
        self.tables = await self.source.tables()
        if [table.columns for table in self.tables] != [table.columns for table in await self.target.tables()]:
            raise MovingError("the two are of different releases; start the bot once with this one, then move")
        ours, theirs = await self._own(self.source), await self._own(self.target)
        if "store" not in ours:
            raise MovingError("there is no store to move")
        if MOVING in ours:
            raise MovingError("what is to be moved is itself a move that was not finished")
        if theirs.get("store", ours["store"]) != ours["store"]:
            raise MovingError("another store stands where this one is to go")
        if "store" in theirs and MOVING not in theirs:
            raise MovingError("the store stands there already; it was moved before")
        await self.target.put(self._marks, [(MOVING, b"")])

    async def equal(self) -> Moved:
        """Make the target's rows those of the source: keys before rows, and the keys of the erased first of all."""
        done = Moved()
        await self.source.look()
        keys, rows = self.tables[: len(KEY_TABLES)], self.tables[len(KEY_TABLES) :]
        for table in (*keys, *reversed(rows)):
            done.removed += await self._remove(table)
        for table in self.tables:
            counted = await self._write(table)
            self.told(table.name, counted)
            done.same += counted.same
            done.written += counted.written
        await self.target.count_from(await self.source.number())
        return done

    async def finish(self) -> None:
        """Declare the source left behind and the target whole; they must be equal, and the source stand still."""
        left = await self.differences()
        if left:
            raise MovingError(f"{left} rows differ; is the store still in use?")
        await self.source.put(self._marks, [(MOVED, b"")])
        await self.target.remove(self._marks, [MOVING])

    async def differences(self) -> int:
        """How many rows are not the same on both sides; nothing is written."""
        found = 0
        for table in self.tables:
            async for ours, theirs in self._pairs(table):
                found += sum(1 for key in {*ours, *theirs} if ours.get(key) != theirs.get(key))
        return found

    async def _remove(self, table: Table) -> int:
        """What the source has no more, and what has changed there: a changed row may refer to somebody who is to go."""
        removed = 0
        async for ours, theirs in self._pairs(table):
            stays = table.name in {"person", "store"}  # what others refer to is changed where it stands
            extra = [key for key, row in theirs.items() if key not in ours or (row != ours[key] and not stays)]
            if extra:
                await self.target.remove(table, extra)
                removed += len(extra)
        return removed

    async def _write(self, table: Table) -> Moved:
        done = Moved()
        async for ours, theirs in self._pairs(table):
            changed = [row for key, row in ours.items() if key in theirs and theirs[key] != row]
            fresh = [row for key, row in ours.items() if key not in theirs]
            if changed:
                await self.target.put(table, changed)
            if fresh:
                await self.target.add(table, fresh)
            done.written += len(changed) + len(fresh)
            done.same += len(ours) - len(changed) - len(fresh)
        return done

    async def _pairs(self, table: Table) -> AsyncIterator[tuple[dict[object, Row], dict[object, Row]]]:
        """The rows of both sides by key, so many keys of the source at a time."""
        after = table.lowest
        while True:
            rows = await self.source.rows(table, after, AT_ONCE)
            to = rows[-1][0] if len(rows) == AT_ONCE else None
            yield _keyed(table, rows), _keyed(table, await self.target.between(table, after, to))
            if to is None:
                return
            after = to

    @property
    def _marks(self) -> Table:
        return next(table for table in self.tables if table.name == "own")

    async def _own(self, side: Side) -> dict[str, bytes]:
        """What a store says of itself."""
        return {str(name): value for name, value in await side.rows(self._marks, "", AT_ONCE)}


def _keyed(table: Table, rows: Iterable[Row]) -> dict[object, Row]:
    """By key, without what differs by nature: marks of the move, and the number, which is seen to apart."""
    if table.name == "store":
        rows = [(row[0], 0) for row in rows]
    return {row[0]: row for row in rows if row[0] not in MARKS}
