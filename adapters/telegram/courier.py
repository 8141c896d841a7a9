"""The one sender of a token: 30 messages a second in all, about one a second a chat, and when Telegram says wait,
nothing of this token goes out until it may. A refusal is never tried again.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any, assert_never

from aiolimiter import AsyncLimiter
from telegram import Bot, LinkPreviewOptions, Message
from telegram.constants import BulkRequestLimit, ChatAction, FloodLimit
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from adapters.errands import Errands, pause
from adapters.hiding import Hidden, Hiding
from adapters.standing import Shows, Standing
from adapters.telegram.inbound import PLATFORM
from adapters.telegram.outbound import Letter, buttons, chosen, letters
from adapters.telegram.wire import UNREADABLE
from adapters.views import Attachment, Drawn
from bot.ports import Act, Delivered, Delivery, Fatal, Gone, Hold, Outgoing, Parcel, Place, Refused, Sent
from bot.talk.screen import View

BURST = 3  # messages at once in one chat, before one a second binds
CHATS = 256  # paces and prompts remembered; older ones are forgotten, so nothing grows with people
MARGIN = 0.1  # seconds beyond what Telegram asks for
TRIES = 8  # of a parcel that the server itself fails on
AT_ONCE = int(BulkRequestLimit.MAX_LIMIT)  # messages deleted by one call
UNDELETABLE = 3  # messages that alone are refused; what is older is older still
NOBODY = frozenset({"chat not found", "user not found", "peer_id_invalid", "user_deactivated"})  # to be written to
AS_WRITTEN = LinkPreviewOptions(is_disabled=True)
"""Else Telegram fetches what is linked, and shows it larger than the words."""
BAD_TOKEN = "Telegram refused the token. Make a new one with @BotFather and set UNSENT_TELEGRAM_TOKEN."  # noqa: S105


@dataclass(slots=True)
class Courier:
    """Brings parcels to Telegram.

    `view` draws what is drawn from history, for (view, person, locale); `recent` names what was sent to a chat lately.
    """

    api: Bot
    bot: str
    view: Callable[[View, str, str], Awaitable[Drawn]]
    recent: Callable[[str, Place], Awaitable[Sequence[str]]]
    platform: str = PLATFORM
    standing: Standing = field(default_factory=Standing)
    hiding: Hiding = field(default_factory=Hiding)
    _overall: AsyncLimiter = field(default_factory=lambda: AsyncLimiter(FloodLimit.MESSAGES_PER_SECOND / 2, 0.5))
    _chats: OrderedDict[str, AsyncLimiter] = field(default_factory=OrderedDict)
    _rooms: OrderedDict[str, AsyncLimiter] = field(default_factory=OrderedDict)
    _prompts: OrderedDict[tuple[str, str], str] = field(default_factory=OrderedDict)
    _begun: OrderedDict[int, list[str]] = field(default_factory=OrderedDict)
    _held_until: float = 0.0
    _knows_many: bool = True
    errands: Errands = field(init=False)

    def __post_init__(self) -> None:
        self.errands = Errands((TelegramError,), self._type)

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        """Deliver one parcel; what is sent at most once waits out a hold here, since asking again is not its way."""
        self.errands.answered(outgoing.parcel.place.chat)
        if self._hold_left() > 0 and outgoing.parcel.delivery is Delivery.MUST:
            return Hold(self._hold_left())
        while True:
            try:
                return Sent(await self._bring(outgoing))
            except RetryAfter as late:
                seconds = self.hold(late)
                if outgoing.parcel.delivery is Delivery.MUST:
                    return Hold(seconds)
            except TelegramError as trouble:
                return verdict(outgoing, trouble)
            except UNREADABLE:
                if outgoing.parcel.act is Act.SEND:
                    raise
                return Sent()  # Telegram has done it, and tells of it in a way that the SDK cannot read

    async def plainly(self, place: Place, text: str) -> None:
        """Send words with nothing stored behind them. Gives up silently."""
        with suppress(TelegramError):
            await self.post(place.chat, Letter(text))

    async def invite(self, room: str, letter: Letter) -> None:
        """Answer in a group as often as Telegram takes it there; beyond that silence is no loss to anybody."""
        pace = self._rooms.setdefault(room, AsyncLimiter(FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP, 60))
        self._rooms.move_to_end(room)
        _forget(self._rooms)
        if pace.has_capacity():
            await pace.acquire()
            await self.post(room, letter)

    async def post(self, chat: str, letter: Letter, shows: Shows = nullcontext) -> str:
        """Send one message at the token's pace; return its id, "" where Telegram took it and the SDK cannot read which."""
        await self._pace(chat)
        with shows():
            try:
                if letter.file is None:
                    sent = await self._say(chat, letter.text, letter)
                else:
                    sent = await self._enclose(chat, letter, letter.file)
            except UNREADABLE:
                return ""
        return str(sent.message_id)

    async def _say(self, chat: str, words: str, letter: Letter) -> Message:
        return await self.api.send_message(chat, words, reply_markup=letter.keyboard, link_preview_options=AS_WRITTEN)

    async def _enclose(self, chat: str, letter: Letter, file: Attachment) -> Message:
        """Send a file with its caption; where Telegram does not take a picture, its words come alone."""
        caption = letter.text or None
        if not file.is_picture:
            return await self.api.send_document(
                chat,
                file.data,
                caption=caption,
                filename=file.name,
                reply_markup=letter.keyboard,
                protect_content=file.shielded,
            )
        try:
            return await self.api.send_photo(
                chat, file.data, caption=caption, filename=file.name, reply_markup=letter.keyboard
            )
        except (BadRequest, EndPointNotFound):
            words = letter.text or file.alt
            if not words:
                raise
            return await self._say(chat, words, letter)

    def answer(self, press: str) -> None:
        """Acknowledge a press at once and empty; whatever it brings comes as a message."""
        self.errands.run(self.api.answer_callback_query(press))

    def remember(self, place: Place, prompt: str) -> None:
        """Keep the text of a prompt that was tapped, so that the choice can be written under it."""
        self._prompts[place.chat, place.origin] = prompt
        _forget(self._prompts)

    def _type(self, chat: str) -> None:
        if self._hold_left() <= 0:
            self.errands.run(self.api.send_chat_action(chat, ChatAction.TYPING))

    async def _bring(self, outgoing: Outgoing) -> str:
        parcel = outgoing.parcel
        match parcel.act:
            case Act.SEND:
                return await self._send(outgoing)
            case Act.REDRAW:
                await self._redraw(parcel)
            case Act.CLOSE:
                await self._close(parcel)
            case Act.VEIL:
                await self._veil(outgoing)
            case _:
                assert_never(parcel.act)
        return parcel.place.origin

    async def _send(self, outgoing: Outgoing) -> str:
        parcel = outgoing.parcel
        body = [
            part
            if isinstance(part, str)
            else await self.view(self.hiding.told(part, parcel.place), outgoing.person, parcel.locale)
            for part in parcel.screen.body
        ]
        parts = letters(parcel.screen, body, reach=parcel.reach)
        sent = self._begun.setdefault(outgoing.id, [])  # what went out at an earlier try
        _forget(self._begun)
        for part in parts[len(sent) :]:
            shows = partial(self.standing.showing, outgoing, parcel.screen.token) if part is parts[-1] else nullcontext
            sent.append(await self.post(parcel.place.chat, part, shows))
        self._begun.pop(outgoing.id, None)
        return " ".join(filter(None, sent))

    async def _redraw(self, parcel: Parcel) -> None:
        board = buttons(parcel.screen)
        if board is not None:
            await self._wait_out_hold()
            await self.api.edit_message_reply_markup(parcel.place.chat, int(parcel.place.origin), reply_markup=board)
            self.standing.answered(parcel.place)

    async def _close(self, parcel: Parcel) -> None:
        chat, message = parcel.place.chat, int(parcel.place.origin)
        prompt = self._prompts.pop((chat, parcel.place.origin), "")
        text = chosen(prompt, "".join(part for part in parcel.screen.body if isinstance(part, str)))
        await self._wait_out_hold()
        if text:
            await self.api.edit_message_text(text, chat, message, link_preview_options=AS_WRITTEN)
        else:
            await self.api.edit_message_reply_markup(chat, message)

    async def _veil(self, outgoing: Outgoing) -> None:
        """Delete what was sent here of late and the hundred newest numbers, which hold what the person wrote.

        Telegram skips numbers that are not of this chat. Where it refuses them all for one that is too old, halves are tried,
        the newest first; where it knows no such call, what was sent goes one by one.
        """
        place = outgoing.parcel.place
        self.hiding.note(place, Hidden.NONE)
        numbers = {int(one) for ref in await self.recent(outgoing.person, place) for one in ref.split()}
        if place.origin:
            newest = int(place.origin)
            numbers |= set(range(max(1, newest - AT_ONCE + 1), newest + 1))
        last = sorted(numbers, reverse=True)
        left = [last[start : start + AT_ONCE] for start in range(0, len(last), AT_ONCE)][::-1]
        gone: list[int] = []
        refused: list[int] = []
        while left and len(refused) < UNDELETABLE:
            batch = left.pop()
            await self._wait_out_hold()
            try:
                await self._take_back(place.chat, batch)
            except BadRequest:
                half = len(batch) // 2
                left += [batch[half:], batch[:half]] if half else []
                refused += () if half else batch
            else:
                gone += batch
                # what is refused below all that went is too old, and that is said
                self.hiding.note(place, Hidden.SOME if refused and refused[0] > gone[-1] else Hidden.ALL)

    async def _take_back(self, chat: str, numbers: Sequence[int]) -> None:
        """Delete these; what is not there is passed over."""
        if self._knows_many:
            try:
                await self.api.delete_messages(chat, numbers)
            except EndPointNotFound:
                self._knows_many = False
            else:
                return
        if len(numbers) > 1:
            raise BadRequest("one by one")
        try:
            await self.api.delete_message(chat, numbers[0])
        except BadRequest as trouble:
            if "not found" not in trouble.message.lower():
                raise

    async def _pace(self, chat: str) -> None:
        pace = self._chats.setdefault(chat, AsyncLimiter(BURST, BURST / FloodLimit.MESSAGES_PER_SECOND_PER_CHAT))
        self._chats.move_to_end(chat)
        _forget(self._chats)
        await pace.acquire()
        await self._wait_out_hold()
        await self._overall.acquire()
        await self._wait_out_hold()

    def hold(self, late: RetryAfter) -> float:
        """Keep all of this token's calls back for as long as Telegram asks; return the seconds."""
        after = late.retry_after
        seconds = (after.total_seconds() if isinstance(after, timedelta) else float(after)) + MARGIN
        self._held_until = max(self._held_until, asyncio.get_running_loop().time() + seconds)
        return seconds

    def _hold_left(self) -> float:
        return self._held_until - asyncio.get_running_loop().time()

    async def _wait_out_hold(self) -> None:
        left = self._hold_left()
        if left > 0:
            await asyncio.sleep(left)
            await self._wait_out_hold()  # it may have been prolonged


