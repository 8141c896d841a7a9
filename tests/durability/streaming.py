"""Desk and sender at full speed: many people write at once, replies take their time on the line. To be killed at random."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import cast

from adapters.desk import Desk
from adapters.outbox import Sender
from adapters.store.sqlite import SqliteStore
from bot.ports import Arrival, Delivered, Outgoing, Place, Store
from bot.talk.events import Typed
from tests.durability.living import START, furnished
from tests.durability.paper import LOCALE, Paper

SAID = ("hello", "2", "1", "1", "1", "2", "11", "5", "11")
"""A greeting, the first tap, then the first seven questions of the intake."""
POLLED = 20  # updates in one poll, at most
LINE = 0.01  # seconds a call takes to reach the platform, and its answer to come back


@dataclass(slots=True)
class SlowPaper(Paper):
    """Paper at the end of a line."""

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        await asyncio.sleep(LINE)
        done = await Paper.deliver(self, outgoing)
        await asyncio.sleep(LINE)
        return done


def updates(people: int) -> list[Arrival]:
    """One thing said by everybody before the next, in the order it comes in."""
    said = [(f"p{person}", text) for text in SAID for person in range(people)]
    times = (START + timedelta(seconds=number) for number in range(len(said)))
    return [
        Arrival(str(number), Place("paper", "b", account, account), Typed(0, at, text, LOCALE))
        for number, ((account, text), at) in enumerate(zip(said, times, strict=True))
    ]


def stream(folder: str, people: int) -> None:
    """The whole of a process: poll from the offset on, until everything is answered."""
    asyncio.run(_stream(Path(folder), people))


async def _stream(folder: Path, people: int) -> None:
    paper, everything = SlowPaper(folder, START), updates(people)
    pieces = furnished()
    opened = await SqliteStore.open(folder / "data", folder / "key", pieces.codec, lambda: START)
    store = cast("Store", opened)
    desk = Desk(store, pieces.world, lambda: START, {paper.platform: paper}, pieces.sorry)
    sender = Sender(store, paper, desk.receive, lambda _line: None)
    desk.on_commit = sender.wake
    await desk.open()
    working, sending = asyncio.ensure_future(desk.run()), asyncio.ensure_future(sender.run())
    while (offset := paper.offset) < len(everything):
        batch = everything[offset : offset + POLLED]
        await desk.receive(batch)
        paper.acknowledge(offset + len(batch) - 1)
    desk.stop()
    await working
    sender.stop()
    await sending
    while await sender.flush():
        pass
    await opened.close()


def alone(folder: Path) -> SlowPaper:
    """What one person gets when nothing dies."""
    stream(str(folder), 1)
    return SlowPaper(folder, START)
