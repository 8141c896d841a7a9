"""The gateway connection: resumed where it can be, begun anew where it cannot, and never in a hurry. Of what comes over it only
what is for us is read, so that nothing Discord adds, leaves out or garbles ends it.
"""

from __future__ import annotations

import asyncio
import zlib
from contextlib import suppress
from functools import partial
from typing import Any, Protocol

import aiohttp
import discord
import structlog
from aiolimiter import AsyncLimiter
from discord.gateway import DiscordWebSocket, ReconnectWebSocket
from discord.http import Route

from adapters.discord.inbound import Asked, Json, Posted
from adapters.discord.payload import asked, posted
from adapters.discord.wire import WAIT_LONG, introducing
from adapters.errands import pause

IDENTIFIES = 40  # an hour; Discord allows 1000 a day and resets the token of whoever needs more
DIALLING = 60.0  # seconds until a session has begun
GOODBYE = 2.0  # seconds for Discord to answer ours
STEADY = 60.0  # seconds of a connection that make up for earlier failures
RESUMES = 2  # attempts, at the session's own address and at everybody's, before a new session is begun
CLEAN = 1000
UNRESUMABLE = frozenset({4003, 4007, 4009})  # codes after which Discord wants a new session

LOST = (OSError, TimeoutError, aiohttp.ClientError, discord.HTTPException, zlib.error)

log = structlog.get_logger()


class Hears(Protocol):
    """The door, as the connection sees it."""

    async def enter(self, asked: Asked) -> None:
        """Somebody did something with us."""
        ...

    async def hear(self, posted: Posted) -> None:
        """Something was written, or changed."""
        ...

    async def catch_up(self) -> None:
        """A new session has begun: what was said before it nobody told us."""
        ...


class Line(DiscordWebSocket):
    """One socket. What comes garbled over it is passed over; it waits for nobody's goodbye."""

    async def received_message(self, msg: Any, /) -> None:  # noqa: ANN401 - the SDK's signature
        before = self.session_id
        try:
            await super().received_message(msg)
        except (LookupError, TypeError, ValueError, AttributeError) as trouble:
            log.warning("discord event not read", why=type(trouble).__name__)
            if self.session_id != before:  # a session has begun all the same, without an address of its own
                self._discord_parsers["READY"]({})

    async def close(self, code: int = 4000) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE):
                await super().close(code)


class Client(discord.Client):
    """The SDK's client, keeping nothing of anybody in memory. What it hears goes to the door."""

    door: Hears
    _identifies: AsyncLimiter
    _resumed: int = 0  # attempts since a session was last begun or resumed

    def __init__(self) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=WAIT_LONG,
            http_trace=introducing(),
            guild_ready_timeout=0.0,
        )
        self._identifies = AsyncLimiter(IDENTIFIES, 3600)
        self._connection.parsers = {
            "READY": partial(self._live, new=True),
            "RESUMED": partial(self._live, new=False),
            "INTERACTION_CREATE": self._asked,
            "MESSAGE_CREATE": self._posted,
            "MESSAGE_UPDATE": self._changed,
        }

    def _live(self, _told: Json, *, new: bool) -> None:
        self._resumed = 0
        if new:
            self.dispatch("new_session")

    def _asked(self, told: Json) -> None:
        found = asked(told)
        if found is not None:
            self.dispatch("asked", found)

    def _posted(self, told: Json) -> None:
        found = posted(told)
        if found is not None:
            self.dispatch("posted", found)

    def _changed(self, told: Json) -> None:
        """A message that its author changed; Discord tells of its own changes too, such as a preview."""
        if told.get("edited_timestamp") is not None:
            self._posted(told)

    async def on_asked(self, asked: Asked) -> None:
        """Take in whatever somebody did with us; what goes wrong there is theirs alone."""
        try:
            await self.door.enter(asked)
        except Exception as trouble:  # noqa: BLE001 - one interaction must not end the others
            log.error("interaction failed", why=type(trouble).__name__)

    async def on_posted(self, posted: Posted) -> None:
        await self.door.hear(posted)

    async def on_new_session(self) -> None:
        await self.door.catch_up()

    async def on_error(self, event: str, /, *_: Any, **__: Any) -> None:  # noqa: ANN401 - the SDK's signature
        log.error("discord event failed", key=event)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        await self._identifies.acquire()
        await super().before_identify_hook(shard_id, initial=initial)

    async def application_info(self) -> discord.AppInfo:
        """The application, whose id is not always the bot's. What is not told of it is nothing that we need."""
        told: Json = {"id": self.user.id if self.user else 0}
        for path in ("/oauth2/applications/@me", "/applications/@me"):
            with suppress(discord.NotFound, discord.Forbidden):
                told = await self.http.request(Route("GET", path))
                break
        known = {key: value for key, value in told.items() if value is not None}
        return discord.AppInfo(self._connection, {**_UNTOLD, **known})  # type: ignore[typeddict-item]

    async def hold(self) -> None:
        """Stay connected. Raises ConnectionClosed where Discord will have none of us."""
        fails, now = 0, asyncio.get_running_loop().time
        while True:
            began = now()
            try:
                await self._listen(initial=not fails)
            except ReconnectWebSocket:
                pass  # as Discord wished, or because it fell silent
            except discord.ConnectionClosed as closed:
                if closed.code != CLEAN:
                    raise
            except LOST as trouble:
                log.warning("discord not reached", why=type(trouble).__name__)
                await self.hang_up()
            fails = 1 if now() - began > STEADY else fails + 1
            if fails > 1:
                await asyncio.sleep(pause(fails - 2))

    async def hang_up(self) -> None:
        """Close the line, if there is one."""
        line: Any = self.ws  # None at first, whatever the SDK says
        if line is not None and line.open:
            await line.close()

    async def _listen(self, *, initial: bool) -> None:
        """Resume the session there was, else begin one, and take in what comes until the line is lost."""
        was: Any = self.ws
        how: dict[str, Any] = {"initial": initial and was is None}
        if was is not None and was.socket.close_code in UNRESUMABLE:
            self._resumed = RESUMES
        if was is not None and was.session_id and self._resumed < RESUMES:
            address = None if self._resumed else was.gateway
            how |= {"resume": True, "session": was.session_id, "sequence": was.sequence, "gateway": address}
        self._resumed += 1
        self.ws = await asyncio.wait_for(Line.from_client(self, **how), DIALLING)
        while True:
            await self.ws.poll_event()


_UNTOLD: dict[str, Any] = {
    "name": "",
    "description": "",
    "icon": None,
    "bot_public": True,
    "bot_require_code_grant": False,
    "owner": {"id": 0, "username": "", "discriminator": "0", "avatar": None},
    "verify_key": "",
}
