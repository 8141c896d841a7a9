"""Discord's courier keeps the contract, over the real client and the double."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from adapters.discord.courier import Courier
from bot.ports import Place
from tests.contracts.courier import *  # noqa: F403 - the contract's tests run here
from tests.contracts.courier import Seen
from tests.discord.line import on_the_line
from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double


@pytest.fixture
async def discord() -> AsyncIterator[Double]:
    async with Double() as double:
        yield double


@pytest.fixture
async def courier(discord: Double) -> AsyncIterator[Courier]:
    async with on_the_line(discord) as line:
        yield line.courier


@pytest.fixture
def alex(discord: Double) -> Person:
    alex = discord.person(1001)
    discord.server(alex)
    return alex


@pytest.fixture
def place(courier: Courier, alex: Person) -> Place:
    return Place("discord", courier.bot, str(alex.id), str(alex.world.open_dm(alex.user).id))


@pytest.fixture
def seen(alex: Person) -> Seen:
    return lambda: "\n\n".join(message.text for message in alex.sees())
