"""From the start of the process to its first request for updates, and the memory it then holds. `start.py PEER`."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.inbound.one import ROOT, command
from tests.doubles.telegram.server import Double

SETTLED = 1.0  # seconds after it, when memory is looked at


async def main(peer: str) -> None:
    with tempfile.TemporaryDirectory(prefix="unsent-bench-") as folder:
        async with Double() as telegram:
            line, env = command(peer, telegram, Path(folder))
            quiet = asyncio.subprocess.DEVNULL
            begun = time.perf_counter()
            process = await asyncio.create_subprocess_exec(*line, cwd=ROOT, env=env, stdout=quiet, stderr=quiet)
            await telegram.world.until(lambda: telegram.world.updates.waiting is not None, within=60)
            spent = time.perf_counter() - begun
            await asyncio.sleep(SETTLED)
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
            process.kill()
            await process.wait()
    mib = int(status.split("VmRSS:")[1].split()[0]) / 1024
    print(json.dumps({"peer": peer, "start_s": spent, "mib": mib}), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
