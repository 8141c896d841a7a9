"""A talk untouched for twelve hours is asked about once: go on, start over, leave."""

from __future__ import annotations

from dataclasses import replace

from bot.talk.steps import Record
from tests.talk import toy
from tests.talk.guest import idle, recorded, regular, said
from tests.talk.toy import Cup, Drink, Told, with_flows


def test_an_idle_talk_is_asked_about_and_goes_on_with_the_words() -> None:
    """After 12 hours typed words wait behind one question; on "go on" they are the answer."""
    guest = idle()

    assert ["? core.idle"] == said(guest.type("no"))
    assert ["rounds.enough"] == said(guest.tap("go_on"))


def test_a_talk_is_not_idle_before_twelve_hours() -> None:
    """Just below the line the words are simply the answer."""
    guest = regular()
    guest.command("rounds")
    guest.rest(hours=11, minutes=58)

    assert ["rounds.enough"] == said(guest.type("no"))


def test_a_talk_is_idle_at_twelve_hours() -> None:
    """Exactly on the line it is asked about."""
    guest = regular()
    guest.command("rounds")
    guest.rest(hours=11, minutes=59)

    assert ["? core.idle"] == said(guest.type("no"))


def test_an_idle_box_that_is_asked_for_again_takes_the_next_words() -> None:
    """Where nothing was typed, nothing is held, and the words that follow are the answer."""
    guest = regular()
    guest.command("tea")
    for text in ("green tea", "done", "3", "8pm", "berlin"):
        guest.type(text)
    guest.rest(hours=13)

    assert ["? core.idle"] == said(guest.command("tea"))
    assert Record(Cup(Drink.GREEN, "dear you")) in guest.type("dear you").effects


def test_an_idle_talk_starts_over() -> None:
    """Starting over begins with what the talk was begun with, and without its answers."""
    guest = regular()
    guest.ring("after", "letter-1")
    guest.rest(days=2)
    guest.type("hm")

    assert ["? after.burn"] == said(guest.tap("start_over"))
    assert ((("subject", "letter-1"),), Told("letter-1", guest.turns[-1].session.talks[0].touched)) == (
        guest.session.talks[0].given,
        guest.session.talks[0].seed,
    )
    guest = idle()
    guest.type("no")
    guest.tap("start_over")

    assert {} == guest.answers


def test_an_idle_talk_is_left() -> None:
    """Leaving says so and shows the talk beneath."""
    guest = regular()
    guest.command("note")
    guest.command("rounds")
    guest.rest(hours=13)
    guest.type("no")

    assert ["core.left", "? note.text"] == said(guest.type("leave"))
    assert ["note"] == guest.stack


def test_words_typed_into_an_idle_talk_keep_their_own_meaning() -> None:
    """Leaving the box, what was typed may still mean a flow; it never answers the question beneath."""
    guest = idle("note")
    guest.type("thirsty")

    assert ["? tea.drink"] == said(guest.tap("leave"))
    guest = idle("note")
    guest.type("kettle")

    assert ["? unsure.tea"] == said(guest.tap("leave"))


def test_an_interruption_does_not_wait_for_an_idle_talk() -> None:
    """Words that answer nothing but mean a flow start it at once, however old the talk is."""
    assert ["? tea.drink"] == said(idle().type("thirsty"))


def test_unread_words_ask_about_the_idle_talk() -> None:
    """Words that neither answer nor mean anything bring the idle question, and on "go on" are not read once more."""
    guest = idle()

    assert ["? core.idle"] == said(guest.type("hello again"))
    assert ["core.not_read.pick", "? rounds.again"] == said(guest.type("1"))


def test_an_idle_talk_is_asked_about_once() -> None:
    """Other words than go on, start over, leave are taken as going on."""
    guest = idle()
    guest.type("hello again")

    assert ["core.not_read.pick", "? rounds.again"] == said(guest.type("what was it"))
    assert ["rounds.enough"] == said(guest.type("no"))


def test_words_held_by_an_idle_box_are_its_answer() -> None:
    """In a box the words that waited are kept when other words follow."""
    guest = idle("note")
    guest.type("first")
    turn = guest.type("second")

    assert ("first", ["note.kept", "core.not_read.pick", "? wait.long"]) == (recorded(turn), said(turn))


def test_a_tap_goes_on_with_an_idle_talk() -> None:
    """Tapping the prompt says plainly enough that one goes on."""
    assert ["rounds.enough"] == said(idle().tap("no"))


def test_an_idle_talk_that_is_asked_for_again_is_asked_about() -> None:
    """Its command finds half a talk of yesterday: go on, start over, leave?"""
    guest = idle()

    assert ["? core.idle"] == said(guest.command("rounds"))
    assert ["? rounds.again"] == said(guest.tap("go_on"))
    assert ["rounds"] == guest.stack
    guest = idle()
    guest.command("rounds")

    assert ["core.left"] == said(guest.tap("leave"))


def test_an_urgent_talk_that_is_asked_for_again_is_simply_shown() -> None:
    """However long it stood; no question comes before its own."""
    house = with_flows(rounds=replace(toy.FLOWS["rounds"], urgent=True))
    guest = regular(house)
    guest.command("rounds")
    guest.tap("yes")
    guest.rest(days=2)

    assert ["? rounds.again"] == said(guest.command("rounds"))


def test_an_idle_talk_without_an_answer_just_begins_anew() -> None:
    """Nothing is lost, and the seed is of today."""
    guest = regular()
    guest.ring("after", "letter-1")
    guest.rest(days=1)

    assert ["? after.burn"] == said(guest.ring("after", "letter-2"))
    assert ["letter-2"] == [talk.seed.subject for talk in guest.session.talks]


def test_a_knock_that_nobody_answered_is_not_asked_about() -> None:
    """A fleeting question over a talk that stands is answered by its label however late; once begun, it is asked about."""
    fleeting = with_flows(rounds=replace(toy.FLOWS["rounds"], fleeting=True))
    for answers, heard in ((0, ["rounds.enough", "core.back_to", "? note.text"]), (1, ["? core.idle"])):
        guest = regular(fleeting)
        guest.command("note")
        guest.command("rounds")
        for _ in range(answers):
            guest.type("yes")
        guest.rest(hours=13)

        assert heard == said(guest.type("no"))
