"""The bounded summary, progress, the thing for today, aftercare, the kit and the table of decisions."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.care import jitai
from bot.care.aftercare import FirstStep, exceptions_left, first_step, follow_ups
from bot.care.checkins import CheckinAsk, ContactAnswer, UrgeLevel
from bot.care.days import local
from bot.care.entries import (
    AskedBack,
    AskedOnce,
    CheckinDone,
    ContactLogged,
    DraftGone,
    DraftKept,
    Entry,
    ExceptionTaken,
    NudgeOpened,
    NudgeSent,
    OfferMade,
    PlannedSent,
    PlanStarted,
    RepairDone,
    ReviewDone,
    SlipLogged,
    TheyReached,
    UrgeClosed,
    UrgeOpened,
)
from bot.care.kit import KitPart, opened
from bot.care.ledger import Channel, Direction, Purpose
from bot.care.nudges import NudgeKind
from bot.care.plan import GUARDED, Plan, Sending, Stage
from bot.care.progress import (
    Milestone,
    Row,
    day_points,
    history,
    is_shown,
    milestone,
    progress,
    week,
)
from bot.care.quiet_days import QuietDays, quiet_days
from bot.care.recent import KeptDraft, Offer, Recent, episode, fold
from bot.care.today import ACTIONS, Tag, for_today
from bot.care.urges import Outcome
from bot.care.willingness import Reached

NOON = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
TODAY = NOON.date()
ENTRIES: st.SearchStrategy[Entry] = st.one_of(
    st.builds(CheckinDone, st.integers(0, 10), st.sampled_from(UrgeLevel), st.sampled_from(ContactAnswer)),
    st.builds(UrgeOpened, st.just("u")),
    st.builds(UrgeClosed, st.just("u"), st.sampled_from(Outcome), st.integers(0, 900), st.integers(0, 10)),
    st.builds(ContactLogged, st.sampled_from(Direction), st.sampled_from(Channel), st.sampled_from(Purpose)),
    st.builds(SlipLogged),
    st.builds(RepairDone),
    st.builds(OfferMade, st.sampled_from([action.name for action in ACTIONS])),
    st.builds(NudgeSent, st.sampled_from(NudgeKind)),
    st.builds(NudgeOpened),
    st.builds(DraftKept, st.integers(0, 99).map(str)),
    st.builds(DraftGone, st.integers(0, 99).map(str)),
    st.builds(PlanStarted, st.sampled_from(Plan)),
    st.builds(ReviewDone, st.sampled_from([14, 30, 60, 90])),
    st.builds(AskedOnce, st.sampled_from(CheckinAsk)),
    st.builds(TheyReached, st.sampled_from(Reached)),
    st.builds(PlannedSent, st.sampled_from(Sending)),
    st.builds(AskedBack),
)
TOLD = st.lists(st.tuples(ENTRIES, st.integers(0, 60)), max_size=60)


def _folded(entries: list[tuple[Entry, int]]) -> tuple[Recent, datetime]:
    recent, at = Recent(), NOON
    for entry, hours in entries:
        at += timedelta(hours=hours)
        recent = fold(recent, entry, at)
    return recent, at


@given(TOLD)
def test_the_summary_survives_json(entries: list[tuple[Entry, int]]) -> None:
    """What is stored of the summary is what is read back, and so is every entry."""
    recent, _ = _folded(entries)
    summary = TypeAdapter(Recent)
    assert recent == summary.validate_json(summary.dump_json(recent))
    written: TypeAdapter[Entry] = TypeAdapter(Entry)
    for entry, _ in entries:
        assert entry == written.validate_json(written.dump_json(entry))


def test_an_old_summary_gets_defaults() -> None:
    """A summary stored before any field existed is read as an empty one."""
    assert Recent() == TypeAdapter(Recent).validate_json("{}")


def test_the_summary_stays_small() -> None:
    """A year of everything, every day, leaves room for the rest of the session's 8 KiB."""
    recent = Recent()
    for day in range(400):
        at = NOON + timedelta(days=day)
        entries: tuple[Entry, ...] = (
            CheckinDone(5, UrgeLevel.ALMOST, ContactAnswer.PRACTICAL),
            UrgeOpened("u"),
            UrgeClosed("u", Outcome.KEPT, 600, 9, 8),
            *(ContactLogged(direction) for direction in Direction),
            SlipLogged(),
            OfferMade("one_channel_for_business"),
            NudgeSent(NudgeKind.WEEKLY_REVIEW),
            DraftKept(f"{day:032x}"),
            *(AskedOnce(ask) for ask in CheckinAsk),
            ReviewDone(14),
        )
        for entry in entries:
            recent = fold(recent, entry, at)
    assert len(TypeAdapter(Recent).dump_json(recent)) < 7000
    bounds = (recent.checkins, recent.contacts, recent.episodes, recent.offers, recent.pushes)
    assert [len(kept) for kept in bounds] == [14, 90, 20, 14, 8]
    assert len(recent.drafts) == 10
    assert recent.older_slip_days + len(recent.slip_days) == 400


