"""Before consent: the whole notice once, and after that only what a tap below it means."""

from __future__ import annotations

import pytest

from adapters.wording import FluentWording
from bot.rehearsal.room import Room
from bot.talk.state import Session, Turn
from tests.flows.people import question, said
from tests.furnished import content, house

LANGUAGES = content().languages


def asked(turn: Turn, locale: str) -> str:
    """The question as it is read."""
    ask = next(message.prompt.ask for message in turn.messages if message.prompt)
    return FluentWording().line(locale, ask.question.key, ask.slots)


@pytest.mark.parametrize("stored", [False, True])
@pytest.mark.parametrize(
    ("words", "line"),
    [("the cat is grey", "welcome.not_read"), ("i can't stop crying, he left me", "welcome.heavy_again")],
)
def test_the_whole_notice_is_read_once(words: str, line: str, *, stored: bool) -> None:
    """Words that answer nothing are met kindly; of what a store keeps before consent, that they were met is enough."""
    room = Room(house(), locale="en-GB")
    whole = asked(room.does("hello there"), "en")
    for _ in range(2):
        room.session = Session(last=room.session.last) if stored else room.session
        turn = room.does(words)
        assert (line, "welcome.first") == (said(turn), question(turn))
        assert len(asked(turn, "en")) < len(whole)
        assert {} == turn.session.facts
    assert whole == asked(room.does("/start"), "en")
    assert "gates.order" == question(room.does("[tell]"))


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_tap_means_the_same_below_either(locale: str) -> None:
    """Eighteen or over, a program, words locked on the server: both say it above the buttons, the second in less room."""
    wording = FluentWording()
    whole, short = (wording.line(locale, "welcome.first", (("again", again),)) for again in ("no", "yes"))
    for text in (whole, short):
        assert "18" in text
        assert "program" in text.casefold()
        assert any(server in text.casefold() for server in ("server", "serveur", "servidor"))
    for line in ("welcome.not_read", "welcome.heavy_again"):
        assert len(wording.line(locale, line)) + len(short) < len(whole)
