"""One gateway connection that stores before it acknowledges: an interaction is committed, then deferred, then answered by
its turn. What the connection missed in direct messages is read when it is back.

Two things end it, each with one line for the operator: a token that is refused, and intents that are.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import discord
import structlog
import yarl
from aiolimiter import AsyncLimiter
from discord.gateway import DiscordWebSocket
from discord.http import Route
from discord.utils import MISSING

from adapters.discord.commands import SETUP, Suggestions
from adapters.discord.courier import BAD_TOKEN, CLOSED, DONE, Courier, Trouble
from adapters.discord.inbound import PLATFORM, Answer, Asked, Heard, Kind, Posted, beside, overheard, read
from adapters.discord.outbound import Letter, window
from adapters.discord.pieces import Piece
from adapters.discord.server import Server
from adapters.discord.wire import WAIT_LONG, introducing
from adapters.errands import pause
from bot.ports import Arrival, Place, StoreError
from bot.talk.events import Commanded

PATIENCE = 1.0  # seconds for the store, before an interaction is acknowledged anyway
CATCH_UP = timedelta(days=7)
READS = 5  # requests a second while catching up
PAGE = 100  # messages at once
IDENTIFIES = 40  # an hour; Discord allows 1000 a day and resets the token of whoever needs more
RESERVE = 10  # of them kept for an operator's own starts
STEADY = 60.0  # seconds of a connection that make up for earlier failures
GOODBYE = 2.0  # seconds for Discord to answer ours
STANDBY = 1.0  # seconds between looks of a worker that is not elected
BAD_INTENTS = "Discord refused the intents that Unsent asks for: servers and direct messages. Is this a bot's token?"
ENDPOINT_SET = (
    "Discord: an Interactions Endpoint URL is set, so no command or button comes here; empty it in the portal"
)
TRIES = 8  # to publish the menu
REFUSED_TOKEN, REFUSED_INTENTS = 4004, frozenset({4013, 4014})  # codes the gateway closes with

log = structlog.get_logger()


class Ended(Exception):  # noqa: N818 - it is an end, with a line for the operator
    """Discord will not serve this token."""


class Client(discord.Client):
    """The SDK's client, keeping nothing of anybody in memory. What it hears goes to the door."""

    door: Door
    _identifies: AsyncLimiter

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

    async def setup_hook(self) -> None:
        self.add_dynamic_items(Piece)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        await self._identifies.acquire()
        await super().before_identify_hook(shard_id, initial=initial)

    async def enter(self, interaction: discord.Interaction[Any]) -> None:
        """Take in whatever somebody did with us; what goes wrong there is theirs alone."""
        try:
            await self.door.enter(interaction)
        except Exception as trouble:  # noqa: BLE001 - one interaction must not end the others
            log.error("interaction failed", why=type(trouble).__name__)

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """All but buttons and menus, which come by way of their family."""
        if interaction.type is not discord.InteractionType.component:
            await self.enter(interaction)

    async def on_message(self, message: discord.Message) -> None:
        await self.door.hear(message)

    async def on_raw_message_edit(self, change: discord.RawMessageUpdateEvent) -> None:
        if change.message.edited_at is not None:
            await self.door.hear(change.message)

    async def on_connect(self) -> None:
        """A new session: what was said before it, nobody told us."""
        await self.door.catch_up()

    async def on_error(self, event: str, /, *_: Any, **__: Any) -> None:  # noqa: ANN401 - the SDK's signature
        log.error("discord event failed", key=event)


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

    client: Client
    courier: Courier
    server: Server
    receive: Callable[[Sequence[Arrival]], Awaitable[None]]
    threads: Callable[[str, str, datetime], Awaitable[Sequence[Place]]]
    clock: Callable[[], datetime]
    words: Words
    _reads: AsyncLimiter = field(default_factory=lambda: AsyncLimiter(1, 1 / READS))
    _behind: dict[str, asyncio.Event] = field(default_factory=dict)
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def enter(self, interaction: discord.Interaction[Any]) -> None:
        """Whatever somebody did with us: a command, a press, a choice, a filled-in window."""
        asked = _asked(interaction)
        if asked.kind == Kind.AUTOCOMPLETE:
            await self._suggest(interaction, asked)
        elif asked.kind == Kind.COMMAND and asked.data.get("name") == SETUP:
            await self.server.set_up(interaction)
        else:
            heard = read(asked, bot=self.courier.bot, at=self.clock())
            await self._answer(interaction, asked, heard)

    async def _answer(self, interaction: discord.Interaction[Any], asked: Asked, heard: Heard) -> None:
        if heard.answer is Answer.WINDOW:
            with suppress(discord.HTTPException):
                await interaction.response.send_modal(window(*self.words.window(asked.locale)))
        elif heard.arrival is None:
            await self._go_private(interaction, asked, heard.place)
        else:
            await self._take(interaction, asked, heard.answer, heard.arrival)

    async def _take(
        self, interaction: discord.Interaction[Any], asked: Asked, answer: Answer, arrival: Arrival
    ) -> None:
        """Store, acknowledge, and leave the rest to the turn. A slow store must not cost the person their three seconds."""
        acknowledged = self.courier.await_acknowledgement(asked.token)
        storing = asyncio.ensure_future(self.receive([self.courier.standing.heard(arrival)]))
        await asyncio.wait({storing}, timeout=PATIENCE)
        await _acknowledge(interaction, answer, hidden=not asked.direct)
        if not acknowledged.done():
            acknowledged.set_result(None)
        try:
            await storing
        except StoreError:
            if self.courier.is_unanswered(asked.token):
                await self.courier.plainly(arrival.place, self.words.sorry(asked.locale))

    async def _go_private(self, interaction: discord.Interaction[Any], asked: Asked, place: Place) -> None:
        """Open the direct messages because they asked for it, and go on there with what is being asked."""
        await _acknowledge(interaction, Answer.IN_PLACE if asked.own else Answer.NEW, hidden=True)
        try:
            chat = str((await interaction.user.create_dm()).id)
            await self.courier.post(chat, Letter(self.words.opened(asked.locale)), nonce=f"open-{asked.id}"[:25])
        except discord.HTTPException as trouble:
            words = self.words.shut if trouble.code in CLOSED else self.words.sorry
            await self._stay(interaction, asked, place, words(asked.locale))
            return
        there = Place(PLATFORM, self.courier.bot, asked.account, chat, "")
        event = Commanded(0, self.clock(), "start", "", asked.locale)
        with suppress(StoreError):
            await self.receive([self.courier.standing.heard(Arrival(f"i{asked.id}", there, event))])
        await self.courier.plainly(place, f"{self.words.moved(asked.locale)} https://discord.com/channels/@me/{chat}")

    async def _stay(self, interaction: discord.Interaction[Any], asked: Asked, place: Place, said: str) -> None:
        """Say it beside what was pressed, where that is still to be answered."""
        if not asked.own:
            await self.courier.plainly(place, said)
            return
        with suppress(*Trouble):
            await interaction.followup.send(said, ephemeral=True, suppress_embeds=True)

    async def _suggest(self, interaction: discord.Interaction[Any], asked: Asked) -> None:
        offers = self.words.suggest(asked.data, asked.locale)
        choices = [discord.app_commands.Choice(name=shown[:100], value=value) for shown, value in offers]
        with suppress(discord.HTTPException):
            await interaction.response.autocomplete(choices)

    async def hear(self, message: discord.Message) -> None:
        """A message: what is said in direct messages counts, and nothing else is read."""
        arrival = overheard(_posted(message), bot=self.courier.bot, at=self.clock())
        if arrival is None:
            return
        behind = self._behind.get(arrival.place.chat)
        if behind is not None:
            await behind.wait()  # what was said before comes first
        self.courier.errands.expect(arrival.place.chat)
        with suppress(StoreError):
            await self.receive([self.courier.standing.heard(arrival)])

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
        self._behind.update({thread.chat: asyncio.Event() for thread in threads})
        for thread in threads:
            try:
                await self._read_on(thread)
            except (*Trouble, StoreError) as trouble:
                log.warning("direct messages not caught up", why=type(trouble).__name__)
            finally:
                self._behind.pop(thread.chat).set()

    async def _read_on(self, thread: Place) -> None:
        room, after = self.client.get_partial_messageable(int(thread.chat)), int(thread.origin)
        while True:
            async with self._reads:
                page = [one async for one in room.history(limit=PAGE, after=discord.Object(after), oldest_first=True)]
            heard = [overheard(_posted(one), bot=self.courier.bot, at=self.clock()) for one in page]
            arrivals = [self.courier.standing.heard(one) for one in heard if one is not None]
            if arrivals:
                await self.receive(arrivals)
            if len(page) < PAGE:
                return
            after = page[-1].id


