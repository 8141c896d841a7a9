"""What is told in a few words and only wants to be met: something went well, or the two are a couple again."""

from __future__ import annotations

from dataclasses import dataclass

from bot.care.plan import GUARDED
from bot.flows.facts import plan_now
from bot.reading.tidings import Tidings
from bot.talk.steps import Flow, Script, Start, say

MET = frozenset({Tidings.STEADY, Tidings.BETTER, Tidings.BACK_TOGETHER, Tidings.SORE})


@dataclass(frozen=True, slots=True)
class Seed:
    """`guarded`: rows 1 to 4, where being a couple again is not met with a welcome."""

    what: Tidings
    guarded: bool = False


def tidings(seed: Seed) -> Script[None]:
    guarded = "_guarded" if seed.guarded and seed.what is Tidings.BACK_TOGETHER else ""
    yield say(f"tidings.{seed.what}{guarded}")


def seed(start: Start) -> Seed:
    what = Tidings(start.given.get("what", Tidings.BETTER))
    return Seed(what, guarded=plan_now(start.facts, start.at) in GUARDED)


FLOW = Flow(
    tidings, seed, Seed, tuple(Seed(what, guarded) for what in sorted(MET) for guarded in (False, True)), brief=True
)
