"""Two gates before any advice: a court order, then safety. Both are always asked; where either decides, no more is
asked about the ex. Answered again, the safety screen is the only way out of rows 3 and 4.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.care.gates import kept, retaken
from bot.care.plan import NO_CONTACT, route
from bot.care.signs import signs
from bot.care.situation import Given, Order, Safety, Situation
from bot.flows.facts import learned, situation_of
from bot.flows.none_of_these import some_or_none, told
from bot.talk.steps import Flow, Next, Script, Start, ask, pick

ORDER = pick("gates.order", Order)
SAFETY = some_or_none("gates.safety", Safety, none_first=True)


@dataclass(frozen=True, slots=True)
class Seed:
    known: Situation
    at: datetime


def gates(seed: Seed) -> Script[None]:
    order = yield from ask(ORDER)
    safety = told((yield from ask(SAFETY)))
    now = screened(replace(seed.known, order=Given(order, seed.at)), safety, seed.at)
    yield from learned(seed.known, now)
    decided = route(signs(now, seed.at)).plan in NO_CONTACT
    yield Next("plan_card" if decided else "situation")


def screened(known: Situation, safety: frozenset[Safety], at: datetime) -> Situation:
    """The safety screen answered, for the first time or anew."""
    if known.safety is None:
        return kept(replace(known, safety=Given(safety, at)), at)
    return retaken(known, safety, at)


def seed(start: Start) -> Seed:
    return Seed(situation_of(start.facts), start.at)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_BEFORE = Situation(safety=Given(frozenset({Safety.AFRAID}), _AT), kept_safety=_AT)
FLOW = Flow(gates, seed, Seed, (Seed(Situation(), _AT), Seed(_BEFORE, _AT)))
