"""They wrote, it was sent, it happened: what is logged, what it changes, and what it never changes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.care.plan import Plan
from bot.care.recent import Recent
from bot.flows.facts import HUSHED_UNTIL, NO_MORE, PAUSED_UNTIL, RECENT, plan_now
from bot.rehearsal.room import Room
from tests.flows.people import Told, bells, question, recorded, room_for, said

OPEN = [Plan.MOVING_ON, Plan.AT_THE_TABLE, Plan.HUMAN_FIRST, Plan.SPACE_NOT_DISTANCE, Plan.GIVE_THE_BREAKUP]


def plan_of(room: Room) -> Plan | None:
    return plan_now(room.session.facts, room.at)


def recent_of(room: Room) -> Recent:
    found = RECENT.of(room.session.facts)
    assert found is not None
    return found


@pytest.mark.parametrize("plan", [None, *(plan for plan in Plan if plan is not Plan.BEREAVED)])
def test_a_crumb_changes_no_plan(plan: Plan | None) -> None:
    """However often: a like, a late hey are tallied, and the plan stays."""
    room = room_for(plan)
    for _ in range(3):
        room.does("/theytexted")
        assert ["ContactLogged", "TheyReached"] == recorded(room.does("[small]"))
        room.does("[nothing]")
    assert plan is plan_of(room)
    assert 3 == recent_of(room).reached.crumbs


def test_an_invitation_is_looked_at_anew() -> None:
    """They want to talk about the two and named what must change: the plan is another, and its card is offered."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/theytexted")
    room.does("[talk]")
    turn = room.does("[asked_to_talk_about_us named_what_must_change =done]")
    assert "replanned.show" == question(turn)
    assert Plan.AT_THE_TABLE is plan_of(room)
    assert "plan_card.card.at_the_table" == said(room.does("[now]"))


def test_a_bare_coffee_is_a_crumb() -> None:
    """Wanting to meet without a word of what must change is no invitation."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/theytexted")
    room.does("[talk]")
    assert "wrote.guide.short_light_slow" == said(room.does("[bare_coffee =done]"))
    assert Plan.GIVE_THE_BREAKUP is plan_of(room)


def test_a_stop_ends_the_table() -> None:
    """They ask to stop after all: row 6 does not outlive it."""
    room = room_for(Plan.AT_THE_TABLE)
    room.waits("1h")
    room.does("/theytexted")
    assert "replanned.show" == question(room.does("[stop]"))
    assert Plan.AT_THE_TABLE is not plan_of(room)


@pytest.mark.parametrize(
    ("plan", "guide"),
    [
        (Plan.COURT_ORDER, "read_the_order"),
        (Plan.SAFETY_FIRST, "safe_first"),
        (Plan.STOP_PURSUIT, "do_not_answer"),
    ],
)
def test_a_reply_may_breach_too(plan: Plan, guide: str) -> None:
    """Rows 2 to 4: whatever they wrote, the guidance is the row's."""
    room = room_for(plan)
    room.does("/theytexted")
    assert f"wrote.guide.{guide}" == said(room.does("[small]"))


@pytest.mark.parametrize("answer", ["[afraid =done]", "[they_fear_me =done]"])
def test_a_harsh_message_asks_the_safety_screen(answer: str) -> None:
    """What it changed is asked; fear in either direction brings the card of its row."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/theytexted")
    assert "gates.safety" == question(room.does("[hostile]"))
    assert "plan_card" in said(room.does(answer))


def test_a_harsh_message_without_fear() -> None:
    """None of these: the day may be noted, and nothing else changes."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/theytexted")
    room.does("[hostile]")
    assert "wrote.note_the_date" == said(room.does("[none]"))
    assert Plan.GIVE_THE_BREAKUP is plan_of(room)


@pytest.mark.parametrize("plan", OPEN)
def test_a_slip_never_changes_the_plan(plan: Plan) -> None:
    """Logged at the tap, counted once in twelve hours; the plan stays as it was."""
    room = room_for(plan)
    for _ in range(2):
        room.does("/slipped")
        assert "SlipLogged" in recorded(room.does("[wrote]"))
    assert plan is plan_of(room)
    assert 1 == sum(counts[5] for _, counts in recent_of(room).contacts)


def test_a_slip_half_a_day_later_is_another() -> None:
    """Twelve hours on it is a slip of its own."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/slipped")
    room.does("[wrote]")
    room.waits("13h")
    room.does("/slipped")
    assert "slip.kind_night" == said(room.does("[called]"))


@pytest.mark.parametrize("what", ["turned_up", "round_a_block"])
def test_a_severe_act_is_the_exception(what: str) -> None:
    """Turning up or going round a block counts at once as row 4."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/slipped")
    assert "slip.fact.stop_pursuit" == said(room.does(f"[{what}]"))
    assert Plan.STOP_PURSUIT is plan_of(room)


@pytest.mark.parametrize(
    ("what", "slip"), [("answered", False), ("ran_into", False), ("practical", False), ("met", True)]
)
def test_what_is_a_slip(what: str, slip: bool) -> None:  # noqa: FBT001
    """Answering and running into each other is none; under an order it is."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/slipped")
    assert slip == ("SlipLogged" in recorded(room.does(f"[{what}]")))
    ordered = room_for(Plan.COURT_ORDER)
    ordered.does("/slipped")
    assert (what != "practical") == ("SlipLogged" in recorded(ordered.does(f"[{what}]")))


def test_at_night_one_step_and_sleep() -> None:
    """No plan is made at one in the morning; noon is the coming one."""
    room = room_for(None)
    room.waits("11h")
    room.does("/slipped")
    turn = room.does("[wrote]")
    assert "slip.kind_night" == said(turn)
    assert "2026-03-05 12:00:00" == str(bells(room.does("[noon]"))["slip_noon"])


QUIET: tuple[Told, ...] = ({NO_MORE: True}, {PAUSED_UNTIL: room_for(None).at + timedelta(days=9)})


@pytest.mark.parametrize("quiet", QUIET, ids=["stopped", "paused"])
def test_a_crisis_is_heard_in_pause_and_after_stop(quiet: Told) -> None:
    """Silence was asked for, and danger still gets its two sentences and a number; a week of hush begins."""
    room = room_for(Plan.GIVE_THE_BREAKUP, quiet)
    turn = room.does("i want to kill myself")
    assert "crisis.first.self crisis.number.call" == said(turn)
    until = HUSHED_UNTIL.of(room.session.facts)
    assert until is not None
    assert timedelta(days=7) == until - room.at


def test_of_the_words_of_a_crisis_nothing_stays() -> None:
    """Neither in what is remembered, nor in the talks, nor in history: the class alone."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    turn = room.does("i want to kill myself tonight")
    assert ["CrisisNoted"] == recorded(turn)
    assert "tonight" not in repr(turn.session) + str(turn.effects)
    answers = [answer.given.text for talk in turn.session.talks for answer in talk.answers]
    assert [] == [text for text in answers if text]
