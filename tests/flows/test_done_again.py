"""What was done "again" may be a message, and it may be harm: nobody guesses, one tap tells, and danger has the shortest way."""

from __future__ import annotations

import pytest

from bot.care.plan import Plan
from bot.reading import again
from bot.rehearsal.room import Room
from bot.talk.state import Turn
from tests.flows.people import choices, question, room_for, said
from tests.furnished import house

GIVE = Plan.GIVE_THE_BREAKUP
IN_ALL = [
    ("en-GB", "i did it again"),
    ("en-GB", "I've done it again 😭"),
    ("en-GB", "ugh did it again lol"),
    ("en-GB", "i relapsed"),
    ("es-ES", "lo volví a hacer"),
    ("de-DE", "ich hab's wieder getan"),
    ("fr-FR", "je l'ai refait"),
    ("pt-BR", "fiz de novo"),
]


@pytest.mark.parametrize(("locale", "words"), IN_ALL)
@pytest.mark.parametrize("first", ["", "/urge", "/slipped", "/checkin", "/kit"])
def test_what_was_done_again_is_asked(locale: str, words: str, first: str) -> None:
    """At rest, in the box, at any list: what it was is theirs to say."""
    room = room_for(GIVE)
    room.locale = locale
    if first:
        room.does(first)
    assert "crisis.done_again" == question(room.does(words))


@pytest.mark.parametrize(
    ("answer", "leads"),
    [
        ("[hurt_myself]", "crisis.danger_now"),
        ("i hurt myself", "crisis.danger_now"),
        ("i cut", "crisis.danger_now"),
        ("both", "crisis.danger_now"),
        ("[reached_out]", "slip.what"),
        ("i texted him", "slip.offer"),
        ("[else]", ""),
        ("idk", ""),
    ],
)
def test_each_answer_leads_where_it_belongs(answer: str, leads: str) -> None:
    """Harm to the crisis room at once, a message to the slip, and whoever will not say is left in peace."""
    room = room_for(GIVE)
    room.does("i did it again")
    assert leads == question(room.does(answer))


@pytest.mark.parametrize("answer", ["[hurt_myself]", "2", "i hurt myself"])
def test_it_is_asked_of_somebody_never_met_too(answer: str) -> None:
    """Before anything may be kept: the tap, the number and the words find it all the same, and danger is met at once."""
    room = Room(house(), locale="en-GB")
    asked = room.does("i did it again")
    assert "crisis.done_again" == question(asked)
    assert not asked.effects
    assert "crisis.danger_now" == question(room.does(answer))
    assert "welcome.first" == question(_new("[reached_out]"))
    assert "welcome.first" == question(_new("[else]"))


def _new(answer: str) -> Turn:
    room = Room(house(), locale="en-GB")
    room.does("i did it again")
    return room.does(answer)


def test_in_danger_and_after_it_again_means_that() -> None:
    """In the crisis talk, and within the week it hushes, the words are danger as they always were."""
    room = room_for(GIVE)
    room.does("i want to kill myself")
    assert "crisis.danger_now" == question(room.does("i did it again"))
    room = room_for(GIVE)
    room.does("i cut myself last night")
    room.does("/stop"), room.does("[as_it_is]")
    room.waits("3d")
    assert "crisis.danger_now" == question(room.does("i did it again"))
    room.waits("9d")
    room.does("/plan"), room.does("/stop"), room.does("[as_it_is]")
    assert "crisis.done_again" == question(room.does("i did it again"))


def test_nobody_bereaved_is_asked_whether_they_reached_out() -> None:
    """There is nobody to be reached; harm is asked about."""
    room = room_for(Plan.BEREAVED)
    assert ("hurt_myself", "else") == choices(room.does("i did it again"))


@pytest.mark.parametrize(
    "words", ["i did it again last night, new cuts on my hip", "i did it again and i want to die", "i cut again"]
)
def test_what_is_said_with_it_is_not_asked(words: str) -> None:
    """Whoever says what was done is heard at once."""
    assert not again.read(words)
    room = room_for(GIVE)
    assert "crisis.danger_now" == question(room.does(words))


@pytest.mark.parametrize(
    "words", ["i called him again", "he did it again", "i did it again. i called him", "did it work again"]
)
def test_more_or_other_words_are_not_this(words: str) -> None:
    """The question is for those three words alone."""
    assert not again.read(words)
    assert "crisis.done_again" not in said(room_for(GIVE).does(words))
