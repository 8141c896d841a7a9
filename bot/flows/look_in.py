"""Twenty minutes after the words came and nothing was decided: one look, one tap."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.plan import Plan
from bot.flows.standing import standing
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Look(StrEnum):
    EASED = "eased"
    STRONG = "strong"
    SENT = "sent"


LOOK = pick("urge.look_in", Look)


@dataclass(frozen=True, slots=True)
class Seed:
    """`kept`: the words are still there, so that there is something to wait with."""

    draft: str
    kept: bool


def look_in(seed: Seed) -> Script[None]:
    match (yield from ask(LOOK)):
        case Look.EASED:
            yield say("urge.look_eased")
        case Look.STRONG:
            yield Next("hold", (("draft", seed.draft),)) if seed.kept else Next("distract")
        case Look.SENT:
            yield Next("sent", (("draft", seed.draft),))
        case never:
            assert_never(never)


def seed(start: Start) -> Seed:
    kept = standing(start).plan not in {Plan.COURT_ORDER, Plan.SAFETY_FIRST}
    return Seed(start.given.get("draft", ""), kept)


FLOW = Flow(look_in, seed, Seed, (Seed("d1", kept=True), Seed("d1", kept=False)), passing=True)
