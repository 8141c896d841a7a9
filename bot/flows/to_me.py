"""A word in the box was said to us: it stays out of the words for the ex, and what was asked stands again."""

from __future__ import annotations

from dataclasses import dataclass

from bot.talk.steps import Flow, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    """`met`: the courtesy that it was, if it can have been nothing else."""

    met: str = ""


def to_me(seed: Seed) -> Script[None]:
    yield say(f"core.met.{seed.met}" if seed.met else "urge.to_me")


def seed(start: Start) -> Seed:
    return Seed(start.given.get("met", ""))


FLOW = Flow(to_me, seed, Seed, (Seed(), Seed("thanks")))
