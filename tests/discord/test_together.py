"""Both platforms in one process: one person on Telegram and on Discord, one history, and apart again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.doubles.discord.people import Person as Discorder
from tests.doubles.discord.server import Double as Discord
from tests.doubles.telegram.people import Person as Telegrammer
from tests.doubles.telegram.server import Double as Telegram
from tests.program import Program

MOST = 112 * 1024  # KiB, of both platforms and who watches them; 105 to 107 where it was measured


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as double:
        double.world.floods.on = False
        yield double


@pytest.fixture
async def discord() -> AsyncIterator[Discord]:
    async with Discord() as double:
        yield double


@pytest.fixture
async def unsent(telegram: Telegram, discord: Discord, tmp_path: Path) -> AsyncIterator[Program]:
    settings = {
        "UNSENT_TELEGRAM_TOKEN": telegram.world.token,
        "UNSENT_TELEGRAM_API_BASE": telegram.origin,
        "UNSENT_DISCORD_TOKEN": discord.world.token,
        "UNSENT_DISCORD_API_BASE": discord.api,
        "UNSENT_HEALTH_LISTEN": "127.0.0.1:0",
    }
    running = Program(tmp_path, settings)
    await running.start()
    await discord.listens()
    yield running
    await running.kill()


@pytest.fixture
def there(discord: Discord) -> Discorder:
    """Alex on Discord, in their direct messages, with a server in common."""
    alex = discord.person(1001, "Alex")
    discord.server(alex)
    return alex


@pytest.fixture
async def here(telegram: Telegram, unsent: Program) -> Telegrammer:
    """Alex on Telegram, past the first minute, with words kept."""
    alex = telegram.person(2001, "Alex")
    alex.starts()
    await alex.until(lambda: "I'm about to text them" in alex.labels(), within=15)
    alex.taps("I'm about to text them")
    await alex.until(lambda: "Distract me" in alex.labels(), within=15)
    alex.says("I miss our mornings")
    await alex.until(lambda: "1 hour" in alex.labels(), within=15)
    return alex


async def test_one_person_in_two_apps(unsent: Program, here: Telegrammer, there: Discorder) -> None:
    """A code from one is said in the other: what was kept is there, the first hears of it, and either may leave again."""
    here.says("/link")
    await here.until(lambda: "Give me a code" in here.labels(), within=15)
    here.taps("Give me a code")
    await here.until(lambda: "In the other app say: /link" in here.screen(), within=15)
    code = here.last.text.split("/link ")[1].split()[0]

    there.runs("link", code=code)
    await there.reads("Both are one now", within=15)
    await here.until(lambda: "Another app was joined to this one" in here.screen(), within=15)

    there.says("/draft")
    kept = await there.reads("Your unsent words", within=15)
    there.presses(kept.labels()[0], on=kept)
    await there.reads("I miss our mornings", within=15)
    there.runs("link")
    await there.offered("Take this app out again", within=15)
    there.presses("Take this app out again")
    await there.offered("Yes, take it out", within=15)
    there.presses("Yes, take it out")
    await there.reads("here we are strangers again", within=15)
    there.says("hello")
    await there.offered("I'm under 18", within=15)
    here.says("/draft")
    await here.until(lambda: "Keep them" in here.labels(), within=15)  # the talk begun there goes on here

    memory = unsent.memory()
    print(f"both platforms in one process, watched: {memory / 1024:.0f} MiB")
    assert memory < MOST


async def test_a_wrong_code_joins_nobody(unsent: Program, here: Telegrammer, there: Discorder) -> None:
    """And says where the right one comes from."""
    there.runs("link", code="AAAA-BBBB")
    await there.reads("I don't know that code", within=15)
    there.says("hello")
    await there.offered("I'm under 18", within=15)
