"""A kind line without storage, for when storage fails: once per update, at most one per person in ten minutes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.ports import Arrival, Courier
from bot.talk.events import Typed, Unreachable

EVERY = timedelta(minutes=10)
KEPT = 10_000  # people and updates kept in mind, the oldest forgotten first


@dataclass(slots=True)
class Apologies:
    """`sorry(text, locale)` words the line, which is more than an apology where the text speaks of danger."""

    sorry: Callable[[str, str], str]
    clock: Callable[[], datetime]
    _told: dict[tuple[str, str], datetime] = field(default_factory=dict)
    _updates: dict[tuple[str, str], None] = field(default_factory=dict)

    async def tell(self, arrival: Arrival, courier: Courier | None) -> None:
        """Tell whoever this came from, unless they have been told."""
        place, event, now = arrival.place, arrival.event, self.clock()
        update, person = (place.platform, arrival.update), (place.platform, place.account)
        if courier is None or isinstance(event, Unreachable) or update in self._updates:
            return
        self._updates[update] = None
        last = self._told.get(person)
        if last is None or now - last >= EVERY:
            self._told[person] = now
            words = event.text if isinstance(event, Typed) else ""
            await courier.plainly(place, self.sorry(words, event.locale))
        _forget_oldest(self._updates)
        _forget_oldest(self._told)


def _forget_oldest(kept: dict[tuple[str, str], Any]) -> None:
    if len(kept) > KEPT:
        del kept[next(iter(kept))]
