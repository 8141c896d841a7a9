"""Put a backup back. Who was erased since stays erased, and nothing is sent twice."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from adapters.settings import load
from adapters.store.names import CHAT, SERVED
from adapters.store.restoring import restore as put_back
from adapters.store.sealing import OpeningError

ELSEWHERE = (
    "what is served is stored on PostgreSQL: pg_restore its schemas unsent and keys. --chat: the terminal's talk."
)


def main() -> None:
    typer.run(restore)


def restore(
    file: Annotated[Path, typer.Argument(help="a file that ./unsent backup wrote; FILE.keys beside it is used too")],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="also where people are already in the store")] = False,
    chat: Annotated[bool, typer.Option("--chat", help="the terminal's talk instead of what is served")] = False,
) -> None:
    """Put a backup back. Who was erased since stays erased, and nothing is sent twice."""
    settings = load()
    if settings.database_url is not None and not chat:
        sys.exit(f"unsent: {ELSEWHERE}")
    os.umask(0o077)
    try:
        done = put_back(file, settings.data / (CHAT if chat else SERVED), settings.key_file, replace=replace)
    except OpeningError as refusal:
        sys.exit(f"unsent: {refusal}.")
    print(f"Restored. People: {done.people}.")
    print(f"Erased again: {done.erased}. Messages not sent, as they probably were already: {done.called_off}.")
