"""Two workers on one token, one killed or frozen every few seconds: nothing lost, nothing done twice, nothing out of order."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from adapters.clock import wall
from adapters.store.postgres import PostgresStore
from bot.ports import Arrival, Place
from bot.talk.events import Typed
from tests.doubles.telegram.server import Double
from tests.postgres.echo import CODEC, Heard, counted

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 60  # Telegram takes one message a second in each chat
WORKERS = 2
PATIENCE = 40.0  # seconds until everything said must be answered


@dataclass(slots=True)
class Works:
    """The workers, and what their people said."""

    command: list[str]
    telegram: Double
    workers: list[asyncio.subprocess.Process] = field(default_factory=list)
    said: dict[int, list[str]] = field(default_factory=lambda: {1000 + number: [] for number in range(PEOPLE)})
    killed: int = 0
    frozen: int = 0

    async def hire(self) -> None:
        self.workers.append(await asyncio.create_subprocess_exec(*self.command, cwd=ROOT))

    async def lose(self) -> None:
        """Kill -9 the one that has worked longest; another begins."""
        oldest = self.workers.pop(0)
        oldest.send_signal(signal.SIGKILL)
        await oldest.wait()
        self.killed += 1
        await self.hire()

    async def freeze(self, seconds: float) -> None:
        """Stop the one that has worked longest, and let it go on later as if nothing had been."""
        oldest = self.workers[0]
        oldest.send_signal(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        oldest.send_signal(signal.SIGCONT)
        self.frozen += 1

    async def talk(self, until: float, dice: random.Random) -> None:
        """Everybody writes on and on, each message with its number."""
        while time.monotonic() < until:
            who = dice.choice(list(self.said))
            self.say(who)
            await asyncio.sleep(dice.expovariate(15))

    def say(self, who: int) -> None:
        text = f"m{len(self.said[who])}"
        self.said[who].append(text)
        self.telegram.person(who, f"P{who}").says(text)

    def replies(self, who: int) -> list[str]:
        """What this person was told, without the first word of the line."""
        sees = self.telegram.person(who, f"P{who}").sees()
        return [message.text.removeprefix("echo ") for message in sees if message.text.startswith("echo ")]

    async def settled(self) -> float:
        """Wait until everything said is answered; how long that took."""
        began = time.monotonic()
        while any(set(said) - set(self.replies(who)) for who, said in self.said.items()):
            assert time.monotonic() - began < PATIENCE, "not everything was answered"
            await asyncio.sleep(0.1)
        return time.monotonic() - began

    async def close(self) -> None:
        for worker in self.workers:
            worker.send_signal(signal.SIGCONT)
            worker.send_signal(signal.SIGTERM)
        for worker in self.workers:
            try:
                await asyncio.wait_for(worker.wait(), 12)
            except TimeoutError:
                worker.kill()
                await worker.wait()


@asynccontextmanager
async def works(address: str, schemas: tuple[str, str], key_file: Path) -> AsyncIterator[Works]:
    """Two workers on a double that floods nobody."""
    async with Double() as telegram:
        telegram.world.floods.on = False
        arguments = [address, schemas[0], str(key_file), telegram.origin, telegram.world.token]
        working = Works([sys.executable, "-m", "tests.postgres.worker", *arguments], telegram)
        for _ in range(WORKERS):
            await working.hire()
        try:
            yield working
        finally:
            await working.close()


async def tallied(working: Works, address: str, schemas: tuple[str, str], key_file: Path) -> tuple[int, int, int]:
    """Over all people: inputs lost, done twice, out of order, by what history holds."""
    store = await PostgresStore.open(
        address, key_file, CODEC, wall, schema=schemas[0], keys_schema=f"{schemas[0]}_keys"
    )
    totals = [0, 0, 0]
    try:
        for who, said in working.said.items():
            place = Place("telegram", working.telegram.world.token.partition(":")[0], str(who), str(who))
            (met,) = await store.meet([Arrival("whose", place, Typed(0, wall(), ""))])
            past = await store.history(met.person)
            kept = [one.entry.text for one in past if isinstance(one.entry, Heard)]
            totals = [total + one for total, one in zip(totals, counted(said, kept), strict=True)]
    finally:
        await store.close()
    return totals[0], totals[1], totals[2]


def told(working: Works, totals: tuple[int, int, int], longest: float) -> str:
    inputs = sum(map(len, working.said.values()))
    repeats = sum(len(replies) - len(set(replies)) for replies in map(working.replies, working.said))
    return (
        f"inputs: {inputs}, lost: {totals[0]}, doubled: {totals[1]}, out of order: {totals[2]};"
        f" killed {working.killed}, frozen {working.frozen}; replies sent again: {repeats}; last answered after {longest:.1f} s"
    )


@pytest.mark.parametrize("seconds", [6, pytest.param(180, marks=pytest.mark.deep)])
async def test_workers_are_killed_and_frozen(
    address: str, schemas: tuple[str, str], key_file: Path, seconds: int
) -> None:
    """Every input is one entry of history, in the order it was said, and answered; whatever became of its worker."""
    dice = random.Random(seconds)
    async with works(address, schemas, key_file) as working:
        talking = asyncio.create_task(working.talk(time.monotonic() + seconds, dice))
        freeze = False
        while not talking.done():
            await asyncio.sleep(2)
            await (working.freeze(5) if freeze else working.lose())
            freeze = not freeze and seconds > 60
        longest = await working.settled()
        for who, said in working.said.items():
            assert said == list(dict.fromkeys(working.replies(who)))
    totals = await tallied(working, address, schemas, key_file)
    print(told(working, totals, longest))
    assert (0, 0, 0) == totals
    assert working.killed > 1
