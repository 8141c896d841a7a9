"""Joining two accounts. Each account has its own memory so far, and that is said plainly."""

from __future__ import annotations

from dataclasses import dataclass

from bot.talk.steps import Flow, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def link(_: Seed) -> Script[None]:
    yield say("done.link")


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(link, seed, Seed, (Seed(),))
