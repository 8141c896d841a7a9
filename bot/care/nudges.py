"""When the bot may speak unasked: once a day at most, the first of hard day, plan review, weekly
review, check-in; within a weekly budget; less and less where nudges stay unopened, then not at all.

What the person asked for (end of a hold, look-in, snooze) is no nudge and never comes here.
Fatigue is the main way such messages fail (Nahum-Shani 2018), so support comes where it is wanted.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import takewhile

from bot.care.days import QuietHours, after_quiet, is_quiet, local
from bot.care.plan import GUARDED, Plan

WEEK = timedelta(days=7)
HUSH_FOR = timedelta(days=7)
PAUSE_MOST = timedelta(days=30)
DAILY_TO_DAY = 14
THREE_TO_DAY = 45
_BACK_OFF = ((6, 7), (4, 7), (2, 2))


class NudgeKind(StrEnum):
    """In order of precedence; the last line is the kind goodbye of one who is not answered."""

    HARD_DAY = "hard_day"
    PLAN_REVIEW = "plan_review"
    WEEKLY_REVIEW = "weekly_review"
    CHECK_IN = "check_in"
    LAST_LINE = "last_line"


PRECEDENCE = (
    NudgeKind.HARD_DAY,
    NudgeKind.PLAN_REVIEW,
    NudgeKind.WEEKLY_REVIEW,
    NudgeKind.CHECK_IN,
)
_COUNTING = frozenset({NudgeKind.PLAN_REVIEW, NudgeKind.WEEKLY_REVIEW})


class Silent(StrEnum):
    """Why nothing is said."""

    NOTHING_DUE = "nothing_due"
    STOPPED = "stopped"
    PAUSED = "paused"
    NOT_SAFE = "not_safe"
    ALREADY_TODAY = "already_today"
    BUDGET_SPENT = "budget_spent"
    BACKED_OFF = "backed_off"


@dataclass(frozen=True, slots=True)
class Push:
    """A nudge that was sent on a local date, and whether the person came."""

    kind: NudgeKind
    on: date
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person set. `per_week` None: our budget. Instants are aware."""

    zone: str = "UTC"
    hour: time = time(19)
    quiet: QuietHours = QuietHours()  # noqa: RUF009 - frozen
    per_week: int | None = None
    discreet: bool | None = None
    paused_until: datetime | None = None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What the decision is tailored to. `day` counts from intake, not from the plan. `read_along`, `write_first`: who is
    feared may read along; whether anything may be sent first (`safe_here`).
    """

    plan: Plan
    day: int
    read_along: bool = False
    write_first: bool = True
    hushed_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Speak:
    """Send `kind` now; `waiting` is shown once it is opened."""

    kind: NudgeKind
    waiting: tuple[NudgeKind, ...]
    discreet: bool


@dataclass(frozen=True, slots=True)
class Later:
    """Not in quiet hours: ask again at `at` (UTC)."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Keep:
    """Say nothing."""

    why: Silent


Nudge = Speak | Later | Keep


def nudge(
    due: Collection[NudgeKind],
    standing: Standing,
    *,
    wishes: Wishes,
    pushes: Sequence[Push],
    at: datetime,
) -> Nudge:
    """Decide once, at the bell. `pushes` are the last ones sent, oldest first."""
    ranked = ranked_due(due, standing, at)
    silent = _held(standing, wishes, at) or (None if ranked else Silent.NOTHING_DUE)
    silent = silent or _spent(standing, wishes, pushes=pushes, at=at)
    if silent is not None:
        return Keep(silent)
    if is_quiet(at, wishes.zone, hours=wishes.quiet, chosen=wishes.hour):
        return Later(after_quiet(at, wishes.zone, hours=wishes.quiet))
    discreet = is_discreet(wishes, read_along=standing.read_along)
    if ignored(pushes) >= _BACK_OFF[0][0]:
        return Speak(NudgeKind.LAST_LINE, (), discreet=discreet)
    return Speak(ranked[0], ranked[1:], discreet=discreet)


def ranked_due(due: Collection[NudgeKind], standing: Standing, at: datetime) -> tuple[NudgeKind, ...]:
    """What is due, in precedence; rows 1–4 and a hush have no reviews."""
    hushed = standing.hushed_until is not None and at < standing.hushed_until
    barred = _COUNTING if hushed or standing.plan in GUARDED else frozenset[NudgeKind]()
    return tuple(kind for kind in PRECEDENCE if kind in due and kind not in barred)


def weekly_budget(day: int, per_week: int | None) -> int:
    """7 a week to day 14, then 3, from day 45 one; the person's own number outranks it."""
    if per_week is not None:
        return per_week
    if day <= DAILY_TO_DAY:
        return 7
    return 3 if day < THREE_TO_DAY else 1


def ignored(pushes: Sequence[Push]) -> int:
    """How many nudges in a row were not opened, the newest last."""
    return sum(1 for _ in takewhile(lambda push: not push.opened, reversed(pushes)))


def is_discreet(wishes: Wishes, *, read_along: bool) -> bool:
    """As set; by default where somebody feared may read along."""
    return read_along if wishes.discreet is None else wishes.discreet


def paused(days: int, at: datetime) -> datetime:
    """The end of a pause of 1–30 days."""
    return at + min(max(timedelta(days=days), timedelta(days=1)), PAUSE_MOST)


def _held(standing: Standing, wishes: Wishes, at: datetime) -> Silent | None:
    if wishes.stopped:
        return Silent.STOPPED
    if wishes.paused_until is not None and at < wishes.paused_until:
        return Silent.PAUSED
    if not standing.write_first:
        return Silent.NOT_SAFE
    return None


def _spent(standing: Standing, wishes: Wishes, *, pushes: Sequence[Push], at: datetime) -> Silent | None:
    today = local(at, wishes.zone).date()
    if any(push.on >= today for push in pushes):
        return Silent.ALREADY_TODAY
    if sum(push.on > today - WEEK for push in pushes) >= weekly_budget(standing.day, wishes.per_week):
        return Silent.BUDGET_SPENT
    return Silent.BACKED_OFF if _backs_off(pushes, today) else None


def _backs_off(pushes: Sequence[Push], today: date) -> bool:
    missed = ignored(pushes)
    if missed and pushes[-1].kind is NudgeKind.LAST_LINE:
        return True
    gap = next((days for least, days in _BACK_OFF if missed >= least), 0)
    return gap > 0 and today - pushes[-1].on < timedelta(days=gap)
