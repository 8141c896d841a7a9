"""Is it safe to message you here? Asked of somebody set up before there was fear, and whenever they want to say it anew.
A yes that comes later finds no hour: then it is asked, so that the yes is not an empty one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.flows.facts import CHECKIN_HOUR, SAFE_TO_MESSAGE, SET_UP
from bot.flows.setup import SAFE, YesNo, settled
from bot.talk.steps import Flow, Remember, Script, Start, ask, say


@dataclass(frozen=True, slots=True)
class Seed:
    """`at` is UTC. `no_hour`: they are set up, and nothing rings."""

    at: datetime
    zone: str
    no_hour: bool = False


def safe_here(seed: Seed) -> Script[None]:
    safe = (yield from ask(SAFE)) is YesNo.YES
    yield Remember(SAFE_TO_MESSAGE, safe)
    if not safe:
        yield say("setup.quiet")
    elif seed.no_hour:
        yield from settled(seed.at, seed.zone)
    else:
        yield say("settings.set")


def seed(start: Start) -> Seed:
    silent = SET_UP.of(start.facts) is True and CHECKIN_HOUR.of(start.facts) is None
    return Seed(start.at, start.zone, silent)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(safe_here, seed, Seed, (Seed(_AT, "Europe/Lisbon"), Seed(_AT, "Europe/Lisbon", no_hour=True)))
