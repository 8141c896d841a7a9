"""A platform on paper: updates in a file, read from an offset that moves when they are acknowledged; what is delivered is
written down for good, as at a platform that has executed a call. It outlives the process that speaks with it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.ports import Act, Arrival, Delivered, Outgoing, Place, Sent
from bot.talk.events import Commanded, Event, Tapped, Typed
from tests.durability.points import Points

LOCALE = "en-GB"


@dataclass(frozen=True, slots=True)
class Step:
    """What happens next: somebody writes, taps a label ("[Done]") or gives a command ("/stop"), or only time passes."""

    minutes: float = 1
    account: str = ""
    does: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing the platform was told to do."""

    parcel: int
    account: str
    act: str
    once: bool
    text: str
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Paper:
    """The platform of a folder. `bot.ports.Courier`, and where updates come from."""

    folder: Path
    start: datetime
    points: Points = field(default_factory=Points)
    platform: str = "paper"
    bot: str = "b"

    @property
    def offset(self) -> int:
        """How many steps have been acknowledged."""
        file = self.folder / "offset"
        return int(file.read_text(encoding="ascii")) if file.exists() else 0

    def acknowledge(self, step: int) -> None:
        """Never hand this one out again."""
        self.points.pass_("before inbox: acknowledge")
        fresh = self.folder / "offset.new"
        fresh.write_text(str(step + 1), encoding="ascii")
        fresh.replace(self.folder / "offset")
        self.points.pass_("after inbox: acknowledge")

    def arrival(self, number: int, step: Step, at: datetime) -> Arrival | None:
        """The update of a step: the same each time it is handed out."""
        if not step.account:
            return None
        place = Place(self.platform, self.bot, step.account, step.account)
        return Arrival(str(number), place, self._event(number, step, at))

    def probe(self, account: str) -> Arrival:
        """An update that is asked about and never stored: it tells whose the account is."""
        return Arrival("probe", Place(self.platform, self.bot, account, account), Typed(0, self.start, "?", LOCALE))

    def _event(self, number: int, step: Step, at: datetime) -> Event:
        if step.does.startswith("/"):
            return Commanded(0, at, step.does[1:], "", LOCALE)
        if not step.does.startswith("["):
            return Typed(0, at, step.does, LOCALE)
        token, _, choice = self._tapped(number, step).partition(":")
        return Tapped(0, at, token, (choice,), LOCALE)

    def _tapped(self, number: int, step: Step) -> str:
        """What the button carries, as it was when it was first pressed."""
        pressed = self.folder / f"pressed-{number}"
        if not pressed.exists():
            label = step.does[1:-1]
            drawn = [line for line in self.lines() if line.account == step.account and label in dict(line.buttons)]
            pressed.write_text(dict(drawn[-1].buttons)[label], encoding="utf-8")
        return pressed.read_text(encoding="utf-8")

    def lines(self) -> Iterator[Line]:
        """All that was delivered."""
        file = self.folder / "delivered"
        for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
            read: dict[str, Any] = json.loads(line)
            yield Line(**{**read, "buttons": tuple(map(tuple, read["buttons"]))})

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        """Done at once, and for good."""
        parcel = outgoing.parcel
        self.points.pass_("before outbox: send")
        buttons = tuple((button.label, button.payload) for row in parcel.screen.rows for button in row)
        text = "\n".join(map(str, parcel.screen.body))
        once = parcel.delivery.value == "once"
        line = Line(outgoing.id, parcel.place.account, parcel.act.value, once, text, buttons)
        written = (json.dumps(asdict(line)) + "\n").encode()
        file = os.open(self.folder / "delivered", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(file, written)
        os.close(file)
        self.points.pass_("after outbox: send")
        return Sent(f"m{outgoing.id}" if parcel.act is Act.SEND else "")

    async def plainly(self, place: Place, text: str) -> None:
        raise AssertionError(f"storage never fails here: {place.account} was told {text!r}")


def times(start: datetime, steps: tuple[Step, ...]) -> list[datetime]:
    """When each step happens."""
    passed, found = timedelta(), []
    for step in steps:
        passed += timedelta(minutes=step.minutes)
        found.append(start + passed)
    return found
