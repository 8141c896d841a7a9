"""The door: what comes in is stored before it is acknowledged. An interaction is committed, then deferred, then answered by its
turn; what was missed in direct messages is read on when a session begins.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import aiohttp
import discord
import structlog
from aiolimiter import AsyncLimiter

from adapters.discord.calls import ACKNOWLEDGED, acknowledge, add, change, messages, open_dms, open_window, suggest
from adapters.discord.commands import SETUP, Suggestions
from adapters.discord.courier import CLOSED, DONE, Courier, Trouble
from adapters.discord.inbound import PLATFORM, Answer, Asked, Heard, Json, Kind, Posted, overheard, read
from adapters.discord.outbound import Letter, window
from adapters.discord.payload import posted
from adapters.discord.server import Server
from adapters.errands import pause
from bot.ports import Arrival, Place, StoreError
from bot.talk.events import Commanded

PATIENCE = 1.0  # seconds for the store, before an interaction is acknowledged anyway
CATCH_UP = timedelta(days=7)
READS = 5  # requests a second while catching up
PAGE = 100  # messages at once
KNOWN = 1024  # interactions remembered, by id
STRANGE = 3  # of them that somebody else acknowledged, until it is said
TWICE = (
    "Discord: another program answers what is said to this bot. Is it running twice, or elsewhere with the same token?"
)
READ_TRIES = 4  # of a chat that is to be read on

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Behind:
    """A chat that is to be read on from a message, by one at a time."""

    thread: Place
    reading: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(frozen=True, slots=True)
class Words:
    """What the platform itself says, by language: the window for words (title and field), the way to direct messages,
    and the line for when storage itself fails. `menu` is what Discord's list of commands shows.
    """

    menu: Sequence[dict[str, Any]]
    window: Callable[[str], tuple[str, str]]
    opened: Callable[[str], str]
    moved: Callable[[str], str]
    shut: Callable[[str], str]
    sorry: Callable[[str], str]
    suggest: Suggestions


@dataclass(slots=True)
class Door:
    """Where everything comes in. `receive` returns when it is stored; `threads` names the direct messages used since."""

    client: discord.Client
    courier: Courier
    server: Server
    receive: Callable[[Sequence[Arrival]], Awaitable[None]]
    threads: Callable[[str, str, datetime], Awaitable[Sequence[Place]]]
    clock: Callable[[], datetime]
    words: Words
    _reads: AsyncLimiter = field(default_factory=lambda: AsyncLimiter(1, 1 / READS))
    _behind: dict[str, Behind] = field(default_factory=dict)
    _known: OrderedDict[int, None] = field(default_factory=OrderedDict)
    _strange: int = 0
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def enter(self, asked: Asked) -> None:
        """Whatever somebody did with us: a command, a press, a choice, a filled-in window."""
        if asked.kind == Kind.AUTOCOMPLETE:
            with suppress(*Trouble):
                await suggest(self.client, asked, self.words.suggest(asked.data, asked.locale))
        elif asked.kind == Kind.COMMAND and asked.data.get("name") == SETUP:
            await self._set_up(asked)
        else:
            await self._answer(asked, read(asked, bot=self.courier.bot, at=self.clock()))

    async def _answer(self, asked: Asked, heard: Heard) -> None:
        if heard.answer is Answer.WINDOW:
            with suppress(*Trouble):
                await open_window(self.client, asked, window(*self.words.window(asked.locale)))
        elif heard.arrival is None:
            await self._go_private(asked, heard.place)
        else:
            await self._take(asked, heard.answer, heard.arrival)

    async def _set_up(self, asked: Asked) -> None:
        """Answer an admin, for their eyes alone."""
        await self._acknowledge(asked, Answer.NEW, hidden=True)
        said = await self.server.set_up(asked)
        with suppress(*Trouble):
            await change(self.client, asked.token, Letter(said.text, said.more))

    async def _take(self, asked: Asked, answer: Answer, arrival: Arrival) -> None:
        """Store, acknowledge, and leave the rest to the turn. A slow store must not cost the person their three seconds."""
        acknowledged = self.courier.await_acknowledgement(asked.token)
        storing = asyncio.ensure_future(self.receive([self.courier.standing.heard(arrival)]))
        await asyncio.wait({storing}, timeout=PATIENCE)
        await self._acknowledge(asked, answer, hidden=not asked.direct)
        if not acknowledged.done():
            acknowledged.set_result(None)
        try:
            await storing
        except StoreError:
            if self.courier.is_unanswered(asked.token):
                await self.courier.plainly(arrival.place, self.words.sorry(asked.locale))

    async def _go_private(self, asked: Asked, place: Place) -> None:
        """Open the direct messages because they asked for it, and go on there with what is being asked."""
        await self._acknowledge(asked, Answer.IN_PLACE if asked.own else Answer.NEW, hidden=True)
        try:
            chat = await open_dms(self.client, asked.account)
            await self.courier.post(chat, Letter(self.words.opened(asked.locale)), nonce=f"open-{asked.id}"[:25])
        except Trouble as trouble:
            words = self.words.shut if getattr(trouble, "code", 0) in CLOSED else self.words.sorry
            await self._stay(asked, place, words(asked.locale))
            return
        there = Place(PLATFORM, self.courier.bot, asked.account, chat, "")
        event = Commanded(0, self.clock(), "start", "", asked.locale)
        with suppress(StoreError):
            await self.receive([self.courier.standing.heard(Arrival(f"i{asked.id}", there, event))])
        await self.courier.plainly(place, f"{self.words.moved(asked.locale)} https://discord.com/channels/@me/{chat}")

    async def _stay(self, asked: Asked, place: Place, said: str) -> None:
        """Say it beside what was pressed, where that is still to be answered."""
        if not asked.own:
            await self.courier.plainly(place, said)
            return
        with suppress(*Trouble):
            await add(self.client, asked.token, said)

    async def _acknowledge(self, asked: Asked, answer: Answer, *, hidden: bool) -> None:
        """Tell Discord that an answer is coming. One that it no longer knows, or has heard of, needs nothing more."""
        known = asked.id in self._known
        self._known[asked.id] = None
        while len(self._known) > KNOWN:
            self._known.popitem(last=False)
        try:
            await acknowledge(self.client, asked, answer, hidden=hidden)
        except Trouble as trouble:
            code = getattr(trouble, "code", 0)
            if code not in DONE:
                log.warning("not acknowledged", why=type(trouble).__name__)
            self._strange += code == ACKNOWLEDGED and not known
            if self._strange == STRANGE and not known:
                log.error(TWICE)

    async def hear(self, posted: Posted) -> None:
        """A message: what is said in direct messages counts, and nothing else is read."""
        arrival = overheard(posted, bot=self.courier.bot, at=self.clock())
        if arrival is None:
            return
        await self._reach(arrival.place.chat)
        if arrival.place.chat in self._behind:
            return  # what was said before comes first, and this is read with it
        self.courier.errands.expect(arrival.place.chat)
        try:
            await self.receive([self.courier.standing.heard(arrival)])
        except StoreError:
            thread = replace(arrival.place, origin=str(posted.id - 1))
            self._behind.setdefault(arrival.place.chat, Behind(thread))
            self.courier.errands.run(self._come_back(arrival.place.chat))

    async def _come_back(self, chat: str) -> None:
        """What could not be stored is read again, with all that followed it, until it is."""
        for fails in count(1):
            await asyncio.sleep(pause(fails))
            await self._reach(chat)
            if chat not in self._behind:
                return

    async def catch_up(self) -> None:
        """Read what was said in direct messages while nobody listened, the ones used last first; once at a time."""
        async with self._reading:
            try:
                threads = await self.threads(PLATFORM, self.courier.bot, self.clock() - CATCH_UP)
            except StoreError as trouble:
                log.error("direct messages not caught up", why=str(trouble))
                return
            await self._catch_up(threads)

    async def _catch_up(self, threads: Sequence[Place]) -> None:
        self._behind.update({thread.chat: Behind(thread) for thread in threads})
        for thread in threads:
            await self._reach(thread.chat)
            if thread.chat in self._behind:
                self.courier.errands.run(self._come_back(thread.chat))

    async def _reach(self, chat: str) -> None:
        """Read this chat on, where that is still to be done. Whoever writes meanwhile does not wait for everybody else's."""
        behind = self._behind.get(chat)
        if behind is None:
            return
        async with behind.reading:
            if self._behind.get(chat) is not behind:
                return
            try:
                await self._read_on(behind.thread)
            except StoreError as trouble:
                log.error("direct messages not caught up yet", why=str(trouble))
                return
            except Exception as trouble:  # noqa: BLE001 - one chat must not keep the others
                log.warning("direct messages not caught up", why=type(trouble).__name__)
            self._behind.pop(chat, None)

    async def _read_on(self, thread: Place) -> None:
        """What was missed is heard for the first time, as it stands by now."""
        after, more = int(thread.origin), True
        while more:
            page = await self._page(thread.chat, after)
            found = [replace(one, edited="") for one in map(posted, page) if one is not None]
            heard = [overheard(one, bot=self.courier.bot, at=self.clock()) for one in found]
            arrivals = [self.courier.standing.heard(one) for one in heard if one is not None]
            if arrivals:
                await self.receive(arrivals)
            more = len(page) >= PAGE
            after = int(page[-1]["id"]) if more else after

    async def _page(self, chat: str, after: int) -> list[Json]:
        """The next messages of a chat; over a bad line they are asked for again."""
        for fails in range(READ_TRIES):
            with suppress(aiohttp.ClientError, OSError, TimeoutError, discord.RateLimited, discord.DiscordServerError):
                async with self._reads:
                    return await messages(self.client, chat, PAGE, after=after)
            await asyncio.sleep(pause(fails))
        raise TimeoutError
