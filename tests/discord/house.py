"""The whole house on Discord inside the test: real client, desk, turns and store, by a clock that moves when told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from pydantic import SecretStr

from adapters.desk import Desk
from adapters.discord.connect import connect
from adapters.discord.outbound import LIMITS
from adapters.linking import Linking
from adapters.serving import Serving
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.views import drawn
from adapters.wiring import Wires, assemble
from tests.doubles.discord.server import Double


@dataclass(slots=True)
class House:
    discord: Double
    store: SqliteStore
    serving: Serving
    ahead: timedelta = field(default=timedelta())

    def clock(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def forward(self, **span: float) -> None:
        self.ahead += timedelta(**span)


@asynccontextmanager
async def living(discord: Double, folder: Path) -> AsyncIterator[House]:
    """Serve until the block ends."""
    settings = Settings(
        data=folder / "data",
        key_file=folder / "master.key",
        discord_token=SecretStr(discord.world.token),
        discord_api_base=discord.api,
    )
    now = _Clock()
    pieces = assemble(settings, lambda _platform: LIMITS)
    store = await SqliteStore.open(settings.data, settings.key_file, pieces.codec, now)
    desk = Desk(store, pieces.world, now, sorry=pieces.sorry)
    view = Linking(store, pieces.wording, partial(drawn, store, pieces.wording))
    ends: list[str] = []
    platform = connect(Wires(settings, pieces, store, desk, view, now, ends.append))
    desk.couriers = {"discord": platform.courier}
    serving = Serving(store, desk, [platform])
    house = House(discord, store, serving)
    now.house = house
    running = asyncio.create_task(serving.run())
    await discord.listens()
    try:
        yield house
    finally:
        serving.stop()
        await asyncio.wait_for(running, 15)
        await store.close()
    assert [] == ends


@dataclass(slots=True)
class _Clock:
    house: House | None = None

    def __call__(self) -> datetime:
        return datetime.now(UTC) if self.house is None else self.house.clock()
