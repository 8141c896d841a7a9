"""PTB's JobQueue as shipped: one daily job a person; so many are due at one moment. `ptb.py PEOPLE DUE`."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.ext import Application

from tests.benchmarks.turns.work import rss_mib

LEAD = 3.0  # seconds between the last job set and the moment
WAIT = 15.0  # seconds after it in which a nudge may still come


async def main(people: int, due: int) -> None:
    before = rss_mib()
    handed: list[float] = []

    async def nudge(_context: Any) -> None:
        handed.append(time.perf_counter())

    app: Any = Application.builder().token("1:none").updater(None).build()
    begun = time.perf_counter()
    later = (datetime.now(UTC) + timedelta(hours=6)).timetz()
    for number in range(people - due):
        app.job_queue.run_daily(nudge, later, name=str(number))
    at = datetime.now(UTC) + timedelta(seconds=LEAD + due / 2000)
    for number in range(due):
        app.job_queue.run_daily(nudge, at.timetz(), name=f"due{number}")
    await app.job_queue.start()
    started = time.perf_counter() - begun
    left = (at - datetime.now(UTC)).total_seconds()
    await asyncio.sleep(max(0.0, left) + WAIT)
    moment = time.perf_counter() - WAIT - max(0.0, -left)
    spent = max(handed) - moment if handed else 0.0
    rate = len(handed) / spent if handed else 0.0
    figures = {"handed": len(handed), "due": due, "per_second": rate, "start_s": started, "mib": rss_mib() - before}
    print(json.dumps(figures), flush=True)
    gc.disable()
    sys.stdout.flush()
    import os

    os._exit(0)


asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
