"""Talks as scripts by key. `> ...` is what the person does, `< ...` what they are told, `? ...` what they are asked,
`= ...` what is remembered, `~ ...` which bells are set; expectations are written by `--update-talks` and read by people.

    > [tell]        taps the choice `tell` of the pending question (several: [a b]; [=done])
    > no idea       types ("..." where the words look like a tap, a bell or a command)
    > /plan         gives a command
    > ~checkin      a bell rings; `~hold *` rings it for what it was set for last, `~hold * 20h` that much too late
    + 3h            time passes (s, m, h, d)
    * 3d            time passes, and the bells that were set ring on the way; those that speak are written down
    @ pt-BR         the language the platform reports, and perhaps when it begins (UTC); first line only
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import assert_never, cast

from bot.ports import Ringing
from bot.rehearsal.belfry import Belfry
from bot.talk.events import Commanded, Event, Rang, Tapped, Typed
from bot.talk.house import House
from bot.talk.session import handle
from bot.talk.state import Effect, Message, Session, Turn
from bot.talk.steps import Ask, Erase, Hush, Record, Remember, Say, Show, Slots, Wake, Word

START = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
EACH = timedelta(seconds=20)  # what a line takes
SPANS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
QUOTED = re.compile(r'".*"')
EXPECTED = ("< ", "? ", "= ", "~ ", "! ")


@dataclass(slots=True)
class Room:
    """One person, one house, a clock that moves only when told."""

    house: House
    locale: str = "en"
    at: datetime = START
    number: int = 0
    session: Session = field(default_factory=Session)
    token: str = ""
    subjects: dict[str, str] = field(default_factory=dict[str, str])
    bells: Belfry = field(default_factory=Belfry)

    def does(self, line: str) -> Turn:
        """One thing the person does, or a bell."""
        self.at += EACH
        return self._turn(self._event(line))

    def lives(self, span: str) -> Iterator[tuple[Ringing, Turn]]:
        """Let time pass with its bells: each that rings, and the turn it came to."""
        end = self.at + self._span(span)
        while (bell := self.bells.next(end)) is not None:
            yield bell, self.rings(bell)
        self.at = end

    def rings(self, bell: Ringing) -> Turn:
        """A bell that was taken down rings, at its hour or as soon after it as the clock stands."""
        self.at = max(self.at, bell.due)
        return self._turn(Rang(self.number + 1, self.at, bell.bell, bell.due, bell.subject, self.locale))

    def _turn(self, event: Event) -> Turn:
        self.number = event.number
        turn = handle(self.session, event, self.house)
        self.session = turn.session
        self.subjects |= {one.bell: one.subject for one in turn.effects if isinstance(one, Wake) and one.subject}
        for message in turn.messages:
            if message.prompt is not None:
                self.token = message.prompt.shown.token
        locale = self.house.locale(self.session.facts, self.locale)
        self.bells.settle(turn.effects, at=self.at, zone=self.house.zone(self.session.facts, locale))
        return turn

    def waits(self, span: str) -> None:
        """Let time pass: `90m`, `3h`, `2d`."""
        self.at += self._span(span)

    @staticmethod
    def _span(span: str) -> timedelta:
        return timedelta(**{SPANS[span[-1]]: int(span[:-1])})

    def begins(self, line: str) -> None:
        """Take the language and the hour of a talk from its first line."""
        self.locale, _, at = line.partition(" ")
        self.at = datetime.fromisoformat(at) if at else self.at

    def _event(self, line: str) -> Event:
        number, at, locale = self.number + 1, self.at, self.locale
        tapped = re.fullmatch(r"\[(.*)\]", line)
        if tapped is not None:
            return Tapped(number, at, self.token, tuple(tapped[1].split()), locale)
        if line.startswith("/"):
            name, _, rest = line[1:].partition(" ")
            return Commanded(number, at, name, rest, locale)
        if line.startswith("~"):
            name, *more = line[1:].split()
            late = self._span(more[1]) if len(more) > 1 else timedelta()
            subject = more[0] if more else None
            return Rang(number, at, name, at - late, self.subjects.get(name) if subject == "*" else subject, locale)
        return Typed(number, at, line[1:-1] if QUOTED.fullmatch(line) else line, locale)


def played(script: str, house: House) -> str:
    """The script with what happens now in place of what was expected."""
    room = Room(house)
    happened: list[str] = []
    for line in script.splitlines():
        if line.startswith(EXPECTED):
            continue
        happened.append(line)
        if line.startswith("@ "):
            room.begins(line[2:].strip())
        elif line.startswith("+ "):
            room.waits(line[2:].strip())
        elif line.startswith("* "):
            for bell, turn in room.lives(line[2:].strip()):
                happened.extend(_rung(bell, turn))
        elif line.startswith("> "):
            happened.extend(told(room.does(line[2:].strip())))
    return "\n".join(happened) + "\n"


def told(turn: Turn) -> Iterator[str]:
    """What a turn came to, line by line."""
    for message in turn.messages:
        yield from _message(message)
    for effect in turn.effects:
        yield from _effect(effect)
    for broken in turn.broken:
        yield f"! broken {broken.flow}: {broken.error}"


def _rung(bell: Ringing, turn: Turn) -> list[str]:
    spoke = turn.messages or turn.broken
    return [f"~ {bell.local:%a %d %b %H:%M} {bell.bell} rings", *told(turn)] if spoke else []


def _message(message: Message) -> Iterator[str]:
    for line in message.lines:
        yield f"< {line.key}{_slots(line.slots)}" if isinstance(line, Say) else _view(line)
    if message.prompt is not None:
        yield f"? {_asked(message.prompt.ask)} [{' '.join(message.prompt.shown.choices)}]"


def _view(view: Show) -> str:
    return f"< show {view.view} {' '.join(view.args)}".rstrip()


def _asked(ask: Ask) -> str:
    return f"{ask.question.key}{_slots(ask.slots)}"


def _slots(slots: Slots) -> str:
    return "".join(f" {name}={_value(value)}" for name, value in slots)


def _effect(effect: Effect) -> Iterator[str]:
    match effect:
        case Remember(fact, value):
            yield f"= {fact.name} {_value(value)}"
        case Wake(bell, when, _):
            yield f"~ {bell} {when if isinstance(when, timedelta) else f'{when:%a %d %b %H:%M}'}"
        case Hush(bell, _):
            yield f"~ hush {bell or 'all'}"
        case Erase(subject):
            yield f"! erase {'one' if subject else 'all'}"
        case Record(entry):
            yield f"! record {type(entry).__name__}"
        case _:
            assert_never(effect)


def _value(value: object) -> str:
    match value:
        case Word(key):
            return key
        case frozenset():
            return _braced(sorted(_value(part) for part in cast("frozenset[object]", value)))
        case tuple():
            return _braced([_value(part) for part in cast("tuple[object, ...]", value)])
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return str(value)


def _braced(parts: list[str]) -> str:
    return "{" + " ".join(parts) + "}"
