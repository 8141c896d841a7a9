"""What was kept, newest first, as it is when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from bot.talk.steps import Flow, Script, Start, show


@dataclass(frozen=True, slots=True)
class Seed:
    zone: str


def history(seed: Seed) -> Script[None]:
    yield show("history", seed.zone)


def seed(start: Start) -> Seed:
    return Seed(start.zone)


FLOW = Flow(history, seed, Seed, (Seed("UTC"),))
