"""The check-in and what ends it: what is asked, what is shown, and what never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.care.checkins import CheckinAsk, ContactAnswer, UrgeLevel
from bot.care.entries import (
    AskedOnce,
    CheckinDone,
    ContactLogged,
    Entry,
    OfferMade,
    PlanStarted,
    SlipLogged,
    UrgeClosed,
)
from bot.care.nudges import NudgeKind
from bot.care.plan import GUARDED, Plan
from bot.care.progress import Milestone
from bot.care.quiet_days import QuietDays
from bot.care.recent import Recent
from bot.care.situation import Did, Ended, LastWord, Order, Safety, Tie
from bot.care.today import ACTIONS, Tag
from bot.care.urges import Outcome
from bot.flows import checkin, checkin_more, one_thing, replanned, today, waiting
from bot.flows import facts as known
from bot.flows.moods import Mood
from bot.talk.questions import Given
from bot.talk.replay import replay
from bot.talk.state import Answer
from bot.talk.steps import Known, Record, Start
from tests.flows.somebody import EVENING, SET_UP, summed, told
from tests.furnished import wording

BEGUN = (PlanStarted(Plan.GIVE_THE_BREAKUP), SET_UP)


def start(days: int = 1, given: dict[str, str] | None = None, /, **more: object) -> Start:
    """A flow's start so many days after set-up, at eight in the evening."""
    at = EVENING + timedelta(days=days - 1)
    return Start(told(**more), at, at.replace(tzinfo=None), "en", "UTC", 1, given or {})


def test_three_questions() -> None:
    """Mood, urge, contact; the mood tapped on the nudge is not asked again."""
    seed = checkin.FLOW.seed(start(1, {"mood": "low"}))
    assert (CheckinAsk.MOOD, CheckinAsk.URGE, CheckinAsk.CONTACT) == seed.asks
    assert Mood.LOW is seed.mood


def test_none_on_the_day_of_intake_and_none_before_it() -> None:
    """Who has no plan yet is offered the three minutes; who was never set up counts from their plan."""
    assert () == checkin.FLOW.seed(start(0)).asks
    assert "offer_setup" == checkin.FLOW.seed(start(SAFETY=None)).missing
    unfinished = start(3, SET_UP=None, PLAN_SINCE=SET_UP)
    assert CheckinAsk.MOOD in checkin.FLOW.seed(unfinished).asks


def test_grief_is_asked_only_how_it_is() -> None:
    """No urge, no contact, no counter."""
    assert (CheckinAsk.MOOD,) == checkin.FLOW.seed(start(ENDED=Ended.THEY_DIED)).asks
    assert None is one_thing.FLOW.seed(start(9, ENDED=Ended.THEY_DIED, RECENT=summed(BEGUN))).quiet


def test_a_check_in_after_a_slip_repairs_once_a_day() -> None:
    """The first of a day, and only where something is to be recovered from."""
    slip = summed(BEGUN, (SlipLogged(), SET_UP))
    again = summed(BEGUN, (SlipLogged(), SET_UP), (CheckinDone(5), EVENING))
    found = [checkin.FLOW.seed(start(RECENT=recent)).repairs for recent in (None, slip, again)]
    assert [False, True, False] == found


def test_contact_weekly_after_seven_quiet_days() -> None:
    """Asked on the day it was last answered plus seven."""
    asked = summed(BEGUN, (CheckinDone(5, UrgeLevel.NONE, ContactAnswer.NONE), EVENING + timedelta(days=7)))
    found = [CheckinAsk.CONTACT in checkin.FLOW.seed(start(day, RECENT=asked)).asks for day in (9, 14, 15)]
    assert [False, False, True] == found


def test_after_a_slip_contact_is_asked_daily_again() -> None:
    """The run begins anew."""
    recent = summed(
        BEGUN,
        (CheckinDone(5, UrgeLevel.NONE, ContactAnswer.NONE), EVENING + timedelta(days=8)),
        (SlipLogged(), EVENING + timedelta(days=8)),
    )
    assert CheckinAsk.CONTACT in checkin.FLOW.seed(start(10, RECENT=recent)).asks


