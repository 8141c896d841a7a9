"""Values only: what is kept of a person's talks, and what one turn brings forth."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.talk.questions import Given, Kind
from bot.talk.steps import Ask, Erase, Facts, Hush, Known, Record, Remember, Say, Show, Wake
from bot.values import value


@value
class Answer:
    """One answer under the question it was given to: key and how many times that key had been asked before."""

    key: str
    nth: int
    given: Given
    local: datetime


@value
class Shown:
    """The prompt last shown: choice ids in the order drawn, their labels where they are no wording, those picked."""

    key: str
    nth: int
    token: str
    kind: Kind
    choices: tuple[str, ...] = ()
    labels: tuple[str | None, ...] = field(default=(), repr=False)
    alone: frozenset[str] = frozenset()
    picked: tuple[str, ...] = field(default=(), repr=False)

    def asks_as(self, other: Shown) -> bool:
        """Whether it is the same prompt, but for its token and what is picked."""
        return (self.key, self.nth, self.kind, self.choices, self.labels, self.alone) == (
            other.key,
            other.nth,
            other.kind,
            other.choices,
            other.labels,
            other.alone,
        )


@value
class Talk:
    """One running flow: its name, frozen seed, answers and the prompt last shown. `touched` is UTC.

    `given` is what it was started with, so that it can be started over. `missed` is how many times in a row words did
    not answer its prompt.
    """

    flow: str
    seed: Any = field(repr=False)
    answers: tuple[Answer, ...]
    shown: Shown | None
    touched: datetime
    given: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    missed: int = 0

    def moved(self, answers: tuple[Answer, ...], shown: Shown | None, touched: datetime) -> Talk:
        """The same talk, further on; at another prompt nothing has been missed yet."""
        missed = self.missed if shown is self.shown else 0
        return Talk(self.flow, self.seed, answers, shown, touched, self.given, missed)


@dataclass(frozen=True, slots=True)
class Aside:
    """A question of the engine's own while words wait: is it this? shall we go on? `held` are the waiting words.

    `near` are the choices that the words seem to name.
    """

    shown: Shown
    held: str = field(repr=False)
    flow: str | None = None
    given: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    near: tuple[str, ...] = field(default=(), repr=False)


@value
class Session:
    """All that `handle` reads of a person. The top of the stack is the last talk.

    `resting` are talks that broke, their answers kept; `tapped` is the prompt answered last by tap, so that the
    second of two quick taps is known for what it is; `last` (UTC) is when the person was last heard, None for somebody
    never met or erased. `fleeting` is the flow whose prompt was drawn last and not kept.
    """

    talks: tuple[Talk, ...] = ()
    resting: tuple[Talk, ...] = ()
    tapped: tuple[str, tuple[str, ...]] | None = field(default=None, repr=False)
    facts: Facts = field(default_factory=dict[str, Known], repr=False)
    aside: Aside | None = None
    last: datetime | None = None
    reachable: bool = True
    fleeting: str | None = None


Line = Say | Show
Effect = Remember | Record | Wake | Hush | Erase


@value
class Prompt:
    """A question about to be drawn, with the token its taps will carry."""

    ask: Ask
    shown: Shown


@value
class Message:
    """One message to the person: lines, then perhaps a prompt. `redraw`: only the prompt's marks changed."""

    lines: tuple[Line, ...] = ()
    prompt: Prompt | None = None
    redraw: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """A prompt that has been answered by tap: its buttons may give way to what was chosen."""

    shown: Shown
    chosen: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Broken:
    """A script raised: which flow, under which question keys, and the kind of error. Never the person's words."""

    flow: str
    path: tuple[str, ...]
    error: str


@value
class Turn:
    """One event handled to its end: the new session, at most two messages, effects to store.

    `veil`: the chat's recent messages are to be put out of sight. `unasked`: the bot spoke first (a nudge).
    """

    session: Session
    messages: tuple[Message, ...] = ()
    effects: tuple[Effect, ...] = ()
    closed: Closed | None = None
    broken: tuple[Broken, ...] = ()
    unasked: bool = False
    veil: bool = False
