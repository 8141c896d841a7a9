"""What is personal is sealed with AES-256-GCM, bound to the table, column and row it stands in.

The master key is a file apart from the data. Data without their key are never written to.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.ports import RowError, StoreError

KEY_BYTES = 32
_NONCE = 12
_MARK = 16
_MARKED = 4096


class OpeningError(StoreError):
    """The store refuses to start; its message is one line for the operator, and nothing was written."""


class BrokenSealError(RowError):
    """A sealed field does not open: it was changed, moved to another row, or sealed under another key."""


@dataclass(frozen=True, slots=True)
class Seal:
    """One key's power to seal and open. A field opens only where it was sealed."""

    _cipher: AESGCM = field(repr=False)

    @classmethod
    def of(cls, key: bytes) -> Seal:
        return cls(AESGCM(key))

    def close(self, data: bytes, table: str, column: str, row: str | int) -> bytes:
        """Nonce, ciphertext and tag: 28 bytes longer than the data."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, data, f"{table}\x1f{column}\x1f{row}".encode())

    def open(self, sealed: bytes, table: str, column: str, row: str | int) -> bytes:
        """The data; BrokenSealError when they are not what was sealed here."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], f"{table}\x1f{column}\x1f{row}".encode())
        except (InvalidTag, ValueError) as trouble:
            raise BrokenSealError(f"{table}.{column} of row {row} does not open") from trouble


class Marks:
    """Keyed hashes: equal things get equal marks, and without the key a mark says nothing.

    The last few are kept in mind: within a batch the same thing is asked again and again.
    """

    __slots__ = ("_mark", "once")

    def __init__(self, key: bytes) -> None:
        def mark(*parts: str) -> bytes:
            text = "\x1f".join(parts)
            return blake2b(text.encode("utf-8", "replace"), key=key, digest_size=_MARK).digest()

        self.once = mark
        """The mark of what will hardly be asked for again, which is not kept in mind."""
        self._mark = lru_cache(_MARKED)(mark)

    def __call__(self, *parts: str) -> bytes:
        """The mark of these parts, 16 bytes."""
        return self._mark(*parts)


def master_key(file: Path, *, data_present: bool) -> bytes:
    """The master key; made on the first run. OpeningError when data are present and it is missing or unfit."""
    if next_key(file).exists():
        raise OpeningError("a change of the master key was cut short; ./unsent keys rotate finishes it")
    if not file.exists():
        if data_present:
            raise OpeningError(f"the key file {file} is missing; put it back: without it nothing opens")
        return _made(file)
    return read_key(file)


def next_key(file: Path) -> Path:
    """Where the key that is to follow this one lies while it is being changed."""
    return file.with_name(f"{file.name}.next")


def read_key(file: Path) -> bytes:
    """The key in this file; OpeningError where it holds none."""
    try:
        key = file.read_bytes()
    except OSError as trouble:
        raise OpeningError(f"the key file {file} cannot be read: {trouble.strerror}") from None
    if len(key) != KEY_BYTES:
        raise OpeningError(f"the key file {file} is not a key: it must hold {KEY_BYTES} bytes")
    return key


def _made(file: Path) -> bytes:
    """A fresh key, on disk before it is used."""
    key = os.urandom(KEY_BYTES)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(file, "xb", opener=_private) as made:
            _fill(made, key)
        _sync(file.parent)
    except OSError as trouble:
        raise OpeningError(f"the key file {file} cannot be made: {trouble.strerror}") from None
    return key


def _fill(made: BinaryIO, key: bytes) -> None:
    """All of the key on disk, or no file."""
    try:
        made.write(key)
        made.flush()
        os.fsync(made.fileno())
    except OSError:
        Path(made.name).unlink()
        raise


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _sync(folder: Path) -> None:
    """Make the folder's new names survive a power cut."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
