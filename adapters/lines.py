"""Who waits at the desk: one line a person, oldest first, so that nobody is held up by how much another wrote."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.ports import Waiting


@dataclass(slots=True)
class Lines:
    """Events by person. Whoever was served and has more goes behind everybody else."""

    _lines: OrderedDict[str, deque[Waiting]] = field(default_factory=OrderedDict)

    def __contains__(self, whom: str | Waiting) -> bool:
        """Whether this person waits, or this very event."""
        if isinstance(whom, str):
            return whom in self._lines
        return any(one.event.number == whom.event.number for one in self._lines.get(whom.person, ()))

    def __bool__(self) -> bool:
        return bool(self._lines)

    def add(self, waiting: Iterable[Waiting]) -> None:
        """Into each one's line, in the order of their numbers: at its end, unless it was somebody else's before."""
        for one in waiting:
            line = self._lines.setdefault(one.person, deque())
            place = len(line)
            while place and line[place - 1].event.number > one.event.number:
                place -= 1
            line.insert(place, one)

    def put_back(self, waiting: Waiting) -> None:
        """At the head of its person's line, which is served first."""
        self._lines.setdefault(waiting.person, deque()).appendleft(waiting)
        self._lines.move_to_end(waiting.person, last=False)

    def first(self, most: int) -> list[Waiting]:
        """The next of each of so many people, taken out of the lines."""
        taken = []
        for person in list(self._lines)[:most]:
            line = self._lines[person]
            taken.append(line.popleft())
            self._lines.move_to_end(person)
            if not line:
                del self._lines[person]
        return taken

    def follow(self, person: str, stored: Iterable[Waiting]) -> None:
        """Whoever was erased is met anew: what they wrote since waits as it is stored now."""
        numbers = {one.event.number for one in self._lines.pop(person, ())}
        self.add(one for one in stored if one.event.number in numbers)
