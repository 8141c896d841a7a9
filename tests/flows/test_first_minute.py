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


@pytest.mark.parametrize("text", ["idk", "ok", "what?", "no", "keine ahnung"])
def test_who_does_not_know_is_not_told_that_it_was_not_read(text: str) -> None:
    """A short reply is met with how it goes on, and with the choices."""
    turn = typed(text, "welcome")
    assert ("welcome.step", "welcome.first") == (said(turn), question(turn))


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


LOST = (
    ("yes", "welcome.loss_again"),
    ("no", "welcome.loss_again"),
    ("hi", "core.met.hello"),
    ("i want to text him so bad", "welcome.heavy_again"),
    ("i'm outside his house", "welcome.heavy_again"),
    ("start", "welcome.loss"),
    ("he died", "welcome.loss"),
    ("9", "core.no_such_number"),
)


@pytest.mark.parametrize(("text", "line"), LOST)
@pytest.mark.parametrize("stored", [False, True])
def test_after_a_death_no_words_bring_the_greeting(text: str, line: str, *, stored: bool) -> None:
    """What was typed below the condolence is read against it, and it never offers to text somebody."""
    room = Room(house(), locale="en-GB")
    assert "welcome.loss" == said(room.does("my husband died"))
    turn = typed(text, "condolence") if stored else room.does(text)
    offered = next(message.prompt.shown.choices for message in turn.messages if message.prompt)
    assert (line, "welcome.first") == (said(turn), question(turn))
    assert ("tell", "not_safe", "under_18", "who_reads") == offered
    assert {} == turn.session.facts


def test_whether_they_died_is_answered_in_words_and_opens_no_box() -> None:
    """A wish to write to somebody who may have died is listened to, and the question stands."""
    room = Room(house(), locale="en-GB")
    room.does("my husband died")
    assert "welcome.died" == question(room.does("[tell]"))
    assert "listen.keep" == question(room.does("i want to text him so bad"))
    assert "welcome.died" == question(room.does("[let_go]"))
    assert ("core.not_read.pick", "welcome.died") == (said(turn := room.does("grey cats")), question(turn))
    assert "bereaved.own" == question(room.does("my husband died last week"))
    assert "bereaved.people bereaved.letters" == said(room.does("rather not say"))


@pytest.mark.parametrize("stored", [False, True])
def test_words_typed_before_the_box_is_open_are_not_kept_and_that_is_said(*, stored: bool) -> None:
    """The one button stands again; nothing of them is kept, whatever they sound like."""
    for words in ("hey it's me. i miss you", "i need to talk to you please", "you broke my heart"):
        room = Room(house(), locale="en-GB")
        assert "open_box.open" == question(room.does("i want to text her so bad"))
        turn = typed(words, "open_box") if stored else room.does(words)
        assert ("open_box.not_kept", "open_box.open", {}) == (said(turn), question(turn), turn.session.facts)
        assert "urge.box" == question(room.does("[open]"))


def test_a_word_to_us_below_the_box_is_no_draft() -> None:
    """A "no" and a "what?" lead to all choices, a curse is met, and a death or a door goes before any box."""
    for text, line, asked in (
        ("no", "", "welcome.first"),
        ("what?", "", "welcome.first"),
        ("fuck", "core.met.swearing", "open_box.open"),
        ("start", "", "open_box.open"),
        ("he died last week", "welcome.loss", "welcome.first"),
        ("i'm outside his house", "pursued.step_away", "open_box.open"),
    ):
        turn = typed(text, "open_box")
        assert (line, asked, {}) == (said(turn), question(turn), turn.session.facts)