@pytest.mark.parametrize(
    ("days", "more", "due"),
    [
        (13, {}, ""),
        (14, {}, CheckinAsk.HOW_OFTEN),
        (14, {"HUSHED_UNTIL": EVENING + timedelta(days=20)}, ""),
        (15, {"RECENT": summed(BEGUN, (AskedOnce(CheckinAsk.HOW_OFTEN), EVENING))}, ""),
        (60, {}, CheckinAsk.STILL_USEFUL),
        (1, {"SAFETY": None}, ""),
    ],
)
def test_the_one_question_more(days: int, more: dict[str, Any], due: str) -> None:
    """On day 14 and 60, once, and nothing of the kind in the week after a crisis."""
    assert due == checkin_more.FLOW.seed(start(days, **more)).more


def test_a_stop_is_asked_about_again_only_in_rows_six_to_nine() -> None:
    """Expired answers of somebody under an order are left alone."""
    recent = summed(BEGUN, (AskedOnce(CheckinAsk.HOW_OFTEN), EVENING))
    more: dict[str, Any] = {"STOP": LastWord.BLOCKED, "LAST_WORD": LastWord.BLOCKED, "RECENT": recent}
    assert CheckinAsk.STOP_STILL_STANDS == checkin_more.FLOW.seed(start(20, **more)).more
    assert "" == checkin_more.FLOW.seed(start(20, **more, ORDER=Order.BINDS_ME)).more


@pytest.mark.parametrize(
    ("more", "moved"),
    [
        ({}, False),
        ({"ORDER": Order.BINDS_ME}, True),
        ({"ORDER": Order.BINDS_ME, "HUSHED_UNTIL": EVENING + timedelta(days=2)}, True),
        ({"ORDER": Order.BINDS_ME, "PLAN": None}, True),
        ({"ORDER": Order.BINDS_ME, "PLAN": None, "TOLD_PLAN": Plan.COURT_ORDER}, False),
        ({"ORDER": Order.BINDS_ME, "TOLD_PLAN": Plan.COURT_ORDER}, False),
        ({"TIES": frozenset({Tie.MARRIED})}, True),
        ({"TIES": frozenset({Tie.MARRIED}), "HUSHED_UNTIL": EVENING + timedelta(days=2)}, False),
        ({"PLAN": None}, False),
    ],
)
def test_a_plan_that_moved_is_said_once(more: dict[str, Any], moved: bool) -> None:  # noqa: FBT001 - a table's column
    """By a check-in, unless it was said before; in a hush only what guards somebody."""
    assert moved is checkin_more.FLOW.seed(start(**more)).moved


def test_what_was_told_before_a_plan_was_taken_is_news_again() -> None:
    """Told of the order, then another plan taken, then the order again: said again."""
    facts = dict(told(ORDER=Order.BINDS_ME, TOLD_PLAN=Plan.COURT_ORDER))
    facts[known.PLAN.name] = Known(Plan.GIVE_THE_BREAKUP, SET_UP + timedelta(hours=1))
    assert replanned.has_moved(facts, Plan.COURT_ORDER)


def test_what_waits_is_offered_on_its_day_only() -> None:
    """In rank, without a check-in that was done meanwhile; nothing of yesterday's."""
    both = (NudgeKind.WEEKLY_REVIEW, NudgeKind.CHECK_IN)
    begun = start()
    todays = {**begun.facts, known.WAITING.name: Known(both, EVENING - timedelta(hours=1))}
    done = {**todays, known.RECENT.name: Known(summed((CheckinDone(5), EVENING)), EVENING)}
    assert both == waiting.FLOW.seed(replace(begun, facts=todays)).kinds
    assert both[:1] == waiting.FLOW.seed(replace(begun, facts=done)).kinds
    assert () == waiting.FLOW.seed(start(2, WAITING=both)).kinds
    assert () == waiting.FLOW.seed(begun).kinds


