"""Pictures are drawn in a process of their own; whatever happens to it, the words go out."""

from __future__ import annotations

import asyncio
import os
import signal
import struct
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest

from adapters.charts import Easel
from adapters.sketching import Sketch, sketch
from bot.care.pictures import Days, Eased, Hours, Kept, KeptWeek, Picture, Steady
from bot.care.progress import DayPoint
from bot.care.urges import UrgeCurve
from bot.flows.pictures import Pictured
from tests.furnished import wording

FIRST = date(2026, 3, 1)
DAYS = tuple(
    DayPoint(FIRST + timedelta(days=ahead), ahead % 10, ahead % 4, mine=ahead % 2)
    if ahead % 3
    else DayPoint(FIRST + timedelta(days=ahead), peeks=1)
    for ahead in range(30)
)
PICTURES: dict[str, Picture] = {
    "progress": Days(DAYS),
    "without contacts": Days(DAYS, contacts=False),
    "week": Days(DAYS[-7:]),
    "nothing told": Days(tuple(DayPoint(day.on) for day in DAYS)),
    "hours": Hours((3, *[0] * 22, 1), (0, 23)),
    "curve": Eased(UrgeCurve(((0, 1.0), (9, 0.6), (30, 0.4)), 30, 5)),
    "curve without a half": Eased(UrgeCurve(((0, 1.0), (9, 0.8)), None, 5)),
    "kept": Kept(tuple(KeptWeek(FIRST + timedelta(days=7 * week), week % 3, week % 2) for week in range(12))),
    "nothing kept": Kept(tuple(KeptWeek(FIRST + timedelta(days=7 * week), 0, 0) for week in range(12))),
    "steady": Steady(tuple(day.on for day in DAYS), tuple(range(70, 100))),
    "steady, one day": Steady((FIRST,), (100,)),
}


def sketched(picture: Picture, *, night: bool = False, locale: str = "en") -> Sketch:
    found = sketch(Pictured((), None, picture, night), wording(), locale)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One list of fonts for all of them."""
    return tmp_path_factory.mktemp("pictures")


@pytest.fixture
async def easel(folder: Path) -> AsyncIterator[Easel]:
    """An easel with the patience of a busy machine."""
    easel = Easel(folder, patience=60.0)
    yield easel
    await easel.close()


async def test_every_picture(easel: Easel) -> None:
    """Each is a PNG that Telegram takes, the same twice, dark at night; the library never comes into this process.

    Once warm each takes less than 300 ms: the best of a few, for a busy machine is no fault of the drawing.
    """
    await easel.draw(sketched(PICTURES["progress"]))
    for name, picture in PICTURES.items():
        night = await easel.draw(sketched(picture, night=True))
        day, took = await timed(easel, picture)
        for _ in range(8):
            again, once_more = await timed(easel, picture)
            assert day == again
            took = min(took, once_more)
            if took < 0.3:
                break
        assert took < 0.3, name
        assert day is not None, name
        assert b"\x89PNG" == day[:4]
        width, height = struct.unpack(">II", day[16:24])
        assert width == 1026
        assert 500 < height < 1100
        assert day != night
    assert "matplotlib" not in sys.modules


async def timed(easel: Easel, picture: Picture) -> tuple[bytes | None, float]:
    began = time.perf_counter()
    return await easel.draw(sketched(picture)), time.perf_counter() - began


def test_days_are_named_in_the_language() -> None:
    """Each day of a week by its name, else one in seven by its date, the last always; an unknown tongue is English."""
    assert ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"] == [said for _, said in sketched(PICTURES["week"]).marks]
    assert [(1, "2. März"), (29, "30. März")] == [
        sketched(PICTURES["progress"], locale="de").marks[place] for place in (0, -1)
    ]
    assert "Mar 30" == sketched(PICTURES["progress"], locale="xx-Nowhere").marks[-1][1]
    assert () == sketched(PICTURES["hours"]).marks


async def test_the_process_ends_when_idle(folder: Path) -> None:
    """After the given seconds without a wish it is gone, and the next wish starts another."""
    easel = Easel(folder, idle=0.3, patience=60.0)
    assert await easel.draw(sketched(PICTURES["steady"]))
    first = easel.worker
    assert first is not None
    await until_gone(first)
    assert easel.worker is None
    assert await easel.draw(sketched(PICTURES["steady"]))
    assert easel.worker not in {None, first}
    await easel.close()


async def test_a_killed_process_costs_one_picture(easel: Easel) -> None:
    """The words go alone, and the next picture is drawn by a fresh process; numbers that cannot be drawn do not even
    cost the process.
    """
    assert await easel.draw(sketched(Hours((), ()))) is None
    assert await easel.draw(sketched(PICTURES["steady"]))
    assert easel.worker is not None
    os.kill(easel.worker, signal.SIGKILL)
    await until_gone(easel.worker)
    assert await easel.draw(sketched(PICTURES["steady"])) is None
    assert await easel.draw(sketched(PICTURES["steady"]))


async def test_a_process_that_hangs_is_ended(easel: Easel) -> None:
    """Nobody waits longer than the patience; what hung is killed, and the next is drawn."""
    assert await easel.draw(sketched(PICTURES["steady"]))
    worker = easel.worker
    assert worker is not None
    os.kill(worker, signal.SIGSTOP)
    easel.patience = 0.2
    assert await easel.draw(sketched(PICTURES["steady"])) is None
    await until_gone(worker)
    easel.patience = 60.0
    assert await easel.draw(sketched(PICTURES["steady"]))


async def test_who_is_first_does_not_wait_for_the_start(folder: Path) -> None:
    """The words go at once, the process goes on starting, and the next picture comes."""
    easel = Easel(folder, patience=0.01)
    assert await easel.draw(sketched(PICTURES["steady"])) is None
    easel.patience = 60.0
    assert await easel.draw(sketched(PICTURES["steady"]))
    await easel.close()


def test_the_process_dies_with_its_parent(folder: Path) -> None:
    """Also where the parent is killed and can tell nobody."""
    program = (
        "import asyncio, os, signal, sys; from pathlib import Path\n"
        "from tests.test_charts import PICTURES, sketched\n"
        "from adapters.charts import Easel\n"
        "async def main():\n"
        f"    easel = Easel(Path({str(folder)!r}), patience=60.0)\n"
        "    await easel.draw(sketched(PICTURES['steady']))\n"
        "    print(easel.worker, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "if __name__ == '__main__': asyncio.run(main())\n"
    )
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=root, text=True, check=False)
    assert -signal.SIGKILL == done.returncode, done.stderr
    asyncio.run(until_gone(int(done.stdout)))


async def until_gone(process: int) -> None:
    """Wait until this process is no more (a zombie is gone as well)."""
    async with asyncio.timeout(20):
        while is_there(process):
            await asyncio.sleep(0.02)


def is_there(process: int) -> bool:
    with suppress(FileNotFoundError, ProcessLookupError):
        return ") Z" not in Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    return False
