"""Situations: what expires, what is kept, and how an answer turns into a plan."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.care.gates import (
    heard,
    invited,
    kept,
    retaken,
    standing_invitation,
    standing_stop,
    stop_lifted,
)
from bot.care.plan import Plan, decide, would_change
from bot.care.signs import Acts, Bond, Danger, Ease, Home, Signs, Word, signs
from bot.care.situation import (
    BONDS,
    CHORES,
    MILD,
    SEVERE,
    Asked,
    Did,
    Ended,
    Given,
    Goal,
    Heart,
    HomeDetail,
    LastWord,
    MildDays,
    Order,
    Rung,
    Safety,
    Situation,
    Tie,
    fresh,
    gates_answered,
    is_invitation,
)
from tests.care.situations import NOW, ago, situations, told

INVITATION = frozenset({Did.ASKED_TO_TALK_ABOUT_US, Did.NAMED_WHAT_MUST_CHANGE})
CLEAR = Situation(order=told(Order.NONE, days=1), safety=told(frozenset(), days=1))


def _plan(situation: Situation, at: datetime = NOW) -> Plan:
    return decide(signs(situation, at))


def _safety(*answers: Safety) -> frozenset[Safety]:
    return frozenset(answers)


@given(situations)
def test_any_situation_has_a_plan(situation: Situation) -> None:
    """Whatever is known or not, signs and a plan come out, the same each time."""
    found = signs(situation, NOW)
    assert isinstance(found, Signs)
    assert found == signs(situation, NOW)
    assert decide(found) in set(Plan)


@given(situations)
def test_a_situation_survives_json(situation: Situation) -> None:
    """What is stored of a situation is what is read back."""
    adapter = TypeAdapter(Situation)
    assert situation == adapter.validate_json(adapter.dump_json(situation))


@given(situations, st.integers(0, 4000))
def test_no_gate_grows_looser_with_time(situation: Situation, hours: int) -> None:
    """Orders, fear, chasing and stops still count, however old their answers are."""
    later = signs(situation, NOW + timedelta(hours=hours))
    now = signs(situation, NOW)
    assert now.court is later.court
    assert now.danger is later.danger
    assert now.acts is Acts.NONE or later.acts is not Acts.NONE
    assert not now.stopped or later.stopped


@given(situations)
def test_unanswered_gates_are_strict(situation: Situation) -> None:
    """Without an answer to order or safety the strict row holds, never a looser one."""
    alive = replace(situation, ended=None)
    assert Plan.COURT_ORDER is _plan(replace(alive, order=None))
    strict = {Plan.COURT_ORDER, Plan.SAFETY_FIRST}
    assert _plan(replace(alive, safety=None)) in strict


def test_gates_answered() -> None:
    """Both gates must be answered before there is a plan to show."""
    assert gates_answered(CLEAR)
    assert not gates_answered(replace(CLEAR, safety=None))
    assert not gates_answered(replace(CLEAR, order=None))


@pytest.mark.parametrize(("age", "value"), [(14, Heart.WARM), (14.01, None)])
def test_fresh(age: float, value: Heart | None) -> None:
    """An answer about the ex holds for 14 days and is not known after."""
    assert value is fresh(told(Heart.WARM, days=age), NOW)


@pytest.mark.parametrize(
    ("did", "whole"),
    [
        ({Did.ASKED_TO_TALK_ABOUT_US, Did.NAMED_WHAT_MUST_CHANGE}, True),
        ({Did.ASKED_TO_TALK_ABOUT_US, Did.DID_WHAT_THEY_PROPOSED, Did.LIKE}, True),
        ({Did.ASKED_TO_TALK_ABOUT_US}, False),
        ({Did.NAMED_WHAT_MUST_CHANGE, Did.DID_WHAT_THEY_PROPOSED}, False),
        ({Did.LIKE, Did.LATE_HEY, Did.BARE_COFFEE, Did.OTHER}, False),
    ],
)
def test_invitation_or_crumb(did: set[Did], whole: bool) -> None:  # noqa: FBT001
    """An invitation asks to talk about us and is backed by a change; less is a crumb."""
    assert whole is is_invitation(did)
    assert whole is (invited(CLEAR, frozenset(did), NOW).invitation is not None)


@pytest.mark.parametrize(
    ("stop_days", "invitation_days", "word"),
    [
        (5, 3, Word.INVITED),
        (3, 5, Word.STOPPED),
        (3, 3, Word.STOPPED),
        (30, 18, Word.STOPPED),
        (30, 16, Word.INVITED),
        (30, 17, Word.INVITED),
    ],
)
def test_the_later_counts(stop_days: int, invitation_days: int, word: Word) -> None:
    """Of a stop and an invitation the later counts; an expired invitation does not."""
    situation = replace(
        CLEAR,
        stop=told(LastWord.STOP, days=stop_days),
        invitation=told(INVITATION, days=invitation_days),
    )
    assert word is signs(situation, NOW).word


def test_crumbs_on_file_are_no_invitation() -> None:
    """A stored set of crumbs never stands as an invitation."""
    situation = replace(CLEAR, invitation=told(frozenset({Did.LIKE}), days=1))
    assert standing_invitation(situation, NOW) is None


@pytest.mark.parametrize(
    ("word", "stands"),
    [
        (LastWord.NOTHING, True),
        (LastWord.NOW_AND_THEN, True),
        (LastWord.WANTS_TO_TALK, True),
        (LastWord.NOT_SURE, True),
        (LastWord.NEED_SPACE, False),
        (LastWord.ONLY_PRACTICAL, False),
    ],
)
def test_what_lifts_a_stop(word: LastWord, stands: bool) -> None:  # noqa: FBT001
    """Silence, crumbs and "not sure" leave a stop standing; a plain newer wish replaces it."""
    stopped = heard(CLEAR, LastWord.STOP, ago(days=9))
    assert stands is (standing_stop(heard(stopped, word, NOW), NOW) is not None)


def test_a_stop_answered_anew() -> None:
    """Asked whether it still stands, a "no" lifts the stop."""
    stopped = heard(CLEAR, LastWord.BLOCKED, ago(days=40))
    assert Word.BLOCKED is signs(stopped, NOW).word
    assert Word.NOT_KNOWN is signs(stop_lifted(stopped), NOW).word


@pytest.mark.parametrize(
    ("word", "sign"),
    [
        (LastWord.STOP, Word.STOPPED),
        (LastWord.BLOCKED, Word.BLOCKED),
        (LastWord.NOT_SURE, Word.STOP_NOT_SURE),
        (LastWord.NEED_SPACE, Word.SPACE),
        (LastWord.ONLY_PRACTICAL, Word.PRACTICAL),
        (LastWord.NOTHING, Word.SILENCE),
        (LastWord.NOW_AND_THEN, Word.CRUMBS),
        (LastWord.WANTS_TO_TALK, Word.CRUMBS),
    ],
)
def test_last_words(word: LastWord, sign: Word) -> None:
    """Each last word has its sign; wanting to talk without an invitation is a crumb."""
    assert sign is signs(heard(CLEAR, word, ago(days=2)), NOW).word


@pytest.mark.parametrize(
    ("rungs", "days", "acts"),
    [
        ({Rung.BEGGING, Rung.GIFTS}, MildDays.THREE_OR_MORE, Acts.MILD),
        ({Rung.BEGGING, Rung.GIFTS}, MildDays.NOT_SURE, Acts.MILD),
        ({Rung.BEGGING, Rung.GIFTS}, None, Acts.MILD),
        ({Rung.BEGGING, Rung.GIFTS}, MildDays.FEW, Acts.NONE),
        ({Rung.BEGGING}, MildDays.THREE_OR_MORE, Acts.NONE),
        ({Rung.TURNED_UP}, MildDays.FEW, Acts.SEVERE),
    ],
)
def test_acts(rungs: set[Rung], days: MildDays | None, acts: Acts) -> None:
    """One severe rung counts, mild ones from two on three days; "not sure" counts as three."""
    situation = replace(
        CLEAR,
        rungs=told(frozenset(rungs), days=1),
        mild_days=None if days is None else told(days, days=1),
    )
    assert acts is signs(situation, NOW).acts


@pytest.mark.parametrize(
    ("invited_hours", "rungs_hours", "plan"),
    [
        (30, 29, Plan.AT_THE_TABLE),
        (20, 29, Plan.AT_THE_TABLE),
        (41, 29, Plan.AT_THE_TABLE),
        (42, 29, Plan.STOP_PURSUIT),
    ],
)
def test_mild_acts_and_a_later_invitation(invited_hours: int, rungs_hours: int, plan: Plan) -> None:
    """An invitation told later, or in the same sitting, outweighs mild chasing; an older not."""
    situation = replace(
        CLEAR,
        rungs=told(MILD, hours=rungs_hours),
        invitation=told(INVITATION, hours=invited_hours),
    )
    assert plan is _plan(situation)


def test_fewer_days_of_mild_chasing_would_lead_elsewhere() -> None:
    """That is among what the card can say would change the plan; where nothing was done, it is not."""
    chased = signs(replace(CLEAR, rungs=told(MILD, days=1)), NOW)
    assert [Plan.STOP_PURSUIT] == [decide(chased)]
    assert Asked.MILD_DAYS in {change.question for change in would_change(chased)}
    assert Asked.MILD_DAYS not in {change.question for change in would_change(signs(CLEAR, NOW))}


def test_severe_acts_outweigh_an_invitation() -> None:
    """A severe rung holds row 4 also after an invitation."""
    situation = replace(CLEAR, rungs=told(frozenset({Rung.TURNED_UP}), days=5), invitation=told(INVITATION, days=1))
    assert Plan.STOP_PURSUIT is _plan(situation)


@pytest.mark.parametrize(
    ("answers", "plan"),
    [
        (_safety(Safety.AFRAID), Plan.SAFETY_FIRST),
        (_safety(Safety.HURT_BY_THEM, Safety.I_HURT_THEM), Plan.SAFETY_FIRST),
        (_safety(Safety.THEY_FEAR_ME), Plan.STOP_PURSUIT),
        (_safety(Safety.I_HURT_THEM), Plan.STOP_PURSUIT),
        (_safety(), Plan.GIVE_THE_BREAKUP),
    ],
)
def test_the_safety_screen(answers: frozenset[Safety], plan: Plan) -> None:
    """Own fear comes first, "both of us" too; then fear of the person."""
    assert plan is _plan(replace(CLEAR, safety=Given(answers, NOW)))


@pytest.mark.parametrize("answer", list(Safety))
@pytest.mark.parametrize(("hours", "left"), [(71, False), (72, True)])
def test_rows_three_and_four_are_kept(answer: Safety, hours: int, left: bool) -> None:  # noqa: FBT001
    """They are left only by a retake, 72 h or more after entry."""
    inside = kept(replace(CLEAR, safety=told(_safety(answer), hours=hours)), ago(hours=hours))
    plan = _plan(inside)
    quietly = replace(inside, safety=Given(_safety(), NOW))
    assert plan is _plan(quietly)
    after = retaken(inside, _safety(), NOW)
    assert left is (_plan(after) is Plan.GIVE_THE_BREAKUP)
    assert left or _plan(after) is plan


@given(situations, st.sets(st.sampled_from(Safety)).map(frozenset))
def test_a_retake_only_leaves_what_no_longer_holds(situation: Situation, answers: frozenset[Safety]) -> None:
    """After a retake the entry is the old one, a new one, or gone because nothing holds."""
    before = kept(situation, NOW)
    after = retaken(before, answers, NOW)
    assert after.kept_safety in {None, before.kept_safety or NOW}
    assert after.kept_pursuit in {None, before.kept_pursuit or NOW}
    own_fear = bool(answers & {Safety.AFRAID, Safety.HURT_BY_THEM})
    assert not own_fear or after.kept_safety is not None
    assert signs(after, NOW).danger is not Danger.NOT_ASKED


def test_a_retake_drops_acts_past_their_window() -> None:
    """At a retake acts surely older than 30 (severe) or 14 (mild) days no longer count."""
    acted = kept(replace(CLEAR, rungs=told(frozenset(Rung), days=31)), ago(days=31))
    assert Plan.STOP_PURSUIT is _plan(acted)
    assert Plan.GIVE_THE_BREAKUP is _plan(retaken(acted, _safety(), NOW))
    on_the_day = retaken(replace(acted, rungs=told(SEVERE, days=30)), _safety(), NOW)
    assert Plan.STOP_PURSUIT is _plan(on_the_day)
    younger = replace(acted, rungs=told(frozenset(Rung), days=20))
    assert Given(SEVERE, ago(days=20)) == retaken(younger, _safety(), NOW).rungs


def test_an_invitation_counts_at_the_retake() -> None:
    """Mild chasing kept as a fact is left at a retake after a later invitation."""
    chasing = kept(replace(CLEAR, rungs=told(MILD, days=5)), ago(days=5))
    then = invited(chasing, INVITATION, ago(days=1))
    assert Plan.STOP_PURSUIT is _plan(then)
    assert Plan.AT_THE_TABLE is _plan(retaken(then, _safety(), NOW))


@pytest.mark.parametrize(
    ("ties", "details", "home", "bond", "chores"),
    [
        ({Tie.MARRIED}, set(), Home.APART, Bond.MARRIED, False),
        ({Tie.MARRIED, Tie.CHILDREN}, set(), Home.APART, Bond.CHILDREN, False),
        ({Tie.ONE_HOME, Tie.PET}, set(), Home.ONE, Bond.NONE, True),
        ({Tie.PARTLY_HOME}, {HomeDetail.STILL_SLEEPING_THERE}, Home.PARTLY, Bond.NONE, False),
        (
            {Tie.PARTLY_HOME},
            {HomeDetail.CHILDREN_DO_NOT_KNOW},
            Home.PARTLY_AND_HARD,
            Bond.NONE,
            False,
        ),
        (set(), {HomeDetail.MEETINGS_END_IN_PANIC}, Home.APART, Bond.NONE, False),
    ],
)
def test_ties(
    ties: set[Tie],
    details: set[HomeDetail],
    home: Home,
    bond: Bond,
    chores: bool,  # noqa: FBT001
) -> None:
    """Ties split into home, bond and chores; home details count only when it is partly shared."""
    found = signs(
        replace(CLEAR, ties=told(frozenset(ties), days=1), home=told(frozenset(details), days=1)),
        NOW,
    )
    assert (home, bond, chores) == (found.home, found.bond, found.chores)


def test_bonds_and_chores_are_all_ties() -> None:
    """Each tie is a bond or a chore, never both."""
    assert set(Tie) == BONDS | CHORES
    assert not BONDS & CHORES


@pytest.mark.parametrize(
    ("heart", "age", "acceptance", "ease"),
    [
        (Heart.WARM, 1, None, Ease.WARM),
        (Heart.WARM, 15, None, Ease.COOL),
        (Heart.WARM, 1, 3, Ease.LOW_ACCEPTANCE),
        (Heart.ANGRY, 1, 4, Ease.COOL),
    ],
)
def test_ease(heart: Heart, age: int, acceptance: int | None, ease: Ease) -> None:
    """Low acceptance outweighs a warm heart, and a warm heart expires."""
    situation = replace(
        CLEAR,
        heart=told(heart, days=age),
        acceptance=None if acceptance is None else told(acceptance, days=30),
    )
    assert ease is signs(situation, NOW).ease


@pytest.mark.parametrize(
    ("ended", "goal", "plan"),
    [
        (Ended.THEY_DIED, Goal.LET_GO, Plan.BEREAVED),
        (Ended.I_ENDED, Goal.LET_GO, Plan.MOVING_ON),
        (Ended.I_ENDED, Goal.THEM_BACK, Plan.GIVE_THE_BREAKUP),
        (Ended.NOT_CLEAR, Goal.NOT_SURE, Plan.HUMAN_FIRST),
        (Ended.WENT_SILENT, Goal.MAKE_THEM_REACT, Plan.GIVE_THE_BREAKUP),
    ],
)
def test_what_happened_and_what_is_wanted(ended: Ended, goal: Goal, plan: Plan) -> None:
    """Death comes first; letting go holds whoever ended it; a silent ex is not "not clear"."""
    situation = replace(CLEAR, ended=told(ended, days=60), goal=told(goal, days=60))
    assert plan is _plan(situation)
