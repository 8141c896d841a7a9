"""Telegram's calls to a webhook: the oldest update first, again until it is answered with a 2xx, several chats at once.

The public https address leads to a server on loopback, as a proxy that ends TLS would: `routes` maps its host to that.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from tests.doubles.telegram.updates import Update, Updates

HEADER = "X-Telegram-Bot-Api-Secret-Token"
AGAIN = 0.05  # seconds until an update that was not taken is brought again


@dataclass(slots=True)
class Deliveries:
    """Brings what is pending to the webhook that is set. `answers` are all status codes met, 0 for no answer."""

    updates: Updates
    routes: dict[str, str] = field(default_factory=dict)
    secret: str = ""
    most: int = 40
    answers: list[int] = field(default_factory=list)
    changed: Callable[[], None] = lambda: None
    _task: asyncio.Task[None] | None = None

    def begin(self, secret: str, most: int) -> None:
        self.secret, self.most = secret, most
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._bring_all())

    async def end(self) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _bring_all(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
            while self.updates.webhook:
                batch = self._one_a_chat()
                taken = await asyncio.gather(*[self._bring(session, update) for update in batch])
                for update, done in zip(batch, taken, strict=True):
                    if done and update in self.updates.pending:
                        self.updates.pending.remove(update)
                        self.updates.confirmed.append(update)
                self.changed()
                if not all(taken) or not batch:
                    await asyncio.sleep(AGAIN)

    def _one_a_chat(self) -> list[Update]:
        """Updates of one chat come in order, so one of each chat is on its way at most."""
        batch: dict[int, Update] = {}
        for update in [*self.updates.replays, *self.updates.pending]:
            batch.setdefault(_chat(update), update)
        self.updates.replays.clear()
        return list(batch.values())[: self.most]

    async def _bring(self, session: aiohttp.ClientSession, update: Update) -> bool:
        url = urlsplit(self.updates.webhook)
        origin = self.routes.get(url.netloc, "http://127.0.0.1:1")
        headers = {HEADER: self.secret} if self.secret else {}
        try:
            async with session.post(f"{origin}{url.path}", json=update.as_json(), headers=headers) as answer:
                self.answers.append(answer.status)
                return answer.status // 100 == 2
        except (aiohttp.ClientError, TimeoutError):
            self.answers.append(0)
            return False


def _chat(update: Update) -> int:
    payload = update.payload.get("message", update.payload)
    chat = payload.get("chat") or {}
    return int(chat.get("id", 0))
