"""Talk with Unsent here, in the terminal: no account, and nothing leaves this computer."""

from __future__ import annotations

import argparse
import asyncio
import locale
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.clock import OffsetClock
from adapters.desk import Desk
from adapters.logs import keep_log
from adapters.outbox import Sender
from adapters.settings import Settings, load
from adapters.store.names import CHAT
from adapters.terminal import pipe
from adapters.terminal.outbound import LIMITS
from adapters.terminal.saving import save
from adapters.terminal.serve import Chat, Paper
from adapters.views import Attachment, Shows, drawn
from adapters.wiring import assemble, open_store
from adapters.wording import FluentWording
from bot.talk.events import Event
from bot.talk.house import House

if TYPE_CHECKING:
    from adapters.terminal.tty import Desktop


def main() -> None:
    options = _options(sys.argv[1:])
    settings = load()
    os.umask(0o077)
    keep_log("error")
    try:
        asyncio.run(chat(settings, options))
    except KeyboardInterrupt:
        sys.exit(130)


def _options(args: Sequence[str]) -> argparse.Namespace:
    # argparse rather than typer: the first line must be there at once
    parser = argparse.ArgumentParser(prog="unsent chat", description=__doc__)
    parser.add_argument("--plain", action="store_true", help="line by line, nothing redrawn: for screen readers")
    parser.add_argument("--record", type=Path, metavar="FILE", help="write the talk as a golden script")
    return parser.parse_args(args)


async def chat(settings: Settings, options: argparse.Namespace) -> None:
    """One talk over the terminal's own store, until the input ends."""
    seen: list[Event] = []
    pieces = assemble(settings, lambda _platform: LIMITS, lambda waiting, _turn: seen.append(waiting.event))
    clock = OffsetClock.beside(settings.data)
    store = await open_store(settings, pieces.codec, clock, name=CHAT)
    try:
        surface = _surface(options)
        shows = Shows(bars=not isinstance(surface, pipe.Printout))
        saved = partial(_saved, pieces.wording)
        paper = Paper(surface.put, surface.clear, partial(drawn, store, pieces.wording, shows=shows), saved)
        desk = Desk(store, pieces.world, clock, {paper.platform: paper}, pieces.sorry)
        sender = Sender(store, paper, desk.receive, surface.tell)
        talk = Chat(desk, sender, clock, _language(), surface.tell, lambda: paper.token)
        if isinstance(surface, pipe.Printout):
            await pipe.converse(talk, surface)
        else:
            from adapters.terminal import tty

            await tty.converse(talk, surface)
    finally:
        await store.close()
        if options.record is not None:
            options.record.write_text(_taken_down(pieces.world.house, seen), encoding="utf-8")


def _saved(wording: FluentWording, file: Attachment, locale: str) -> str:
    """Where the file is now, in a line for the person."""
    return wording.line(locale, "done.saved", (("path", str(save(file.name, file.data))),))


def _taken_down(house: House, seen: Sequence[Event]) -> str:
    from bot.rehearsal.recorder import Recorder

    recorder = Recorder(house)
    for event in seen:
        recorder.saw(event)
    return recorder.script()


def _surface(options: argparse.Namespace) -> pipe.Printout | Desktop:
    keyboard = sys.stdin.isatty() and sys.stdout.isatty()
    if options.plain or not keyboard:
        return pipe.Printout(keyboard=keyboard)
    from adapters.terminal import tty

    return tty.Desktop(colour=not os.environ.get("NO_COLOR"))


def _language() -> str:
    """The terminal's language, as a tag."""
    spoken = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    tag = locale.normalize(spoken).partition(".")[0].replace("_", "-")
    return tag if tag not in {"", "C", "POSIX", "C-UTF-8"} else "en"
