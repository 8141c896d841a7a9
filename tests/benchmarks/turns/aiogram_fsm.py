"""aiogram 3 with a SQLite FSM storage from the package index, as shipped."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Chat, Message, Update, User
from aiogram_sqlite_storage.sqlitestore import SQLStorage

from tests.benchmarks.turns.work import QUESTIONS, Turn, reply_to

NOW = datetime(2026, 1, 1, tzinfo=UTC)


class Intake(StatesGroup):
    asking = State()


class NoNetwork(BaseSession):
    """Nothing is sent: handlers hand their reply back."""

    async def close(self) -> None: ...

    async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:
        raise AssertionError("no request is made here")

    async def stream_content(self, *args: Any, **kwargs: Any) -> Any:
        raise AssertionError("no request is made here")
        yield b""


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Updates are ready-made objects and replies go to a list."""
    async with dispatching(SQLStorage(str(folder / "aiogram.sqlite3"))) as turn:
        yield turn


@asynccontextmanager
async def dispatching(storage: Any) -> AsyncIterator[Turn]:
    """The eight questions on this storage."""
    replies: dict[int, str] = {}
    dispatcher = Dispatcher(storage=storage)
    bot = Bot("1:none", session=NoNetwork())

    @dispatcher.message(CommandStart())
    async def start(message: Message, state: FSMContext) -> None:
        await state.set_state(Intake.asking)
        await state.set_data({"answers": []})
        replies[message.chat.id] = QUESTIONS[0]

    @dispatcher.message(Intake.asking)
    async def answered(message: Message, state: FSMContext) -> None:
        answers = (await state.get_data())["answers"]
        text = message.text or ""
        if text.isdecimal() and 1 <= int(text) <= 5:
            answers = [*answers, text]
        await state.set_data({"answers": answers})
        replies[message.chat.id] = reply_to(answers)

    async def turn(person: int, number: int, text: str) -> str:
        message = Message(
            message_id=number + 1,
            date=NOW,
            chat=Chat(id=person + 1, type="private"),
            from_user=User(id=person + 1, is_bot=False, first_name="p"),
            text=text,
        )
        await dispatcher.feed_update(bot, Update(update_id=person * 16 + number, message=message))
        return replies[person + 1]

    yield turn
