"""Health and metrics: whether it works, and counts; nothing in them is of anybody."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from inspect import getsource
from pathlib import Path

import aiohttp
import pytest

from adapters import desk
from adapters.watching import STALE, STORAGE_FAILS, STORAGE_WORKS, Watch
from tests.doubles.telegram.server import Double
from tests.mydata.canaries import PERSON, SECRETS, WORDS
from tests.telegram.process import Unsent, asked
from tests.telegram.test_webhook import free_port


@pytest.fixture
async def unsent(tmp_path: Path) -> AsyncIterator[Unsent]:
    async with Double() as telegram:
        telegram.world.floods.on = False
        running = Unsent(telegram, tmp_path)
        yield running
        await running.kill()


async def get(port: int, path: str) -> tuple[int, str]:
    url = f"http://127.0.0.1:{port}{path}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


def figure(metrics: str, name: str) -> float:
    """One sample, by name and labels."""
    return next(float(line.rpartition(" ")[2]) for line in metrics.splitlines() if line.startswith(f"{name} "))


async def test_counts_of_a_talk(unsent: Unsent) -> None:
    """Turns, deliveries and queues are counted; no word and no id of anybody stands in the metrics."""
    port = free_port()
    unsent.settings = {**unsent.settings, "UNSENT_HEALTH_LISTEN": f"127.0.0.1:{port}"}
    kim = unsent.telegram.person(PERSON, "Kim")
    kim.starts()
    await unsent.start()
    kim.taps("I'm about to text them", on=await asked(kim))
    kim.says(f"dear {WORDS[0]}")
    await kim.until(lambda: "1 hour" in kim.labels(), within=15)
    assert (200, "well\n") == await get(port, "/health")
    status, metrics = await get(port, "/metrics")
    assert 200 == status
    assert figure(metrics, 'unsent_turns_total{kind="event",platform="telegram"}') >= 3
    assert figure(metrics, 'unsent_parcels_total{end="sent",platform="telegram"}') >= 3
    assert 1 == figure(metrics, "unsent_well")
    assert 0 == figure(metrics, 'unsent_waiting{queue="inbox"}')
    assert set() == {secret for secret in (*SECRETS, unsent.telegram.world.token) if secret in metrics}
    assert set() == {name for name in ("urge", "crisis", "flow", "plan") if name in metrics}
    assert 404 == (await get(port, "/"))[0]


async def test_where_nothing_is_set_nothing_listens(unsent: Unsent) -> None:
    """Off by default: the process has no listening socket."""
    await unsent.start()
    await unsent.polls()
    assert unsent.process is not None
    inodes = {link.readlink().name for link in Path(f"/proc/{unsent.process.pid}/fd").iterdir() if link.is_symlink()}
    sockets = {name.removeprefix("socket:[").removesuffix("]") for name in inodes if name.startswith("socket:")}
    listening = {
        row.split()[9]
        for table in ("tcp", "tcp6")
        for row in Path(f"/proc/net/{table}").read_text().splitlines()[1:]
        if row.split()[3] == "0A"
    }
    assert set() == sockets & listening


async def test_a_taken_address_ends_the_start_with_one_line(unsent: Unsent) -> None:
    """The operator is told which setting it is."""
    unsent.settings = {**unsent.settings, "UNSENT_HEALTH_LISTEN": unsent.telegram.origin.removeprefix("http://")}
    await unsent.start()
    assert unsent.process is not None
    assert 1 == await asyncio.wait_for(unsent.process.wait(), 15)
    _, told = await unsent.stop()
    assert "unsent: UNSENT_HEALTH_LISTEN: cannot listen on 127.0.0.1:" in told
    assert "Traceback" not in told


def watch(store: Path | None = None) -> Watch:
    return Watch(store, lambda: datetime.now(UTC))


def test_a_stuck_desk_is_not_well() -> None:
    """The desk asks for the time each second; when it no longer does, it is said to be stuck."""
    passed = [0.0]
    seen = Watch(None, lambda: datetime.now(UTC), ticks=lambda: passed[0])
    seen.clock()
    assert "" == seen.well()
    passed[0] = STALE + 1
    assert "the desk is stuck" == seen.well()
    seen.clock()
    assert "" == seen.well()


def test_failing_storage_is_not_well() -> None:
    """From the line that says it fails to the line that says it works again."""
    seen = watch()
    seen.line(None, "error", {"event": "storage fails; everything waits and is tried again"})
    seen.line(None, "warning", {"event": "poll failed"})
    assert "storage fails" == seen.well()
    seen.line(None, "warning", {"event": "storage works again"})
    assert "" == seen.well()


def test_these_are_the_desks_own_words() -> None:
    """What health listens for is what the desk says."""
    source = getsource(desk)
    assert all(f'"{words}' in source for words in (STORAGE_FAILS, STORAGE_WORKS))
