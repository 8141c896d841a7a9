"""The router over its whole answer space: each invariant of the plans is a test of its own."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.care.plan import (
    NO_CONTACT,
    LogisticsWay,
    NoteBudget,
    Plan,
    Reason,
    Route,
    Sending,
    Stage,
    View,
    decide,
    note_budget,
    reasons,
    route,
    route_as,
    would_change,
)
from bot.care.signs import (
    Acts,
    Bond,
    Court,
    Danger,
    Ease,
    Home,
    Signs,
    Word,
    every_signs,
)
from bot.care.situation import Asked

pytestmark = pytest.mark.no_cover  # it walks the same lines over and over; others count them

PLAIN = Signs(
    died=False,
    court=Court.NONE,
    danger=Danger.NONE,
    acts=Acts.NONE,
    letting_go=False,
    word=Word.SILENCE,
    unclear=False,
    home=Home.APART,
    bond=Bond.NONE,
    chores=False,
    ease=Ease.COOL,
)
STANDING_STOPS = {Word.STOPPED, Word.BLOCKED, Word.STOP_NOT_SURE}
FEARS = {Danger.FEAR, Danger.KEPT_FEAR, Danger.NOT_ASKED}
CONTACT = frozenset(Sending) - {Sending.LOGISTICS}


@pytest.fixture(scope="module")
def routes() -> list[Route]:
    return [route(signs) for signs in every_signs()]


def _bound(signs: Signs) -> bool:
    return signs.bond is not Bond.NONE or signs.home is not Home.APART


def _with(signs: Signs, name: str, value: str | bool) -> Signs:  # noqa: FBT001
    changed: Any = {name: value}
    return replace(signs, **changed)


def _opening() -> Iterator[Signs]:
    """The space without what never picks a plan."""
    for signs in every_signs():
        if not signs.died and not signs.chores and signs.ease is Ease.COOL:
            yield signs


def test_the_space_stays_small(routes: list[Route]) -> None:
    """All combinations of signs stay within half a million, so that every one can be walked."""
    assert len(routes) <= 500_000


def test_every_combination_has_exactly_one_plan(routes: list[Route]) -> None:
    """Nine plans, all of them reached, and each route gives at least one reason for its plan."""
    assert set(Plan) == {found.plan for found in routes}
    assert all(found.reasons for found in routes)


def test_the_first_row_that_holds_decides(routes: list[Route]) -> None:
    """Each plan equals the first row of a table written a second time, apart from the code."""
    rows: tuple[tuple[Plan, Callable[[Signs], bool]], ...] = (
        (Plan.BEREAVED, lambda s: s.died),
        (Plan.COURT_ORDER, lambda s: s.court is not Court.NONE),
        (Plan.SAFETY_FIRST, lambda s: s.danger in FEARS),
        (Plan.STOP_PURSUIT, lambda s: s.danger is not Danger.NONE or s.acts is not Acts.NONE),
        (Plan.MOVING_ON, lambda s: s.letting_go),
        (Plan.AT_THE_TABLE, lambda s: s.word is Word.INVITED),
        (
            Plan.HUMAN_FIRST,
            lambda s: (
                s.word not in STANDING_STOPS
                and (s.home is Home.PARTLY_AND_HARD or (s.unclear and s.word is not Word.SPACE))
            ),
        ),
        (Plan.SPACE_NOT_DISTANCE, lambda s: _bound(s) and s.word not in STANDING_STOPS),
        (Plan.GIVE_THE_BREAKUP, lambda _: True),
    )
    wrong = [found for found in routes if found.plan is not next(plan for plan, holds in rows if holds(found.signs))]
    assert wrong == []


@pytest.mark.parametrize(
    "holds",
    [
        pytest.param(lambda s: s.court is not Court.NONE, id="order"),
        pytest.param(lambda s: s.danger in FEARS, id="fear"),
        pytest.param(lambda s: s.word in STANDING_STOPS, id="stop or block"),
        pytest.param(lambda s: decide(s) is Plan.STOP_PURSUIT, id="chasing"),
    ],
)
def test_no_contact_is_suggested(routes: list[Route], holds: Callable[[Signs], bool]) -> None:
    """With an order, fear, a standing stop or block, or chasing only logistics may be sent."""
    held = [found for found in routes if holds(found.signs)]
    assert held
    assert [found for found in held if found.sending & CONTACT] == []


def test_an_invitation_never_meets_silence(routes: list[Route]) -> None:
    """An invitation later than any stop never leads to `give_the_breakup`."""
    invited = {found.plan for found in routes if found.signs.word is Word.INVITED}
    assert Plan.AT_THE_TABLE in invited
    assert Plan.GIVE_THE_BREAKUP not in invited


def test_a_bond_never_meets_silence(routes: list[Route]) -> None:
    """A bond without a standing stop or block never leads to `give_the_breakup`."""
    bound = {found.plan for found in routes if _bound(found.signs) and found.signs.word not in STANDING_STOPS}
    assert Plan.SPACE_NOT_DISTANCE in bound
    assert Plan.GIVE_THE_BREAKUP not in bound


def test_no_not_sure_is_looser() -> None:
    """At a gate "not sure" leads where the strict answer does."""
    for signs in _opening():
        assert decide(replace(signs, court=Court.BINDS)) is decide(replace(signs, court=Court.NOT_SURE))
        assert decide(replace(signs, danger=Danger.FEAR)) is decide(replace(signs, danger=Danger.NOT_ASKED))
        assert decide(replace(signs, word=Word.STOPPED)) is decide(replace(signs, word=Word.STOP_NOT_SURE))


def test_what_never_picks_the_plan() -> None:
    """Heart and acceptance, chores, and (while nothing is unclear) space or "only practical"."""
    for signs in _opening():
        plan = decide(signs)
        for ease in Ease:
            assert plan is decide(replace(signs, ease=ease))
        assert plan is decide(replace(signs, chores=True))
        if not signs.unclear and signs.word in {Word.SPACE, Word.PRACTICAL}:
            assert plan is decide(replace(signs, word=Word.SILENCE))


def test_logistics_joins_any_tie_but_death(routes: list[Route]) -> None:
    """The overlay joins exactly where a bond or chore is, never in row 1."""
    wrong = [
        found
        for found in routes
        if found.logistics is not ((_bound(found.signs) or found.signs.chores) and not found.signs.died)
    ]
    assert wrong == []


def test_the_way_of_logistics(routes: list[Route]) -> None:
    """By the order in row 2; in rows 3–4 a third party, with children also the open channel."""
    ways = {(found.plan, found.signs.bond is Bond.CHILDREN): found.logistics_way for found in routes if found.logistics}
    guarded = {key: way for key, way in ways.items() if key[0] in NO_CONTACT}
    assert guarded == {
        (Plan.COURT_ORDER, False): LogisticsWay.BY_THE_ORDER,
        (Plan.COURT_ORDER, True): LogisticsWay.BY_THE_ORDER,
        (Plan.SAFETY_FIRST, False): LogisticsWay.THIRD_PARTY,
        (Plan.SAFETY_FIRST, True): LogisticsWay.THIRD_PARTY_OR_OPEN,
        (Plan.STOP_PURSUIT, False): LogisticsWay.THIRD_PARTY,
        (Plan.STOP_PURSUIT, True): LogisticsWay.THIRD_PARTY_OR_OPEN,
    }
    assert {way for key, way in ways.items() if key[0] not in NO_CONTACT} == {LogisticsWay.OPEN}
    assert {found.logistics_way for found in routes if not found.logistics} == {LogisticsWay.NONE}


def test_order_with_fear(routes: list[Route]) -> None:
    """In row 2 the safety block opens the card exactly where fear holds too."""
    blocks = {found.signs.danger for found in routes if found.plan is Plan.COURT_ORDER and found.safety_block}
    assert blocks == FEARS
    assert not any(found.safety_block for found in routes if found.plan is not Plan.COURT_ORDER)


def test_the_protected_person_may_keep_notes(routes: list[Route]) -> None:
    """Dated incident notes are for the one whom an order protects."""
    assert {found.signs.court for found in routes if found.incident_notes} == {Court.PROTECTS}


@pytest.mark.parametrize(
    ("word", "home", "ease", "budget"),
    [
        (Word.SILENCE, Home.APART, Ease.WARM, NoteBudget.NONE_NEEDED),
        (Word.SILENCE, Home.APART, Ease.COOL, NoteBudget.ONE_IN_FOURTEEN),
        (Word.SPACE, Home.APART, Ease.WARM, NoteBudget.AFTER_REVIEW),
        (Word.PRACTICAL, Home.ONE, Ease.WARM, NoteBudget.AFTER_REVIEW),
        (Word.CRUMBS, Home.ONE, Ease.LOW_ACCEPTANCE, NoteBudget.AFTER_REVIEW),
        (Word.CRUMBS, Home.ONE, Ease.COOL, NoteBudget.NO_CAP),
        (Word.CRUMBS, Home.PARTLY, Ease.WARM, NoteBudget.NO_CAP),
    ],
)
def test_note_budget(word: Word, home: Home, ease: Ease, budget: NoteBudget) -> None:
    """The strictest wins, and one home lifts the cap only where nothing forbids a note."""
    signs = replace(PLAIN, bond=Bond.MARRIED, word=word, home=home, ease=ease)
    assert budget is note_budget(signs)
    assert budget is route(signs).note_budget


def test_note_budget_is_row_eight_only(routes: list[Route]) -> None:
    """No other plan has a note budget."""
    assert {Plan.SPACE_NOT_DISTANCE} == {found.plan for found in routes if found.note_budget is not None}


def test_each_single_answer_that_would_change_the_plan() -> None:
    """Every change named holds when made, and a sign that is not named changes nothing."""
    answers: dict[str, tuple[Asked, ...]] = {
        "court": (Asked.ORDER,),
        "unclear": (Asked.ENDED,),
        "bond": (Asked.TIES,),
        "letting_go": (Asked.GOAL,),
        "word": (Asked.LAST_WORD, Asked.DID),
    }
    every: dict[str, tuple[str | bool, ...]] = {
        "court": tuple(Court),
        "unclear": (False, True),
        "bond": tuple(Bond),
        "letting_go": (False, True),
        "word": tuple(Word),
    }
    for signs in _opening():
        now = decide(signs)
        changes = would_change(signs)
        for change in changes:
            name, value = change.sign
            assert change.plan is decide(_with(signs, name, value))
            assert change.plan is not now
        told = {(change.question, change.plan) for change in changes}
        assert len(told) == len(changes)
        for name, values in every.items():
            reached = {decide(_with(signs, name, value)) for value in values} - {now}
            assert reached <= {plan for asked, plan in told if asked in answers[name]}


def test_would_change_of_a_partly_shared_home() -> None:
    """With the home partly shared, the home screen alone leads to and from `human_first`."""
    easy = replace(PLAIN, home=Home.PARTLY)
    hard = replace(PLAIN, home=Home.PARTLY_AND_HARD)
    assert Plan.HUMAN_FIRST in {c.plan for c in would_change(easy) if c.question is Asked.HOME}
    assert Plan.SPACE_NOT_DISTANCE in {c.plan for c in would_change(hard) if c.question is Asked.HOME}


def test_would_change_of_mild_acts() -> None:
    """With mild acts on many days, fewer days would lead out of `stop_pursuit`."""
    found = route(replace(PLAIN, acts=Acts.MILD)).would_change
    assert Plan.GIVE_THE_BREAKUP in {c.plan for c in found if c.question is Asked.MILD_DAYS}


@pytest.mark.parametrize(
    ("signs", "plan", "codes"),
    [
        (replace(PLAIN, died=True), Plan.BEREAVED, (Reason.DIED,)),
        (
            replace(PLAIN, danger=Danger.FEARED, acts=Acts.SEVERE),
            Plan.STOP_PURSUIT,
            (Reason.FEARED, Reason.SEVERE_ACTS),
        ),
        (
            replace(PLAIN, home=Home.PARTLY_AND_HARD, unclear=True),
            Plan.HUMAN_FIRST,
            (Reason.HOME_IS_HARD, Reason.NOT_CLEAR),
        ),
        (
            replace(PLAIN, home=Home.ONE, bond=Bond.MARRIED),
            Plan.SPACE_NOT_DISTANCE,
            (Reason.MARRIED, Reason.ONE_HOME, Reason.SILENCE),
        ),
        (replace(PLAIN, word=Word.CRUMBS), Plan.GIVE_THE_BREAKUP, (Reason.CRUMBS,)),
        (
            replace(PLAIN, unclear=True, word=Word.SPACE),
            Plan.GIVE_THE_BREAKUP,
            (Reason.SPACE_ASKED,),
        ),
    ],
)
def test_reasons(signs: Signs, plan: Plan, codes: tuple[Reason, ...]) -> None:
    """Every sign that carried the row is named, and nothing else."""
    found = route(signs)
    assert plan is found.plan
    assert codes == found.reasons
    assert codes == reasons(plan, signs)


def test_the_other_side_is_the_other_article(routes: list[Route]) -> None:
    """B's plan shows A, A's plan shows B, `human_first` both; rows 1–4 lie outside the clash."""
    sides = {found.plan: found.other_side for found in routes}
    assert View.A is sides[Plan.GIVE_THE_BREAKUP]
    assert View.B is sides[Plan.SPACE_NOT_DISTANCE]
    assert View.BOTH is sides[Plan.HUMAN_FIRST]
    assert {View.NONE} == {sides[plan] for plan in (Plan.BEREAVED, *NO_CONTACT)}


def test_a_chosen_plan_gets_its_own_card() -> None:
    """A plan taken by choice shows its own sending and reasons under the same signs."""
    chosen = route_as(Plan.GIVE_THE_BREAKUP, replace(PLAIN, bond=Bond.MARRIED))
    assert (Reason.SILENCE,) == chosen.reasons
    assert Sending.WHY_NOW in chosen.sending
    assert tuple(Stage) == chosen.stages


def test_guarded_plans_have_no_stages(routes: list[Route]) -> None:
    """Rows 1–4 show no milestones, so they have no stages."""
    staged = {found.plan for found in routes if found.stages}
    assert staged == set(Plan) - NO_CONTACT - {Plan.BEREAVED}
