"""Choice of plan, draft box, why-now gate, writing, hard days and reviews."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.drafts import ARCHIVED_FOR, ChildsWay, Keeping, Reading, childs_way, draft_box, gone_at
from bot.care.harddays import HardDay, HardDayKind, next_on, planned_today
from bot.care.loosening import (
    STRICT_TO_LOOSE,
    Choice,
    Verdict,
    choose,
    is_looser,
    open_plans,
    standing_plan,
)
from bot.care.plan import GUARDED, NO_CONTACT, NoteBudget, Plan, Sending, Stage, decide
from bot.care.reviews import (
    Onward,
    Table,
    WeeklyAsk,
    must_choose,
    onward,
    review_due,
    stage,
    table,
    table_answered,
    weekly_asks,
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
)
from bot.care.situation import Did, Situation
from bot.care.whynow import (
    LONGEST,
    SHORTEST,
    Answers,
    Gate,
    is_answered,
    is_silence,
    may_ask_back,
    may_message,
    may_note,
    may_send_once,
    wait,
)
from bot.care.writing import Searching, Writing, has_listened_enough, offered
from tests.care.situations import NOW, told

SIGNS = st.builds(
    Signs,
    died=st.booleans(),
    court=st.sampled_from([Court.NONE, Court.NONE, Court.NOT_SURE]),
    danger=st.sampled_from([Danger.NONE, Danger.NONE, Danger.FEAR, Danger.KEPT_PURSUIT]),
    acts=st.sampled_from([Acts.NONE, Acts.NONE, Acts.MILD]),
    letting_go=st.booleans(),
    word=st.sampled_from(Word),
    unclear=st.booleans(),
    home=st.sampled_from(Home),
    bond=st.sampled_from(Bond),
    chores=st.booleans(),
    ease=st.sampled_from(Ease),
)
PLAIN = Signs(
    died=False,
    court=Court.NONE,
    danger=Danger.NONE,
    acts=Acts.NONE,
    letting_go=False,
    word=Word.SILENCE,
    unclear=False,
    home=Home.APART,
    bond=Bond.MARRIED,
    chores=False,
    ease=Ease.COOL,
)
PLANS = st.sampled_from(Plan)


@given(SIGNS, PLANS, st.booleans(), st.booleans())
def test_choice_never_passes_a_gate(signs: Signs, wanted: Plan, read: bool, therapist: bool) -> None:  # noqa: FBT001
    """Under rows 1–4 nothing else is open; under a stop only letting go is, whoever says otherwise."""
    routed = decide(signs)
    choice = choose(
        wanted,
        current=routed,
        signs=signs,
        asked=NOW,
        read_other_side=read,
        therapist=therapist,
    )
    if routed in GUARDED and wanted is not routed:
        assert choice == Choice(Verdict.NOT_OPEN)
    if signs.stopped and wanted not in {routed, Plan.MOVING_ON}:
        assert choice == Choice(Verdict.NOT_OPEN)
    if wanted is Plan.AT_THE_TABLE and signs.word is not Word.INVITED:
        assert choice == Choice(Verdict.NOT_OPEN)
    assert (choice.at is None) is (choice.verdict in {Verdict.NOT_OPEN, Verdict.READ_FIRST})


@given(SIGNS, PLANS)
def test_letting_go_is_theirs_any_time(signs: Signs, current: Plan) -> None:
    """Outside rows 1–4 moving on may be chosen at once and unread."""
    if decide(signs) not in GUARDED:
        choice = choose(Plan.MOVING_ON, current=current, signs=signs, asked=NOW, read_other_side=False)
        assert choice == Choice(Verdict.NOW, NOW)


@pytest.mark.parametrize(
    ("wanted", "read", "therapist", "expected"),
    [
        (Plan.GIVE_THE_BREAKUP, True, False, Choice(Verdict.NOW, NOW)),
        (Plan.GIVE_THE_BREAKUP, False, False, Choice(Verdict.READ_FIRST)),
        (Plan.SPACE_NOT_DISTANCE, True, False, Choice(Verdict.LATER, NOW + timedelta(hours=24))),
        (Plan.SPACE_NOT_DISTANCE, False, True, Choice(Verdict.NOW, NOW)),
        (Plan.HUMAN_FIRST, False, False, Choice(Verdict.NOW, NOW)),
        (Plan.AT_THE_TABLE, True, True, Choice(Verdict.NOT_OPEN)),
        (Plan.SAFETY_FIRST, True, True, Choice(Verdict.NOT_OPEN)),
    ],
)
def test_choosing(wanted: Plan, read: bool, therapist: bool, expected: Choice) -> None:  # noqa: FBT001
    """From row 7: stricter now, looser after 24 h, each read first; a therapist wins at once."""
    choice = choose(
        wanted,
        current=Plan.HUMAN_FIRST,
        signs=PLAIN,
        asked=NOW,
        read_other_side=read,
        therapist=therapist,
    )
    assert expected == choice


def test_a_guarded_row_comes_at_once() -> None:
    """What the gates call for never waits."""
    signs = replace(PLAIN, danger=Danger.FEAR)
    choice = choose(
        Plan.SAFETY_FIRST,
        current=Plan.SPACE_NOT_DISTANCE,
        signs=signs,
        asked=NOW,
        read_other_side=False,
    )
    assert choice == Choice(Verdict.NOW, NOW)
    assert not is_looser(Plan.SAFETY_FIRST, Plan.MOVING_ON)
    assert not is_looser(Plan.HUMAN_FIRST, Plan.HUMAN_FIRST)


def test_strict_to_loose() -> None:
    """Silence is the strictest of the three by choice, space the loosest."""
    order = [plan for plan in STRICT_TO_LOOSE if plan in open_plans(PLAIN)]
    assert order == [
        Plan.MOVING_ON,
        Plan.GIVE_THE_BREAKUP,
        Plan.HUMAN_FIRST,
        Plan.SPACE_NOT_DISTANCE,
    ]


@given(SIGNS, st.none() | PLANS)
def test_a_chosen_plan_stands_while_open(signs: Signs, chosen: Plan | None) -> None:
    """The chosen plan holds while it is open, else the router's; never outside what is open."""
    plan = standing_plan(signs, chosen)
    assert plan in open_plans(signs)
    assert plan in {chosen, decide(signs)}


