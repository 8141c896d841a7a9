"""While one batch is being stored the next is made, of others alone, and stored after it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from adapters.desk import HALVED
from bot.ports import Arrival, Outcome, StoreError, Waiting
from bot.talk.events import Typed
from bot.talk.screen import Screen
from bot.talk.state import Session
from tests.desk.room import FULL, START, Faulty, Room, opened, said


@dataclass(slots=True)
class Slow(Faulty):
    """A store whose commits wait to be let through; `done` tells what it did, in order."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    done: list[tuple[str, list[str]]] = field(default_factory=list)
    people: dict[str, str] = field(default_factory=dict)

    async def meet(self, arrivals: Sequence[Arrival]) -> Sequence[Waiting]:
        met = await self.store.meet(arrivals)
        self.done.append(("met", sorted(one.place.account for one in met)))
        self.people |= {one.place.account: one.person for one in met}
        return met

    async def take(self, batch: Sequence[Waiting]) -> Mapping[str, Session]:
        self.done.append(("taken", sorted(one.place.account for one in batch)))
        return await self.store.take(batch)

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        await self.gate.wait()
        error = self.fault(arrivals, outcomes)
        if error is not None:
            raise error
        waiting = await self.store.commit(arrivals, outcomes)
        self.done.append(("stored", sorted(one.waiting.place.account for one in outcomes)))
        return waiting


@dataclass(slots=True)
class Open:
    """A room whose desk runs, ahead of its slow store."""

    room: Room
    store: Slow
    running: asyncio.Task[None]

    def hand(self, *arrivals: Arrival) -> asyncio.Task[None]:
        return asyncio.ensure_future(self.room.desk.receive(arrivals))

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not holds():
                await asyncio.sleep(0.001)

    def did(self, what: str) -> list[str]:
        """Whose that was, so far."""
        return [account for doing, accounts in self.store.done for account in accounts if doing == what]


@pytest.fixture
async def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Open]:
    monkeypatch.setattr("adapters.desk.PAUSE", 0.0)
    async with opened(tmp_path, Slow) as one:
        assert isinstance(one.store, Slow)
        one.desk.ahead = True
        running = asyncio.ensure_future(one.desk.run())
        yield Open(one, one.store, running)
        one.store.gate.set()
        one.desk.stop()
        with suppress(asyncio.CancelledError):
            await running


async def test_others_are_made_meanwhile_and_stored_after(room: Open) -> None:
    """Ben's turn is made while Ana's is being stored; neither is acknowledged before it is."""
    ana = room.hand(said("ana"))
    await room.until(lambda: ["ana"] == room.did("taken"))
    ben = room.hand(said("ben"))
    await room.until(lambda: ["ana", "ben"] == room.did("taken"))
    assert [] == room.did("stored")
    assert {False} == {ana.done(), ben.done()}
    room.store.gate.set()
    await asyncio.gather(ana, ben)
    assert ["ana", "ben"] == room.did("stored")
    assert {"ana", "ben"} == set(await room.room.replies())


async def test_nothing_is_made_of_whoever_is_being_stored(room: Open) -> None:
    """What Ana says next is looked at when her turn is stored, and so is whatever came along with it."""
    first = room.hand(said("ana"))
    await room.until(lambda: ["ana"] == room.did("taken"))
    second = room.hand(said("ana", "u2", Typed(0, START, "and more", "en-GB")), said("ben"))
    await asyncio.sleep(0.05)
    assert ["ana"] == room.did("met")
    room.store.gate.set()
    await asyncio.gather(first, second)
    assert ["ana", "ana", "ben"] == sorted(room.did("stored"))
    assert room.store.done.index(("stored", ["ana"])) < room.store.done.index(("met", ["ana", "ben"]))


async def test_one_person_by_two_accounts_is_met_again_after(room: Open) -> None:
    """That they are one shows when they are met: then what they turn on is looked up once more, when it stands."""
    room.store.gate.set()
    await room.hand(said("ana"), said("anna"))
    ana, anna = room.store.people["ana"], room.store.people["anna"]
    assert await room.store.store.join(anna, await room.store.store.offer(ana), Screen(("one",)), "en")
    room.store.gate.clear()
    room.store.done.clear()
    first = room.hand(said("ana", "u2"))
    await room.until(lambda: ["ana"] == room.did("taken"))
    second = room.hand(said("anna", "u2"))
    await room.until(lambda: ["ana", "anna"] == room.did("met"))
    room.store.gate.set()
    await asyncio.gather(first, second)
    assert room.store.people["ana"] == room.store.people["anna"]
    assert ["ana", "anna", "anna"] == room.did("met")
    assert room.store.done.index(("stored", ["ana"])) < room.store.done.index(("taken", ["anna"]))


async def test_of_many_half_are_taken_first(room: Open) -> None:
    """So that the other half is made while they are stored."""
    people = [f"p{number:02}" for number in range(HALVED)]
    handed = [room.hand(said(one)) for one in people]
    await room.until(lambda: people == room.did("taken"))
    assert [] == room.did("stored")
    assert 2 == len([doing for doing, _ in room.store.done if doing == "taken"])
    room.store.gate.set()
    await asyncio.gather(*handed)
    assert people == room.did("stored")


async def test_a_batch_that_is_not_stored_does_not_take_the_next_along(room: Open) -> None:
    """Ana's caller hears that it was not; Ben's is stored."""

    def fault(arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> StoreError | None:
        whose = [*(one.place.account for one in arrivals), *(one.waiting.place.account for one in outcomes)]
        return FULL if "ana" in whose else None

    room.store.fault = fault
    ana = room.hand(said("ana"))
    await room.until(lambda: ["ana"] == room.did("taken"))
    ben = room.hand(said("ben"))
    await room.until(lambda: ["ana", "ben"] == room.did("taken"))
    room.store.gate.set()
    await ben
    with pytest.raises(StoreError):
        await ana
    assert ["ben"] == room.did("stored")


async def test_what_waits_is_taken_up_when_all_is_stored(room: Open) -> None:
    """A second event of one batch waits in line; nothing overtakes it."""
    both = room.hand(said("ana"), said("ana", "u2", Typed(0, START, "and more", "en-GB")))
    await room.until(lambda: ["ana"] == room.did("taken"))
    room.store.gate.set()
    await both
    await room.until(lambda: ["ana", "ana"] == room.did("stored"))


async def test_told_to_stop_it_finishes_what_is_being_stored(room: Open) -> None:
    """The run ends when the last batch is on disk."""
    ana = room.hand(said("ana"))
    await room.until(lambda: ["ana"] == room.did("taken"))
    room.room.desk.stop()
    await asyncio.sleep(0.01)
    assert not room.running.done()
    room.store.gate.set()
    await room.running
    await ana
    assert ["ana"] == room.did("stored")


async def test_ended_from_outside_it_leaves_nothing_under_way(room: Open) -> None:
    """A commit that nobody waits for any more is broken off with the run."""
    ana = room.hand(said("ana"))
    await room.until(lambda: ["ana"] == room.did("taken"))
    await asyncio.sleep(0.01)
    room.running.cancel()
    with suppress(asyncio.CancelledError):
        await room.running
    await asyncio.sleep(0.01)
    room.store.gate.set()
    await asyncio.sleep(0.01)
    assert [] == room.did("stored")
    ana.cancel()
