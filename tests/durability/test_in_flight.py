"""Killed with 64 turns in flight, no turn that was acknowledged is lost; none is made twice or out of order."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import signal
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer

import pytest

from tests.durability.acknowledging import OnSqlite, Opening, acknowledge, replies, undisturbed
from tests.durability.streaming import SAID


@dataclass(slots=True)
class Count:
    """Turns acknowledged, stored though nobody was told yet, lost, doubled, out of order."""

    acknowledged: int = 0
    untold: int = 0
    lost: int = 0
    doubled: int = 0
    disordered: int = 0


@dataclass(slots=True)
class Lives:
    """Lives of one store, each ended by kill -9. `wanted` is what each turn says to anybody."""

    opening: Opening
    wanted: list[list[str]]
    told: Counter[int] = field(default_factory=Counter)
    heard: dict[int, list[str]] = field(default_factory=dict)

    def live(self, seconds: float) -> None:
        """Acknowledge at full speed, and die so many seconds after the first."""
        forks = multiprocessing.get_context("forkserver")
        forks.set_forkserver_preload(["tests.durability.warm"])
        reading, writing = forks.Pipe(duplex=False)
        life = forks.Process(target=acknowledge, args=(self.opening, dict(self.told), writing))
        life.start()
        writing.close()
        assert life.pid is not None
        death = Timer(seconds, os.kill, (life.pid, signal.SIGKILL))
        with open(reading.fileno(), encoding="ascii", closefd=False) as lines:
            for line in lines:
                if death.ident is None:
                    death.start()
                person, nth = map(int, line.split())
                self.told[person] = max(self.told[person], nth + 1)
        life.join()
        reading.close()
        assert -signal.SIGKILL == life.exitcode

    def count(self) -> Count:
        """Open what is left and hold it against what was acknowledged."""
        for person, said in asyncio.run(replies(self.opening)).items():
            self.heard.setdefault(person, []).extend(said)
        found = Count(acknowledged=self.told.total())
        for person in self.told | Counter(dict.fromkeys(self.heard, 1)):
            self._add(found, self.told[person], self.heard.get(person, []))
        return found

    def _add(self, found: Count, told: int, heard: list[str]) -> None:
        """Each turn says something of its own, so that its words tell whether and when it was made."""
        made = [nth for nth, said in enumerate(self.wanted) if said[0] in heard]
        whole = [words for nth in made for words in self.wanted[nth]]
        found.lost += len(set(range(told)) - set(made))
        found.untold += len(set(made) - set(range(told)))
        found.doubled += max(0, len(heard) - len(whole))
        found.disordered += int(sorted(heard) == sorted(whole) and (heard != whole or made != [*range(len(made))]))


def killed(opening: Opening, alone: Opening, *, deaths: int, seed: int, seconds: float) -> None:
    """So many deaths at random moments of lives of so many seconds at most, each counted. `alone` is a store for one."""
    wanted = asyncio.run(undisturbed(alone))
    assert len(SAID) == len({said[0] for said in wanted})
    lives, chance, found = Lives(opening, wanted), random.Random(seed), Count()
    for death in range(1, deaths + 1):
        lives.live(chance.uniform(0.1, seconds))
        found = lives.count()
        assert (death, 0, 0, 0) == (death, found.lost, found.doubled, found.disordered)
    assert found.acknowledged > deaths
    sys.stdout.write(
        f"{deaths} deaths, 64 in flight: {found.acknowledged} turns acknowledged, {found.lost} of them lost, "
        f"{found.doubled} doubled, {found.disordered} out of order; {found.untold} were stored and not told yet\n"
    )


def on_sqlite(folder: Path, *, deaths: int, seconds: float) -> None:
    (folder / "alone").mkdir()
    killed(OnSqlite(folder), OnSqlite(folder / "alone"), deaths=deaths, seed=3, seconds=seconds)


def test_no_acknowledged_turn_is_lost(folder: Path) -> None:
    """Three deaths."""
    on_sqlite(folder, deaths=3, seconds=0.6)


@pytest.mark.deep
def test_no_acknowledged_turn_is_lost_over_many_deaths(tmp_path: Path) -> None:
    """Twenty-five deaths, on a disk."""
    on_sqlite(tmp_path, deaths=25, seconds=2.0)
