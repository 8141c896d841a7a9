"""A laugh, a sorry or a face beside a choice hides it from nobody, in a box least of all; a message that ends in one stays a message."""

from __future__ import annotations

import pytest

from bot.care.plan import Plan
from tests.flows.people import kept, question, recorded, room_for

GIVE = Plan.GIVE_THE_BREAKUP


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-GB", "i already sent it lol"),
        ("en-GB", "sent it haha"),
        ("en-GB", "already texted her lmao"),
        ("en-GB", "i did it 😭"),
        ("en-GB", "oops i sent it, sorry lol"),
        ("en-GB", "sent it i guess"),
        ("es-ES", "ya lo envié jajaja"),
        ("de-DE", "sorry, schon gesendet"),
        ("fr-FR", "c'est déjà envoyé mdr"),
        ("pt-BR", "já enviei kkkkk"),
    ],
)
def test_what_was_sent_already_is_logged_and_not_kept_as_a_draft(locale: str, words: str) -> None:
    """In the box, before anything was written: it is told to us, whatever is laughed beside it."""
    room = room_for(GIVE)
    room.locale = locale
    room.does("/urge")
    turn = room.does(words)
    assert "SlipLogged" in recorded(turn)
    assert not kept(turn)


@pytest.mark.parametrize("words", ["i miss you lol", "sorry i sent you that haha", "sorry", "lol i still love you 😭"])
def test_a_message_that_laughs_is_a_message(words: str) -> None:
    """What is no choice without its laugh is no choice with it."""
    room = room_for(GIVE)
    room.does("/urge")
    assert kept(room.does(words))


@pytest.mark.parametrize("words", ["lol", "haha", "lmaooo", "ok lol", "hahaha ok"])
def test_a_laugh_alone_is_asked_about_in_a_box(words: str) -> None:
    """It may be said to us; nobody finds it among their own words afterwards."""
    room = room_for(GIVE)
    room.does("/urge")
    assert "unsure.to_me" == question(room.does(words))


@pytest.mark.parametrize(("words", "asked"), [("20 min pls", "urge.strength"), ("haha tomorrow", "urge.strength")])
def test_a_wait_is_set_whatever_is_laughed_beside_it(words: str, asked: str) -> None:
    """At the wait the manners around a choice are no more words for the ex."""
    room = room_for(GIVE)
    room.does("/urge"), room.does("i miss you")
    assert asked == question(room.does(words))


@pytest.mark.parametrize("words", ["i want to kill myself lol", "lol i want to die", "he is going to kill me haha"])
def test_danger_is_heard_through_a_laugh(words: str) -> None:
    """Who laughs while saying it is in no less danger, in the box or at a list."""
    for first in ("/urge", "/checkin", "/slipped"):
        room = room_for(GIVE)
        room.does(first)
        assert (question(room.does(words)) or "").startswith(("crisis.", "unsure.crisis"))


def test_half_a_no_is_asked_back_at_a_gate() -> None:
    """Whether an order stands is not decided by "no, i guess"; a laugh beside a plain no changes nothing."""
    room = room_for(None)
    room.does("/start"), room.does("[tell]")
    assert "core.near" == question(room.does("no i guess"))
    room = room_for(None)
    room.does("/start"), room.does("[tell]")
    assert "gates.safety" == question(room.does("no lol"))