def test_a_choice_lapses_when_the_router_says_something_else() -> None:
    """Silence chosen over space ends once an invitation comes, and holds until then."""
    chosen, routed = Plan.GIVE_THE_BREAKUP, decide(PLAIN)
    assert chosen is standing_plan(PLAIN, chosen, instead_of=routed)
    invited = replace(PLAIN, word=Word.INVITED)
    assert Plan.AT_THE_TABLE is standing_plan(invited, chosen, instead_of=routed)


def test_the_draft_table() -> None:
    """Rows 1–4 never read a draft or end in sending; before intake nothing is helped along."""
    for plan in GUARDED:
        box = draft_box(plan, stopped=False)
        assert (Reading.NONE, frozenset()) == (box.reading, box.sending)
    none_yet = draft_box(None, stopped=False)
    assert (Keeping.KEPT, Reading.NONE, frozenset()) == (
        none_yet.keeping,
        none_yet.reading,
        none_yet.sending,
    )
    stopped = draft_box(Plan.MOVING_ON, stopped=True)
    assert stopped.sending == frozenset({Sending.LOGISTICS})


@pytest.mark.parametrize(
    ("keeping", "until"),
    [
        (Keeping.LET_GO, timedelta()),
        (Keeping.TO_MORNING, timedelta(hours=20)),
        (Keeping.KEPT, ARCHIVED_FOR),
        (Keeping.LETTER, ARCHIVED_FOR),
    ],
)
def test_drafts_go_by_themselves(keeping: Keeping, until: timedelta) -> None:
    """Each way of keeping ends when it says (from noon on)."""
    assert gone_at(keeping, NOW, "UTC") == NOW + until


