"""They asked to talk about the two of them: what they did tells an invitation from a crumb, and only the first changes a
plan (B7, B8). Under an order, fear or chasing the guidance of that plan is said instead of good news.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.care.entries import ContactLogged, TheyReached
from bot.care.ledger import Direction
from bot.care.plan import Plan
from bot.care.situation import Situation
from bot.care.willingness import guidance, reached_out, read_as
from bot.flows.facts import learned, situation_of
from bot.flows.none_of_these import told
from bot.flows.situation import DID
from bot.flows.standing import standing
from bot.talk.steps import Flow, Next, Record, Script, Start, ask, say


@dataclass(frozen=True, slots=True)
class Seed:
    plan: Plan | None
    stopped: bool
    known: Situation
    at: datetime


def talk_again(seed: Seed) -> Script[None]:
    did = told((yield from ask(DID)))
    reached = read_as(did)
    yield Record(ContactLogged(Direction.THEIRS))
    yield Record(TheyReached(reached))
    yield from learned(seed.known, reached_out(seed.known, reached, did=did, at=seed.at))
    guide = None if seed.plan is None else guidance(seed.plan, reached, stopped=seed.stopped)
    yield say(f"wrote.guide.{guide}" if guide else f"wrote.before.{reached}")
    yield Next("replanned")


def seed(start: Start) -> Seed:
    now = standing(start)
    return Seed(now.plan, now.stopped, situation_of(start.facts), start.at)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(
    talk_again,
    seed,
    Seed,
    (
        Seed(None, stopped=False, known=Situation(), at=_AT),
        *(Seed(plan, stopped=plan is Plan.MOVING_ON, known=Situation(), at=_AT) for plan in Plan),
    ),
)
