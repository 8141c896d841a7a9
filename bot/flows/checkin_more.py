"""At most one question after the three taps: how often from day 14, whether it is still useful on day 60, and what was
said of the ex once it is 14 days old (B16), since it was true of a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from bot.care.checkins import CheckinAsk, HowOften, StillUseful, per_week, questions
from bot.care.entries import AskedOnce
from bot.care.gates import heard, invited, kept, stop_lifted
from bot.care.plan import GUARDED, Plan
from bot.care.reviews import Table, table, table_answered
from bot.care.situation import Did, Given, LastWord, Order, Safety, Situation
from bot.flows.checkin import state_of
from bot.flows.facts import HUSHED_UNTIL, PER_WEEK, learned, plan_now, situation_of
from bot.flows.none_of_these import told
from bot.flows.replanned import has_moved
from bot.flows.situation import DID, HEART, HOME, LAST_WORD
from bot.talk.steps import Flow, Next, Record, Remember, Script, Start, ask, pick, say

TABLE = "table"  # besides care's own questions: "still talking about the two of you?"


class Stands(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"


HOW_OFTEN = pick("checkin.how_often", HowOften)
STILL_USEFUL = pick("checkin.still_useful", StillUseful)
STOP_STANDS = pick("checkin.stop_stands", Stands)
STILL_TALKING = pick("checkin.still_talking", YesNo)
FIRST = frozenset({CheckinAsk.MOOD, CheckinAsk.URGE, CheckinAsk.CONTACT})


@dataclass(frozen=True, slots=True)
class Seed:
    """`more`: the question due, "" for none. `moved`: the plan that fits is no longer the one that was taken."""

    more: str
    known: Situation
    at: datetime
    moved: bool = False


def checkin_more(seed: Seed) -> Script[None]:
    if seed.moved:
        yield Next("replanned", (("then", "one_thing"),))
    elif seed.more == CheckinAsk.HOW_OFTEN:
        yield from how_often()
    elif seed.more == CheckinAsk.STILL_USEFUL:
        yield from still_useful()
    elif seed.more:
        now = yield from ASKED[seed.more](seed)
        yield from learned(seed.known, kept(now, seed.at))
        yield Next("replanned", (("then", "one_thing"),))
    else:
        yield Next("one_thing")


def how_often() -> Script[None]:
    often = yield from ask(HOW_OFTEN)
    yield Record(AskedOnce(CheckinAsk.HOW_OFTEN))
    yield Remember(PER_WEEK, per_week(often, None))
    yield Next("one_thing")


def still_useful() -> Script[None]:
    useful = yield from ask(STILL_USEFUL)
    yield Record(AskedOnce(CheckinAsk.STILL_USEFUL))
    if useful is not StillUseful.SAME:
        yield Remember(PER_WEEK, per_week(None, useful))
    if useful is StillUseful.DONE:
        yield say("checkin.done")
    yield Next("done" if useful is StillUseful.DONE else "one_thing")


def stop_stands(seed: Seed) -> Script[Situation]:
    """Their stop never expires by itself; only a plain no lifts it, and "not sure" leaves it standing."""
    stands = yield from ask(STOP_STANDS)
    if stands is Stands.NO:
        return stop_lifted(seed.known)
    word = seed.known.stop.value if seed.known.stop else LastWord.NOT_SURE
    return replace(seed.known, stop=Given(word, seed.at))


def last_word(seed: Seed) -> Script[Situation]:
    word = yield from ask(LAST_WORD)
    now = heard(seed.known, word, seed.at)
    if word is not LastWord.WANTS_TO_TALK:
        return now
    return invited(now, told((yield from ask(DID))), seed.at)


def heart(seed: Seed) -> Script[Situation]:
    return replace(seed.known, heart=Given((yield from ask(HEART)), seed.at))


def home(seed: Seed) -> Script[Situation]:
    return replace(seed.known, home=Given(told((yield from ask(HOME))), seed.at))


def still_talking(seed: Seed) -> Script[Situation]:
    answer = yield from ask(STILL_TALKING)
    return table_answered(seed.known, seed.at, still_talking=answer is YesNo.YES)


ASKED: Mapping[str, Callable[[Seed], Script[Situation]]] = {
    CheckinAsk.STOP_STILL_STANDS: stop_stands,
    CheckinAsk.LAST_WORD: last_word,
    CheckinAsk.HEART: heart,
    CheckinAsk.HOME: home,
    TABLE: still_talking,
}


def seed(start: Start) -> Seed:
    plan, known = plan_now(start.facts, start.at), situation_of(start.facts)
    hushed = (until := HUSHED_UNTIL.of(start.facts)) is not None and start.at < until
    if plan is None:
        return Seed("", known, start.at)
    moved = has_moved(start.facts, plan) and (not hushed or plan in GUARDED)
    return Seed("" if hushed else more(start, plan, known), known, start.at, moved)


def more(start: Start, plan: Plan, known: Situation) -> str:
    """The one question that is due; at the table, whether the talk goes on comes first."""
    if plan is Plan.AT_THE_TABLE and table(known, start.at) is Table.ASK:
        return TABLE
    due = questions(state_of(start, plan), known, start.at)
    return next((one for one in due if one not in FIRST), "")


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_SAFE = Situation(order=Given(Order.NONE, _AT), safety=Given(frozenset[Safety](), _AT))
_STOPPED = replace(_SAFE, stop=Given(LastWord.BLOCKED, _AT))
_INVITED = replace(_SAFE, invitation=Given(frozenset[Did](), _AT))
FLOW = Flow(
    checkin_more,
    seed,
    Seed,
    (
        Seed("", _SAFE, _AT),
        *(Seed(ask, _SAFE, _AT) for ask in (*sorted(set(CheckinAsk) - FIRST), TABLE)),
        Seed(CheckinAsk.STOP_STILL_STANDS, _STOPPED, _AT),
        Seed(TABLE, _INVITED, _AT),
        Seed("", _SAFE, _AT, moved=True),
    ),
)
