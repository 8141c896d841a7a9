"""`./unsent run` on Telegram's double, and what people there wait for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.doubles.telegram.people import Person
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.world import Message, Press
from tests.program import ROOT, Program

__all__ = ["ROOT", "Unsent", "answered", "asked", "offering"]


class Unsent(Program):
    """The process and its Telegram."""

    __slots__ = ("telegram",)

    def __init__(self, telegram: Double, folder: Path, more: Mapping[str, str] | None = None) -> None:
        self.telegram = telegram
        own = {"UNSENT_TELEGRAM_TOKEN": telegram.world.token, "UNSENT_TELEGRAM_API_BASE": telegram.origin}
        super().__init__(folder, own | dict(more or {}))

    async def polls(self) -> None:
        """Wait until the process is listening."""
        await self.telegram.world.until(lambda: self.telegram.world.updates.waiting is not None, within=30)


async def asked(who: Person) -> Message:
    """Wait for a message with buttons and return the newest."""
    await who.until(lambda: bool(who.labels()), within=15)
    return next(message for message in reversed(who.sees()) if message.buttons())


async def offering(who: Person, label: str, *, after: Message | None = None) -> Message:
    """Wait for a message with this button, later than that one, and return the newest."""

    def offers() -> list[Message]:
        later = [message for message in who.sees() if after is None or message.id > after.id]
        return [message for message in later if label in [button["text"] for button in message.buttons()]]

    await who.until(lambda: bool(offers()), within=15)
    return offers()[-1]


async def answered(who: Person, press: Press) -> None:
    """Wait until a press no longer spins."""
    await who.until(lambda: press.answered is not None, within=15)
