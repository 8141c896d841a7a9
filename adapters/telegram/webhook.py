"""Telegram calls us, for servers with a public address: handled as polling is, and 200 only once what came is stored.

Whoever does not know the secret is refused before anything of theirs is read. Between polling and this nothing is lost:
Telegram keeps what was not confirmed, and what comes twice is known by its number.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import structlog
from aiohttp import web
from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from adapters.errands import pause
from adapters.listening import Address, listening
from adapters.telegram.courier import BAD_TOKEN
from adapters.telegram.hearing import Ear
from adapters.telegram.hook import Hook, mark
from adapters.telegram.inbound import KINDS
from bot.ports import Arrival, StoreError

HEADER = "X-Telegram-Bot-Api-Secret-Token"
BODY_MAX = 2**20  # an update is a few KiB; nothing Telegram sends a text bot comes near
AT_ONCE = 40  # calls that Telegram makes at the same time
LATER = {"Retry-After": "1"}

log = structlog.get_logger()


@dataclass(slots=True)
class Receiver:
    """Takes updates in until stopped. `receive` returns when what it was given is stored."""

    api: Bot
    ear: Ear
    receive: Callable[[Sequence[Arrival]], Awaitable[None]]
    stopped: Callable[[str], None]
    hook: Hook
    at: Address | None = None
    _told: asyncio.Event = field(default_factory=asyncio.Event)

    def stop(self) -> None:
        """Take nothing more in; `run` ends when what is in hand is stored. Telegram keeps what comes meanwhile."""
        self._told.set()

    async def run(self) -> None:
        """Listen, tell Telegram where, and take in until stopped."""
        routes = [web.post(f"/{{path:.*}}{mark(self.api.token)}", self.take)]
        try:
            async with listening(routes, self.hook.listen, most=BODY_MAX) as self.at:
                if await self._announced():
                    await self._told.wait()
        except OSError as trouble:
            self.stopped(
                f"Telegram: cannot listen on {self.hook.listen.host}:{self.hook.listen.port}: {trouble.strerror}"
            )

    async def take(self, request: web.Request) -> web.Response:
        """One call of Telegram's, answered when its update is stored."""
        shown = request.headers.get(HEADER, "")
        if not hmac.compare_digest(shown.encode("utf-8", "replace"), self.hook.secret.encode()):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except (ValueError, RecursionError):
            update = None
        if not isinstance(update, dict):
            return web.Response(status=400)
        arrival = self.ear.hear(update)
        try:
            await self.receive([arrival] if arrival else [])
        except StoreError:
            return web.Response(status=503, headers=LATER)
        return web.Response()

    async def _announced(self) -> bool:
        """Tell Telegram where to call, until it has heard; False where there is no use in trying."""
        fails = 0
        while not self._told.is_set():
            try:
                await self.api.set_webhook(
                    self.hook.url,
                    allowed_updates=list(KINDS),
                    max_connections=AT_ONCE,
                    secret_token=self.hook.secret,
                    drop_pending_updates=False,
                )
            except (InvalidToken, EndPointNotFound):
                self.stopped(BAD_TOKEN)
                return False
            except RetryAfter as late:
                await self._wait(self.ear.courier.hold(late))
            except TelegramError as trouble:
                log.warning("webhook not set", why=type(trouble).__name__, line=_said(trouble))
                await self._wait(pause(fails))
                fails += 1
            else:
                return True
        return False

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._told.wait(), seconds)
        except TimeoutError:
            return


def _said(trouble: TelegramError) -> str:
    """What Telegram says is wrong with the address; it holds nobody's words."""
    return trouble.message if "webhook" in trouble.message.lower() else ""
