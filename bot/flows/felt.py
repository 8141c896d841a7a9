"""How strong the urge was and what set it off: one tap each, both may be skipped. Asked once the wait is set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.care.checkins import UrgeLevel
from bot.care.urges import Trigger
from bot.flows.facts import URGES_LATELY
from bot.flows.records import LateUrge
from bot.talk.steps import Choice, Flow, Pick, Remember, Script, Start, ask, say

SKIP = "skip"
OF_TEN = {UrgeLevel.NONE: 0, UrgeLevel.SOME: 3, UrgeLevel.STRONG: 7, UrgeLevel.ALMOST: 10}
"""The four words as the 0–10 that urges are kept in."""


def level(key: str) -> Pick[int | None]:
    """None, some, strong, almost; or nothing said."""
    each = (Choice[int | None](one.value, OF_TEN[one]) for one in UrgeLevel)
    return Pick(key, (*each, Choice[int | None](SKIP, None)))


STRENGTH = level("urge.strength")
TRIGGER = Pick(
    "urge.trigger",
    (*(Choice[Trigger | None](one.value, one) for one in Trigger), Choice[Trigger | None](SKIP, None)),
)


@dataclass(frozen=True, slots=True)
class Seed:
    draft: str
    lately: tuple[LateUrge, ...]


def felt(seed: Seed) -> Script[None]:
    before = yield from ask(STRENGTH)
    trigger = yield from ask(TRIGGER)
    told = (
        replace(urge, before=before, trigger=trigger, asked=True) if urge.draft == seed.draft else urge
        for urge in seed.lately
    )
    yield Remember(URGES_LATELY, tuple(told))
    yield say("urge.noted")


def seed(start: Start) -> Seed:
    return Seed(start.given.get("draft", ""), URGES_LATELY.of(start.facts) or ())


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(felt, seed, Seed, (Seed("d1", (LateUrge("d0", _AT), LateUrge("d1", _AT))),))