@given(TOLD)
def test_the_summary_agrees_with_history(entries: list[tuple[Entry, int]]) -> None:
    """Counts in the summary are the counts of the entries told."""
    recent, at = _folded(entries)
    told = [entry for entry, _ in entries]
    assert sum(recent.urge_hours) == recent.urges == sum(isinstance(e, UrgeOpened) for e in told)
    unsent = {Outcome.LET_GO, Outcome.KEPT}
    assert recent.kept_unsent == sum(isinstance(e, UrgeClosed) and e.outcome in unsent for e in told)
    assert (recent.since is None) is (not told)
    if recent.since is not None:
        days = quiet_days(recent.since, at.date(), slip_days=recent.slip_days, older=recent.older_slip_days)
        assert 0 <= days.quiet <= days.days


def test_slips_within_twelve_hours_fold_into_one() -> None:
    """Two slips in a night count once, dent steadiness once, and repair lifts it."""
    recent = fold(Recent(), SlipLogged(), NOON)
    again = fold(recent, SlipLogged(), NOON + timedelta(hours=11))
    assert (recent.slip_days, recent.steadiness) == (again.slip_days, again.steadiness)
    third = fold(again, SlipLogged(), NOON + timedelta(hours=13))
    assert third.slip_days == (TODAY, TODAY + timedelta(days=1))
    assert third.steadiness is not None
    mended = fold(third, RepairDone(), NOON + timedelta(hours=13))
    assert mended.steadiness is not None
    assert mended.steadiness.score > third.steadiness.score
    assert fold(Recent(), RepairDone(), NOON).steadiness is not None


def test_coming_answers_the_nudges() -> None:
    """Whatever the person does opens the nudges before it; what the bot does does not."""
    sent = fold(fold(Recent(), NudgeSent(NudgeKind.CHECK_IN), NOON), OfferMade("walk"), NOON)
    assert [push.opened for push in sent.pushes] == [False]
    came = fold(sent, UrgeOpened("u"), NOON)
    assert [push.opened for push in came.pushes] == [True]
    assert [push.opened for push in fold(sent, NudgeOpened(), NOON).pushes] == [True]


def test_contacts_by_column() -> None:
    """Theirs, mine, answers, business and peeks are counted apart; chance meetings are not counted."""
    recent = Recent()
    for entry in (
        ContactLogged(Direction.THEIRS),
        ContactLogged(Direction.MINE),
        ContactLogged(Direction.MINE, purpose=Purpose.LOGISTICS),
        ContactLogged(Direction.MY_ANSWER),
        ContactLogged(Direction.BY_CHANCE),
    ):
        recent = fold(recent, entry, NOON)
    recent = fold(recent, ContactLogged(Direction.MINE, Channel.PROFILE_PEEK), NOON + timedelta(hours=1))
    assert recent.contacts == ((TODAY, (1, 1, 1, 1, 1, 0)),)
    assert recent.contact_at == NOON


def test_a_new_plan_starts_anew_and_the_same_does_not() -> None:
    """Plan days, reviews, tally and why-now belong to one plan."""
    recent = fold(Recent(), PlanStarted(Plan.GIVE_THE_BREAKUP), NOON)
    recent = fold(recent, ReviewDone(14), NOON)
    recent = fold(recent, PlannedSent(Sending.WHY_NOW), NOON)
    later = NOON + timedelta(days=30)
    same = fold(recent, PlanStarted(Plan.GIVE_THE_BREAKUP), later)
    assert (same.plan_since, same.reviews, same.why_now_sent) == (TODAY, (14,), 1)
    other = fold(same, PlanStarted(Plan.MOVING_ON), later)
    assert (other.plan_since, other.reviews, other.why_now_sent) == (later.date(), (), 0)
    assert (same.planned, other.planned) == ((Sending.WHY_NOW,), ())


