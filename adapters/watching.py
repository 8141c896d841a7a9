"""What a machine may know of the service: whether it works, and how much of what. Counts only: no person, no flow, no word.

Nothing is asked of desk, store or couriers for it: turns, log lines and deliveries are seen where they pass.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import monotonic

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from structlog.typing import EventDict

from adapters.serving import Platform
from adapters.store.backup import reading
from bot.ports import Courier, Delivered, Outgoing, Place, Waiting
from bot.talk.events import Rang
from bot.talk.state import Turn

STALE = 15.0  # seconds without a look at the clock until the desk counts as stuck
STORAGE_FAILS, STORAGE_WORKS = "storage fails", "storage works"  # how the desk begins what it logs of it
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
BODY_MAX = 1024  # nobody has anything to send


@dataclass(slots=True)
class Watch:
    """Counts since the start. `store` is SQLite's main file, whose queues are counted when asked."""

    store: Path | None
    wall: Callable[[], datetime]
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    ticks: Callable[[], float] = monotonic
    _looked: float = 0.0
    _failing: bool = False
    _turns: Counter = field(init=False)
    _waited: Histogram = field(init=False)
    _lines: Counter = field(init=False)
    _sent: Counter = field(init=False)
    _took: Histogram = field(init=False)
    _queues: Gauge = field(init=False)
    _well: Gauge = field(init=False)

    def __post_init__(self) -> None:
        self._looked = self.ticks()
        self._turns = Counter(
            "unsent_turns", "Events handled to their end", ("platform", "kind"), registry=self.registry
        )
        self._waited = Histogram(
            "unsent_turn_wait_seconds", "From an event's arrival to its turn", buckets=BUCKETS, registry=self.registry
        )
        self._lines = Counter("unsent_log_lines", "Lines logged", ("level", "event"), registry=self.registry)
        self._sent = Counter(
            "unsent_parcels", "Parcels given to a platform", ("platform", "end"), registry=self.registry
        )
        self._took = Histogram(
            "unsent_delivery_seconds", "One delivery", ("platform",), buckets=BUCKETS, registry=self.registry
        )
        self._queues = Gauge("unsent_waiting", "Rows that wait", ("queue",), registry=self.registry)
        self._well = Gauge(
            "unsent_well", "1 while the desk works and storage takes what it is given", registry=self.registry
        )
        ProcessCollector(registry=self.registry)

    def clock(self) -> datetime:
        """The time, for the desk: that it asks is how it is known to be alive."""
        self._looked = self.ticks()
        return self.wall()

    def turn(self, waiting: Waiting, turn: Turn) -> None:
        """One event was handled."""
        del turn
        kind = "bell" if isinstance(waiting.event, Rang) else "event"
        self._turns.labels(waiting.place.platform, kind).inc()
        if kind == "event":
            self._waited.observe(max(0.0, (self.wall() - waiting.event.at).total_seconds()))

    def line(self, _logger: object, level: str, event: EventDict) -> EventDict:
        """One line goes into the log; its event is one of the program's own sentences."""
        said = str(event.get("event", ""))
        self._lines.labels(level, said).inc()
        if said.startswith((STORAGE_FAILS, STORAGE_WORKS)):
            self._failing = said.startswith(STORAGE_FAILS)
        return event

    def well(self) -> str:
        """Nothing where all is well, else what is not."""
        if self.ticks() - self._looked > STALE:
            return "the desk is stuck"
        return "storage fails" if self._failing else ""

    def over(self, platform: Platform) -> Watched:
        """The platform, with its deliveries counted."""
        courier = platform.courier
        return Watched(platform, CountingCourier(courier, self._sent, self._took, courier.platform, courier.bot))

    def routes(self) -> list[web.AbstractRouteDef]:
        """`/health` for a container, `/metrics` for Prometheus."""
        return [web.get("/health", self._health), web.get("/metrics", self._metrics)]

    async def _health(self, _request: web.Request) -> web.Response:
        trouble = self.well()
        return web.Response(text=f"{trouble or 'well'}\n", status=503 if trouble else 200)

    async def _metrics(self, _request: web.Request) -> web.Response:
        self._well.set(0 if self.well() else 1)
        for queue, rows in self._waiting():
            self._queues.labels(queue).set(rows)
        return web.Response(body=generate_latest(self.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    def _waiting(self) -> Iterator[tuple[str, int]]:
        """How much waits in each queue, by an index that holds what waits alone."""
        if self.store is None:
            return
        with suppress(sqlite3.Error), closing(reading(self.store)) as db:
            yield "inbox", db.execute("select count(*) from inbox where person is not null").fetchone()[0]
            yield "outbox", db.execute("select count(*) from outbox where state = 0").fetchone()[0]


@dataclass(slots=True)
class CountingCourier:
    """A courier whose deliveries are counted and timed."""

    courier: Courier
    sent: Counter
    took: Histogram
    platform: str
    bot: str

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        """Deliver one parcel."""
        begun = monotonic()
        answer = await self.courier.deliver(outgoing)
        self.took.labels(self.platform).observe(monotonic() - begun)
        self.sent.labels(self.platform, type(answer).__name__.lower()).inc()
        return answer

    async def plainly(self, place: Place, text: str) -> None:
        """Send words with nothing stored."""
        self.sent.labels(self.platform, "plain").inc()
        await self.courier.plainly(place, text)


@dataclass(slots=True)
class Watched:
    """A platform with a courier that is counted."""

    platform: Platform
    courier: Courier

    async def run(self) -> None:
        """Take in until stopped."""
        await self.platform.run()

    def stop(self) -> None:
        """Take nothing more in."""
        self.platform.stop()

    async def close(self) -> None:
        """Let go of connections."""
        await self.platform.close()
