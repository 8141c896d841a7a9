"""Every platform at one desk, until told to stop: then intake ends first, the turns in hand are finished, what they
brought is sent, and all of it within ten seconds. Whatever is not done by then is stored and goes on at the next start.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from adapters.desk import Desk
from adapters.outbox import Sender
from bot.ports import Arrival, Courier, Store

AT_MOST = 8.0  # seconds from being told to stop until what is not done is left; hanging up takes a moment more

log = structlog.get_logger()


class Platform(Protocol):
    """A platform being served."""

    @property
    def courier(self) -> Courier:
        """Who brings its parcels."""
        ...

    async def run(self) -> None:
        """Take in until stopped, or until the platform refuses us."""
        ...

    def stop(self) -> None:
        """Take nothing more in."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


@dataclass(slots=True)
class Serving:
    """One desk and its platforms. `stop` may be called at any time, also from a signal."""

    store: Store
    desk: Desk
    platforms: Sequence[Platform]
    _told: asyncio.Event = field(default_factory=asyncio.Event)
    _desk_done: bool = False

    def stop(self) -> None:
        """Ask for an orderly end."""
        self._told.set()

    async def run(self) -> None:
        """Serve until told to stop or until every platform has ended."""
        senders = [Sender(self.store, one.courier, self._gone, self._ended(one)) for one in self.platforms]

        def wake() -> None:
            for sender in senders:
                sender.wake()

        self.desk.on_commit = wake
        await self.desk.open()
        desk = asyncio.create_task(self.desk.run())
        sending = [asyncio.create_task(sender.run()) for sender in senders]
        intake = [asyncio.create_task(one.run()) for one in self.platforms]
        tasks = [desk, *sending, *intake]
        try:
            await self._until_told(intake, desk)
            async with asyncio.timeout(AT_MOST):
                await self._finish(desk, intake, senders, sending)
        except TimeoutError:
            log.warning("stopped in the middle; it goes on at the next start")
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for one in self.platforms:
                await one.close()

    async def _until_told(self, intake: list[asyncio.Task[None]], desk: asyncio.Task[None]) -> None:
        told = asyncio.create_task(self._told.wait())
        running = set(intake)
        try:
            while running and not (told.done() or desk.done()):
                done, _ = await asyncio.wait({told, desk, *running}, return_when=asyncio.FIRST_COMPLETED)
                ended = running & done
                running -= ended
                for one in ended:
                    await one  # what went wrong shows
        finally:
            told.cancel()
        if desk.done():
            await desk  # as above

    async def _finish(
        self,
        desk: asyncio.Task[None],
        intake: list[asyncio.Task[None]],
        senders: list[Sender],
        sending: list[asyncio.Task[None]],
    ) -> None:
        for one in self.platforms:
            one.stop()
        await asyncio.gather(*intake, return_exceptions=True)
        self.desk.stop()
        await desk
        self._desk_done = True
        for sender in senders:
            sender.stop()
        await asyncio.gather(*sending)
        for sender in senders:
            while await sender.flush():
                pass

    async def _gone(self, arrivals: Sequence[Arrival]) -> None:
        if not self._desk_done:
            await self.desk.receive(arrivals)
        # else the platform says so again at the next attempt

    def _ended(self, platform: Platform) -> Callable[[str], None]:
        def ended(line: str) -> None:
            log.error(line)
            platform.stop()

        return ended
