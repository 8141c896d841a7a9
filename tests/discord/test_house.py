"""What people on Discord live through, with everything real but Discord: nobody else sees it, nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.discord.house import House, living
from tests.discord.walking import INTAKE, overseen, walk
from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double
from tests.doubles.discord.weather import Fate


@pytest.fixture
async def discord() -> AsyncIterator[Double]:
    async with Double() as double:
        yield double


@pytest.fixture
def bo(discord: Double) -> Person:
    return discord.person(1002, "Bo")


@pytest.fixture
def alex(discord: Double, bo: Person) -> Person:
    """In a server together with Bo, who looks after it."""
    alex = discord.person(1001, "Alex")
    bo.user.admin = True
    return alex.at(discord.server(alex, bo).channels[0])


@pytest.fixture
async def house(discord: Double, alex: Person, tmp_path: Path) -> AsyncIterator[House]:
    async with living(discord, tmp_path) as lived_in:
        yield lived_in


def until_tomorrow_at_eight() -> timedelta:
    """To eight in the evening of the next day, where an English speaker is guessed to be."""
    here = datetime.now(ZoneInfo("America/New_York"))
    due = datetime.combine(here.date() + timedelta(days=1), time(20, 1), tzinfo=here.tzinfo)
    return due.astimezone(UTC) - here.astimezone(UTC)


async def test_a_check_in_by_direct_message(house: House, alex: Person) -> None:
    """Set up in a server, gone on in direct messages: there it asks next day, once, and is answered by buttons."""
    alex.runs("start")
    await walk(alex, *INTAKE)
    await alex.reads("All set")
    assert "I can't write first here" in alex.last.text
    alex.presses("Go on in direct messages")
    await alex.reads("Here we are on our own")
    await alex.offered("They texted me")
    dm = alex.world.dm(alex.user)
    house.ahead = until_tomorrow_at_eight()
    mood = await alex.offered("So-so")
    assert mood.channel is dm
    await walk(alex, "Okay", "Strong", "They reached out")
    await alex.offered("Yes, let's look")
    assert 1 == sum("How are you today?" in text for _, text in alex.world.shown)
    assert [] == overseen(alex)


async def test_who_opened_no_direct_messages_is_not_written_to(house: House, alex: Person) -> None:
    """No nudge, no direct message opened, and nothing in the server."""
    alex.runs("start")
    await walk(alex, *INTAKE)
    house.ahead = until_tomorrow_at_eight()
    await asyncio.sleep(1.5)
    assert (None, 1) == (alex.world.dm(alex.user), len(alex.sees()))
    assert [] == overseen(alex)


async def test_a_wait_comes_back_when_the_person_does(house: House, alex: Person) -> None:
    """Direct messages were closed meanwhile: what waited is shown at the next command, for one pair of eyes, and once."""
    dm = alex.at(None)
    dm.says("i want to text him so bad")
    await walk(dm, "I'm 18 or over: open the box")
    dm.says("please come back")
    await walk(dm, "1 hour")
    await dm.reads("Held for an hour")
    alex.closes_dms()
    house.forward(hours=1, minutes=1)
    await asyncio.sleep(1.5)
    alex.runs("start")
    back = await alex.offered("Let it go")
    assert ({alex.id}, True) == (back.seen_by, "please come back" in back.text)
    alex.presses("Let it go", on=back)
    await alex.reads("Gone. It was said")
    alex.runs("start")
    await asyncio.sleep(0.5)
    assert "please come back" not in alex.last.text
    assert [] == overseen(alex)


async def test_everything_goes(house: House, alex: Person, tmp_path: Path) -> None:
    """After one question more nothing of them is stored, an old button answers kindly, and they are met as new."""
    alex.runs("urge")
    await walk(alex, "I'm 18 or over: open the box")
    box = await alex.offered("Distract me")
    alex.runs("delete")
    await walk(alex, "Erase everything")
    await alex.reads("Erased")
    await asyncio.sleep(0.3)
    with closing(sqlite3.connect(f"file:{tmp_path / 'data' / 'unsent.sqlite3'}?mode=ro", uri=True)) as db:
        kept = [db.execute(f"select count(*) from {table}").fetchone()[0] for table in ("session", "history", "bell")]  # noqa: S608 - our own names
    assert [0, 0, 0] == kept
    alex.presses("Distract me", on=box)
    await alex.until(lambda: "earlier" in box.text)
    alex.runs("start")
    await alex.offered("I'm under 18")


async def test_help_in_danger_needs_no_set_up_and_nobody_sees_it(house: House, alex: Person, bo: Person) -> None:
    """In a server, before any consent: two human sentences, one number, one question, for one pair of eyes."""
    alex.runs("crisis")
    first = await alex.offered("I'm not sure")
    assert "call" in first.text
    assert ({alex.id}, "") == (first.seen_by, bo.screen())


async def test_the_urge_is_always_in_reach(house: House, alex: Person) -> None:
    """From the plan on it stands in the last row, under whatever is asked."""
    alex.runs("start")
    await walk(alex, *INTAKE)
    alex.runs("settings")
    asked = await alex.offered("Quiet hours")
    last = asked.components[-1]["components"]
    assert ["Write here", "I'm about to text them", "Go on in direct messages"] == [piece["label"] for piece in last]
    alex.presses("I'm about to text them")
    await alex.offered("They wrote first")


async def test_settings_told_at_once_all_count(house: House, alex: Person) -> None:
    """Hour, zone and country in one command: all are set in one turn, and one answer says so."""
    alex.runs("start")
    await walk(alex, *INTAKE)
    await alex.reads("All set")
    asked = alex.runs("settings", zone="Europe/Madrid", hour="20:15", country="DE")
    said = await alex.reads("Set: 20:15")
    lines = [line for line in said.text.splitlines() if line]
    wanted = ["Set: 20:15 from the next time on.", "Set: your clock is that of Madrid.", "Set: help lines for Germany."]
    assert wanted == lines[:3]
    assert 1 == asked.edits
    alex.runs("settings")
    await alex.reads("I ask at 20:15, by the clock of Madrid.")


async def test_under_a_list_one_is_told_to_pick(house: House, alex: Person) -> None:
    """Where several are picked from a list, nobody is told to type numbers."""
    dm = alex.at(None)
    dm.says("/start")
    await walk(dm, *INTAKE[:2])
    await dm.offered("Done")
    dm.says("bananas")
    said = await dm.reads("I could not match that")
    assert "Pick everything that fits from the list." in said.text
    assert "Type the numbers" not in said.text


async def test_without_storage_it_says_so_kindly(house: House, alex: Person) -> None:
    """The disk fails: no interaction is left thinking, and in direct messages danger is answered in full."""
    shelf = house.store._shelf  # noqa: SLF001 - a fault is set where it strikes
    await house.store._run(lambda: shelf.db.execute("pragma query_only = on"))  # noqa: SLF001 - as above
    alex.at(None).says("i want to kill myself")
    await alex.reads("I take it seriously", within=15)
    assert [] == alex.labels()
    asked = alex.runs("start")
    await alex.until(lambda: asked.edits > 0, within=15)
    await house.store._run(lambda: shelf.db.execute("pragma query_only = off"))  # noqa: SLF001 - mended
    alex.runs("start")
    await alex.until(lambda: bool(alex.labels()), within=15)


async def test_an_export_comes_as_files(house: House, alex: Person) -> None:
    """To read and to take along, in direct messages, under words that say what they are."""
    dm = alex.at(None)
    dm.says("i want to text him so bad")
    await walk(dm, "I'm 18 or over: open the box")
    dm.says("please come back")
    await dm.offered("1 hour")
    dm.says("/export")
    await dm.until(lambda: any(message.files for message in dm.sees()))
    files = {name: data for message in dm.sees() for name, data in message.files}
    assert any(b"please come back" in data for data in files.values())


async def test_words_longer_than_a_message_lose_nothing(house: House, alex: Person) -> None:
    """A draft of four thousand characters comes back whole."""
    alex.runs("urge")
    await walk(alex, "I'm 18 or over: open the box")
    window = alex.presses("Write here", on=await alex.offered("Distract me"))
    await alex.until(lambda: window.window is not None)
    words = " ".join(f"word{number}" for number in range(440))
    alex.submits(words[:3990], window)
    await walk(alex, "1 hour")
    house.forward(hours=1, minutes=1)
    await asyncio.sleep(1.5)
    alex.runs("start")
    back = await alex.offered("Let it go")
    assert words[:3990] in back.text.replace("\n\n", " ")


async def test_hiding_clears_what_can_be_cleared(house: House, alex: Person) -> None:
    """In direct messages our own messages go, those that were changed in place as well; what remains is said."""
    dm = alex.at(None)
    dm.says("i want to text him so bad")
    await walk(dm, "I'm 18 or over: open the box")
    theirs = dm.says("please come back")
    await walk(dm, "1 hour")
    await dm.reads("Held for an hour")
    await asyncio.sleep(0.3)
    dm.says("hide")
    await dm.until(lambda: 1 == len(dm.sees()) and "Discord" in dm.last.text)
    assert theirs.id in dm.world.messages
    assert "Hidden: what I wrote to you directly" in dm.last.text


async def test_where_nothing_can_be_hidden_it_says_so(house: House, alex: Person) -> None:
    """In a server, to somebody with no direct messages open."""
    alex.runs("hide")
    await alex.reads("Here I can hide nothing")


async def test_nothing_hidden_is_not_called_hidden(house: House, alex: Person) -> None:
    """Discord refuses every deletion: that is what is said."""
    dm = alex.at(None)
    dm.says("hello")
    await dm.offered("I'm under 18")
    await asyncio.sleep(0.3)
    house.discord.fault("DELETE /channels/", Fate.REFUSED, times=9, status=403, code=50003)
    dm.says("hide")
    assert "Hidden" not in (await dm.reads("did not let me hide anything")).text