def test_a_childs_matter_has_a_way() -> None:
    """In rows 2–4 it is pointed to the agreed way or the emergency number, else it is sent now."""
    pointed = {plan for plan in Plan if childs_way(plan) is ChildsWay.LOGISTICS_WAY_OR_EMERGENCY}
    assert pointed == NO_CONTACT
    assert childs_way(None) is ChildsWay.SEND_NOW


@given(st.integers(0, 400), st.integers(0, 400))
def test_the_wait_grows_with_the_gap(short: int, long: int) -> None:
    """A longer silence never waits less; every wait lies between 24 and 72 hours."""
    short, long = sorted((short, long))
    waits = wait(timedelta(days=short)), wait(timedelta(days=long))
    assert SHORTEST <= waits[0] <= waits[1] <= LONGEST


def test_silence_is_a_fortnight() -> None:
    """The gate stands after 14 days without contact."""
    assert is_silence(timedelta(days=14))
    assert not is_silence(timedelta(days=13))


@pytest.mark.parametrize(
    ("plan", "stopped", "day", "sent", "budget", "gate"),
    [
        (Plan.GIVE_THE_BREAKUP, False, 30, 0, None, Gate.OPEN),
        (Plan.GIVE_THE_BREAKUP, False, 29, 0, None, Gate.BEFORE_REVIEW),
        (Plan.GIVE_THE_BREAKUP, True, 90, 0, None, Gate.STOPPED),
        (Plan.GIVE_THE_BREAKUP, False, 30, 1, None, Gate.ALREADY_SENT),
        (Plan.SPACE_NOT_DISTANCE, False, 1, 0, NoteBudget.ONE_IN_FOURTEEN, Gate.OPEN),
        (Plan.SPACE_NOT_DISTANCE, False, 13, 0, NoteBudget.AFTER_REVIEW, Gate.BEFORE_REVIEW),
        (Plan.SPACE_NOT_DISTANCE, False, 14, 0, NoteBudget.AFTER_REVIEW, Gate.OPEN),
        (Plan.STOP_PURSUIT, False, 90, 0, None, Gate.NOT_UNDER_THIS_PLAN),
        (Plan.MOVING_ON, False, 90, 0, None, Gate.NOT_UNDER_THIS_PLAN),
    ],
)
def test_why_now(  # noqa: PLR0917 - one argument a column
    plan: Plan,
    stopped: bool,  # noqa: FBT001
    day: int,
    sent: int,
    budget: NoteBudget | None,
    gate: Gate,
) -> None:
    """One message at most, never after a stop, and in row 9 only from the 30-day review."""
    assert gate is may_message(plan, stopped=stopped, day=day, sent=sent, budget=budget)


@pytest.mark.parametrize(
    ("budget", "day", "days_since", "gate"),
    [
        (NoteBudget.NO_CAP, 0, 1, Gate.OPEN),
        (NoteBudget.ONE_IN_FOURTEEN, 0, None, Gate.OPEN),
        (NoteBudget.ONE_IN_FOURTEEN, 30, 13, Gate.TOO_SOON),
        (NoteBudget.NONE_NEEDED, 30, 14, Gate.OPEN),
        (NoteBudget.AFTER_REVIEW, 13, None, Gate.BEFORE_REVIEW),
        (NoteBudget.AFTER_REVIEW, 14, None, Gate.OPEN),
        (NoteBudget.AFTER_REVIEW, 20, 3, Gate.TOO_SOON),
    ],
)
def test_notes(budget: NoteBudget, day: int, days_since: int | None, gate: Gate) -> None:
    """A note fits its budget: one in 14 days, none before the review, no cap in one home."""
    last = None if days_since is None else NOW - timedelta(days=days_since)
    assert gate is may_note(budget, day=day, last_note=last, at=NOW)


