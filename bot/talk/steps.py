"""What a flow may see and yield, closed. A flow decides; the engine and its house act.

A flow is a plain generator of steps. It has no clock, dice, I/O or globals: all it knows is its frozen seed and
the answers so far. Effects settle when the script ends, from its final path.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from hashlib import blake2b
from typing import Any, Generic, TypeVar, overload

from bot.talk.questions import (
    AnyQuestion,
    Choice,
    Clock,
    Given,
    Kind,
    Misfit,
    Pick,
    Scale,
    Some,
    Words,
    Zone,
    offered,
    pick,
    some,
    words,
    words_or,
    zone_known,
)
from bot.values import value

__all__ = [
    "AnyQuestion",
    "Ask",
    "Choice",
    "Clock",
    "Erase",
    "Fact",
    "Facts",
    "Flow",
    "Given",
    "Hush",
    "Kind",
    "Known",
    "Misfit",
    "Next",
    "Pick",
    "Record",
    "Remember",
    "Reply",
    "Say",
    "Scale",
    "Script",
    "Show",
    "Some",
    "Start",
    "Step",
    "Wake",
    "Word",
    "Words",
    "Zone",
    "ask",
    "ask_when",
    "offered",
    "pick",
    "say",
    "show",
    "some",
    "words",
    "words_or",
    "zone_known",
]

T = TypeVar("T")
S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Word:
    """A wording key used as a slot: it is looked up in the person's language."""

    key: str


Slot = str | int | date | Word | tuple[str | Word, ...]
Slots = tuple[tuple[str, Slot], ...]


@value
class Known:
    """A remembered value and the UTC instant it was given."""

    value: object = field(repr=False)
    at: datetime


Facts = Mapping[str, Known]


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A typed name in the person's memory. `kind` is the Python type the store reads it back as."""

    name: str
    kind: Any

    def of(self, facts: Facts) -> T | None:
        """The value, or None when it was never given or was forgotten."""
        known = facts.get(self.name)
        return None if known is None else known.value  # type: ignore[return-value]  # Remember is the only writer

    def given_at(self, facts: Facts) -> datetime | None:
        """When it was given (UTC), or None."""
        known = facts.get(self.name)
        return None if known is None else known.at


@value
class Say:
    """A line, by wording key."""

    key: str
    slots: Slots = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Show:
    """A view over history, rendered when it is sent: name and arguments."""

    view: str
    args: tuple[str, ...] = ()


@value
class Ask:
    """A question; its wording key is the question's key."""

    question: AnyQuestion
    slots: Slots = field(default=(), repr=False)


@value
class Remember:
    """Effect: a fact takes this value from now on; None forgets it."""

    fact: Fact[Any]
    value: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class Record:
    """Effect: an entry is appended to history and folded into the bounded summary."""

    entry: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wake:
    """Effect: ring `bell` after a span, or at a local wall time in the person's zone. One per (bell, local date)."""

    bell: str
    when: timedelta | datetime
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Hush:
    """Effect: drop waiting bells: of this name (None: all), of this subject (None: any)."""

    bell: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Erase:
    """Effect: remove one kept thing by id, or everything there is of the person (None)."""

    subject: str | None = None


@value
class Next:
    """Last step of a script: the next flow starts in the same turn with a fresh seed."""

    flow: str
    given: tuple[tuple[str, str], ...] = field(default=(), repr=False)


Step = Say | Show | Ask | Remember | Record | Wake | Hush | Erase | Next
Effect = Remember | Record | Wake | Hush | Erase


@value
class Reply:
    """What the engine sends into a script: the answer, its local wall time, and its value to the question."""

    given: Given
    local: datetime
    value: Any = field(repr=False)


Script = Generator[Step, Reply, T]


@value
class Start:
    """All a seed may be built from, at the moment a flow starts. `at` is UTC, `local` the wall time without zone."""

    facts: Facts
    at: datetime
    local: datetime
    locale: str
    zone: str
    number: int
    given: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def ident(self, purpose: str) -> str:
        """A short id for a draft, an urge, a subject: a digest of the event's number and the purpose."""
        return blake2b(f"{self.number}:{purpose}".encode(), digest_size=6).hexdigest()


@dataclass(frozen=True, slots=True)
class Flow(Generic[S]):
    """A script, how its seed is built, and sample seeds for exploration.

    `kind` is the type the store reads the seed back as. A fleeting flow is not kept until its first question is
    answered: its prompts carry the flow's own name as token, so that a tap finds it again with nothing stored.
    Nothing that words may mean breaks into an urgent flow. `revisit`: the flow that asks how it is by now, where an
    urgent one was left alone for long; its own questions are of then. A passing flow asks something of its hour: left
    alone for long without an answer, it is over. After a brief one, which only says something, what was asked stands
    again without a word. Words that answer nothing of an offer let it go, and are heard for themselves.
    """

    script: Callable[[S], Script[None]]
    seed: Callable[[Start], S]
    kind: Any
    samples: tuple[S, ...]
    fleeting: bool = False
    urgent: bool = False
    revisit: str = ""
    passing: bool = False
    brief: bool = False
    offer: bool = False


def say(key: str, **slots: Slot) -> Say:
    """A line with its slots."""
    return Say(key, tuple(slots.items()))


def show(view: str, *args: str) -> Show:
    """A view with its arguments."""
    return Show(view, args)


@overload
def ask(question: Pick[T], **slots: Slot) -> Script[T]: ...
@overload
def ask(question: Some[T], **slots: Slot) -> Script[frozenset[T]]: ...
@overload
def ask(question: Words[T], **slots: Slot) -> Script[str | T]: ...
@overload
def ask(question: Scale, **slots: Slot) -> Script[int]: ...
@overload
def ask(question: Clock[T], **slots: Slot) -> Script[time | T]: ...
@overload
def ask(question: Zone, **slots: Slot) -> Script[str]: ...
def ask(question: AnyQuestion, **slots: Slot) -> Script[Any]:
    """Put a question; what comes back is its value, exactly typed."""
    reply = yield Ask(question, tuple(slots.items()))
    return reply.value


@overload
def ask_when(question: Pick[T], **slots: Slot) -> Script[tuple[T, datetime]]: ...
@overload
def ask_when(question: Words[T], **slots: Slot) -> Script[tuple[str | T, datetime]]: ...
def ask_when(question: Pick[Any] | Words[Any], **slots: Slot) -> Script[tuple[Any, datetime]]:
    """Ask, and give back the value with the answer's local wall time (night holds need it)."""
    reply = yield Ask(question, tuple(slots.items()))
    return reply.value, reply.local
