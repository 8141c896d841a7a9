"""What one person writes stays in order, also where a turn of it could not be made or stored at once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from bot.ports import Arrival, Outcome, StoreError
from bot.talk.events import Typed
from tests.desk.room import FULL, START, UNFIT, Room, opened, said

FIRST, SECOND = (replace(said("ana", update), event=Typed(0, START, update, "en-GB")) for update in ("1", "2"))


@pytest.fixture
async def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Room]:
    monkeypatch.setattr("adapters.desk.PAUSE", 0.0)
    async with opened(tmp_path) as one:
        yield one


async def texts(room: Room) -> list[str]:
    """What waits, in its order."""
    events = [one.event for one in await room.store.store.waiting()]
    return [event.text for event in events if isinstance(event, Typed)]


async def test_what_could_not_be_looked_up_waits_before_what_was_said_after(room: Room) -> None:
    """No session could be read, then the store was there again: both wait as they were said."""
    room.store.failing = {"take": FULL}
    await room.hand(FIRST, SECOND)
    assert ["1", "2"] == await texts(room)


async def test_a_turn_that_could_not_be_stored_waits_before_what_was_said_after(room: Room) -> None:
    """Its event is stored in its place, before hers that came later."""
    room.store.fault = lambda _arrivals, outcomes: UNFIT if outcomes else None
    await room.hand(FIRST, SECOND)
    assert ["1", "2"] == await texts(room)


async def test_while_an_earlier_one_is_not_stored_a_later_one_is_not_either(room: Room) -> None:
    """The store comes back in between: neither is acknowledged, so both are handed over again, in order."""
    failing = 3

    def fault(arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> StoreError | None:
        nonlocal failing
        failing -= bool(arrivals or outcomes)
        return FULL if failing > 0 else None

    room.store.fault = fault
    with pytest.raises(StoreError):
        await room.hand(FIRST, SECOND)
    assert [] == await texts(room)
    room.store.failing = {"take": FULL}
    await room.hand(FIRST, SECOND)
    assert ["1", "2"] == await texts(room)
