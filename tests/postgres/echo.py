"""A house that writes down every message and says it back: what was lost, doubled or out of order shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from adapters.store.codec import Codec
from bot.ports import Keep
from bot.runner import World
from bot.talk.events import Rang
from bot.talk.house import Bell, House, Interrupt
from bot.talk.screen import Limits, Option
from bot.talk.state import Session
from bot.talk.steps import Facts, Flow, Record, Script, Slots, Start, say

LIMITS = Limits(text=4096, buttons=100, row=8, label=60)


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, as history keeps it."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Seed:
    text: str


class Plainly:
    """Wording that says the text it is given."""

    def line(self, locale: str, key: str, slots: Slots = ()) -> str:
        del locale
        return f"{key} {dict(slots).get('text', '')}"

    def labels(self, locale: str, key: str, choice: str) -> tuple[str, ...]:
        del locale, key
        return (choice,)

    def options(self, locale: str, key: str, choices: tuple[str, ...]) -> tuple[Option, ...]:
        return tuple(Option(choice, self.labels(locale, key, choice)[0]) for choice in choices)


def echo(seed: Seed) -> Script[None]:
    yield Record(Heard(seed.text))
    yield say("echo", text=seed.text)


def seed(start: Start) -> Seed:
    return Seed(start.given.get("text", ""))


def heard(text: str) -> Interrupt:
    return Interrupt("echo", given=(("text", text),))


def folded(facts: Facts, _entry: object, _at: datetime, _zone: str) -> Facts:
    return facts


def silent(_session: Session, _rang: Rang) -> Bell:
    return Bell()


FLOW = Flow(echo, seed, Seed, (Seed("hello"),))
HOUSE = House(
    flows={"echo": FLOW},
    commands={},
    start=lambda _session, text, _beside: heard(text),
    crisis=lambda _text, _session: None,
    interrupts=lambda text, _session: heard(text),
    exact=lambda _text, _locale: None,
    names=lambda _key, _choice, _locale: (),
    zones=lambda _place, _facts: (),
    admit=lambda flow, _facts: flow,
    rang=silent,
    fold=folded,
    locale=lambda _facts, guess: guess,
    zone=lambda _facts, _locale: "UTC",
)
WORLD = World(HOUSE, Plainly(), lambda _platform: LIMITS, lambda _session: Keep.ON)
CODEC = Codec({"echo": Seed}, {}, {"Heard": Heard})


def counted(said: Sequence[str], kept: Sequence[str]) -> tuple[int, int, int]:
    """Of one person's messages: lost, doubled, out of order."""
    once = list(dict.fromkeys(kept))
    order = [text for text in said if text in set(once)]
    return len(set(said) - set(kept)), len(kept) - len(once), sum(a != b for a, b in zip(order, once, strict=True))
