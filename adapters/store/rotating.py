"""A new master key. Only people's wrapped keys are sealed anew, so it takes seconds however much is stored.

The next key is on disk before anything is sealed under it, and the former one stays: cut short at any point, nothing is
lost, nothing else starts, and running it again finishes it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from adapters.store.files import lock, write_whole
from adapters.store.keys import beside, rewrap
from adapters.store.sealing import KEY_BYTES, OpeningError, next_key, read_key

FORMER = "former"


def _nowhere(_current: bytes, _fresh: bytes) -> int:
    """All there is lies in files."""
    return 0


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many people's keys were sealed anew, and where the former master key lies."""

    people: int
    former: Path


def rotate(
    key_file: Path, stores: Sequence[Path], now: datetime, elsewhere: Callable[[bytes, bytes], int] = _nowhere
) -> Rotated:
    """Give these stores (their main files) a new master key. OpeningError while one of them is in use.

    `elsewhere(current, fresh)` seals anew what is not in files, and says how many people that were.
    """
    with ExitStack() as held:
        for store in stores:
            held.callback(os.close, lock(store))
        current = read_key(key_file)
        fresh = _next(key_file)
        people = sum(_rewrapped(beside(store), current, fresh) for store in stores) + elsewhere(current, fresh)
        former = _keep_former(key_file, current, now)
        next_key(key_file).replace(key_file)
        return Rotated(people, former)


def stores_in(folder: Path, names: Iterable[str]) -> list[Path]:
    """The stores of these names that people's keys are kept for."""
    return [folder / name for name in names if beside(folder / name).exists()]


def former_keys(key_file: Path) -> list[Path]:
    """The master keys of earlier times that still lie here, oldest first."""
    return sorted(key_file.parent.glob(f"{key_file.name}.{FORMER}-*"))


def _next(key_file: Path) -> bytes:
    """The key that is to follow: the one an earlier attempt made, or a fresh one."""
    file = next_key(key_file)
    if not file.exists():
        write_whole(file, os.urandom(KEY_BYTES))
    return read_key(file)


def _rewrapped(keys: Path, current: bytes, fresh: bytes) -> int:
    try:
        return rewrap(keys, current, fresh)
    except sqlite3.Error as trouble:
        raise OpeningError(f"{keys} cannot be used: {trouble}") from None


def _keep_former(key_file: Path, current: bytes, now: datetime) -> Path:
    """Keep the key that goes: copies of the keys made until now open with it alone."""
    for file in former_keys(key_file):
        if file.read_bytes() == current:
            return file
    file = key_file.with_name(f"{key_file.name}.{FORMER}-{now:%Y%m%dT%H%M%S}")
    try:
        write_whole(file, current)
    except OSError as trouble:
        raise OpeningError(f"{file} cannot be written: {trouble.strerror}") from None
    return file
