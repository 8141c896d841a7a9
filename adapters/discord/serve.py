"""Discord, served: signed in once, connected while this worker is the elected one, its menu of commands published.

What Discord will not serve ends it, with one line for the operator.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from discord.utils import MISSING

from adapters.discord.client import GOODBYE, STEADY, Client
from adapters.discord.courier import BAD_TOKEN, Courier, Trouble
from adapters.errands import pause

RESERVE = 10  # sessions of a day that are kept for an operator's own starts
STANDBY = 1.0  # seconds between looks of a worker that is not elected
BAD_INTENTS = "Discord refused the intents that Unsent asks for: servers and direct messages. Is this a bot's token?"
TOO_LARGE = "Discord wants this bot sharded: it is in more servers than one connection may serve. Take it out of some."
TOO_OLD = "Discord no longer takes connections of this kind. Update Unsent."
ENDPOINT_SET = (
    "Discord: an Interactions Endpoint URL is set, so no command or button comes here; empty it in the portal"
)
TRIES = 8  # to publish the menu
REFUSED: Mapping[int, str] = {
    4004: BAD_TOKEN,
    4010: TOO_LARGE,
    4011: TOO_LARGE,
    4012: TOO_OLD,
    4013: BAD_INTENTS,
    4014: BAD_INTENTS,
}
"""What the codes say after which connecting again is of no use."""

log = structlog.get_logger()


class Ended(Exception):  # noqa: N818 - it is an end, with a line for the operator
    """Discord will not serve this token."""


def dial(base: str) -> Client:
    """Return the SDK's client for the REST API at this base. It keeps no log: its lines may hold words."""
    quiet = logging.getLogger("discord")
    quiet.addHandler(logging.NullHandler())
    quiet.propagate = False
    Route.BASE = base
    return Client()


async def sign_in(client: Client, token: str) -> float:
    """Log in and find the gateway of this API, which the SDK by itself does not ask for; return the seconds to wait before
    a session is begun, where those of the day are nearly used up.
    """
    await client.login(token)
    if client.application is not None and client.application.interactions_endpoint_url:
        log.error(ENDPOINT_SET)
    try:
        told = await client.http.request(Route("GET", "/gateway/bot"))
    except discord.NotFound:
        told = await client.http.request(Route("GET", "/gateway"))
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(told["url"])
    limit = told.get("session_start_limit") or {}
    left, seconds = limit.get("remaining", RESERVE), limit.get("reset_after", 0) / 1000
    if left >= RESERVE:
        return 0.0
    log.warning("few gateway sessions left for today; waiting", seconds=seconds, count=left)
    return float(seconds)


async def alone() -> bool:
    """Where one process serves there is nobody else to hold the gateway."""
    return True


@dataclass(slots=True)
class Discord:
    """The platform as the desk sees it: a courier, and intake until stopped. Makes its first call only in `run`.

    Of several workers the one that is `elected` holds the gateway.
    """

    client: Client
    courier: Courier
    token: str = field(repr=False)
    stopped: Callable[[str], None]
    menu: Sequence[dict[str, Any]]
    elected: Callable[[], Awaitable[bool]] = alone
    _work: asyncio.Task[None] | None = None
    _told: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Stay connected until stopped, or until Discord refuses us."""
        fails, now = 0, asyncio.get_running_loop().time
        while not self._told.is_set():
            began = now()
            self._work = asyncio.create_task(self._serve())
            try:
                await self._work
            except Ended as end:
                self.stopped(str(end))
                return
            except asyncio.CancelledError:
                if not self._told.is_set():
                    raise
            except Exception as trouble:  # noqa: BLE001 - what the SDK cannot read, or raises at a lost line, is waited out
                log.warning("discord not reached", why=type(trouble).__name__)
                fails = 0 if now() - began > STEADY else fails + 1
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._told.wait(), pause(fails))

    async def _serve(self) -> None:
        """Sign in, and while this worker is the elected one hold the gateway; whoever is not can send all the same."""
        try:
            if not self.courier.signed_in:
                await self._sign_in()
            if await self.elected():
                await self._hold_gateway()
            await asyncio.sleep(STANDBY)
        except discord.LoginFailure:
            raise Ended(BAD_TOKEN) from None
        except discord.ConnectionClosed as closed:
            raise Ended(REFUSED.get(closed.code, TOO_OLD)) from None

    async def _hold_gateway(self) -> None:
        """Stay connected as long as this worker is the one to."""
        connection = asyncio.create_task(self.client.hold())
        try:
            while not connection.done() and await self.elected():
                await asyncio.wait({connection}, timeout=STANDBY)
            if connection.done():
                await connection
        finally:
            connection.cancel()
            await asyncio.gather(connection, return_exceptions=True)
            await self.client.hang_up()

    async def _sign_in(self) -> None:
        """Once for the life of the process: from then on the courier uses the same connections."""
        try:
            seconds = await sign_in(self.client, self.token)
        except Exception:
            await self.client.http.close()
            self.client.http.clear()
            self.client.http.connector = MISSING  # it was closed with the rest
            raise
        self.courier.signed_in = True
        self.courier.errands.run(self._publish())
        await asyncio.sleep(seconds)

    async def _publish(self) -> None:
        """Put up the menu of commands; trouble here stops nothing, and is tried again."""
        for fails in range(TRIES):
            try:
                await self.client.http.bulk_upsert_global_commands(self.client.application_id or 0, list(self.menu))
            except Trouble as trouble:
                log.warning("commands not published", why=type(trouble).__name__)
                await asyncio.sleep(pause(fails))
            else:
                return

    def stop(self) -> None:
        """Take nothing more in; what is to be sent still goes."""
        self._told.set()
        if self._work:
            self._work.cancel()

    async def close(self) -> None:
        """Hang up."""
        await self.courier.errands.close()
        with suppress(*Trouble, RuntimeError):
            await asyncio.wait_for(self.client.close(), GOODBYE)
