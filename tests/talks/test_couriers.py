"""The same golden talks on the couriers of terminal, Telegram and Discord: every line arrives, every choice can be made."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiolimiter import AsyncLimiter

from adapters.discord.outbound import LIMITS as ON_DISCORD
from adapters.telegram.outbound import LIMITS as ON_TELEGRAM
from adapters.terminal.outbound import LIMITS as ON_TERMINAL
from adapters.terminal.serve import Paper
from adapters.views import Drawn
from bot.ports import Act, Courier, Delivery, Outgoing, Parcel, Place, Sent
from bot.rehearsal.room import Room
from bot.runner import word
from bot.talk.screen import Limits, View, Worded, joined, lay_out
from bot.talk.state import Turn
from tests.discord.line import on_the_line as on_discord
from tests.doubles.discord.server import Double as Discord
from tests.doubles.telegram.server import Double as Telegram
from tests.doubles.telegram.world import Message
from tests.furnished import house, wording
from tests.telegram.line import on_the_line as on_telegram

TALKS = sorted(Path(__file__).parent.glob("*.talk"))
EVERYDAY = {"kit", "settings", "link", "urge_give_the_breakup", "left_by_spouse_with_children", "crisis_four_scripts"}
AT_ONCE = 1_000_000


@dataclass(slots=True)
class Stage:
    """One platform: its courier, what it can draw, and what now stands there in words and choices."""

    name: str
    courier: Courier
    limits: Limits
    place: Place
    seen: Callable[[], str]
    choices: Callable[[], list[str]]
    _count: int = field(default=0)

    async def plays(self, turn: Turn, locale: str) -> None:
        """Deliver a turn, and look whether all of it is there."""
        sheets = [word(message, locale, wording()) for message in turn.messages]
        for sheet in [joined(sheets)] if self.limits.whole and sheets else sheets:
            self._count += 1
            parcel = Parcel(self.place, Act.SEND, Delivery.MUST, lay_out(sheet, self.limits), locale)
            assert isinstance(await self.courier.deliver(Outgoing(self._count, "p", parcel, 0)), Sent)
            self._shows(sheet)

    def _shows(self, sheet: Worded) -> None:
        seen = _flat(self.seen())
        for line in sheet.body:
            assert isinstance(line, View) or _flat(line) in seen
        offered = {*self.choices()}
        named = [one.label for one in sheet.options if not one.label.isdecimal()]  # a number may always be typed
        assert [] == [label for label in named if label not in offered and _flat(label) not in seen]


def _flat(text: str) -> str:
    return " ".join(text.split())


async def nothing_drawn(_view: View, _person: str, _locale: str) -> Drawn:
    return Drawn("(drawn)")


@asynccontextmanager
async def terminal() -> AsyncIterator[Stage]:
    printed: list[str] = []
    paper = Paper(lambda text, _: printed.append(text), printed.clear, nothing_drawn)
    place = Place("terminal", "local", "me", "me")
    yield Stage("terminal", paper, ON_TERMINAL, place, lambda: printed[-1], list)


@asynccontextmanager
async def telegram() -> AsyncIterator[Stage]:
    async with Telegram() as double, on_telegram(double) as line:
        double.world.floods.on = False
        line.courier._overall = AsyncLimiter(AT_ONCE, 1)  # noqa: SLF001 - how fast one may send is tried elsewhere
        line.courier._chats["1001"] = AsyncLimiter(AT_ONCE, 1)  # noqa: SLF001 - as above
        alex = double.person(1001)
        alex.starts()
        place = Place("telegram", line.courier.bot, "1001", "1001")
        yield Stage("telegram", line.courier, ON_TELEGRAM, place, lambda: alex.last.text, lambda: _labels(alex.last))


@asynccontextmanager
async def discord() -> AsyncIterator[Stage]:
    async with Discord() as double, on_discord(double) as line:
        double.world.pace.most = AT_ONCE
        line.courier._overall = AsyncLimiter(AT_ONCE, 1)  # noqa: SLF001 - as above
        alex = double.person(1001)
        double.server(alex)
        place = Place("discord", line.courier.bot, "1001", str(double.world.open_dm(alex.user).id))
        yield Stage(
            "discord", line.courier, ON_DISCORD, place, lambda: alex.last.text, lambda: list(alex.last.labels())
        )


PLATFORMS: Mapping[str, Callable[[], AbstractAsyncContextManager[Stage]]] = {
    "terminal": terminal,
    "telegram": telegram,
    "discord": discord,
}


def _labels(message: Message) -> list[str]:
    return [button["text"].removeprefix("✓ ") for button in message.buttons()]


def turns(script: str) -> Iterator[tuple[Turn, str]]:
    """Every turn of a talk, with the language it is said in."""
    room = Room(house())
    for line in script.splitlines():
        said = line[2:].strip()
        if line.startswith("@ "):
            room.begins(said)
        elif line.startswith("+ "):
            room.waits(said)
        elif line.startswith("* "):
            for _, turn in room.lives(said):
                yield turn, room.house.locale(room.session.facts, room.locale)
        elif line.startswith("> "):
            turn = room.does(said)
            yield turn, room.house.locale(room.session.facts, room.locale)


async def played(talk: Path, stage: Stage) -> int:
    """Play it to its end; return how many turns it has."""
    count = 0
    for turn, locale in turns(talk.read_text(encoding="utf-8")):
        await stage.plays(turn, locale)
        count += 1
    return count


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_the_talks_of_every_day(platform: str) -> None:
    """Long ones of each kind."""
    async with PLATFORMS[platform]() as stage:
        counts = [await played(talk, stage) for talk in TALKS if talk.stem in EVERYDAY]
    assert len(EVERYDAY) == len(counts)
    assert min(counts) > 5


@pytest.mark.deep
@pytest.mark.parametrize("platform", PLATFORMS)
async def test_every_talk(platform: str) -> None:
    """All there are."""
    async with PLATFORMS[platform]() as stage:
        for talk in TALKS:
            await played(talk, stage)
