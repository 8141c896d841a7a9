"""One part of the kit, filled in the person's own words. An if-then plan is rehearsed once: that is what makes it hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.kit import KitPart
from bot.care.plan import GUARDED, Plan
from bot.flows.facts import plan_now
from bot.flows.kit import HELD
from bot.flows.rebuild import LONGEST
from bot.talk.steps import Flow, Remember, Script, Start, ask, pick, say, words_or


class Part(StrEnum):
    IF_THEN_PLAN = "if_then_plan"
    DISTRACTION = "distraction"
    PEOPLE = "people"
    OWN_REASONS = "own_reasons"
    PLEDGE = "pledge"
    HOLD_ON_TO = "hold_on_to"
    WHAT_WAS_WRONG = "what_was_wrong"
    NOTHING = "nothing"


class Instead(StrEnum):
    LEAVE = "leave"
    EMPTY = "empty"


class Said(StrEnum):
    DONE = "done"


PART = pick("kit.part", Part)
REHEARSED = pick("kit.rehearse", Said)
EACH = {part: words_or(f"kit.fill_{part}", Instead) for part in Part if part is not Part.NOTHING}


@dataclass(frozen=True, slots=True)
class Seed:
    parts: tuple[Part, ...]


def kit_part(seed: Seed) -> Script[None]:
    part = yield from ask(PART.only(*seed.parts))
    if part is Part.NOTHING:
        yield say("kit.as_it_is")
        return
    fact = HELD[KitPart(part.value)]
    words = yield from ask(EACH[part])
    if words is Instead.LEAVE:
        yield say("kit.as_it_is")
    elif isinstance(words, Instead):
        yield Remember(fact, None)
        yield say("kit.emptied")
    else:
        plan = words.strip()[:LONGEST]
        if part is Part.IF_THEN_PLAN:
            yield say("kit.yours", words=plan)
            yield from rehearsed()
        yield Remember(fact, plan)
        yield say("kit.put_in")


def rehearsed() -> Script[None]:
    """Once, slowly, in the mind (Gollwitzer & Sheeran 2006: plans hold better when rehearsed)."""
    _ = yield from ask(REHEARSED)


def seed(start: Start) -> Seed:
    plan = plan_now(start.facts, start.at)
    absent = set[Part]() if plan is Plan.MOVING_ON else {Part.WHAT_WAS_WRONG}
    absent |= {Part.IF_THEN_PLAN, Part.OWN_REASONS} if plan is Plan.BEREAVED else set()
    absent |= {Part.PLEDGE} if plan is None or plan in GUARDED else set()
    return Seed(tuple(part for part in Part if part not in absent))


FLOW = Flow(kit_part, seed, Seed, (Seed(tuple(Part)),))
