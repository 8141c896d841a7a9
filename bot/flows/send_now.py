"""One honest bubble, then it is theirs to do; whatever they do is noted, and nothing is argued twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import assert_never

from bot.care.days import local, plan_day
from bot.care.plan import NO_CONTACT, Plan, Sending, note_budget
from bot.care.plan import sending as allowed
from bot.care.recent import THEIRS, Recent
from bot.care.signs import Signs, signs
from bot.care.whynow import Gate, is_silence, may_ask_back, may_message, may_note, may_send_once
from bot.flows.facts import GATE_PASSED, PLAN_SINCE, RECENT, situation_of
from bot.flows.standing import Standing, standing
from bot.talk.steps import Flow, Next, Script, Start, Word, ask, pick, say

STILL_AN_ANSWER = timedelta(days=3)  # how long what they sent may be replied to as an answer; our choice


class Doing(StrEnum):
    WHY_NOW = "why_now"
    PLANNED = "planned"
    SENT = "sent"
    WAIT = "wait"


DOING = pick("urge.sending", Doing)


@dataclass(frozen=True, slots=True)
class Seed:
    """`honest` names the bubble. `planned`: what the plan foresees they may send, if that is what it is.

    `gated`: so much silence lies before it that "why now?" is asked first.
    """

    draft: str
    honest: str
    planned: Sending | None = None
    gated: bool = False
    lighter: str = field(default="", repr=False)


def send_now(seed: Seed) -> Script[None]:
    if seed.planned is not None and seed.lighter:
        yield say("urge.lighter", words=seed.lighter)
    named = (("draft", seed.draft),)
    match (yield from ask(DOING.only(*offers(seed)), honest=Word(f"urge.honest.{seed.honest}"))):
        case Doing.WHY_NOW:
            yield Next("why_now", named)
        case Doing.PLANNED:
            yield Next("sent", (*named, ("sending", seed.planned or "")))
        case Doing.SENT:
            yield Next("sent", named)
        case Doing.WAIT:
            yield Next("hold", named)
        case never:
            assert_never(never)


def offers(seed: Seed) -> Iterator[str]:
    if seed.planned is not None:
        yield Doing.WHY_NOW if seed.gated else Doing.PLANNED
    yield Doing.SENT
    yield Doing.WAIT


def may_send(now: Standing, seen: Signs, *, recent: Recent, start: Start) -> tuple[str, Sending | None]:
    """The honest bubble and what the plan foresees: the column "may end in sending" of its table. A stop is named as what it
    was: their word, a block, or nothing that is known for sure.
    """
    plan = now.plan
    if plan in NO_CONTACT or plan is Plan.BEREAVED:
        return f"{plan}", None
    if now.stopped:
        return f"{seen.word}", None
    match plan:
        case None:
            return "none_yet", None
        case Plan.SPACE_NOT_DISTANCE:
            gate = may_note(note_budget(seen), day=day_of(start), last_note=recent.note_at, at=start.at)
            return f"note_{gate}", Sending.NOTE if gate is Gate.OPEN else None
        case Plan.GIVE_THE_BREAKUP:
            return _given_the_breakup(recent, start)
        case _:
            sending = FORESEEN[plan]
            if plan is Plan.HUMAN_FIRST and may_ask_back(recent.asked_back_at, start.at) is Gate.TOO_SOON:
                return "human_first_too_soon", None
            gate = may_send_once(sending, allowed=allowed(plan, stopped=False), sent=recent.planned)
            said = sending in ONCE and gate is Gate.ALREADY_SENT
            return (f"{plan}_said", None) if said else (plan, sending)


FORESEEN = {
    Plan.MOVING_ON: Sending.ONE_CLEAR_NO,
    Plan.AT_THE_TABLE: Sending.OWN_WORDS,
    Plan.HUMAN_FIRST: Sending.ARE_WE_OVER,
}
ONCE = frozenset({Sending.ONE_CLEAR_NO, Sending.ARE_WE_OVER})
"""What may be said once."""


def _given_the_breakup(recent: Recent, start: Start) -> tuple[str, Sending | None]:
    """A reply to theirs while it is one, and from the 30-day review one why-now message."""
    since = start.local.date() - STILL_AN_ANSWER
    if any(counts[THEIRS] and day >= since for day, counts in recent.contacts):
        return "reply", Sending.REPLY
    gate = may_message(Plan.GIVE_THE_BREAKUP, stopped=False, day=day_of(start), sent=recent.why_now_sent)
    return f"why_now_{gate}", Sending.WHY_NOW if gate is Gate.OPEN else None


def day_of(start: Start) -> int:
    """The plan day, counted from "I'll try this"."""
    since = PLAN_SINCE.of(start.facts) or start.at
    return plan_day(local(since, start.zone).date(), start.local.date())


def silence(start: Start) -> timedelta:
    """How long nothing has gone either way, as far as it was told."""
    last = (RECENT.of(start.facts) or Recent()).contact_at or PLAN_SINCE.of(start.facts) or start.at
    return start.at - last


def seed(start: Start) -> Seed:
    draft, seen = start.given.get("draft", ""), signs(situation_of(start.facts), start.at)
    recent = RECENT.of(start.facts) or Recent()
    honest, planned = may_send(standing(start), seen, recent=recent, start=start)
    gated = planned in {Sending.NOTE, Sending.WHY_NOW} and is_silence(silence(start))
    passed = GATE_PASSED.of(start.facts) == draft
    return Seed(draft, honest, planned, gated and not passed, start.given.get("lighter", ""))


FLOW = Flow(
    send_now,
    seed,
    Seed,
    (
        Seed("d1", "none_yet"),
        Seed("d1", "at_the_table", Sending.OWN_WORDS, lighter="I hope you are well."),
        Seed("d1", "why_now_open", Sending.WHY_NOW, gated=True),
    ),
)
