"""Where everybody lands when nothing is going on. Fleeting, so that an old copy of it always works. Who only thanks or says
good night is not asked anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.plan import Plan
from bot.care.situation import gates_answered
from bot.flows.facts import plan_now, situation_of
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


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


LEAVING = frozenset({"thanks", "good_night", "goodbye"})
"""Courtesies after which nothing is asked."""


@dataclass(frozen=True, slots=True)
class Seed:
    """`met`: the courtesy that their words were."""

    shown: tuple[str, ...]
    met: str = ""


def home(seed: Seed) -> Script[None]:
    if seed.met:
        yield say(f"core.met.{seed.met}")
    if seed.met in LEAVING:
        return
    where = yield from ask(WHERE.only(*seed.shown))
    yield Next(LEADS[where])


def seed(start: Start) -> Seed:
    return Seed(_shown(start), start.given.get("met", ""))


def _shown(start: Start) -> tuple[str, ...]:
    if plan_now(start.facts, start.at) is Plan.BEREAVED:
        return (Where.LETTER, Where.KIT)
    if not gates_answered(situation_of(start.facts)):
        return (Where.URGE, Where.TELL, Where.THEY_TEXTED, Where.SLIPPED, Where.KIT)
    return (Where.URGE, Where.THEY_TEXTED, Where.SLIPPED, Where.CHECKIN, Where.HAPPENED, Where.PLAN, Where.KIT)


_ALL = tuple(Where)
FLOW = Flow(home, seed, Seed, (Seed(_ALL), Seed(_ALL, "hello"), Seed(_ALL, "thanks")), fleeting=True)
