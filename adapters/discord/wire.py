"""What the SDK asks of the line beyond Discord's documentation, done without: JSON is JSON with a charset too, a 429 is
waited out whichever way it came, a bare 204 acknowledges, and every request says who makes it. Any gate between us and Discord may change a header.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import wraps
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
from discord import http
from discord.webhook import async_

WAIT_LONG = 30.0  # seconds; the longest hold that a call sits out by itself
TRIES = 5  # of a call that is told to come later, as the SDK's own
TOO_MANY = 429
UNTOLD = 1.0  # seconds, where a 429 names none
JSON = "application/json"


async def body(response: aiohttp.ClientResponse) -> dict[str, Any] | str:
    """Return what came: read where it is JSON, whatever parameters the media type has. A 429 says how long it lasts."""
    text = await response.text(encoding="utf-8")
    said = json.loads(text) if response.content_type == JSON else text
    if response.status == TOO_MANY and isinstance(said, dict) and "retry_after" not in said:
        said["retry_after"] = _seconds(response.headers.get("Retry-After")) or UNTOLD
    return said


def patient(call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    """Let this call of the SDK wait out a 429 that did not pass Discord's own proxy, which the SDK takes for a ban."""

    @wraps(call)
    async def made(*args: Any, **more: Any) -> Any:  # noqa: ANN401 - the SDK's signature
        for _ in range(TRIES - 1):
            try:
                return await call(*args, **more)
            except discord.HTTPException as trouble:
                seconds = await _later(trouble)
                if seconds is None:
                    raise
            if seconds > WAIT_LONG:
                raise discord.RateLimited(seconds)
            await asyncio.sleep(seconds)
            for file in more.get("files") or ():
                file.reset()  # the SDK itself rewinds before its own second try alone
        return await call(*args, **more)

    return made


async def _later(trouble: discord.HTTPException) -> float | None:
    """The seconds that a 429 asks for, by its header or else by what it says; None for what is no such thing."""
    response = trouble.response
    if trouble.status != TOO_MANY or response.headers.get("Via"):
        return None
    told = _seconds(response.headers.get("Retry-After"))
    if told is None and isinstance(response, aiohttp.ClientResponse):
        with suppress(ValueError):
            said = await body(response)
            told = _seconds(said.get("retry_after")) if isinstance(said, dict) else None
    return told


def _seconds(said: object) -> float | None:
    try:
        return float(str(said))
    except ValueError:
        return None


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
for calls in (http.HTTPClient, async_.AsyncWebhookAdapter):
    calls.request = patient(calls.request)  # type: ignore[method-assign,assignment]
