"""They reached out: wait, read once, say what it is. Crumbs never change a plan; an invitation is looked at anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from bot.care.entries import ContactLogged, TheyReached
from bot.care.ledger import Direction
from bot.care.plan import Plan, route
from bot.care.signs import signs
from bot.care.situation import Did, Given, Order, Safety, Situation, gates_answered
from bot.care.willingness import Reached, guidance, reached_out, read_as
from bot.flows.facts import learned, situation_of
from bot.flows.none_of_these import told
from bot.flows.situation import DID
from bot.flows.standing import standing
from bot.talk.steps import Flow, Next, Record, Script, Start, ask, pick, say


class What(StrEnum):
    PRACTICAL = "practical"
    SMALL = "small"
    TALK = "talk"
    STOP = "stop"
    HOSTILE = "hostile"


WHAT = pick("wrote.what", What)
READ_AS = {
    What.PRACTICAL: Reached.LOGISTICS,
    What.SMALL: Reached.CRUMB,
    What.STOP: Reached.ASKS_TO_STOP,
    What.HOSTILE: Reached.HOSTILE,
}


@dataclass(frozen=True, slots=True)
class Seed:
    plan: Plan | None
    stopped: bool
    known: Situation
    at: datetime


def they_texted(seed: Seed) -> Script[None]:
    if seed.plan is Plan.BEREAVED:
        yield Next("bereaved")
        return
    what = yield from ask(WHAT)
    did = told((yield from ask(DID))) if what is What.TALK else frozenset[Did]()
    reached = read_as(did) if what is What.TALK else READ_AS[what]

    now = reached_out(seed.known, reached, did=did, at=seed.at)
    yield Record(ContactLogged(Direction.THEIRS))
    yield Record(TheyReached(reached))
    yield from learned(seed.known, now)
    guide = None if seed.plan is None else guidance(seed.plan, reached, stopped=seed.stopped)
    yield say(f"wrote.guide.{guide}" if guide else f"wrote.before.{reached}")

    if reached is Reached.HOSTILE:
        yield Next("safety_again")
    elif gates_answered(now) and fits(now, seed.at) is not fits(seed.known, seed.at):
        yield Next("replanned", (("moved", "1"),))
    else:
        yield Next("wrote_next")


def fits(situation: Situation, at: datetime) -> Plan:
    return route(signs(situation, at)).plan


def seed(start: Start) -> Seed:
    now = standing(start)
    return Seed(now.plan, now.stopped, situation_of(start.facts), start.at)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_SAFE = Situation(order=Given(Order.NONE, _AT), safety=Given(frozenset[Safety](), _AT))
FLOW = Flow(
    they_texted,
    seed,
    Seed,
    (
        Seed(None, stopped=False, known=Situation(), at=_AT),
        *(Seed(plan, stopped=plan is Plan.MOVING_ON, known=_SAFE, at=_AT) for plan in Plan),
    ),
)
