"""Every platform whose token is set, wired to one desk and one store. A platform's client is loaded only when it is."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Iterator
from contextlib import AsyncExitStack
from functools import partial
from typing import TYPE_CHECKING

from adapters.charts import Easel
from adapters.clock import wall
from adapters.desk import Desk
from adapters.linking import Linking
from adapters.logs import keep_log
from adapters.serving import Platform, Serving
from adapters.settings import Settings
from adapters.store.names import SERVED
from adapters.views import Shows, drawn
from adapters.wiring import Wires, assemble, open_serving_store, settle_in
from bot.talk.screen import Limits

if TYPE_CHECKING:
    from adapters.watching import Watch


async def run(settings: Settings) -> int:
    """Serve until told to stop; 1 where no platform could be served."""
    if not settings.health_listen:
        keep_log(settings.log_level)
        return await _serve(settings, None)
    from adapters.listening import Address, listening
    from adapters.watching import BODY_MAX, Watch

    watch = Watch(None if settings.database_url else settings.data / SERVED, wall)
    keep_log(settings.log_level, seen=watch.line)
    at = Address.read(settings.health_listen)
    async with AsyncExitStack() as open_here:
        try:
            await open_here.enter_async_context(listening(watch.routes(), at, most=BODY_MAX))
        except OSError as trouble:
            sys.exit(f"unsent: UNSENT_HEALTH_LISTEN: cannot listen on {at.host}:{at.port}: {trouble.strerror}.")
        return await _serve(settings, watch)


async def _serve(settings: Settings, watch: Watch | None) -> int:
    limits: dict[str, Limits] = {}

    def can_draw(platform: str) -> Limits:
        return limits.get(platform) or next(iter(limits.values()))

    clock = wall if watch is None else watch.clock
    pieces = assemble(settings, can_draw) if watch is None else assemble(settings, can_draw, watch.turn)
    store = await open_serving_store(settings, pieces.codec, wall)
    desk = Desk(store, pieces.world, clock, sorry=pieces.sorry, ahead=bool(settings.database_url))
    ends: list[str] = []
    easel = Easel(settings.data / "pictures")
    view = Linking(store, pieces.wording, partial(drawn, store, pieces.wording, shows=Shows(easel.paint)))

    def stopped(line: str) -> None:
        ends.append(line)
        sys.stderr.write(f"unsent: {line}\n")

    platforms: list[Platform] = []
    for platform, drawing in _connected(Wires(settings, pieces, store, desk, view, wall, stopped)):
        platforms.append(platform if watch is None else watch.over(platform))
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
