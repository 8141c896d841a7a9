"""What an admin can do: put up a post with help lines and a way to talk in private, and take it down again. Nothing about
a server is stored: what stands there is found by reading the bot's own messages back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

import discord

from adapters.discord.calls import messages, write
from adapters.discord.commands import option
from adapters.discord.inbound import Asked, Json, Verb
from adapters.discord.outbound import Fitted, Letter, fitted
from adapters.discord.payload import ids
from adapters.discord.pieces import Piece

LOOK_BACK, PAGE = 1000, 100  # messages of a channel, and those of them that are read at once
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

    async def set_up(self, asked: Asked) -> Fitted:
        """Do what `/setup` asks for; return what is said to it, for the admin's eyes alone."""
        if not asked.manages:
            return fitted(self.board.for_admins(asked.locale))
        explained = self.board.explained(asked.locale)
        try:
            return fitted("\n\n".join([*await self._wishes(asked), explained]))
        except discord.HTTPException as trouble:
            if trouble.code not in NO_WAY:
                raise
            return fitted(self.board.denied(asked.locale))

    async def _wishes(self, asked: Asked) -> Sequence[str]:
        there, country, away = (option(asked.data, name) for name in ("post", "country", "remove"))
        said: list[str] = []
        if away is not None:
            said.append(self.board.removed(asked.locale, await self._take_down(str(away))))
        if there is not None:
            await self._put_up(str(there), asked.around or asked.locale, country and country.upper())
            said.append(self.board.posted(asked.locale))
        return said

    async def _put_up(self, channel: str, locale: str, country: str | None) -> None:
        """One post a channel: an earlier one gives way."""
        with suppress(discord.HTTPException):
            await self._take_down(channel)
        text = fitted(self.board.post(locale, country))
        rows = ((Piece.button(TALK, self.board.talk(locale), discord.ButtonStyle.primary),),)
        await write(self.client, channel, Letter(text.text, text.more, rows=rows), nonce="")

    async def _take_down(self, channel: str) -> int:
        """Delete our posts among the last messages of a channel; return how many there were."""
        found: list[str] = []
        where: dict[str, int] = {}
        for _ in range(LOOK_BACK // PAGE):
            page = await messages(self.client, channel, PAGE, **where)
            found += [str(one["id"]) for one in page if self._is_ours(one)]
            if len(page) < PAGE:
                break
            where = {"before": int(page[0]["id"])}
        for one in found:
            await self.client.http.delete_message(int(channel), int(one))
        return len(found)

    def _is_ours(self, message: Json) -> bool:
        user, author = self.client.user, message.get("author") or {}
        return user is not None and str(author.get("id")) == str(user.id) and TALK in ids(message)