def test_their_answer_clears_the_one_message() -> None:
    """Once they reached out, a later silence may have its own one message."""
    sent = fold(Recent(), PlannedSent(Sending.WHY_NOW), NOON)
    assert fold(sent, TheyReached(Reached.CRUMB), NOON).why_now_sent == 0
    assert fold(sent, PlannedSent(Sending.NOTE), NOON).note_at == NOON
    assert fold(sent, PlannedSent(Sending.REPLY), NOON).note_at is None


def test_asking_back_is_remembered() -> None:
    """When they were last asked to come back is known."""
    assert fold(Recent(), AskedBack(), NOON).asked_back_at == NOON


def test_drafts_by_id() -> None:
    """A draft let go leaves the summary, the others stay."""
    recent = fold(fold(Recent(), DraftKept("a"), NOON), DraftKept("b"), NOON)
    assert fold(recent, DraftGone("a"), NOON).drafts == (KeptDraft("b", NOON),)


def test_a_second_check_in_replaces_the_first() -> None:
    """One check-in a day is kept; contact left out keeps its last date."""
    recent = fold(Recent(), CheckinDone(3, contact=ContactAnswer.NONE), NOON)
    recent = fold(recent, CheckinDone(6), NOON + timedelta(hours=2))
    assert [checkin.mood for checkin in recent.checkins] == [6]
    assert recent.contact_asked == TODAY


@pytest.mark.parametrize(
    ("outcome", "before", "after", "eased"),
    [
        (Outcome.LET_GO, None, None, True),
        (Outcome.KEPT, 8, 5, True),
        (Outcome.KEPT, 8, 8, False),
        (Outcome.KEPT, 8, None, False),
        (Outcome.SENT, 8, 2, False),
        (Outcome.LEFT_OPEN, None, 2, False),
    ],
)
def test_eased(outcome: Outcome, before: int | None, after: int | None, eased: bool) -> None:  # noqa: FBT001
    """Eased is let go, or weaker and unsent; a sent message eases nothing that we count."""
    assert eased is episode(UrgeClosed("u", outcome, 20, before, after)).eased


ROWS = [
    Row(NOON - timedelta(days=9), CheckinDone(2)),
    Row(NOON - timedelta(days=3), CheckinDone(4, UrgeLevel.STRONG)),
    Row(NOON - timedelta(days=3), UrgeOpened("a")),
    Row(NOON - timedelta(days=3), UrgeClosed("a", Outcome.KEPT, 20)),
    Row(NOON - timedelta(days=1), UrgeOpened("b")),
    Row(NOON - timedelta(days=1), UrgeClosed("b", Outcome.SENT, 5)),
    Row(NOON - timedelta(days=1), ContactLogged(Direction.MINE)),
    Row(NOON - timedelta(days=1), SlipLogged()),
    Row(NOON - timedelta(days=1), ContactLogged(Direction.THEIRS, purpose=Purpose.LOGISTICS)),
    Row(NOON - timedelta(days=1), ContactLogged(Direction.MINE, Channel.PROFILE_PEEK)),
    Row(NOON, CheckinDone(7, UrgeLevel.NONE)),
]


def test_a_week() -> None:
    """The weekly review counts seven days and compares with the seven before."""
    found = week(Plan.GIVE_THE_BREAKUP, ROWS, TODAY)
    assert found is not None
    assert (found.checkins, found.mood, found.mood_before) == (2, 5.5, 2.0)
    assert (found.urges, found.kept_unsent, found.sent) == (2, 1, 1)
    assert (found.slips, found.practical) == (1, 1)
    empty = week(None, [], TODAY)
    assert empty is not None
    assert (empty.mood, empty.mood_before) == (None, None)


def test_the_picture() -> None:
    """One point a day, with days left blank where nothing was told."""
    found = progress(Plan.MOVING_ON, ROWS, first=TODAY - timedelta(days=3), last=TODAY)
    assert found is not None
    assert [point.mood for point in found.days] == [4, None, None, 7]
    assert [point.urge for point in found.days] == [2, None, None, 0]
    third = found.days[2]
    assert (third.mine, third.theirs, third.practical, third.peeks, third.slips) == (1, 0, 1, 1, 1)
    assert (found.hardest_hours, found.urges, found.kept_unsent) == ((12,), 2, 1)
    assert found.urge_curve is None


