"""The table of the urge flow, plan by plan, through the real house: what is kept, what is read, what may be sent."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.care.plan import Plan
from bot.care.recent import Recent
from bot.care.situation import LastWord
from bot.flows.facts import (
    GATE_PASSED,
    IF_THEN,
    LAST_WORD,
    PLAN,
    PLAN_SINCE,
    RECENT,
    SAFE_TO_MESSAGE,
    STOP,
)
from bot.flows.records import Draft
from bot.rehearsal.room import Room
from bot.talk.state import Turn
from bot.talk.steps import Erase, Record, Remember
from tests.flows.people import Told, bells, choices, kept, question, recorded, room_for, said

HEAVY = "please come back to me. i beg you"
CHORES = "you ruined my life. the keys and the rent papers are at the office."


@pytest.mark.parametrize(
    ("plan", "is_kept", "then", "read"),
    [
        (None, True, "urge.hold", False),
        (Plan.BEREAVED, True, "", False),
        (Plan.COURT_ORDER, False, "urge.put_down", False),
        (Plan.SAFETY_FIRST, False, "urge.put_down", False),
        (Plan.STOP_PURSUIT, True, "urge.hold", False),
        (Plan.MOVING_ON, True, "urge.hold_read", True),
        (Plan.AT_THE_TABLE, True, "urge.hold_read", True),
        (Plan.HUMAN_FIRST, True, "urge.hold", False),
        (Plan.SPACE_NOT_DISTANCE, True, "urge.hold_read", True),
        (Plan.GIVE_THE_BREAKUP, True, "urge.hold_read", True),
    ],
)
def test_the_columns_of_the_table(plan: Plan | None, is_kept: bool, then: str, read: bool) -> None:  # noqa: FBT001
    """Words are kept, read and answered as the plan's row says, in the turn they come in."""
    room = room_for(plan)
    assert ("urge.letter" if plan is Plan.BEREAVED else "urge.box") == question(room.does("/urge"))
    turn = room.does(HEAVY)
    assert is_kept == kept(turn)
    assert then == question(turn)
    assert read == (question(turn) == "urge.hold_read")


@pytest.mark.parametrize("plan", [None, *Plan])
def test_the_look_in_is_set_with_the_words(plan: Plan | None) -> None:
    """Twenty minutes, in that same turn; none for a letter, none where a message is not safe."""
    room = room_for(plan)
    room.does("/urge")
    expected = None if plan in {Plan.BEREAVED, Plan.SAFETY_FIRST} else timedelta(minutes=20)
    assert expected == bells(room.does(HEAVY)).get("look_in")


def test_a_look_in_where_messages_are_safe() -> None:
    """Once "is it safe to message you here?" was yes, the look-in comes in row 3, too."""
    room = room_for(Plan.SAFETY_FIRST, {SAFE_TO_MESSAGE: True})
    room.does("/urge")
    assert "look_in" in bells(room.does(HEAVY))


@pytest.mark.parametrize("plan", [None, *(plan for plan in Plan if plan is not Plan.BEREAVED)])
def test_a_childs_need_is_never_held(plan: Plan | None) -> None:
    """Under every plan and before intake: no wait is offered, a way is named."""
    room = room_for(plan)
    room.does("/urge")
    turn = room.does("Leo has a fever and needs his inhaler")
    assert "urge.child" == question(turn)
    assert "urge.child_way" in said(turn)
    guarded = plan in {Plan.COURT_ORDER, Plan.SAFETY_FIRST, Plan.STOP_PURSUIT}
    assert guarded == ("crisis.emergency" in said(turn))


def test_a_childs_need_among_further_words() -> None:
    """Also where it comes as a second message, in a box that keeps nothing."""
    room = room_for(Plan.COURT_ORDER)
    room.does("/urge")
    room.does(HEAVY)
    assert "urge.child" == question(room.does("and Leo has a fever and needs his inhaler"))


def test_no_child_after_all() -> None:
    """Read wrongly: one tap leads back, to the wait or to letting go."""
    for plan, then in ((None, "urge.hold"), (Plan.COURT_ORDER, "urge.put_down")):
        room = room_for(plan)
        room.does("/urge")
        room.does("Leo has a fever and needs his inhaler")
        assert then == question(room.does("[not_about_child]"))


