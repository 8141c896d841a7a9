"""The doctor finds each fault it knows, says in one line what to do, and shows no secret."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from adapters import doctor
from adapters.doctor import CHECKS, Finding, Level, examine, has_wal_reset_fault
from adapters.settings import Settings
from adapters.store.backup import back_up, keys_of
from adapters.store.rotating import rotate
from tests.doubles.discord.server import Double as Discord
from tests.doubles.telegram.server import Double as Telegram
from tests.store.killed import Home, confide, open_store

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime.now(UTC)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.backup.parent.mkdir(parents=True)
    return home


def settings(home: Home, **more: Any) -> Settings:  # noqa: ANN401 - each setting has its own type
    given: dict[str, Any] = {"data": home.data, "key_file": home.key, **more}
    return Settings(_env_file=None, **given)  # type: ignore[call-arg]


async def filled(home: Home) -> None:
    async with open_store(home) as store:
        await confide(store, "sam", "first")


async def one(name: str, home: Home, now: datetime = NOW, **more: Any) -> Finding:  # noqa: ANN401 - as above
    return (await examine(settings(home, **more), now, (name,)))[name]


async def test_before_the_first_start_nothing_is_wrong(home: Home) -> None:
    """A fresh computer has no key, no store and no backup, and that is fine."""
    found = await examine(settings(home), NOW)
    assert set(CHECKS) == set(found)
    assert {Level.FINE} == {found[name].level for name in ("key", "store", "backup", "telegram", "discord", "clock")}


async def test_a_key_in_its_place(home: Home) -> None:
    """Made by the first start, apart from the data and private."""
    await filled(home)
    assert Level.FINE is (await one("key", home)).level


@pytest.mark.parametrize("fault", ["missing", "short", "open", "beside", "cut", "former"])
async def test_what_is_wrong_with_a_key(home: Home, fault: str) -> None:
    """Each has its line."""
    await filled(home)
    more: dict[str, Any] = {}
    match fault:
        case "missing":
            home.key.unlink()
        case "short":
            home.key.write_bytes(b"short")
        case "open":
            home.key.chmod(0o644)
        case "beside":
            more["key_file"] = home.key.replace(home.data / "master.key")
        case "cut":
            home.key.with_name("master.key.next").write_bytes(os.urandom(32))
        case _:
            os.utime(rotate(home.key, [home.store], NOW).former, (0, 0))
    finding = await one("key", home, **more)
    said = {"missing": "missing", "short": "not a key", "open": "chmod", "beside": "beside", "cut": "cut short"}
    assert (Level.LOOK if fault == "former" else Level.MEND) is finding.level
    assert said.get(fault, "former key") in finding.line


async def test_a_store_that_opens(home: Home) -> None:
    """Counted, whole, and its key fits; also while it is being served."""
    async with open_store(home) as store:
        await confide(store, "sam", "first")
        finding = await one("store", home)
    assert Level.FINE is finding.level
    assert finding.line.startswith("people: 1;")


@pytest.mark.parametrize("fault", ["keys", "store", "damaged", "key"])
async def test_what_is_wrong_with_a_store(home: Home, fault: str) -> None:
    """A missing half, damage, or another key."""
    await filled(home)
    match fault:
        case "keys":
            (home.data / "keys.sqlite3").unlink()
        case "store":
            home.store.unlink()
        case "damaged":
            home.store.write_bytes(os.urandom(9000))
        case _:
            home.key.write_bytes(os.urandom(32))
    assert Level.MEND is (await one("store", home)).level


async def test_the_disk(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Room and speed are told; too little of either is said; nothing of the trial is left."""
    assert "MiB free" in (await one("disk", home)).line
    assert [] == list(home.data.iterdir())
    monkeypatch.setattr(doctor, "SLOW_DISK", 0.0)
    assert "slow" in (await one("disk", home)).line
    monkeypatch.setattr(doctor, "NO_ROOM", 2**62)
    assert Level.MEND is (await one("disk", home)).level
    assert "cannot be written" in (await one("disk", home, data=Path("/proc/nowhere"))).line


