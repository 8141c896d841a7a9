"""The stack of talks, and the commands that move on it: back, stop, hide, start."""

from __future__ import annotations

import pytest

from bot.talk.house import DEPTH
from bot.talk.steps import Flow
from tests.talk import toy
from tests.talk.guest import Guest, regular, said
from tests.talk.toy import Told, with_flows

# The stack.


def test_a_flow_on_the_stack_is_brought_up_never_pushed_twice() -> None:
    """Its answers stand, and so does the talk that was above it."""
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    guest.command("rounds")

    assert ["? tea.extras"] == said(guest.command("tea"))
    assert ["rounds", "tea"] == guest.stack
    assert {"tea.drink": (("green",), None)} == guest.answers


def test_a_command_said_again_with_words_begins_anew() -> None:
    """Its words say what is wanted now; said as before, or with none, it is brought up as it stood."""
    told = Flow(toy.note, lambda start: Told(start.given["rest"], start.at), Told, ())
    guest = regular(with_flows(note=told))
    guest.command("note")
    guest.command("note", "one")
    for words in ("one", ""):
        assert ["? note.text"] == said(guest.command("note", words))

    assert ["one"] == [dict(talk.given)["rest"] for talk in guest.session.talks]


def test_the_stack_is_four_deep() -> None:
    """A fifth talk lets the oldest go."""
    guest = regular()
    for flow in ("tea", "note", "rounds", "forget", "after"):
        guest.command(flow)

    assert (DEPTH, ["note", "rounds", "forget", "after"]) == (len(guest.stack), guest.stack)


def test_a_flow_that_cannot_begin_pushes_nothing_out() -> None:
    """A seed that fails leaves the four talks where they were."""
    guest = regular(with_flows(wait=Flow(toy.wait, bad_seed, Told, ())))
    for flow in ("tea", "note", "rounds", "forget"):
        guest.command(flow)
    before = guest.stack

    assert ["core.broken", "? forget.sure"] == said(guest.command("wait"))
    assert before == guest.stack


def bad_seed(_: object) -> Told:
    raise KeyError("subject")


def test_what_must_come_first_comes_first() -> None:
    """The house may send another flow ahead, or lead from one that is gone to one that is there."""
    assert ["welcome.hello", "? welcome.first"] == said(Guest().command("wait"))


# Back, stop, hide, start, and what is no command.


def test_back_lands_on_the_previous_question() -> None:
    """The newest answer is dropped, and what led up to its question is not said again."""
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    guest.type("milk")

    assert ["? tea.extras"] == said(guest.command("back"))
    assert ["? tea.drink"] == said(guest.type("back"))
    assert {} == guest.answers


def test_back_stops_at_the_seam() -> None:
    """The flow before has settled, and this is said."""
    guest = regular()
    guest.command("note")
    guest.type("hello")

    assert ["core.back_seam", "? wait.long"] == said(guest.command("back"))


def test_back_without_a_talk() -> None:
    """There is nothing to go back to; the greeting begins."""
    assert ["core.back_nothing", "? rounds.again"] == said(regular().command("back"))


def test_back_from_the_engines_own_question() -> None:
    """What was typed is taken back, and what was asked before stands again."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")

    assert ["? note.text"] == said(guest.command("back"))
    assert (None, {}) == (guest.session.aside, guest.answers)


def test_stop_leaves_everything_and_offers_no_more() -> None:
    """All talks and the engine's own question are left; the flow of that command answers."""
    guest = regular()
    guest.command("tea")
    guest.command("note")
    guest.type("smoke")

    assert ["stop.no_more"] == said(guest.type("STOP"))
    assert ([], None) == (guest.stack, guest.session.aside)


def test_hide_veils_and_shows_no_question() -> None:
    """The chat is put out of sight; what was asked stays pending."""
    guest = regular()
    guest.command("rounds")
    turn = guest.command("hide")

    assert (True, ["hidden"], ["rounds"]) == (turn.veil, said(turn), guest.stack)


def test_start_in_a_talk_shows_its_question_again() -> None:
    """Whoever comes back by the command that every platform has goes on where they were."""
    guest = regular()
    guest.command("note")

    assert ["? note.text"] == said(guest.command("start", "link"))
    assert ["note"] == guest.stack


def test_start_with_no_talk_begins_what_a_bare_greeting_does() -> None:
    """Nothing is pending, so the house says what comes first."""
    guest = regular()

    assert ["? rounds.again"] == said(guest.command("start", "link"))


def test_an_unknown_command_is_owned_up_to() -> None:
    """It says so and shows what is pending, or begins."""
    guest = regular()
    guest.command("note")

    assert ["core.unknown_command", "? note.text"] == said(guest.command("dance"))
    assert ["core.unknown_command", "? rounds.again"] == said(regular().command("dance"))


@pytest.mark.parametrize("text", ["", "  ", "\n\t\u2003"])
def test_an_empty_message(text: str) -> None:
    """It is answered, and the question stands; at the door it begins the greeting; no box takes it."""
    guest = regular()
    guest.command("note")

    assert ["core.empty", "? note.text"] == said(guest.type(text))
    assert ["core.empty", "welcome.hello", "? welcome.first"] == said(Guest().type(text))


def test_odd_things() -> None:
    """A photo or a sticker is named and answers nothing; the engine's own question stands through it."""
    guest = regular()
    guest.command("note")

    assert ["core.odd.photo", "? note.text"] == said(guest.odd("photo"))
    guest.type("smoke")

    assert ["core.odd.sticker", "? unsure.alarm"] == said(guest.odd("sticker"))
    assert ["core.odd.photo", "welcome.hello", "? welcome.first"] == said(Guest().odd("photo"))


def test_danger_in_a_changed_or_forwarded_message_is_heard() -> None:
    """Sure danger starts its flow; where it is not sure one question is asked, and "no" leads back to what was pending."""
    guest = regular()
    guest.command("note")

    assert ["core.odd.edited", "? note.text"] == said(guest.odd("edited", "all is well"))
    assert ["? unsure.alarm"] == said(guest.odd("forwarded", "do you smell smoke"))
    assert ["? note.text"] == said(guest.tap("no"))
    assert ["alarm.out", "? alarm_help.danger"] == said(guest.odd("edited", "Fire!"))
    guest = Guest()
    guest.odd("edited", "smoke")
    assert ["welcome.hello", "? welcome.first"] == said(guest.tap("no"))
