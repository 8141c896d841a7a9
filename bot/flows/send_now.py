"""One honest bubble, then it is theirs to do; whatever they do is noted, and nothing is argued twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from bot.care.days import local, plan_day
from bot.care.plan import NO_CONTACT, NoteBudget, Plan, Sending, note_budget
from bot.care.recent import Recent
from bot.care.signs import signs
from bot.care.whynow import Gate, may_message, may_note
from bot.flows.facts import PLAN_SINCE, RECENT, situation_of
from bot.flows.standing import Standing, standing
from bot.talk.steps import Flow, Next, Script, Start, Word, ask, pick, say


class Doing(StrEnum):
    PLANNED = "planned"
    SENT = "sent"
    WAIT = "wait"


DOING = pick("urge.sending", Doing)


@dataclass(frozen=True, slots=True)
class Seed:
    """`honest` names the bubble. `planned`: what the plan foresees they may send, if that is what it is."""

    draft: str
    honest: str
    planned: Sending | None = None
    lighter: str = field(default="", repr=False)


def send_now(seed: Seed) -> Script[None]:
    if seed.planned is not None and seed.lighter:
        yield say("urge.lighter", words=seed.lighter)
    named = (("draft", seed.draft),)
    match (yield from ask(DOING.only(*offers(seed)), honest=Word(f"urge.honest.{seed.honest}"))):
        case Doing.PLANNED:
            yield Next("sent", (*named, ("sending", seed.planned or "")))
        case Doing.SENT:
            yield Next("sent", named)
        case Doing.WAIT:
            yield Next("hold", named)


def offers(seed: Seed) -> Iterator[str]:
    if seed.planned is not None:
        yield Doing.PLANNED
    yield Doing.SENT
    yield Doing.WAIT


def may_send(now: Standing, *, budget: NoteBudget, recent: Recent, start: Start) -> tuple[str, Sending | None]:
    """The honest bubble and what the plan foresees: the column "may end in sending" of its table."""
    plan = now.plan
    if plan in NO_CONTACT:
        return plan or "", None
    if now.stopped:
        return "stopped", None
    if plan is None:
        return "none_yet", None
    match plan:
        case Plan.SPACE_NOT_DISTANCE:
            gate = may_note(budget, day=day_of(start), last_note=recent.note_at, at=start.at)
            return f"note_{gate}", Sending.NOTE if gate is Gate.OPEN else None
        case Plan.GIVE_THE_BREAKUP:
            gate = may_message(plan, stopped=False, day=day_of(start), sent=recent.why_now_sent)
            return f"why_now_{gate}", Sending.WHY_NOW if gate is Gate.OPEN else None
        case _:
            return plan, PLANNED.get(plan)


PLANNED = {
    Plan.MOVING_ON: Sending.ONE_CLEAR_NO,
    Plan.AT_THE_TABLE: Sending.OWN_WORDS,
    Plan.HUMAN_FIRST: Sending.ARE_WE_OVER,
}


def day_of(start: Start) -> int:
    """The plan day, counted from "I'll try this"."""
    since = PLAN_SINCE.of(start.facts) or start.at
    return plan_day(local(since, start.zone).date(), start.local.date())


def seed(start: Start) -> Seed:
    seen = signs(situation_of(start.facts), start.at)
    recent = RECENT.of(start.facts) or Recent()
    honest, planned = may_send(standing(start), budget=note_budget(seen), recent=recent, start=start)
    return Seed(start.given.get("draft", ""), honest, planned, start.given.get("lighter", ""))


FLOW = Flow(
    send_now,
    seed,
    Seed,
    (Seed("d1", "none_yet"), Seed("d1", "at_the_table", Sending.OWN_WORDS, "I hope you are well.")),
)
