"""The one sender of a token: at most fifty requests a second, each direct message under a name of its own, so that a
second attempt is not a second message. An interaction is answered once, where it was made, by changing what stands
there; said twice, that changes nothing.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import assert_never

import aiohttp
import discord
import structlog
from aiolimiter import AsyncLimiter

from adapters.discord.calls import ACKNOWLEDGED, change, open_dms, write
from adapters.discord.inbound import PLATFORM, Origin
from adapters.discord.outbound import Always, Letter, asking, bare, letter
from adapters.discord.wire import JSON, ShutOut
from adapters.errands import Errands, pause
from adapters.hiding import Hidden, Hiding
from adapters.standing import Shows, Standing
from adapters.views import Drawn
from bot.ports import Act, Delivered, Delivery, Fatal, Gone, Hold, Outgoing, Parcel, Place, Refused, Sent, Waits
from bot.talk.screen import Screen, View

AT_ONCE, A_SECOND = 5, 40  # requests; together below the fifty in a second that one bot has for all it does
PENDING = 1024  # interactions remembered until they are acknowledged
TRIES = 3  # of a parcel that is refused without a reason
OUTAGE = 120  # tries of a parcel that nothing comes back for: an hour at least
NONCE_MAX = 25
ACK_WITHIN = 3.0  # seconds in which Discord wants to hear of an interaction
NOT_YET = 1.0  # seconds between looks whether the first call has been answered
BAD_TOKEN = "Discord refused the token. Make a new one in the developer portal and set UNSENT_DISCORD_TOKEN."  # noqa: S105

CLOSED = frozenset(
    {50007, 50278, 10003, 10013, 50001, 50013}
)  # to us: by the person, by having nothing in common, by being gone
NO_CHAT = frozenset({0, 10003})  # of this id, or so it seems
NO_MESSAGE = 10008  # by this id: it was deleted before
NOT_THERE = 10015  # not acknowledged, or not any more
SOON = 0.3  # seconds
PASSING = frozenset({40003, 20016, 20022, 20028, 40004, 130000})  # too often, sending is off for now, too busy
OVER = frozenset({10008, NOT_THERE, 10062, 50027})  # the interaction, its message or its token has had its time
DENIED = frozenset({403, 404})  # statuses: it may be the person, or the chat
FOR_NOW = frozenset({*DENIED, 408, 429})  # statuses that say nothing of the parcel
REFUSED, FAILS = 400, 500  # statuses; those from the second on are the server's own fault
DONE = frozenset({10062, ACKNOWLEDGED})  # unknown by now, or acknowledged before: either way nothing is left to do

Trouble = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)


Writes = Callable[[Sequence[Screen], Sequence[Sequence[str | Drawn]], Always], Letter]

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Says:
    """What the platform itself says, by language: labels of the last row."""

    write: Callable[[str], str]
    private: Callable[[str], str]


@dataclass(slots=True)
class Courier:
    """Brings parcels to Discord.

    `view` draws what is drawn from history, for (view, person, locale); `recent` names what was sent to a chat lately;
    `kept` gives what could not be brought to a person before.
    """

    client: discord.Client
    bot: str
    view: Callable[[View, str, str], Awaitable[Drawn]]
    recent: Callable[[str, Place], Awaitable[Sequence[str]]]
    kept: Callable[[str, str, str], Awaitable[Sequence[Outgoing]]]
    clock: Callable[[], datetime]
    says: Says
    platform: str = PLATFORM
    signed_in: bool = False
    standing: Standing = field(default_factory=Standing)
    hiding: Hiding = field(default_factory=Hiding)
    _overall: AsyncLimiter = field(default_factory=lambda: AsyncLimiter(AT_ONCE, AT_ONCE / A_SECOND))
    _shut_until: float = 0.0
    _pending: OrderedDict[str, asyncio.Future[None]] = field(default_factory=OrderedDict)
    errands: Errands = field(init=False)

    def __post_init__(self) -> None:
        self.errands = Errands(Trouble, self._type)

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        """Deliver one parcel; what is sent at most once waits out a hold here, since asking again is not its way."""
        self.errands.answered(outgoing.parcel.place.chat)
        while True:
            seconds = self._hold_left()
            try:
                if not seconds:
                    return await self._bring(outgoing)
            except discord.RateLimited as late:
                seconds = late.retry_after
                if isinstance(late, ShutOut):
                    self._shut_until = asyncio.get_running_loop().time() + seconds
            except Trouble as trouble:
                return verdict(outgoing, trouble)
            if outgoing.parcel.delivery is Delivery.MUST:
                return Hold(seconds)
            await asyncio.sleep(seconds)

    def _hold_left(self) -> float:
        """Seconds until anything may be sent at all."""
        if not self.signed_in:
            return NOT_YET
        return max(0.0, self._shut_until - asyncio.get_running_loop().time())

    async def plainly(self, place: Place, text: str) -> None:
        """Send words with nothing stored behind them. Gives up silently."""
        with suppress(*Trouble):
            await self._post(place, Letter(text), nonce="")

    async def _bring(self, outgoing: Outgoing) -> Delivered:
        match outgoing.parcel.act:
            case Act.SEND:
                return await self._send(outgoing)
            case Act.REDRAW | Act.CLOSE:
                return Sent()  # the answer to a press takes the prompt's place
            case Act.VEIL:
                await self._veil(outgoing)
                return Sent()
            case _:
                assert_never(outgoing.parcel.act)

    async def _send(self, outgoing: Outgoing) -> Delivered:
        kept = await self.kept(outgoing.person, self.platform, self.bot)
        earlier = [one for one in kept if one.id != outgoing.id]
        try:
            ref = await self._say(outgoing, [*earlier, outgoing], letter)
        except discord.HTTPException as trouble:
            if not _is_refused(trouble):
                raise
            ref = await self._say_less(outgoing, waited=bool(earlier))
            earlier = []  # it waits on, for an answer that it fits beside
        if ref is None:
            return Waits() if outgoing.parcel.delivery is Delivery.MUST else Sent()
        return Sent(ref, tuple(one.id for one in earlier))

    async def _say_less(self, outgoing: Outgoing, *, waited: bool) -> str | None:
        """Discord does not take it as it is: then without what waited, and else in bare words, so that nobody goes unanswered."""
        if waited:
            try:
                return await self._say(outgoing, [outgoing], letter)
            except discord.HTTPException as trouble:
                if not _is_refused(trouble):
                    raise
        log.error("sent in bare words", parcel=outgoing.id)
        return await self._say(outgoing, [outgoing], lambda screens, bodies, _always: bare(screens, bodies))

    async def _say(self, outgoing: Outgoing, together: Sequence[Outgoing], writes: Writes) -> str | None:
        screens = [one.parcel.screen for one in together]
        bodies = [await self._drawn(one.parcel, one.person) for one in together]
        written = writes(screens, bodies, self._always(outgoing.parcel))
        shows = partial(self.standing.showing, outgoing, asking(screens).token)
        return await self._post(outgoing.parcel.place, written, nonce=named(outgoing), shows=shows)

    async def _drawn(self, parcel: Parcel, person: str) -> list[str | Drawn]:
        return [
            part
            if isinstance(part, str)
            else await self.view(self.hiding.told(part, parcel.place), person, parcel.locale)
            for part in parcel.screen.body
        ]

    def _always(self, parcel: Parcel) -> Always:
        """In a server nothing can be typed to us in private, so the window for words is always in reach there."""
        origin = Origin.of(parcel.place.origin)
        hidden = origin is not None and origin.hidden
        return Always(
            urge=parcel.reach or "",
            write=self.says.write(parcel.locale) if hidden else "",
            private=self.says.private(parcel.locale) if hidden and not parcel.place.chat else "",
        )

    async def _post(self, place: Place, letter: Letter, *, nonce: str, shows: Shows = nullcontext) -> str | None:
        """Answer the interaction while it lives, else write a direct message where one is open; return the message's name,
        "" for an answer that nobody else sees, None where there is no way to the person now.
        """
        origin = Origin.of(place.origin)
        while origin is not None and self.clock() < origin.until:
            try:
                return await self._answer(origin, letter, nullcontext if origin.hidden else shows)
            except discord.HTTPException as trouble:
                if not _is_over(trouble):
                    raise
                if trouble.code != NOT_THERE or not origin.is_young(self.clock()):
                    break
            await asyncio.sleep(SOON)  # another worker is about to acknowledge it
        return await self._write(place, letter, nonce=nonce, shows=shows) if place.chat else None

    async def _write(self, place: Place, letter: Letter, *, nonce: str, shows: Shows) -> str:
        """Write to the person's direct messages; where there are none of that name any more, they are opened anew."""
        try:
            return await self.post(place.chat, letter, nonce=nonce, shows=shows)
        except discord.NotFound as gone:
            if gone.code not in NO_CHAT:
                raise
        chat = await open_dms(self.client, place.account)
        return await self.post(chat or place.chat, letter, nonce=nonce, shows=shows)

    async def _answer(self, origin: Origin, letter: Letter, shows: Shows) -> str:
        """Change what the interaction was acknowledged with."""
        await self._acknowledged(origin.token)
        with shows():
            message = await change(self.client, origin.token, letter)
        self._pending.pop(origin.token, None)
        return "" if origin.hidden else message

    async def post(self, chat: str, letter: Letter, *, nonce: str = "", shows: Shows = nullcontext) -> str:
        """Write one direct message at the token's pace; return its id."""
        async with self._overall:
            with shows():
                return await write(self.client, chat, letter, nonce=nonce)

    async def _veil(self, outgoing: Outgoing) -> None:
        """Delete what was sent here of late. What the person wrote, and what only they see, a bot cannot take back."""
        place = outgoing.parcel.place
        if not place.chat:
            return
        self.hiding.note(place, Hidden.NONE)
        refs = await self.recent(outgoing.person, place)
        gone = [await self._take_back(place.chat, ref) for ref in refs]
        how = Hidden.ALL if all(gone) else Hidden.SOME if any(gone) else Hidden.NONE
        self.hiding.note(place, how)

    async def _take_back(self, chat: str, ref: str) -> bool:
        """Delete this message. Whether it is gone: one that is not there is, too."""
        async with self._overall:
            try:
                await self.client.http.delete_message(int(chat), int(ref))
            except discord.NotFound as missing:
                return missing.code == NO_MESSAGE
            except (discord.Forbidden, discord.DiscordServerError):
                return False
        return True

    def await_acknowledgement(self, token: str) -> asyncio.Future[None]:
        """Hold back this interaction's answer until it has been acknowledged, for Discord takes none before."""
        future = asyncio.get_running_loop().create_future()
        self._pending[token] = future
        while len(self._pending) > PENDING:
            self._pending.popitem(last=False)
        return future

    def is_unanswered(self, token: str) -> bool:
        """Whether this interaction still waits for its answer."""
        return token in self._pending

    async def _acknowledged(self, token: str) -> None:
        future = self._pending.get(token)
        if future is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(ACK_WITHIN):
                    await asyncio.shield(future)

    def _type(self, chat: str) -> None:
        if not self._hold_left():
            self.errands.run(self.client.http.send_typing(int(chat)))


