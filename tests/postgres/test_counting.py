"""Counting on PostgreSQL: the same figures as on SQLite, from a transaction that may read alone."""

from __future__ import annotations

from adapters.store.counting import counted_there
from adapters.store.postgres import PostgresStore
from bot.ports import Keep
from tests.contracts.values import arrival, parcel, place, turn


async def test_counts(store: PostgresStore, address: str, schemas: tuple[str, str]) -> None:
    """Who stays, who has not begun, what waits; a database that is not there is told in a line."""
    for who, keep in (("sam", Keep.ON), ("kim", Keep.DAY)):
        (met,) = await store.commit([arrival(f"from {who}", of=place(who))], [])
        await store.commit([], [turn(met, parcel("hello", to=place(who)), keep=keep)])
    counts = await counted_there(address, schemas[0])
    assert isinstance(counts, dict)
    assert {"who stay": 1, "not begun, gone within a day": 1} == {
        name: counts["people"][name] for name in ("who stay", "not begun, gone within a day")
    }
    assert ({"telegram": 2}, {"telegram, waiting": 2}) == (counts["accounts"], counts["to be sent"])
    assert "cannot be read" in str(await counted_there("postgresql://127.0.0.1:1/none"))