def test_chores_are_offered_alone() -> None:
    """The practical sentences stand alone, in their own words; sent, they count against nobody."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    turn = room.does(CHORES)
    assert "practical" in choices(turn)
    asked = room.does("[practical]")
    slots = dict(asked.messages[-1].prompt.ask.slots) if asked.messages[-1].prompt else {}
    assert "the keys and the rent papers are at the office." == slots["words"]
    sent = room.does("[sent]")
    assert "SlipLogged" not in recorded(sent)
    assert "urge.hold" == question(sent)


def test_the_practical_part_may_wait() -> None:
    """Looking at it alone sends nothing."""
    room = room_for(Plan.HUMAN_FIRST)
    room.does("/urge")
    room.does(CHORES)
    room.does("[practical]")
    turn = room.does("[wait]")
    assert "urge.hold" == question(turn)
    assert () == turn.effects


def test_further_words_join_the_draft() -> None:
    """A second message belongs to the first: same id, same wait."""
    room = room_for(Plan.AT_THE_TABLE)
    room.does("/urge")
    first = room.does("hey")
    second = room.does("i beg you, please come back")
    drafts = [one.entry for turn in (first, second) for one in turn.effects if isinstance(one, Record)]
    assert 1 == len({entry.id for entry in drafts if isinstance(entry, Draft)})
    assert kept(second)
    assert "urge.put_with_it" in said(second)


def test_a_bare_number_is_a_choice() -> None:
    """Where more words are welcome, "2" is still the second choice, and "9" is words."""
    room = room_for(None)
    room.does("/urge")
    room.does("hey")
    assert "urge.put_with_it" in said(room.does("9"))
    assert timedelta(minutes=20) == bells(room.does("2"))["hold"]


def test_the_words_above_the_box() -> None:
    """Their own plan stands above the box before a word is typed."""
    room = room_for(None, {IF_THEN: "If it is late then I call Ana."})
    assert "urge.if_then" in said(room.does("/urge"))


HONEST = {
    None: "none_yet",
    Plan.COURT_ORDER: "court_order",
    Plan.STOP_PURSUIT: "stop_pursuit",
    Plan.MOVING_ON: "moving_on",
    Plan.AT_THE_TABLE: "at_the_table",
    Plan.HUMAN_FIRST: "human_first",
    Plan.SPACE_NOT_DISTANCE: "note_open",
    Plan.GIVE_THE_BREAKUP: "why_now_before_review",
}


def honest(plan: Plan | None, more: Told | None = None) -> Turn:
    """Straight to the honest bubble."""
    return _sent_from(room_for(plan, more))


def _sent_from(room: Room) -> Turn:
    room.does("/urge")
    turn = room.does("it is raining here today")
    while question(turn) != "urge.sending":
        match question(turn):
            case "urge.hold" | "urge.hold_read":
                turn = room.does("[send]")
            case "gates.order" | "gates.safety":
                turn = room.does("[none]")
            case "urge.asked_to_stop":
                turn = room.does("[no]")
            case other:
                raise AssertionError(other)
    return turn


def bubble(turn: Turn) -> str:
    prompt = turn.messages[-1].prompt
    assert prompt is not None
    return str(dict(prompt.ask.slots)["honest"]).split("urge.honest.")[1].rstrip("')")


@pytest.mark.parametrize("plan", [plan for plan in HONEST if plan is not Plan.COURT_ORDER])
def test_one_honest_bubble(plan: Plan | None) -> None:
    """I'll send it: the bubble of the row, then it is theirs; a second one never comes."""
    assert HONEST[plan] == bubble(honest(plan))


@pytest.mark.parametrize(
    ("word", "named"),
    [(LastWord.STOP, "stopped"), (LastWord.BLOCKED, "blocked"), (LastWord.NOT_SURE, "stop_not_sure")],
)
def test_a_stop_is_called_what_it_was(word: LastWord, named: str) -> None:
    """Whoever is not sure is not told that they were asked to stop, and a block is called a block."""
    room = room_for(None)
    room.does("/urge")
    for line in ("it is raining here today", "[send]", "[none]", "[none]"):
        room.does(line)
    turn = room.does(f"[{word}]")

    assert named == bubble(turn)
    assert ("sent", "wait") == choices(turn)


