"""The chat at a real keyboard, for who listens to the screen or wants no colour on it."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.program import Program

PATIENCE = 30.0
COLOUR = re.compile(rb"\x1b\[[0-9;]*3[0-7][0-9;]*m|\x1b\[[0-9;]*38;[0-9;]*m")


class Keyboard:
    """A terminal with the chat in it."""

    def __init__(self, folder: Path, *args: str, **env: str) -> None:
        ours, theirs = pty.openpty()
        self.terminal = ours
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "adapters", "chat", *args],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**Program(folder).environment(), "TERM": "xterm-256color", **env},
            cwd=folder,
            start_new_session=True,
        )
        os.close(theirs)

    def hear(self, until: str) -> bytes:
        """All that comes up to and with these words, as the terminal gets it."""
        heard = b""
        end = time.monotonic() + PATIENCE
        while until not in re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", heard).decode(errors="replace"):
            ready, _, _ = select.select([self.terminal], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"it fell silent after: {heard.decode(errors='replace')!r}"
            heard += os.read(self.terminal, 65536)
            heard = heard.replace(b"\x1b[6n", b"")  # the terminal is asked where its cursor is, and does not say
        return heard

    def type(self, line: str) -> None:
        os.write(self.terminal, f"{line}\n".encode())

    def leave(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.terminal)


@pytest.fixture
def keyboards() -> Iterator[list[Keyboard]]:
    opened: list[Keyboard] = []
    yield opened
    for one in opened:
        one.leave()


def test_plain_is_line_by_line(tmp_path: Path, keyboards: list[Keyboard]) -> None:
    """Nothing is redrawn, coloured or shown at the side: no control sequence at all, and what is typed is not said again."""
    keyboard = Keyboard(tmp_path, "--plain")
    keyboards.append(keyboard)
    heard = keyboard.hear("Who can read this?\r\n\r\n> ")
    keyboard.type("2")
    heard += keyboard.hear("I'm not sure")
    assert b"\x1b" not in heard
    assert b"F2" not in heard
    assert b"> 2\r\n" in heard
    assert 1 == heard.count(b"> 2")


@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)], ids=["colour", "NO_COLOR"])
def test_no_color_is_honoured(
    tmp_path: Path, keyboards: list[Keyboard], env: dict[str, str], *, coloured: bool
) -> None:
    """With NO_COLOR set nothing is coloured; without it the bot's lines are."""
    keyboard = Keyboard(tmp_path, **env)
    keyboards.append(keyboard)
    heard = keyboard.hear("Who can read this?")
    assert coloured is bool(COLOUR.search(heard))
