"""A small HTTP server: it answers what it is asked for, keeps no log, and ends after what is in hand."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiohttp import web

FINISH = 5.0  # seconds for requests in hand when it ends


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen. A port alone means this computer alone."""

    host: str
    port: int

    @classmethod
    def read(cls, text: str) -> Address:
        """`127.0.0.1:8080`, `[::1]:8080` or `8080`. ValueError where it is none."""
        host, _, port = text.strip().rpartition(":")
        number = int(port)
        if not 0 <= number <= 65535:  # noqa: PLR2004 - what a port is
            raise ValueError(f"{port} is no port")
        return cls(host.strip("[]") or "127.0.0.1", number)


@asynccontextmanager
async def listening(routes: Iterable[web.AbstractRouteDef], at: Address, *, most: int) -> AsyncIterator[Address]:
    """Listen while this lasts; gives the address really taken. Bodies of more than `most` bytes are refused.

    OSError where the address cannot be had.
    """
    from aiohttp import web  # some MiB that nobody pays for who does not listen

    app = web.Application(client_max_size=most)
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=FINISH)
    await runner.setup()
    try:
        site = web.TCPSite(runner, at.host, at.port)
        await site.start()
        yield Address(at.host, runner.addresses[0][1])
    finally:
        await runner.cleanup()
