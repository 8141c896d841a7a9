"""The gate before a first contact after silence (A10): a reason, an expected reply, a plan for no
reply, one message at most. The wait grows with the gap; its length is our choice, not a finding.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.care.plan import NoteBudget, Plan, Sending

SILENCE = timedelta(days=14)
SHORTEST = timedelta(hours=24)
LONGEST = timedelta(hours=72)
_FULL_GAP = timedelta(days=90)
FIRST_REVIEW_DAY = 14
WHY_NOW_FROM_DAY = 30
NOTE_EVERY = timedelta(days=14)
NO_ASK_FOR = timedelta(days=7)


class Gate(StrEnum):
    OPEN = "open"
    NOT_UNDER_THIS_PLAN = "not_under_this_plan"
    STOPPED = "stopped"
    BEFORE_REVIEW = "before_review"
    ALREADY_SENT = "already_sent"
    TOO_SOON = "too_soon"


@dataclass(frozen=True, slots=True)
class Answers:
    """The three answers of the gate, in the person's own words."""

    reason: str
    expected_reply: str
    plan_for_no_reply: str


def is_silence(gap: timedelta) -> bool:
    return gap >= SILENCE


def wait(gap: timedelta) -> timedelta:
    """24 h after a short gap, growing to 72 h after 90 days of silence or more."""
    grown = min(max(gap, timedelta()), _FULL_GAP) / _FULL_GAP
    return SHORTEST + (LONGEST - SHORTEST) * grown


def may_message(plan: Plan, *, stopped: bool, day: int, sent: int, budget: NoteBudget | None = None) -> Gate:
    """Whether the gate may open at all; `sent` counts why-now messages since the last reply."""
    if plan not in {Plan.GIVE_THE_BREAKUP, Plan.SPACE_NOT_DISTANCE}:
        return Gate.NOT_UNDER_THIS_PLAN
    if stopped:
        return Gate.STOPPED
    if sent > 0:
        return Gate.ALREADY_SENT
    if plan is Plan.GIVE_THE_BREAKUP and day < WHY_NOW_FROM_DAY:
        return Gate.BEFORE_REVIEW
    if budget is NoteBudget.AFTER_REVIEW and day < FIRST_REVIEW_DAY:
        return Gate.BEFORE_REVIEW
    return Gate.OPEN


def may_note(budget: NoteBudget, *, day: int, last_note: datetime | None, at: datetime) -> Gate:
    """Whether one more caring note fits row 8's budget; `day` is the plan day."""
    if budget is NoteBudget.NO_CAP:
        return Gate.OPEN
    if budget is NoteBudget.AFTER_REVIEW and day < FIRST_REVIEW_DAY:
        return Gate.BEFORE_REVIEW
    if last_note is not None and at - last_note < NOTE_EVERY:
        return Gate.TOO_SOON
    return Gate.OPEN


def may_send_once(sending: Sending, *, allowed: Collection[Sending], sent: Collection[Sending]) -> Gate:
    """The fair question of row 7 and the one clear no of row 5: once under a plan."""
    if sending not in allowed:
        return Gate.NOT_UNDER_THIS_PLAN
    return Gate.ALREADY_SENT if sending in sent else Gate.OPEN


def may_ask_back(last: datetime | None, at: datetime) -> Gate:
    """Asking them to come back presses (A25): then seven days pass without asking."""
    return Gate.OPEN if last is None or at - last >= NO_ASK_FOR else Gate.TOO_SOON


def is_answered(answers: Answers) -> bool:
    """All three were given; what they say is the person's own affair."""
    return all(text.strip() for text in (answers.reason, answers.expected_reply, answers.plan_for_no_reply))
