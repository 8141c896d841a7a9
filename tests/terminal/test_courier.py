"""The terminal's courier keeps the contract."""

from __future__ import annotations

import pytest

from adapters.terminal.serve import Paper
from adapters.views import Drawn
from bot.ports import Place
from bot.talk.screen import Option, View
from tests.contracts.courier import *  # noqa: F403 - the contract's tests run here
from tests.contracts.courier import Seen


@pytest.fixture
def printed() -> list[str]:
    return []


@pytest.fixture
def courier(printed: list[str]) -> Paper:
    async def drawn(view: View, _person: str, _locale: str) -> Drawn:
        return Drawn(f"<{view.name}>")

    def put(text: str, _choices: tuple[Option, ...]) -> None:
        printed.append(text)

    return Paper(put, printed.clear, drawn)


@pytest.fixture
def place() -> Place:
    return Place("terminal", "local", "me", "me")


@pytest.fixture
def seen(printed: list[str]) -> Seen:
    return lambda: "\n\n".join(printed)
