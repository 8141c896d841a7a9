"""Writes a running talk down as a golden script, which plays as a test unchanged.

What came in is played once more in a room of its own, so that what is written is what the script will do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from bot.rehearsal.room import EACH, Room, told
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.house import House
from bot.talk.state import Turn
from bot.talk.steps import Wake

LOOKS_LIKE_MORE = ("[", "/", "~", '"')


@dataclass(slots=True)
class Recorder:
    """The script so far, and the room it is played in."""

    house: House
    lines: list[str] = field(default_factory=list[str])
    _room: Room | None = None
    _subjects: dict[str, str] = field(default_factory=dict[str, str])

    def saw(self, event: Event) -> None:
        """Take down one event."""
        room = self._begun(event)
        done = self._done(event)
        if done is None:
            return
        late = int((event.at - room.at - EACH).total_seconds())
        if late > 0:
            self.lines.append(f"+ {late}s")
            room.waits(f"{late}s")
        self.lines.append(f"> {done}")
        turn = room.does(done)
        self._remember_subjects(turn)
        self.lines.extend(told(turn))

    def script(self) -> str:
        """The whole script."""
        return "\n".join(self.lines) + "\n"

    def _begun(self, event: Event) -> Room:
        if self._room is None:
            self._room = Room(self.house)
            begins = f"{event.locale} {(event.at - EACH).isoformat()}"
            self._room.begins(begins)
            self.lines.append(f"@ {begins}")
        return self._room

    def _done(self, event: Event) -> str | None:
        match event:
            case Typed():
                text = " ".join(event.text.split())
                return f'"{text}"' if text.startswith(LOOKS_LIKE_MORE) else text
            case Tapped():
                return f"[{' '.join(event.choices)}]"
            case Commanded():
                return f"/{event.name} {event.rest}".rstrip()
            case Rang():
                return f"~{event.bell} {self._subjects.get(event.bell, '')}".rstrip()
            case Odd() | Unreachable():
                return None
            case _:
                assert_never(event)

    def _remember_subjects(self, turn: Turn) -> None:
        """A bell of this room carries this room's subject, not that of the talk that is taken down."""
        for effect in turn.effects:
            if isinstance(effect, Wake):
                self._subjects[effect.bell] = effect.subject or ""
