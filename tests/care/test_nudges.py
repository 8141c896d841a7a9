"""When the bot speaks unasked: every limit over long stretches of days, and each reason for silence."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.checkins import (
    CheckinAsk,
    CheckinState,
    HowOften,
    StillUseful,
    asks_contact,
    expired,
    next_later,
    per_week,
    questions,
)
from bot.care.checkins import (
    Later as LaterAsk,
)
from bot.care.days import QuietHours
from bot.care.nudges import (
    PRECEDENCE,
    Keep,
    Later,
    NudgeKind,
    Push,
    Silent,
    Speak,
    Standing,
    Wishes,
    ignored,
    is_discreet,
    nudge,
    paused,
    ranked_due,
    weekly_budget,
)
from bot.care.plan import GUARDED, Plan
from bot.care.situation import Heart, HomeDetail, LastWord, Situation, Tie
from tests.care.situations import NOW, situations, told

EVENING = datetime(2026, 3, 20, 19, 0, tzinfo=UTC)
TODAY = EVENING.date()
EVERY = frozenset(PRECEDENCE)
CALM = Standing(plan=Plan.GIVE_THE_BREAKUP, day=5)
PLANS = st.sampled_from(Plan)


def _sent(days_ago: int, *, opened: bool = True, kind: NudgeKind = NudgeKind.CHECK_IN) -> Push:
    return Push(kind, TODAY - timedelta(days=days_ago), opened)


def _live(days: int, opens: list[bool], *, wishes: Wishes, standing: Standing) -> list[Push]:
    """Ring every evening for so many days; opens says what the person does with each nudge."""
    pushes: list[Push] = []
    for day in range(days):
        at = EVENING + timedelta(days=day)
        found = nudge(EVERY, replace(standing, day=day), wishes=wishes, pushes=pushes[-8:], at=at)
        if isinstance(found, Speak):
            opened = bool(opens) and opens[len(pushes) % len(opens)]
            pushes = [*pushes, Push(found.kind, at.date(), opened)]
    return pushes


@given(st.lists(st.booleans(), min_size=1, max_size=12), st.none() | st.integers(0, 7))
def test_limits_hold_over_months(opens: list[bool], wanted: int | None) -> None:
    """Never two on a day, and in no seven days more than that day's budget."""
    pushes = _live(100, opens, wishes=Wishes(per_week=wanted), standing=CALM)
    days = [push.on for push in pushes]
    assert len(days) == len(set(days))
    for day in days:
        week = [on for on in days if day - timedelta(days=7) < on <= day]
        assert len(week) <= weekly_budget((day - TODAY).days, wanted)


def test_always_opened_follows_the_budget() -> None:
    """Who opens them all is met daily to day 14, three times a week to day 44, then weekly."""
    days = [(push.on - TODAY).days for push in _live(80, [True], wishes=Wishes(), standing=CALM)]
    assert len([day for day in days if day < 15]) == 15
    assert len([day for day in days if 21 <= day < 42]) == 9
    assert len([day for day in days if 52 <= day < 80]) == 4


def test_never_opened_fades_out() -> None:
    """Two ignored: every other day; four: weekly; six: one last kind line, then silence."""
    pushes = _live(200, [False], wishes=Wishes(per_week=7), standing=CALM)
    assert [(push.on - TODAY).days for push in pushes] == [0, 1, 3, 5, 12, 19, 26]
    assert NudgeKind.LAST_LINE is pushes[-1].kind
    assert NudgeKind.LAST_LINE not in {push.kind for push in pushes[:-1]}


@pytest.mark.parametrize(
    ("standing", "wishes", "pushes", "why"),
    [
        (CALM, Wishes(stopped=True), [], Silent.STOPPED),
        (CALM, Wishes(paused_until=EVENING + timedelta(1)), [], Silent.PAUSED),
        (Standing(plan=Plan.SAFETY_FIRST, day=5, write_first=False), Wishes(), [], Silent.NOT_SAFE),
        (CALM, Wishes(), [_sent(0)], Silent.ALREADY_TODAY),
        (CALM, Wishes(per_week=2), [_sent(6), _sent(5)], Silent.BUDGET_SPENT),
        (CALM, Wishes(per_week=0), [], Silent.BUDGET_SPENT),
        (CALM, Wishes(), [_sent(2, opened=False), _sent(1, opened=False)], Silent.BACKED_OFF),
        (
            CALM,
            Wishes(),
            [_sent(90, opened=False, kind=NudgeKind.LAST_LINE)],
            Silent.BACKED_OFF,
        ),
    ],
)
def test_silence(standing: Standing, wishes: Wishes, pushes: list[Push], why: Silent) -> None:
    """Each reason for silence is told apart."""
    assert Keep(why) == nudge(EVERY, standing, wishes=wishes, pushes=pushes, at=EVENING)


def test_nothing_due_is_silence() -> None:
    """Without anything due nothing is said."""
    found = nudge((), CALM, wishes=Wishes(), pushes=(), at=EVENING)
    assert Keep(Silent.NOTHING_DUE) == found


