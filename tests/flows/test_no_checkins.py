"""Nobody has to be asked every day: where the hour is asked for, none is an answer too."""

from __future__ import annotations

from datetime import time

import pytest

from bot.care.plan import Plan
from bot.flows.facts import CHECKIN_HOUR, NEXT_ROUND, PER_WEEK, SAFE_TO_MESSAGE, SET_UP
from bot.flows.nudging import CHECKIN
from bot.rehearsal.room import Room
from bot.talk.steps import Hush
from tests.flows.people import Told, bells, choices, question, room_for, said
from tests.furnished import wording

SET: Told = {SET_UP: True, CHECKIN_HOUR: time(20)}
NONE = "setup.no_checkins"


def asked_for_the_hour() -> Room:
    """Somebody who has just taken a plan."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/plan")
    assert "setup.hour" == question(room.does("[try]"))
    return room


@pytest.mark.parametrize("words", ["[none]", "never", "none", "no thanks", "don't write to me", "No.", "6"])
def test_set_up_without_checkins(words: str) -> None:
    """Then where they are is asked as ever, nothing rings, and the check-in comes when it is asked for."""
    room = asked_for_the_hour()
    assert "setup.here" == question(room.does(words))
    turn = room.does("[yes]")
    assert NONE == said(turn)
    facts = turn.session.facts
    assert (True, None, None) == (SET_UP.of(facts), CHECKIN_HOUR.of(facts), NEXT_ROUND.of(facts))
    assert CHECKIN not in bells(turn)
    assert [] == [event for event, turn in room.lives("10d") if turn.messages]
    assert "checkin.mood" == question(room.does("/checkin"))


def test_a_set_hour_is_taken_back() -> None:
    """In the settings too: the bells are hushed, and how it stands is said as for whoever never had one."""
    room = room_for(Plan.GIVE_THE_BREAKUP, SET)
    room.does("/settings hour")
    turn = room.does("never")
    assert NONE == said(turn)
    assert Hush(CHECKIN) in turn.effects
    assert (None, None) == (CHECKIN_HOUR.of(turn.session.facts), NEXT_ROUND.of(turn.session.facts))
    assert "settings.now_unasked_never" == said(room.does("/settings"))[: len("settings.now_unasked_never")]
    room.does("[hour]")
    assert CHECKIN in bells(room.does("20:00"))


@pytest.mark.parametrize("locale", ["en", "es"])
def test_whoever_wants_none_is_not_told_that_it_will_come(locale: str) -> None:
    """That nothing is written first is no state of waiting: they chose it."""
    line = wording().line(locale, "settings.now_unasked_never").casefold()
    assert not {"yet", "todavía", "aún"} & set(line.rstrip(".").split())


def test_days_without_an_hour_ask_for_one() -> None:
    """How often is no empty promise: where nothing rings, the hour is asked; never asks nothing."""
    room = room_for(Plan.GIVE_THE_BREAKUP, {SET_UP: True})
    room.does("/settings days")
    assert "setup.hour" == question(room.does("[daily]"))
    assert CHECKIN in bells(room.does("20:00"))
    room = room_for(Plan.GIVE_THE_BREAKUP, {SET_UP: True})
    room.does("/settings days")
    assert "settings.set" == said(room.does("[none]"))


def test_safe_here_but_no_checkins() -> None:
    """A yes that comes later may still want none."""
    room = room_for(Plan.SAFETY_FIRST, {SET_UP: True, SAFE_TO_MESSAGE: False})
    room.does("/settings safe")
    assert "none" == choices(room.does("[yes]"))[-1]
    turn = room.does("[none]")
    assert (NONE, True) == (said(turn), SAFE_TO_MESSAGE.of(turn.session.facts))


@pytest.mark.parametrize(
    "steps", [("/settings hour", "[20:00]"), ("/settings hour 20:00",), ("/settings hour 20:00 country DE",)]
)
def test_an_hour_after_never_is_no_empty_one(steps: tuple[str, ...]) -> None:
    """Whoever had wanted nothing first and now names an hour is asked again; whoever wanted it rarely still is rarely."""
    for before, after in ((0, None), (1, 1)):
        room = room_for(Plan.GIVE_THE_BREAKUP, {**SET, PER_WEEK: before})
        for step in steps:
            room.does(step)
        assert after == PER_WEEK.of(room.session.facts)
