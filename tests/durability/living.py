"""Desk, house, sealed store and sender at work on paper, step by step, from wherever an earlier life ended."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import cast

from adapters.desk import Desk
from adapters.outbox import Sender
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.wiring import Pieces, assemble
from bot.ports import Store
from bot.talk.screen import Limits
from tests.durability.paper import Paper, Step, times
from tests.durability.points import Points, point

START = datetime(2026, 3, 4, 12, tzinfo=UTC)
LOOKS = 2  # at the clock, after time has passed
LIMITS = Limits(text=4096, buttons=100, row=8, label=60)


@dataclass(slots=True)
class Life:
    """One process's life, or a part of a test that plays one."""

    paper: Paper
    steps: tuple[Step, ...]
    store: SqliteStore
    desk: Desk
    sender: Sender
    times: list[datetime] = field(default_factory=list)

    @property
    def points(self) -> Points:
        return self.paper.points

    async def live(self) -> None:
        """What was left is finished first, then each step comes and is acknowledged; an older one comes again."""
        await self.desk.open()
        await self.settle()
        for number in range(self.paper.offset, len(self.steps)):
            await self._take(number)
            self.paper.acknowledge(number)
            await self.settle()

    async def _take(self, number: int) -> None:
        self.times.append(times(START, self.steps)[number])
        for one in (number - 1, number):
            arrival = None if one < 0 else self.paper.arrival(one, self.steps[one], times(START, self.steps)[one])
            if arrival is not None:
                handed = asyncio.ensure_future(self.desk.receive([arrival]))
                await asyncio.sleep(0)
                await self.desk.step()
                await handed
        await self.settle()
        if not self.steps[number].account:
            await self._look_on()

    async def _look_on(self) -> None:
        """The seconds after: of each person one bell rings at a time."""
        for _ in range(LOOKS):
            self.times.append(self.times[-1] + timedelta(seconds=1))
            await self.settle()

    async def settle(self) -> None:
        """Until nothing waits: turns made, bells rung, messages sent."""
        while await self.desk.step() or await self.sender.flush():
            pass


@cache
def furnished() -> Pieces:
    """The house, furnished once in each process that others are forked from."""
    return assemble(Settings(), lambda _platform: LIMITS)


async def born(folder: Path, steps: tuple[Step, ...], points: Points | None = None) -> Life:
    """Open what is there, with points to die at."""
    pieces, paper = furnished(), Paper(folder, START, points or Points())
    now = [times(START, steps)[min(paper.offset, len(steps) - 1)]]
    store = await SqliteStore.open(folder / "data", folder / "key", pieces.codec, lambda: now[-1])
    pointed = cast("Store", point(store, paper.points))
    world = replace(pieces.world, witness=lambda _waiting, _turn: paper.points.pass_("turn: made"))
    desk = Desk(pointed, world, lambda: now[-1], {paper.platform: paper}, pieces.sorry)
    sender = Sender(pointed, paper, desk.receive, lambda _line: None)
    return Life(paper, steps, store, desk, sender, now)


def live_and_die(folder: str, steps: tuple[Step, ...], doomed: str, nth: int) -> None:
    """The whole of a process: it ends at the doomed point."""

    async def live() -> None:
        life = await born(Path(folder), steps, Points(doomed, nth))
        await life.live()

    with suppress(KeyboardInterrupt):
        asyncio.run(live())
