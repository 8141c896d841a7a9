"""My data on Discord, in the whole house as a process: confided, taken along, erased; for one pair of eyes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord.process import Unsent
from tests.discord.walking import overseen, walk
from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double
from tests.mydata.canaries import PERSON, WORDS, found, under


@pytest.fixture
async def unsent(tmp_path: Path) -> AsyncIterator[Unsent]:
    async with Double() as discord:
        running = Unsent(discord, tmp_path)
        yield running
        await running.kill()


@pytest.fixture
async def kim(unsent: Unsent) -> Person:
    """Somebody who has confided words in a server where another member looks on, and set a wait."""
    kim, bo = unsent.discord.person(PERSON, "Kim"), unsent.discord.person(1002, "Bo")
    kim = kim.at(unsent.discord.server(kim, bo).channels[0])
    await unsent.serves()
    kim.runs("urge")
    await walk(kim, "I'm 18 or over: open the box")
    window = kim.presses("Write here", on=await kim.offered("Distract me"))
    await kim.until(lambda: window.window is not None)
    kim.submits(f"dear {WORDS[0]}, {WORDS[1]}", window)
    await walk(kim, "1 hour")
    await kim.reads("Held for an hour")
    return kim


async def test_a_whole_talk_in_confidence(unsent: Unsent, kim: Person, tmp_path: Path) -> None:
    """Confided, looked up, taken along and erased: nobody else saw a word, no file holds one, and it says what is left."""
    kim.runs("privacy")
    await kim.reads("I pass your words to no one")
    kim.runs("export")
    await kim.reads("The JSON file is yours to take along")
    sent = {name: data for message in kim.sees() for name, data in message.files}
    assert {"unsent.txt", "unsent.json"} == set(sent)
    assert all(WORDS[0].encode() in data for data in sent.values())
    assert set() == found(under(tmp_path))
    kim.runs("delete")
    await kim.reads("your own words among them: 1")
    kim.presses("Erase everything", on=await kim.offered("Erase everything"))
    await kim.reads("what you wrote, Discord lets only you delete")
    assert [] == overseen(kim)
    code, told = await unsent.stop()
    assert 0 == code
    assert set() == {secret for secret in (*WORDS, str(PERSON), unsent.discord.world.token) if secret in told}
    assert set() == found(under(tmp_path))
