"""Bots that answer each message once over long polling, as their frameworks ship them: `peers.py NAME ORIGIN TOKEN FOLDER`."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any


def ptb(origin: str, token: str, folder: Path) -> None:
    """python-telegram-bot: `run_polling` with its PicklePersistence."""
    from telegram.ext import Application, MessageHandler, PicklePersistence, filters

    async def answer(update: Any, context: Any) -> None:
        context.user_data["heard"] = context.user_data.get("heard", 0) + 1
        await update.message.reply_text("I'm here.")

    kept = PicklePersistence(folder / "ptb.pickle")
    app = Application.builder().token(token).base_url(f"{origin}/bot").persistence(kept).build()
    app.add_handler(MessageHandler(filters.TEXT, answer))
    app.run_polling()


def aiogram(origin: str, token: str, folder: Path) -> None:
    """Aiogram 3: `start_polling` with a SQLite FSM storage."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.fsm.context import FSMContext
    from aiogram.types import Message
    from aiogram_sqlite_storage.sqlitestore import SQLStorage

    dispatcher = Dispatcher(storage=SQLStorage(str(folder / "aiogram.sqlite3")))

    @dispatcher.message()  # type: ignore[untyped-decorator] # installed in .venv-bench alone
    async def answer(message: Message, state: FSMContext) -> None:
        await state.set_data({"heard": 1})
        await message.answer("I'm here.")

    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(origin)))
    asyncio.run(dispatcher.start_polling(bot))


if __name__ == "__main__":
    {"ptb": ptb, "aiogram": aiogram}[sys.argv[1]](sys.argv[2], sys.argv[3], Path(sys.argv[4]))
