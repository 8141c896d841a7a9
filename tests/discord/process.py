"""`./unsent run` on Discord's double."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.doubles.discord.server import Double
from tests.program import Program


class Unsent(Program):
    """The process and its Discord."""

    __slots__ = ("discord",)

    def __init__(self, discord: Double, folder: Path) -> None:
        self.discord = discord
        super().__init__(folder, {"UNSENT_DISCORD_TOKEN": discord.world.token, "UNSENT_DISCORD_API_BASE": discord.api})

    async def serves(self) -> None:
        """Start it and wait until it listens."""
        await self.start()
        await self.discord.listens()

    async def dies(self) -> None:
        """Kill it and wait until nobody listens."""
        await self.kill()
        await self.discord.world.until(lambda: self.discord.gateway.listening is None)

    async def reborn(self) -> None:
        """Kill and start again, once what was shown has been noted as sent."""
        await asyncio.sleep(0.3)
        await self.dies()
        await self.serves()
