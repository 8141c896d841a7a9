"""Files that only their owner reads, and one process at a time on a store."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from adapters.store.sealing import OpeningError


def make_private_folder(folder: Path) -> None:
    """The folder, made if need be, open to its owner alone."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as trouble:
        raise OpeningError(f"the folder {folder} cannot be made: {trouble.strerror}") from None
    with suppress(PermissionError):
        folder.chmod(0o700)


def make_private(file: Path) -> None:
    """The file, made if need be, open to its owner alone; what SQLite lays beside it takes after it."""
    try:
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as trouble:
        raise OpeningError(f"{file} cannot be opened: {trouble.strerror}") from None
    with suppress(PermissionError):
        file.chmod(0o600)


def lock(file: Path) -> int:
    """Hold the store for this process; give back what `os.close` lets go. OpeningError when another holds it.

    A file of its own is locked: whoever closes a database's file lets go of SQLite's own locks on it.
    """
    beside = file.with_suffix(".lock")
    make_private(beside)
    held = os.open(beside, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(held)
        raise OpeningError(f"another process is using {file}; stop it first") from None
    return held
