"""Back from a pause or from silence, without a word about the time between."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.facts import NO_MORE, PAUSED_UNTIL
from bot.talk.steps import Flow, Remember, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def resume(_: Seed) -> Script[None]:
    yield Remember(PAUSED_UNTIL, None)
    yield Remember(NO_MORE, None)
    yield say("leave.resumed")


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(resume, seed, Seed, (Seed(),))