@given(st.sampled_from(sorted(GUARDED)))
def test_no_progress_in_rows_one_to_four(plan: Plan) -> None:
    """There no picture, week or milestone is shown."""
    assert not is_shown(plan)
    assert progress(plan, ROWS, first=TODAY, last=TODAY) is None
    assert week(plan, ROWS, TODAY) is None
    assert milestone(plan, quiet=QuietDays(7, 9), kept_unsent=1) is None


@given(st.integers(0, 40))
def test_every_day_has_a_point(days: int) -> None:
    """The picture has as many points as days."""
    assert len(day_points(ROWS, first=TODAY - timedelta(days=days), last=TODAY)) == days + 1


def test_history_is_newest_first() -> None:
    """The newest rows come first, no more than asked for."""
    found = history(ROWS, most=3)
    assert found[0] == ROWS[-1]
    assert [row.at for row in found] == sorted((row.at for row in found), reverse=True)
    assert len(found) == 3


@pytest.mark.parametrize(
    ("quiet", "unsent", "counters", "expected"),
    [
        (7, 3, True, (Milestone.QUIET_DAYS, 7)),
        (8, 1, True, (Milestone.FIRST_UNSENT, 1)),
        (8, 10, True, (Milestone.TENTH_UNSENT, 10)),
        (8, 3, True, None),
        (7, 1, False, None),
    ],
)
def test_milestones(
    quiet: int,
    unsent: int,
    counters: bool,  # noqa: FBT001
    expected: tuple[Milestone, int] | None,
) -> None:
    """At most one line, and none with counters hidden."""
    found = milestone(Plan.MOVING_ON, quiet=QuietDays(quiet, 90), kept_unsent=unsent, counters=counters)
    assert expected == found


@pytest.mark.parametrize(("plan", "stage"), list(product(Plan, Stage)))
def test_no_action_comes_again_within_a_fortnight(plan: Plan, stage: Stage) -> None:
    """Over 60 days with nothing switched on, no action repeats within 14 days, and all fit."""
    offers: list[Offer] = []
    for ahead in range(60):
        today = TODAY + timedelta(days=ahead)
        name = for_today(plan, stage, tags=frozenset(), offers=offers, today=today, salt="someone")
        recent = {offer.action for offer in offers if today - offer.on < timedelta(days=14)}
        assert name not in recent
        action = next(action for action in ACTIONS if action.name == name)
        assert not action.tags
        assert not action.plans or plan in action.plans
        assert not action.stages or stage in action.stages
        offers.append(Offer(name, today))


@given(
    st.sampled_from(Plan),
    st.sampled_from(Stage),
    st.sets(st.sampled_from(Tag)).map(frozenset),
    st.text(max_size=8),
)
@settings(max_examples=50)
def test_the_same_day_offers_the_same(plan: Plan, stage: Stage, tags: frozenset[Tag], salt: str) -> None:
    """Asked twice, before or after it was noted, the thing for today is the same."""

    def ask(*offers: Offer) -> str:
        return for_today(plan, stage, tags=tags, offers=offers, today=TODAY, salt=salt)

    first = ask()
    assert first == ask()
    assert first == ask(Offer(first, TODAY))


def test_an_exhausted_table_still_answers() -> None:
    """Were every action offered yesterday, one is offered again rather than none."""
    offers = [Offer(action.name, TODAY - timedelta(days=1)) for action in ACTIONS]
    name = for_today(Plan.BEREAVED, Stage.DAY_ZERO, tags=frozenset(), offers=offers, today=TODAY, salt="")
    assert name in {action.name for action in ACTIONS}


def test_action_names_are_unique() -> None:
    """Each name stands for one action."""
    assert len(ACTIONS) == len({action.name for action in ACTIONS})


@pytest.mark.parametrize(
    ("hour", "evening", "noon"),
    [
        (10, datetime(2026, 3, 20, 19, 0, tzinfo=UTC), datetime(2026, 3, 21, 12, 0, tzinfo=UTC)),
        (18, None, datetime(2026, 3, 21, 12, 0, tzinfo=UTC)),
        (23, None, datetime(2026, 3, 21, 12, 0, tzinfo=UTC)),
        (2, datetime(2026, 3, 20, 19, 0, tzinfo=UTC), datetime(2026, 3, 21, 12, 0, tzinfo=UTC)),
    ],
)
def test_follow_ups(hour: int, evening: datetime | None, noon: datetime) -> None:
    """The evening of the same day where it is two hours off, and the next noon."""
    found = follow_ups(datetime(2026, 3, 20, hour, 0, tzinfo=UTC), "UTC")
    assert (evening, noon) == (found.evening, found.noon)


