"""Flooding by one person slows only that person."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from adapters.desk import Desk
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.terminal.outbound import LIMITS
from adapters.wiring import assemble
from bot.ports import Arrival, Place
from bot.talk.events import Typed

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOOD = 300


async def test_one_floods_and_the_other_is_answered(tmp_path: Path) -> None:
    """Behind three hundred messages of one person the first of another is answered in the first batch."""
    handled: list[str] = []
    pieces = assemble(Settings(), lambda _: LIMITS, lambda waiting, _turn: handled.append(waiting.place.account))
    store = await SqliteStore.open(tmp_path / "data", tmp_path / "key" / "master.key", pieces.codec, lambda: AT)
    desk = Desk(store, pieces.world, lambda: AT)
    await store.commit([said("flood", n) for n in range(FLOOD)], [])
    await store.commit([said("calm", 0)], [])
    await desk.open()
    while "calm" not in handled:
        assert await desk.step()
    assert handled.index("calm") <= 1
    assert handled.count("flood") <= 2
    await desk.drain()
    assert FLOOD == handled.count("flood")
    await store.close()


def said(who: str, number: int) -> Arrival:
    return Arrival(f"{who}-{number}", Place("terminal", "bot", who, who), Typed(0, AT, "hello"))
