"""What is said in the person's own words: one clear no, the other's side, shared hours; and what the ex is called."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.care.checkins import Later
from bot.care.entries import AskedBack, PlannedSent
from bot.care.kit import KitPart
from bot.care.plan import Plan, Sending, route_as
from bot.care.recent import Recent
from bot.care.signs import signs
from bot.care.situation import LastWord, Situation
from bot.flows import later, plan_card, review, safety_plan, their_side, today, wrote_next
from bot.flows.facts import CALLED, DISCREET, HUSHED_UNTIL, LAST_WORD, ON_MIND, RECENT, STOP, WAS_MISSING
from bot.flows.naming import NOBODY, named
from bot.flows.records import Note, NoteOf
from bot.talk.questions import Given
from bot.talk.replay import replay
from bot.talk.state import Answer
from bot.talk.steps import Facts, Known, Next, Record, Remember, Start, Words, show
from tests.flows.people import Told, choices, question, recorded, room_for, said
from tests.furnished import house

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
TODAY = AT.date()


def start(facts: Facts) -> Start:
    return Start(facts, AT, AT.replace(tzinfo=None), "en", "UTC", 1)


def known(**told: object) -> Facts:
    return {name: Known(value, AT) for name, value in told.items()}


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({}, NOBODY),
        (known(called="Sam"), "Sam"),
        (known(called="you ruined everything and you know it"), NOBODY),
        (known(called="S" * 31), NOBODY),
        (known(called=""), NOBODY),
        (known(called="Sam", discreet=True), NOBODY),
    ],
)
def test_what_the_ex_is_called(facts: Facts, name: str) -> None:
    """By the name they gave, where it is one and messages may name something."""
    assert {CALLED.name, DISCREET.name} >= set(facts)
    assert name == named(facts)


@pytest.mark.parametrize(
    ("plan", "more", "sent", "offered"),
    [
        (Plan.MOVING_ON, {}, (), True),
        (Plan.MOVING_ON, {}, (Sending.ONE_CLEAR_NO,), False),
        (Plan.MOVING_ON, {LAST_WORD: LastWord.STOP, STOP: LastWord.STOP}, (), False),
        (Plan.GIVE_THE_BREAKUP, {}, (), False),
    ],
)
def test_who_is_offered_one_clear_no(plan: Plan, more: Told, sent: tuple[Sending, ...], *, offered: bool) -> None:
    """Who has let go, was not asked to stop, and has not said it yet."""
    facts = room_for(plan, {**more, RECENT: Recent(planned=sent)}).session.facts
    assert offered is wrote_next.FLOW.seed(start(facts)).clear_no


def test_a_clear_no_is_said_once() -> None:
    """Sent as foreseen it is no slip, and the page is not offered again; the words are kept like any draft."""
    room = room_for(Plan.MOVING_ON)
    room.does("/theytexted")
    assert "clear_no" in choices(room.does("[small]"))
    room.does("[clear_no]")
    assert {"Draft", "DraftKept"} == set(recorded(room.does("It is over for me.")))
    assert "urge.sending" == question(room.does("[none]"))
    turn = room.does("[planned]")
    assert PlannedSent(Sending.ONE_CLEAR_NO) in [one.entry for one in turn.effects if isinstance(one, Record)]
    assert "SlipLogged" not in recorded(turn)
    assert "UrgeClosed" not in recorded(turn)


def test_what_a_clear_no_lacks_is_named() -> None:
    """Each of the three that was not ticked, and nothing where all are there."""
    parts = house().flows["clear_no_parts"]
    lines = [
        replay(parts.script(parts.samples[0]), (Answer("clear_no.says", 0, Given(ids), AT),)).lines
        for ids in (("decided",), ("decided", "no_answer", "practical"))
    ]
    assert ["clear_no.missing", "clear_no.whole"] == [getattr(one[0], "key", "") for one in lines]


def test_their_side_has_no_box_for_a_reply() -> None:
    """One question, in words, and what comes after it is not another (A24)."""
    for seed in their_side.FLOW.samples:
        asked = replay(their_side.FLOW.script(seed), ())
        assert asked.pending is not None
        assert isinstance(asked.pending.question, Words)
        answer = Answer("their_side.said", 0, Given(text="I felt alone."), AT)
        end = replay(their_side.FLOW.script(seed), (answer,))
        assert end.pending is None
        assert Record(Note(seed.id, "I felt alone.", NoteOf.THEIR_SIDE)) in end.settled


def test_their_side_begins_with_what_they_missed() -> None:
    """As it was told later on (A18)."""
    assert "Being asked." == their_side.FLOW.seed(start(known(**{WAS_MISSING.name: "Being asked."}))).missing


def test_shared_hours_are_never_rated() -> None:
    """What was done is kept; no grade is asked for, there or in the exercise after it (A27)."""
    room = room_for(Plan.HUMAN_FIRST)
    room.does("/kit")
    room.does("[family_time]")
    turn = room.does("Two hours at the pool.")
    assert ["Note"] == recorded(turn)
    assert "family_time.kept" == said(turn)
    assert "" == question(turn)


@pytest.mark.parametrize(("action", "flow"), list(today.HERE.items()))
def test_a_thing_for_today_may_have_a_page_here(action: str, flow: str) -> None:
    """Taking it leads there."""
    end = replay(today.FLOW.script(today.Seed(action)), (Answer("today.offer", 0, Given(("will",)), AT),))
    assert Next(flow) == end.next


def test_asked_back_closes_the_fair_question_for_a_week() -> None:
    """Seven days later it may be asked again (A25)."""
    room = room_for(Plan.HUMAN_FIRST)
    room.does("/slipped")
    turn = room.does("[asked_back]")
    assert AskedBack() in [one.entry for one in turn.effects if isinstance(one, Record)]
    assert "slip.kind_asked_back" == said(turn)
    for days, honest in ((1, "human_first_too_soon"), (7, "human_first")):
        flow = house().flows["send_now"]
        facts = room.session.facts
        at = room.at + timedelta(days=days)
        assert honest == flow.seed(Start(facts, at, at.replace(tzinfo=None), "en", "UTC", 1)).honest


def test_the_mind_is_watched_apart_from_contact() -> None:
    """Less, more, or noted; skipped it is not remembered (A6)."""
    flow = review.FLOW
    for before, now, line in (
        (None, "half", "noted"),
        (2, "half", "noted"),
        (2, "hardly", "less"),
        (1, "most", "more"),
    ):
        seed = review.Seed("n1", review._NOW, on_mind=before)  # noqa: SLF001 - its sample
        answers = (
            Answer("progress.on_mind", 0, Given((now,)), AT),
            Answer("progress.mine", 0, Given(("skip",)), AT),
        )
        end = replay(flow.script(seed), answers)
        kept = next(one for one in end.settled if isinstance(one, Remember) and one.fact is ON_MIND)
        assert list(review.OnMind).index(review.OnMind(now)) == kept.value
        first = replay(flow.script(seed), answers[:1], answers[0])
        assert f"progress.on_mind_{line}" in [getattr(one, "key", "") for one in first.lines]
    skipped = replay(flow.script(flow.samples[0]), (Answer("progress.on_mind", 0, Given(("skip",)), AT),))
    assert skipped.pending is not None


@pytest.mark.parametrize(
    ("plan", "before", "lately", "sped_up"),
    [
        (Plan.AT_THE_TABLE, 2, 4, True),
        (Plan.AT_THE_TABLE, 2, 3, False),
        (Plan.SPACE_NOT_DISTANCE, 2, 8, False),
    ],
)
def test_a_jump_in_contact_is_said_at_the_table(plan: Plan, before: int, lately: int, *, sped_up: bool) -> None:
    """Where they talk again and the week doubled; elsewhere contact has words of its own (B37)."""
    counts = (
        (TODAY - timedelta(days=30), (9, 0, 0, 0, 0, 0)),
        (TODAY - timedelta(days=9), (before - 1, 1, 0, 0, 0, 0)),
        (TODAY - timedelta(days=1), (1, lately - 2, 1, 5, 0, 0)),
        (date(2026, 3, 5), (9, 0, 0, 0, 0, 0)),
    )
    facts = room_for(plan, {RECENT: Recent(contacts=counts)}).session.facts
    seed = review.FLOW.seed(start(facts))
    assert sped_up is seed.sped_up


def test_an_exception_costs_a_line() -> None:
    """Offered by day under an open plan while there are any; left undone, it costs nothing and gives nothing."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/slipped")
    assert "exception" in choices(room.does("[wrote]"))
    room.does("[exception]")
    turn = room.does("It was her birthday.")
    assert ["Note", "ExceptionTaken"] == recorded(turn)
    assert "slip.excepted" == said(turn)
    room.waits("13h")
    room.does("/slipped")
    for line in ("[wrote]", "[exception]"):
        room.does(line)
    assert [] == recorded(room.does("[not_now]"))


