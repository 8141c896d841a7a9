"""At the hold short words choose the wait or the sending, in each language; they are not put with the draft."""

from __future__ import annotations

import pytest

from bot.reading import dropped
from tests.flows.people import question, recorded, room_for, said

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


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-GB", "i won't send it"),
        ("en-GB", "nvm"),
        ("es-ES", "no lo mando"),
        ("de-DE", "ich schick's nicht"),
        ("fr-FR", "laisse tomber"),
    ],
)
def test_who_will_not_send_it_is_heard_and_adds_no_line(locale: str, words: str) -> None:
    """It is asked what becomes of the words, and no wait is set about them afterwards."""
    room = room_for(None)
    room.locale = locale
    for line in ("/urge", "i miss you"):
        room.does(line)
    turn = room.does(words)
    assert ("urge.dropped", "urge.return", []) == (said(turn), question(turn), recorded(turn))
    assert "urge.gone" == said(room.does("[let_go]"))
    assert "urge.eased" == said(room.does("[some]"))
    assert [] == [turn for _, turn in room.lives("2h") if turn.messages]


@pytest.mark.parametrize(
    "words", ["i can't send it", "you never text me", "i won't text you again", "let it go to hell i said"]
)
def test_what_only_sounds_so_joins_the_words(words: str) -> None:
    """It is said to the ex, or of not being able to."""
    room = room_for(None)
    for line in ("/urge", "i miss you"):
        room.does(line)
    assert ("urge.put_with_it", "urge.hold") == (said(turn := room.does(words)), question(turn))


def test_two_lines_that_join_at_once_are_answered_once() -> None:
    """A word that waited to be asked about, and the one after it."""
    room = room_for(None)
    for line in ("/urge", "i miss you", "ok"):
        room.does(line)
    turn = room.does("where are you tonight")
    assert ("urge.put_with_it", ["Draft", "Draft"]) == (said(turn), recorded(turn))


def test_a_long_sentence_about_not_sending_is_a_sentence() -> None:
    """More than a few words are told to somebody."""
    assert not dropped.read("i told my sister that i will not send it and she laughed at me")
