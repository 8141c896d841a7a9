"""What is new is heard where it is plainly so; a wish, a fear, a question or hearsay of it is not."""

from __future__ import annotations

import pytest

from bot.reading import tidings
from bot.reading.tidings import MOST, Tidings

TOLD = {
    Tidings.AT_MY_DOOR: ("he came to my door", "she showed up at my work", "he followed me home", "my ex is outside"),
    Tidings.SLEPT_TOGETHER: ("i slept with him last night", "we had sex", "i hooked up with my ex"),
    Tidings.BACK_TOGETHER: ("we got back together", "were back together", "he took me back"),
    Tidings.ASKED_TO_TALK: ("he wants to try again", "she wants me back", "they want to work things out"),
    Tidings.SOMEONE_NEW: (
        "he has a new girlfriend",
        "she is seeing someone else",
        "my ex is getting married",
        "he posted a story with another girl",
        "sie hat einen neuen Freund",
        "tiene novia nueva",
    ),
    Tidings.RAN_INTO: ("i ran into my ex", "i saw her today at the gym"),
    Tidings.MOVED_OUT: ("he moved out today", "i moved out yesterday"),
    Tidings.SORROW: ("my mom is sick", "my cat died", "my dad is in the hospital", "i lost my job too"),
    Tidings.SORE: ("it hurts so much", "im lonely", "i miss him", "😭", "💔💔", "estoy triste"),
    Tidings.STEADY: (
        "day 10 no contact!",
        "30 days no contact",
        "10 días sin escribirle",
        "10 Tage kein Kontakt",
        "i did it, 2 weeks without texting",
        "i didnt text her today",
        "i almost texted him but i didnt",
    ),
    Tidings.BETTER: (
        "i feel a bit better today",
        "i had a good day",
        "i got a new job!",
        "i think im over her",
        "heute geht es mir besser",
        "ça va mieux",
    ),
}


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in TOLD.items() for text in texts])
def test_what_is_told_is_heard(what: Tidings, text: str) -> None:
    """In a few plain words."""
    assert what is tidings.read(text)


def test_each_is_among_them() -> None:
    """None is left untried."""
    assert set(Tidings) == set(TOLD)


@pytest.mark.parametrize(
    "text",
    [
        "does he have a new girlfriend",
        "i think he has a new girlfriend",
        "i hope she is seeing someone nice",
        "i wish we were back together",
        "my mom said he moved out",
        "i want to sleep with him",
        "i am fine",
        "im not feeling better",
        "i feel good about killing myself",
        "i didnt text her but i called her",
        "i didnt text her and now i want to die",
        "my ex died",
        "she has a new car",
        "i saw her story",
        "",
        "he moved out today" + " and then" * MOST,
    ],
)
def test_what_only_sounds_so(text: str) -> None:
    """It is not sure, not so, or something else."""
    assert tidings.read(text) is None
