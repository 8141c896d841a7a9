"""Before anything is kept of somebody on Telegram, a typed number answers the list that stands last, and no other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.doubles.telegram.people import Person, in_group
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.weather import Fate
from tests.telegram.process import Unsent, asked, offering

URGE = "I'm about to text them"


@pytest.fixture
async def unsent(tmp_path: Path) -> AsyncIterator[Unsent]:
    async with Double() as telegram:
        telegram.world.floods.on = False
        running = Unsent(telegram, tmp_path)
        await running.start()
        yield running
        await running.kill()


async def greeted(unsent: Unsent, number: int) -> Person:
    who = unsent.telegram.person(number)
    who.starts()
    await offering(who, URGE)
    await asyncio.sleep(0.1)  # a moment to read in
    return who


async def says(who: Person, text: str) -> str:
    """What is said next; after a breath, as people type."""
    before = len(who.sees())
    who.says(text)
    await who.hears(before)
    await asyncio.sleep(0.6)
    return "\n".join(message.text for message in who.sees()[before:])


async def test_a_number_answers_the_list_above_it(unsent: Unsent) -> None:
    """After "im 17" a 1 is breathing; below the greeting it opens the box; each person's list is their own."""
    young, grown, other = [await greeted(unsent, number) for number in (1, 2, 3)]
    await says(young, "im 17")
    assert "breathe" in (await says(young, "1")).casefold()
    assert "Type it here" in await says(grown, "1")
    await says(other, "my husband died last week")
    assert "Type it here" not in await says(other, "1")


async def test_a_tapped_list_stands_as_well(unsent: Unsent) -> None:
    """Whoever tapped that they are under 18 and types on answers what they see."""
    alex = await greeted(unsent, 1)
    alex.taps("I'm under 18")
    await asyncio.sleep(0.6)
    assert "Type it here" not in await says(alex, "1")


async def test_two_messages_in_one_breath(unsent: Unsent) -> None:
    """The 1 was typed before the answer to "im 17" came: nobody can tell which list it means, so it chooses nothing."""
    alex = await greeted(unsent, 1)
    unsent.telegram.fault("sendMessage", Fate.SLOW, delay=1.0)
    alex.says("im 17")
    alex.says("1")
    await alex.until(lambda: "I can't tell which list" in alex.screen(), within=10)
    assert "Type it here" not in alex.screen()
    await alex.until(lambda: alex.last.text.startswith("I'm a program"))
    await asyncio.sleep(0.1)
    assert "Type it here" in await says(alex, "1")


async def test_what_a_list_held_back_does_not_stand(unsent: Unsent) -> None:
    """While Telegram lets nothing through the new list is not seen; what is typed meanwhile is no answer to either."""
    alex = await greeted(unsent, 1)
    unsent.telegram.fault("sendMessage", Fate.REFUSED, retry_after=2)
    alex.says("im 17")
    await asyncio.sleep(0.8)
    alex.says("1")
    await alex.until(lambda: "I can't tell which list" in alex.screen(), within=15)
    assert "Type it here" not in alex.screen()


async def test_after_a_restart_a_number_is_taken_as_ever(unsent: Unsent) -> None:
    """Nothing is remembered then; who is shown a list anew answers that."""
    alex, bo = await greeted(unsent, 1), await greeted(unsent, 2)
    await says(bo, "im 17")
    await asyncio.sleep(0.3)
    await unsent.kill()
    await unsent.start()
    assert "Type it here" in await says(alex, "1")
    await says(bo, "im 17")
    assert "Type it here" not in await says(bo, "1")


async def test_a_group_is_no_list(unsent: Unsent) -> None:
    """What is shown or said in a group changes nothing of what stands in private."""
    alex = await greeted(unsent, 1)
    await says(alex, "im 17")
    room = in_group(alex, 77)
    room.says("/start@unsent_test_bot")
    await room.hears(0)
    assert "Type it here" not in await says(alex, "1")


async def test_a_bare_start_shows_the_choices(unsent: Unsent) -> None:
    """It is how one greets a bot, not how one agrees."""
    alex = await greeted(unsent, 1)
    for text in ("start", "open", "18"):
        assert "Type it here" not in await says(alex, text)
        assert URGE in [button["text"] for button in (await asked(alex)).buttons()]
