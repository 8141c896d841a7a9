"""What the bells of the urge and the crisis flows do, and when they hold their tongue."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.care.plan import Plan
from bot.care.situation import Safety
from bot.flows.facts import SAFE_TO_MESSAGE, SAFETY
from bot.rehearsal.room import Room
from bot.talk.state import Turn
from bot.talk.steps import Erase, Wake
from tests.flows.people import Told, question, room_for, said

AFRAID: Told = {SAFETY: frozenset({Safety.AFRAID})}


def held(plan: Plan | None = None) -> Room:
    """A draft is held for twenty minutes, and they are elsewhere."""
    room = room_for(plan)
    room.does("/urge")
    room.does("it is raining here today")
    room.does("[twenty_minutes]")
    room.does("[skip]")
    room.does("[skip]")
    return room


def again(turn: Turn) -> list[object]:
    return [one.when for one in turn.effects if isinstance(one, Wake)]


def test_the_words_come_back() -> None:
    """At its end, and also where the machine slept long past it, said to be late."""
    assert "urge.over" == said(held().does("~hold *"))
    assert "urge.over_late" == said(held().does("~hold * 9h"))


def test_nothing_breaks_into_a_crisis() -> None:
    """The return waits half an hour, the look-in is dropped."""
    room = held()
    room.does("/crisis")
    waiting = room.does("~hold *")
    assert () == waiting.messages
    assert [timedelta(minutes=30)] == again(waiting)
    assert () == room.does("~look_in *").messages


def test_a_crisis_left_standing_keeps_nothing_back() -> None:
    """Half a day after the last word the draft comes back, as was asked for."""
    room = held()
    room.does("/crisis")
    room.waits("13h")
    assert "urge.over" == said(room.does("~hold *"))


def test_two_returns_never_stand_on_each_other() -> None:
    """The second wait to end says so in one line."""
    room = held()
    room.does("~hold *")
    assert "urge.another_over" == said(room.does("~hold other"))


def test_nothing_is_written_where_it_is_not_safe() -> None:
    """A wait set before there was fear ends in silence, under an order, too, until it is said to be safe here."""
    for plan in (Plan.SAFETY_FIRST, Plan.COURT_ORDER):
        for bell in ("~hold d1", "~look_in d1", "~slip_noon"):
            assert () == room_for(plan, AFRAID).does(bell).messages
        assert room_for(plan, {**AFRAID, SAFE_TO_MESSAGE: True}).does("~slip_noon").messages


def test_two_drafts_within_minutes_bring_one_look_in() -> None:
    """Twenty minutes after the later one, and about that one; the words of both are kept."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    room.does("i miss you")
    room.waits("5m")
    room.does("/urge")
    room.does("please write to me")
    later = room.subjects["look_in"]
    rung = [(bell.bell, bell.subject) for bell, _ in room.lives("2h")]
    assert [("look_in", later)] == rung


def test_a_look_in_hours_late_is_none() -> None:
    """Twenty minutes that became a day are not worth a word."""
    room = held()
    assert "urge.look_in" == question(room.does("~look_in *"))
    assert () == held().does("~look_in * 4h").messages


@pytest.mark.parametrize(("answer", "then"), [("[strong]", "urge.hold"), ("[sent]", "slip.offer"), ("[eased]", "")])
def test_a_look_in_leads_on(answer: str, then: str) -> None:
    """Still strong: the wait. Sent: the log. Eased: nothing more."""
    room = held()
    room.does("~look_in *")
    assert then == question(room.does(answer))


def test_a_look_in_where_nothing_is_kept() -> None:
    """Under an order there is nothing to wait with: something calm instead."""
    room = room_for(Plan.COURT_ORDER)
    room.does("~look_in d1")
    assert "calm.on" == question(room.does("[strong]"))


def test_a_draft_goes_by_itself() -> None:
    """In silence, whenever the bell comes: a promise to let words go has no hour too late."""
    turn = held().does("~draft_gone * 9h")
    assert () == turn.messages
    assert any(isinstance(one, Erase) for one in turn.effects)


@pytest.mark.parametrize(("bell", "then"), [("~slip_evening", "slip.evening"), ("~slip_noon", "slip.sure")])
def test_a_follow_up_waits_for_a_pause(bell: str, then: str) -> None:
    """It comes when it was due, not into the middle of a talk, and not half a day late."""
    room = room_for(None)
    assert then == question(room.does(bell))
    assert () == room_for(None).does(f"{bell} x 4h").messages
    busy = room_for(None)
    busy.does("/urge")
    assert [timedelta(minutes=30)] == again(busy.does(bell))
    busy.session = replace(busy.session, last=None)
    assert then == question(busy.does(bell))


def test_the_evening_after_a_slip() -> None:
    """Calm enough is enough; an urge opens the box."""
    for answer, then in (("[calm]", ""), ("[strong]", "urge.box")):
        room = room_for(None)
        room.does("~slip_evening")
        assert then == question(room.does(answer))


def test_the_look_back_that_was_asked_for() -> None:
    """It comes however late; better is gladly heard, the same or worse goes on with a number."""
    for answer, then in (("[better]", ""), ("[same]", "crisis.danger_now"), ("[worse]", "crisis.danger_now")):
        room = room_for(None)
        assert "crisis.again_how" == question(room.does("~check_back"))
        assert then == question(room.does(answer))


def test_a_look_back_into_a_crisis_shows_it() -> None:
    """Where that talk still stands, it is simply shown again."""
    room = room_for(None)
    room.does("/crisis")
    assert "crisis.danger_now" == question(room.does("~check_back"))


@pytest.mark.parametrize("bell", ["~look_in d1", "~slip_evening"])
def test_a_look_of_yesterday_does_not_come_back(bell: str) -> None:
    """Whoever did not answer it is not asked for it the next day."""
    room = room_for(None)
    room.does(bell)
    room.waits("13h")
    assert "home.where" == question(room.does("good morning"))


def test_a_crisis_of_long_ago_is_asked_about_as_it_is_now() -> None:
    """Nobody is led back to yesterday's question: "how is it now?", once, and from there to help or on."""
    for line in ("~check_back * 1m", "hello", "/start"):
        room = room_for(None)
        room.does("/crisis")
        room.waits("13h")
        assert "crisis.again_how" == question(room.does(line))
        turn = room.does("[better]")
        assert ("crisis.glad", ()) == (said(turn), turn.session.talks)
        room.does("/crisis")
        room.waits("13h")
        room.does(line)
        assert "crisis.danger_now" == question(room.does("[worse]"))
