"""One of the month's exceptions: it costs a line of why, it stays a slip, and the run goes on over it (Sharif & Shu 2017)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.aftercare import exceptions_left
from bot.care.entries import ExceptionTaken
from bot.care.recent import Recent
from bot.flows.facts import RECENT
from bot.flows.records import Note, NoteOf
from bot.talk.steps import Flow, Record, Script, Start, ask, say, words_or


class Leave(StrEnum):
    NOT_NOW = "not_now"


WHY = words_or("slip.exception", Leave)


@dataclass(frozen=True, slots=True)
class Seed:
    """`left`: of this month, this one included."""

    id: str
    left: int


def exception(seed: Seed) -> Script[None]:
    why = yield from ask(WHY, left=seed.left)
    if isinstance(why, Leave):
        yield say("slip.that_is_all")
        return
    yield Record(Note(seed.id, why, NoteOf.EXCEPTION))
    yield Record(ExceptionTaken())
    yield say("slip.excepted", left=seed.left - 1)


def seed(start: Start) -> Seed:
    recent = RECENT.of(start.facts) or Recent()
    return Seed(start.ident("note"), exceptions_left(recent.exceptions, start.local.date()))


FLOW = Flow(exception, seed, Seed, (Seed("n1", 2), Seed("n1", 1)))
