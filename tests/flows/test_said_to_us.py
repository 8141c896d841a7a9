"""Short words in the box that are for us and not for the ex, and numbers typed before the question could be seen."""

from __future__ import annotations

import pytest

from bot.care.plan import Plan
from bot.flows.facts import CONSENT, ORDER
from bot.rehearsal.room import Room
from bot.talk.events import UNSEEN, Typed
from bot.talk.session import handle
from bot.talk.state import Turn
from tests.flows.people import kept, question, recorded, room_for, said
from tests.furnished import house

GIVE = Plan.GIVE_THE_BREAKUP


def at_the_wait() -> Room:
    room = room_for(GIVE)
    room.does("/urge"), room.does("please come back")
    return room


def burst(room: Room, text: str) -> Turn:
    """Typed while what came before was still being answered."""
    room.number += 1
    turn = handle(room.session, Typed(room.number, room.at, text, room.locale, UNSEEN), room.house)
    room.session = turn.session
    return turn


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("the other side", "views.which"),
        ("my plan", "plan_card.choose"),
        ("my kit", "kit.into"),
        ("both sides", "views.which"),
    ],
)
def test_the_name_of_a_room_in_the_box_is_asked_about(words: str, leads: str) -> None:
    """Not as danger, and not put with the words for the ex: was it said to us? Then it leads there."""
    room = at_the_wait()
    turn = room.does(words)
    assert ("unsure.to_me", False) == (question(turn), kept(turn))
    assert leads == question(room.does("[yes]"))
    room = at_the_wait()
    room.does(words)
    assert "urge.put_with_it" in said(room.does("[no]"))


def test_the_other_side_typed_anywhere_shows_both() -> None:
    """Where nothing is asked it is the room of that name, and nobody is asked about danger."""
    assert "views.which" == question(room_for(GIVE).does("the other side"))


@pytest.mark.parametrize("words", ["see you on the other side"])
def test_other_words_of_another_side_are_still_heard(words: str) -> None:
    """A farewell is no name of a room."""
    assert question(at_the_wait().does(words)).startswith(("crisis.", "unsure.crisis"))


def test_a_second_ok_is_not_asked_about_again() -> None:
    """Once they have said that such a word is for us, the next one is too, for as long as that talk lasts."""
    room = at_the_wait()
    assert "unsure.to_me" == question(room.does("ok"))
    room.does("yes")
    for words in ("ok", "hm", "what"):
        turn = room.does(words)
        assert ("urge.hold_read", False) == (question(turn), kept(turn))
        assert "urge.to_me_again" in said(turn)
    room.waits("1h")
    room.does("/plan"), room.does("/urge"), room.does("please")
    assert "unsure.to_me" == question(room.does("ok"))


def test_what_was_denied_is_asked_about_again() -> None:
    """Whoever said that the "ok" was for the ex is asked at the next one."""
    room = at_the_wait()
    room.does("ok"), room.does("no")
    assert "unsure.to_me" == question(room.does("ok"))


@pytest.mark.parametrize("words", ["i keep wanting to check her insta", "i keep wanting to look at his stories"])
def test_a_wish_to_look_is_no_look(words: str) -> None:
    """It is met as a wish; nothing is logged."""
    turn = room_for(GIVE).does(words)
    assert ("urge.look", []) == (question(turn), recorded(turn))


@pytest.mark.parametrize("words", ["i keep checking her insta", "i checked his stories again"])
def test_a_look_that_was_told_is_logged(words: str) -> None:
    """What was done is noted as before."""
    assert "ContactLogged" in recorded(room_for(GIVE).does(words))


@pytest.mark.parametrize("words", ["she said she needs space", "he said he needs time", "she told me she wants space"])
def test_what_they_said_at_the_end_is_no_message_of_theirs(words: str) -> None:
    """At the question of safety nobody is asked whether the ex reached out."""
    room = room_for(None)
    room.does("/start"), room.does("[tell]"), room.does("[none]")
    turn = room.does(words)
    assert question(turn) not in {"unsure.they_texted", "wrote.what"}


@pytest.mark.parametrize("number", ["1", "2"])
def test_a_number_typed_before_the_question_was_there_is_no_answer_to_it(number: str) -> None:
    """With "im 17" and "1" at once the number erases nothing and chooses nothing, and the question stands."""
    room = room_for(None)
    room.does("/start"), room.does("[tell]")
    assert "unsure.young" == question(room.does("im 17"))
    turn = burst(room, number)
    assert ("core.too_early", "unsure.young") == (said(turn), question(turn))
    assert CONSENT.of(room.session.facts) is True
    assert "young.for_adults" in said(room.does("1"))


def test_a_second_number_at_once_answers_no_question_that_was_on_its_way() -> None:
    """Two quick ones at the first gate: the second decides nothing about safety."""
    room = room_for(None)
    room.does("/start"), room.does("[tell]")
    assert "gates.safety" == question(room.does("1"))
    turn = burst(room, "1")
    assert ("core.too_early", "gates.safety") == (said(turn), question(turn))
    assert ORDER.of(room.session.facts) is None
    assert "gates.safety" != question(room.does("1"))


def test_words_and_danger_in_a_burst_are_heard() -> None:
    """Only what merely points at a list waits: words for the ex join, danger is danger, and a name is an answer."""
    room = at_the_wait()
    assert "urge.put_with_it" in said(burst(room, "and i am so sorry"))
    assert "crisis.danger_now" == question(burst(room, "i want to die"))
    room = room_for(None)
    room.does("/start"), room.does("[tell]")
    assert "gates.safety" == question(burst(room, "no"))


def test_a_number_is_read_where_nothing_is_known_of_what_was_seen() -> None:
    """As everywhere but in a burst."""
    room = Room(house(), locale="en-GB")
    room.does("/start")
    assert "gates.order" == question(room.does("2"))
