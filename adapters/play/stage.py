"""One fake person at a desk of their own, whose clock moves only when told. The courier here puts bubbles on a board; what
they say is kept by wording key, so that words changed in a file change on the board as well.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from adapters.desk import Desk
from adapters.outbox import Sender
from adapters.views import Drawn, Draws
from bot.ports import Act, Arrival, Delivered, Outgoing, Parcel, Place, Sent, Store, Waiting
from bot.rehearsal.belfry import Belfry
from bot.talk.events import Commanded, Event, Tapped, Typed
from bot.talk.house import House
from bot.talk.screen import View
from bot.talk.state import Closed, Message, Session, Turn
from bot.talk.steps import Flow, Start

PLATFORM = "play"
EACH = timedelta(seconds=20)  # what a line takes
SECOND = timedelta(seconds=1)
LATER_AT_MOST = timedelta(days=400)
JUMP = "to:"  # before a flow's name: a command that the playground alone knows
BEGIN = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)


@dataclass(slots=True)
class HandClock:
    """The clock of the fake person (UTC)."""

    at: datetime = BEGIN

    def __call__(self) -> datetime:
        return self.at


@dataclass(slots=True)
class Bubble:
    """What stands in the chat: the person's own words, or a message of the bot's and how its prompt was answered.

    `views` are drawn when they are sent and stay as they were, as on a platform.
    """

    turn: int = 0
    said: str = ""
    message: Message | None = None
    locale: str = "en"
    chosen: tuple[str, ...] | None = None
    unasked: bool = False
    plain: tuple[str, ...] = ()
    views: dict[View, Drawn] = field(default_factory=dict[View, Drawn])
    number: int = 0


@dataclass(slots=True)
class Board:
    """The courier of the playground: shows what it is given, in the order it was given."""

    view: Draws
    platform: str = PLATFORM
    bot: str = PLATFORM
    bubbles: list[Bubble] = field(default_factory=list[Bubble])
    reach: str = ""
    coming: deque[tuple[int, Message, bool]] = field(default_factory=deque[tuple[int, Message, bool]])
    _numbers: count[int] = field(default_factory=lambda: count(1))

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        """Show one parcel."""
        parcel = outgoing.parcel
        if parcel.reach is not None:
            self.reach = parcel.reach
        if parcel.act is Act.VEIL:
            self.bubbles.clear()
        elif parcel.act is not Act.CLOSE:
            shown = [part for part in parcel.screen.body if isinstance(part, View)]
            self._show(parcel, {part: await self.view(part, outgoing.person, parcel.locale) for part in shown})
        return Sent(str(len(self.bubbles)))

    async def plainly(self, place: Place, text: str) -> None:
        """Show words that came from no store."""
        del place
        self._add(Bubble(plain=(text,)))

    def _show(self, parcel: Parcel, views: dict[View, Drawn]) -> None:
        if not self.coming:  # a turn that failed for good: its kind line has no message behind it
            words = tuple(part for part in parcel.screen.body if isinstance(part, str))
            self._add(Bubble(plain=words, locale=parcel.locale))
            return
        turn, message, unasked = self.coming.popleft()
        if parcel.act is Act.REDRAW and self._redrawn(message):
            return
        self._add(Bubble(turn, message=message, locale=parcel.locale, unasked=unasked, views=views))

    def _redrawn(self, message: Message) -> bool:
        """Whether the prompt it redraws stands on the board."""
        token = message.prompt.shown.token if message.prompt else ""
        for bubble in reversed(self.bubbles):
            if token_of(bubble) == token and bubble.message is not None:
                bubble.message = replace(bubble.message, prompt=message.prompt)
                return True
        return False

    def close(self, closed: Closed) -> None:
        """Write under a prompt what was chosen."""
        for bubble in reversed(self.bubbles):
            if token_of(bubble) == closed.shown.token and bubble.chosen is None:
                bubble.chosen = closed.chosen
                return

    def _add(self, bubble: Bubble) -> None:
        bubble.number = next(self._numbers)
        self.bubbles.append(bubble)

    def says(self, words: str, turn: int) -> None:
        """Show what the person typed."""
        self._add(Bubble(turn, said=words))


def token_of(bubble: Bubble) -> str:
    """The token of the prompt that this bubble ends in."""
    prompt = bubble.message.prompt if bubble.message else None
    return prompt.shown.token if prompt else ""


@dataclass(slots=True)
class Stage:
    """The talk: what is done comes in here, and is done when it returns. `changed` is told after each."""

    store: Store
    desk: Desk
    board: Board
    clock: HandClock
    locale: str = "en"
    changed: Callable[[], None] = lambda: None
    events: list[Event] = field(default_factory=list[Event])
    session: Session = field(default_factory=Session)
    jumped: bool = False
    _bells: Belfry = field(default_factory=Belfry)
    _turns: int = 0
    _sender: Sender = field(init=False)
    _busy: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self._sender = Sender(self.store, self.board, self.desk.receive, lambda _line: None)

    def saw(self, waiting: Waiting, turn: Turn) -> None:
        """The runner's witness: which keys are about to be said, which bells are set, where the talk stands."""
        self._turns += 1
        self.events.append(waiting.event)
        self.session = turn.session
        if turn.closed is not None:
            self.board.close(turn.closed)
        for message in turn.messages:
            self.board.coming.append((self._turns, message, turn.unasked))
        house = self.desk.world.house
        locale = house.locale(turn.session.facts, waiting.event.locale)
        self._bells.settle(turn.effects, at=waiting.event.at, zone=house.zone(turn.session.facts, locale))

    @property
    def zone(self) -> str:
        """The person's zone, as far as it is known."""
        house = self.desk.world.house
        return house.zone(self.session.facts, house.locale(self.session.facts, self.locale))

    @property
    def flow(self) -> str:
        """The flow that is talking."""
        return self.session.talks[-1].flow if self.session.talks else self.session.fleeting or ""

    @property
    def question(self) -> str:
        """The key of the question that is pending."""
        if self.session.aside is not None:
            return self.session.aside.shown.key
        if self.session.talks:
            shown = self.session.talks[-1].shown
            return shown.key if shown is not None else ""
        prompts = [one.message.prompt for one in self.board.bubbles if one.message and one.message.prompt]
        return prompts[-1].shown.key if prompts and self.session.fleeting else ""

    async def begin(self) -> None:
        """Greet."""
        await self._hand(Commanded(0, self.clock(), "start", locale=self.locale))

    async def type(self, text: str) -> None:
        """Type words, or a command after a slash."""
        self.board.says(text, self._turns + 1)
        name, _, rest = text[1:].partition(" ")
        commanded = text.startswith("/") and len(text) > 1
        at, locale = self._then(), self.locale
        await self._hand(
            Commanded(0, at, name.lower(), rest.strip(), locale) if commanded else Typed(0, at, text, locale)
        )

    async def tap(self, token: str, choices: tuple[str, ...]) -> None:
        """Tap buttons, or send a menu's choices."""
        await self._hand(Tapped(0, self._then(), token, choices, self.locale))

    async def jump(self, flow: str) -> None:
        """Start this flow; somebody who has not begun taps the notice first."""
        if not self.desk.world.house.flows.get(flow):
            return
        if self.session.fleeting == "welcome":
            await self.tap("welcome", ("tell",))
        self.jumped = True
        await self._hand(Commanded(0, self._then(), f"{JUMP}{flow}", locale=self.locale))

    async def later(self, by: timedelta) -> None:
        """Let time pass from bell to bell, each ringing at its hour."""
        end = self.clock.at + max(timedelta(), min(by, LATER_AT_MOST))
        async with self._busy:
            while self.clock.at < end:
                ahead = [bell.due for bell in self._bells.waiting.values() if bell.due > self.clock.at]
                self.clock.at = min(end, min(ahead, default=end) + SECOND)
                await self._settle()
        self.changed()

    async def next_bell(self) -> bool:
        """Go to the first bell that says something; False where none is set."""
        before, most = len(self.board.bubbles), self.clock.at + LATER_AT_MOST
        while len(self.board.bubbles) == before:
            ahead = self._bells.next(most)
            if ahead is None:
                return False
            await self.later(ahead.due - self.clock.at + SECOND)
        return True

    def _then(self) -> datetime:
        self.clock.at += EACH
        return self.clock.at

    async def _hand(self, event: Event) -> None:
        origin = event.token if isinstance(event, Tapped) else ""
        arrival = Arrival(
            f"{len(self.events)}:{event.at.isoformat()}", Place(PLATFORM, PLATFORM, "me", "me", origin), event
        )
        async with self._busy:
            stored = asyncio.ensure_future(self.desk.receive([arrival]))
            await asyncio.sleep(0)
            await self._settle()
            await stored
        self.changed()

    async def _settle(self) -> None:
        await self.desk.drain()
        while await self._sender.flush():
            await self.desk.drain()


def open_doors(house: House) -> House:
    """The house with a command to each flow; where a flow cannot begin from what is known, its first sample is taken."""
    flows = {name: replace(flow, seed=_or_sample(flow)) for name, flow in house.flows.items()}
    doors = {f"{JUMP}{name}": name for name in house.flows}
    return replace(house, flows=flows, commands={**house.commands, **doors})


def _or_sample(flow: Flow[Any]) -> Callable[[Start], Any]:
    def seed(start: Start) -> Any:  # noqa: ANN401 - a seed is its flow's own
        try:
            return flow.seed(start)
        except (LookupError, ValueError, AssertionError, TypeError):
            if start.given.keys() - {"rest"} or not flow.samples:
                raise
            return flow.samples[0]

    return seed
