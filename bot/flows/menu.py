"""What this is and the six commands that matter; who has not begun goes back to the first minute."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.facts import CONSENT
from bot.talk.steps import Flow, Next, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    begun: bool


def menu(seed: Seed) -> Script[None]:
    yield say("leave.help")
    if not seed.begun:
        yield Next("welcome")


def seed(start: Start) -> Seed:
    return Seed(begun=CONSENT.of(start.facts) is True)


FLOW = Flow(menu, seed, Seed, (Seed(begun=False), Seed(begun=True)))