def test_a_pause_ends() -> None:
    """After the pause, and once messages are safe, nudges come again."""
    wishes = Wishes(paused_until=EVENING)
    safe = Standing(plan=Plan.SAFETY_FIRST, day=5, read_along=True)
    found = nudge(EVERY, safe, wishes=wishes, pushes=(), at=EVENING)
    assert found == Speak(NudgeKind.HARD_DAY, (NudgeKind.CHECK_IN,), discreet=True)


@given(st.sets(st.sampled_from(PRECEDENCE)), PLANS, st.booleans())
def test_one_message_carries_the_first(due: set[NudgeKind], plan: Plan, hushed: bool) -> None:  # noqa: FBT001
    """The first by precedence is said, the rest waits; no review in rows 1–4 or in a hush."""
    standing = Standing(
        plan=plan,
        day=5,
        hushed_until=EVENING + timedelta(days=1) if hushed else None,
    )
    ranked = ranked_due(due, standing, EVENING)
    assert list(ranked) == sorted(ranked, key=PRECEDENCE.index)
    if hushed or plan in GUARDED:
        assert not {NudgeKind.PLAN_REVIEW, NudgeKind.WEEKLY_REVIEW} & set(ranked)
    else:
        assert set(ranked) == due
    found = nudge(due, standing, wishes=Wishes(), pushes=(), at=EVENING)
    assert isinstance(found, Speak) is bool(ranked)
    assert not isinstance(found, Speak) or (found.kind, *found.waiting) == ranked


def test_a_hush_ends_on_its_hour() -> None:
    """At the end of the hush reviews are due again."""
    hushed = replace(CALM, hushed_until=EVENING)
    assert ranked_due(EVERY, hushed, EVENING) == PRECEDENCE


def test_quiet_hours_put_off() -> None:
    """In quiet hours it waits for their end; an hour chosen inside them wins."""
    late = datetime(2026, 3, 20, 23, 15, tzinfo=UTC)
    wait = nudge(EVERY, CALM, wishes=Wishes(), pushes=(), at=late)
    assert wait == Later(datetime(2026, 3, 21, 8, 0, tzinfo=UTC))
    chosen = nudge(EVERY, CALM, wishes=Wishes(hour=time(23)), pushes=(), at=late)
    assert isinstance(chosen, Speak)
    siesta = Wishes(quiet=QuietHours(time(13), time(15)))
    assert isinstance(nudge(EVERY, CALM, wishes=siesta, pushes=(), at=late), Speak)


@pytest.mark.parametrize(
    ("day", "wanted", "budget"),
    [(0, None, 7), (14, None, 7), (15, None, 3), (44, None, 3), (45, None, 1), (90, 5, 5)],
)
def test_budget(day: int, wanted: int | None, budget: int) -> None:
    """The budget shrinks, and the person may set more."""
    assert budget == weekly_budget(day, wanted)


def test_ignored_counts_the_newest_run() -> None:
    """An opened nudge ends the count."""
    assert ignored([_sent(4, opened=False), _sent(3), _sent(2, opened=False)]) == 1
    assert ignored([]) == 0


def test_discreet() -> None:
    """By default where somebody feared may read along, and as set wherever it was set."""
    for read_along in (False, True):
        assert read_along == is_discreet(Wishes(), read_along=read_along)
        assert is_discreet(Wishes(discreet=True), read_along=read_along)
        assert not is_discreet(Wishes(discreet=False), read_along=read_along)


@pytest.mark.parametrize(("days", "expected"), [(0, 1), (7, 7), (99, 30)])
def test_pauses_are_one_to_thirty_days(days: int, expected: int) -> None:
    """A pause is at least a day and at most thirty."""
    assert paused(days, NOW) == NOW + timedelta(days=expected)


@given(PLANS, st.integers(0, 120), st.integers(0, 20), st.sets(st.sampled_from(CheckinAsk)), situations)
def test_a_check_in_is_short(plan: Plan, day: int, run: int, asked: set[CheckinAsk], situation: Situation) -> None:
    """Mood, urge and contact and at most one thing more; none on intake day; never twice the once."""
    state = CheckinState(plan, day, TODAY, run, TODAY - timedelta(days=3), frozenset(asked))
    found = questions(state, situation, NOW)
    assert len(found) <= 4
    assert len(found) == len(set(found))
    assert bool(found) is (day > 0)
    assert not {CheckinAsk.HOW_OFTEN, CheckinAsk.STILL_USEFUL} & asked & set(found)
    if plan is Plan.BEREAVED:
        assert set(found) <= {CheckinAsk.MOOD}


@pytest.mark.parametrize(
    ("plan", "run", "days_since", "asks"),
    [
        (Plan.GIVE_THE_BREAKUP, 6, 1, True),
        (Plan.GIVE_THE_BREAKUP, 7, 1, False),
        (Plan.GIVE_THE_BREAKUP, 7, 7, True),
        (Plan.GIVE_THE_BREAKUP, 7, None, True),
        (Plan.SAFETY_FIRST, 0, None, False),
        (Plan.BEREAVED, 0, None, False),
    ],
)
def test_contact_is_asked_weekly(plan: Plan, run: int, days_since: int | None, asks: bool) -> None:  # noqa: FBT001
    """After seven days without a slip contact is asked once a week."""
    last = None if days_since is None else TODAY - timedelta(days=days_since)
    assert asks is asks_contact(CheckinState(plan, 20, TODAY, run, last))


