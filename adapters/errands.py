"""What a courier does beside its parcels, whatever the platform: errands whose failure matters to nobody, the sign that
the bot is typing, and how long to wait after failures.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

TYPING_AFTER = 1.0  # seconds without an answer
PAUSE_MAX = 30.0


@dataclass(slots=True)
class Errands:
    """Calls under way beside the parcels. `trouble` is what they may fail with; `typing(chat)` makes the sign."""

    trouble: tuple[type[Exception], ...]
    typing: Callable[[str], None]
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _awaited: dict[str, asyncio.TimerHandle] = field(default_factory=dict)

    def run(self, call: Coroutine[Any, Any, object]) -> None:
        """Make a call; its failure matters to nobody."""

        async def made() -> None:
            with suppress(*self.trouble):
                await call

        task = asyncio.create_task(made())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def expect(self, chat: str) -> None:
        """Show that the bot is typing if the answer takes longer than a second."""
        self.answered(chat)
        self._awaited[chat] = asyncio.get_running_loop().call_later(TYPING_AFTER, self._type, chat)

    def answered(self, chat: str) -> None:
        """The answer is on its way."""
        timer = self._awaited.pop(chat, None)
        if timer:
            timer.cancel()

    def _type(self, chat: str) -> None:
        self.answered(chat)
        self.typing(chat)

    async def close(self) -> None:
        """End what is still under way."""
        for timer in self._awaited.values():
            timer.cancel()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def pause(fails: int) -> float:
    """Return how long to wait after so many failures in a row, in seconds."""
    return float(min(PAUSE_MAX, 2.0 ** min(fails, 8) / 2))
