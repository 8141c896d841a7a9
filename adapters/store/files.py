"""Files that only their owner reads, and one process at a time on a store."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from adapters.store.sealing import OpeningError

BESIDE = ("-wal", "-shm", "-journal")


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


def write_whole(file: Path, data: bytes) -> None:
    """The file holds all of this, on disk and open to its owner alone, or it is as it was."""
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    with open(part, "xb", opener=_private) as made:
        made.write(data)
        made.flush()
        os.fsync(made.fileno())
    put_in_place(part, file)


def put_in_place(made: Path, file: Path) -> None:
    """Give a finished file its name, in one step that survives a power cut."""
    sync(made)
    made.replace(file)
    sync(file.parent)


def unfinished(file: Path) -> Path:
    """What is made ready to take this file's place."""
    return file.with_name(f"{file.name}.restoring")


def clear(file: Path) -> None:
    """Nothing of this name, nor of what SQLite lays beside it."""
    for one in (file, *(file.with_name(f"{file.name}{end}") for end in BESIDE)):
        one.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """The file's bytes, or the folder's names, on disk."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


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