@pytest.mark.parametrize("plan", [None, Plan.COURT_ORDER, Plan.SAFETY_FIRST, Plan.STOP_PURSUIT])
def test_no_exception_where_a_message_may_breach(plan: Plan | None) -> None:
    """Nor before there is a plan to except from."""
    room = room_for(plan)
    room.does("/slipped")
    assert "exception" not in choices(room.does("[wrote]"))


@pytest.mark.parametrize(
    ("plan", "more", "offered"),
    [
        (Plan.SAFETY_FIRST, {}, True),
        (Plan.COURT_ORDER, {}, False),
        (Plan.GIVE_THE_BREAKUP, {}, False),
        (Plan.GIVE_THE_BREAKUP, {HUSHED_UNTIL: AT}, True),
    ],
)
def test_who_is_offered_a_plan_for_a_bad_hour(plan: Plan, more: Told, *, offered: bool) -> None:
    """Who lives with fear, and who was in a crisis here."""
    room = room_for(plan, more)
    assert offered is ("safety_plan" in choices(room.does("/kit")))


def test_a_plan_for_a_bad_hour_stands_in_the_kit() -> None:
    """Line by line, what was skipped aside; all skipped, nothing is kept."""
    room = room_for(Plan.SAFETY_FIRST)
    room.does("/kit")
    room.does("[safety_plan]")
    for line in ("he goes quiet", "skip", "Mia"):
        room.does(line)
    assert "safety_plan.kept" == said(room.does("skip"))
    kit = room.does("/kit").messages[0].lines[0]
    assert show("kit", KitPart.SAFE_SIGNS, KitPart.SAFE_PEOPLE) == kit
    room.does("[safety_plan]")
    for _ in range(3):
        room.does("skip")
    assert "safety_plan.any_time" == said(room.does("skip"))


