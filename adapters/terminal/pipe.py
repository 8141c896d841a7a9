"""The talk in a pipe: plain lines in, plain lines out, to be read by a screen reader or a script."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass

from adapters.terminal.inbound import clean
from adapters.terminal.serve import Chat
from bot.talk.screen import Option


@dataclass(slots=True)
class Printout:
    """Where the chat is printed."""

    def put(self, text: str, choices: tuple[Option, ...]) -> None:
        """Print a bubble of the bot's."""
        del choices
        sys.stdout.write(f"{text}\n\n")
        sys.stdout.flush()

    def tell(self, line: str) -> None:
        """Print a line of the terminal's own."""
        self.put(line, ())

    def clear(self) -> None:
        """A pipe has no screen to clear."""


async def converse(chat: Chat, printout: Printout) -> None:
    """Talk until the input ends. Bytes that are no text are replaced, never refused."""
    await chat.begin()
    loop = asyncio.get_running_loop()
    while raw := await loop.run_in_executor(None, sys.stdin.buffer.readline):
        line = clean(raw.decode("utf-8", errors="replace").rstrip("\r\n"))
        printout.tell(f"> {line}" if line else ">")
        await chat.say(line)
