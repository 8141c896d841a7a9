"""The first minute. Nothing is kept before the first tap that says 18 or over, and reading on is not that tap."""

from __future__ import annotations

from collections.abc import Mapping
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


LEADS = {
    "order": "welcome.order",
    "look": "welcome.look",
    "step": "welcome.step",
    "unread": "welcome.not_read",
}
"""What their words were -> what is said first: they told of a court's order, want to look at a page, said "ok" or "idk", meant nothing to us."""


@dataclass(frozen=True, slots=True)
class Seed:
    """`local` is the person's wall time as far as their language tells. `again`: they were here before, so that the whole notice is
    not said once more. `lead`: the line that answers their words, if any.
    """

    local: datetime
    again: bool = False
    lead: str = ""


def welcome(seed: Seed) -> Script[None]:
    if seed.lead:
        yield say(seed.lead)
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
    again = "again" in start.given
    return Seed(start.local, again, _lead(start.given, again=again))


def _lead(given: Mapping[str, str], *, again: bool) -> str:
    """A courtesy is met by its own line; what hurts comes before what else was said."""
    if "met" in given:
        return f"core.met.{given['met']}"
    if "heavy" in given:
        return "welcome.heavy_again" if again else "welcome.heavy"
    return next((line for told, line in LEADS.items() if told in given), "")


_LOCAL = datetime(2026, 3, 4, 22, 15)  # noqa: DTZ001 - a wall time
SAMPLES = (
    Seed(_LOCAL, again=True),
    Seed(_LOCAL, again=True, lead="welcome.not_read"),
    Seed(_LOCAL, again=True, lead="welcome.heavy_again"),
    Seed(_LOCAL, lead="welcome.heavy"),
    Seed(_LOCAL, again=True, lead="core.met.hello"),
    Seed(_LOCAL, lead="welcome.order"),
    Seed(_LOCAL, lead="welcome.look"),
    Seed(_LOCAL, again=True, lead="welcome.step"),
    Seed(_LOCAL),
)
FLOW = Flow(welcome, seed, Seed, SAMPLES, fleeting=True)
