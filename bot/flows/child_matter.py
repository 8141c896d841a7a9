"""A child's health, pick-up or safety never waits, whatever else stands between two people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.drafts import ChildsWay, childs_way
from bot.care.entries import ContactLogged
from bot.care.ledger import Channel, Direction, Purpose
from bot.care.plan import NO_CONTACT, Plan
from bot.flows.content import Content
from bot.flows.draft import LOOK
from bot.flows.near import Emergency, call_emergency, emergency
from bot.flows.standing import standing
from bot.talk.steps import Flow, Hush, Next, Record, Script, Start, ask, pick, say


class Done(StrEnum):
    DONE = "done"
    DANGER = "danger"
    NOT_ABOUT_CHILD = "not_about_child"


DONE = pick("urge.child", Done)


@dataclass(frozen=True, slots=True)
class Seed:
    """`draft`: "" where nothing was written in the box before."""

    draft: str
    plan: Plan | None
    emergency: Emergency


def child_matter(seed: Seed) -> Script[None]:
    """The way is named, the number is there; nothing is held and nothing asked about why."""
    yield say(f"urge.child_way.{seed.plan}" if seed.plan in NO_CONTACT else "urge.child_way.now")
    if childs_way(seed.plan) is ChildsWay.LOGISTICS_WAY_OR_EMERGENCY:
        yield call_emergency(seed.emergency)
    match (yield from ask(DONE)):
        case Done.DONE:
            if seed.draft:
                yield Hush(LOOK, seed.draft)
            yield Record(ContactLogged(Direction.MINE, Channel.MESSAGE, Purpose.LOGISTICS))
            yield say("urge.child_done")
        case Done.DANGER:
            yield call_emergency(seed.emergency)
            yield say("urge.child_danger")
        case Done.NOT_ABOUT_CHILD if not seed.draft:
            yield Next("urge")
        case Done.NOT_ABOUT_CHILD:
            kept = seed.plan not in {Plan.COURT_ORDER, Plan.SAFETY_FIRST}
            yield Next("hold", (("draft", seed.draft),)) if kept else Next("let_go")
        case never:
            assert_never(never)


def flow(content: Content) -> Flow[Seed]:
    """The flow with the numbers of this content."""

    def seed(start: Start) -> Seed:
        return Seed(start.given.get("draft", ""), standing(start).plan, emergency(content, start))

    plans = (None, Plan.COURT_ORDER, Plan.SAFETY_FIRST, Plan.STOP_PURSUIT, Plan.GIVE_THE_BREAKUP)
    samples = tuple(Seed(draft, plan, Emergency("112", known=True)) for plan in plans for draft in ("d1", ""))
    return Flow(child_matter, seed, Seed, samples)
