"""How it goes, drawn from history when it is sent: thirty days, or the week. Never in rows 1–4, and not while a hush lasts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.care.plan import GUARDED
from bot.flows.facts import HIDE_COUNTERS, HUSHED_UNTIL, plan_now
from bot.talk.steps import Flow, Next, Script, Show, Start, say, show


@dataclass(frozen=True, slots=True)
class Seed:
    """What the view needs to know of now. `held`: why nothing is shown, "" where something is."""

    at: datetime
    zone: str
    held: str = ""
    counters: bool = True


def progress(seed: Seed) -> Script[None]:
    if seed.held:
        yield say(f"progress.{seed.held}")
        return
    yield drawn("progress", seed)
    yield Next("closer")


def drawn(view: str, seed: Seed) -> Show:
    """The view as of this moment, in this zone."""
    return show(view, seed.at.isoformat(), seed.zone, "counters" if seed.counters else "")


def seed(start: Start) -> Seed:
    until = HUSHED_UNTIL.of(start.facts)
    held = "not_here" if plan_now(start.facts, start.at) in GUARDED else ""
    held = held or ("hushed" if until is not None and start.at < until else "")
    return Seed(start.at, start.zone, held, HIDE_COUNTERS.of(start.facts) is not True)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(progress, seed, Seed, (Seed(_AT, "UTC"), Seed(_AT, "UTC", "not_here"), Seed(_AT, "UTC", "hushed")))
