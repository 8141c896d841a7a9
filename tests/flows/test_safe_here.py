"""Fear is met alike in row 3 and under a court's order: what is sent, when, and what is asked before."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.care.plan import Plan
from bot.care.situation import Safety
from bot.flows import naming, settings
from bot.flows.facts import CALLED, CHECKIN_HOUR, DISCREET, PLAN_WANTED, SAFE_TO_MESSAGE, SAFETY, SET_UP, situation_of
from bot.flows.notices import may_be_told
from bot.flows.nudging import SNOOZED, Moment, put_off
from bot.flows.settings import Item, items_of
from tests.flows.people import Told, bells, choices, question, room_for, said

AT = datetime(2026, 3, 4, 20, tzinfo=UTC)
AFRAID: Told = {SAFETY: frozenset({Safety.AFRAID})}
PEOPLE: list[tuple[Plan, Told, bool]] = [
    *((plan, {}, plan is Plan.SAFETY_FIRST) for plan in Plan),
    (Plan.COURT_ORDER, AFRAID, True),
]
"""Plan, what else they told, whether somebody feared may read along."""


@pytest.mark.parametrize(("plan", "more", "read_along"), PEOPLE)
def test_one_law_for_all_that_is_sent_first(plan: Plan, more: Told, *, read_along: bool) -> None:
    """Notices, what was put off, look-ins and follow-ups: none where it may be read along, before a yes."""
    for safe, written in ((None, not read_along), (False, not read_along), (True, True)):
        room = room_for(plan, {**more, CALLED: "Sam", **({} if safe is None else {SAFE_TO_MESSAGE: safe})})
        facts = room.session.facts
        assert written == may_be_told(facts)
        moment = Moment(facts, AT, AT, SNOOZED, "Europe/London")
        assert (written and "nudge") == (put_off(moment).flow or False)
        wanted = room_for(
            plan, {**more, PLAN_WANTED: Plan.HUMAN_FIRST, **({} if safe is None else {SAFE_TO_MESSAGE: safe})}
        )
        assert written == bool(wanted.does("~loosen").messages)
        assert read_along == naming.names_nothing(facts)
        assert (naming.NOBODY if read_along else "Sam") == naming.named(facts)
        assert (read_along or safe is False) == (Item.SAFE in items_of(plan, situation_of(facts)))
        if plan is not Plan.BEREAVED:
            room.does("/urge")
            assert (timedelta(minutes=20) if written else None) == bells(room.does("i miss you")).get("look_in")


@pytest.mark.parametrize(("plan", "more", "read_along"), PEOPLE)
def test_what_is_asked_before_it(plan: Plan, more: Told, *, read_along: bool) -> None:
    """Who takes the plan of fear is told nothing by name, and asked whether it is safe before the hour is."""
    if plan is Plan.BEREAVED:
        return
    room = room_for(plan, more)
    room.does("/plan")
    turn = room.does("[try]")
    assert ("setup.safe" if read_along else "setup.hour") == question(turn)
    assert (read_along or None) == DISCREET.of(room.session.facts)


@pytest.mark.parametrize(("plan", "more", "read_along"), PEOPLE)
def test_no_follow_up_is_promised_that_could_not_come(plan: Plan, more: Told, *, read_along: bool) -> None:
    """After a slip the evening and the noon are offered only where they may be written to."""
    if plan is Plan.BEREAVED:
        return
    room = room_for(plan, {**more, SET_UP: True})
    room.does("/slipped")
    turn = room.does("[wrote]")
    while question(turn) != "slip.offer":
        turn = room.does(f"[{choices(turn)[-1]}]")
    assert read_along == {"both", "noon"}.isdisjoint(choices(turn))


def test_settings_are_those_of_the_plan() -> None:
    """Without a plan and without fear there is nothing to ask about safety."""
    assert Item.SAFE not in settings.items_of(None, situation_of({}))


def test_who_was_set_up_before_there_was_fear_is_asked() -> None:
    """With the plan that they take; once they have said it, not again."""
    for safe, then in ((None, "setup.safe"), (False, ""), (True, "")):
        room = room_for(
            Plan.SAFETY_FIRST,
            {SET_UP: True, CHECKIN_HOUR: time(20), **({} if safe is None else {SAFE_TO_MESSAGE: safe})},
        )
        room.does("/plan")
        assert then == question(room.does("[try]"))


def test_a_yes_that_comes_later_is_no_empty_one() -> None:
    """Where no hour was set because it was not safe, it is asked; a no stays quiet."""
    told: Told = {SET_UP: True, SAFE_TO_MESSAGE: False}
    room = room_for(Plan.SAFETY_FIRST, told)
    room.does("/settings safe")
    assert "setup.hour" == question(room.does("[yes]"))
    assert "checkin" in bells(room.does("20:00"))
    assert SAFE_TO_MESSAGE.of(room.session.facts)
    room = room_for(Plan.SAFETY_FIRST, told)
    room.does("/settings safe")
    assert "setup.quiet" == said(room.does("[no]"))
    room = room_for(Plan.SAFETY_FIRST, {**told, CHECKIN_HOUR: time(20)})
    room.does("/settings safe")
    assert "settings.set" == said(room.does("[yes]"))