def test_the_plan_for_a_bad_hour_fits_the_danger() -> None:
    """What to take along where somebody is feared, what to put out of reach where it is their own thoughts."""
    for seed, line in zip(safety_plan.FLOW.samples, ("things_along", "things"), strict=True):
        answers = tuple(Answer(f"safety_plan.{part}", 0, Given(("skip",)), AT) for part in ("signs", "place", "people"))
        pending = replay(safety_plan.FLOW.script(seed), answers).pending
        assert pending is not None
        assert f"safety_plan.{line}" == pending.question.key


def test_a_sudden_end_is_met_with_leave_to_go_gently() -> None:
    """One that was seen coming is thanked for."""
    for told, line in (("yes", "later.sudden_told"), ("no", "later.kept"), ("skip", "later.fine")):
        answers = (Answer("later.more", 0, Given(("ask",)), AT), Answer("later.sudden", 0, Given((told,)), AT))
        end = replay(later.FLOW.script(later.Seed(Later.SUDDEN)), answers)
        assert line == getattr(end.lines[-1], "key", "")


def test_a_plan_chosen_against_the_signs_has_a_reason_too() -> None:
    """The person's own choice."""
    seen = signs(Situation(), AT)
    lines = plan_card.why(route_as(Plan.HUMAN_FIRST, seen), left=False)
    assert ["plan_card.reason.chosen"] == [line.key for line in lines]