@given(st.integers(0, 10_000), st.sampled_from(["UTC", "Europe/Berlin", "America/New_York"]))
def test_follow_ups_come_within_two_days(minutes: int, zone: str) -> None:
    """Both come later than two hours, the noon last and within two days."""
    at = NOON + timedelta(minutes=minutes)
    found = follow_ups(at, zone)
    assert local(found.noon, zone).hour == 12
    assert at + timedelta(hours=2) < (found.evening or found.noon) <= found.noon
    assert found.noon <= at + timedelta(hours=49)


def test_the_first_step_at_night_is_rest() -> None:
    """At night rest, by day one plan."""
    assert FirstStep.REST is first_step(NOON + timedelta(hours=12), "UTC")
    assert FirstStep.ONE_PLAN is first_step(NOON, "UTC")


@pytest.mark.parametrize(
    ("taken", "left"),
    [((), 2), ((date(2026, 3, 1),), 1), ((date(2026, 3, 1), date(2026, 3, 31)), 0), ((date(2026, 2, 28),) * 3, 2)],
)
def test_exceptions(taken: tuple[date, ...], left: int) -> None:
    """Two in a calendar month, never fewer than none."""
    assert left == exceptions_left(taken, date(2026, 3, 15))


def test_an_exception_stays_a_slip_and_ends_no_run() -> None:
    """The slip's day still counts; the run goes on over it, and steadiness gains by the line it cost."""
    slipped = fold(Recent(), SlipLogged(), datetime(2026, 3, 4, 20, tzinfo=UTC))
    taken = fold(slipped, ExceptionTaken(), datetime(2026, 3, 4, 21, tzinfo=UTC))
    assert (date(2026, 3, 4),) == taken.slip_days == taken.exceptions
    assert date(2026, 3, 4) == slipped.run_ended
    assert None is taken.run_ended
    assert slipped.steadiness is not None
    assert taken.steadiness is not None
    assert slipped.steadiness.score < taken.steadiness.score
    assert (date(2026, 3, 9),) == fold(Recent(), ExceptionTaken(), datetime(2026, 3, 9, tzinfo=UTC)).exceptions


@pytest.mark.parametrize(
    ("plan", "distress", "missing"),
    [
        (Plan.MOVING_ON, 3, set()),
        (Plan.MOVING_ON, 7, {KitPart.OWN_REASONS, KitPart.WHAT_WAS_WRONG}),
        (Plan.MOVING_ON, None, {KitPart.OWN_REASONS, KitPart.WHAT_WAS_WRONG}),
        (Plan.GIVE_THE_BREAKUP, 3, {KitPart.WHAT_WAS_WRONG}),
        (None, 9, {KitPart.OWN_REASONS, KitPart.WHAT_WAS_WRONG}),
    ],
)
def test_the_kit_in_order(plan: Plan | None, distress: int | None, missing: set[KitPart]) -> None:
    """Own plan, then distraction; what hurts only when calm, and only to let go."""
    found = opened(set(KitPart), plan=plan, distress=distress)
    assert found[:2] == (KitPart.IF_THEN_PLAN, KitPart.DISTRACTION)
    assert set(KitPart) - set(found) == missing


def test_the_table_of_decisions_is_whole() -> None:
    """Each decision point stands once, reads something and states its limits."""
    assert [row.point for row in jitai.TABLE] == list(jitai.Point)
    assert {variable for row in jitai.TABLE for variable in row.reads} == set(jitai.Reads)
    unasked = {row.point for row in jitai.TABLE if not row.asked_for}
    assert unasked == {
        jitai.Point.NUDGE_BELL,
        jitai.Point.HARD_DAY_EVE,
        jitai.Point.REVIEW_DAY,
    }
    limits = dict(limit for row in jitai.TABLE for limit in row.limits)
    assert (limits["a day"], limits["hours at least"], limits["hours at most"]) == (1, 24, 72)


def test_today_is_a_friday() -> None:
    """The dates above stand where the comments of the tests say."""
    assert date(2026, 3, 20) == TODAY
