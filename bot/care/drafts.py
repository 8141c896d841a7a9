"""What the box for unsent words does under each plan: whether the words stay, whether they are read,
and what sending may help with. Where an order, fear or chasing holds there is no help with words.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.care.days import next_morning
from bot.care.plan import NO_CONTACT, Plan, Sending, sending

ARCHIVED_FOR = timedelta(days=180)


class Keeping(StrEnum):
    KEPT = "kept"
    LETTER = "letter"
    TO_MORNING = "to_morning"
    LET_GO = "let_go"


class Reading(StrEnum):
    NONE = "none"
    LOGISTICS_ONLY = "logistics_only"
    FULL = "full"


class ChildsWay(StrEnum):
    """Where a child's health, pick-up or safety is pointed; it is never held."""

    SEND_NOW = "send_now"
    LOGISTICS_WAY_OR_EMERGENCY = "logistics_way_or_emergency"


@dataclass(frozen=True, slots=True)
class DraftBox:
    keeping: Keeping
    reading: Reading
    sending: frozenset[Sending]


_BOXES: dict[Plan, tuple[Keeping, Reading]] = {
    Plan.BEREAVED: (Keeping.LETTER, Reading.NONE),
    Plan.COURT_ORDER: (Keeping.LET_GO, Reading.NONE),
    Plan.SAFETY_FIRST: (Keeping.LET_GO, Reading.NONE),
    Plan.STOP_PURSUIT: (Keeping.TO_MORNING, Reading.NONE),
    Plan.MOVING_ON: (Keeping.KEPT, Reading.FULL),
    Plan.HUMAN_FIRST: (Keeping.KEPT, Reading.LOGISTICS_ONLY),
    Plan.AT_THE_TABLE: (Keeping.KEPT, Reading.FULL),
    Plan.SPACE_NOT_DISTANCE: (Keeping.KEPT, Reading.FULL),
    Plan.GIVE_THE_BREAKUP: (Keeping.KEPT, Reading.FULL),
}


def draft_box(plan: Plan | None, *, stopped: bool) -> DraftBox:
    """The row of the table; before intake words are kept, not read, and not helped along."""
    if plan is None:
        return DraftBox(Keeping.KEPT, Reading.NONE, frozenset())
    keeping, reading = _BOXES[plan]
    return DraftBox(keeping, reading, sending(plan, stopped=stopped))


def gone_at(keeping: Keeping, at: datetime, zone: str) -> datetime:
    """When a draft written at `at` is let go by itself (UTC)."""
    match keeping:
        case Keeping.LET_GO:
            return at
        case Keeping.TO_MORNING:
            return next_morning(at, zone)
        case _:
            return at + ARCHIVED_FOR


def childs_way(plan: Plan | None) -> ChildsWay:
    return ChildsWay.LOGISTICS_WAY_OR_EMERGENCY if plan in NO_CONTACT else ChildsWay.SEND_NOW
