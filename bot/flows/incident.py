"""What happened, in the person's own words with its date: for those whom an order protects. No advice, no counting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.flows.records import Note, NoteOf
from bot.talk.steps import Flow, Record, Script, Start, ask, say, words_or


class Leave(StrEnum):
    LEAVE = "leave"


WHAT = words_or("kit.incident", Leave)


@dataclass(frozen=True, slots=True)
class Seed:
    id: str


def incident(seed: Seed) -> Script[None]:
    words = yield from ask(WHAT)
    if isinstance(words, Leave):
        yield say("kit.incident_fine")
        return
    yield Record(Note(seed.id, words, NoteOf.INCIDENT))
    yield say("kit.incident_kept")


def seed(start: Start) -> Seed:
    return Seed(start.ident("note"))


FLOW = Flow(incident, seed, Seed, (Seed("n1"),))
