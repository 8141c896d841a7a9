"""A real client, its courier and its door on the line to the double, with a store that a test can look into."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from adapters.discord.client import Client
from adapters.discord.connect import board, bot_of, words
from adapters.discord.courier import Courier, Says
from adapters.discord.door import Door
from adapters.discord.inbound import Origin
from adapters.discord.serve import Discord, dial
from adapters.discord.server import Server
from adapters.views import Drawn
from bot.ports import Act, Arrival, Delivery, Outgoing, Parcel, Place, StoreError
from bot.talk.events import Commanded, Event, Tapped, Typed
from bot.talk.screen import Screen, View
from tests.doubles.discord.server import Double
from tests.doubles.discord.world import Interaction
from tests.furnished import content, wording


@dataclass(slots=True)
class Inbox:
    """What a store would keep: each update once. `failing` commits fail first; each takes `slow` seconds."""

    kept: dict[str, Arrival] = field(default_factory=dict)
    handed: list[str] = field(default_factory=list)
    failing: int = 0
    slow: float = 0.0
    waiting: list[Outgoing] = field(default_factory=list)
    threads: list[Place] = field(default_factory=list)
    said: list[tuple[Place, str]] = field(default_factory=list)
    more: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        await asyncio.sleep(self.slow)
        if self.failing:
            self.failing -= 1
            raise StoreError("disk full")
        self.handed += [arrival.update for arrival in arrivals]
        self.kept |= {arrival.update: arrival for arrival in arrivals}
        self.more.set()

    async def holds(self, count: int, *, within: float = 5.0) -> None:
        """Wait until so many events are kept."""
        async with asyncio.timeout(within):
            while len(self.kept) < count:
                self.more.clear()
                await self.more.wait()

    def events(self) -> list[Event]:
        return [one.event for one in self.kept.values()]

    def words(self) -> list[str]:
        """Texts, choices and commands, in the order they came."""
        return [_short(event) for event in self.events()]

    async def given(self, _person: str, _platform: str, _bot: str) -> Sequence[Outgoing]:
        return self.waiting

    async def used(self, _platform: str, _bot: str, _since: datetime) -> Sequence[Place]:
        return self.threads

    @property
    def last(self) -> Arrival:
        return list(self.kept.values())[-1]


def _short(event: Event) -> str:
    match event:
        case Typed(text=text):
            return text
        case Tapped(choices=choices):
            return " ".join(choices)
        case Commanded(name=name, rest=rest):
            return f"/{name} {rest}".strip()
        case _:
            return getattr(event, "what", type(event).__name__)


@dataclass(frozen=True, slots=True)
class Line:
    discord: Double
    client: Client
    door: Door
    courier: Courier
    inbox: Inbox
    platform: Discord
    ends: list[str]


async def drawn(view: View, person: str, locale: str) -> Drawn:
    return Drawn(f"<{view.name} of {person} in {locale}>")


async def nothing_recent(_person: str, _place: Place) -> tuple[str, ...]:
    return ()


def now() -> datetime:
    return datetime.now(UTC)


def line(discord: Double) -> Line:
    """Everything wired, nothing called yet."""
    client, inbox, ends = dial(discord.api), Inbox(), list[str]()
    says = Says(
        lambda locale: wording().line(locale, "discord.write"), lambda locale: wording().line(locale, "discord.private")
    )
    bot = bot_of(discord.world.token)
    courier = Courier(client, bot, drawn, nothing_recent, inbox.given, now, says)
    spoken = words(wording(), content(), lambda locale: wording().line(locale, "crisis.no_store"))
    server = Server(client, board(wording(), content()))
    client.door = door = Door(client, courier, server, inbox.receive, inbox.used, now, spoken)
    platform = Discord(client, courier, discord.world.token, ends.append, spoken.menu)
    return Line(discord, client, door, courier, inbox, platform, ends)


@asynccontextmanager
async def on_the_line(discord: Double) -> AsyncIterator[Line]:
    connected = line(discord)
    running = asyncio.create_task(connected.platform.run())
    await discord.listens()
    try:
        yield connected
    finally:
        connected.platform.stop()
        await asyncio.wait_for(running, 5)
        await connected.platform.close()


def outgoing(
    place: Place,
    *body: str | View,
    number: int = 1,
    act: Act = Act.SEND,
    delivery: Delivery = Delivery.MUST,
    screen: Screen | None = None,
    reach: str | None = None,
    tries: int = 0,
) -> Outgoing:
    parcel = Parcel(place, act, delivery, screen or Screen(body), reach=reach)
    return Outgoing(number, "p1", parcel, tries)


def place_of(asked: Interaction, *, chat: str = "", until: datetime | None = None) -> Place:
    """Where this interaction is answered."""
    origin = Origin(asked.token, until or datetime.now(UTC).replace(year=2099), hidden=not asked.direct)
    return Place("discord", str(900000000000000001), str(asked.user.id), chat, str(origin))
