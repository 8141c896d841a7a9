"""Where everybody lands when nothing is going on. Fleeting, so that an old copy of it always works."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.plan import Plan
from bot.care.situation import gates_answered
from bot.flows.facts import plan_now, situation_of
from bot.talk.steps import Flow, Next, Script, Start, ask, pick


class Where(StrEnum):
    URGE = "urge"
    TELL = "tell"
    LETTER = "letter"
    THEY_TEXTED = "they_texted"
    SLIPPED = "slipped"
    CHECKIN = "checkin"
    HAPPENED = "happened"
    PLAN = "plan"
    KIT = "kit"


WHERE = pick("home.where", Where)
LEADS = {
    Where.URGE: "urge",
    Where.TELL: "gates",
    Where.LETTER: "urge",
    Where.THEY_TEXTED: "they_texted",
    Where.SLIPPED: "slipped",
    Where.CHECKIN: "checkin",
    Where.HAPPENED: "happened",
    Where.PLAN: "plan_card",
    Where.KIT: "kit",
}


@dataclass(frozen=True, slots=True)
class Seed:
    shown: tuple[str, ...]


def home(seed: Seed) -> Script[None]:
    where = yield from ask(WHERE.only(*seed.shown))
    yield Next(LEADS[where])


def seed(start: Start) -> Seed:
    plan = plan_now(start.facts, start.at)
    if plan is Plan.BEREAVED:
        return Seed((Where.LETTER, Where.KIT))
    if not gates_answered(situation_of(start.facts)):
        return Seed((Where.URGE, Where.TELL, Where.THEY_TEXTED, Where.SLIPPED, Where.KIT))
    return Seed((Where.URGE, Where.THEY_TEXTED, Where.SLIPPED, Where.CHECKIN, Where.HAPPENED, Where.PLAN, Where.KIT))


FLOW = Flow(home, seed, Seed, (Seed(tuple(Where)),), fleeting=True)
