"""`./unsent run` as a process of its own against the double, to be killed and started again on the same data."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.doubles.telegram.people import Person
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.world import Message, Press

ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Unsent:
    telegram: Double
    folder: Path
    more: Mapping[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("UNSENT_")}
        return kept | {
            "UNSENT_TELEGRAM_TOKEN": self.telegram.world.token,
            "UNSENT_TELEGRAM_API_BASE": self.telegram.origin,
            "UNSENT_DATA": str(self.folder / "data"),
            "UNSENT_KEY_FILE": str(self.folder / "master.key"),
            **self.more,
        }

    def ahead(self, **span: float) -> None:
        """Set the clock of this process ahead, now or at its next start: `hours=1, minutes=1`."""
        (self.folder / "ahead").write_text(str(timedelta(**span).total_seconds()), encoding="ascii")

    async def start(self) -> None:
        if not (self.folder / "ahead").exists():
            self.ahead()
        run = ("-m", "tests.telegram.late", str(self.folder / "ahead"))
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, *run, cwd=ROOT, env=self.environment, stderr=asyncio.subprocess.PIPE
        )

    async def polls(self) -> None:
        """Wait until the process is listening."""
        await self.telegram.world.until(lambda: self.telegram.world.updates.waiting is not None, within=30)

    async def kill(self) -> None:
        """Kill -9: no goodbye, nothing flushed."""
        if self.process and self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)
        await self._over()

    async def stop(self) -> tuple[int, str]:
        """Stop it as an operator would; return its code and what it told the operator."""
        if self.process and self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await self._over()

    async def _over(self) -> tuple[int, str]:
        if self.process is None:
            return 0, ""
        _, told = await asyncio.wait_for(self.process.communicate(), 15)
        return self.process.returncode or 0, told.decode()

    def memory(self) -> int:
        """Return the resident memory in KiB."""
        status = Path(f"/proc/{self.process.pid if self.process else 0}/status").read_text(encoding="ascii")
        return int(status.split("VmRSS:")[1].split()[0])


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
