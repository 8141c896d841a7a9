"""A court's order was told of. Of a paper that came, it counts as binding until it is said what it rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.care.situation import Given, Order, Situation
from bot.flows.facts import learned, situation_of
from bot.flows.gates import ORDER
from bot.talk.steps import Flow, Next, Script, Start, ask, say


@dataclass(frozen=True, slots=True)
class Seed:
    known: Situation
    at: datetime


def order_again(seed: Seed) -> Script[None]:
    order = yield from ask(ORDER)
    yield from learned(seed.known, replace(seed.known, order=Given(order, seed.at)))
    yield say("happened.fine" if order is Order.NONE else "happened.order_served")
    yield Next("replanned")


def seed(start: Start) -> Seed:
    return Seed(situation_of(start.facts), start.at)


FLOW = Flow(order_again, seed, Seed, (Seed(Situation(), datetime(2026, 3, 4, 20, 15, tzinfo=UTC)),))
