"""The desk over the real store: what it promises when storage fails, when one event fails, and when all is well."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from adapters.desk import Desk
from bot.ports import Arrival, Outcome, StoreError, Waiting
from bot.talk.events import Typed
from bot.talk.state import Session, Turn
from tests.desk.room import FULL, START, UNFIT, Faulty, Room, Slip, opened, said


@dataclass(slots=True)
class Shaky(Faulty):
    """Its commits fail while `broken`, and always for the accounts in `poisoned`; who is `elsewhere` has another worker."""

    broken: bool = False
    poisoned: set[str] = field(default_factory=set)
    elsewhere: set[str] = field(default_factory=set)

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        if self.broken:
            raise FULL
        if any(one.waiting.place.account in self.poisoned and not one.set_aside for one in outcomes):
            raise UNFIT
        return await self.store.commit(arrivals, outcomes)

    async def take(self, batch: Sequence[Waiting]) -> Mapping[str, Session]:
        taken = await self.store.take(batch)
        busy = {waiting.person for waiting in batch if waiting.place.account in self.elsewhere}
        return {person: session for person, session in taken.items() if person not in busy}

    async def left_over(self) -> Sequence[Waiting]:
        if self.broken:
            raise FULL
        return [one for one in await self.store.waiting() if one.place.account not in self.elsewhere]


@dataclass(slots=True)
class Office:
    """A room with a shaky store, a clock that moves when told, and people whose turns cannot be made."""

    room: Room
    store: Shaky
    times: list[datetime]
    failing: set[str]

    @property
    def desk(self) -> Desk:
        return self.room.desk

    @property
    def slip(self) -> Slip:
        return self.room.slip

    async def hand(self, *arrivals: Arrival) -> None:
        """Hand these over and let the desk finish; raises StoreError where they could not be stored."""
        handed = asyncio.ensure_future(self.desk.receive(arrivals))
        await asyncio.sleep(0)
        await self.desk.drain()
        await handed

    async def replies(self) -> dict[str, str]:
        return await self.room.replies()


def typed(account: str, text: str, update: str = "u1") -> Arrival:
    """Words from somebody."""
    return said(account, update, Typed(0, START, text, "en-GB"))


@pytest.fixture
async def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Office]:
    monkeypatch.setattr("adapters.desk.PAUSE", 0.0)
    failing: set[str] = set()
    times = [START]

    def witness(waiting: Waiting, _turn: Turn) -> None:
        if waiting.place.account in failing:
            raise RuntimeError("a turn that cannot be made")

    async with opened(tmp_path, Shaky, lambda: times[-1], witness) as room:
        assert isinstance(room.store, Shaky)
        yield Office(room, room.store, times, failing)


async def test_what_arrives_is_answered_once_however_often_it_comes(office: Office) -> None:
    """A redelivered update is acknowledged again and answered no more."""
    await office.hand(typed("ana", "hello"))
    await office.hand(typed("ana", "hello"))

    assert ["ana"] == list(await office.replies())
    assert [] == list(await office.store.waiting())


async def test_when_nothing_can_be_stored_the_person_gets_one_kind_line(office: Office) -> None:
    """The update stays unacknowledged; the line comes once per update and once in ten minutes, and nothing is lost."""
    office.store.broken = True
    for update in ("u1", "u1", "u2"):
        with pytest.raises(StoreError):
            await office.hand(typed("ana", "hello", update))
    assert ["ana"] == [account for account, _ in office.slip.said]
    assert office.slip.said[0][1]

    office.times.append(START + timedelta(minutes=11))
    with pytest.raises(StoreError):
        await office.hand(typed("ana", "hello", "u3"))
    assert 2 == len(office.slip.said)

    office.store.broken = False
    await office.hand(typed("ana", "hello"))
    assert ["ana"] == list(await office.replies())


async def test_danger_is_answered_in_full_without_a_store(office: Office) -> None:
    """Crisis words get the acknowledgement, the emergency number of the guessed country and a directory."""
    office.store.broken = True

    with pytest.raises(StoreError):
        await office.hand(typed("ana", "i want to kill myself"))

    [(_, text)] = office.slip.said
    assert "999" in text
    assert "findahelpline" in text


async def test_a_turn_that_fails_three_times_is_set_aside_and_the_others_go_on(office: Office) -> None:
    """One person's trouble is told kindly to that person and to nobody else."""
    office.failing.add("ana")

    await office.hand(typed("ana", "hello"), typed("ben", "hello"))

    replies = await office.replies()
    assert "not on you" in replies["ana"]
    assert "18 or over" in replies["ben"]
    assert [] == list(await office.store.waiting())


async def test_a_row_that_cannot_be_stored_is_set_aside_and_the_others_go_on(office: Office) -> None:
    """A failed batch is tried row by row; only the row that fails while others succeed is to blame."""
    office.store.poisoned.add("ana")
    running = asyncio.ensure_future(office.desk.run())

    await office.desk.receive([typed("ana", "hello"), typed("cleo", "hello")])
    replies: dict[str, str] = {}
    for number in range(200):
        await office.desk.receive([typed("ben", "hello", f"u{number}")])
        replies |= await office.replies()
        if "ana" in replies:
            break

    office.desk.stop()
    await asyncio.wait_for(running, 10)
    assert "not on you" in replies["ana"]
    assert {"ana", "ben", "cleo"} == set(replies)


async def test_what_an_earlier_process_left_is_taken_up(office: Office) -> None:
    """Stored and not yet answered: the next desk answers it."""
    await office.store.commit((typed("ana", "hello"),), ())

    await office.desk.open()
    await office.desk.drain()

    assert ["ana"] == list(await office.replies())


async def test_two_events_of_one_person_are_answered_in_order(office: Office) -> None:
    """A batch holds at most one event of each person."""
    await office.hand(typed("ana", "hello", "u1"), typed("ana", "who can read this?", "u2"))

    assert [] == list(await office.store.waiting())
    assert 1 == len(await office.replies())  # the first; the second leaves when that one is delivered


async def test_whoever_is_busy_with_another_worker_is_answered_later(office: Office) -> None:
    """What they write is stored and acknowledged, then answered by whoever is free for it, here on being told; once."""
    office.store.elsewhere = {"ana"}
    await office.hand(typed("ana", "hello"), typed("kim", "hello"))
    assert ["kim"] == list(await office.replies())
    assert 1 == len(await office.store.waiting())

    office.store.elsewhere = set()
    office.desk.hear()
    await office.desk.drain()
    assert "ana" in await office.replies()
    assert [] == list(await office.store.waiting())


async def test_trouble_while_looking_for_what_was_left_is_tried_again(office: Office) -> None:
    """A look that fails costs nothing; the next finds what is there."""
    office.store.elsewhere = {"ana"}
    await office.hand(typed("ana", "hello"))
    office.store.elsewhere, office.store.broken = set(), True
    office.desk.hear()
    await office.desk.step()
    office.store.broken = False
    office.times.append(START + timedelta(seconds=3))
    await office.desk.drain()
    assert ["ana"] == list(await office.replies())
