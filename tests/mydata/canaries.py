"""Rare words and long numbers that are told in confidence, and the search for them in files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

WORDS = ("quagga", "axolotl", "pangolin")
PERSON = 918273645012  # an account of nine digits or more, which is found nowhere in the clear by chance
SECRETS = (*WORDS, str(PERSON))


def found(files: Iterable[Path], secrets: Iterable[str] = SECRETS) -> set[tuple[str, str]]:
    """Which of these stands in the clear in which file, in either of two encodings."""
    raw = {secret: (secret.encode(), secret.encode("utf-16-le")) for secret in secrets}
    return {
        (file.name, secret)
        for file in files
        if file.is_file()
        for secret, forms in raw.items()
        if any(form in file.read_bytes() for form in forms)
    }


def under(folder: Path) -> list[Path]:
    """Every file of the folder."""
    return [file for file in folder.rglob("*") if file.is_file()]
