"""Parcels of a person are found by an index, updates marked by an earlier release are known, sessions are written as they are."""

from __future__ import annotations

import asyncpg
import pytest

from adapters.store.pg.dialect import numbered
from adapters.store.pg.sweeping import _BURY
from adapters.store.postgres import PostgresStore
from tests.contracts.values import arrival, turn
from tests.postgres.conftest import Opening
from tests.store.test_pages import OF_A_PERSON


@pytest.mark.parametrize("statement", [*map(numbered, OF_A_PERSON), *(one for one in _BURY if "outbox" in one)])
async def test_a_persons_parcels_are_found_by_an_index(store: PostgresStore, statement: str) -> None:
    """As the store's own sessions have it planned, nothing that is done about one person looks through everybody's."""

    async def planned(own: asyncpg.Connection) -> str:
        await own.execute(f"prepare asked as {statement}")
        try:
            given = ", ".join("null" for _ in range(max(int(n) for n in "123456789" if f"${n}" in statement)))
            return "\n".join(row[0] for row in await own.fetch(f"explain execute asked({given})"))
        finally:
            await own.execute("deallocate asked")

    plan = await store._shelf.desk.run(planned)  # noqa: SLF001 - its settings are its session's
    assert "outbox_" in plan
    assert "Seq Scan" not in plan


async def test_what_an_earlier_release_has_seen_is_not_taken_twice(opening: Opening, db: asyncpg.Connection) -> None:
    """Delivered again after the update it is known by the mark it was given then; new ones are marked in the new way."""
    again = [arrival("41"), arrival("42")]
    store = await opening()
    stored = await store.commit(again, [])
    marks = store._shelf.keys.marks  # noqa: SLF001 - their key is nowhere else
    for one, update in zip(stored, ("41", "42"), strict=True):
        then = marks("update", one.place.platform, one.place.bot, update)
        await db.execute("update inbox set mark = $1 where number = $2", then, one.event.number)
    await store.commit([], [turn(stored[0])])
    await store.close()
    store = await opening()
    assert [] == list(await store.meet(again))
    assert [] == list(await store.commit(again, []))
    (met,) = await store.meet([arrival("43")])
    await store.take([met])
    await store.commit([], [turn(met)])
    assert [16, 16, 15] == [row[0] for row in await db.fetch("select length(mark) from inbox order by number")]
    assert [] == list(await store.meet([arrival("43")]))


async def test_a_session_is_not_compressed_in_vain(store: PostgresStore, db: asyncpg.Connection) -> None:
    """Sealed bytes do not shrink, so the server is not to try at each turn."""
    del store
    asked = "select attstorage::text from pg_attribute where attrelid = 'session'::regclass and attname = 'body'"
    assert "e" == await db.fetchval(asked)
