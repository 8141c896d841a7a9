"""An act the ex could not escape, told in their own words and confirmed by one tap: it counts at once, nobody is shamed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.care.gates import kept
from bot.care.ledger import Channel
from bot.care.plan import Plan
from bot.care.situation import Given, Rung, Situation
from bot.flows.facts import learned, plan_now, situation_of
from bot.reading.pursuit import Pursuit
from bot.talk.steps import Flow, Next, Script, Start, say

RUNGS: Mapping[Pursuit, Rung] = {
    Pursuit.NEW_NUMBER: Rung.ROUND_A_BLOCK,
    Pursuit.FAKE_ACCOUNT: Rung.ROUND_A_BLOCK,
    Pursuit.WAITING_OUTSIDE: Rung.TURNED_UP,
    Pursuit.TRACKING: Rung.FOLLOWED_OR_TRACKED,
    Pursuit.PASSWORDS: Rung.ENTERED_ACCOUNTS,
    Pursuit.VIA_FRIENDS: Rung.THROUGH_FRIENDS,
}
REACHED: Mapping[Pursuit, Channel] = {
    Pursuit.NEW_NUMBER: Channel.MESSAGE,
    Pursuit.FAKE_ACCOUNT: Channel.SOCIAL,
    Pursuit.WAITING_OUTSIDE: Channel.IN_PERSON,
    Pursuit.VIA_FRIENDS: Channel.VIA_FRIEND,
}
"""The acts that are contact as well, and by which way."""


@dataclass(frozen=True, slots=True)
class Seed:
    act: Pursuit
    plan: Plan | None
    known: Situation
    at: datetime


def pursued(seed: Seed) -> Script[None]:
    if seed.plan is Plan.BEREAVED:
        yield Next("bereaved")
        return
    channel, rung = REACHED.get(seed.act), RUNGS[seed.act]
    if channel is not None:
        yield Next("sent", (("channel", channel), ("rung", rung)))
        return
    told = seed.known.rungs.value if seed.known.rungs else frozenset[Rung]()
    now = replace(seed.known, rungs=Given(told | {rung}, seed.at))
    yield from learned(seed.known, kept(now, seed.at))
    yield say("pursued.counts")
    yield Next("replanned")


def seed(start: Start) -> Seed:
    act = Pursuit(start.given.get("act", Pursuit.VIA_FRIENDS))
    return Seed(act, plan_now(start.facts, start.at), situation_of(start.facts), start.at)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(
    pursued,
    seed,
    Seed,
    (
        *(Seed(act, Plan.GIVE_THE_BREAKUP, Situation(), _AT) for act in Pursuit),
        Seed(Pursuit.TRACKING, Plan.BEREAVED, Situation(), _AT),
    ),
)
