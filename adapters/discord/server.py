"""What an admin can do: put up a post with help lines and a way to talk in private, and take it down again. Nothing about
a server is stored: what stands there is found by reading the bot's own messages back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import discord

from adapters.discord.commands import option
from adapters.discord.inbound import Json, Verb
from adapters.discord.outbound import Letter, fitted
from adapters.discord.pieces import Piece

LOOK_BACK = 1000  # messages of a channel
NO_WAY = frozenset({50001, 50013, 10003})  # no access, no permission, no such channel
TALK = f"{Verb.COMMAND}:start"


@dataclass(frozen=True, slots=True)
class Board:
    """What is said to admins and put up for all, by language (and country, by its two letters)."""

    explained: Callable[[str], str]
    posted: Callable[[str], str]
    removed: Callable[[str, int], str]
    denied: Callable[[str], str]
    for_admins: Callable[[str], str]
    post: Callable[[str, str | None], str]
    talk: Callable[[str], str]


@dataclass(slots=True)
class Server:
    """Sets a server up, and undoes it."""

    client: discord.Client
    board: Board

    async def set_up(self, interaction: discord.Interaction[Any]) -> None:
        """Answer `/setup`, for the admin's eyes alone."""
        locale = str(interaction.locale)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts = [self.board.explained(locale)]
        if not interaction.permissions.manage_guild:
            parts = [self.board.for_admins(locale)]
        else:
            try:
                parts = [*await self._wishes(interaction, locale), *parts]
            except discord.HTTPException as trouble:
                if trouble.code not in NO_WAY:
                    raise
                parts = [self.board.denied(locale)]
        text = fitted("\n\n".join(parts))
        embeds = [discord.Embed(description=more) for more in text.more]
        with suppress(discord.HTTPException):
            await interaction.edit_original_response(content=text.text, embeds=embeds)

    async def _wishes(self, interaction: discord.Interaction[Any], locale: str) -> Sequence[str]:
        data: Json = interaction.data or {}
        there, country, away = (option(data, name) for name in ("post", "country", "remove"))
        said: list[str] = []
        if away is not None:
            said.append(self.board.removed(locale, await self._take_down(int(away))))
        if there is not None:
            await self._put_up(int(there), str(interaction.guild_locale or locale), country and country.upper())
            said.append(self.board.posted(locale))
        return said

    async def _put_up(self, channel: int, locale: str, country: str | None) -> None:
        """One post a channel: an earlier one gives way."""
        with suppress(discord.HTTPException):
            await self._take_down(channel)
        text = fitted(self.board.post(locale, country))
        rows = ((Piece.button(TALK, self.board.talk(locale), discord.ButtonStyle.primary),),)
        letter = Letter(text.text, text.more, rows=rows)
        room = self.client.get_partial_messageable(channel)
        more = [discord.Embed(description=one) for one in letter.more]
        await room.send(letter.text, embeds=more, view=letter.view(), suppress_embeds=not more)

    async def _take_down(self, channel: int) -> int:
        """Delete our posts among the last messages of a channel; return how many there were."""
        found = [
            one
            async for one in self.client.get_partial_messageable(channel).history(limit=LOOK_BACK)
            if self._is_ours(one)
        ]
        for one in found:
            await one.delete()
        return len(found)

    def _is_ours(self, message: discord.Message) -> bool:
        user = self.client.user
        buttons = [child for row in message.components for child in getattr(row, "children", ())]
        return user is not None and message.author.id == user.id and any(b.custom_id == TALK for b in buttons)
