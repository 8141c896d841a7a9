"""Copy the store to FILE, and its keys to FILE.keys, while it is being served. Both stay sealed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from adapters.clock import wall
from adapters.settings import load
from adapters.store.backup import KEYS_KEPT, back_up, keys_of
from adapters.store.names import CHAT, SERVED
from adapters.store.sealing import OpeningError

ELSEWHERE = "what is served is stored on PostgreSQL: pg_dump its schemas unsent and keys, each apart. --chat: the terminal's talk."


def main() -> None:
    typer.run(backup)


def backup(
    file: Annotated[Path, typer.Argument(help="where to; must not exist yet")],
    *,
    chat: Annotated[bool, typer.Option("--chat", help="the terminal's talk instead of what is served")] = False,
) -> None:
    """Copy the store to FILE, and its keys to FILE.keys, while it is being served. Both stay sealed."""
    settings = load()
    if settings.database_url is not None and not chat:
        sys.exit(f"unsent: {ELSEWHERE}")
    store = settings.data / (CHAT if chat else SERVED)
    os.umask(0o077)
    try:
        done = back_up(store, file, wall())
    except OpeningError as refusal:
        sys.exit(f"unsent: {refusal}.")
    print(f"People: {done.people}. {done.size / 2**20:.1f} MiB: {file}")
    print(f"Keys: {keys_of(file)}. Keep this one for {KEYS_KEPT.days} days at most, so that erased stays erased.")
    print("Neither opens without the master key, which belongs in a third place.")
    for old in done.outlived:
        print(f"Deleted, older than {KEYS_KEPT.days} days: {old}")
