"""One peer, one run, in a process of its own: prints its figures as a line of JSON.

python one.py PEER AT_ONCE PEOPLE SECONDS
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from tests.benchmarks.turns.work import everything, measure

CHECKED_BY_PEER = {
    "ours",
    "storage",
    "ours_postgres",
    "storage_postgres",
}  # their replies are the bot's own and are checked where they are made


async def main(peer: str, at_once: int, people: int, seconds: float) -> None:
    with tempfile.TemporaryDirectory(prefix="unsent-bench-") as folder:
        check = peer not in CHECKED_BY_PEER
        async with import_module(f"tests.benchmarks.turns.{peer}").open_peer(Path(folder)) as turn:
            figures = await measure(turn, everything(people), at_once=at_once, seconds=seconds, check=check)
    print(json.dumps({"peer": peer, "at_once": at_once, **asdict(figures)}), flush=True)


asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])))
