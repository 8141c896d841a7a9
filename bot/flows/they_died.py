"""The ex has died: remembered at once, everything planned around a living ex falls silent."""

from __future__ import annotations

from dataclasses import dataclass

from bot.care.plan import Plan
from bot.care.situation import Ended
from bot.flows.facts import ENDED, PLAN
from bot.talk.steps import Flow, Hush, Next, Remember, Script, Start


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def they_died(_: Seed) -> Script[None]:
    yield Remember(ENDED, Ended.THEY_DIED)
    yield Remember(PLAN, Plan.BEREAVED)
    yield Hush()
    yield Next("bereaved")


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(they_died, seed, Seed, (Seed(),))
