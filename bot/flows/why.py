"""Why this plan: its reasons, at any time, without a question."""

from __future__ import annotations

from bot.care.plan import route_as
from bot.flows import plan_card
from bot.flows.plan_card import Seed, seed
from bot.talk.steps import Flow, Next, Script


def why(seed: Seed) -> Script[None]:
    if seed.missing or not seed.standing:
        yield Next("plan_card")
        return
    yield from plan_card.why(route_as(seed.plan, seed.signs), left=seed.left)


FLOW = Flow(why, seed, Seed, plan_card.FLOW.samples)
