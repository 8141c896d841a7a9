"""One scripted person's days in a room: they come, answer, walk away, and the bells ring at their hour. No dice: what
they do is a stable digest of who they are, the hour and the question.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import TypeVar

from bot.flows.house import keep_of
from bot.ports import Keep, Ringing
from bot.rehearsal.personas import SETTLED, WORDS, Manner, Persona
from bot.rehearsal.room import START, Room
from bot.talk.house import House
from bot.talk.questions import Kind
from bot.talk.screen import DONE
from bot.talk.state import Prompt, Session, Turn

T = TypeVar("T")
LOCALES = ("en-US", "en-GB", "en-AU", "en-IN", "en-CA")
PATIENCE = 20  # questions answered at one sitting
SETTLING_IN, LATER, LATER_STILL = 21, 3, 8  # days of coming often; after that a third, then an eighth as often
OLD = 60  # days
RARE = frozenset({"under_18", "died", "they_died", "erase", "not_safe", "danger", "no_more"})
SLEEP = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Moment:
    """One turn as it came about: what was done, or the bell that rang, and when (UTC)."""

    at: datetime
    done: str | Ringing
    before: Session
    turn: Turn


@dataclass(slots=True)
class Life:
    """`witness` sees every turn, and ends the life by answering False."""

    persona: Persona
    number: int
    house: House
    witness: Callable[[Moment], bool]
    room: Room = field(init=False)
    times: Counter[str] = field(default_factory=Counter[str])
    goes_on: bool = True
    tokens: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.room = Room(self.house, locale=LOCALES[self.number % len(LOCALES)])
        self.room.at = START.astimezone(UTC) + timedelta(minutes=self._of(24 * 60, "hour of coming"))

    def live(self, days: int) -> None:
        """So many days, one after the other, while it goes on."""
        first = self.room.at
        for line in self.persona.opens:
            self._comes(line)
        for day in range(days):
            begins = first + timedelta(days=day)
            for at, line in self._visits(day, begins):
                self._until(at)
                self._comes(line)
            self._until(begins + SLEEP)
            if not self.goes_on:
                return

    def _visits(self, day: int, begins: datetime) -> list[tuple[datetime, str]]:
        """When they come by themselves, and what for. Hours of a scripted day are UTC."""
        self.times.clear()
        midnight = begins.replace(hour=0, minute=0, second=0)
        planned = [(midnight + timedelta(hours=hour), line) for hour, line in self.persona.days.get(day, ())]
        seldom = 1 if day < SETTLING_IN else LATER if day < OLD else LATER_STILL
        if day and self._of(100 * seldom, "comes") < self.persona.busy:
            lines = self.persona.habits if self._of(5, "oddly") else self.persona.oddly
            planned.append((begins + timedelta(minutes=self._of(24 * 60, "when")), self._one(lines, "what")))
        return sorted(planned)

    def _until(self, end: datetime) -> None:
        while self.goes_on and (bell := self.room.bells.next(end)) is not None:
            before = self.room.session
            turn = self.room.rings(bell)
            self._seen(bell, before, turn)
            self.times.clear()
            if turn.messages and self._of(100, "heeds") < self.persona.heeds:
                self.room.at += timedelta(minutes=1 + self._of(50, "minutes"))
                self._answers(turn)
        self.room.at = max(self.room.at, end)

    def _comes(self, line: str) -> None:
        self.times.clear()
        if self.goes_on:
            self._answers(self._does(line))

    def _answers(self, turn: Turn) -> None:
        """Question by question, until there is none, or they walk away."""
        for _ in range(PATIENCE):
            prompt = asked(turn)
            if prompt is None or not self.goes_on or self._of(100, "leaves") < self.persona.leaves:
                return
            turn = self._does(self._answer(prompt))

    def _does(self, line: str) -> Turn:
        before = self.room.session
        if self.persona.manner is Manner.PRESSES_OLD_BUTTONS and self.tokens and self._of(3, "old") == 0:
            self.room.token = self._one(self.tokens[-9:], "which old one")
        turn = self.room.does(line)
        if keep_of(self.room.session) is Keep.NO:
            self.room.session = Session()
        prompt = asked(turn)
        if prompt is not None:
            self.tokens = [*self.tokens[-9:], prompt.shown.token]
        self._seen(line, before, turn)
        return turn

    def _seen(self, done: str | Ringing, before: Session, turn: Turn) -> None:
        self.goes_on = self.witness(Moment(self.room.at, done, before, turn)) and self.goes_on

    def _answer(self, prompt: Prompt) -> str:
        shown = prompt.shown
        if self.persona.manner is Manner.SAYS_IDK and self._of(4, "idk"):
            return "idk"
        told = self.persona.answers.get(shown.key) or SETTLED.get(shown.key, ())
        fitting = [line for line in told if not line.startswith("[") or fits(line, shown.choices)]
        if fitting:
            return self._one(fitting, shown.key)
        if not shown.choices or (shown.kind is Kind.WORDS and not self._of(5, "words")):
            return self._one(WORDS, "own words")
        return self._choice(shown.choices, several=shown.kind is Kind.SOME)

    def _choice(self, choices: Sequence[str], *, several: bool) -> str:
        found = self._one(choices, "choice")
        if found in RARE:
            found = self._one(choices, "another choice")
        return f"[{found} {DONE}]" if several and found != "none" else f"[{found}]"

    def _one(self, of: Sequence[T], purpose: str) -> T:
        return of[self._of(len(of), purpose)]

    def _of(self, many: int, purpose: str) -> int:
        """A number below `many`, from who, what hour, what for and how often that was asked: little else can shift it."""
        passed = self.room.at - START
        self.times[purpose] += 1
        hour, nth = passed // timedelta(hours=1), self.times[purpose]
        named = f"{self.persona.name} {self.number} {hour} {purpose} {nth}"
        return int.from_bytes(blake2b(named.encode(), digest_size=6).digest()) % many


def asked(turn: Turn) -> Prompt | None:
    """The question that a turn ends in."""
    return next((message.prompt for message in reversed(turn.messages) if message.prompt), None)


def fits(line: str, choices: Sequence[str]) -> bool:
    """Whether these buttons are drawn."""
    return set(line.strip("[]").split()) <= {*choices, DONE}
