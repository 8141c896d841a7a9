"""The only code that drives a generator.

Answers are a memo keyed by (question key, nth time asked): an unknown answer is ignored, a missing one asked, an
ill-fitting one asked again. Effects are gathered on the way and handed out only when the script has ended.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import assert_never

from bot.talk.questions import Misfit
from bot.talk.state import Answer, Effect, Line
from bot.talk.steps import (
    Ask,
    Erase,
    Hush,
    Next,
    Record,
    Remember,
    Reply,
    Say,
    Script,
    Show,
    Wake,
)
from bot.values import value

MAX_STEPS = 400  # a script that yields more is running away


class Runaway(RuntimeError):  # noqa: N818 - named for what it is
    """A script yielded more steps than any sitting holds, or went on after `Next`."""


@value
class Frontier:
    """Where a script stands: its pending question (None: it has ended), what to say now, what it settled.

    `lines` are those right after the newest answer and those right before the frontier, nothing in between.
    """

    pending: Ask | None
    nth: int
    used: tuple[Answer, ...]
    lines: tuple[Line, ...]
    settled: tuple[Effect, ...]
    next: Next | None


def replay(script: Script[None], answers: tuple[Answer, ...], newest: Answer | None = None) -> Frontier:
    """Drive a fresh script through its answers to its pending question or its end."""
    memo = {(answer.key, answer.nth): answer for answer in answers}
    return _Drive(memo, newest).run(script)


@dataclass(slots=True)
class _Drive:
    memo: dict[tuple[str, int], Answer]
    newest: Answer | None
    asked: dict[str, int] = field(default_factory=dict)
    used: list[Answer] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    reaction: tuple[Line, ...] = ()
    fresh: list[Line] = field(default_factory=list)
    following: Next | None = None
    steps: int = 0

    def run(self, script: Script[None]) -> Frontier:
        reply: Reply | None = None
        while True:
            try:
                step = next(script) if reply is None else script.send(reply)
            except StopIteration:
                return self._ended()
            self.steps += 1
            if self.steps > MAX_STEPS or self.following is not None:
                raise Runaway(type(step).__name__)
            reply = None
            if isinstance(step, Ask):
                key = step.question.key
                nth = self.asked.get(key, 0)
                self.asked[key] = nth + 1
                reply = self._answered(step, self.memo.get((key, nth)))
                if reply is None:
                    script.close()
                    return self._waiting(step, nth)
            else:
                self._gather(step)

    def _answered(self, ask: Ask, answer: Answer | None) -> Reply | None:
        """What the question was given; None where nothing was, or what no longer fits."""
        if answer is None:
            return None
        try:
            value = ask.question.value(answer.given)
        except Misfit:
            return None
        if self.used and self.used[-1] == self.newest:
            self.reaction = tuple(self.fresh)
        self.fresh.clear()  # said when the earlier answer was given; only what follows the newest is news
        self.used.append(answer)
        return Reply(answer.given, answer.local, value)

    def _gather(self, step: Say | Show | Effect | Next) -> None:
        match step:
            case Say() | Show():
                self.fresh.append(step)
            case Next():
                self.following = step
            case Remember() | Record() | Wake() | Hush() | Erase():
                self.effects.append(step)
            case _:
                assert_never(step)  # at run time: `yield ask(Q)` without `from`, or something foreign

    def _waiting(self, ask: Ask, nth: int) -> Frontier:
        return Frontier(ask, nth, tuple(self.used), (*self.reaction, *self.fresh), (), None)

    def _ended(self) -> Frontier:
        lines = (*self.reaction, *self.fresh)
        return Frontier(None, 0, tuple(self.used), lines, tuple(self.effects), self.following)


def path_of(answers: Iterable[Answer]) -> tuple[str, ...]:
    """The keys of the answers, in order: enough to find where a person is, without a word of theirs."""
    return tuple(answer.key for answer in answers)
