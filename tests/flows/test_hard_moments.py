"""What people type or press when it is hardest, at whatever question: each is met rightly, and kindly."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.care.plan import Plan
from bot.care.situation import Rung
from bot.flows.facts import plan_now, situation_of
from bot.reading import crisis, there
from bot.reading.crisis import Danger
from bot.rehearsal.room import Room
from tests.flows.people import choices, question, room_for, said
from tests.furnished import house

INTAKE = ("/start", "[tell]", "[none]", "[none]", "[they_ended]")
ANYWHERE = ("/plan", "/slipped", "/theytexted", "/kit", "/start", "/settings")


def beginning(*lines: str) -> Room:
    room = Room(house(), locale="en-GB")
    for line in lines:
        room.does(line)
    return room


@pytest.mark.parametrize("words", ["stop", "STOP", "Stop!", "leave me alone", "shut up"])
def test_a_wish_for_quiet_is_heard_anywhere(words: str) -> None:
    """At every question and before anything was agreed to: how quiet it shall be is asked, and nothing else."""
    rooms = [beginning("/start"), beginning(*INTAKE), *(room_for(Plan.GIVE_THE_BREAKUP) for _ in ANYWHERE)]
    for room, line in zip(rooms, (None, None, *ANYWHERE), strict=True):
        if line is not None:
            room.does(line)
        assert "leave.stop" == question(room.does(words)), line


def test_long_first_words_are_no_wish_for_quiet() -> None:
    """Somebody who tells what the ex said is listened to."""
    assert "welcome.first" == question(beginning().does("she told me to stop texting and to leave her alone for good"))


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("I already texted them", "slip.offer"),
        ("he just texted me", "wrote.what"),
        ("I'm 15", "unsure.young"),
        ("I'm outside her house", "pursued.there"),
        ("i texted him an hour ago", "unsure.slipped"),
        ("i texted you an hour ago", "urge.hold"),
        ("you were the one who texted me first, remember", "urge.hold"),
    ],
)
def test_what_is_said_to_us_in_the_box_is_no_draft(words: str, asked: str) -> None:
    """It is about the ex and not to them; what speaks to them stays theirs."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    assert asked in question(room.does(words))


def test_on_no_it_was_a_draft_after_all() -> None:
    """Nothing that was typed is lost."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    room.does("i texted him an hour ago")
    assert "urge.hold" == question(room.does("[no]"))


def test_who_stands_at_the_door_is_led_away_first() -> None:
    """It counts, it is said without shame, and the box is open after it."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    assert "pursued.there" == question(room.does("im outside his house"))
    turn = room.does("[away]")
    assert ("pursued.away", "replanned.show") == (said(turn), question(turn))
    rungs = situation_of(room.session.facts).rungs
    assert rungs is not None
    assert Rung.TURNED_UP in rungs.value
    assert Plan.STOP_PURSUIT is plan_now(room.session.facts, room.at)
    assert "urge.box" == question(room.does("[later]"))


@pytest.mark.parametrize(("answer", "then"), [("[invited]", ""), ("[stuck]", "crisis.danger_now")])
def test_other_ways_to_be_at_the_door(answer: str, then: str) -> None:
    """Asked to come is no act; who cannot leave gets a person."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("i'm parked outside her place")
    assert then == question(room.does(answer))
    assert Plan.GIVE_THE_BREAKUP is plan_now(room.session.facts, room.at)


def test_no_word_of_theirs_opens_the_door_under_an_order() -> None:
    """There being asked to come is not among the answers; in grief there is no door to stand at."""
    room = room_for(Plan.COURT_ORDER)
    assert ("away", "stuck") == choices(room.does("i'm outside his house"))
    assert "bereaved" in said(room_for(Plan.BEREAVED).does("i'm outside his house"))


def test_at_the_door_before_anything_was_agreed_to() -> None:
    """One line, the box, and nothing kept."""
    room = beginning()
    turn = room.does("I'm outside their house")
    assert ("pursued.step_away", "open_box.open", {}) == (said(turn), question(turn), turn.session.facts)


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("im sitting in my car outside her work", True),
        ("I'm on my way to his apartment", True),
        ("standing outside her door", True),
        ("estoy delante de su puerta", True),
        ("voy a su casa ahora mismo", True),
        ("ich stehe gerade vor seiner Haustür", True),
        ("bin auf dem weg zu ihr", True),
        ("ich sitze im auto vor ihrem haus", True),
        ("je suis devant chez lui", True),
        ("je suis garée devant son immeuble", True),
        ("je vais chez elle là", True),
        ("estou na frente da casa dele", True),
        ("tô indo pra casa dela agora", True),
        ("ich stehe zu ihm", False),
        ("ich gehe nicht zu ihr", False),
        ("er steht vor meiner tür", False),
        ("il est devant chez moi", False),
        ("je suis chez moi", False),
        ("estou em casa", False),
        ("ele está na porta da minha casa", False),
        ("voy a casa de mi madre", False),
        ("i waited outside his house", False),
        ("he is outside my house", False),
        ("i'm at home", False),
        ("i'm driving to work", False),
    ],
)
def test_who_is_there_now(words: str, *, now: bool) -> None:
    """Their own being there, at the ex's place, now; what was is told otherwise."""
    assert now == bool(there.read(words))


@pytest.mark.parametrize("words", ["I want to hurt them", "i want to hurt him", "i want to hurt her so bad"])
def test_a_wish_to_hurt_is_their_own_danger(words: str) -> None:
    """Whomever it is about, it is not somebody else who is at risk of themselves."""
    assert Danger.MAY_HURT is crisis.read(words).kind
    for room in (beginning(), beginning(*INTAKE), room_for(Plan.GIVE_THE_BREAKUP)):
        assert "crisis.first.may_hurt" in said(room.does(words))


def test_an_age_is_asked_about_once_and_met_at_once_before_anything() -> None:
    """In the middle of intake too."""
    assert "young" in said(beginning("/start").does("I'm 15"))
    assert "unsure.young" == question(beginning(*INTAKE).does("I'm 15"))


def test_an_old_button_after_everything_was_erased() -> None:
    """It is from earlier, and the first minute is offered; nothing of before is known."""
    room = beginning(*INTAKE)
    old = room.token
    room.does("/delete")
    room.does("[erase]")
    room.token = old
    turn = room.does("[this_month]")
    assert ("core.stale", "welcome.first") == (said(turn), question(turn))
    assert {} == room.session.facts


def test_a_second_start_and_the_first_button_again() -> None:
    """In the middle of intake the question stands as it stood, whichever of the two it is."""
    room = beginning(*INTAKE)
    assert "situation.when" == question(room.does("/start"))
    room.token = "welcome"
    turn = room.does("[tell]")
    assert ("core.stale", "situation.when") == (said(turn), question(turn))
    room.at += timedelta(minutes=1)
    assert "situation.ties" == question(room.does("today"))
