"""Killed again and again at random moments, with everything unacknowledged delivered again, nothing is lost or done twice."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.outbox import IN_FLIGHT
from tests.durability.living import START
from tests.durability.paper import Paper
from tests.durability.reckoning import reckon
from tests.durability.streaming import SAID, alone, stream


def soak(folder: Path, *, people: int, deaths: int, seed: int) -> int:
    """How many messages came once more. Nothing else may have gone wrong."""
    once = folder / "once"
    once.mkdir()
    heard = list(alone(once).lines())
    many = folder / "many"
    many.mkdir()
    chance = random.Random(seed)
    for _ in range(deaths):
        killed(many, people, after=chance.uniform(0.05, 0.35))
    killed(many, people, after=None)
    lines = list(Paper(many, START).lines())
    wanted = [replace(line, account=f"p{person}") for person in range(people) for line in heard]
    found = reckon(lines, wanted)
    sys.stdout.write(
        f"{deaths} deaths. inputs, lost, doubled, out of order: {people * len(SAID)}, "
        f"{found.lost}, {found.doubled}, {found.disordered}; {found.repeated} of {len(lines)} messages came once more\n"
    )
    assert (0, 0, 0) == (found.lost, found.doubled, found.disordered)
    return found.repeated


def killed(folder: Path, people: int, *, after: float | None) -> None:
    """Let a process work for so many seconds from its first breath, then kill -9; None lets it finish."""
    forks = multiprocessing.get_context("forkserver")
    forks.set_forkserver_preload(["tests.durability.warm"])
    life = forks.Process(target=stream, args=(str(folder), people))
    life.start()
    if after is None:
        life.join(120)
        assert 0 == life.exitcode
        return
    time.sleep(after)
    if life.pid is not None and life.is_alive():
        os.kill(life.pid, signal.SIGKILL)
    life.join()


def test_a_short_soak(folder: Path) -> None:
    """A hundred and eighty inputs and eight deaths."""
    repeated = soak(folder, people=20, deaths=8, seed=5)
    assert repeated <= 8 * IN_FLIGHT


@pytest.mark.deep
def test_a_long_soak(folder: Path) -> None:
    """Nine hundred inputs and sixty deaths."""
    repeated = soak(folder, people=100, deaths=60, seed=7)
    assert repeated <= 60 * IN_FLIGHT
