"""I'm done: what was kept unsent is theirs, and leaving is success. Take it along, erase it, or let it sleep."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.progress import is_shown
from bot.flows.facts import HIDE_COUNTERS, NO_MORE, RECENT, plan_now
from bot.talk.steps import Flow, Next, Remember, Script, Start, ask, pick, say


class Leave(StrEnum):
    EXPORT = "export"
    ERASE = "erase"
    SLEEP = "sleep"
    STAY = "stay"


LEAVE = pick("done.how", Leave)


@dataclass(frozen=True, slots=True)
class Seed:
    """`kept`: messages kept unsent; 0 where nothing is counted."""

    kept: int = 0


def done(seed: Seed) -> Script[None]:
    yield say("done.kept", kept=seed.kept) if seed.kept else say("done.well")
    match (yield from ask(LEAVE)):
        case Leave.EXPORT:
            yield Next("export")
        case Leave.ERASE:
            yield Next("delete")
        case Leave.SLEEP:
            yield Remember(NO_MORE, value=True)
            yield say("done.asleep")
        case Leave.STAY:
            yield say("done.stay")
        case _ as never:
            assert_never(never)


def seed(start: Start) -> Seed:
    recent = RECENT.of(start.facts)
    shown = is_shown(plan_now(start.facts, start.at)) and HIDE_COUNTERS.of(start.facts) is not True
    return Seed(recent.kept_unsent if recent is not None and shown else 0)


FLOW = Flow(done, seed, Seed, (Seed(), Seed(1), Seed(12)))
