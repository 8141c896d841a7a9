"""What an operator would look at first, looked at: each check says in one line what it found and what to do.

A check changes nothing but a file of its own in the data folder, which it removes again, and shows no secret.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import statistics
from collections.abc import Awaitable, Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import IntEnum
from pathlib import Path
from time import monotonic
from typing import Any

import aiohttp

from adapters.settings import Settings
from adapters.store.backup import KEYS_KEPT, keys_of, last_backup, reading
from adapters.store.keys import beside, fits
from adapters.store.migrations import check
from adapters.store.names import CHAT, SERVED
from adapters.store.rotating import former_keys
from adapters.store.sealing import OpeningError, next_key, read_key
from adapters.telegram.hook import mark
from adapters.wording import FluentWording, load_content

MIB = 2**20
LITTLE_ROOM, NO_ROOM = 1024 * MIB, 100 * MIB
SLOW_DISK = 0.05  # seconds to put 4 KiB on disk
WRITES = 16
BACKUP_EVERY = timedelta(days=2)
OLD_LINE, STALE_LINE = timedelta(days=90), timedelta(days=180)
SKEW, SKEW_BAD = 5.0, 60.0  # seconds
PATIENCE = aiohttp.ClientTimeout(total=10)
WAL_RESET_SINCE = (3, 7, 0)
WAL_RESET_MENDED = {
    (3, 44): 6,
    (3, 50): 7,
    (3, 51): 3,
}  # release line -> first patch with the mend; later lines have it


class Level(IntEnum):
    """How grave it is; the exit code is 1 for what must be mended."""

    FINE = 0
    LOOK = 1
    MEND = 2


@dataclass(frozen=True, slots=True)
class Finding:
    level: Level
    line: str


Check = Callable[[Settings, datetime], Awaitable[Finding]]


def _fine(line: str) -> Finding:
    return Finding(Level.FINE, line)


def _look(line: str) -> Finding:
    return Finding(Level.LOOK, line)


def _mend(line: str) -> Finding:
    return Finding(Level.MEND, line)


async def key(settings: Settings, now: datetime) -> Finding:
    """The master key: there, whole, private, and not beside the data."""
    file = settings.key_file
    if next_key(file).exists():
        return _mend("a change of the master key was cut short; ./unsent keys rotate finishes it")
    if not file.exists():
        stored = any(beside(settings.data / name).exists() for name in (SERVED, CHAT))
        return _mend(f"{file} is missing; put it back: without it nothing opens") if stored else _fine("none yet")
    try:
        read_key(file)
    except OpeningError as trouble:
        return _mend(str(trouble))
    if file.resolve().is_relative_to(settings.data.resolve()):
        return _mend(f"{file} lies beside what it locks; move it out of {settings.data} and set UNSENT_KEY_FILE")
    if file.stat().st_mode & 0o077:
        return _mend(f"others may read {file}: chmod 600 {file}")
    old = [one for one in former_keys(file) if now.timestamp() - one.stat().st_mtime > KEYS_KEPT.total_seconds()]
    if old:
        return _look(f"{old[0]} is a former key; make a new backup, then delete it")
    return _fine(f"{file}, apart from the data. Is there a copy of it in a third place?")


async def store(settings: Settings, now: datetime) -> Finding:
    """The store: whole, and opened by this key."""
    del now
    if settings.database_url is not None:
        return _fine("on PostgreSQL; ./unsent run says at its start whether it opens")
    file, keys = settings.data / SERVED, beside(settings.data / SERVED)
    if not file.exists() and not keys.exists():
        return _fine("nothing stored yet")
    if not file.exists() or not keys.exists():
        return _mend(f"{keys if file.exists() else file} is missing; put it back, or ./unsent restore")
    try:
        with closing(reading(file)) as db, closing(reading(keys)) as key_db:
            check(db, file)
            check(key_db, keys)
            if not fits(key_db, read_key(settings.key_file)):
                return _mend("the key file does not fit this store; put the right one back")
            people = db.execute("select count(*) from person").fetchone()[0]
    except (sqlite3.Error, OpeningError) as trouble:
        return _mend(f"{file} cannot be read: {trouble}")
    return _fine(f"people: {people}; {file.stat().st_size / MIB:.1f} MiB, whole, and the key fits")


async def disk(settings: Settings, now: datetime) -> Finding:
    """Room, and how long the disk takes: every answer waits for it."""
    del now
    folder = settings.data
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        seconds = _fsync_time(folder / ".doctor")
        free = shutil.disk_usage(folder).free
    except OSError as trouble:
        return _mend(f"{folder} cannot be written: {trouble.strerror}")
    said = f"{free / MIB:,.0f} MiB free, {seconds * 1000:.1f} ms to put 4 KiB on disk"
    if free < NO_ROOM:
        return _mend(f"{said}: make room")
    return _look(f"{said}: little or slow") if free < LITTLE_ROOM or seconds > SLOW_DISK else _fine(said)


def _fsync_time(file: Path) -> float:
    """The median of some small writes that are waited for, in seconds."""
    took = []
    try:
        with file.open("wb", buffering=0) as scratch:
            for _ in range(WRITES):
                begun = monotonic()
                scratch.write(bytes(4096))
                os.fsync(scratch.fileno())
                took.append(monotonic() - begun)
    finally:
        file.unlink(missing_ok=True)
    return statistics.median(took)


async def sqlite(settings: Settings, now: datetime) -> Finding:
    """The SQLite that Python brings, and the fault that some of its releases have."""
    del settings, now
    version = sqlite3.sqlite_version
    if not has_wal_reset_fault(sqlite3.sqlite_version_info):
        return _fine(version)
    return _look(
        f"{version} has the WAL-reset fault (mended in 3.51.3, 3.50.7 and 3.44.6), by which two writers at once may damage"
        " a store. Unsent writes by one connection alone; let no other program write to its files"
    )


def has_wal_reset_fault(version: tuple[int, ...]) -> bool:
    """Whether this release may damage a log that two connections write and fold at the same moment."""
    if version < WAL_RESET_SINCE or version[:2] > max(WAL_RESET_MENDED):
        return False
    major, minor, patch = version
    mended = WAL_RESET_MENDED.get((major, minor))
    return mended is None or patch < mended


async def backup(settings: Settings, now: datetime) -> Finding:
    """How old the last backup is, and whether a copy of keys has outstayed its days."""
    if settings.database_url is not None:
        return _look("on PostgreSQL: look at your own copies of its two schemas")
    file = settings.data / SERVED
    if not file.exists():
        return _fine("nothing to back up yet")
    last = last_backup(file)
    if last is None:
        return _look("there is none: ./unsent backup FILE")
    at, copy = last
    age = now - at
    keys = keys_of(copy)
    if age > KEYS_KEPT and keys.exists():
        return _mend(f"{keys} is {age.days} days old; delete it, so that erased stays erased, and make a new backup")
    said = f"the last is {age.days} days and {age.seconds // 3600} hours old: {copy}"
    return _look(said) if age > BACKUP_EVERY else _fine(said)


async def helplines(settings: Settings, now: datetime) -> Finding:
    """When the numbers that people in danger are given were last checked."""
    found = load_content(FluentWording(), own_helplines=settings.helplines).helplines
    dated = [line.verified for line in found if line.verified]
    unchecked = len(found) - len(dated)
    if not dated:
        return _mend("no number has a date: check them, and write down the day")
    age = now.date() - min(dated)
    said = f"{len(dated)} numbers, the oldest checked {age.days} days ago; {unchecked} lines without a date"
    if age > STALE_LINE:
        return _mend(f"{said}: check them again, your country's first")
    return _look(f"{said}: time to check them again") if age > OLD_LINE else _fine(said)


async def operator(settings: Settings, now: datetime) -> Finding:
    """Whether people can learn who runs it."""
    del now
    if settings.operator:
        return _fine("people are told who runs it")
    return _look("UNSENT_OPERATOR is not set: people who ask who can read this should be told who runs it")


async def telegram(settings: Settings, now: datetime) -> Finding:
    """Whether Telegram takes the token, and how updates come."""
    del now
    if settings.telegram_token is None:
        return _fine("not set up")
    token = settings.telegram_token.get_secret_value()
    base = f"{settings.telegram_api_base}/bot{token}"
    me = await _asked(f"{base}/getMe")
    if me is None:
        return _mend(f"{settings.telegram_api_base} does not answer")
    if me.status != 200:  # noqa: PLR2004 - HTTP's own
        return _mend("the token is refused; make a new one with @BotFather and set UNSENT_TELEGRAM_TOKEN")
    hook = await _asked(f"{base}/getWebhookInfo")
    info: Mapping[str, Any] = hook.body.get("result", {}) if hook else {}
    name = f"@{me.body['result']['username']}"
    return _webhook(name, str(info.get("url", "")), ours=f"/{mark(token)}", called=bool(settings.telegram_webhook_url))


def _webhook(name: str, url: str, *, ours: str, called: bool) -> Finding:
    if url and not url.endswith(ours) and not called:
        return _mend(f"{name}: another program's webhook is set for this token; remove it, or use a token of its own")
    return _fine(f"{name}, {'called by Telegram' if called else 'polled'}")


async def discord(settings: Settings, now: datetime) -> Finding:
    """Whether Discord takes the token."""
    del now
    if settings.discord_token is None:
        return _fine("not set up")
    pass_ = {"Authorization": f"Bot {settings.discord_token.get_secret_value()}"}
    me = await _asked(f"{settings.discord_api_base}/users/@me", pass_)
    if me is None:
        return _mend(f"{settings.discord_api_base} does not answer")
    if me.status != 200:  # noqa: PLR2004 - HTTP's own
        return _mend("the token is refused; reset it in the Developer Portal and set UNSENT_DISCORD_TOKEN")
    return _fine(str(me.body.get("username", "")))


async def clock(settings: Settings, now: datetime) -> Finding:
    """Whether this computer's clock agrees with a platform's: bells ring by it."""
    bases = [settings.telegram_api_base] if settings.telegram_token else []
    bases += [settings.discord_api_base] if settings.discord_token else []
    for base in bases:
        answer = await _asked(base)
        if answer is not None and answer.date is not None:
            skew = abs((answer.date - now).total_seconds())
            said = f"{skew:.0f} s from {base}'s"
            if skew > SKEW_BAD:
                return _mend(f"{said}: set it, and keep it set (NTP)")
            return _look(f"{said}: keep it set (NTP)") if skew > SKEW else _fine(said)
    return _look("nobody to compare it with: no platform answers") if bases else _fine("no platform to compare it with")


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: dict[str, Any]
    date: datetime | None


async def _asked(url: str, headers: Mapping[str, str] | None = None) -> _Answer | None:
    """One GET; None where nobody answers. The address holds a token and is never shown."""
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(url, headers=headers) as answer:
            date = answer.headers.get("Date")
            found = await answer.json(content_type=None) if answer.status == 200 else {}  # noqa: PLR2004 - HTTP's own
            body = found if isinstance(found, dict) else {}
            return _Answer(answer.status, body, None if date is None else parsedate_to_datetime(date))
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return None


CHECKS: Mapping[str, Check] = {
    one.__name__: one for one in (key, store, disk, sqlite, clock, telegram, discord, backup, helplines, operator)
}


async def examine(settings: Settings, now: datetime, names: tuple[str, ...] = ()) -> dict[str, Finding]:
    """What each of these checks finds; all of them where none is named."""
    wanted = names or tuple(CHECKS)
    found = await asyncio.gather(*[CHECKS[name](settings, now) for name in wanted])
    return dict(zip(wanted, found, strict=True))
