"""One bot, one run: many people write once each, the bot is killed in the middle and started again. `one.py PEER PEOPLE KILL`.

Counts who was answered, who never, who twice; how fast; all over loopback, against the protocol double.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from tests.doubles.telegram.server import Double

ROOT = Path(__file__).resolve().parents[3]
QUIET = 6.0  # seconds without a new answer, after which no more are waited for
FIRST = 60.0  # seconds until the first answer, at most


def command(peer: str, telegram: Double, folder: Path) -> tuple[list[str], dict[str, str]]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("UNSENT_")}
    if peer == "ours":
        settings = {
            "UNSENT_TELEGRAM_TOKEN": telegram.world.token,
            "UNSENT_TELEGRAM_API_BASE": telegram.origin,
            "UNSENT_DATA": str(folder / "data"),
            "UNSENT_KEY_FILE": str(folder / "key"),
            "UNSENT_LOG_LEVEL": "error",
        }
        return [sys.executable, "-P", "-m", "adapters", "run"], kept | settings
    python = str(ROOT / ".venv-bench" / "bin" / "python")
    arguments = [peer, telegram.origin, telegram.world.token, str(folder)]
    return [python, "-m", "tests.benchmarks.inbound.peers", *arguments], kept | {"PYTHONPATH": str(ROOT)}


async def main(peer: str, people: int, *, kill: bool) -> None:
    with tempfile.TemporaryDirectory(prefix="unsent-bench-") as folder:
        async with Double() as telegram:
            telegram.world.floods.on = False
            line, env = command(peer, telegram, Path(folder))

            async def start() -> asyncio.subprocess.Process:
                quiet = asyncio.subprocess.DEVNULL
                return await asyncio.create_subprocess_exec(*line, cwd=ROOT, env=env, stdout=quiet, stderr=quiet)

            def answers() -> list[int]:
                return [len(telegram.person(1000 + number, "P").sees()) for number in range(people)]

            for number in range(people):
                telegram.person(1000 + number, "P").says("hello")
            process = await start()
            begun = await _answered(answers, 1, FIRST)
            if kill:
                await _answered(answers, people // 3, FIRST)
                process.send_signal(signal.SIGKILL)
                await process.wait()
                process = await start()
            last, seen = time.perf_counter(), 0
            while time.perf_counter() - last < QUIET + (FIRST / 4 if kill and seen < people else 0):
                await asyncio.sleep(0.05)
                now = sum(map(bool, answers()))
                if now > seen:
                    last, seen = time.perf_counter(), now
                if seen == people:
                    break
            found = answers()
            process.kill()
            await process.wait()
    spent = last - begun
    figures = {
        "peer": peer,
        "people": people,
        "killed": int(kill),
        "lost": sum(count == 0 for count in found),
        "twice": sum(count > 1 for count in found),
        "per_second": seen / spent if spent > 0 else 0.0,
    }
    print(json.dumps(figures), flush=True)


async def _answered(answers: object, count: int, within: float) -> float:
    """When so many had their answer, or the time was over."""
    assert callable(answers)
    begun = time.perf_counter()
    while sum(map(bool, answers())) < count and time.perf_counter() - begun < within:
        await asyncio.sleep(0.01)
    return time.perf_counter()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), kill=sys.argv[3] == "1"))
