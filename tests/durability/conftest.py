"""Folders in memory where there is such a place: what a killed process has written stands there as it does on a disk, and
hundreds of lives need not wait for a disk's flush.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108 - the folder made in it is private


def memory() -> Path | None:
    """Where to make such folders; None where they stand on a disk after all."""
    return MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=memory()) as made:
        yield Path(made)
