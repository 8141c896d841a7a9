"""A talk untouched for twelve hours is asked about once: go on, start over, leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.talk.house import House
from bot.talk.steps import Record
from tests.talk import toy
from tests.talk.guest import Guest, idle, recorded, regular, said
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
    """Leaving says so and shows the talk beneath; one as old is asked about when they next write, not in one breath."""
    guest = regular()
    guest.command("note")
    guest.command("rounds")
    guest.rest(hours=13)
    guest.type("no")

    assert ["core.left"] == said(guest.type("leave"))
    assert ["note"] == guest.stack
    assert ["? core.idle"] == said(guest.type("hello"))
    guest = regular()
    guest.command("note")
    guest.command("rounds")
    guest.session = replace(
        guest.session,
        talks=(replace(guest.session.talks[0], touched=guest.at + timedelta(hours=9)), guest.session.talks[1]),
    )
    guest.rest(hours=13)
    guest.type("no")

    assert ["core.left", "? note.text"] == said(guest.type("leave"))


def test_an_idle_talk_that_comes_back_is_asked_about() -> None:
    """Under one that ends it is not simply shown: go on, start over, leave?"""
    guest = idle()
    guest.command("wait")

    assert ["wait.as_you_like", "? core.still_open"] == said(guest.tap("no"))
    assert ["? rounds.again"] == said(guest.tap("go_on"))
    assert ["rounds.enough"] == said(guest.tap("no"))


def test_a_greeting_asks_about_an_idle_talk() -> None:
    """/start finds half a talk of yesterday; what was just asked or taken up is shown."""
    guest = idle()

    assert ["? core.still_open"] == said(guest.command("start"))
    assert ["? rounds.again"] == said(guest.command("start"))
    assert ["? rounds.again"] == said(guest.command("start"))


def knocked(*, fleeting: bool = False, passing: bool = False, beneath: str = "note") -> Guest:
    """A knock or a question of its hour, half a day ago, over another talk."""
    guest = regular(with_flows(rounds=replace(toy.FLOWS["rounds"], fleeting=fleeting, passing=passing)))
    guest.command(beneath)
    guest.command("rounds")
    guest.rest(hours=13)
    return guest


@pytest.mark.parametrize("kind", ["fleeting", "passing"])
def test_an_old_knock_does_not_come_back(kind: str) -> None:
    """There is nothing in it to go on with; what stands beneath it is asked about. Its label still answers it."""
    guest = knocked(fleeting=kind == "fleeting", passing=kind == "passing")

    assert ["? core.still_open"] == said(guest.command("start"))
    assert ["note"] == guest.stack
    guest = knocked(fleeting=kind == "fleeting", passing=kind == "passing", beneath="tea")

    assert ["? core.idle"] == said(guest.type("good morning"))
    assert ["tea"] == guest.stack
    assert ["rounds.more", "? rounds.again"] == said(
        knocked(fleeting=kind == "fleeting", passing=kind == "passing").type("yes")
    )


def test_a_question_of_its_hour_that_was_answered_is_asked_about() -> None:
    """Somebody was in it."""
    guest = regular(with_flows(rounds=replace(toy.FLOWS["rounds"], passing=True)))
    guest.command("rounds")
    guest.type("yes")
    guest.rest(hours=13)

    assert ["? core.idle"] == said(guest.type("hm"))


def test_words_are_no_answer_to_what_is_not_seen() -> None:
    """Typed at "shall we go on with it?" they may mean a flow or an alarm; else what is open is shown, and takes none of them."""
    for text, heard in (
        ("what was it", ["core.back_to", "? note.text"]),
        ("thirsty", ["? tea.drink"]),
        ("smoke", ["? unsure.alarm"]),
        ("leave", ["core.left"]),
    ):
        guest = idle("note")
        guest.command("start")

        assert heard == said(guest.type(text))
        assert not recorded(guest.turns[-1])
    guest = idle("note")
    guest.command("start")
    guest.type("smoke")

    assert ["? note.text"] == said(guest.tap("no"))


def test_a_greeting_lets_words_that_wait_be_the_answer() -> None:
    """Where that ends the box, what stands beneath it and is as old is asked about."""
    guest = regular()
    guest.command("rounds")
    guest.command("tea")
    for text in ("green tea", "done", "3", "8pm", "berlin"):
        guest.type(text)
    guest.rest(hours=13)
    guest.type("dear you")

    assert ["tea.poured", "cups", "? core.still_open"] == said(guest.command("start"))


ALARMING = with_flows(alarm_help=replace(toy.FLOWS["alarm_help"], revisit="wait"))


def alarmed(house: House = ALARMING) -> Guest:
    """There was an alarm, and half a day of silence after it."""
    guest = regular(house)
    guest.type("fire")
    guest.rest(hours=13)
    return guest


def test_nothing_stands_between_somebody_and_help() -> None:
    """A late answer to an urgent question is that answer, and a new alarm is met as one."""
    assert ["alarm_help.call"] == said(alarmed().type("yes"))
    assert ["alarm_help.call"] == said(alarmed().tap("yes"))
    assert ["alarm.out", "? alarm_help.danger"] == said(alarmed().type("fire"))


def test_an_urgent_talk_left_alone_gives_way_to_how_it_is_now() -> None:
    """By other words, a greeting, or the end of what stood over it."""
    assert ["? wait.long"] == said(alarmed().type("good morning"))
    assert ["? wait.long"] == said(alarmed().command("start"))
    guest = alarmed()
    guest.command("rounds")

    assert ["rounds.enough", "? wait.long"] == said(guest.tap("no"))
    assert ["wait"] == guest.stack
    assert ["? alarm_help.danger"] == said(alarmed(toy.TOY).type("good morning"))


def test_what_was_just_asked_is_not_asked_again() -> None:
    """Where how it is was asked over the urgent talk, that talk goes with it, and what stood beneath is come back to."""
    for beneath, then in (((), []), (("rounds",), ["? core.still_open"])):
        guest = regular(ALARMING)
        for flow in beneath:
            guest.command(flow)
        guest.type("fire")
        guest.rest(hours=13)
        guest.command("wait")

        assert ["wait.as_you_like", *then] == said(guest.tap("no"))


def test_an_urgent_talk_left_alone_holds_no_other_meaning_back() -> None:
    """Held it does; half a day later words mean again what they mean."""
    assert ["? tea.drink"] == said(alarmed().type("thirsty"))
    guest = regular()
    guest.type("fire")

    assert ["core.not_read.pick", "? alarm_help.danger"] == said(guest.type("thirsty"))


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
    turn = guest.type("more of it")

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


def test_an_urgent_talk_that_is_asked_for_again_begins_anew() -> None:
    """Half a day later; no question comes before its own, and its first is what matters now."""
    house = with_flows(rounds=replace(toy.FLOWS["rounds"], urgent=True))
    guest = regular(house)
    guest.command("rounds")
    guest.tap("yes")
    guest.rest(hours=1)
    assert 1 == len(guest.session.talks[-1].answers)
    assert ["? rounds.again"] == said(guest.command("rounds"))
    assert 1 == len(guest.session.talks[-1].answers)
    guest.rest(days=2)

    assert ["? rounds.again"] == said(guest.command("rounds"))
    assert not guest.session.talks[-1].answers


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
    for answers, heard in ((0, ["rounds.enough", "? core.still_open"]), (1, ["? core.idle"])):
        guest = regular(fleeting)
        guest.command("note")
        guest.command("rounds")
        for _ in range(answers):
            guest.type("yes")
        guest.rest(hours=13)

        assert heard == said(guest.type("no"))
