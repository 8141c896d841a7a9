"""`./unsent run` itself on PostgreSQL, the whole house over Telegram's double."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from tests.doubles.telegram.server import Double
from tests.postgres.server import say
from tests.telegram.process import Unsent, asked, offering

DATABASE = "unsent_run_test"


@pytest.fixture
async def database(address: str) -> AsyncIterator[str]:
    """A database of its own: the command uses the schemas `unsent` and `keys`."""
    await say(address, f"drop database if exists {DATABASE} with (force)", f"create database {DATABASE}")
    yield address.rpartition("/")[0] + f"/{DATABASE}"
    await say(address, f"drop database if exists {DATABASE} with (force)")


async def test_a_talk_goes_on_with_another_worker(database: str, tmp_path: Path) -> None:
    """Two workers serve one token; the one that polls is killed, the talk goes on at its question, and no file is made."""
    async with Double() as telegram:
        telegram.world.floods.on = False
        settings = {"UNSENT_DATABASE_URL": database}
        first, second = Unsent(telegram, tmp_path, settings), Unsent(telegram, tmp_path, settings)
        alex = telegram.person(1001, "Alex")
        try:
            await first.start()
            await first.polls()
            await second.start()
            alex.starts()
            prompt = await asked(alex)
            alex.taps("Tell me what happened · 3 min", on=prompt)
            prompt = await offering(alex, "No", after=prompt)
            await first.kill()
            alex.taps("No", on=prompt)
            await offering(alex, "Done", after=prompt)
        finally:
            await first.kill()
            code, told = await second.stop()
        assert (0, "") == (code, told)
    db = await asyncpg.connect(database)
    assert 1 == await db.fetchval("select count(*) from unsent.person")
    assert 1 == await db.fetchval("select count(*) from keys.person_key")
    await db.close()
    assert not (tmp_path / "data" / "unsent.sqlite3").exists()
