"""Writing that suits the person, at most ten minutes and once a day: about it for those who search for no meaning, about
the hours ahead for everybody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.care.writing import CAP_MINUTES, Writing
from bot.flows.facts import WROTE_ON
from bot.flows.listen import kind_of_writing
from bot.flows.records import Note, NoteOf
from bot.talk.steps import Flow, Record, Remember, Script, Start, ask, say, words_or


class Skip(StrEnum):
    SKIP = "skip"


JOURNAL = words_or("listen.journal", Skip)
DAY = words_or("listen.day", Skip)


@dataclass(frozen=True, slots=True)
class Seed:
    id: str
    today: date
    writing: Writing


def journal(seed: Seed) -> Script[None]:
    if seed.writing is Writing.ENOUGH_TODAY:
        yield say("listen.enough_today")
        return
    freely = seed.writing is Writing.JOURNAL
    words = (yield from ask(JOURNAL, minutes=CAP_MINUTES)) if freely else (yield from ask(DAY))
    if isinstance(words, Skip):
        yield say("listen.fine")
        return
    yield Record(Note(seed.id, words, NoteOf.JOURNAL if freely else NoteOf.DAY))
    yield Remember(WROTE_ON, seed.today)
    yield say("listen.written" if freely else "listen.planned")


def seed(start: Start) -> Seed:
    today = start.local.date()
    return Seed(start.ident("note"), today, kind_of_writing(start.facts, today))


FLOW = Flow(journal, seed, Seed, tuple(Seed("n1", date(2026, 3, 4), writing) for writing in Writing))
