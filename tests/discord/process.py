"""`./unsent run` as a process of its own against the double, to be killed and started again on the same data."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from tests.doubles.discord.server import Double

ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Unsent:
    discord: Double
    folder: Path
    process: asyncio.subprocess.Process | None = None

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("UNSENT_")}
        return kept | {
            "UNSENT_DISCORD_TOKEN": self.discord.world.token,
            "UNSENT_DISCORD_API_BASE": self.discord.api,
            "UNSENT_DATA": str(self.folder / "data"),
            "UNSENT_KEY_FILE": str(self.folder / "master.key"),
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
        await self.discord.listens()

    async def kill(self) -> None:
        """Kill -9: no goodbye, nothing flushed."""
        if self.process and self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)
        await self._over()
        await self.discord.world.until(lambda: self.discord.gateway.listening is None)

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

    async def reborn(self) -> None:
        """Kill and start again, once what was shown has been noted as sent."""
        await asyncio.sleep(0.3)
        await self.kill()
        await self.start()

    def memory(self) -> int:
        """Return the resident memory in KiB."""
        status = Path(f"/proc/{self.process.pid if self.process else 0}/status").read_text(encoding="ascii")
        return int(status.split("VmRSS:")[1].split()[0])
