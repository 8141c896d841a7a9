"""The work every peer does: greet, then eight answered questions per person; each reply must be right.

People are interleaved turn by turn, so that all talks are open at once.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from itertools import count
from math import inf
from pathlib import Path

QUESTIONS = tuple(f"Question {number}: pick one of 1 to 5." for number in range(1, 9))
TURNS = len(QUESTIONS) + 1

Turn = Callable[[int, int, str], Awaitable[str]]
"""(person, turn number, text) -> the reply, once it may be sent."""
Said = tuple[int, int, str]
"""Person, turn number, text."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run came to: turns a second, milliseconds, MiB; `cpu_us` is what this process alone computed for a turn."""

    turns: int
    per_second: float
    p50_ms: float
    p99_ms: float
    rss_mib: float
    cpu_us: float


def updates() -> Iterator[str]:
    """What updates are called: platforms count them, whoever they are of. It begins where no earlier run is met."""
    return map(str, count(random.SystemRandom().randrange(10**8, 10**9)))


def said(person: int, turn: int) -> str:
    """What a person says: a greeting, then a number."""
    return "/start" if turn == 0 else str(1 + (person * 7 + turn) % 5)


def reply_to(answers: list[str]) -> str:
    """What must come back: the next question, or the sum of all answers."""
    return QUESTIONS[len(answers)] if len(answers) < len(QUESTIONS) else f"Thank you: {' '.join(answers)}"


def advance(answers: list[str] | None, text: str) -> list[str]:
    """The eight questions, by hand: the state after this text."""
    if text == "/start" or answers is None:
        return []
    if not (text.isdecimal() and 1 <= int(text) <= 5):
        return answers
    return [*answers, text]


def everything(people: int) -> Iterator[Said]:
    """All turns of all people, one turn of everybody before the next."""
    order = list(range(people))
    random.Random(11).shuffle(order)
    return ((person, turn, said(person, turn)) for turn in range(TURNS) for person in order)


async def measure(
    turn: Turn, todo: Iterator[Said], *, at_once: int, seconds: float = inf, check: bool = True
) -> Figures:
    """Drive a peer through all of it or for so many seconds, `at_once` in flight."""
    spent: list[float] = []
    begun, computed = time.perf_counter(), time.process_time()

    async def person() -> None:
        for who, number, text in todo:
            if time.perf_counter() - begun > seconds:
                return
            asked = time.perf_counter()
            reply = await turn(who, number, text)
            spent.append(time.perf_counter() - asked)
            if check and reply != reply_to([said(who, past) for past in range(1, number + 1)]):
                raise AssertionError(f"person {who}, turn {number}: {reply!r}")

    await asyncio.gather(*(person() for _ in range(at_once)))
    took = time.perf_counter() - begun
    spent.sort()
    return Figures(
        turns=len(spent),
        per_second=len(spent) / took,
        p50_ms=spent[len(spent) // 2] * 1000,
        p99_ms=spent[int(len(spent) * 0.99)] * 1000,
        rss_mib=rss_mib(),
        cpu_us=(time.process_time() - computed) / len(spent) * 1e6,
    )


def rss_mib() -> float:
    """Resident memory of this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
