"""`keys rotate`: a new master key. Stop Unsent first; cut short, run it again."""

from __future__ import annotations

import asyncio
import os
import sys
from functools import partial

import typer

from adapters.clock import wall
from adapters.settings import Settings, load
from adapters.store.names import CHAT, SERVED
from adapters.store.rotating import rotate as put_anew
from adapters.store.rotating import stores_in
from bot.ports import StoreError


def main() -> None:
    app = typer.Typer(add_completion=False)
    app.command()(rotate)
    app.callback()(_nothing)
    app()


def _nothing() -> None:
    """The keys that everything is sealed under."""


def rotate() -> None:
    """Make a new master key and seal every person's key under it. Stop Unsent first; cut short, run it again."""
    settings = load()
    os.umask(0o077)
    try:
        stores = stores_in(settings.data, (SERVED, CHAT))
        done = put_anew(settings.key_file, stores, wall(), partial(_in_database, settings))
    except StoreError as refusal:
        sys.exit(f"unsent: {refusal}.")
    print(f"A new master key is at {settings.key_file}. Sealed under it are the keys of all people: {done.people}.")
    print(f"The former one is at {done.former}. Copies of keys made until now open with it alone:")
    print("make a new backup, keep a copy of the new key, then delete the former one.")


def _in_database(settings: Settings, current: bytes, fresh: bytes) -> int:
    """Seal anew what is on PostgreSQL, where that is set."""
    if settings.database_url is None:
        return 0
    from adapters.store.pg.rotating import rewrap

    return asyncio.run(rewrap(settings.database_url.get_secret_value(), current, fresh))
