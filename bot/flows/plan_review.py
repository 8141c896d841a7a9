"""The day a plan is looked at: no plan goes on in silence (A11). After day 90 going on is a choice, with a new date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

from bot.care.days import plan_day
from bot.care.entries import ReviewDone
from bot.care.plan import GUARDED, Plan
from bot.care.recent import Recent
from bot.care.reviews import REVIEW_DAYS, Onward, must_choose, onward
from bot.care.signs import signs
from bot.care.situation import Goal
from bot.flows.facts import CARRIED_TO, GOAL, RECENT, plan_now, situation_of
from bot.flows.naming import names_nothing
from bot.flows.nudge import DISCREETLY, Knock
from bot.talk.steps import Choice, Flow, Next, Pick, Record, Remember, Script, Start, Word, ask, pick, say


class Fits(StrEnum):
    FITS = "fits"
    CARD = "card"
    HAPPENED = "happened"
    AGAIN = "again"


LEADS = {Fits.CARD: "plan_card", Fits.HAPPENED: "happened", Fits.AGAIN: "gates"}
FITS = pick("review.fits", Fits)
ONWARD = pick("review.onward", Onward)
ASKED_AGAIN = timedelta(days=14)
MORE_DAYS = Pick("review.more_days", tuple(Choice(str(days), days) for days in (14, 30, 60)))


@dataclass(frozen=True, slots=True)
class Seed:
    """`plan` None: nothing is looked at. `day`: of the plan. `choices`: those after day 90, () before."""

    plan: Plan | None
    day: int
    today: date
    choices: tuple[Onward, ...] = ()
    discreet: bool = False


def plan_review(seed: Seed) -> Script[None]:
    if seed.plan is None:
        yield Next("plan_card")
        return
    if seed.discreet and (yield from ask(DISCREETLY.only(Knock.OPEN, Knock.NOT_TODAY))) is Knock.NOT_TODAY:
        yield say("nudge.tomorrow")
        return
    named = Word(f"another_plan.wanted.{seed.plan}")
    if seed.choices:
        yield from chosen(seed, (yield from ask(ONWARD.only(*seed.choices), day=seed.day, plan=named)))
        return
    fits = yield from ask(FITS, day=seed.day, plan=named)
    yield Record(ReviewDone(reached(seed.day)))
    if fits is not Fits.FITS:
        yield Next(LEADS[fits])
        return
    coming = next((day for day in REVIEW_DAYS if day > seed.day), None)
    yield say("review.on") if coming is None else say("review.on_to", day=coming)
    yield Next("waiting")


def chosen(seed: Seed, way: Onward) -> Script[None]:
    """After day 90: let go, one message with its why-now questions, or on to a new date."""
    yield Record(ReviewDone(reached(seed.day)))
    match way:
        case Onward.LET_GO:
            yield Remember(GOAL, Goal.LET_GO)
            yield Remember(CARRIED_TO, seed.today + ASKED_AGAIN)
            yield Next("plan_card")
        case Onward.ONE_WHY_NOW:
            yield Remember(CARRIED_TO, seed.today + ASKED_AGAIN)
            yield say("review.why_now")
            yield Next("urge")
        case Onward.CARRY_ON:
            days = yield from ask(MORE_DAYS)
            yield Remember(CARRIED_TO, seed.today + timedelta(days=days))
            yield say("review.carried", days=days)
            yield Next("waiting")
        case _ as never:
            assert_never(never)


def reached(day: int) -> int:
    """The review day that this one counts as."""
    return max((one for one in REVIEW_DAYS if one <= day), default=0)


def seed(start: Start) -> Seed:
    plan, recent, today = plan_now(start.facts, start.at), RECENT.of(start.facts) or Recent(), start.local.date()
    since = recent.plan_since or today
    if plan in GUARDED:
        return Seed(None, 0, today)
    due = plan is not None and must_choose(plan, since=since, today=today, carried_to=CARRIED_TO.of(start.facts))
    stopped = signs(situation_of(start.facts), start.at).stopped
    choices = onward(stopped=stopped) if due else ()
    return Seed(plan, plan_day(since, today), today, choices, names_nothing(start.facts))


_TODAY = date(2026, 3, 4)
_GIVE = Plan.GIVE_THE_BREAKUP
FLOW = Flow(
    plan_review,
    seed,
    Seed,
    (
        *(Seed(plan, 14, _TODAY) for plan in Plan if plan not in GUARDED),
        Seed(_GIVE, 90, _TODAY, onward(stopped=False), discreet=True),
        Seed(_GIVE, 97, _TODAY, onward(stopped=True)),
        Seed(Plan.SPACE_NOT_DISTANCE, 91, _TODAY),
        Seed(None, 0, _TODAY),
    ),
)
