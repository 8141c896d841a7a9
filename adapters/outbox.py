"""One sender per token: takes from the outbox in order per person, and obeys what the platform answers. Who cannot be reached
now keeps nobody else waiting; where two in a row do not get through, all wait.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import assert_never

import structlog

from bot.ports import (
    Arrival,
    Courier,
    Delivered,
    Fatal,
    Gone,
    Hold,
    Outgoing,
    Refused,
    Sent,
    Store,
    StoreError,
    Waits,
)
from bot.talk.events import Unreachable

IN_FLIGHT = 8  # sends under way at once; more make the HTTP client slower, not faster
POLL = 1.0  # seconds between looks when nobody rings
PUT_OFF = 300.0  # seconds that one person's parcel stays in hand until it is tried again, at most

log = structlog.get_logger()


@dataclass(slots=True)
class Sender:
    """Drains one bot's outbox through its courier. `gone` hands on that a person cannot be written to."""

    store: Store
    courier: Courier
    gone: Callable[[Sequence[Arrival]], Awaitable[None]]
    stopped: Callable[[str], None]
    _awake: asyncio.Event = field(default_factory=asyncio.Event)
    _held_until: float = 0.0
    _stopping: bool = False
    _flying: set[asyncio.Task[bool]] = field(default_factory=set)
    _put_off: set[asyncio.Task[None]] = field(default_factory=set)
    _told_off: asyncio.Event = field(default_factory=asyncio.Event)
    _doubted: str = ""

    def wake(self) -> None:
        """There may be something to send."""
        self._awake.set()

    def stop(self) -> None:
        """End after the parcels in flight."""
        self._stopping = True
        self._told_off.set()
        self._awake.set()

    async def run(self) -> None:
        """Send until stopped, then end after what is on its way. A slow parcel keeps no other person waiting."""
        while not self._stopping:
            self._awake.clear()
            await self._wait_out_hold()
            taken = await self._take(IN_FLIGHT - len(self._flying))
            for one in taken:
                task = asyncio.create_task(self._carry(one))
                self._flying.add(task)
                task.add_done_callback(self._landed)
            if not taken and not self._stopping:
                await self._rest()
        await asyncio.gather(*self._flying)
        await asyncio.gather(*self._put_off)

    def _landed(self, task: asyncio.Task[bool]) -> None:
        self._flying.discard(task)
        self.wake()

    async def flush(self) -> int:
        """Send one handful; how many left the outbox. Raises nothing: trouble with the store is logged and waits."""
        await self._wait_out_hold()
        left = sum(await asyncio.gather(*[self._carry(one) for one in await self._take(IN_FLIGHT)]))
        if self._stopping:
            await asyncio.gather(*self._put_off)
        return left

    async def _take(self, most: int) -> Sequence[Outgoing]:
        if most <= 0:
            return ()
        try:
            return await self.store.outgoing(self.courier.platform, self.courier.bot, most)
        except StoreError as trouble:
            log.error("outbox not reached", why=str(trouble))
            return ()

    async def _carry(self, outgoing: Outgoing) -> bool:
        """Deliver one parcel and note at once how it went: a death in between would send it a second time."""
        answer, told = await self._answer(outgoing), False
        while True:
            try:
                return await self._obey(outgoing, answer)
            except StoreError as trouble:
                if not told:
                    log.error("delivery not noted yet", parcel=outgoing.id, why=str(trouble))
                told = True
                if self._stopping:
                    return False
                await asyncio.sleep(POLL)

    async def _answer(self, outgoing: Outgoing) -> Delivered:
        """What delivering comes to; a parcel that cannot be drawn is set aside, so that the next goes on."""
        try:
            return await self.courier.deliver(outgoing)
        except StoreError:
            return Hold(POLL)
        except Exception as error:  # noqa: BLE001 - one parcel must not end the sending
            return Refused(type(error).__name__)

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(POLL):  # a wait_for may lose a cancellation, before Python 3.12
                await self._awake.wait()

    async def _wait_out_hold(self) -> None:
        left = self._held_until - asyncio.get_running_loop().time()
        if left > 0:
            await asyncio.sleep(left)

    def _hold(self, outgoing: Outgoing, seconds: float) -> None:
        """One person's parcel waits. All wait where another's did not get through either, and nothing has since."""
        if self._doubted not in {"", outgoing.person}:
            self._held_until = asyncio.get_running_loop().time() + seconds
        self._doubted = outgoing.person
        task = asyncio.create_task(self._again(outgoing, seconds))
        self._put_off.add(task)
        task.add_done_callback(self._put_off.discard)

    async def _again(self, outgoing: Outgoing, seconds: float) -> None:
        """Keep a parcel in hand, so that those behind it wait with it, and give it back when it may be tried again."""
        with suppress(TimeoutError):
            async with asyncio.timeout(min(seconds, PUT_OFF)):
                await self._told_off.wait()
        while not await self._gives_back(outgoing):
            if self._stopping:
                return
            await asyncio.sleep(POLL)
        self.wake()

    async def _gives_back(self, outgoing: Outgoing) -> bool:
        try:
            await self.store.retry([outgoing.id])
        except StoreError:
            return False
        return True

    async def _obey(self, outgoing: Outgoing, answer: Delivered) -> bool:
        if not isinstance(answer, Hold | Fatal):
            self._doubted = ""
        match answer:
            case Sent(ref, also):
                await self.store.sent([outgoing.id, *also], {outgoing.id: ref} if ref else {})
            case Refused(why):
                log.error("refused by the platform", parcel=outgoing.id, why=why)
                await self.store.refused([outgoing.id])
            case Gone():
                await self.store.refused([outgoing.id])
                await self.gone([_unreachable(outgoing)])
            case Waits(lost):
                await self.store.keep([outgoing.id])
                if lost:
                    await self.gone([_unreachable(outgoing)])
            case Hold(seconds):
                self._hold(outgoing, seconds)
                return False
            case Fatal(line):
                await self.store.retry([outgoing.id])
                self.stop()
                self.stopped(line)
                return False
            case _:
                assert_never(answer)
        return True


def _unreachable(outgoing: Outgoing) -> Arrival:
    event = Unreachable(number=0, at=datetime.now(UTC))
    return Arrival(f"gone:{outgoing.id}", outgoing.parcel.place, event)
