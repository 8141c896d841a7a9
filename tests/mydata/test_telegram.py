"""My data on Telegram, in the whole house as a process: confided, taken along, backed up, erased."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.doubles.telegram.people import Person
from tests.doubles.telegram.server import Double
from tests.mydata.canaries import PERSON, WORDS, found, under
from tests.telegram.process import ROOT, Unsent, asked, offering


@pytest.fixture
async def unsent(tmp_path: Path) -> AsyncIterator[Unsent]:
    async with Double() as telegram:
        telegram.world.floods.on = False
        running = Unsent(telegram, tmp_path)
        yield running
        await running.kill()


@pytest.fixture
async def kim(unsent: Unsent) -> Person:
    """Somebody who has confided words to the box and set a wait."""
    kim = unsent.telegram.person(PERSON, "Kim")
    kim.starts()
    await unsent.start()
    kim.taps("I'm about to text them", on=await asked(kim))
    box = await offering(kim, "Distract me")
    kim.says(f"dear {WORDS[0]}, {WORDS[1]} *me*")
    held = await offering(kim, "1 hour", after=box)
    kim.taps("1 hour", on=held)
    await kim.until(lambda: "✓ 1 hour" in kim.screen())
    return kim


def files(kim: Person) -> list[tuple[bool, bytes]]:
    """Documents in the chat: whether they are protected, and what is in them."""
    messages = [message for message in kim.sees() if "document" in message.body]
    return [(one.protected, kim.world.files[one.body["document"]["file_id"]]) for one in messages]


async def test_everything_can_be_taken_along(unsent: Unsent, kim: Person) -> None:
    """Two files: one to read, which cannot be passed on, and one for machines; both hold every word confided."""
    kim.says("/export")
    await kim.until(lambda: len(files(kim)) == 2, within=15)
    (shielded, readable), (free, machine) = files(kim)
    assert (True, False) == (shielded, free)
    assert f"dear {WORDS[0]}, {WORDS[1]} *me*" in readable.decode()
    told = json.loads(machine)
    assert f"dear {WORDS[0]}, {WORDS[1]} *me*" in {row["entry"].get("words") for row in told["history"]}
    assert [{"platform": "telegram", "account": str(PERSON)}] == told["accounts"]
    assert 1 == told["consent"]["promises"]
    assert [] != told["reminders"]


async def test_nothing_confided_is_in_the_clear(unsent: Unsent, kim: Person, tmp_path: Path) -> None:
    """Words and ids of a whole talk stand in no file: store, log beside it, keys, backup, program's own log."""
    kim.says("/export")
    await kim.until(lambda: len(files(kim)) == 2, within=15)
    backup = tmp_path / "backup"
    command = [sys.executable, "-m", "adapters", "backup", str(backup)]
    done = subprocess.run(command, cwd=ROOT, env=unsent.environment, capture_output=True, text=True, check=False)
    assert (0, "") == (done.returncode, done.stderr)
    assert {"unsent.sqlite3", "unsent.sqlite3-wal", "keys.sqlite3", "backup", "backup.keys"} <= {
        file.name for file in under(tmp_path)
    }
    assert set() == found(under(tmp_path))
    code, told = await unsent.stop()
    assert 0 == code
    assert set() == {secret for secret in (*WORDS, str(PERSON), unsent.telegram.world.token) if secret in told}
    assert set() == found(under(tmp_path))


async def test_erased_is_erased(unsent: Unsent, kim: Person, tmp_path: Path) -> None:
    """Two steps: how much there is, then all of it goes, from the chat too as far as Telegram lets a bot."""
    before = set(kim.room.messages)
    kim.says("/delete")
    await kim.until(lambda: "Erase everything" in kim.labels(), within=15)
    assert "your own words among them: 1" in kim.screen()
    kim.taps("Erase everything")
    await kim.until(lambda: "Erased: all of that, and the key it was locked with." in kim.screen(), within=15)
    assert set() == before & set(kim.room.messages)
    await unsent.stop()
    with closing(sqlite3.connect(tmp_path / "data" / "unsent.sqlite3")) as db:
        left = [db.execute(f"select count(*) from {table}").fetchone()[0] for table in ("history", "session", "bell")]  # noqa: S608 - constants
    assert [0, 0, 0] == left
    await unsent.start()
    kim.says("hello")
    await kim.until(lambda: "I'm under 18" in kim.labels(), within=15)


async def test_hiding_says_what_was_hidden(unsent: Unsent, kim: Person) -> None:
    """Our messages are gone from the chat, and the line says how far back, and what is left to the person."""
    kim.says("/hide")
    await kim.until(lambda: "Hidden: our messages of the last 48 hours" in kim.screen(), within=15)
    assert [] == [message.text for message in kim.room.messages.values() if WORDS[0] in message.text]


async def test_an_old_message_is_hidden_as_far_as_telegram_lets_a_bot(unsent: Unsent, kim: Person) -> None:
    """What is older than 48 hours stays, as the line says; nothing else stands in the way of hiding the rest."""
    unsent.telegram.world.clock.forward(hours=49)
    kim.says("/hide")
    await kim.until(lambda: "which is as far back as Telegram lets me" in kim.screen(), within=15)
    assert any(WORDS[0] in message.text for message in kim.room.messages.values())


async def test_privacy_says_who_how_long_and_what_was_agreed(unsent: Unsent, kim: Person) -> None:
    """On the platform itself: who can read this, what is kept and for how long, when they said yes, and both ways out."""
    kim.says("/privacy")
    await kim.until(lambda: "What is kept, and how long" in kim.labels(), within=15)
    assert "I pass your words to no one" in kim.screen()
    kim.taps("What is kept, and how long")
    await kim.until(lambda: "goes after 180 days" in kim.screen(), within=15)
    assert "to version 1 of PRIVACY.md" in kim.screen()
    kim.taps("Take it along", on=await offering(kim, "Take it along"))
    await kim.until(lambda: len(files(kim)) == 2, within=15)
