"""`./unsent run` as a process of its own, to be killed and started again on the same data, by a clock that may be ahead."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(slots=True)
class Program:
    """`settings` are those of the platforms it serves."""

    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("UNSENT_")}
        own = {"UNSENT_DATA": str(self.folder / "data"), "UNSENT_KEY_FILE": str(self.folder / "master.key")}
        return kept | own | dict(self.settings)

    def ahead(self, **span: float) -> None:
        """Set the clock of this process ahead, now or at its next start: `hours=1, minutes=1`."""
        (self.folder / "ahead").write_text(str(timedelta(**span).total_seconds()), encoding="ascii")

    async def start(self) -> None:
        if not (self.folder / "ahead").exists():
            self.ahead()
        run = ("-m", "tests.late", str(self.folder / "ahead"))
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, *run, cwd=ROOT, env=self.environment, stderr=asyncio.subprocess.PIPE
        )

    async def kill(self) -> None:
        """Kill -9: no goodbye, nothing flushed."""
        if self.process and self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)
        await self.over()

    async def stop(self) -> tuple[int, str]:
        """Stop it as an operator would; return its code and what it told the operator."""
        if self.process and self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await self.over()

    async def over(self) -> tuple[int, str]:
        """Wait for its end."""
        if self.process is None:
            return 0, ""
        _, told = await asyncio.wait_for(self.process.communicate(), 15)
        return self.process.returncode or 0, told.decode()

    def memory(self) -> int:
        """Return the resident memory in KiB."""
        status = Path(f"/proc/{self.process.pid if self.process else 0}/status").read_text(encoding="ascii")
        return int(status.split("VmRSS:")[1].split()[0])
