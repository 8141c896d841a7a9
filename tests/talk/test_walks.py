"""Long random walks through a house: taps, words, commands, bells, pauses, in any order. Whatever happens, every event is
answered, nothing breaks, and what is kept stays small and readable.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

import pytest

from adapters.telegram.outbound import LIMITS
from bot.flows.house import keep_of
from bot.ports import Keep, Outcome, Place, Ringing, Silencing, Waiting
from bot.runner import World, run
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed
from bot.talk.house import DEPTH, QUICK
from bot.talk.questions import Kind
from bot.talk.screen import DONE, Option
from bot.talk.state import Prompt, Session, Turn
from tests.furnished import wording
from tests.talk.houses import Rules, houses
from tests.talk.toy import AT

pytestmark = pytest.mark.no_cover  # it walks the same lines over and over; others count them

PLACE = Place("telegram", "bot", "account", "chat", "message")
KIB = 1024
SAID = (
    *("1", "2", "3", "1 3", "yes", "no", "idk", "done", "8pm", "9", "Lisbon", "stop", "back", "help", "", "👍", "skip"),
    *(
        "I want to text her so badly",
        "they texted me",
        "I called him last night",
        "I miss them",
        "hello?",
        "none of these",
    ),
    *(
        "I can't do this any more",
        "I want to kill myself",
        "he hit me",
        "I'm 16",
        "he died last week",
        "delete my data",
    ),
    "\u202e\0",
)
LONG = ("It hurts. " * 200, "9" * 5_000)


@dataclass(slots=True)
class Walker:
    """One person's way, and what has been set to ring for them."""

    rules: Rules
    dice: Random
    world: World
    said: tuple[str, ...]
    session: Session = field(default_factory=Session)
    at: datetime = AT
    number: int = 0
    prompt: Prompt | None = None
    tokens: list[str] = field(default_factory=list)
    bells: list[Ringing] = field(default_factory=list)
    trail: list[Event] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)

    def step(self) -> Outcome:
        """One more event, chosen by the dice."""
        self.number += 1
        self.at += self._pause()
        event = self._event()
        self.trail.append(event)
        outcome = run(Waiting("person", PLACE, event), self.session, self.world)
        turn = self.turns[-1]
        self.session = Session() if outcome.keep is Keep.NO else turn.session
        self._hear(outcome)
        self.prompt = next((one.prompt for one in turn.messages if one.prompt), None) or self.prompt
        self.tokens += [self.prompt.shown.token] if self.prompt else []
        return outcome

    def _pause(self) -> timedelta:
        return self.dice.choice(
            [timedelta(seconds=2), timedelta(minutes=1), timedelta(minutes=40), timedelta(hours=13)]
        )

    def _hear(self, outcome: Outcome) -> None:
        for change in outcome.changes:
            if isinstance(change, Ringing):
                self.bells.append(change)
            elif isinstance(change, Silencing):
                self.bells = [one for one in self.bells if not _silenced(one, change)]

    def _event(self) -> Event:
        throw = self.dice.random()
        if throw < 0.55 and self.prompt is not None:
            return self._tap(self.prompt)
        if throw < 0.75:
            return Typed(self.number, self.at, self.dice.choice(self.said))
        if throw < 0.87:
            house = self.rules.house
            known = [
                name for name, flow in house.commands.items() if house.admit(flow, self.session.facts) in house.flows
            ]
            names = [*known, "back", "hide", "start", "dance"]
            return Commanded(self.number, self.at, self.dice.choice(names), self.dice.choice(["", "hello there"]))
        if throw < 0.93 and self.bells:
            return self._ring(self.bells.pop(self.dice.randrange(len(self.bells))))
        if throw < 0.97 and self.tokens:
            return Tapped(self.number, self.at, self.dice.choice(self.tokens), ("yes",))
        return Odd(self.number, self.at, "photo")

    def _tap(self, prompt: Prompt) -> Event:
        shown = prompt.shown
        choices = [*shown.choices, *[DONE] * (3 * (shown.kind is Kind.SOME))]
        if not choices:
            return Typed(self.number, self.at, self.dice.choice(self.said))
        return Tapped(self.number, self.at, shown.token, (self.dice.choice(choices),))

    def _ring(self, bell: Ringing) -> Event:
        self.at = max(self.at, bell.due)
        return Rang(self.number, self.at, bell.bell, bell.due, bell.subject)


def _silenced(bell: Ringing, by: Silencing) -> bool:
    return by.bell in {None, bell.bell} and by.subject in {None, bell.subject}


def walker(rules: Rules, seed: int) -> Walker:
    turns: list[Turn] = []
    keep = keep_of if rules.name == "unsent" else lambda _: Keep.ON
    words = wording() if rules.name == "unsent" else Keys()
    world = World(rules.house, words, lambda _: LIMITS, keep, lambda _, turn: turns.append(turn))
    return Walker(rules, Random(seed), world, SAID + LONG * (seed % 2), turns=turns)


class Keys:
    """Wording that says the key."""

    def line(self, locale: str, key: str, slots: object = ()) -> str:
        return f"{locale} {key} {slots}"

    def labels(self, locale: str, key: str, choice: str) -> tuple[str, ...]:
        return (f"{locale} {key} {choice}",)

    def options(self, locale: str, key: str, choices: tuple[str, ...]) -> tuple[Option, ...]:
        return tuple(Option(choice, self.labels(locale, key, choice)[0]) for choice in choices)


def walk(rules: Rules, seed: int, length: int) -> None:
    person = walker(rules, seed)
    for _ in range(length):
        tapped, last = person.session.tapped, person.session.last
        outcome = person.step()
        turn = person.turns[-1]
        trail = [person.trail[-8:], turn.broken]
        assert () == turn.broken, trail
        assert len(turn.messages) <= 2, trail
        assert len(turn.session.talks) <= DEPTH, trail
        event = person.trail[-1]
        twice = isinstance(event, Tapped) and tapped == (event.token, event.choices)
        quick = twice and last is not None and event.at - last <= QUICK
        assert turn.messages or isinstance(event, Rang) or quick, trail
        body = rules.codec.dump_session(turn.session)
        assert turn.session == rules.codec.load_session(body), trail
        assert len(body) <= 8 * KIB or any(isinstance(one, Typed) and len(one.text) > KIB for one in person.trail), (
            trail
        )
        assert outcome.session == turn.session


@pytest.mark.parametrize("rules", houses(), ids=lambda rules: rules.name)
def test_short_walks(rules: Rules) -> None:
    """Thirty people, sixty events each."""
    for seed in range(30):
        walk(rules, seed, 60)


@pytest.mark.deep
@pytest.mark.parametrize("rules", houses(), ids=lambda rules: rules.name)
def test_long_walks(rules: Rules) -> None:
    """Two hundred people, five hundred events each."""
    for seed in range(1_000, 1_200):
        walk(rules, seed, 500)
