"""Every platform whose token is set, wired to one desk and one store. A platform's client is loaded only when it is."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Iterator
from functools import partial

from adapters.charts import Easel
from adapters.clock import wall
from adapters.desk import Desk
from adapters.linking import Linking
from adapters.serving import Platform, Serving
from adapters.settings import Settings
from adapters.views import Shows, drawn
from adapters.wiring import Wires, assemble, open_serving_store, settle_in
from bot.talk.screen import Limits


async def run(settings: Settings) -> int:
    """Serve until told to stop; 1 where no platform could be served."""
    limits: dict[str, Limits] = {}
    pieces = assemble(settings, lambda platform: limits.get(platform) or next(iter(limits.values())))
    store = await open_serving_store(settings, pieces.codec, wall)
    desk = Desk(store, pieces.world, wall, sorry=pieces.sorry)
    ends: list[str] = []
    easel = Easel(settings.data / "pictures")
    view = Linking(store, pieces.wording, partial(drawn, store, pieces.wording, shows=Shows(easel.paint)))

    def stopped(line: str) -> None:
        ends.append(line)
        sys.stderr.write(f"unsent: {line}\n")

    platforms: list[Platform] = []
    for platform, drawing in _connected(Wires(settings, pieces, store, desk, view, wall, stopped)):
        platforms.append(platform)
        limits[platform.courier.platform] = drawing
    desk.couriers = {one.courier.platform: one.courier for one in platforms}
    serving = Serving(store, desk, platforms)
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, serving.stop)
    settle_in()
    try:
        await serving.run()
    finally:
        await easel.close()
        await store.close()
    return 1 if len(ends) == len(platforms) else 0


def _connected(wires: Wires) -> Iterator[tuple[Platform, Limits]]:
    """Each platform with what it can draw."""
    if wires.settings.telegram_token:
        from adapters.telegram import connect as telegram
        from adapters.telegram.outbound import LIMITS

        yield telegram.connect(wires), LIMITS
    if wires.settings.discord_token:
        from adapters.discord import connect as discord
        from adapters.discord.outbound import LIMITS as DRAWS

        yield discord.connect(wires), DRAWS
