"""Nudges are on time under load, and a host that slept sends no burst."""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest

from adapters.desk import Desk
from adapters.outbox import Sender
from adapters.store.sqlite import SqliteStore
from bot.ports import Arrival, Delivered, Keep, Outcome, Outgoing, Place, Ringing, Sent, Store, Waiting
from bot.rehearsal.room import Room
from bot.talk.events import Rang, Typed
from bot.talk.state import Session
from tests.durability.living import born, furnished
from tests.durability.paper import Line, Step
from tests.furnished import house

SET_UP = "/start [tell] [none] [none] [they_ended] [this_week] [none] [nothing] [none] [them_back] [try] [20:00] [yes]"
ON_TIME = 5.0  # seconds after its hour, at p99
LOADED = 512  # people stored at once


@cache
def set_up() -> tuple[Session, Ringing]:
    """Somebody who has told everything and wants to be asked at eight, and the bell for that."""
    room = Room(house(), locale="en-GB")
    for does in SET_UP.split():
        room.does(does)
    (bell,) = [one for one in room.bells.waiting.values() if one.bell == "checkin"]
    return room.session, bell


@dataclass(slots=True)
class Watched:
    """The store, noting how late each bell's turn was committed, in seconds."""

    store: SqliteStore
    now: Moving
    late: list[float] = field(default_factory=list)
    spoke: int = 0

    async def commit(self, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> Sequence[Waiting]:
        waiting = await self.store.commit(arrivals, outcomes)
        for one in outcomes:
            if isinstance(one.waiting.event, Rang):
                self.late.append((self.now() - one.waiting.event.due).total_seconds())
                self.spoke += len(one.parcels)
        return waiting

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 - whatever the store has
        return getattr(self.store, method)


@dataclass(slots=True)
class Swift:
    """A platform that takes whatever comes, at once: what it allows a second is another matter."""

    platform: str = "paper"
    bot: str = "b"

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        del outgoing
        return Sent()

    async def plainly(self, place: Place, text: str) -> None:
        raise AssertionError(f"storage never fails here: {place.account} was told {text!r}")


@dataclass(slots=True)
class Moving:
    """A clock that runs as the wall's does, from an instant of its own."""

    begins: datetime
    _since: float = field(default_factory=time.monotonic)

    def __call__(self) -> datetime:
        return self.begins + timedelta(seconds=time.monotonic() - self._since)


async def fill(store: SqliteStore, people: int, bells: Mapping[int, Ringing], session: Session) -> None:
    """So many people, each with a bell of their own."""
    for first in range(0, people, LOADED):
        numbers = range(first, min(first + LOADED, people))
        met = await store.meet([said(number) for number in numbers])
        turns = zip(numbers, met, strict=True)
        await store.commit(
            (), [Outcome(waiting, session, Keep.ON, changes=(bells[number],)) for number, waiting in turns]
        )


def said(number: int) -> Arrival:
    account = f"p{number}"
    return Arrival(account, Place("paper", "b", account, account), Typed(0, set_up()[1].due, "hello"))


async def ring(folder: Path, *, people: int, within: float) -> Watched:
    """All bells come due within so many seconds, and are rung by the desk as it runs."""
    session, bell = set_up()
    spans = {number: timedelta(seconds=within * number / people) for number in range(people)}
    bells = {number: replace(bell, due=bell.due + span, local=bell.local + span) for number, span in spans.items()}
    before = timedelta(seconds=0.5)
    clock = Moving(bell.due - timedelta(hours=1))
    store = await SqliteStore.open(folder / "data", folder / "key", furnished().codec, clock)
    await fill(store, people, bells, session)
    clock = Moving(bell.due - before)
    watched = Watched(store, clock)
    desk = Desk(cast("Store", watched), furnished().world, clock)
    sender = Sender(store, Swift(), desk.receive, lambda _line: None)
    desk.on_commit = sender.wake
    await desk.open()
    running, sending = asyncio.ensure_future(desk.run()), asyncio.ensure_future(sender.run())
    until = time.monotonic() + within + before.total_seconds() + 30
    while len(watched.late) < people and time.monotonic() < until and not running.done():
        await asyncio.sleep(0.1)
    desk.stop()
    await running
    sender.stop()
    await sending
    await store.close()
    return watched


def told(watched: Watched, within: float) -> str:
    late = statistics.quantiles(watched.late, n=100)
    return (
        f"{len(watched.late)} nudges due within {within:.0f} s: p50 {late[49]:.2f} s, p99 {late[98]:.2f} s, "
        f"at most {max(watched.late):.2f} s after their hour; at 30 messages a second they are sent in "
        f"{len(watched.late) / 30:.0f} s\n"
    )


async def on_time(folder: Path, people: int, within: float) -> None:
    watched = await ring(folder, people=people, within=within)
    sys.stdout.write(told(watched, within))
    assert (people, people) == (len(watched.late), watched.spoke)
    assert statistics.quantiles(watched.late, n=100)[98] <= ON_TIME


async def test_nudges_are_on_time(folder: Path) -> None:
    """Three hundred in two seconds: each is stored to be sent within seconds of its hour, once."""
    await on_time(folder, 300, 2.0)


@pytest.mark.deep
async def test_ten_thousand_nudges_in_one_minute_are_on_time(folder: Path) -> None:
    """The morning of a bot with many people; how fast a platform lets us send is another matter."""
    await on_time(folder, 10_000, 60.0)


@pytest.mark.deep
async def test_ten_thousand_nudges_at_the_same_moment(folder: Path) -> None:
    """All at once it takes as long as it takes, and nobody is left out."""
    watched = await ring(folder, people=10_000, within=0.001)
    sys.stdout.write(told(watched, 0))
    assert (10_000, 10_000) == (len(watched.late), watched.spoke)


SETTLED = ("hello", "2", "1", "1", "1", "2", "11", "5", "11", "1", "[I'll try this]", "[20:00]", "[Yes, that's right]")


async def delivered(folder: Path, *steps: Step) -> list[Line]:
    """What a life comes to from the moment all is set up and a wait of an hour has begun."""
    opening = tuple(Step(1, "ana", does) for does in (*SETTLED, "/urge", "i miss you so much", "[1 hour]", "[Skip]"))
    life = await born(folder, (*opening, *steps))
    try:
        await life.live()
    finally:
        await life.store.close()
    lines = list(life.paper.lines())
    return lines[max(at for at, line in enumerate(lines) if "Held for an hour" in line.text) + 1 :]


async def test_a_host_that_slept_sends_no_burst(folder: Path) -> None:
    """Asleep for two days: what was asked for comes, late and said to be; of the nudges missed meanwhile none does, and
    the next comes at its hour.
    """
    lines = await delivered(folder, Step(2 * 24 * 60 + 200), Step(5 * 60))
    assert 1 == len(nudges(lines))
    assert 1 == len([line for line in lines if "what you wrote" in line.text])


async def test_a_host_that_slept_until_just_after_the_hour_asks_once(folder: Path) -> None:
    """Up to three hours late a check-in still comes, half an hour after what was asked for; next day it is on time."""
    lines = await delivered(folder, Step(32 * 60 + 10), Step(31), Step(24 * 60))
    assert 2 == len(nudges(lines))


def nudges(lines: list[Line]) -> list[Line]:
    return [line for line in lines if line.once and line.act == "send"]
