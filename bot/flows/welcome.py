"""The first minute. Nothing is kept before the first tap that says 18 or over, and reading on is not that tap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import assert_never

from bot.flows.facts import AGREED, CONSENT
from bot.talk.steps import Flow, Next, Remember, Script, Start, Wake, ask, pick, say

OFFER_SETUP = "offer_setup"  # the bell of the morning after, and the flow it starts
MORNING = time(9)
PROMISES = 1  # the version of PRIVACY.md that is agreed to now


class First(StrEnum):
    URGE = "urge"
    TELL = "tell"
    NOT_SAFE = "not_safe"
    UNDER_18 = "under_18"
    WHO_READS = "who_reads"


FIRST = pick("welcome.first", First)
ELSEWHERE = {First.NOT_SAFE: "crisis", First.UNDER_18: "young", First.WHO_READS: "privacy"}
"""What comes first before anything is told, and is no consent."""


@dataclass(frozen=True, slots=True)
class Seed:
    """`local` is the person's wall time as far as their language tells. `heavy`: their words were of what hurts. `again`:
    they were here before, so that the whole notice is not said once more. `unread`: their words meant nothing to us. `met`: the
    courtesy that they were. `order`: they told of a court's order.
    """

    local: datetime
    heavy: bool = False
    again: bool = False
    unread: bool = False
    met: str = ""
    order: bool = False


def welcome(seed: Seed) -> Script[None]:
    if seed.met:
        yield say(f"core.met.{seed.met}")
    elif seed.order:
        yield say("welcome.order")
    elif seed.heavy:
        yield say("welcome.heavy_again" if seed.again else "welcome.heavy")
    elif seed.unread:
        yield say("welcome.not_read")
    first = yield from ask(FIRST, again="yes" if seed.again else "no")
    match first:
        case First.URGE:
            yield from joined(seed.local)
            yield Next("urge")
        case First.TELL:
            yield from joined(seed.local)
            yield Next("gates")
        case First.NOT_SAFE | First.UNDER_18 | First.WHO_READS:
            yield Next(ELSEWHERE[first])
        case _:
            assert_never(first)


def joined(local: datetime) -> Script[None]:
    """Consent, and the offer to set things up next morning should they stay with the urgent thing now."""
    yield Remember(CONSENT, value=True)
    yield Remember(AGREED, PROMISES)
    yield Wake(OFFER_SETUP, next_morning(local))


def next_morning(local: datetime) -> datetime:
    """Nine o'clock after the coming night; before four at night it is still the evening before."""
    day = (local - timedelta(hours=4)).date() + timedelta(days=1)
    return datetime.combine(day, MORNING)


def seed(start: Start) -> Seed:
    told = {what: what in start.given for what in ("heavy", "again", "unread", "order")}
    return Seed(start.local, **told, met=start.given.get("met", ""))


_LOCAL = datetime(2026, 3, 4, 22, 15)  # noqa: DTZ001 - a wall time
SAMPLES = (
    Seed(_LOCAL, again=True),
    Seed(_LOCAL, again=True, unread=True),
    Seed(_LOCAL, heavy=True, again=True),
    Seed(_LOCAL, heavy=True),
    Seed(_LOCAL, again=True, met="hello"),
    Seed(_LOCAL, order=True),
    Seed(_LOCAL),
)
FLOW = Flow(welcome, seed, Seed, SAMPLES, fleeting=True)
