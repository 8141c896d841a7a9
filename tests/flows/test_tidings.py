"""What is new is met as what it is: by what it changes between the two, by one line, or by listening."""

from __future__ import annotations

import pytest

from bot.care.plan import GUARDED, Plan
from tests.flows.people import question, recorded, room_for, said


@pytest.mark.parametrize(
    ("words", "line", "asks"),
    [
        ("he has a new girlfriend", "happened.someone_new", ""),
        ("i slept with him last night", "happened.slept_together", ""),
        ("i saw her today at the gym", "happened.ran_into", ""),
        ("day 10 no contact!", "tidings.steady", ""),
        ("i think im over her", "tidings.better", ""),
        ("we got back together", "tidings.back_together", ""),
        ("im lonely", "tidings.sore", ""),
        ("💔", "tidings.sore", ""),
        ("i feel so sad and empty since he left me", "listen.thanks_1", "listen.keep"),
        ("my cat died", "listen.thanks_1", "listen.keep"),
        ("can you text him for me", "about.write_for_me", ""),
        ("you are useless", "about.no_help", ""),
    ],
)
def test_it_is_met_as_what_it_is(words: str, line: str, asks: str) -> None:
    """Where nothing is asked, a few plain words are enough."""
    turn = room_for(Plan.GIVE_THE_BREAKUP).does(words)
    assert (line, asks) == (said(turn), question(turn))


@pytest.mark.parametrize("plan", sorted(GUARDED - {Plan.BEREAVED}))
def test_a_couple_again_is_not_welcomed_where_there_is_fear_or_an_order(plan: Plan) -> None:
    """What was said of safety stands."""
    assert "tidings.back_together_guarded" == said(room_for(plan).does("we got back together"))


@pytest.mark.parametrize("plan", [Plan.SAFETY_FIRST, Plan.COURT_ORDER])
def test_at_the_door_of_who_is_afraid_danger_is_asked_about(plan: Plan) -> None:
    """Before anything about a message of theirs."""
    assert "unsure.crisis" == question(room_for(plan).does("she is outside my flat"))


def test_an_answer_is_no_tidings() -> None:
    """Where something is asked, the same words are read for that."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    asked = question(room.does("/slipped"))
    assert "tidings" not in said(room.does("i had a good day"))
    assert asked


@pytest.mark.parametrize(
    "words", ["i didnt text her but i called her", "i feel better now that i know how i will do it"]
)
def test_what_is_graver_goes_before(words: str) -> None:
    """A slip, or danger, is not met with gladness."""
    assert "tidings" not in said(room_for(Plan.GIVE_THE_BREAKUP).does(words))


def test_an_offer_left_unanswered_lets_go() -> None:
    """Whether to be quiet from now on is only offered: other words are heard for themselves, and it does not come again."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    assert "leave.stop" == question(room.does("stop"))
    assert "tidings.better" == said(room.does("i had a good day"))
    room.does("stop")
    assert "home.where" == question(room.does("mmh blue"))


def test_the_very_words_of_an_offer_take_it() -> None:
    """They do not bring it up once more."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("stop")
    assert "leave.no_more" == said(room.does("no more messages"))


def test_enough_after_an_exercise_ends_it() -> None:
    """It is no wish for quiet."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    turn = room.does("something calm")
    while question(turn) == "calm.on":
        turn = room.does("next")
    assert "calm.done" == said(room.does("that's enough"))


def test_after_the_heart_is_poured_out_a_question_is_answered() -> None:
    """And what was told before is kept."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("i feel so empty since he left")
    turn = room.does("what do you think")
    assert ("about.real", ["Note"]) == (said(turn), recorded(turn))


def test_a_wish_to_meet_is_a_wish_to_talk() -> None:
    """At "what happened" it is no stop of theirs, which is spelled nearly the same."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("something happened")
    assert "situation.did" == question(room.does("he asked me to meet"))


def test_an_offer_that_was_nearly_answered_lets_go_too() -> None:
    """What was asked back about it is not answered by the next words, and these are heard for themselves."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("stop")
    assert "core.near" == question(room.does("dont write in the morning"))
    assert "home.where" == question(room.does("mmh blue"))
