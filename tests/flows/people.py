"""Somebody of each plan, met before, in London by day; and what a turn told them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.care.plan import Plan
from bot.care.situation import Did, Ended, Goal, HomeDetail, LastWord, Order, Rung, Safety, Tie, When
from bot.flows.facts import (
    CONSENT,
    COUNTRY,
    ENDED,
    GOAL,
    HOME,
    INVITATION,
    LAST_WORD,
    ORDER,
    RUNGS,
    SAFETY,
    TIES,
    WHEN,
    ZONE,
    plan_now,
)
from bot.rehearsal.room import Room
from bot.talk.state import Session, Turn
from bot.talk.steps import Fact, Known, Record, Say, Wake
from tests.furnished import house

Told = Mapping[Fact[Any], object]

GATES: Told = {ORDER: Order.NONE, SAFETY: frozenset[Safety]()}
STORY: Told = {
    **GATES,
    ENDED: Ended.THEY_ENDED,
    WHEN: When.THIS_MONTH,
    TIES: frozenset[Tie](),
    LAST_WORD: LastWord.NOTHING,
    RUNGS: frozenset[Rung](),
    GOAL: Goal.THEM_BACK,
}
INVITED = frozenset({Did.ASKED_TO_TALK_ABOUT_US, Did.NAMED_WHAT_MUST_CHANGE})
TOLD: Mapping[Plan | None, Told] = {
    None: {},
    Plan.BEREAVED: {**GATES, ENDED: Ended.THEY_DIED},
    Plan.COURT_ORDER: {**GATES, ORDER: Order.BINDS_ME},
    Plan.SAFETY_FIRST: {**GATES, SAFETY: frozenset({Safety.AFRAID})},
    Plan.STOP_PURSUIT: {**GATES, SAFETY: frozenset({Safety.I_HURT_THEM})},
    Plan.MOVING_ON: {**STORY, GOAL: Goal.LET_GO},
    Plan.AT_THE_TABLE: {**STORY, INVITATION: INVITED},
    Plan.HUMAN_FIRST: {
        **STORY,
        TIES: frozenset({Tie.PARTLY_HOME}),
        HOME: frozenset({HomeDetail.MEETINGS_END_IN_PANIC}),
    },
    Plan.SPACE_NOT_DISTANCE: {**STORY, TIES: frozenset({Tie.MARRIED})},
    Plan.GIVE_THE_BREAKUP: STORY,
}
"""Answers that lead to each plan, as intake would leave them."""


def room_for(plan: Plan | None, more: Told | None = None) -> Room:
    """A room with somebody of this plan in it."""
    room = Room(house(), locale="en-GB")
    room.at += timedelta(hours=-6)
    told: Told = {CONSENT: True, ZONE: "Europe/London", COUNTRY: "GB", **TOLD[plan], **(more or {})}
    facts = {fact.name: Known(value, room.at) for fact, value in told.items()}
    room.session = Session(facts=facts, last=room.at)
    assert plan is plan_now(facts, room.at)
    return room


def kept(turn: Turn) -> bool:
    return "Draft" in recorded(turn)


def recorded(turn: Turn) -> list[str]:
    """The kinds of entries that the turn appends."""
    return [type(one.entry).__name__ for one in turn.effects if isinstance(one, Record)]


def bells(turn: Turn) -> dict[str, object]:
    return {one.bell: one.when for one in turn.effects if isinstance(one, Wake)}


def said(turn: Turn) -> str:
    return " ".join(line.key for message in turn.messages for line in message.lines if isinstance(line, Say))


def question(turn: Turn) -> str:
    asked = [message.prompt.ask.question.key for message in turn.messages if message.prompt]
    return asked[-1] if asked else ""


def choices(turn: Turn) -> tuple[str, ...]:
    return next(message.prompt.shown.choices for message in turn.messages if message.prompt)
