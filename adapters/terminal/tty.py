"""What makes the talk pleasant on a terminal: colour, completion of the choices, the urge key always in reach.

Nothing here carries meaning by colour alone, and NO_COLOR takes the colour away. `--plain` is another surface: `pipe`.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.shortcuts import clear

from adapters.terminal.outbound import wrapped
from adapters.terminal.serve import Chat, tick
from bot.talk.screen import Option

TOOLBAR = " F2 or /urge: I want to text them    /crisis: help now    /hide: clear the screen    Ctrl-D: leave "


@dataclass(slots=True)
class Desktop:
    """Where the chat is printed, and the choices that Tab completes."""

    colour: bool = True
    offered: tuple[str, ...] = ()

    def put(self, text: str, choices: tuple[Option, ...]) -> None:
        """Print a bubble of the bot's and remember what it offers."""
        self.offered = tuple(option.label for option in choices)
        self._print("ansicyan", wrapped(text))

    def tell(self, line: str) -> None:
        """Print a line of the terminal's own."""
        self._print("ansiyellow", line)

    def _print(self, style: str, text: str) -> None:
        print_formatted_text(FormattedText([(style if self.colour else "", text)]), end="\n\n")

    def clear(self) -> None:
        """Put the talk out of sight."""
        clear()


async def converse(chat: Chat, desktop: Desktop) -> None:
    """Talk until the person leaves."""
    session: PromptSession[str] = PromptSession(bottom_toolbar=TOOLBAR, key_bindings=_keys())
    with patch_stdout():
        await chat.begin()
        ticking = asyncio.ensure_future(tick(chat))
        try:
            while True:
                completer = WordCompleter(list(desktop.offered), sentence=True, ignore_case=True)
                await chat.say(await session.prompt_async("> ", completer=completer))
        except (EOFError, KeyboardInterrupt):
            desktop.tell("What you told me is kept. ./unsent chat brings you back to this spot.")
        finally:
            ticking.cancel()


def _keys() -> KeyBindings:
    keys = KeyBindings()

    def urge(event: KeyPressEvent) -> None:
        event.current_buffer.text = "/urge"
        event.current_buffer.validate_and_handle()

    keys.add("f2")(urge)
    return keys
