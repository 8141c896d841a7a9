"""At the hold short words choose the wait or the sending, in each language; they are not put with the draft."""

from __future__ import annotations

import pytest

from tests.flows.people import question, room_for, said

SHORTLY = [
    ("en-GB", "ill just send it", "gates.order"),
    ("en-GB", "im sending it", "gates.order"),
    ("es-ES", "lo mando igual", "gates.order"),
    ("es-ES", "1h", "urge.strength"),
    ("de-DE", "ich schicks", "gates.order"),
    ("de-DE", "bis morgen", "urge.strength"),
    ("fr-FR", "je l'envoie", "gates.order"),
    ("fr-FR", "1h", "urge.strength"),
    ("pt-BR", "vou mandar", "gates.order"),
    ("pt-BR", "até amanhã", "urge.strength"),
]


@pytest.mark.parametrize(("locale", "words", "asked"), SHORTLY)
def test_a_wait_or_the_sending_is_heard_in_short_words(locale: str, words: str, asked: str) -> None:
    """What was said to us is not taken for one more line to the ex."""
    room = room_for(None)
    room.locale = locale
    room.does("/urge")
    room.does("hello")

    assert asked == question(room.does(words))


@pytest.mark.parametrize("answers", [("[strong]", "[night]"), ("[skip]", "[skip]")])
def test_how_strong_it_was_is_asked_once_for_one_draft(answers: tuple[str, str]) -> None:
    """Also where more words join it after the wait, and whatever was answered."""
    room = room_for(None)
    for line in ("/urge", "i miss you", "[twenty_minutes]", *answers):
        room.does(line)
    back = [turn for _, turn in room.lives("21m")][-1]
    assert "urge.return" == question(back)
    assert "urge.hold" == question(room.does("[wait]"))
    assert "urge.hold" == question(room.does("i still miss you"))
    turn = room.does("[twenty_minutes]")
    assert ("urge.held.twenty_minutes", "") == (said(turn), question(turn))
