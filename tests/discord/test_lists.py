"""Before anything is kept of somebody on Discord, a typed number answers the list that stands last, and no other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord.house import House, living
from tests.discord.walking import walk
from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double
from tests.doubles.discord.weather import Fate
from tests.doubles.discord.world import Message

URGE, YOUNG = "I'm about to text them", "I'm under 18"
BOX, LOST = "Type it here", "I can't tell which list"


@pytest.fixture
async def discord() -> AsyncIterator[Double]:
    async with Double() as double:
        yield double


@pytest.fixture
def alex(discord: Double) -> Person:
    alex = discord.person(1001, "Alex")
    return alex.at(discord.server(alex, discord.person(1002, "Bo")).channels[0])


@pytest.fixture
async def house(discord: Double, alex: Person, tmp_path: Path) -> AsyncIterator[House]:
    async with living(discord, tmp_path) as lived_in:
        yield lived_in


async def says(who: Person, text: str) -> str:
    """What is said next in direct messages; after a breath, as people type."""
    before = [message.id for message in who.sees()]
    who.says(text)
    await who.until(lambda: any(message.id not in before for message in who.sees()))
    await asyncio.sleep(0.3)
    return "\n".join(message.text for message in who.sees() if message.id not in before)


async def writes(who: Person, text: str, *, on: Message) -> str:
    """What stands there after words were sent by the window of this message."""
    before = on.text
    window = who.presses("Write here", on=on)
    await who.until(lambda: window.window is not None)
    who.submits(text, window)
    await who.until(lambda: on.text != before)
    return on.text


async def test_in_direct_messages_a_number_answers_the_list_above_it(house: House, alex: Person) -> None:
    """After "im 17" a 1 is no consent, below the greeting it is one."""
    dm = alex.at(None)
    await says(dm, "hello")
    await says(dm, "im 17")
    assert BOX not in await says(dm, "1")
    await says(dm, "/start")
    assert BOX in await says(dm, "1")


async def test_a_list_that_took_the_place_of_another(house: House, alex: Person) -> None:
    """A press changes the message it was made on: what stands there now is what a number answers."""
    dm = alex.at(None)
    await says(dm, "hello")
    await walk(dm, YOUNG)
    await asyncio.sleep(0.3)
    assert BOX not in await says(dm, "1")


async def test_two_messages_in_one_breath(house: House, alex: Person) -> None:
    """The 1 was typed before the answer to "im 17" came: nobody can tell which list it means, so it chooses nothing."""
    dm = alex.at(None)
    await says(dm, "hello")
    house.discord.fault("POST /channels/.*/messages", Fate.SLOW, delay=0.5)
    dm.says("im 17")
    dm.says("1")
    await dm.reads(LOST)
    assert BOX not in dm.screen()


async def test_in_a_server_the_window_tells_below_which_list_it_was_opened(house: House, alex: Person) -> None:
    """Several messages for one pair of eyes stand there; each keeps its own list, whatever was shown since."""
    alex.runs("start")
    first = await alex.offered(URGE)
    alex.runs("start")
    await alex.until(lambda: 2 == len([one for one in alex.sees() if URGE in one.labels()]))
    second = alex.last
    await walk(alex, YOUNG)
    await alex.until(lambda: URGE not in second.labels())
    assert BOX not in await writes(alex, "1", on=second)
    assert BOX in await writes(alex, "1", on=first)


async def test_what_a_server_shows_stands_not_in_direct_messages(house: House, alex: Person) -> None:
    """Two lists for one person, each in its place."""
    dm = alex.at(None)
    await says(dm, "hello")
    alex.runs("start")
    await alex.until(lambda: 2 == len([one for one in alex.sees() if URGE in one.labels()]))
    there = alex.last
    alex.presses(YOUNG, on=there)
    await alex.until(lambda: URGE not in there.labels())
    assert BOX in await says(dm, "1")


async def test_below_a_message_without_choices_a_number_answers_none(house: House, alex: Person) -> None:
    """There the window stands alone; whoever types a number in it is shown the choices."""
    alex.runs("start")
    await alex.offered(URGE)
    alex.runs("hide")
    hidden = await alex.reads("Here I can hide nothing")
    assert LOST in await writes(alex, "1", on=hidden)


async def test_after_a_restart_a_number_is_taken_as_ever(discord: Double, alex: Person, tmp_path: Path) -> None:
    """Nothing is remembered then."""
    dm = alex.at(None)
    async with living(discord, tmp_path):
        await says(dm, "hello")
    async with living(discord, tmp_path):
        assert BOX in await says(dm, "1")
