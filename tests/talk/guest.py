"""Somebody in the tea room: keeps the session from turn to turn, numbers the events and winds the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.house import House
from bot.talk.session import handle
from bot.talk.state import Session, Shown, Turn
from bot.talk.steps import Known, Record, Say
from tests.talk.toy import AT, MET, TOY, Letter


@dataclass(slots=True)
class Guest:
    """One person at the door; every turn is kept."""

    house: House = TOY
    session: Session = field(default_factory=Session)
    at: datetime = AT
    turns: list[Turn] = field(default_factory=list)

    def type(self, text: str) -> Turn:
        return self._take(Typed(self._number, self.at, text))

    def tap(self, *choices: str, token: str | None = None) -> Turn:
        """Tap the prompt that stands, or the one of this token."""
        return self._take(Tapped(self._number, self.at, self.token if token is None else token, choices))

    def command(self, name: str, rest: str = "") -> Turn:
        return self._take(Commanded(self._number, self.at, name, rest))

    def ring(self, bell: str, subject: str | None = None) -> Turn:
        return self._take(Rang(self._number, self.at, bell, self.at, subject))

    def odd(self, what: str, text: str = "") -> Turn:
        return self._take(Odd(self._number, self.at, what, text=text))

    def lose(self) -> Turn:
        return self._take(Unreachable(self._number, self.at))

    def rest(self, **span: float) -> None:
        """Let time pass."""
        self.at += timedelta(**span)

    @property
    def token(self) -> str:
        prompt = self.turns[-1].messages[-1].prompt
        assert prompt is not None
        return prompt.shown.token

    @property
    def shown(self) -> Shown:
        shown = self.session.talks[-1].shown
        assert shown is not None
        return shown

    @property
    def stack(self) -> list[str]:
        return [talk.flow for talk in self.session.talks]

    @property
    def answers(self) -> dict[str, tuple[tuple[str, ...], str | None]]:
        return {one.key: (one.given.ids, one.given.text) for one in self.session.talks[-1].answers}

    @property
    def _number(self) -> int:
        return len(self.turns) + 1

    def _take(self, event: Event) -> Turn:
        turn = handle(self.session, event, self.house)
        self.session = turn.session
        self.turns.append(turn)
        self.at += timedelta(minutes=1)
        return turn


def regular(house: House = TOY) -> Guest:
    """Somebody who has been met before."""
    return Guest(house, Session(facts={MET.name: Known(value=True, at=AT)}, last=AT))


def said(turn: Turn) -> list[str]:
    """What a turn says and asks, by key."""
    lines = [line.key if isinstance(line, Say) else line.view for one in turn.messages for line in one.lines]
    return lines + [f"? {one.prompt.ask.question.key}" for one in turn.messages if one.prompt]


def recorded(turn: Turn) -> str | None:
    return next(
        (one.entry.text for one in turn.effects if isinstance(one, Record) and isinstance(one.entry, Letter)), None
    )


def held(guest: Guest) -> str | None:
    return None if guest.session.aside is None else guest.session.aside.held


def idle(flow: str = "rounds") -> Guest:
    guest = regular()
    guest.command(flow)
    if flow == "rounds":
        guest.tap("yes")
    guest.rest(hours=12)
    return guest
