"""A harsh message came: the safety screen is asked anew, since that is what it may have changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.care.gates import feared, fears
from bot.care.situation import Situation
from bot.flows.facts import learned, situation_of
from bot.flows.gates import SAFETY, screened
from bot.flows.none_of_these import told
from bot.talk.steps import Flow, Next, Script, Start, ask, say


@dataclass(frozen=True, slots=True)
class Seed:
    known: Situation
    at: datetime


def safety_again(seed: Seed) -> Script[None]:
    now = screened(seed.known, told((yield from ask(SAFETY))), seed.at)
    yield from learned(seed.known, now)
    if fears(now) or feared(now):
        yield Next("plan_card")
    else:
        yield say("wrote.note_the_date")
        yield Next("wrote_next")


def seed(start: Start) -> Seed:
    return Seed(situation_of(start.facts), start.at)


FLOW = Flow(safety_again, seed, Seed, (Seed(Situation(), datetime(2026, 3, 4, 20, 15, tzinfo=UTC)),))