@pytest.mark.parametrize("plan", [Plan.MOVING_ON, Plan.SPACE_NOT_DISTANCE, Plan.GIVE_THE_BREAKUP])
def test_a_stop_stands_over_every_plan(plan: Plan) -> None:
    """Where a stop or block stands nothing is foreseen to be sent."""
    stopped: Told = {STOP: LastWord.STOP, LAST_WORD: LastWord.STOP}
    if plan is Plan.SPACE_NOT_DISTANCE:
        pytest.skip("a stop ends row 8")
    turn = honest(plan, stopped)
    assert "stopped" == bubble(turn)
    assert ("sent", "wait") == choices(turn)


def test_a_note_too_soon() -> None:
    """Row 8: the last note is younger than the cap, which is our choice."""
    room = room_for(Plan.SPACE_NOT_DISTANCE)
    turn = honest(Plan.SPACE_NOT_DISTANCE, {RECENT: Recent(note_at=room.at - timedelta(days=3))})
    assert "note_too_soon" == bubble(turn)


def test_a_reply_is_foreseen_while_it_is_one() -> None:
    """Row 9: they wrote two days ago, and a light answer fits."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    days = ((room.at.date() - timedelta(days=2), (1, 0, 0, 0, 0, 0)),)
    room = room_for(Plan.GIVE_THE_BREAKUP, {RECENT: Recent(contacts=days)})
    turn = _sent_from(room)
    assert "reply" == bubble(turn)
    logged = [one.entry for one in room.does("[planned]").effects if isinstance(one, Record)]
    assert "my_answer" in {getattr(entry, "direction", None) for entry in logged}


def test_what_is_said_once_is_said_once() -> None:
    """Rows 5 and 7: one clear no, one fair question."""
    for plan in (Plan.MOVING_ON, Plan.HUMAN_FIRST):
        room = room_for(plan)
        _sent_from(room)
        assert "PlannedSent" in recorded(room.does("[planned]"))
        again = _sent_from(room)
        assert f"{plan}_said" == bubble(again)
        assert ("sent", "wait") == choices(again)


def test_why_now_after_silence() -> None:
    """From the 30-day review one message: after silence three questions, a wait, and then it is foreseen."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    long_ago: Told = {PLAN: Plan.GIVE_THE_BREAKUP, PLAN_SINCE: room.at - timedelta(days=40)}
    room = room_for(Plan.GIVE_THE_BREAKUP, long_ago)
    turn = _sent_from(room)
    assert "why_now_open" == bubble(turn)
    assert ("why_now", "sent", "wait") == choices(turn)
    room.does("[why_now]")
    room.does("her letter came")
    room.does("maybe a hello")
    held = room.does("i go to bed early")
    assert "hold" in bells(held)
    assert "urge.why_now_held" in said(held)
    assert {"gate_passed"} == {one.fact.name for one in held.effects if isinstance(one, Remember)}
    room.waits("2d")
    room.does("~hold *")
    assert ["ContactLogged", "UrgeClosed", "PlannedSent"] == recorded(room.does("[sent]"))


def test_a_stop_ends_what_why_now_opened() -> None:
    """They asked for quiet meanwhile: the message is foreseen no more."""
    more: Told = {GATE_PASSED: "d1", STOP: LastWord.STOP, LAST_WORD: LastWord.STOP}
    room = room_for(Plan.GIVE_THE_BREAKUP, more)
    room.subjects["hold"] = "d1"
    room.does("~hold *")
    assert "SlipLogged" in recorded(room.does("[sent]"))


def test_their_own_words_trimmed() -> None:
    """Row 6: the sentences that do not weigh are shown once more, as they wrote them."""
    room = room_for(Plan.AT_THE_TABLE)
    room.does("/urge")
    room.does("i hope your mom is doing better. please please come back to me")
    turn = room.does("[send]")
    assert "urge.lighter" in said(turn)


def test_letting_go_erases_at_once() -> None:
    """The words go in the turn of the tap, with every bell about them."""
    room = room_for(None)
    room.does("/urge")
    room.does("hello")
    room.does("[one_hour]")
    room.waits("1h")
    room.does("~hold *")
    assert any(isinstance(one, Erase) and one.subject for one in room.does("[let_go]").effects)
