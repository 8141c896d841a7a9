"""They stand before the ex's door, or are on the way: away from there first, everything else after. One tap; no shame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import assert_never

from bot.care.gates import kept
from bot.care.plan import NO_CONTACT, Plan
from bot.care.situation import Given, Rung, Situation
from bot.flows.facts import CONSENT, learned, plan_now, situation_of
from bot.reading.crisis import Danger
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Away(StrEnum):
    AWAY = "away"
    INVITED = "invited"
    STUCK = "stuck"


THERE = pick("pursued.there", Away)


@dataclass(frozen=True, slots=True)
class Seed:
    """`met`: they have agreed to be here; before that nothing is asked and nothing kept."""

    plan: Plan | None
    known: Situation
    at: datetime
    met: bool = True


def there(seed: Seed) -> Script[None]:
    if not seed.met:
        yield say("pursued.step_away")
        yield Next("open_box")
        return
    if seed.plan is Plan.BEREAVED:
        yield Next("bereaved")
        return
    match (yield from ask(THERE.only(*offers(seed.plan)))):
        case Away.AWAY:
            told = seed.known.rungs.value if seed.known.rungs else frozenset[Rung]()
            now = replace(seed.known, rungs=Given(told | {Rung.TURNED_UP}, seed.at))
            yield from learned(seed.known, kept(now, seed.at))
            yield say("pursued.away")
            yield Next("replanned", (("then", "urge"),))
        case Away.INVITED:
            yield say("pursued.invited")
        case Away.STUCK:
            yield Next("crisis", (("kind", Danger.MAY_HURT),))
        case never:
            assert_never(never)


def offers(plan: Plan | None) -> tuple[Away, ...]:
    """Under an order, fear or chasing nobody's word makes it right to be there."""
    return (Away.AWAY, Away.STUCK) if plan in NO_CONTACT else (Away.AWAY, Away.INVITED, Away.STUCK)


def seed(start: Start) -> Seed:
    met = CONSENT.of(start.facts) is True
    return Seed(plan_now(start.facts, start.at), situation_of(start.facts), start.at, met)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(
    there,
    seed,
    Seed,
    (
        Seed(None, Situation(), _AT, met=False),
        *(Seed(plan, Situation(), _AT) for plan in (None, Plan.BEREAVED, Plan.COURT_ORDER)),
    ),
)
