"""Everything goes, at once, after one question more, which says how much it is; no reason is asked and nobody is talked
out of it. What the bot may take back of the chat goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.flows.facts import CONSENT
from bot.talk.steps import Erase, Flow, Script, Start, ask, pick, say, show


class Sure(StrEnum):
    ERASE = "erase"
    KEEP = "keep"


SURE = pick("leave.delete", Sure)


@dataclass(frozen=True, slots=True)
class Seed:
    begun: bool


def delete(seed: Seed) -> Script[None]:
    if not seed.begun:
        yield Erase()
        yield say("leave.nothing_kept")
        return
    yield show("holdings")
    if (yield from ask(SURE)) is Sure.KEEP:
        yield say("leave.still_here")
        return
    yield Erase()
    yield say("leave.erased")


def seed(start: Start) -> Seed:
    return Seed(begun=CONSENT.of(start.facts) is True)


FLOW = Flow(delete, seed, Seed, (Seed(begun=False), Seed(begun=True)))
