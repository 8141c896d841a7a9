"""Folders in memory where there is such a place: what a killed process has written stands there as it does on a disk, and
hundreds of lives need not wait for a disk's flush.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108 - the folder made in it is private


@pytest.fixture
def folder() -> Iterator[Path]:
    roomy = MEMORY.is_dir() and os.access(MEMORY, os.W_OK)
    with tempfile.TemporaryDirectory(dir=MEMORY if roomy else None) as made:
        yield Path(made)
