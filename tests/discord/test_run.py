"""The whole house on Discord, as a process: the unmodified discord.py talks to a Discord of our own, talks go on over
kill -9, and nobody sees what is somebody else's.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord.process import Unsent
from tests.discord.walking import INTAKE, overseen, walk
from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double
from tests.doubles.discord.weather import Fate


@pytest.fixture
async def unsent(tmp_path: Path) -> AsyncIterator[Unsent]:
    async with Double() as discord:
        running = Unsent(discord, tmp_path)
        yield running
        await running.kill()


@pytest.fixture
def bo(unsent: Unsent) -> Person:
    return unsent.discord.person(1002, "Bo")


@pytest.fixture
def alex(unsent: Unsent, bo: Person) -> Person:
    """In a server together with Bo, who looks after it."""
    alex = unsent.discord.person(1001, "Alex")
    bo.user.admin = True
    return alex.at(unsent.discord.server(alex, bo).channels[0])


async def test_an_intake_over_many_deaths(unsent: Unsent, alex: Person) -> None:
    """By slash command, buttons and selects, killed after each step, the intake ends at the plan; nobody else saw a word."""
    await unsent.serves()
    alex.runs("start")
    for number, label in enumerate(INTAKE):
        await walk(alex, label)
        if number == 6:
            await unsent.reborn()
    await alex.reads("All set")
    assert 1 == len(alex.sees())  # every answer took the place of its question
    assert [] == overseen(alex)


async def test_an_urge_with_its_window_and_its_hold(unsent: Unsent, alex: Person) -> None:
    """Words are written in a window for one pair of eyes; without direct messages the wait's end is said to need an alarm,
    and is shown at the next command.
    """
    await unsent.serves()
    alex.runs("urge")
    await walk(alex, "I'm 18 or over: open the box")
    window = alex.presses("Write here", on=await alex.offered("Distract me"))
    await alex.until(lambda: window.window is not None)
    alex.submits("I miss our mornings <3 & your *stupid* coffee_cup", window)
    await walk(alex, "1 hour")
    assert "set an alarm on your phone" in (await alex.reads("Held for an hour")).text
    await unsent.dies()
    unsent.ahead(hours=1, minutes=1)
    await unsent.serves()
    await asyncio.sleep(1.5)  # the bell rings, and there is no way to say so
    alex.runs("start")
    back = await alex.offered("Let it go")
    assert "I miss our mornings <3 & your *stupid* coffee_cup" in back.text
    await unsent.reborn()
    alex.presses("Let it go", on=back)
    await alex.reads("Gone. It was said")
    assert [] == overseen(alex)


async def test_one_bot_on_several_servers(unsent: Unsent, alex: Person, bo: Person) -> None:
    """A talk begun on one server goes on in another, each person's apart; progress comes there as a picture with its words,
    for its one person.
    """
    second = unsent.discord.server(alex, bo, number=78).channels[0]
    await unsent.serves()
    alex.runs("slipped")
    await walk(alex, "I'm 18 or over: open the box", "I already sent it")
    bo.at(second).runs("start")
    await bo.offered("Tell me what happened · 3 min")
    alex.at(second).runs("progress")
    await alex.reads("Contact: they 0, you 1, practical 0.")
    shown = next(message for message in reversed(alex.sees()) if message.files)
    assert ({alex.id}, 78) == (shown.seen_by, shown.channel.guild)
    assert ["attachment://progress.png"] == [embed["image"]["url"] for embed in shown.embeds]
    ((name, data),) = shown.files
    assert ("progress.png", b"\x89PNG") == (name, data[:4])
    assert all(alex.id not in message.seen_by for message in bo.sees())


async def test_killed_in_the_middle_of_an_answer(unsent: Unsent, alex: Person) -> None:
    """Dead before the answer, it is given within Discord's fifteen minutes; dead before even the acknowledgement, it goes
    along with the next; and what was said in direct messages meanwhile is read. Each once.
    """
    discord = unsent.discord
    await unsent.serves()
    discord.fault("PATCH /webhooks/", Fate.SLOW, delay=30)
    asked = alex.runs("urge")
    await alex.until(lambda: asked.answered is not None)
    await asyncio.sleep(0.3)
    await unsent.dies()
    await unsent.serves()
    box = await alex.offered("I'm 18 or over: open the box")
    assert box is asked.original

    discord.fault("POST /interactions/.*/callback", Fate.SLOW, delay=30)
    alex.presses("I'm 18 or over: open the box", on=box)
    await asyncio.sleep(0.5)
    await unsent.dies()
    dm = alex.at(None)
    await unsent.serves()
    await asyncio.sleep(4)  # Discord takes no acknowledgement any more, so there is no answer to give
    alex.runs("start")
    await alex.until(lambda: 1 == sum(text.count("Type it here") for text in [m.text for m in alex.sees()]))

    dm.says("hello")
    await dm.offered("They wrote first")
    await asyncio.sleep(0.3)
    await unsent.dies()
    dm.says("I miss our mornings")
    await unsent.serves()
    await dm.offered("1 hour")
    assert [] == overseen(alex)
