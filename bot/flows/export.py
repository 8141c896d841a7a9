"""Everything kept of the person, in two files: one to read here, one to take along. Drawn when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from bot.talk.steps import Flow, Script, Start, say, show


@dataclass(frozen=True, slots=True)
class Seed:
    zone: str


def export(seed: Seed) -> Script[None]:
    yield say("done.export")
    yield show("export", seed.zone)


def seed(start: Start) -> Seed:
    return Seed(start.zone)


FLOW = Flow(export, seed, Seed, (Seed("UTC"),))
