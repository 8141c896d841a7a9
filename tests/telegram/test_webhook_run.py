"""The whole house called by Telegram, as a process: killed, asked instead, and called again, it answers everybody."""

from __future__ import annotations

from pathlib import Path

from tests.doubles.telegram.server import Double
from tests.telegram.process import Unsent
from tests.telegram.test_webhook import PUBLIC, free_port


async def test_two_deaths_and_a_change_of_mind(tmp_path: Path) -> None:
    """Six people write while it is called, killed, asked, and called again; nobody is left without an answer."""
    port = free_port()
    calling = {
        "UNSENT_TELEGRAM_WEBHOOK_URL": f"https://{PUBLIC}/telegram",
        "UNSENT_TELEGRAM_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }
    async with Double() as telegram:
        telegram.world.floods.on = False
        telegram.world.deliveries.routes[PUBLIC] = f"http://127.0.0.1:{port}"
        unsent = Unsent(telegram, tmp_path)
        own = unsent.settings
        people = [telegram.person(2001 + n, f"P{n}") for n in range(6)]
        try:
            for stage, modes in enumerate((calling, calling, {}, calling)):
                unsent.settings = {**own, **modes}
                people[stage].starts()
                await unsent.start()
                people[stage + 1].starts()
                for who in people[: stage + 2]:
                    await who.until(lambda who=who: "I'm under 18" in who.labels(), within=20)  # type: ignore[misc]
                await unsent.kill()
            assert bool(telegram.world.updates.webhook)
            people[5].starts()
            await unsent.start()
            await people[5].until(lambda: "I'm under 18" in people[5].labels(), within=20)
            code, told = await unsent.stop()
            assert 0 == code, told
        finally:
            await unsent.kill()