@pytest.mark.parametrize(("days", "gate"), [(None, Gate.OPEN), (6, Gate.TOO_SOON), (7, Gate.OPEN)])
def test_asking_back_rests_a_week(days: int | None, gate: Gate) -> None:
    """After asking them to come back, a week passes without asking."""
    last = None if days is None else NOW - timedelta(days=days)
    assert gate is may_ask_back(last, NOW)


def test_some_words_are_sent_once() -> None:
    """The fair question and the one clear no go out once under a plan, and only where it has them."""
    fair = Sending.ARE_WE_OVER
    allowed = draft_box(Plan.HUMAN_FIRST, stopped=False).sending
    assert may_send_once(fair, allowed=allowed, sent=()) is Gate.OPEN
    assert may_send_once(fair, allowed=allowed, sent=(fair,)) is Gate.ALREADY_SENT
    assert may_send_once(fair, allowed=frozenset(), sent=()) is Gate.NOT_UNDER_THIS_PLAN


def test_the_gate_wants_three_answers() -> None:
    """Blank answers do not open it."""
    assert is_answered(Answers("to say sorry", "maybe none", "call Sam"))
    assert not is_answered(Answers("to say sorry", " ", "call Sam"))


@pytest.mark.parametrize(
    ("meaning", "why", "last", "kind"),
    [
        (None, 0.0, None, Writing.PLAN_THE_DAY),
        (4, 0.0, None, Writing.JOURNAL),
        (5, 0.0, None, Writing.PLAN_THE_DAY),
        (0, 0.03, None, Writing.PLAN_THE_DAY),
        (0, 0.0, date(2026, 3, 20), Writing.ENOUGH_TODAY),
        (0, 0.0, date(2026, 3, 19), Writing.JOURNAL),
    ],
)
def test_writing(meaning: int | None, why: float, last: date | None, kind: Writing) -> None:
    """Deep writing only when the meaning items are low, and once a day."""
    assert kind is offered(Searching(meaning, why), today=date(2026, 3, 20), last=last)


def test_listening_ends_after_three() -> None:
    """The third long message in a row is met with one small thing."""
    assert [3, 6] == [turn for turn in range(8) if has_listened_enough(turn)]


@pytest.mark.parametrize(
    ("kind", "on", "expected"),
    [
        (HardDayKind.BIRTHDAY, date(1990, 3, 20), date(2026, 3, 20)),
        (HardDayKind.BIRTHDAY, date(1990, 3, 19), date(2027, 3, 19)),
        (HardDayKind.ANNIVERSARY, date(2020, 2, 29), date(2027, 2, 28)),
        (HardDayKind.COURT_DATE, date(2026, 4, 1), date(2026, 4, 1)),
        (HardDayKind.HANDOVER, date(2026, 3, 1), None),
    ],
)
def test_hard_days_come(kind: HardDayKind, on: date, expected: date | None) -> None:
    """Yearly days come again, single days once."""
    assert expected == next_on(HardDay(kind, on), date(2026, 3, 20))


@given(
    st.builds(HardDay, st.sampled_from(HardDayKind), st.dates(date(1980, 1, 1), date(2040, 1, 1))),
    st.dates(date(2020, 1, 1), date(2035, 1, 1)),
)
def test_hard_days_are_planned_the_day_before(day: HardDay, today: date) -> None:
    """A day is planned today exactly when it comes tomorrow, and never comes in the past."""
    coming = next_on(day, today)
    assert coming is None or coming >= today
    tomorrow = today + timedelta(days=1)
    assert (planned_today([day], today) == (day,)) is (next_on(day, tomorrow) == tomorrow)


@given(PLANS, st.integers(0, 400), st.sets(st.sampled_from([14, 30, 60, 90])))
def test_reviews(plan: Plan, day: int, done: set[int]) -> None:
    """At most one review is due, reached, not done, and none in rows 1–4."""
    since = date(2026, 1, 1)
    due = review_due(plan, since=since, today=since + timedelta(days=day), done=done)
    assert due is None or (due <= day and due not in done and plan not in GUARDED)
    if plan not in GUARDED and day in {14, 30, 60, 90} - done:
        assert due == day