async def _acknowledge(interaction: discord.Interaction[Any], answer: Answer, *, hidden: bool) -> None:
    """Tell Discord that an answer is coming. One that it no longer knows, or has heard of, needs nothing more."""
    try:
        if answer is Answer.IN_PLACE:
            await interaction.response.defer()
        else:
            await interaction.response.defer(ephemeral=hidden, thinking=True)
    except Trouble as trouble:
        if getattr(trouble, "code", 0) not in DONE:
            log.warning("not acknowledged", why=type(trouble).__name__)


def _asked(interaction: discord.Interaction[Any]) -> Asked:
    direct = interaction.context.dm_channel and interaction.guild_id is None
    message = interaction.message
    return Asked(
        id=interaction.id,
        kind=interaction.type.value,
        token=interaction.token,
        account=str(interaction.user.id),
        channel=str(interaction.channel_id or ""),
        direct=direct,
        own=message is not None and (direct or message.flags.ephemeral),
        locale=str(interaction.locale),
        data=interaction.data or {},
        beside=beside(_ids(message)) if message is not None else "",
    )


def _ids(message: discord.Message) -> list[str]:
    """The ids of the buttons and menus under a message."""
    pieces = [piece for row in message.components for piece in getattr(row, "children", ())]
    return [str(piece.custom_id) for piece in pieces if getattr(piece, "custom_id", None)]


