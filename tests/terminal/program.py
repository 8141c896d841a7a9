"""The real chat as its own process, fed line by line."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0  # seconds


@dataclass(slots=True)
class Program:
    """`unsent chat` over one data folder. Lines go in through a pipe; `hear` reads up to where it waits again."""

    folder: Path
    env: Mapping[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    def environment(self) -> dict[str, str]:
        """A world of its own: nothing of the caller's settings."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("UNSENT_")}
        own = {
            "UNSENT_DATA": str(self.folder / "data"),
            "UNSENT_KEY_FILE": str(self.folder / "key" / "master.key"),
            "LANG": "en_GB.UTF-8",
            "LC_ALL": "en_GB.UTF-8",
        }
        return {**kept, **own, **self.env}

    def run(self, lines: Sequence[bytes]) -> subprocess.CompletedProcess[bytes]:
        """All lines at once, to the end of input."""
        return subprocess.run(
            self._command(),
            input=b"".join(lines),
            capture_output=True,
            env=self.environment(),
            cwd=self.folder,
            check=False,
        )

    def start(self) -> None:
        """Begin a process that stays."""
        self.process = subprocess.Popen(
            self._command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=self.environment(),
            cwd=self.folder,
        )

    def hear(self, until: str) -> str:
        """What it says up to and with these words. Fails with what it said instead where it ends before."""
        assert self.process is not None
        heard = b""
        out: IO[bytes] | None = self.process.stdout
        assert out is not None
        end = time.monotonic() + PATIENCE
        while until.encode() not in heard:
            ready, _, _ = select.select([out], [], [], max(0.0, end - time.monotonic()))
            more = os.read(out.fileno(), 65536) if ready else b""
            assert more, f"it fell silent after: {heard.decode()!r}"
            heard += more
        return heard.decode()

    def type(self, line: str) -> None:
        """One line."""
        assert self.process is not None
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()

    def kill(self) -> None:
        """SIGKILL, as an empty battery does it."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        self.process = None

    def _command(self) -> list[str]:
        return [sys.executable, "-P", "-m", "adapters", "chat"]


def says(done: subprocess.CompletedProcess[bytes]) -> str:
    """All that was printed."""
    return done.stdout.decode()
