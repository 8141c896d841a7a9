"""When support may come, what it is tailored to, what limits it: every decision point of a
just-in-time adaptive intervention in one table (Nahum-Shani 2018), so that nobody has to look for it.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.care import aftercare, nudges, reviews, urges, whynow


class Point(StrEnum):
    """The moments at which something is decided."""

    NUDGE_BELL = "nudge_bell"
    URGE_OPENED = "urge_opened"
    HOLD_ENDED = "hold_ended"
    THEY_REACHED_OUT = "they_reached_out"
    SLIPPED = "slipped"
    BEFORE_CONTACT = "before_contact"
    HARD_DAY_EVE = "hard_day_eve"
    REVIEW_DAY = "review_day"


class Reads(StrEnum):
    """The variables that decisions are tailored to."""

    PLAN = "plan"
    PLAN_DAY = "plan_day"
    STOP_OR_BLOCK = "stop_or_block"
    SAFE_TO_MESSAGE = "safe_to_message"
    LOCAL_HOUR = "local_hour"
    OPENED_OR_NOT = "opened_or_not"
    DRAFTS_TONIGHT = "drafts_tonight"
    STRENGTH = "strength"
    SILENCE_SO_FAR = "silence_so_far"
    HUSH_AND_PAUSE = "hush_and_pause"
    CHILD_MATTER = "child_matter"
    ENTERED_DAYS = "entered_days"


@dataclass(frozen=True, slots=True)
class DecisionPoint:
    """`limits` names each bound with its figure; `outcome` is what the person does next."""

    point: Point
    asked_for: bool
    reads: tuple[Reads, ...]
    limits: tuple[tuple[str, int], ...]
    outcome: str


def _hours(seconds: float) -> int:
    return int(seconds // 3600)


TABLE: tuple[DecisionPoint, ...] = (
    DecisionPoint(
        Point.NUDGE_BELL,
        asked_for=False,
        reads=(
            Reads.PLAN,
            Reads.SAFE_TO_MESSAGE,
            Reads.LOCAL_HOUR,
            Reads.OPENED_OR_NOT,
            Reads.HUSH_AND_PAUSE,
        ),
        limits=(
            ("a day", 1),
            ("a week to day 14", nudges.weekly_budget(nudges.DAILY_TO_DAY, None)),
            ("a week to day 44", nudges.weekly_budget(nudges.THREE_TO_DAY - 1, None)),
            ("a week after", nudges.weekly_budget(nudges.THREE_TO_DAY, None)),
        ),
        outcome="opens it the same day",
    ),
    DecisionPoint(
        Point.URGE_OPENED,
        asked_for=True,
        reads=(
            Reads.PLAN,
            Reads.LOCAL_HOUR,
            Reads.DRAFTS_TONIGHT,
            Reads.CHILD_MATTER,
            Reads.SAFE_TO_MESSAGE,
        ),
        limits=(
            ("look-ins", 1),
            ("drafts read a night", urges.DRAFTS_A_NIGHT),
        ),
        outcome="keeps the words unsent until the hold ends",
    ),
    DecisionPoint(
        Point.HOLD_ENDED,
        asked_for=True,
        reads=(Reads.PLAN, Reads.STOP_OR_BLOCK, Reads.STRENGTH),
        limits=(("urges before a curve", urges.CURVE_FROM),),
        outcome="decides anew",
    ),
    DecisionPoint(
        Point.THEY_REACHED_OUT,
        asked_for=True,
        reads=(Reads.PLAN, Reads.STOP_OR_BLOCK),
        limits=(),
        outcome="answers within the plan, or not at all",
    ),
    DecisionPoint(
        Point.SLIPPED,
        asked_for=True,
        reads=(Reads.PLAN, Reads.LOCAL_HOUR),
        limits=(
            ("follow-ups offered", 2),
            ("exceptions a month", aftercare.EXCEPTIONS_A_MONTH),
        ),
        outcome="no second slip within a day",
    ),
    DecisionPoint(
        Point.BEFORE_CONTACT,
        asked_for=True,
        reads=(Reads.PLAN, Reads.PLAN_DAY, Reads.STOP_OR_BLOCK, Reads.SILENCE_SO_FAR),
        limits=(
            ("messages", 1),
            ("hours at least", _hours(whynow.SHORTEST.total_seconds())),
            ("hours at most", _hours(whynow.LONGEST.total_seconds())),
        ),
        outcome="waits, then sends one or none",
    ),
    DecisionPoint(
        Point.HARD_DAY_EVE,
        asked_for=False,
        reads=(Reads.ENTERED_DAYS, Reads.LOCAL_HOUR, Reads.HUSH_AND_PAUSE),
        limits=(("a day", 1),),
        outcome="has a plan for the day",
    ),
    DecisionPoint(
        Point.REVIEW_DAY,
        asked_for=False,
        reads=(Reads.PLAN, Reads.PLAN_DAY, Reads.HUSH_AND_PAUSE),
        limits=(("reviews to day 90", len(reviews.REVIEW_DAYS)),),
        outcome="chooses the plan anew",
    ),
)