# What ends it.


def shown(days: int, *entries: tuple[Entry, datetime], **more: object) -> one_thing.Seed:
    return one_thing.FLOW.seed(start(days, None, RECENT=summed(BEGUN, *entries), **more))


def test_quiet_days() -> None:
    """Finished days without a slip, of all finished days; a slip takes one and no more."""
    assert QuietDays(9, 9) == shown(9).quiet
    assert QuietDays(8, 9) == shown(9, (SlipLogged(), EVENING)).quiet


@pytest.mark.parametrize(
    "more",
    [
        {"HIDE_COUNTERS": True},
        {"HUSHED_UNTIL": EVENING + timedelta(days=30)},
        {"ORDER": Order.BINDS_ME},
        {"SAFETY": frozenset({Safety.AFRAID})},
        {"SAFETY": frozenset({Safety.I_HURT_THEM})},
    ],
    ids=["hidden", "hushed", "order", "fear", "feared"],
)
def test_nothing_is_counted_where_it_must_not_be(more: dict[str, Any]) -> None:
    """Not where it was switched off, not in the week after a crisis, never in rows 1–4."""
    seed = shown(7, **more)
    assert (None, None, None) == (seed.quiet, seed.reached, seed.run)


def test_nothing_is_counted_on_the_first_day() -> None:
    """There is no finished day yet, or nothing was ever told."""
    assert (None, None) == (shown(0).quiet, one_thing.FLOW.seed(start(5)).quiet)


def test_a_milestone_is_told_once() -> None:
    """Seven quiet days on the seventh day, and not again on the eighth that follows a slip."""
    assert (Milestone.QUIET_DAYS, 7) == shown(7).reached
    assert None is shown(8, (SlipLogged(), EVENING), TOLD_MILESTONES=("quiet_days:7",)).reached
    kept = (UrgeClosed("u1", Outcome.KEPT, 20), EVENING)
    assert (Milestone.FIRST_UNSENT, 1) == shown(3, kept).reached


def test_the_run_is_shown_only_if_wished_and_not_after_a_slip() -> None:
    """Off unless switched on; hidden for 72 hours after a slip."""
    slip = (SlipLogged(), EVENING)
    assert [None, 9, None, 7] == [
        shown(9).run,
        shown(9, SHOW_RUN=True).run,
        shown(3, slip, SHOW_RUN=True).run,
        shown(9, slip, SHOW_RUN=True).run,
    ]


def test_the_same_thing_all_day_and_another_tomorrow() -> None:
    """Offered once a day; what was offered is not offered again."""
    first = shown(3)
    again = shown(3, (OfferMade(first.action), EVENING + timedelta(days=2)))
    tomorrow = shown(4, (OfferMade(first.action), EVENING + timedelta(days=2)))
    assert (first.action, False, True) == (again.action, first.offered, again.offered)
    assert first.action != tomorrow.action


@pytest.mark.parametrize("plan", Plan)
def test_nothing_comes_again_within_two_weeks(plan: Plan) -> None:
    """Fourteen days in a row, fourteen different things, in every plan."""
    entries: list[tuple[Any, Any]] = [(PlanStarted(plan), SET_UP)]
    actions: list[str] = []
    for day in range(1, 15):
        begun = start(day)
        chosen = one_thing.chosen(begun, summed(*entries), plan)
        actions.append(chosen)
        entries.append((OfferMade(chosen), begun.at))
    assert 14 == len(set(actions))


def test_what_some_things_need() -> None:
    """Home, children and chores from the ties; faith if switched on; writing only for who searches for no meaning."""
    calm = summed(BEGUN, (CheckinDone(7, UrgeLevel.NONE), EVENING))
    ties = frozenset({Tie.CHILDREN, Tie.PARTLY_HOME})
    begun = start(FAITH=True, TIES=ties, MEANING=2)
    found = one_thing.tags_of(begun, calm, known.situation_of(begun.facts))
    assert set(Tag) == set(found)
    assert [] == list(one_thing.tags_of(start(), Recent(), known.situation_of(start().facts)))