def _is_over(trouble: discord.HTTPException) -> bool:
    """Whether the interaction can be answered no more. What is refused there is its token, not the bot's."""
    return trouble.code in OVER or (not trouble.code and trouble.status in {401, 404})


def _is_refused(trouble: discord.HTTPException) -> bool:
    """Whether it is the form of the words that Discord does not take."""
    return trouble.status == REFUSED and trouble.code not in PASSING


def _unsaid(trouble: discord.HTTPException) -> Delivered | None:
    """What a refusal without a reason comes to: its person is out of reach, or Discord will never take it. None: neither, for
    it is not Discord that refuses, or it fails.
    """
    if trouble.status in DENIED and getattr(trouble.response, "content_type", "") == JSON:
        return Waits(lost=True)
    if trouble.status < FAILS and trouble.status not in FOR_NOW:
        return Refused(str(trouble.status))
    return None


def verdict(outgoing: Outgoing, trouble: Exception) -> Delivered:
    """What a failed delivery comes to. What must arrive is never lost: it waits, here or for the person to come by."""
    must = outgoing.parcel.delivery is Delivery.MUST
    match trouble:
        case _ if outgoing.parcel.act is not Act.SEND:
            return Sent()
        case discord.HTTPException() if trouble.code in CLOSED:
            return Waits(lost=True) if must else Gone()
        case discord.HTTPException(status=401):
            return Fatal(BAD_TOKEN)
        case discord.HTTPException() if trouble.code and trouble.status < FAILS and trouble.code not in PASSING:
            return Refused(f"{trouble.status} {trouble.code}")
        case _ if not must:
            return Sent()  # it may have arrived; twice would be worse than not at all
        case discord.HTTPException() if outgoing.tries + 1 >= TRIES and (comes_to := _unsaid(trouble)) is not None:
            return comes_to
        case _ if outgoing.tries >= OUTAGE:
            return Waits()
        case _:
            return Hold(pause(outgoing.tries))


def named(outgoing: Outgoing) -> str:
    """The name under which Discord takes this parcel once, for some minutes: of this store alone, for another counts anew."""
    return sha256(f"{outgoing.person}:{outgoing.id}".encode()).hexdigest()[:NONCE_MAX]
