"""A log of shared hours: what was done, never how it was. After closeness many draw back, and a good hour is not a verdict,
so nobody is asked to rate it (A27).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.flows.records import Note, NoteOf
from bot.talk.steps import Flow, Record, Script, ask, say, words_or


class Leave(StrEnum):
    NOT_NOW = "not_now"


DONE = words_or("family_time.done", Leave)


@dataclass(frozen=True, slots=True)
class Seed:
    id: str


def family_time(seed: Seed) -> Script[None]:
    done = yield from ask(DONE)
    if isinstance(done, Leave):
        yield say("family_time.any_time")
        return
    yield Record(Note(seed.id, done, NoteOf.FAMILY_TIME))
    yield say("family_time.kept")


FLOW = Flow(family_time, lambda start: Seed(start.ident("note")), Seed, (Seed("n1"),))
