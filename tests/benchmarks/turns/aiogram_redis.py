"""aiogram 3 with its Redis FSM storage as shipped, on a Redis of its own that writes each command to disk (AOF always)."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiogram.fsm.storage.redis import RedisStorage

from tests.benchmarks.turns.aiogram_fsm import dispatching
from tests.benchmarks.turns.work import Turn


@asynccontextmanager
async def open_peer(folder: Path) -> AsyncIterator[Turn]:
    """Updates are ready-made objects and replies go to a list."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder), "--save", ""]
    durable = ["--appendonly", "yes", "--appendfsync", "always", "--loglevel", "warning"]
    server = subprocess.Popen(["redis-server", *options, *durable], stdout=subprocess.DEVNULL)
    try:
        _wait_for(port)
        storage = RedisStorage.from_url(f"redis://127.0.0.1:{port}/0")
        async with dispatching(storage) as turn:
            yield turn
        await storage.close()
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("redis-server does not answer")
