"""Taps: right, stale, twice; marks and Done of a multiple choice."""

from __future__ import annotations

import pytest

from bot.talk.screen import DONE
from tests.talk.guest import Guest, held, regular, said

# Taps.


def test_a_tap_closes_what_was_asked() -> None:
    """The turn names the prompt and the choice, so that its buttons may give way."""
    guest = regular()
    guest.command("tea")
    turn = guest.tap("green")

    assert turn.closed is not None
    assert ("tea.drink", ("green",)) == (turn.closed.shown.key, turn.closed.chosen)


def test_a_stale_tap_gets_a_kind_message_and_the_pending_prompt() -> None:
    """A button from earlier answers nothing."""
    guest = regular()
    guest.command("tea")
    old = guest.token
    guest.tap("green")
    guest.tap("milk")

    assert ["core.stale", "? tea.extras"] == said(guest.tap("black", token=old))
    assert ("milk",) == guest.shown.picked


def test_a_stale_tap_without_a_talk_begins_a_greeting() -> None:
    """No button is a dead end."""
    assert ["core.stale", "? rounds.again"] == said(regular().tap("green", token="long-gone"))


def test_a_choice_that_was_never_drawn_is_stale() -> None:
    """A choice that the prompt does not hold, none, or two where one is asked: answered as stale."""
    guest = regular()
    guest.command("tea")
    for choices in (("rum",), (), ("green", "black")):
        assert ["core.stale", "? tea.drink"] == said(guest.tap(*choices))


@pytest.mark.parametrize("choices", [(), ("perhaps",), ("yes", "no")])
def test_a_stale_tap_on_the_engines_own_question(choices: tuple[str, ...]) -> None:
    """Its prompt stands until it is answered."""
    guest = regular()
    guest.type("kettle")

    assert ["core.stale", "? unsure.tea"] == said(guest.tap(*choices))
    assert "kettle" == held(guest)


def test_the_second_of_two_quick_taps_is_silent() -> None:
    """A double tap is one wish."""
    guest = regular()
    guest.command("tea")
    old = guest.token
    guest.tap("green")
    guest.rest(minutes=-1, seconds=2)
    turn = guest.tap("green", token=old)

    assert ((), ["tea"]) == (turn.messages, guest.stack)


def test_the_same_tap_later_is_stale_like_any_other() -> None:
    """Nobody is left without an answer for tapping an old button again."""
    guest = regular()
    guest.command("tea")
    old = guest.token
    guest.tap("green")

    assert ["core.stale", "? tea.extras"] == said(guest.tap("green", token=old))


def test_a_second_quick_tap_on_done_is_silent_too() -> None:
    """Done is a tap like any other, whatever had been picked."""
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    guest.tap("milk")
    old = guest.token
    guest.tap(DONE)
    guest.rest(minutes=-1, seconds=1)

    assert () == guest.tap(DONE, token=old).messages


def test_a_double_tap_on_the_engines_own_question() -> None:
    """It is closed like any other, and its second tap is silent."""
    guest = regular()
    guest.type("kettle")
    asked = guest.token
    turn = guest.tap("yes")

    assert turn.closed is not None
    assert ("unsure.tea", ("yes",)) == (turn.closed.shown.key, turn.closed.chosen)
    guest.rest(minutes=-1, seconds=1)

    assert () == guest.tap("yes", token=asked).messages


def test_the_prompt_drawn_again_keeps_its_token() -> None:
    """Both copies of a prompt stay alive."""
    guest = regular()
    guest.command("rounds")
    first = guest.token
    guest.type("perhaps")

    assert first == guest.token
    guest.tap("yes")

    assert first != guest.token


# Multiple choice.


def choosing() -> Guest:
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    return guest


def test_toggles_mark_and_unmark() -> None:
    """Each tap redraws the same prompt with its marks; Done answers with what is marked."""
    guest = choosing()
    token = guest.token
    turn = guest.tap("milk")

    assert ([True], ("milk",)) == ([one.redraw for one in turn.messages], guest.shown.picked)
    guest.tap("lemon")
    guest.tap("milk")

    assert (("lemon",), token) == (guest.shown.picked, guest.token)
    turn = guest.tap(DONE)

    assert ("tea.extras", (("lemon",), None)) == (list(guest.answers)[-1], guest.answers["tea.extras"])
    assert turn.closed is not None
    assert ("lemon",) == turn.closed.chosen


def test_done_with_nothing_marked_is_an_answer() -> None:
    """None of them is a choice, too."""
    guest = choosing()
    guest.tap(DONE)

    assert ((), None) == guest.answers["tea.extras"]


def test_a_choice_that_stands_alone_answers_at_once() -> None:
    """It replaces what was marked and needs no Done."""
    guest = choosing()
    guest.tap("milk")

    assert ["? tea.sweet"] == said(guest.tap("nothing"))
    assert (("nothing",), None) == guest.answers["tea.extras"]


def test_a_list_sends_all_at_once() -> None:
    """Where a platform draws a list, its choices come with Done in one gesture, each once."""
    guest = choosing()
    guest.tap("milk", "honey", "milk", DONE)

    assert (("milk", "honey"), None) == guest.answers["tea.extras"]


def test_company_for_what_stands_alone_is_asked_again() -> None:
    """A list that holds both is not settled either way by guessing."""
    guest = choosing()

    assert ["core.not_read.some", "? tea.extras"] == said(guest.tap("nothing", "milk", DONE))
    assert "tea.extras" not in guest.answers


def test_several_gestures_in_one_tap_toggle_each_once() -> None:
    """Choices without Done only mark."""
    guest = choosing()
    guest.tap("milk", "milk", "rum")

    assert ("milk",) == guest.shown.picked


def test_marks_stand_after_an_unread_word() -> None:
    """Showing the question again keeps what was marked, and typing "done" answers with it."""
    guest = choosing()
    guest.tap("milk")
    guest.type("hm?")
    guest.type("done")

    assert (("milk",), None) == guest.answers["tea.extras"]