@pytest.mark.parametrize(
    ("day", "ask"),
    [
        (13, None),
        (14, CheckinAsk.HOW_OFTEN),
        (59, CheckinAsk.HOW_OFTEN),
        (60, CheckinAsk.STILL_USEFUL),
    ],
)
def test_what_is_asked_once(day: int, ask: CheckinAsk | None) -> None:
    """Day 14 asks how often, day 60 whether it still helps."""
    found = questions(CheckinState(Plan.MOVING_ON, day, TODAY), Situation(), NOW)
    assert (() if ask is None else (ask,)) == found[3:]


@given(situations, PLANS)
def test_re_asks_only_in_rows_six_to_nine(situation: Situation, plan: Plan) -> None:
    """Nothing about the ex is asked again in rows 1–5, and never what is younger than 14 days."""
    found = expired(situation, plan=plan, at=NOW)
    if plan in GUARDED or plan is Plan.MOVING_ON:
        assert found == ()
    for ask, answer in (
        (CheckinAsk.LAST_WORD, situation.last_word),
        (CheckinAsk.HEART, situation.heart),
        (CheckinAsk.HOME, situation.home),
        (CheckinAsk.STOP_STILL_STANDS, situation.stop),
    ):
        if ask in found:
            assert answer is not None
            assert NOW - answer.at > timedelta(days=14)


def test_the_first_check_in_is_on_day_one() -> None:
    """None on the day of intake, three taps on the next."""
    first = questions(CheckinState(Plan.MOVING_ON, 1, TODAY), Situation(), NOW)
    assert first == (CheckinAsk.MOOD, CheckinAsk.URGE, CheckinAsk.CONTACT)


def test_from_day_sixty_how_often_is_no_more_asked() -> None:
    """Once day 60 has asked whether it still helps, day 14's question does not come after it."""
    asked = frozenset({CheckinAsk.STILL_USEFUL})
    state = CheckinState(Plan.MOVING_ON, 60, TODAY, asked=asked)
    assert len(questions(state, Situation(), NOW)) == 3


@pytest.mark.parametrize(("days", "asks"), [(14, False), (15, True)])
def test_re_asks_come_after_fourteen_days(days: int, asks: bool) -> None:  # noqa: FBT001
    """On the fourteenth day an answer still holds."""
    situation = Situation(last_word=told(LastWord.NOTHING, days=days))
    assert asks is (expired(situation, plan=Plan.GIVE_THE_BREAKUP, at=NOW) != ())


def test_what_is_re_asked() -> None:
    """A standing stop is asked about as such; heart with a bond; home details when partly shared."""
    situation = Situation(
        ties=told(frozenset({Tie.PARTLY_HOME}), days=20),
        home=told(frozenset({HomeDetail.STILL_SLEEPING_THERE}), days=20),
        heart=told(Heart.WARM, days=20),
        last_word=told(LastWord.STOP, days=20),
        stop=told(LastWord.STOP, days=20),
    )
    found = expired(situation, plan=Plan.GIVE_THE_BREAKUP, at=NOW)
    assert found == (CheckinAsk.STOP_STILL_STANDS, CheckinAsk.HEART, CheckinAsk.HOME)
    unstopped = replace(situation, stop=None)
    assert CheckinAsk.LAST_WORD is expired(unstopped, plan=Plan.HUMAN_FIRST, at=NOW)[0]


@pytest.mark.parametrize(
    ("often", "useful", "budget"),
    [
        (None, None, None),
        (HowOften.THREE_A_WEEK, None, None),
        (HowOften.DAILY, StillUseful.SAME, 7),
        (HowOften.DAILY, StillUseful.LESS, 1),
        (None, StillUseful.DONE, 0),
    ],
)
def test_answers_set_the_budget(often: HowOften | None, useful: StillUseful | None, budget: int | None) -> None:
    """Silence means three, "less" one, "I'm done" none."""
    assert budget == per_week(often, useful)


def test_later_questions_come_one_by_one() -> None:
    """Each later question comes once; those about the two of them not in rows 1–4."""
    done: list[LaterAsk] = []
    while (ask := next_later(done, Plan.AT_THE_TABLE)) is not None:
        done.append(ask)
    assert done == list(LaterAsk)
    guarded: list[LaterAsk] = []
    while (ask := next_later(guarded, Plan.SAFETY_FIRST)) is not None:
        guarded.append(ask)
    assert LaterAsk.WHAT_WAS_MISSING not in guarded
    assert LaterAsk.TRUSTED_PERSON in guarded


def test_the_evening_is_in_the_evening() -> None:
    """The tests above ring at the default hour."""
    assert (date(2026, 3, 20), time(19)) == (TODAY, Wishes().hour)
