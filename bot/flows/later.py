"""What is worth knowing but need not be known on the first day: one question a day at most, each may be skipped, none
comes twice. Fleeting: it may be left as it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.checkins import Later, next_later
from bot.care.days import local
from bot.care.plan import Plan
from bot.flows.facts import (
    ACCEPTANCE,
    CALLED,
    HUSHED_UNTIL,
    IF_THEN,
    LATER_ASKED,
    MEANING,
    MEANING_SENSE,
    PEOPLE,
    PLEDGE,
    REASONS,
    SUDDEN,
    WAS_MISSING,
    plan_now,
)
from bot.flows.kit_part import rehearsed
from bot.flows.naming import is_name
from bot.flows.nudging import day_of
from bot.flows.rebuild import LONGEST
from bot.talk.steps import Choice, Fact, Facts, Flow, Pick, Remember, Scale, Script, Start, ask, pick, say, words_or


class Skip(StrEnum):
    SKIP = "skip"


class More(StrEnum):
    ASK = "ask"
    NOT_TODAY = "not_today"


MORE = pick("later.more", More)


WORDS: dict[Later, Fact[str]] = {
    Later.CALL_THEM: CALLED,
    Later.OWN_REASONS: REASONS,
    Later.TRUSTED_PERSON: PEOPLE,
    Later.IF_THEN_PLAN: IF_THEN,
    Later.PLEDGE: PLEDGE,
    Later.WHAT_WAS_MISSING: WAS_MISSING,
}
SUDDENLY: Pick[bool | None] = Pick(
    "later.sudden",
    (Choice[bool | None]("yes", value=True), Choice[bool | None]("no", value=False), Choice[bool | None]("skip", None)),
)
ACCEPTED = Scale("later.acceptance")
SENSE = Scale("later.meaning_sense", high=4)
WHY = Scale("later.meaning_why", high=4)


@dataclass(frozen=True, slots=True)
class Seed:
    """`due` None: nothing is to be asked today. `sense`: the first of the two meaning questions, where it was given."""

    due: Later | None
    asked: tuple[Later, ...] = ()
    sense: int | None = None


def later(seed: Seed) -> Script[None]:
    if seed.due is None:
        yield say("later.enough")
        return
    if (yield from ask(MORE)) is More.NOT_TODAY:
        yield Remember(LATER_ASKED, seed.asked)
        yield say("later.not_today")
        return
    yield Remember(LATER_ASKED, (*seed.asked, seed.due))
    match seed.due:
        case Later.SUDDEN:
            sudden = yield from ask(SUDDENLY)
            yield from kept(SUDDEN, sudden, line="later.sudden_told" if sudden else "later.kept")
        case Later.ACCEPTANCE:
            yield from kept(ACCEPTANCE, (yield from ask(ACCEPTED)))
        case Later.MEANING_SENSE:
            yield from kept(MEANING_SENSE, (yield from ask(SENSE)))
        case Later.MEANING_WHY:
            why = yield from ask(WHY)
            yield from kept(MEANING, None if seed.sense is None else seed.sense + why)
        case (
            Later.CALL_THEM
            | Later.OWN_REASONS
            | Later.TRUSTED_PERSON
            | Later.IF_THEN_PLAN
            | Later.PLEDGE
            | Later.WHAT_WAS_MISSING as asked
        ):
            words = yield from ask(words_or(f"later.{asked}", Skip))
            told = None if isinstance(words, Skip) else words.strip()[:LONGEST]
            if told is not None and asked is Later.IF_THEN_PLAN:
                yield from rehearsed()
            if told is not None and asked is Later.CALL_THEM and is_name(told):
                yield Remember(CALLED, told)
                yield say("later.called", name=told)
            else:
                yield from kept(WORDS[asked], told)
        case _ as never:
            assert_never(never)


def kept(
    fact: Fact[str] | Fact[int] | Fact[bool],
    told: str | bool | int | None,  # noqa: FBT001 - an answer
    *,
    line: str = "later.kept",
) -> Script[None]:
    """What was told is remembered; what was skipped leaves things as they were."""
    if told is None:
        yield say("later.fine")
        return
    yield Remember(fact, told)
    yield say(line)


def seed(start: Start) -> Seed:
    facts, plan = start.facts, plan_now(start.facts, start.at)
    asked = LATER_ASKED.of(facts) or ()
    if plan is None or plan is Plan.BEREAVED or not is_time(facts, start):
        return Seed(None, asked)
    known = {question for question, fact in WORDS.items() if fact.of(facts)}
    return Seed(next_later({*asked, *known}, plan), asked, MEANING_SENSE.of(facts))


def is_time(facts: Facts, start: Start) -> bool:
    """Not on the day of intake, not twice a day, not while a hush lasts."""
    today, last, until = start.local.date(), LATER_ASKED.given_at(facts), HUSHED_UNTIL.of(facts)
    asked_today = last is not None and local(last, start.zone).date() == today
    hushed = until is not None and start.at < until
    return day_of(facts, today, start.zone) >= 1 and not asked_today and not hushed


FLOW = Flow(
    later, seed, Seed, (Seed(None), *(Seed(due) for due in Later), Seed(Later.MEANING_WHY, sense=3)), fleeting=True
)
