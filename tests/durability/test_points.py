"""A process that ends at any named point loses nothing, does nothing twice, and answers everybody in order."""

from __future__ import annotations

import asyncio
import multiprocessing
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.durability.living import born, live_and_die
from tests.durability.paper import Line, Step
from tests.durability.points import DIED
from tests.durability.reckoning import Kept, Reckoning, kept, reckon

STEPS = (
    Step(1, "ana", "hello"),
    Step(1, "ben", "hello"),
    Step(1, "ana", "[Tell me what happened · 3 min]"),
    Step(1, "ben", "[I'm about to text them]"),
    Step(1, "ana", "[No]"),
    Step(1, "ben", "I miss you, please call me"),
    Step(1, "ben", "[1 hour]"),
    Step(1, "ana", "[Done]"),
    Step(70),  # the wait is over
    Step(1, "ana", "i want to text him so bad"),
    Step(1, "ben", "[Let it go]"),
    Step(1, "ana", "come back to me"),
    Step(25),  # the look-in
    Step(22 * 60),  # next morning's nudge
    Step(1, "ana", "/stop"),
    Step(1, "ben", "/delete"),
    Step(1, "ben", "[Erase everything]"),
    Step(1, "ben", "hello"),
)
INPUTS = sum(bool(step.account) for step in STEPS)
PARTS = ("inbox: ", "turn: ", "desk: ", "outbox: ", "bells: ", "main: ", "keys: ")
SENDING, NOTED = "after outbox: send", "after outbox: note"
TAKING = "before outbox: take"


@dataclass(frozen=True, slots=True)
class Undisturbed:
    """A life without a death: the points passed, what was delivered, what is kept."""

    passed: tuple[str, ...]
    lines: tuple[Line, ...]
    kept: Kept


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    return asyncio.run(_whole(tmp_path_factory.mktemp("undisturbed")))


async def _whole(folder: Path) -> Undisturbed:
    """Live to the end, from wherever an earlier life got to."""
    life = await born(folder, STEPS)
    try:
        await life.live()
        return Undisturbed(tuple(life.points.passed), tuple(life.paper.lines()), await kept(life, ("ana", "ben")))
    finally:
        await life.store.close()


def deaths(passed: tuple[str, ...], *, every: bool) -> Iterator[tuple[str, int]]:
    """Points and how often each is passed before the death: all of them at every passing, or in the middle of the life
    those around what is done and around each file's commit.
    """
    for name, times in Counter(passed).items():
        within = name.startswith(("before main: ", "after main: ", "before keys: ", "after keys: "))
        if every or not within or name.endswith(": commit"):
            yield from ((name, nth) for nth in (range(1, times + 1) if every else [(times + 1) // 2]))


def may_repeat(passed: tuple[str, ...], name: str, nth: int) -> bool:
    """Whether a message was out by then, and not yet noted as sent: the one thing no platform lets us know."""
    before = passed[: [at for at, one in enumerate(passed) if one == name][nth - 1] + 1]
    last = next((one for one in reversed(before) if one in {SENDING, NOTED, TAKING}), TAKING)
    return last == SENDING


def die(folder: Path, name: str, nth: int) -> None:
    """Live in a process of its own up to the point."""
    forks = multiprocessing.get_context("forkserver")
    forks.set_forkserver_preload(["tests.durability.warm"])
    life = forks.Process(target=live_and_die, args=(str(folder), STEPS, name, nth))
    life.start()
    life.join(60)
    assert DIED == life.exitcode


def loop(folder: Path, undisturbed: Undisturbed, *, every: bool) -> tuple[int, Reckoning]:
    """Die at each point, live on, and reckon."""
    total, died = Reckoning(), 0
    for name, nth in deaths(undisturbed.passed, every=every):
        died += 1
        own = folder / str(died)
        own.mkdir()
        die(own, name, nth)
        after = asyncio.run(_whole(own))
        found = reckon(after.lines, undisturbed.lines)
        where = f"{name}, {nth}"
        assert (where, 0, 0, 0) == (where, found.lost, found.doubled, found.disordered)
        assert (where, undisturbed.kept) == (where, after.kept)
        assert found.repeated <= may_repeat(undisturbed.passed, name, nth), where
        total += found
        shutil.rmtree(own)
    return died, total


def test_every_part_has_its_points(undisturbed: Undisturbed) -> None:
    """Inbox, turn, desk, outbox, bells and both files are passed many times, before and after."""
    for part in PARTS:
        assert any(part in name for name in undisturbed.passed), part
    assert len(set(undisturbed.passed)) > 60


def test_a_death_at_any_point(folder: Path, undisturbed: Undisturbed) -> None:
    """Around each thing that is done and each commit, in the middle of the life."""
    died, total = loop(folder, undisturbed, every=False)
    sys.stdout.write(f"{died} deaths: {told(died, total)}\n")


@pytest.mark.deep
def test_a_death_at_every_passing_of_every_point(folder: Path, undisturbed: Undisturbed) -> None:
    """At each named point each time that it is passed."""
    died, total = loop(folder, undisturbed, every=True)
    sys.stdout.write(f"{died} deaths: {told(died, total)}\n")


def told(lives: int, total: Reckoning) -> str:
    return (
        f"inputs, lost, doubled, out of order: {lives * INPUTS}, {total.lost}, {total.doubled}, {total.disordered}; "
        f"{total.repeated} messages came once more, {total.unsent} nudges were dropped"
    )
