"""python-telegram-bot's ConversationHandler with a persistence that writes each update to SQLite before the reply."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from telegram import Bot, Chat, Message, Update, User
from telegram.ext import (
    Application,
    BasePersistence,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    PersistenceInput,
    filters,
)

from tests.benchmarks.turns.work import QUESTIONS, Turn, reply_to

ASKING = 0
NOW = datetime(2026, 1, 1, tzinfo=UTC)


class SqlitePersistence(BasePersistence):  # type: ignore[type-arg]
    """Conversations and user data in SQLite, WAL, synchronous=FULL, a commit per flush."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            store_data=PersistenceInput(bot_data=False, chat_data=False, callback_data=False),
            update_interval=3600,
        )
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("pragma journal_mode=wal")
        self.db.execute("pragma synchronous=full")
        self.db.execute("create table if not exists talk(key text primary key, state text) strict")
        self.db.execute("create table if not exists person(id integer primary key, data text) strict")

    async def get_conversations(self, name: str) -> dict[Any, Any]:
        del name
        return {tuple(json.loads(key)): json.loads(state) for key, state in self.db.execute("select * from talk")}

    async def update_conversation(self, name: str, key: Any, new_state: object | None) -> None:
        del name
        self.db.execute("replace into talk values(?,?)", (json.dumps(key), json.dumps(new_state)))

    async def get_user_data(self) -> dict[int, Any]:
        return {person: json.loads(data) for person, data in self.db.execute("select * from person")}

    async def update_user_data(self, user_id: int, data: Any) -> None:
        self.db.execute("replace into person values(?,?)", (user_id, json.dumps(data)))

    async def get_chat_data(self) -> dict[int, Any]:
        return {}

    async def get_bot_data(self) -> dict[Any, Any]:
        return {}

    async def get_callback_data(self) -> None:
        return None

    async def update_chat_data(self, chat_id: int, data: Any) -> None: ...
    async def update_bot_data(self, data: Any) -> None: ...
    async def update_callback_data(self, data: Any) -> None: ...
    async def drop_chat_data(self, chat_id: int) -> None: ...
    async def drop_user_data(self, user_id: int) -> None: ...
    async def refresh_user_data(self, user_id: int, user_data: Any) -> None: ...
    async def refresh_chat_data(self, chat_id: int, chat_data: Any) -> None: ...
    async def refresh_bot_data(self, bot_data: Any) -> None: ...
    async def flush(self) -> None: ...


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Updates are ready-made objects and replies go to a list: only routing, state and persistence are charged."""
    replies: dict[int, str] = {}

    async def start(update: Update, context: Any) -> int:
        context.user_data["answers"] = []
        replies[update.effective_user.id] = QUESTIONS[0]  # type: ignore[union-attr]
        return ASKING

    async def answered(update: Update, context: Any) -> int:
        text = update.message.text or ""  # type: ignore[union-attr]
        answers = context.user_data["answers"]
        if text.isdecimal() and 1 <= int(text) <= 5:
            answers.append(text)
        replies[update.effective_user.id] = reply_to(answers)  # type: ignore[union-attr]
        return ASKING if len(answers) < len(QUESTIONS) else ConversationHandler.END

    app: Any = (
        Application.builder()
        .bot(Bot("1:none"))
        .updater(None)
        .persistence(SqlitePersistence(folder / "ptb.sqlite3"))
        .build()
    )
    app.add_handler(
        ConversationHandler(
            [CommandHandler("start", start)],
            {ASKING: [MessageHandler(filters.TEXT & ~filters.COMMAND, answered)]},
            [CommandHandler("start", start)],
            name="intake",
            persistent=True,
        )
    )
    app._initialized = True  # noqa: SLF001 - initialize() would ask the network who the bot is
    app.bot._bot_user = User(1, "peer", is_bot=True, username="peer")  # noqa: SLF001
    await app._initialize_persistence()  # noqa: SLF001
    await app._add_ch_to_persistence(app.handlers[0][0])  # noqa: SLF001

    async def turn(person: int, number: int, text: str) -> str:
        user = User(person + 1, "p", is_bot=False)
        entities = [{"type": "bot_command", "offset": 0, "length": 6}] if text.startswith("/") else None
        data = {"message_id": number, "date": int(NOW.timestamp()), "text": text, "entities": entities}
        message = Message.de_json(
            {**data, "chat": {"id": person + 1, "type": "private"}, "from": user.to_dict()}, app.bot
        )
        await app.process_update(Update(person * 16 + number, message=message))
        await app.update_persistence()
        return replies[person + 1]

    _ = Chat
    yield turn
