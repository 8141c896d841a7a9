"""A greeting, thanks, a good night, a curse: each is met with a short line of its own, wherever it is said."""

from __future__ import annotations

import pytest

from adapters.wording import FluentWording
from bot.care.plan import Plan
from bot.rehearsal.room import Room
from bot.talk.near import COURTESIES
from tests.flows.people import question, room_for, said
from tests.furnished import content, house

ASKED = ("hello", "swearing", "lost")
"""Those after which it is asked what would help; the others leave, and are let go."""


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("hi", "hello"),
        ("Heyyyy!", "hello"),
        ("hii", "hello"),
        ("Thankss", "thanks"),
        ("im back", "hello"),
        ("hola", "hello"),
        ("Thank you so much", "thanks"),
        ("gn", "good_night"),
        ("bye", "goodbye"),
        ("fuuuck", "swearing"),
        ("this sucks", "swearing"),
        ("what do i do", "lost"),
        ("was soll ich tun", "lost"),
    ],
)
def test_a_courtesy_is_met_wherever_it_is_said(words: str, kind: str) -> None:
    """Before consent; with nothing open; where something is asked, which then stands as before."""
    room = Room(house(), locale="en-GB")
    _ = room.does("/start")
    for _ in range(2):
        turn = room.does(words)
        assert (f"core.met.{kind}", "welcome.first") == (said(turn), question(turn))
    for _ in range(2):
        known = room_for(Plan.GIVE_THE_BREAKUP)
        turn = known.does(words)
        assert (f"core.met.{kind}", "home.where" if kind in ASKED else "") == (said(turn), question(turn))
    assert "gates.order" == question(room.does("[tell]"))
    for _ in range(2):
        turn = room.does(words)
        assert (f"core.met.{kind}", "gates.order") == (said(turn), question(turn))


def test_a_first_greeting_is_met_by_the_notice_alone() -> None:
    """In one bubble; the second is met with words of its own, and the short notice."""
    room = Room(house(), locale="en-GB")
    assert ["", "core.met.hello"] == [said(room.does("hi")) for _ in range(2)]


def test_im_back_is_not_them_back() -> None:
    """Nearly the same letters, and no answer at all."""
    room = Room(house(), locale="en-GB")
    lines = ("/start", "[tell]", "[none]", "[none]", "[they_ended]", "[today]", "[none]", "[nothing]", "[none]")
    assert "situation.goal" == [question(room.does(line)) for line in lines][-1]
    turn = room.does("im back")
    assert ("core.met.hello", "situation.goal") == (said(turn), question(turn))
    turn = room.does("tem back")
    assert "core.near" == question(turn)


def test_words_for_the_ex_are_no_courtesy_to_us() -> None:
    """In the box "hi" is the beginning of a message, and stays there."""
    room = room_for(None)
    assert "urge.box" == question(room.does("/urge"))
    assert "urge.hold" == question(room.does("hi"))


@pytest.mark.parametrize("locale", content().languages)
def test_each_language_has_its_own(locale: str) -> None:
    """The words and the answer, and no word of one kind is of another."""
    words = [word for what in COURTESIES for word in set(content().labels(locale, *what))]
    assert len(words) == len(set(words))
    for _, kind in COURTESIES:
        assert FluentWording().line(locale, f"core.met.{kind}")
