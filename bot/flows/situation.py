"""What happened, in at most eleven screens. Nothing is asked that cannot change the plan or its notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.care.gates import heard, invited, kept, mild_chasing
from bot.care.situation import (
    BONDS,
    SEVERE,
    Did,
    Ended,
    Given,
    Goal,
    Heart,
    HomeDetail,
    LastWord,
    MildDays,
    Rung,
    Situation,
    Tie,
    When,
)
from bot.flows.facts import PLAN, learned, situation_of
from bot.flows.none_of_these import some_or_none, told
from bot.talk.steps import Flow, Next, Remember, Script, Start, ask, pick, say

ENDED = pick("situation.ended", Ended)
WHEN = pick("situation.when", When)
TIES = some_or_none("situation.ties", Tie)
HOME = some_or_none("situation.home", HomeDetail)
LAST_WORD = pick("situation.last_word", LastWord)
DID = some_or_none("situation.did", Did)
HEART = pick("situation.heart", Heart)
RUNGS = some_or_none("situation.rungs", Rung)
MILD_DAYS = pick("situation.mild_days", MildDays).only(MildDays.THREE_OR_MORE, MildDays.FEW, MildDays.NOT_SURE)
GOAL = pick("situation.goal", Goal)
GOAL_AGAIN = pick("situation.goal_again", Goal)


@dataclass(frozen=True, slots=True)
class Seed:
    known: Situation
    at: datetime


def situation(seed: Seed) -> Script[None]:
    at, now = seed.at, seed.known

    ended = yield from ask(ENDED)
    if ended is Ended.THEY_DIED:
        yield Next("they_died")
        return
    now = replace(now, ended=Given(ended, at))

    now = replace(now, when=Given((yield from ask(WHEN)), at))

    ties = told((yield from ask(TIES)))
    now = replace(now, ties=Given(ties, at), home=None)
    if Tie.PARTLY_HOME in ties:
        now = replace(now, home=Given(told((yield from ask(HOME))), at))

    word = yield from ask(LAST_WORD)
    now = heard(now, word, at)
    if word is LastWord.WANTS_TO_TALK:
        now = invited(now, told((yield from ask(DID))), at)

    # It sets the notes of a couple living apart; where a home is partly shared, screen 5b stands in its place.
    if ties & BONDS and Tie.PARTLY_HOME not in ties:
        now = replace(now, heart=Given((yield from ask(HEART)), at))

    rungs = told((yield from ask(RUNGS)))
    now = replace(now, rungs=Given(rungs, at), mild_days=None)
    if not rungs & SEVERE and mild_chasing(now, at):  # two mild rungs decide by their days
        now = replace(now, mild_days=Given((yield from ask(MILD_DAYS)), at))

    goal = yield from ask(GOAL)
    if goal is Goal.MAKE_THEM_REACT:
        yield say("situation.react")
        goal = yield from ask(GOAL_AGAIN)
    now = replace(now, goal=Given(goal, at))

    yield from learned(seed.known, kept(now, at))
    yield Remember(PLAN, None)  # told anew, the card shows what fits now
    yield Next("plan_card")


def seed(start: Start) -> Seed:
    return Seed(situation_of(start.facts), start.at)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(situation, seed, Seed, (Seed(Situation(), _AT),))
