"""The talk line by line: plain lines in, plain lines out, nothing ever redrawn. For a screen reader (`--plain`), a pipe, a
script.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass

from adapters.terminal.inbound import clean
from adapters.terminal.serve import Chat, tick
from bot.talk.screen import Option

PROMPT = "> "


@dataclass(slots=True)
class Printout:
    """Where the chat is printed. At a keyboard the terminal itself shows what is typed; in a pipe it is printed."""

    keyboard: bool = False

    def read(self) -> bytes:
        """The next line; nothing at the end."""
        if self.keyboard:
            sys.stdout.write(PROMPT)
            sys.stdout.flush()
        return sys.stdin.buffer.readline()

    def put(self, text: str, choices: tuple[Option, ...]) -> None:
        """Print a bubble of the bot's."""
        del choices
        sys.stdout.write(f"{text}\n\n")
        sys.stdout.flush()

    def tell(self, line: str) -> None:
        """Print a line of the terminal's own."""
        self.put(line, ())

    def clear(self) -> None:
        """Printed lines stay: whoever wants them gone closes the window."""


async def converse(chat: Chat, printout: Printout) -> None:
    """Talk until the input ends. Bytes that are no text are replaced, never refused."""
    await chat.begin()
    ticking = asyncio.ensure_future(tick(chat)) if printout.keyboard else None
    loop = asyncio.get_running_loop()
    try:
        while raw := await loop.run_in_executor(None, printout.read):
            line = clean(raw.decode("utf-8", errors="replace").rstrip("\r\n"))
            if not printout.keyboard:
                printout.tell(f"> {line}" if line else ">")
            await chat.say(line)
    finally:
        if ticking is not None:
            ticking.cancel()
