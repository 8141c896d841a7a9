"""The bells of one person, kept as a store keeps them: one per name and subject, or per name and local day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot.ports import Erasing, Ringing, Silencing
from bot.runner import changes
from bot.talk.state import Effect

Mark = tuple[str, str]


@dataclass(slots=True)
class Belfry:
    """Bells that wait."""

    waiting: dict[Mark, Ringing] = field(default_factory=dict[Mark, Ringing])

    def settle(self, effects: Iterable[Effect], *, at: datetime, zone: str) -> None:
        """Set and drop bells as a turn at `at` (UTC) says."""
        for effect in effects:
            for change in changes(effect, at, zone):
                match change:
                    case Ringing():
                        self.waiting[_mark(change)] = change
                    case Silencing():
                        self._silence(change)
                    case Erasing(None):
                        self.waiting.clear()
                    case _:
                        pass

    def next(self, until: datetime) -> Ringing | None:
        """Take the bell that is due first, if one is due by then."""
        due = [mark for mark, bell in self.waiting.items() if bell.due <= until]
        return self.waiting.pop(min(due, key=lambda mark: self.waiting[mark].due)) if due else None

    def _silence(self, which: Silencing) -> None:
        for mark, bell in tuple(self.waiting.items()):
            if which.bell in {None, bell.bell} and which.subject in {None, bell.subject}:
                del self.waiting[mark]


def _mark(bell: Ringing) -> Mark:
    return bell.bell, bell.day.isoformat() if bell.subject is None else f"about {bell.subject}"
