"""Telegram's courier keeps the contract, over the real client and the double."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from adapters.telegram.courier import Courier
from bot.ports import Place
from tests.contracts.courier import *  # noqa: F403 - the contract's tests run here
from tests.contracts.courier import Seen
from tests.doubles.telegram.people import Person
from tests.doubles.telegram.server import Double
from tests.telegram.line import on_the_line


@pytest.fixture
async def telegram() -> AsyncIterator[Double]:
    async with Double() as double:
        yield double


@pytest.fixture
async def courier(telegram: Double) -> AsyncIterator[Courier]:
    async with on_the_line(telegram) as line:
        yield line.courier


@pytest.fixture
def alex(telegram: Double) -> Person:
    person = telegram.person(1001)
    person.starts()
    return person


@pytest.fixture
def place(courier: Courier, alex: Person) -> Place:
    return Place("telegram", courier.bot, str(alex.id), str(alex.id))


@pytest.fixture
def seen(alex: Person) -> Seen:
    return lambda: "\n\n".join(message.text or "" for message in alex.sees())
