"""A file for the person at the terminal: open to them alone, where they stand or else at home, and never over another."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def save(name: str, data: bytes, folders: tuple[Path, ...] = ()) -> Path:
    """Write it into the first of the folders that takes it (default: the current one, home) and say where.

    Raises OSError where none does.
    """
    for folder in folders or (Path.cwd(), Path.home()):
        for file in _names(folder / name):
            try:
                with open(file, "xb", opener=_private) as made:
                    made.write(data)
            except FileExistsError:
                continue
            except OSError:
                break
            return file
    raise OSError(f"no folder takes {name}")


def _names(file: Path) -> Iterator[Path]:
    """unsent.txt, unsent-2.txt, ..."""
    yield file
    for number in range(2, 1000):
        yield file.with_name(f"{file.stem}-{number}{file.suffix}")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
