"""The evening of a slip, where they said yes to it: one look. The hours after a slip are the likeliest for the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class How(StrEnum):
    CALM = "calm"
    STRONG = "strong"


HOW = pick("slip.evening", How)


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def slip_evening(_: Seed) -> Script[None]:
    match (yield from ask(HOW)):
        case How.CALM:
            yield say("slip.evening_calm")
        case How.STRONG:
            yield Next("urge")
        case never:
            assert_never(never)


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(slip_evening, seed, Seed, (Seed(),), passing=True)
