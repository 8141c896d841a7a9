"""How strong the urge is now that it was decided; one tap, skippable. It may well stay: what was done is what counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.care.urges import Outcome
from bot.flows.facts import URGES_LATELY
from bot.flows.felt import level
from bot.flows.records import LateUrge, closed, known_urge
from bot.talk.steps import Flow, Record, Script, Start, ask, say

NOW = level("urge.strength_now")
STILL = 7


@dataclass(frozen=True, slots=True)
class Seed:
    """`kept`: the words were kept, so that only this answer tells how the urge went on."""

    draft: str
    at: datetime
    urge: LateUrge | None = None
    kept: bool = False


def eased(seed: Seed) -> Script[None]:
    after = yield from ask(NOW)
    if seed.kept:
        yield Record(closed(seed.urge, seed.draft, Outcome.KEPT, at=seed.at, after=after))
    if after is None:
        yield say("urge.here")
    else:
        yield say("urge.still" if after >= STILL else "urge.eased")


def seed(start: Start) -> Seed:
    draft = start.given.get("draft", "")
    urge = known_urge(URGES_LATELY.of(start.facts) or (), draft)
    return Seed(draft, start.at, urge, kept="kept" in start.given)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(eased, seed, Seed, (Seed("d1", _AT), Seed("d1", _AT, LateUrge("d1", _AT), kept=True)))