def test_one_thing_without_a_plan() -> None:
    """Whoever has none yet gets a walk."""
    assert "walk" == one_thing.FLOW.seed(start(SAFETY=None)).action
    assert ("walk", "ten_pages") == (
        today.FLOW.seed(start()).action,
        today.FLOW.seed(start(RECENT=summed((OfferMade("ten_pages"), EVENING)))).action,
    )


def test_every_thing_has_its_words() -> None:
    """Each action can be said, and starts small so that it fits into the sentence."""
    for action in ACTIONS:
        said = wording().line("en", f"today.do.{action.name}")
        assert said[0].islower()
        assert said.endswith(".")


def test_rows_one_to_four_are_offered_nothing_of_the_two() -> None:
    """No chat, thread, page or view of theirs in any thing that grief or fear may be offered."""
    of_the_ex = {"say_their_view", "what_they_said_was_missing", "room_to_breathe", "one_topic", "mute_the_chat"}
    offered = {action.name for action in ACTIONS if not action.plans or action.plans & GUARDED}
    assert set() == offered & of_the_ex


@pytest.mark.parametrize(
    ("began", "then", "slip", "leads"),
    [("me", "leave", True, "checkin.mine"), ("they", "leave", False, "checkin.they"), ("not_sure", None, False, "")],
)
def test_where_both_wrote_it_is_asked_who_began(began: str, then: str | None, *, slip: bool, leads: str) -> None:
    """A slip only for who began; not knowing is no slip and leads to no more questions."""
    given = {"mood": "okay", "urge": "none", "contact": "both", "began": began}
    answers = [Answer(f"checkin.{key}", 0, Given((one,)), EVENING) for key, one in given.items()]
    script = checkin.FLOW.script
    asked = replay(script(checkin.FLOW.samples[0]), tuple(answers)).pending
    assert leads == ("" if asked is None else asked.question.key)
    left = [Answer(leads, 0, Given((then,)), EVENING)] if then else []
    settled = replay(script(checkin.FLOW.samples[0]), (*answers, *left)).settled
    assert slip is (Record(SlipLogged()) in settled)
    assert 2 == len([one for one in settled if isinstance(one, Record) and isinstance(one.entry, ContactLogged)])


def test_after_an_unclear_contact_nothing_is_counted_up() -> None:
    """Told "both", nobody would believe "6 of 6 days"; where there was none, it is shown."""
    for contact, shown in ((ContactAnswer.BOTH, False), (ContactAnswer.NONE, True)):
        recent = summed(BEGUN, (CheckinDone(5, UrgeLevel.NONE, contact), EVENING))
        seed = one_thing.FLOW.seed(start(1, RECENT=recent))
        assert shown is (seed.quiet is not None)


def test_the_last_slip_is_a_local_day() -> None:
    """As it was folded."""
    assert date(2026, 3, 5) == checkin.last_slip(summed(BEGUN, (SlipLogged(), EVENING)))


def test_quiet_is_no_aim_at_the_table() -> None:
    """Where two people talk again, days without reaching out are not counted at them; the day's thing stays."""
    invited = Known(frozenset({Did.ASKED_TO_TALK_ABOUT_US, Did.NAMED_WHAT_MUST_CHANGE}), EVENING)
    facts = {**told(RECENT=summed(BEGUN), PLAN=None, PLAN_INSTEAD_OF=None), known.INVITATION.name: invited}
    at = EVENING + timedelta(days=2)
    seed = one_thing.FLOW.seed(Start(facts, at, at.replace(tzinfo=None), "en", "UTC", 1))
    assert Plan.AT_THE_TABLE is known.plan_now(facts, at)
    assert (None, None, None) == (seed.quiet, seed.reached, seed.run)
    assert seed.action
