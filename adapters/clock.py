"""The one clock. The terminal's may stand apart from the wall's: `/later 3h` moves it, and it stays moved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

_SPAN = re.compile(r"^(\d{1,4})\s*(m|min|minutes?|h|hours?|d|days?)$")
_UNIT = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


def wall() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


@dataclass(slots=True)
class OffsetClock:
    """Wall time plus an offset kept in a file beside the chat."""

    file: Path
    offset: timedelta = timedelta()

    @classmethod
    def beside(cls, folder: Path) -> OffsetClock:
        """The clock of the chat in this folder; an unreadable file counts as no offset."""
        file = folder / "chat.clock"
        try:
            return cls(file, timedelta(seconds=float(file.read_text(encoding="ascii"))))
        except (OSError, ValueError):
            return cls(file)

    def __call__(self) -> datetime:
        """Now, as this chat has it (UTC)."""
        return wall() + self.offset

    def move(self, by: timedelta) -> None:
        """Set the clock forward and keep it so."""
        self.offset += by
        fresh = self.file.with_suffix(".new")
        fresh.write_text(f"{self.offset.total_seconds()}", encoding="ascii")
        fresh.replace(self.file)


def read_span(text: str) -> timedelta | None:
    """A span such as 20m, 3h or 2d; None where it is none."""
    found = _SPAN.match(text.strip().lower())
    return int(found[1]) * _UNIT[found[2][0]] if found else None
