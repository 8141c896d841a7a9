"""Told to stop, it stops in time: what is in hand is finished where that is possible, and what is not stays stored."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from adapters.desk import Desk
from adapters.outbox import Sender
from adapters.serving import AT_MOST, Serving
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.terminal.outbound import LIMITS
from adapters.wiring import assemble
from bot.ports import Arrival, Delivered, Outgoing, Place, Sent
from bot.talk.events import Typed

START = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)


@dataclass(slots=True)
class Line:
    """A platform: hands over what it is given, delivers at its own pace, and may never answer."""

    desk: Desk
    given: list[Arrival]
    seconds: float = 0.0
    platform: str = "paper"
    bot: str = "b"
    delivered: list[str] = field(default_factory=list)
    _stopped: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def courier(self) -> Line:
        return self

    async def run(self) -> None:
        await self.desk.receive(self.given)
        await self._stopped.wait()

    def stop(self) -> None:
        self._stopped.set()

    async def close(self) -> None: ...

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        await asyncio.sleep(self.seconds)
        self.delivered.append(outgoing.parcel.place.account)
        return Sent()

    async def plainly(self, place: Place, text: str) -> None:
        raise AssertionError(f"storage never fails here: {place.account} was told {text!r}")


def said(number: int) -> Arrival:
    account = f"p{number}"
    return Arrival(str(number), Place("paper", "b", account, account), Typed(0, START, "hello", "en-GB"))


async def opened(folder: Path) -> tuple[SqliteStore, Desk]:
    pieces = assemble(Settings(data=folder, key_file=folder / "k" / "k"), lambda _: LIMITS)
    store = await SqliteStore.open(folder / "data", folder / "k" / "k", pieces.codec, lambda: START)
    return store, Desk(store, pieces.world, lambda: START)


class Deaf(Line):
    """One that does not stop when it is told to."""

    def stop(self) -> None: ...


async def serve(
    folder: Path, seconds: float, after: Callable[[Line], bool], of: type[Line] = Line
) -> tuple[Line, float, SqliteStore]:
    """Serve fifty people until the line says so; what it delivered, and how long the end took."""
    store, desk = await opened(folder)
    line = of(desk, [said(number) for number in range(50)], seconds)
    serving = Serving(store, desk, [line])
    running = asyncio.ensure_future(serving.run())
    while not after(line):
        await asyncio.sleep(0.01)
    serving.stop()
    began = time.monotonic()
    await asyncio.wait_for(running, 20)
    return line, time.monotonic() - began, store


async def test_told_to_stop_it_sends_what_is_in_hand(tmp_path: Path) -> None:
    """Everybody who was heard is answered before the end."""
    line, took, store = await serve(tmp_path, 0.02, lambda line: bool(line.delivered))
    assert 50 == len(set(line.delivered))
    assert took < AT_MOST
    await store.close()


async def test_told_to_stop_it_does_not_wait_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A platform that never answers is left behind in time; what it was to bring is there at the next start."""
    monkeypatch.setattr("adapters.serving.AT_MOST", 0.3)
    line, took, store = await serve(tmp_path, 3600, lambda line: not line.desk._handed)  # noqa: SLF001 - it was taken in
    assert [] == line.delivered
    assert took < 5
    await store.close()
    again = await SqliteStore.open(tmp_path / "data", tmp_path / "k" / "k", store._shelf.codec, lambda: START)  # noqa: SLF001
    assert 50 == len(await again.outgoing("paper", "b", 100)) + len(await again.waiting())
    await again.close()


async def test_intake_that_is_cut_off_is_no_complaint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A platform that does not stop in time is cancelled, and asyncio has nothing to tell the operator of it."""
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, told: complaints.append(told))
    monkeypatch.setattr("adapters.serving.AT_MOST", 0.3)
    _, took, store = await serve(tmp_path, 0, lambda line: not line.desk._handed, of=Deaf)  # noqa: SLF001 - it was taken in
    await store.close()
    gc.collect()
    assert [] == complaints
    assert took < 5


@pytest.mark.parametrize("later", range(5))
async def test_who_is_woken_and_cut_off_at_once_ends(tmp_path: Path, later: int) -> None:
    """Desk and sender at rest are cancelled in the moments after they are woken: the end is not lost."""
    store, desk = await opened(tmp_path)
    sender = Sender(store, Line(desk, []), desk.receive, lambda _line: None)
    resting = [asyncio.create_task(desk.run()), asyncio.create_task(sender.run())]
    await asyncio.sleep(0.2)
    desk.hear()
    sender.wake()
    for _ in range(later):
        await asyncio.sleep(0)
    for task in resting:
        task.cancel()
    done, _ = await asyncio.wait(resting, timeout=5)
    assert set(resting) == done
    await store.close()


async def test_intake_that_fails_shows(tmp_path: Path) -> None:
    """One platform that ends is no reason to stop; one that breaks is, and what went wrong is raised."""

    class Ends(Line):
        async def run(self) -> None: ...

    class Breaks(Line):
        async def run(self) -> None:
            await asyncio.sleep(0.1)
            raise LookupError("broken")

    store, desk = await opened(tmp_path)
    serving = Serving(store, desk, [Ends(desk, []), Breaks(desk, [])])
    with pytest.raises(LookupError, match="broken"):
        await asyncio.wait_for(serving.run(), 20)
    await store.close()


def test_it_stops_within_ten_seconds() -> None:
    """What takes time after that, such as hanging up, has a second or two."""
    assert AT_MOST <= 8