def _forget(kept: OrderedDict[Any, Any]) -> None:
    while len(kept) > CHATS:
        kept.popitem(last=False)


def _is_its_own(trouble: TelegramError) -> bool:
    """Whether it is this call that the server cannot make, not the line that is bad."""
    return isinstance(trouble, EndPointNotFound) or trouble.message.startswith("Internal Server Error")


def verdict(outgoing: Outgoing, trouble: TelegramError) -> Delivered:
    """What a failed delivery comes to. BadRequest comes first: in this SDK it is a kind of NetworkError."""
    cosmetic = outgoing.parcel.act is not Act.SEND
    match trouble:
        case BadRequest() | EndPointNotFound() if cosmetic:
            return Sent()
        case BadRequest() if trouble.message.casefold() in NOBODY:
            return Gone()
        case BadRequest() | ChatMigrated():
            return Refused(trouble.message)
        case Forbidden():
            return Gone()
        case InvalidToken():
            return Fatal(BAD_TOKEN)
        case _ if outgoing.parcel.delivery is Delivery.ONCE:
            return Sent()  # it may have arrived; twice would be worse than not at all
        case _ if outgoing.tries >= TRIES and _is_its_own(trouble):
            return Refused(trouble.message)
        case _:
            return Hold(pause(outgoing.tries))
