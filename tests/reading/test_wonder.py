"""What hearts ask that nobody can answer is told apart from the same words said of a child, of a friend, or to the ex."""

from __future__ import annotations

import pytest

from bot.reading import wonder
from bot.reading.wonder import MOST, Wonder

ASKED = {
    Wonder.IF_THEY_WRITE: ("what if she texts me first", "what do i do if he calls", "was mache ich wenn er schreibt"),
    Wonder.IF_WE_MEET: ("what if i see her at work", "what do i do if we run into each other"),
    Wonder.CHILDREN: ("what about our kids", "can i text her about the kids"),
    Wonder.MAY_I: (
        "can i like her post",
        "can my mom call her",
        "am i allowed to get my clothes",
        "is it ok if i wave",
    ),
    Wonder.WILL_THEY: (
        "will she come back",
        "do you think he'll ever come back to me",
        "does she still think about me",
        "is it over for good?",
        "do i still have a chance",
        "can i save my marriage",
        "¿crees que volverá?",
        "est-ce qu'il va revenir",
        "ele vai voltar?",
    ),
    Wonder.WIN_BACK: ("how do i get her back", "how can i make him miss me", "how to win my ex back"),
    Wonder.HOW_LONG: (
        "how long should i wait",
        "is this forever",
        "how many days no contact",
        "when can i text him again",
        "wie lange soll ich warten",
    ),
    Wonder.DOES_IT_WORK: ("does no contact really work?", "is no contact a good idea", "does ignoring him work"),
    Wonder.WHEN_BETTER: (
        "when does it stop hurting",
        "does it ever get easier",
        "how do i get over her",
        "will i be ok",
        "wann hört es auf weh zu tun",
    ),
    Wonder.MY_FAULT: ("was it my fault", "what did i do wrong", "why wasn't i enough", "c'est ma faute ?"),
    Wonder.TONIGHT: ("what should i do tonight", "how do i calm down", "how do i get through tonight"),
    Wonder.DRUNK: ("im so drunk rn", "ive been drinking", "had 3 glasses of wine"),
    Wonder.TALK_ME_OUT: (
        "talk me out of it",
        "convince me not to text her",
        "should i text her or not",
        "should i reply",
        "why shouldnt i",
        "what happens if i send it",
        "soll ich ihr schreiben",
        "devo mandar mensagem pra ela",
    ),
}


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in ASKED.items() for text in texts])
def test_what_is_wondered_is_heard(what: Wonder, text: str) -> None:
    """In plain words, short, with or without a mark at the end."""
    assert what is wonder.read(text)


def test_every_question_is_among_them() -> None:
    """None is left untried."""
    assert set(Wonder) == set(ASKED)


@pytest.mark.parametrize(
    "text",
    [
        "i asked her if she will come back",
        "he said he will come back for his stuff",
        "she will come back at 8 to get the dog",
        "how long will you be",
        "how long should i cook the lasagna",
        "my mom said it was my fault",
        "i want to get over him",
        "i am high on life today",
        "do you miss me",
        "",
        "will she come back" + " and then" * MOST,
    ],
)
def test_what_only_sounds_so(text: str) -> None:
    """It is told, is about something else, or is a story."""
    assert wonder.read(text) is None
