"""What stands at the end of a check-in: the quiet days where they are shown, a milestone once, and one thing for today
that fits plan and stage and has not been offered for 14 days.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from bot.care.checkins import ContactAnswer, UrgeLevel
from bot.care.days import plan_day
from bot.care.entries import OfferMade
from bot.care.plan import Plan
from bot.care.progress import Milestone, is_shown, milestone
from bot.care.quiet_days import QuietDays, current_run, quiet_days, run_is_shown
from bot.care.recent import Recent
from bot.care.reviews import stage
from bot.care.situation import Situation, Tie
from bot.care.today import Tag, for_today
from bot.care.writing import Searching, Writing, offered
from bot.flows.facts import (
    CONSENT,
    FAITH,
    HIDE_COUNTERS,
    HUSHED_UNTIL,
    RECENT,
    SHOW_RUN,
    TOLD_MILESTONES,
    plan_now,
    situation_of,
)
from bot.talk.steps import Flow, Next, Record, Remember, Script, Start, say

CALM_FROM = 5  # mood, of ten
_HOMES = {Tie.ONE_HOME, Tie.PARTLY_HOME}


@dataclass(frozen=True, slots=True)
class Seed:
    """`offered`: earlier today already. `quiet`, `reached` and `run` are None where they are not shown: quiet is no aim where
    two people talk again (B7). `told`: the milestones told before.
    """

    action: str
    offered: bool = False
    quiet: QuietDays | None = None
    reached: tuple[Milestone, int] | None = None
    run: int | None = None
    told: tuple[str, ...] = ()


def one_thing(seed: Seed) -> Script[None]:
    if seed.reached is not None:
        found, count = seed.reached
        yield say(f"today.milestone.{found}", count=count)
        yield Remember(TOLD_MILESTONES, (*seed.told, name_of(seed.reached)))
    elif seed.quiet is not None:
        yield say("today.quiet", quiet=seed.quiet.quiet, days=seed.quiet.days)
        if seed.run:
            yield say("today.run", days=seed.run)
    if not seed.offered:
        yield Record(OfferMade(seed.action))
    yield Next("today")


def name_of(reached: tuple[Milestone, int]) -> str:
    """How a milestone is remembered as told."""
    return f"{reached[0]}:{reached[1]}"


def seed(start: Start) -> Seed:
    facts, today = start.facts, start.local.date()
    recent, plan = RECENT.of(facts) or Recent(), plan_now(facts, start.at)
    action = chosen(start, recent, plan) if plan is not None else "walk"
    done = bool(recent.offers) and recent.offers[-1].on == today
    newest = recent.checkins[-1] if recent.checkins else None
    unclear = newest is not None and newest.on == today and newest.contact is ContactAnswer.BOTH
    hushed = (until := HUSHED_UNTIL.of(facts)) is not None and start.at < until
    if (
        unclear
        or hushed
        or plan is Plan.AT_THE_TABLE
        or HIDE_COUNTERS.of(facts) is True
        or not is_shown(plan)
        or recent.since is None
    ):
        return Seed(action, done)
    quiet = quiet_days(recent.since, today, slip_days=recent.slip_days, older=recent.older_slip_days)
    if quiet.days < 1:
        return Seed(action, done)
    told = TOLD_MILESTONES.of(facts) or ()
    reached = milestone(plan, quiet=quiet, kept_unsent=recent.kept_unsent)
    return Seed(
        action,
        done,
        quiet,
        reached if reached is not None and name_of(reached) not in told else None,
        run_of(start, recent, today),
        told,
    )


def run_of(start: Start, recent: Recent, today: date) -> int | None:
    """The days since the last slip, only where that was switched on and no slip is near."""
    shown = run_is_shown(start.at, switched_on=SHOW_RUN.of(start.facts) is True, last_slip=recent.slip_at)
    return current_run(recent.since or today, today, last_slip=recent.run_ended) if shown else None


def chosen(start: Start, recent: Recent, plan: Plan) -> str:
    """Today's action; the same all day."""
    today, since = start.local.date(), CONSENT.given_at(start.facts)
    return for_today(
        plan,
        stage(plan_day(recent.plan_since or today, today)),
        tags=frozenset(tags_of(start, recent, situation_of(start.facts))),
        offers=recent.offers,
        today=today,
        salt="" if since is None else since.isoformat(),
    )


def tags_of(start: Start, recent: Recent, situation: Situation) -> Collection[Tag]:
    """What holds of this person, of that which some actions need."""
    ties = situation.ties.value if situation.ties else frozenset[Tie]()
    meaning = situation.meaning.value if situation.meaning else None
    newest = recent.checkins[-1] if recent.checkins else None
    calm = newest is not None and newest.mood >= CALM_FROM and newest.urge in {UrgeLevel.NONE, UrgeLevel.SOME}
    holds = {
        Tag.FAITH: FAITH.of(start.facts) is True,
        Tag.WRITING: offered(Searching(meaning), today=start.local.date(), last=None) is Writing.JOURNAL,
        Tag.CALM: calm,
        Tag.ONE_HOME: bool(ties & _HOMES),
        Tag.CHILDREN: Tie.CHILDREN in ties,
        Tag.LOGISTICS: bool(ties),
    }
    return [tag for tag, true in holds.items() if true]


FLOW = Flow(
    one_thing,
    seed,
    Seed,
    (
        Seed("walk"),
        Seed("walk", offered=True, quiet=QuietDays(23, 27)),
        Seed("walk", quiet=QuietDays(23, 27), run=4),
        *(Seed("walk", quiet=QuietDays(7, 9), reached=(one, 10)) for one in Milestone),
    ),
)
