"""Long polling that commits before it moves the offset: what Telegram was told is stored, is stored.

Three things end it, each with one line for the operator: a token that is refused, another program that polls with it, and
a webhook that is not this program's.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import Conflict, EndPointNotFound, InvalidToken, NetworkError, RetryAfter, TelegramError

from adapters.errands import pause
from adapters.telegram.courier import BAD_TOKEN, Courier
from adapters.telegram.hearing import Ear, number
from adapters.telegram.hook import Hook, take_down
from adapters.telegram.inbound import KINDS, Json, Me
from adapters.telegram.outbound import Profile
from adapters.telegram.wire import UNREADABLE, Wire
from bot.ports import Arrival, StoreError

POLL_SECONDS = 30
READ_SECONDS = 10.0
ANSWER_SECONDS = 30.0  # for what is sent: asked again too soon, it would come twice
STORE_PAUSE = 1.0
AT_ONCE = 0.25  # seconds within which an empty answer shows that the server does not hold a poll
COUNTS_ANEW = timedelta(days=6)  # of silence; Telegram says a week
STANDBY = 1.0  # seconds between asking whether it is this worker that polls
TAKEOVER = 60.0  # seconds in which an earlier poll, of ours or of the worker before, may still hang at Telegram
OTHER_POLLER = "Telegram: another program polls with this token. Stop it, or use a token of its own for each."
WEBHOOK_SET = "Telegram: a webhook is set for this token, so polling is refused. Remove it, or use another token."

log = structlog.get_logger()


class Ended(Exception):  # noqa: N818 - it is an end, with a line for the operator
    """Telegram will not serve this token."""


def dial(token: str, origin: str) -> Bot:
    """Return the SDK's client for a Bot API server at this origin. It keeps no log: its lines hold token and words."""
    os.environ.setdefault("PTB_TIMEDELTA", "true")  # durations in the form that the SDK will keep
    for name in ("telegram", "httpx", "httpcore"):
        quiet = logging.getLogger(name)
        quiet.addHandler(logging.NullHandler())
        quiet.propagate = False
    request = Wire(connection_pool_size=32, read_timeout=ANSWER_SECONDS, pool_timeout=READ_SECONDS)
    return Bot(
        token,
        base_url=f"{origin}/bot",
        base_file_url=f"{origin}/file/bot",
        request=request,
        get_updates_request=request,
    )


async def introduce(api: Bot, bot: str) -> Me:
    """Return who the bot is, trying until Telegram answers; raise Ended if it refuses the token."""
    fails = 0
    while True:
        try:
            await api.initialize()
            return Me(bot, api.id, api.username)
        except InvalidToken:
            raise Ended(BAD_TOKEN) from None
        except (TelegramError, *UNREADABLE) as trouble:
            log.warning("telegram not reached", why=type(trouble).__name__)
            await asyncio.sleep(pause(fails))
            fails += 1


async def publish(api: Bot, profiles: Sequence[Profile]) -> None:
    """Set menu and profile texts where they differ from what Telegram shows; trouble with one stops nothing else."""
    for profile in profiles:
        for publishes in (_menu, _description, _short):
            with suppress(TelegramError, *UNREADABLE):
                await publishes(api, profile.fitted(), profile.language or None)


async def _menu(api: Bot, profile: Profile, language: str | None) -> None:
    scope, commands = BotCommandScopeAllPrivateChats(), [BotCommand(name, text) for name, text in profile.commands]
    if list(await api.get_my_commands(scope, language)) != commands:
        await api.set_my_commands(commands, scope, language)


async def _description(api: Bot, profile: Profile, language: str | None) -> None:
    if (await api.get_my_description(language)).description != profile.description:
        await api.set_my_description(profile.description, language)


async def _short(api: Bot, profile: Profile, language: str | None) -> None:
    if (await api.get_my_short_description(language)).short_description != profile.short:
        await api.set_my_short_description(profile.short, language)


@dataclass(frozen=True, slots=True)
class Words:
    """What the platform itself says: the profile by language, the answer in a group and its button by language.

    `keys` maps labels of the key below the chat to commands, in all languages.
    """

    profiles: Sequence[Profile]
    way_in: Callable[[str], tuple[str, str]]
    keys: Mapping[str, str]


async def alone() -> bool:
    """There is but one worker, and it polls."""
    return True