@pytest.mark.parametrize(
    ("version", "fault"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 53, 0), False),
        ((4, 0, 0), False),
    ],
)
def test_the_fault_is_known_by_version(version: tuple[int, ...], *, fault: bool) -> None:
    """From 3.7.0 on, until it was mended in three release lines."""
    assert fault == has_wal_reset_fault(version)


async def test_the_sqlite_here_is_named(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its version always; the fault where it has it."""
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 40, 1))
    assert "WAL-reset fault" in (await one("sqlite", home)).line
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 53, 0))
    assert Level.FINE is (await one("sqlite", home)).level


async def test_how_old_the_backup_is(home: Home) -> None:
    """None, fresh, old, and a copy of keys that has outstayed its days."""
    await filled(home)
    assert "there is none" in (await one("backup", home)).line
    back_up(home.store, home.backup, NOW)
    ages = [await one("backup", home, NOW + timedelta(days=days)) for days in (1, 3, 8)]
    assert [Level.FINE, Level.LOOK, Level.MEND] == [finding.level for finding in ages]
    assert str(keys_of(home.backup)) in ages[2].line
    keys_of(home.backup).unlink()
    assert Level.LOOK is (await one("backup", home, NOW + timedelta(days=8))).level


async def test_how_old_the_helplines_are(home: Home, tmp_path: Path) -> None:
    """They are to be checked every three months, and must be after six."""
    checked = datetime(2026, 6, 2, 12, tzinfo=UTC)
    ages = [await one("helplines", home, checked + timedelta(days=days)) for days in (10, 91, 181)]
    assert [Level.FINE, Level.LOOK, Level.MEND] == [finding.level for finding in ages]


async def test_who_runs_it(home: Home) -> None:
    """People who ask should get a name."""
    assert Level.LOOK is (await one("operator", home)).level
    assert Level.FINE is (await one("operator", home, operator="Ana, ana@example.org")).level


async def test_telegram(home: Home) -> None:
    """A token that is taken, one that is refused, somebody else's webhook, and nobody there."""
    async with Telegram() as telegram:
        token = SecretStr(telegram.world.token)
        more: dict[str, Any] = {"telegram_token": token, "telegram_api_base": telegram.origin}
        assert Finding(Level.FINE, "@unsent_test_bot, polled") == await one("telegram", home, **more)
        assert Level.FINE is (await one("clock", home, datetime.now(UTC), **more)).level
        later = datetime.now(UTC) + timedelta(minutes=5)
        assert Level.MEND is (await one("clock", home, later, **more)).level
        telegram.world.updates.webhook = "https://bot.example.org/of/another"
        assert "another program's webhook" in (await one("telegram", home, **more)).line
        telegram.world.revoked = True
        refused = await one("telegram", home, **more)
        assert "refused" in refused.line
        assert token.get_secret_value() not in refused.line
    assert "does not answer" in (await one("telegram", home, **more)).line
    assert Level.LOOK is (await one("clock", home, **more)).level


async def test_discord(home: Home) -> None:
    """A token that is taken, and one that is refused."""
    async with Discord() as discord:
        more: dict[str, Any] = {"discord_token": SecretStr(discord.world.token), "discord_api_base": discord.api}
        assert Level.FINE is (await one("discord", home, **more)).level
        more["discord_token"] = SecretStr("wrong")
        assert "refused" in (await one("discord", home, **more)).line


def run(home: Home, *names: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("UNSENT_")}
    own = {"UNSENT_DATA": str(home.data), "UNSENT_KEY_FILE": str(home.key)}
    command = [sys.executable, "-m", "adapters", "doctor", *names]
    return subprocess.run(command, cwd=ROOT, env=kept | own, capture_output=True, text=True, check=False)


def test_the_command_says_a_line_each(home: Home) -> None:
    """All checks, or one with its own exit code."""
    asyncio.run(filled(home))
    whole = run(home)
    assert set(CHECKS) == {line.split()[1] for line in whole.stdout.splitlines()}
    home.key.chmod(0o644)
    assert (1, 0) == (run(home, "key").returncode, run(home, "store").returncode)
    assert run(home, "key").stdout.startswith("MEND key")
