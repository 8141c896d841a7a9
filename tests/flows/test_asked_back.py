"""Whoever asks what is meant, or why it is asked, hears that in a kind line, and the question stands again."""

from __future__ import annotations

import pytest

from bot.care.plan import Plan
from bot.flows.answering import EXPLAINED_TOO
from bot.flows.house import flows_of
from bot.rehearsal.room import Room
from bot.talk.explore import explore
from tests.content.ftl import lines
from tests.flows.people import question, recorded, room_for, said
from tests.furnished import content, house

GIVE = Plan.GIVE_THE_BREAKUP
WHATS = ("what do you mean", "I don't understand", "huh?", "sorry what do you mean lol", "wdym")
WHYS = ("why do you ask", "why do you need to know that", "does that matter")


@pytest.mark.parametrize("words", [*WHATS, *WHYS])
@pytest.mark.parametrize(
    ("way", "asked"),
    [
        (("/slipped",), "slip.what"),
        (("/slipped", "[wrote]"), "slip.offer"),
        (("/theytexted",), "wrote.what"),
        (("i want to die",), "crisis.danger_now"),
        (("/urge", "hello", "[one_hour]"), "urge.strength"),
        (("/stop",), "leave.stop"),
    ],
)
def test_a_question_says_what_it_is_for(words: str, way: tuple[str, ...], asked: str) -> None:
    """In its own line; nothing is answered by it, and it is asked once more."""
    room = room_for(GIVE)
    turns = [room.does(line) for line in way]
    assert asked == question(turns[-1])
    turn = room.does(words)
    assert (f"{asked}_why", asked) == (said(turn), question(turn))
    assert not recorded(turn)


@pytest.mark.parametrize(
    ("words", "line"), [("what do you mean", "core.asked.what"), ("why do you ask", "core.asked.why")]
)
@pytest.mark.parametrize("way", [("/kit",), ("/views",), ("/kit", "[change]", "[people]"), ("/settings",)])
def test_every_other_question_shares_a_line(words: str, line: str, way: tuple[str, ...]) -> None:
    """Also one that is not kept, such as a menu, and a box, where the words would be the answer."""
    room = room_for(GIVE)
    before = [room.does(done) for done in way][-1]
    turn = room.does(words)
    assert (line, question(before)) == (said(turn), question(turn))
    assert not recorded(turn)


@pytest.mark.parametrize("words", ["why", "what", "why?"])
def test_a_single_word_in_a_box_is_the_answer(words: str) -> None:
    """A line for the kit may be short."""
    room = room_for(GIVE)
    for done in ("/kit", "[change]", "[own_reasons]"):
        room.does(done)
    assert "kit.put_in" in said(room.does(words))


def test_words_for_them_stay_words_for_them() -> None:
    """In the box for the ex "why do you ask" is asked about where there is a doubt, and never explained away."""
    room = room_for(GIVE)
    room.does("/urge")
    assert "unsure.to_me" == question(room.does("what do you mean"))
    room = room_for(GIVE)
    room.does("/urge")
    assert "urge.hold" in question(room.does("why do you ask me that now"))


@pytest.mark.parametrize("words", ["enough", "Enough lol"])
def test_enough_at_a_number_is_no_wish_for_quiet(words: str) -> None:
    """One number is all that is asked; nothing is left, and the number still counts."""
    room = room_for(GIVE)
    turns = [room.does(done) for done in ("/slipped", "[wrote]", "[plan_now]")]
    assert "slip.sure" == question(turns[-1])
    turn = room.does(words)
    assert ("core.not_read.scale", "slip.sure") == (said(turn), question(turn))
    assert "slip.sure" != question(room.does("7"))
    assert "leave.stop" == question(room_for(GIVE).does("enough"))


def test_danger_asked_about_is_still_danger() -> None:
    """Whoever does not understand the question is in no less danger: the way to help stays open below it."""
    room = Room(house(), locale="en-GB")
    room.does("i want to die")
    room.does("what do you mean")
    assert "crisis.near" in said(room.does("yes"))


def test_each_question_named_here_is_asked_and_has_its_line() -> None:
    """A name that no question bears would be a line that nobody hears."""
    asked = {
        ask.question.key
        for flow in flows_of(content()).values()
        for path in explore(flow, limit=500).paths
        for ask in path.asked
    }
    written = {line.id.replace("-", ".") for line in lines("en")}
    assert set() == EXPLAINED_TOO - asked
    assert set() == {one for one in EXPLAINED_TOO if f"{one}_why" not in written}
