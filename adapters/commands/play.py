"""The writer's playground: a talk with a fake person on a page, with time travel, keys and diagrams."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.discord.outbound import LIMITS as DISCORD
from adapters.logs import keep_log
from adapters.play.serve import Playground
from adapters.play.theatre import Theatre
from adapters.play.watch import watch
from adapters.settings import load
from adapters.telegram.outbound import LIMITS as TELEGRAM
from adapters.wording import FOLDER

TALKS = Path(__file__).resolve().parents[2] / "tests/talks"
PORT = 8377
FACES = {"telegram": TELEGRAM, "discord": DISCORD}


def main() -> None:
    options = _options(sys.argv[1:])
    os.umask(0o077)
    keep_log("error")
    with suppress(KeyboardInterrupt):
        asyncio.run(play(options))


def _options(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="unsent play", description=__doc__)
    parser.add_argument("--port", type=int, default=PORT, help=f"where the page listens on this machine ({PORT})")
    parser.add_argument("--content", type=Path, default=FOLDER, metavar="FOLDER", help="another folder with wording")
    parser.add_argument("--talks", type=Path, default=TALKS, metavar="FOLDER", help="where golden talks are saved")
    return parser.parse_args(args)


async def play(options: argparse.Namespace) -> None:
    """Serve the page until told to stop. All there is lies in a folder of its own that ends with it."""
    with TemporaryDirectory(prefix="unsent-play-") as folder:
        theatre = Theatre(Path(folder), load(), FACES, options.content)
        try:
            ground = await theatre.opened(options.talks)
            await _served(ground, theatre, options.port)
        finally:
            await theatre.close()


async def _served(ground: Playground, theatre: Theatre, port: int) -> None:
    try:
        await ground.open(port)
    except OSError as trouble:
        sys.exit(f"unsent: port {port} cannot be had ({trouble.strerror}). Choose another: --port {port + 1}")
    print(f"The playground is at {ground.address} (Ctrl-C ends it). Nobody real is in it, and nothing of it stays.")
    sys.stdout.flush()
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    watching = asyncio.create_task(watch(theatre.pieces.wording.folder, ground.reread))
    await stop.wait()
    watching.cancel()
    await ground.close()
