"""A word in the box was said to us: it stays out of the words for the ex, and what was asked stands again."""

from __future__ import annotations

from dataclasses import dataclass

from bot.talk.steps import Flow, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def to_me(_: Seed) -> Script[None]:
    yield say("urge.to_me")


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(to_me, seed, Seed, (Seed(),))
