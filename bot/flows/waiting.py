"""What else fell on the day of a nudge and waited until it was opened: offered once, the next in rank."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.days import local
from bot.care.nudges import NudgeKind
from bot.care.recent import Recent
from bot.flows.facts import RECENT, WAITING
from bot.flows.nudging import LEADS
from bot.talk.steps import Flow, Next, Remember, Script, Start, Word, ask, pick


class Also(StrEnum):
    NOW = "now"
    NOT_TODAY = "not_today"


ALSO = pick("nudge.also", Also)


@dataclass(frozen=True, slots=True)
class Seed:
    """Today's that wait, in rank."""

    kinds: tuple[NudgeKind, ...] = ()


def waiting(seed: Seed) -> Script[None]:
    if not seed.kinds:
        return
    first, *rest = seed.kinds
    wanted = yield from ask(ALSO, what=Word(f"nudge.waits_{first}"))
    yield Remember(WAITING, tuple(rest) if wanted is Also.NOW and rest else None)
    if wanted is Also.NOW:
        yield Next("checkin" if first is NudgeKind.CHECK_IN else LEADS[first])


def seed(start: Start) -> Seed:
    """Only those of today; a check-in done meanwhile waits no more."""
    known, today = WAITING.of(start.facts) or (), start.local.date()
    recent = RECENT.of(start.facts) or Recent()
    since = WAITING.given_at(start.facts)
    sent = since is not None and local(since, start.zone).date() == today
    done = {NudgeKind.CHECK_IN} if recent.checkins and recent.checkins[-1].on == today else set[NudgeKind]()
    return Seed(tuple(kind for kind in known if sent and kind not in done))


_ALL = (NudgeKind.WEEKLY_REVIEW, NudgeKind.CHECK_IN)
FLOW = Flow(waiting, seed, Seed, (Seed(), Seed(_ALL), Seed(_ALL[1:]), Seed((NudgeKind.PLAN_REVIEW,))))
