"""Bells, a lost account, and erasing everything."""

from __future__ import annotations

from datetime import timedelta

from bot.talk.state import Session
from bot.talk.steps import Erase, Hush, Remember, Wake
from tests.talk.guest import idle, regular, said
from tests.talk.toy import AT, CUPS


def test_a_bell_that_starts_a_flow() -> None:
    """The flow begins on top, unasked where the bell is a nudge."""
    guest = regular()
    guest.command("rounds")
    turn = guest.ring("tea")

    assert (["? tea.drink"], True, ["rounds", "tea"]) == (said(turn), turn.unasked, guest.stack)
    assert not regular().ring("after", "letter-1").unasked


def test_a_bell_carries_its_subject() -> None:
    """What it was set for reaches the seed."""
    guest = regular()
    guest.ring("after", "letter-1")

    assert "letter-1" == guest.session.talks[0].seed.subject


def test_a_bell_that_says_a_line() -> None:
    """A line, and no question drawn anew for it."""
    guest = regular()
    guest.command("rounds")

    assert ["bell.line"] == said(guest.ring("line"))
    assert ["rounds"] == guest.stack


def test_a_bell_that_settles_in_silence() -> None:
    """Effects without a word."""
    guest = regular()
    turn = guest.ring("quietly")

    assert ((), 9) == (turn.messages, CUPS.of(turn.session.facts))
    assert (Remember(CUPS, 9), Wake("quietly", timedelta(days=1))) == turn.effects


def test_a_bell_that_nobody_knows_is_silent() -> None:
    """A bell that a release did away with does nothing."""
    assert ((), ()) == (regular().ring("gone").messages, regular().ring("gone").effects)


def test_a_bell_is_not_the_person() -> None:
    """When the person was last heard, and whether they can be reached, no bell changes."""
    guest = regular()
    guest.lose()
    guest.ring("line")

    assert (AT, False) == (guest.session.last, guest.session.reachable)
    guest.type("here I am")

    assert (True, guest.at - timedelta(minutes=1)) == (guest.session.reachable, guest.session.last)


def test_unreachable() -> None:
    """All waiting bells are dropped, nothing is said, every talk stays."""
    guest = regular()
    guest.command("rounds")
    turn = guest.lose()

    assert ((Hush(),), (), ["rounds"], False) == (turn.effects, turn.messages, guest.stack, guest.session.reachable)


def test_everything_is_erased() -> None:
    """After it the person is greeted as new, also when a bell does it amid a question of the engine's own."""
    guest = regular()
    guest.command("rounds")
    guest.command("forget")

    assert ["forget.gone"] == said(guest.tap("yes"))
    assert Session() == guest.session
    assert (Erase(),) == guest.turns[-1].effects
    guest = idle()
    guest.type("hm")
    guest.ring("wipe")

    assert Session() == guest.session
