"""Their view, said in their words, before any talk (A24). There is one box and no place for a reply: to say it is not to
agree, and to answer it would be the old quarrel.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.care.plan import Plan
from bot.flows.facts import WAS_MISSING
from bot.flows.naming import NOBODY, named
from bot.flows.records import Note, NoteOf
from bot.talk.steps import Flow, Record, Script, Start, ask, say, words_or

PLANS = frozenset({Plan.AT_THE_TABLE, Plan.HUMAN_FIRST, Plan.SPACE_NOT_DISTANCE})
"""Where there may be a talk to come."""


class Leave(StrEnum):
    NOT_NOW = "not_now"


SAID = words_or("their_side.said", Leave)


@dataclass(frozen=True, slots=True)
class Seed:
    """`missing`: what they said was missing, as it was told (A18)."""

    id: str
    missing: str = field(default="", repr=False)
    name: str = NOBODY


def their_side(seed: Seed) -> Script[None]:
    if seed.missing:
        yield say("their_side.missing", words=seed.missing)
    said = yield from ask(SAID, name=seed.name)
    if isinstance(said, Leave):
        yield say("their_side.any_time")
        return
    yield Record(Note(seed.id, said, NoteOf.THEIR_SIDE))
    yield say("their_side.kept")


def seed(start: Start) -> Seed:
    return Seed(start.ident("note"), WAS_MISSING.of(start.facts) or "", named(start.facts))


FLOW = Flow(their_side, seed, Seed, (Seed("n1"), Seed("n1", "Being asked how the day was.", "Ana")))