def _posted(message: discord.Message) -> Posted:
    files = message.attachments
    return Posted(
        id=message.id,
        account=str(message.author.id),
        channel=str(message.channel.id),
        text=message.content,
        by_bot=message.author.bot or message.webhook_id is not None,
        direct=message.guild is None and isinstance(message.channel, discord.DMChannel | discord.PartialMessageable),
        kind=message.type.value,
        edited=str(message.edited_at or ""),
        forwarded=bool(message.message_snapshots),
        sticker=bool(message.stickers),
        poll=message.poll is not None,
        voice=message.flags.voice,
        file=bool(files),
        media=(files[0].content_type or "") if files else "",
    )


def dial(base: str) -> Client:
    """Return the SDK's client for the REST API at this base. It keeps no log: its lines may hold words."""
    quiet = logging.getLogger("discord")
    quiet.addHandler(logging.NullHandler())
    quiet.propagate = False
    Route.BASE = base
    return Client()


async def sign_in(client: Client, token: str) -> None:
    """Log in and find the gateway of this API, which the SDK by itself does not ask for; wait where the day's sessions
    are nearly used up.
    """
    await client.login(token)
    if client.application is not None and client.application.interactions_endpoint_url:
        log.error(ENDPOINT_SET)
    _, url, left = await client.http.get_bot_gateway()
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
    if left["remaining"] < RESERVE:
        seconds = left["reset_after"] / 1000
        log.warning("few gateway sessions left for today; waiting", seconds=seconds, count=left["remaining"])
        await asyncio.sleep(seconds)


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
        except discord.PrivilegedIntentsRequired:
            raise Ended(BAD_INTENTS) from None
        except discord.ConnectionClosed as closed:
            if closed.code == REFUSED_TOKEN:
                raise Ended(BAD_TOKEN) from None
            if closed.code in REFUSED_INTENTS:
                raise Ended(BAD_INTENTS) from None
            raise

    async def _hold_gateway(self) -> None:
        """Stay connected as long as this worker is the one to."""
        connection = asyncio.create_task(self.client.connect())
        try:
            while not connection.done() and await self.elected():
                await asyncio.wait({connection}, timeout=STANDBY)
            if connection.done():
                await connection
        finally:
            connection.cancel()
            await asyncio.gather(connection, return_exceptions=True)
            if self.client.ws is not None:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.client.ws.close(), GOODBYE)

    async def _sign_in(self) -> None:
        """Once for the life of the process: from then on the courier uses the same connections."""
        try:
            await sign_in(self.client, self.token)
        except Exception:
            await self.client.http.close()
            self.client.http.clear()
            self.client.http.connector = MISSING  # it was closed with the rest
            raise
        self.courier.signed_in = True
        self.courier.errands.run(self._publish())

    async def _publish(self) -> None:
        """Put up the menu of commands; trouble here stops nothing, and is tried again."""
        for fails in range(TRIES):
            try:
                await self.client.http.bulk_upsert_global_commands(int(self.courier.bot), list(self.menu))
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
