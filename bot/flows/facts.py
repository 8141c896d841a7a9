"""Each thing remembered of a person, named once. Names are permanent. One fact per intake answer, so that each answer
knows when it was given.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from bot.care.checkins import Later
from bot.care.days import QuietHours
from bot.care.harddays import HardDay
from bot.care.kit import Rated
from bot.care.loosening import standing_plan
from bot.care.nudges import NudgeKind
from bot.care.plan import Plan
from bot.care.recent import Recent
from bot.care.signs import signs
from bot.care.situation import (
    Did,
    Ended,
    Given,
    Goal,
    Heart,
    HomeDetail,
    LastWord,
    MildDays,
    Order,
    Rung,
    Safety,
    Situation,
    Tie,
    When,
    gates_answered,
)
from bot.flows.records import LateUrge
from bot.talk.steps import Fact, Facts, Remember

CONSENT: Fact[bool] = Fact("consent", bool)
AGREED: Fact[int] = Fact("agreed", int)  # the version of PRIVACY.md that they agreed to

ORDER: Fact[Order] = Fact("order", Order)
SAFETY: Fact[frozenset[Safety]] = Fact("safety", frozenset[Safety])
ENDED: Fact[Ended] = Fact("ended", Ended)
WHEN: Fact[When] = Fact("when", When)
TIES: Fact[frozenset[Tie]] = Fact("ties", frozenset[Tie])
HOME: Fact[frozenset[HomeDetail]] = Fact("home", frozenset[HomeDetail])
LAST_WORD: Fact[LastWord] = Fact("last_word", LastWord)
STOP: Fact[LastWord] = Fact("stop", LastWord)
INVITATION: Fact[frozenset[Did]] = Fact("invitation", frozenset[Did])
HEART: Fact[Heart] = Fact("heart", Heart)
RUNGS: Fact[frozenset[Rung]] = Fact("rungs", frozenset[Rung])
MILD_DAYS: Fact[MildDays] = Fact("mild_days", MildDays)
GOAL: Fact[Goal] = Fact("goal", Goal)
ACCEPTANCE: Fact[int] = Fact("acceptance", int)
SUDDEN: Fact[bool] = Fact("sudden", bool)
MEANING: Fact[int] = Fact("meaning", int)
THERAPIST: Fact[bool] = Fact("therapist", bool)
SAFE_TO_MESSAGE: Fact[bool] = Fact("safe_to_message", bool)
KEPT_SAFETY: Fact[datetime] = Fact("kept_safety", datetime)
KEPT_PURSUIT: Fact[datetime] = Fact("kept_pursuit", datetime)

ANSWERS: tuple[Fact[Any], ...] = (
    ORDER,
    SAFETY,
    ENDED,
    WHEN,
    TIES,
    HOME,
    LAST_WORD,
    STOP,
    INVITATION,
    HEART,
    RUNGS,
    MILD_DAYS,
    GOAL,
    ACCEPTANCE,
    SUDDEN,
    MEANING,
    THERAPIST,
    SAFE_TO_MESSAGE,
    KEPT_SAFETY,
    KEPT_PURSUIT,
)
"""Named as the fields of `Situation` are."""

PLAN: Fact[Plan] = Fact("plan", Plan)
PLAN_INSTEAD_OF: Fact[Plan] = Fact("plan_instead_of", Plan)  # what fitted when it was chosen
PLAN_WANTED: Fact[Plan] = Fact("plan_wanted", Plan)  # a looser one, asked for and still to wait for
PLAN_SINCE: Fact[datetime] = Fact("plan_since", datetime)
ASKED_OWN_SAFETY: Fact[bool] = Fact("asked_own_safety", bool)
TOLD_INTERESTS: Fact[bool] = Fact("told_interests", bool)

CHECKIN_HOUR: Fact[time] = Fact("checkin_hour", time)
ZONE: Fact[str] = Fact("zone", str)
COUNTRY: Fact[str] = Fact("country", str)
LOCALE: Fact[str] = Fact("locale", str)
DISCREET: Fact[bool] = Fact("discreet", bool)
SET_UP: Fact[bool] = Fact("set_up", bool)

IF_THEN: Fact[str] = Fact("if_then", str)
URGES_LATELY: Fact[tuple[LateUrge, ...]] = Fact("urges_lately", tuple[LateUrge, ...])
GATE_PASSED: Fact[str] = Fact("gate_passed", str)
TO_ME: Fact[bool] = Fact("to_me", bool)  # a short word in the box was said to us; when, is what counts
HUSHED_UNTIL: Fact[datetime] = Fact("hushed_until", datetime)
PAUSED_UNTIL: Fact[datetime] = Fact("paused_until", datetime)
NO_MORE: Fact[bool] = Fact("no_more", bool)

QUIET_HOURS: Fact[QuietHours] = Fact("quiet_hours", QuietHours)
PER_WEEK: Fact[int] = Fact("per_week", int)
NEXT_ROUND: Fact[datetime] = Fact("next_round", datetime)
WAITING: Fact[tuple[NudgeKind, ...]] = Fact("waiting", tuple[NudgeKind, ...])
HARD_DAYS: Fact[tuple[HardDay, ...]] = Fact("hard_days", tuple[HardDay, ...])
HIDE_COUNTERS: Fact[bool] = Fact("hide_counters", bool)
SHOW_RUN: Fact[bool] = Fact("show_run", bool)
FAITH: Fact[bool] = Fact("faith", bool)
TOLD_PLAN: Fact[Plan] = Fact("told_plan", Plan)
TOLD_MILESTONES: Fact[tuple[str, ...]] = Fact("told_milestones", tuple[str, ...])
LISTENED: Fact[int] = Fact("listened", int)  # messages listened to in a row
WROTE_ON: Fact[date] = Fact("wrote_on", date)

CARRIED_TO: Fact[date] = Fact("carried_to", date)  # till when the plan goes on after day 90

LATER_ASKED: Fact[tuple[Later, ...]] = Fact("later_asked", tuple[Later, ...])
CALLED: Fact[str] = Fact("called", str)  # what the ex is called here
WAS_MISSING: Fact[str] = Fact("was_missing", str)
PLEDGE: Fact[str] = Fact("pledge", str)  # to themselves, for the plan they chose
SAFE_SIGNS: Fact[str] = Fact("safe_signs", str)
SAFE_PLACE: Fact[str] = Fact("safe_place", str)
SAFE_PEOPLE: Fact[str] = Fact("safe_people", str)
SAFE_THINGS: Fact[str] = Fact("safe_things", str)
ON_MIND: Fact[int] = Fact("on_mind", int)  # how much of a day the ex was on their mind, as told last
MEANING_SENSE: Fact[int] = Fact("meaning_sense", int)

REASONS: Fact[str] = Fact("reasons", str)
PEOPLE: Fact[str] = Fact("people", str)
DISTRACTIONS: Fact[str] = Fact("distractions", str)
HOLD_ON_TO: Fact[str] = Fact("hold_on_to", str)
WHAT_WAS_WRONG: Fact[str] = Fact("what_was_wrong", str)
RATINGS: Fact[tuple[Rated, ...]] = Fact("ratings", tuple[Rated, ...])

RECENT: Fact[Recent] = Fact("recent", Recent)

ALL: tuple[Fact[Any], ...] = (
    CONSENT,
    AGREED,
    *ANSWERS,
    PLAN,
    PLAN_SINCE,
    PLAN_INSTEAD_OF,
    PLAN_WANTED,
    ASKED_OWN_SAFETY,
    TOLD_INTERESTS,
    CHECKIN_HOUR,
    ZONE,
    COUNTRY,
    LOCALE,
    DISCREET,
    SET_UP,
    IF_THEN,
    URGES_LATELY,
    GATE_PASSED,
    TO_ME,
    HUSHED_UNTIL,
    PAUSED_UNTIL,
    NO_MORE,
    QUIET_HOURS,
    PER_WEEK,
    NEXT_ROUND,
    WAITING,
    HARD_DAYS,
    HIDE_COUNTERS,
    SHOW_RUN,
    FAITH,
    TOLD_PLAN,
    TOLD_MILESTONES,
    LISTENED,
    WROTE_ON,
    CARRIED_TO,
    LATER_ASKED,
    CALLED,
    WAS_MISSING,
    PLEDGE,
    SAFE_SIGNS,
    SAFE_PLACE,
    SAFE_PEOPLE,
    SAFE_THINGS,
    ON_MIND,
    MEANING_SENSE,
    REASONS,
    PEOPLE,
    DISTRACTIONS,
    HOLD_ON_TO,
    WHAT_WAS_WRONG,
    RATINGS,
    RECENT,
)
"""What the store may find in a session."""

_NAMES = tuple(fact.name for fact in ANSWERS)
_DATED = frozenset({KEPT_SAFETY.name, KEPT_PURSUIT.name})


def situation_of(facts: Facts) -> Situation:
    """What intake learned, each answer with the instant it was given."""
    found: dict[str, Any] = {}
    for name in _NAMES:
        known = facts.get(name)
        if known is not None:
            found[name] = known.value if name in _DATED else Given(known.value, known.at)
    return Situation(**found)


def learned(before: Situation, after: Situation) -> Iterator[Remember]:
    """The facts that turn one situation into the other."""
    for fact in ANSWERS:
        given, was = getattr(after, fact.name), getattr(before, fact.name)
        if given is not was and given != was:
            yield Remember(fact, getattr(given, "value", given))


def plan_now(facts: Facts, at: datetime) -> Plan | None:
    """The plan in force: the one chosen while it may stand, else the one that fits. None before both gates."""
    situation = situation_of(facts)
    standing = standing_plan(signs(situation, at), PLAN.of(facts), instead_of=PLAN_INSTEAD_OF.of(facts))
    return standing if standing is Plan.BEREAVED or gates_answered(situation) else None
