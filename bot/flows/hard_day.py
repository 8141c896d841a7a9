"""The evening before a hard day: one thing for it, decided while it is still calm. Discreet, it names nothing at first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.harddays import HardDayKind, planned_today
from bot.flows.facts import HARD_DAYS
from bot.flows.naming import names_nothing
from bot.flows.nudge import DISCREETLY, Knock
from bot.flows.records import Note, NoteOf
from bot.talk.steps import Flow, Next, Record, Script, Start, Word, ask, say, words_or


class Instead(StrEnum):
    KIT = "kit"
    NOT_NOW = "not_now"


PLAN = words_or("kit.hard_eve", Instead)


@dataclass(frozen=True, slots=True)
class Seed:
    id: str
    day: HardDayKind
    discreet: bool = False


def hard_day(seed: Seed) -> Script[None]:
    if seed.discreet and (yield from ask(DISCREETLY.only(Knock.OPEN, Knock.NOT_TODAY))) is Knock.NOT_TODAY:
        yield say("nudge.tomorrow")
        return
    words = yield from ask(PLAN, day=Word(f"kit.hard_name_{seed.day}"))
    match words:
        case Instead.KIT:
            yield Next("kit")
        case Instead.NOT_NOW:
            yield say("kit.hard_fine")
            yield Next("waiting")
        case _:
            yield Record(Note(seed.id, words, NoteOf.DAY))
            yield say("kit.hard_planned")
            yield Next("waiting")


def seed(start: Start) -> Seed:
    days = planned_today(HARD_DAYS.of(start.facts) or (), start.local.date())
    return Seed(start.ident("note"), days[0].kind if days else HardDayKind.OTHER, names_nothing(start.facts))


FLOW = Flow(hard_day, seed, Seed, tuple(Seed("n1", kind, discreet=kind is HardDayKind.OTHER) for kind in HardDayKind))
