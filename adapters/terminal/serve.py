"""The talk in a terminal: one person, one desk, lines in and lines out. Bells ring while the prompt waits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import uuid4

from adapters.clock import OffsetClock, read_span
from adapters.desk import Desk
from adapters.outbox import Sender
from adapters.standing import NOTHING
from adapters.terminal.inbound import read_line
from adapters.terminal.outbound import as_text
from adapters.views import Attachment, Drawn
from bot.ports import Act, Arrival, Delivered, Outgoing, Place, Sent
from bot.talk.events import Commanded, Event
from bot.talk.screen import Option, Screen, View

PLATFORM = "terminal"
STRIDE = timedelta(minutes=10)  # `/later` walks, so that each bell on the way rings at its time
LATER_AT_MOST = timedelta(days=400)


@dataclass(slots=True)
class Paper:
    """The courier of the terminal: prints what it is given. `put` takes text and the choices it offers.

    `saved` puts a file that a view brings where the person finds it, and says where, for (file, locale). `token` is that of
    the choices printed last, for here they are chosen by number; it is kept no longer than the window.
    """

    put: Callable[[str, tuple[Option, ...]], None]
    clear: Callable[[], None]
    view: Callable[[View, str, str], Awaitable[Drawn]]
    saved: Callable[[Attachment, str], str] = lambda _file, _locale: ""
    platform: str = PLATFORM
    bot: str = "local"
    token: str = ""

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        """Print one parcel."""
        parcel = outgoing.parcel
        if parcel.act is Act.VEIL:
            self.clear()
        elif parcel.act is not Act.CLOSE:
            self.token = parcel.screen.token or NOTHING
            self.put(
                await self._text(outgoing.person, parcel.screen, parcel.locale),
                parcel.screen.numbered,
            )
        return Sent()

    async def plainly(self, place: Place, text: str) -> None:
        """Print words that came from no store."""
        del place
        self.put(text, ())

    async def _text(self, person: str, screen: Screen, locale: str) -> str:
        """The screen in words; a picture's are in its view's text, so the picture itself is not missed."""
        drawn = {part: self._told(await self.view(part, person, locale), locale) for part in _views(screen)}
        return as_text(screen, drawn.__getitem__)

    def _told(self, drawn: Drawn, locale: str) -> str:
        """The view's words, and where its files are."""
        files = (self.saved(file, locale) for file in drawn.files if not file.is_picture)
        return "\n\n".join(part for part in (drawn.text, *files) if part)


def _views(screen: Screen) -> Iterator[View]:
    return (part for part in screen.body if isinstance(part, View))


@dataclass(slots=True)
class Chat:
    """One terminal talk over a desk. `say` returns when the answer has been printed. `beside` gives the token of the choices
    that stand last.
    """

    desk: Desk
    sender: Sender
    clock: OffsetClock
    locale: str = "en"
    tell: Callable[[str], None] = print
    beside: Callable[[], str] = str
    _run: str = field(default_factory=lambda: uuid4().hex)
    _line: int = 0
    _busy: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def begin(self) -> None:
        """Deliver what an earlier run left, then greet or show the pending question."""
        await self.desk.open()
        await self.settle()
        await self._hand(Commanded(number=0, at=self.clock(), name="start", locale=self.locale))

    async def say(self, line: str) -> None:
        """Hear one line to its answer. `/later 3h` moves this chat's own clock."""
        event = read_line(line, self.clock(), self.locale, beside=self.beside())
        if isinstance(event, Commanded) and event.name == "later":
            await self._later(event.rest)
        else:
            await self._hand(event)

    async def settle(self) -> None:
        """Finish what is due and print what waits."""
        async with self._busy:
            await self.desk.drain()
            while await self.sender.flush():
                await self.desk.drain()

    async def _hand(self, event: Event) -> None:
        self._line += 1
        place = Place(PLATFORM, "local", "me", "me")
        arrival = Arrival(f"{self._run}:{self._line}", place, event)
        stored = asyncio.ensure_future(self.desk.receive([arrival]))
        await asyncio.sleep(0)
        await self.settle()
        await stored

    async def _later(self, span: str) -> None:
        by = read_span(span)
        if by is None or by > LATER_AT_MOST:
            self.tell("/later takes a span, such as /later 20m, /later 3h or /later 2d.")
            return
        end = self.clock.offset + by
        while self.clock.offset < end:
            self.clock.move(min(STRIDE, end - self.clock.offset))
            await self.settle()
        self.tell(f"[{_spoken(by)} later]")


def _spoken(by: timedelta) -> str:
    hours = by / timedelta(hours=1)
    return f"{by.days} days" if by.days > 1 else f"{hours:g} hours" if hours > 1 else f"{hours * 60:g} minutes"


async def tick(chat: Chat, every: float = 1.0) -> None:
    """Let bells ring while nobody types."""
    while True:
        await asyncio.sleep(every)
        await chat.settle()
