"""A closer look at how it goes, a picture at a time. Fleeting: it asks for nothing and may be left as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from bot.care.recent import Recent
from bot.care.urges import CURVE_FROM
from bot.flows import progress
from bot.flows.facts import RECENT
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say

AFTER_SLIP = timedelta(hours=72)  # as long as a run of days is not shown either


class Closer(StrEnum):
    """Named as the views are."""

    HOURS = "hours"
    CURVE = "curve"
    KEPT = "kept"
    STEADY = "steady"
    ENOUGH = "enough"


CLOSER = pick("progress.closer", Closer)


@dataclass(frozen=True, slots=True)
class Seed:
    """`offers`: the pictures there is something to show in."""

    now: progress.Seed
    offers: tuple[Closer, ...] = ()


def closer(seed: Seed) -> Script[None]:
    if seed.now.held:
        yield say(f"progress.{seed.now.held}")
        return
    if not seed.offers:
        return
    wanted = yield from ask(CLOSER.only(*seed.offers, Closer.ENOUGH))
    if wanted is Closer.ENOUGH:
        yield say("progress.enough")
        return
    yield progress.drawn(wanted, seed.now)
    yield Next("closer")


def seed(start: Start) -> Seed:
    now = progress.seed(start)
    return Seed(now, tuple(offers(RECENT.of(start.facts) or Recent(), start.at, counters=now.counters)))


def offers(recent: Recent, at: datetime, *, counters: bool) -> list[Closer]:
    """The urge curve from five urges on; what is counted only where counting is theirs to see."""
    steady = recent.slip_at is not None and at - recent.slip_at >= AFTER_SLIP
    there = {
        Closer.HOURS: any(recent.urge_hours),
        Closer.CURVE: len(recent.episodes) >= CURVE_FROM and any(one.eased for one in recent.episodes),
        Closer.KEPT: counters and recent.kept_unsent > 0,
        Closer.STEADY: counters and steady,
    }
    return [one for one, is_there in there.items() if is_there]


_NOW = progress.Seed(datetime(2026, 3, 4, 20, 15, tzinfo=UTC), "UTC")
_HELD = progress.Seed(datetime(2026, 3, 4, 20, 15, tzinfo=UTC), "UTC", "not_here")
_SAMPLES = (Seed(_NOW, (Closer.HOURS, Closer.CURVE, Closer.KEPT, Closer.STEADY)), Seed(_NOW), Seed(_HELD))
FLOW = Flow(closer, seed, Seed, _SAMPLES, fleeting=True)