@pytest.mark.parametrize(
    ("day", "done", "due"),
    [
        (13, (), None),
        (14, (), 14),
        (14, (14,), None),
        (29, (), 14),
        (30, (14,), 30),
        (61, (), 60),
        (90, (14, 30, 60), 90),
    ],
)
def test_review_days(day: int, done: tuple[int, ...], due: int | None) -> None:
    """A review is due from its day on, until it is done or the next one comes."""
    since = date(2026, 1, 1)
    today = since + timedelta(days=day)
    assert due == review_due(Plan.MOVING_ON, since=since, today=today, done=done)


@pytest.mark.parametrize(
    ("plan", "day", "carried", "chooses"),
    [
        (Plan.GIVE_THE_BREAKUP, 89, None, False),
        (Plan.GIVE_THE_BREAKUP, 90, None, True),
        (Plan.GIVE_THE_BREAKUP, 100, 120, False),
        (Plan.GIVE_THE_BREAKUP, 120, 120, True),
        (Plan.SPACE_NOT_DISTANCE, 120, None, False),
    ],
)
def test_no_silent_renewal(plan: Plan, day: int, carried: int | None, chooses: bool) -> None:  # noqa: FBT001
    """After day 90, and at each new date, the person chooses again."""
    since = date(2026, 1, 1)
    found = must_choose(
        plan,
        since=since,
        today=since + timedelta(days=day),
        carried_to=None if carried is None else since + timedelta(days=carried),
    )
    assert chooses is found


def test_weekly_asks() -> None:
    """Who am I without them, in every plan that reviews; changed or untested, while it is open."""
    assert [plan for plan in Plan if not weekly_asks(plan)] == [p for p in Plan if p in GUARDED]
    assert weekly_asks(Plan.MOVING_ON) == (WeeklyAsk.WHO_AM_I, WeeklyAsk.ON_MIND)
    assert weekly_asks(Plan.HUMAN_FIRST) == tuple(WeeklyAsk)


def test_onward() -> None:
    """With a stop standing there is no message among the choices."""
    assert set(onward(stopped=False)) == set(Onward)
    assert onward(stopped=True) == (Onward.LET_GO, Onward.CARRY_ON)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (0, Stage.DAY_ZERO),
        (1, Stage.FIRST_DAYS),
        (13, Stage.FIRST_DAYS),
        (14, Stage.STEADYING),
        (30, Stage.REBUILDING),
        (90, Stage.ONWARD),
    ],
)
def test_stages(day: int, expected: Stage) -> None:
    """Stages follow the review days."""
    assert expected is stage(day)


@pytest.mark.parametrize(
    ("age", "expected"),
    [(None, Table.ENDED), (13.9, Table.STANDS), (14, Table.ASK), (17, Table.ASK), (17.1, Table.ENDED)],
)
def test_the_table(age: float | None, expected: Table) -> None:
    """Asked after 14 days, ended after three more without an answer."""
    did = frozenset({Did.ASKED_TO_TALK_ABOUT_US, Did.NAMED_WHAT_MUST_CHANGE})
    situation = Situation(invitation=None if age is None else told(did, days=age))
    assert expected is table(situation, NOW)


def test_the_table_answered() -> None:
    """Yes renews it for another 14 days, no ends it; without an invitation nothing is renewed."""
    did = frozenset({Did.ASKED_TO_TALK_ABOUT_US, Did.NAMED_WHAT_MUST_CHANGE})
    asked = Situation(invitation=told(did, days=15))
    assert Table.STANDS is table(table_answered(asked, NOW, still_talking=True), NOW)
    assert Table.ENDED is table(table_answered(asked, NOW, still_talking=False), NOW)
    assert Situation() == table_answered(Situation(), NOW, still_talking=True)


def test_now_is_noon() -> None:
    """The tests above count from noon in UTC."""
    assert datetime(2026, 3, 20, 12, tzinfo=UTC) == NOW