@dataclass(slots=True)
class Poller:
    """Hands every update to `receive`, which returns when it is stored, and only then asks for later ones.

    Of several workers the one polls that is `elected`. A webhook that this program set is taken down first.
    """

    api: Bot
    ear: Ear
    receive: Callable[[Sequence[Arrival]], Awaitable[None]]
    stopped: Callable[[str], None]
    elected: Callable[[], Awaitable[bool]] = alone
    _offset: int = 0
    _heard: datetime | None = None
    _since: float | None = None
    _waiting: asyncio.Task[list[Json]] | None = None
    _stopping: bool = False

    def stop(self) -> None:
        """Ask for nothing more; `run` ends when what came last is stored."""
        self._stopping = True
        if self._waiting:
            self._waiting.cancel()

    async def run(self) -> None:
        """Poll until stopped."""
        fails = 0
        while not self._stopping:
            try:
                if await self._leads():
                    await self._paced()
                else:
                    await asyncio.sleep(STANDBY)
                fails = 0
            except Ended as end:
                self.stopped(str(end))
                return
            except RetryAfter as late:
                await asyncio.sleep(self.ear.courier.hold(late))
            except (TelegramError, StoreError) as trouble:
                log.warning("poll failed", why=type(trouble).__name__)
                await asyncio.sleep(pause(fails))
                fails += 1
                self._since = asyncio.get_running_loop().time() if self._since is not None else None

    async def _leads(self) -> bool:
        """Whether this worker polls, and since when; a poll that got no answer may hang on, so it counts anew after one."""
        leads = await self.elected()
        if leads != (self._since is not None):
            self._since = asyncio.get_running_loop().time() if leads else None
        return leads

    async def _paced(self) -> None:
        """One poll; a server that does not hold it, and has nothing, is not asked again at once."""
        now = asyncio.get_running_loop().time
        began = now()
        if not await self.turn() and now() - began < AT_ONCE:
            await asyncio.sleep(AT_ONCE)

    async def turn(self) -> bool:
        """One poll, and its updates stored. False where there were none."""
        try:
            updates = await self._ask()
        except Conflict as other:
            if "webhook" in other.message.casefold():
                if not await take_down(self.api):
                    raise Ended(WEBHOOK_SET) from None
                return True
            if self.elected is alone or not await self._is_new():
                raise Ended(OTHER_POLLER) from None
            await asyncio.sleep(STANDBY)
            return True
        except (InvalidToken, EndPointNotFound):
            raise Ended(BAD_TOKEN) from None
        numbers = [found for update in updates if (found := number(update)) is not None]
        if updates and not numbers:
            raise NetworkError("no numbered updates")
        heard = [self.ear.hear(update) for update in updates]
        await self.receive([arrival for arrival in heard if arrival])
        self._move_on(numbers)
        return bool(updates)

    def _move_on(self, numbers: Sequence[int]) -> None:
        """Ask for what comes next. Only after days of silence Telegram may begin anew with lower numbers."""
        now = self.ear.clock()
        if numbers:
            self._offset, self._heard = max(numbers) + 1, now
        elif self._heard is not None and now - self._heard >= COUNTS_ANEW:
            self._offset = 0

    async def _is_new(self) -> bool:
        """Whether an earlier poll of ours may still hang, or another has taken over: no stranger's, in either case."""
        leads = await self._leads()
        return not leads or asyncio.get_running_loop().time() - (self._since or 0.0) < TAKEOVER

    async def _ask(self) -> list[Json]:
        self._waiting = asyncio.create_task(self._get_updates())
        try:
            return await self._waiting
        except asyncio.CancelledError:
            if not self._stopping:
                raise
            return []

    async def _get_updates(self) -> list[Json]:
        """Ask for raw payloads: one that the SDK cannot read must not stand in the way of all that follow.

        The SDK advises against its own method by this door; with the underscore it does not know its name again, and
        asks for `getUpdates` all the same.
        """
        asked = {"offset": self._offset, "timeout": POLL_SECONDS, "allowed_updates": list(KINDS)}
        patience = POLL_SECONDS + READ_SECONDS
        got: Any = await self.api.do_api_request("get_updates_", asked, read_timeout=patience)
        if not isinstance(got, list):
            raise NetworkError("no list of updates")
        return got


class Intake(Protocol):
    """How updates come in: asked for, or brought."""

    async def run(self) -> None:
        """Take in until stopped."""
        ...

    def stop(self) -> None:
        """Take nothing more in."""
        ...


@dataclass(slots=True)
class Telegram:
    """The platform as the desk sees it: a courier, and intake until stopped. Makes its first call only in `run`.

    With a `hook` Telegram calls us, without it is polled.
    """

    api: Bot
    courier: Courier
    receive: Callable[[Sequence[Arrival]], Awaitable[None]]
    clock: Callable[[], datetime]
    stopped: Callable[[str], None]
    words: Words
    elected: Callable[[], Awaitable[bool]] = alone
    hook: Hook | None = None
    _hello: asyncio.Task[Me] | None = None
    _intake: Intake | None = None
    _told: bool = False

    async def run(self) -> None:
        """Introduce the bot, publish what it says of itself, and take in until stopped."""
        self._hello = asyncio.create_task(introduce(self.api, self.courier.bot))
        try:
            me = await self._hello
        except Ended as end:
            self.stopped(str(end))
            return
        except asyncio.CancelledError:
            if not self._told:
                raise
            return
        self.courier.errands.run(publish(self.api, self.words.profiles))
        ear = Ear(me, self.courier, self.clock, self.words.way_in, self.words.keys)
        self._intake = self._taking_in(ear)
        await self._intake.run()

    def _taking_in(self, ear: Ear) -> Intake:
        if self.hook is None:
            return Poller(self.api, ear, self.receive, self.stopped, self.elected)
        from adapters.telegram.webhook import Receiver

        return Receiver(self.api, ear, self.receive, self.stopped, self.hook)

    def stop(self) -> None:
        """Take nothing more in."""
        self._told = True
        if self._hello:
            self._hello.cancel()
        if self._intake:
            self._intake.stop()

    async def close(self) -> None:
        """Hang up."""
        await self.courier.errands.close()
        with suppress(TelegramError, RuntimeError):
            await self.api.shutdown()
