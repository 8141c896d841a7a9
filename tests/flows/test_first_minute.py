"""Before consent: the whole notice once, and after that only what a tap below it means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from adapters.wording import FluentWording
from bot.flows.facts import CONSENT
from bot.rehearsal.room import Room
from bot.talk.events import Commanded, Event, Odd, Tapped, Typed
from bot.talk.session import handle
from bot.talk.state import Session, Turn
from tests.flows.people import question, said
from tests.furnished import content, house

LANGUAGES = content().languages
AT = datetime(2026, 3, 4, 22, 15, tzinfo=UTC)


def asked(turn: Turn, locale: str) -> str:
    """The question as it is read."""
    ask = next(message.prompt.ask for message in turn.messages if message.prompt)
    return FluentWording().line(locale, ask.question.key, ask.slots)


WHOLE, SHORT = (FluentWording().line("en", "welcome.first", (("again", again),)) for again in ("no", "yes"))


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
    assert "gates.order" == question(room.does("[tell]"))


@pytest.mark.parametrize("stored", [False, True])
def test_whatever_comes_next_the_notice_is_short(*, stored: bool) -> None:
    """A picture, an empty message, an old button, a command we do not know, a second /start: none brings it all again, and
    nobody is told that a bare /start was not understood. Who comes with a picture first hears it whole.
    """
    session = Session(last=AT) if stored else handle(Session(), Commanded(6, AT, "start"), house()).session
    at = AT + timedelta(minutes=1)
    events: dict[str, Event] = {
        "": Commanded(7, at, "start"),
        "core.odd.photo": Odd(7, at, "photo"),
        "core.empty": Typed(7, at, " "),
        "core.stale": Tapped(7, at, "gone", ("x",)),
        "core.unknown_command": Commanded(7, at, "nosuch"),
        "core.back_nothing": Commanded(7, at, "back"),
        "welcome.not_read": Typed(7, at, "the cat is grey"),
    }
    for line, event in events.items():
        turn = handle(session, event, house())
        assert (line, "welcome.first", SHORT) == (said(turn), question(turn), asked(turn, "en"))
    first = handle(Session(), Odd(1, AT, "photo"), house())
    assert ("core.odd.photo", "welcome.first", WHOLE) == (said(first), question(first), asked(first, "en"))


CONSENTS = (
    ("open", "open_box"),
    ("18", "open_box"),
    ("1", "welcome"),
    ("tell", "welcome"),
    ("open the box", "welcome"),
)
NO_CONSENT = ("start", "Start!", "open", "18", "ok", "yes", "empezar", "öffnen", "ouvrir", "começar")


def typed(text: str, beside: str, locale: str = "en") -> Turn:
    """What comes of it, of somebody met before of whom nothing is kept."""
    return handle(Session(last=AT), Typed(7, AT + timedelta(minutes=1), text, locale, beside), house())


@pytest.mark.parametrize("text", NO_CONSENT)
@pytest.mark.parametrize("beside", ["", "welcome", "young_calm", "-"])
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_word_said_to_any_bot_is_no_consent(text: str, beside: str, locale: str) -> None:
    """That is how one greets a bot, tells an age, or agrees to nothing in particular: none of them says that one is of age
    and fine with what is kept, whatever stands above it.
    """
    assert {} == typed(text, beside, locale).session.facts


def test_a_bare_start_is_the_command() -> None:
    """It shows the choices, and nobody is told that the word was not understood."""
    assert ("", "welcome.first") == (said(typed("start", "welcome")), question(typed("start", "welcome")))


@pytest.mark.parametrize(("text", "beside"), CONSENTS)
def test_what_a_list_offers_is_taken_below_it(text: str, beside: str) -> None:
    """The words "open" and "18" below the one button that is called so, numbers and labels below the greeting."""
    assert CONSENT.of(typed(text, beside).session.facts)
    assert not typed(text, "young_calm").session.facts


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
