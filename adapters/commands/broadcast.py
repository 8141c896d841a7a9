"""Tell everybody who can be reached about privacy or about the end of this bot, and about nothing else; once each."""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from adapters.clock import wall
from adapters.logs import keep_log
from adapters.settings import load
from adapters.telling import Notice, Told, tell
from adapters.terminal.outbound import LIMITS
from adapters.wiring import assemble, open_serving_store
from bot.flows.notices import About, notice

LONGEST = 1500  # characters: it fits one message everywhere
NAMES_IT = re.compile(
    r"\b(?:break[ -]?ups?|broke up|ex(?:es)?|ex[ -]?(?:partner|pareja|boyfriend|girlfriend|husband|wife)|no contact"
    r"|separations?|divorces?|rupturas?|separaci[oó]n|divorcio|trennung|trennen|s[eé]paration|rompimento|t[eé]rmino)\b",
    re.IGNORECASE,
)


def main() -> None:
    options = _options(sys.argv[1:])
    words = Notice(About(options.about), _read(options.file))
    settings = load()
    os.umask(0o077)
    keep_log("error")
    pieces = assemble(settings, lambda _platform: LIMITS)
    line = notice(words.about, words.text)
    print(f"People will read, in their language:\n\n{pieces.wording.line('en', line.key, line.slots)}\n")
    if not options.yes and input("Tell everybody? Type yes: ").strip().lower() != "yes":
        sys.exit("unsent: nobody was told.")

    async def told() -> Told:
        store = await open_serving_store(settings, pieces.codec, wall)
        found = Told()
        try:
            async for found in tell(store, pieces.world, words, wall()):
                _show(found, end="\r" if sys.stdout.isatty() else "\n")
        finally:
            await store.close()
        return found

    _show(asyncio.run(told()))
    print(
        "It is in the outbox. ./unsent run sends it, to nobody in their quiet hours; told again, these words reach nobody twice."
    )


def _options(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="unsent broadcast", description=__doc__)
    parser.add_argument("about", choices=[str(one) for one in About])
    parser.add_argument("file", type=Path, help="the words, in a text file")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    return parser.parse_args(args)


def _read(file: Path) -> str:
    """The words, or an end with one line: others may see them, so they must not name what the bot is for."""
    try:
        text = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as trouble:
        sys.exit(f"unsent: {file} cannot be read ({type(trouble).__name__}).")
    named = NAMES_IT.search(text)
    if named is not None:
        sys.exit(f"unsent: “{named[0]}” names what this bot is for, and somebody else may read it. Say it without.")
    if not 0 < len(text) <= LONGEST:
        sys.exit(f"unsent: a notice has 1 to {LONGEST} characters; this one has {len(text)}.")
    return text


def _show(told: Told, end: str = "\n") -> None:
    parts = [
        f"{told.now:,} told",
        f"{told.before:,} were told before",
        f"{told.left_out:,} left out, not to endanger them",
    ]
    print("; ".join(parts) + ".", end=end, flush=True)
