"""A worker that serves the echo house on Telegram's double, to be killed or frozen: `worker.py ADDRESS SCHEMA KEY ORIGIN TOKEN`."""

from __future__ import annotations

import asyncio
import signal
import sys
from functools import partial
from pathlib import Path

from adapters.clock import wall
from adapters.desk import Desk
from adapters.serving import Serving
from adapters.store.postgres import PostgresStore
from adapters.telegram.courier import Courier
from adapters.telegram.serve import Telegram, Words, dial
from adapters.views import Drawn
from bot.talk.screen import View
from tests.postgres.echo import CODEC, WORLD

SILENCE = 2.0  # seconds until a frozen worker counts as gone


async def drawn(_view: View, _person: str, _locale: str) -> Drawn:
    return Drawn("")


async def serve(address: str, schema: str, key: Path, origin: str, token: str) -> None:
    store = await PostgresStore.open(
        address, key, CODEC, wall, schema=schema, keys_schema=f"{schema}_keys", silence=SILENCE
    )
    desk = Desk(store, WORLD, wall, ahead=True)
    api = dial(token, origin)
    bot = token.partition(":")[0]
    courier = Courier(api, bot, drawn, store.recent)
    words = Words([], lambda _language: ("", ""), {})
    platform = Telegram(api, courier, desk.receive, wall, print, words, partial(store.mine, f"telegram:{bot}:poll"))
    serving = Serving(store, desk, [platform])
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, serving.stop)
    try:
        await serving.run()
    finally:
        await store.close()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4], sys.argv[5]))
