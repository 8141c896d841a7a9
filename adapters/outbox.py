"""One sender per token: takes from the outbox in order per person, and obeys what the platform answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
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
)
from bot.talk.events import Unreachable

IN_FLIGHT = 8  # sends under way at once; more make the HTTP client slower, not faster
POLL = 1.0  # seconds between looks when nobody rings

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

    def wake(self) -> None:
        """There may be something to send."""
        self._awake.set()

    def stop(self) -> None:
        """End after the parcels in flight."""
        self._stopping = True
        self._awake.set()

    async def run(self) -> None:
        """Send until stopped."""
        while not self._stopping:
            self._awake.clear()
            if await self.flush() == 0 and not self._stopping:
                await self._rest()

    async def flush(self) -> int:
        """Send one handful; how many left the outbox. Raises nothing: trouble with the store is logged and waits."""
        await self._wait_out_hold()
        try:
            handful = await self.store.outgoing(self.courier.platform, self.courier.bot, IN_FLIGHT)
            answers = await asyncio.gather(*(self.courier.deliver(one) for one in handful))
            return sum([await self._obey(one, answer) for one, answer in zip(handful, answers, strict=True)])
        except StoreError as trouble:
            log.error("outbox not reached", why=str(trouble))
            return 0

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._awake.wait(), POLL)
        except TimeoutError:
            return

    async def _wait_out_hold(self) -> None:
        left = self._held_until - asyncio.get_running_loop().time()
        if left > 0:
            await asyncio.sleep(left)

    async def _obey(self, outgoing: Outgoing, answer: Delivered) -> bool:
        match answer:
            case Sent(ref):
                await self.store.sent([outgoing.id], {outgoing.id: ref} if ref else {})
            case Refused(why):
                log.error("refused by the platform", parcel=outgoing.id, why=why)
                await self.store.refused([outgoing.id])
            case Gone():
                await self.store.refused([outgoing.id])
                await self.gone([_unreachable(outgoing)])
            case Hold(seconds):
                await self.store.retry([outgoing.id])
                self._held_until = asyncio.get_running_loop().time() + seconds
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
