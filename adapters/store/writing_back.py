"""What commits put into the log is written back to the store's file beside them, so that no turn waits for it.

All is on disk, in the log, before it is told to anybody: this only keeps the log short. What fails is tried again.
"""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

EVERY = 64  # commits
WRITE_BACK = "pragma wal_checkpoint(passive)"


class WritingBack:
    """Begun after so many commits, on a thread and a connection of its own; ended by `close`."""

    __slots__ = ("_commits", "_file", "_thread", "_under_way")

    def __init__(self, file: Path) -> None:
        self._file = file
        self._thread = ThreadPoolExecutor(1, "writing-back")
        self._under_way: Future[None] | None = None
        self._commits = 0

    def committed(self, db: sqlite3.Connection) -> None:
        """One commit more, on this connection, which itself writes back the little that came meanwhile: with nothing
        left to write back, the log begins anew.
        """
        self._commits += 1
        if self._under_way is None:
            if self._commits >= EVERY:
                self._under_way = self._thread.submit(self._write_back)
        elif self._under_way.done():
            self._under_way, self._commits = None, 0
            _write_back(db)

    def close(self) -> None:
        """Wait for what is under way."""
        self._thread.shutdown()

    def _write_back(self) -> None:
        with suppress(sqlite3.Error), closing(sqlite3.connect(self._file, isolation_level=None)) as db:
            _write_back(db)


def _write_back(db: sqlite3.Connection) -> None:
    with suppress(sqlite3.Error):
        db.execute(WRITE_BACK).close()
