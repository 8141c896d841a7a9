"""The calls we make. An interaction is answered with a token of its own: first within three seconds, and what stands then may be
changed for fifteen minutes. Of what Discord tells of a message it took only the id is read.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

import aiohttp
import discord
from discord.http import MultipartParameters, Route, handle_message_parameters
from discord.webhook.async_ import async_context

from adapters.discord.inbound import Answer, Asked, Json
from adapters.discord.outbound import OPTION_MAX, Letter, clipped

EPHEMERAL, NO_EMBEDS = 1 << 6, 1 << 2  # flags of a message
EMBEDS_MAX = 10
FIRST_TRIES = 3  # over a bad line: an interaction is answered within three seconds, or not at all
FIRST_WITHIN, SOON = 1.3, 0.2  # seconds for one of them, and between two
ACKNOWLEDGED = 40060
NOTHING = "…"  # a message must say something
NOBODY: Mapping[str, Sequence[str]] = {"parse": []}  # is called by what we send


class First(IntEnum):
    """How an interaction may be answered first."""

    LATER = 5
    CHANGED_LATER = 6
    CHOICES = 8
    WINDOW = 9


async def acknowledge(client: discord.Client, asked: Asked, answer: Answer, *, hidden: bool) -> None:
    """Say that an answer is coming."""
    if answer is Answer.IN_PLACE:
        await _first(client, asked, First.CHANGED_LATER, {})
    else:
        await _first(client, asked, First.LATER, {"flags": EPHEMERAL if hidden else 0})


async def open_window(client: discord.Client, asked: Asked, window: discord.ui.Modal) -> None:
    """Show a window to be filled in."""
    await _first(client, asked, First.WINDOW, window.to_dict())


async def suggest(client: discord.Client, asked: Asked, offers: Sequence[tuple[str, str]]) -> None:
    """Offer values, each under a name, for what is being typed."""
    await _first(
        client,
        asked,
        First.CHOICES,
        {"choices": [{"name": clipped(name, OPTION_MAX), "value": value} for name, value in offers]},
    )


async def _first(client: discord.Client, asked: Asked, kind: First, data: dict[str, Any]) -> None:
    path = "/interactions/{webhook_id}/{webhook_token}/callback"
    route = Route("POST", path, webhook_id=asked.id, webhook_token=asked.token)
    payload = {"type": int(kind), **({"data": data} if data else {})}
    for tries in range(FIRST_TRIES):
        try:
            async with asyncio.timeout(FIRST_WITHIN):
                await async_context.get().request(route, _hook(client, asked.token).session, payload=payload)
        except (aiohttp.ClientError, OSError, TimeoutError):
            if tries + 1 == FIRST_TRIES:
                raise
            await asyncio.sleep(SOON)
        except discord.HTTPException as trouble:
            if not tries or trouble.code != ACKNOWLEDGED:
                raise
            return  # the line was cut after it was heard
        else:
            return


async def change(client: discord.Client, token: str, letter: Letter) -> str:
    """Put this where the interaction was acknowledged; return its id."""
    hook = _hook(client, token)
    with _sheet(letter) as told:
        message = await async_context.get().edit_original_interaction_response(
            hook.id, token, session=hook.session, payload=told.payload, multipart=told.multipart, files=told.files
        )
    return _id(message)


async def add(client: discord.Client, token: str, text: str) -> None:
    """Say this beside what stands there, for one pair of eyes."""
    hook = _hook(client, token)
    payload = {"content": text, "flags": EPHEMERAL | NO_EMBEDS, "allowed_mentions": NOBODY}
    await async_context.get().execute_webhook(hook.id, token, session=hook.session, payload=payload)


def _hook(client: discord.Client, token: str) -> discord.Webhook:
    return discord.Webhook.partial(client.application_id or 0, token, client=client)


async def write(client: discord.Client, chat: str, letter: Letter, *, nonce: str) -> str:
    """Write one message; return its id. Of two under one name, within minutes, Discord takes the first alone."""
    with _sheet(letter, nonce) as told:
        return _id(await client.http.send_message(int(chat), params=told))


async def open_dms(client: discord.Client, account: str) -> str:
    """Return the chat of the bot and this person, which is there from now on."""
    return _id(await client.http.start_private_message(int(account)))


async def messages(client: discord.Client, chat: str, most: int, **where: int) -> list[Json]:
    """Return so many messages `after` this one, or `before` it, as they are told; the oldest first."""
    found = await client.http.logs_from(int(chat), most, **where)
    return sorted(found, key=lambda one: int(one["id"]))


def _id(told: object) -> str:
    """The id of what was made, "" where Discord does not say."""
    return str(told.get("id") or "") if isinstance(told, dict) else ""


def _sheet(letter: Letter, nonce: str = "") -> MultipartParameters:
    """A letter as the SDK sends it. All of it is told, so that nothing of what stood there before remains.

    Where no embed is ours there is to be none, for Discord would fetch and show whatever is linked.
    """
    more = [discord.Embed(description=text) for text in letter.more]
    pictures = [discord.Embed().set_image(url=f"attachment://{file.name}") for file in letter.files if file.is_picture]
    embeds = [*more, *pictures][:EMBEDS_MAX]
    return handle_message_parameters(
        letter.text or NOTHING,
        embeds=embeds,
        view=letter.view(),
        allowed_mentions=discord.AllowedMentions.none(),
        attachments=[
            discord.File(io.BytesIO(file.data), file.name, description=file.alt or None) for file in letter.files
        ],
        flags=discord.MessageFlags(suppress_embeds=not embeds),
        nonce=nonce or None,
    )
