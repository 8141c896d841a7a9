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
    at = seed.at

    ended = yield from ask(ENDED)
    if ended is Ended.THEY_DIED:
        yield Next("they_died")
        return

    when = yield from ask(WHEN)

    ties = told((yield from ask(TIES)))
    home = told((yield from ask(HOME))) if Tie.PARTLY_HOME in ties else None

    word = yield from ask(LAST_WORD)
    did = told((yield from ask(DID))) if word is LastWord.WANTS_TO_TALK else frozenset[Did]()

    # It sets the notes of a couple living apart; where a home is partly shared, screen 5b stands in its place.
    heart = (yield from ask(HEART)) if ties & BONDS and Tie.PARTLY_HOME not in ties else None

    rungs = told((yield from ask(RUNGS)))
    now = replace(
        invited(heard(seed.known, word, at), did, at),
        ended=Given(ended, at),
        when=Given(when, at),
        ties=Given(ties, at),
        home=None if home is None else Given(home, at),
        heart=seed.known.heart if heart is None else Given(heart, at),
        rungs=Given(rungs, at),
        mild_days=None,
    )
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
