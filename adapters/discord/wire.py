"""What the SDK asks of the line beyond Discord's documentation, done without: JSON is JSON with a charset too, a 429 is
waited out whichever way it came, a bare 204 acknowledges, and every request says who makes it. Any gate between us and Discord may change a header.
"""

from __future__ import annotations

import asyncio
import json
import math
from collections.abc import Awaitable, Callable
from functools import wraps
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
from discord import http, utils
from discord.webhook import async_

WAIT_LONG = 30.0  # seconds; the longest hold that a call sits out by itself
TRIES = 5  # of a call that is told to come later, as the SDK's own
TOO_MANY = 429
ANSWERED_WITHIN = 40.0  # seconds
UNTOLD = 1.0  # seconds, where a 429 of Discord's names none
SHUT_OUT = 60.0  # seconds, where one that is not Discord's own does not
JSON = "application/json"


class ShutOut(discord.RateLimited):
    """Something before Discord lets none of our calls pass for now. Whoever goes on calling is shut out for longer."""


async def body(response: aiohttp.ClientResponse) -> dict[str, Any] | str:
    """Return what came: read where it is JSON, whatever parameters the media type has. A 429 says how long it lasts.

    Raises RateLimited for one that is longer than a call should wait.
    """
    text = await response.text(encoding="utf-8", errors="replace")
    said = _read(text) if response.content_type == JSON else text
    if response.status != TOO_MANY:
        return said
    ours = said if isinstance(said, dict) else None
    told = (_seconds(ours and ours.get("retry_after")), _seconds(response.headers.get("Retry-After")))
    seconds = next((one for one in told if one is not None), SHUT_OUT if ours is None else UNTOLD)
    if seconds > WAIT_LONG:
        raise (ShutOut if ours is None else discord.RateLimited)(seconds)
    everywhere = "X-RateLimit-Global" in response.headers
    return {"message": "", "global": everywhere, **(ours or {}), "retry_after": seconds}


def _read(text: str) -> dict[str, Any] | str:
    """JSON; what is only called so is text."""
    try:
        said: dict[str, Any] | str = json.loads(text)
    except ValueError:
        return text
    return said


def _seconds(said: object) -> float | None:
    """A time to wait, None for what is none."""
    try:
        seconds = float(str(said))
    except ValueError:
        return None
    return seconds if 0 <= seconds < math.inf else None


def patient(call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    """Let this call of the SDK wait out a 429 that did not pass Discord's own proxy, which the SDK takes for a ban."""

    @wraps(call)
    async def made(*args: Any, **more: Any) -> Any:  # noqa: ANN401 - the SDK's signature
        seconds: float | None = UNTOLD
        for _ in range(TRIES):
            try:
                return await call(*args, **more)
            except discord.HTTPException as trouble:
                seconds = await _later(trouble)
                if seconds is None:
                    raise
            await asyncio.sleep(seconds)
            for file in more.get("files") or ():
                file.reset()  # the SDK itself rewinds before its own second try alone
        raise discord.RateLimited(seconds or UNTOLD)

    return made


async def _later(trouble: discord.HTTPException) -> float | None:
    """The seconds that a 429 asks for; None for what is no such thing, or what the SDK has waited out often enough."""
    response = trouble.response
    if trouble.status != TOO_MANY or response.headers.get("Via") or not isinstance(response, aiohttp.ClientResponse):
        return None
    said = await body(response)
    return _seconds(said["retry_after"]) if isinstance(said, dict) else None


def bounded(call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    """Let this call of the SDK end where no answer comes: it would wait for five minutes, in everybody's way."""

    @wraps(call)
    async def made(client: http.HTTPClient, route: http.Route, **more: Any) -> Any:  # noqa: ANN401 - the SDK's signature
        return await call(client, route, **{"timeout": aiohttp.ClientTimeout(total=ANSWERED_WITHIN), **more})

    return made


def bounded_hook(call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    """The same for a call by an interaction's token, which takes no time of its own."""

    @wraps(call)
    async def made(*args: Any, **more: Any) -> Any:  # noqa: ANN401 - the SDK's signature
        async with asyncio.timeout(ANSWERED_WITHIN):
            return await call(*args, **more)

    return made


def lenient(read: Callable[..., Any]) -> Callable[..., Any]:
    """Let what limits are told beside an answer be as odd as it likes: the answer counts, and a 429 says what it needs."""

    @wraps(read)
    def made(*args: Any, **more: Any) -> Any:  # noqa: ANN401 - the SDK's signature
        try:
            return read(*args, **more)
        except (LookupError, ValueError, OverflowError, OSError):
            return 0.0

    return made


def introducing() -> aiohttp.TraceConfig:
    """Name the program in every request: Discord asks for it, and the SDK leaves it out of answers to interactions."""
    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(_introduce)
    return trace


async def _introduce(
    _session: aiohttp.ClientSession, _context: SimpleNamespace, start: aiohttp.TraceRequestStartParams
) -> None:
    start.headers.setdefault("User-Agent", AGENT)


AGENT = f"DiscordBot (https://github.com/Rapptz/discord.py {discord.__version__})"
for module in (http, async_):
    module.json_or_text = body  # type: ignore[attr-defined]
http.HTTPClient.request = bounded(http.HTTPClient.request)  # type: ignore[method-assign,assignment]
async_.AsyncWebhookAdapter.request = bounded_hook(async_.AsyncWebhookAdapter.request)  # type: ignore[method-assign,assignment]
http.Ratelimit.update = lenient(http.Ratelimit.update)  # type: ignore[method-assign]
utils._parse_ratelimit_header = lenient(utils._parse_ratelimit_header)  # noqa: SLF001 - the SDK has no other door
for calls in (http.HTTPClient, async_.AsyncWebhookAdapter):
    calls.request = patient(calls.request)  # type: ignore[method-assign,assignment]
