"""What may be written into history, closed: the same small values are folded into the summary that
a turn reads and counted up by progress.
"""

from dataclasses import dataclass
from typing import Literal

from bot.care.checkins import CheckinAsk, ContactAnswer, UrgeLevel
from bot.care.ledger import Channel, Direction, Purpose
from bot.care.nudges import NudgeKind
from bot.care.plan import Plan, Sending
from bot.care.urges import Outcome, Trigger
from bot.care.willingness import Reached


@dataclass(frozen=True, slots=True)
class CheckinDone:
    mood: int
    urge: UrgeLevel | None = None
    contact: ContactAnswer | None = None
    kind: Literal["checkin_done"] = "checkin_done"


@dataclass(frozen=True, slots=True)
class UrgeOpened:
    urge: str
    kind: Literal["urge_opened"] = "urge_opened"


@dataclass(frozen=True, slots=True)
class UrgeClosed:
    """Strengths 0–10 before and after, where given; `minutes` from opening to last word."""

    urge: str
    outcome: Outcome
    minutes: int
    before: int | None = None
    after: int | None = None
    trigger: Trigger | None = None
    kind: Literal["urge_closed"] = "urge_closed"


@dataclass(frozen=True, slots=True)
class ContactLogged:
    direction: Direction
    channel: Channel = Channel.MESSAGE
    purpose: Purpose = Purpose.PERSONAL
    kind: Literal["contact_logged"] = "contact_logged"


@dataclass(frozen=True, slots=True)
class SlipLogged:
    kind: Literal["slip_logged"] = "slip_logged"


@dataclass(frozen=True, slots=True)
class ExceptionTaken:
    """The slip before it is one of the month's exceptions: it stays a slip, and the run goes on over it."""

    kind: Literal["exception_taken"] = "exception_taken"


@dataclass(frozen=True, slots=True)
class RepairDone:
    kind: Literal["repair_done"] = "repair_done"


@dataclass(frozen=True, slots=True)
class OfferMade:
    action: str
    kind: Literal["offer_made"] = "offer_made"


@dataclass(frozen=True, slots=True)
class NudgeSent:
    nudge: NudgeKind
    kind: Literal["nudge_sent"] = "nudge_sent"


@dataclass(frozen=True, slots=True)
class NudgeOpened:
    kind: Literal["nudge_opened"] = "nudge_opened"


@dataclass(frozen=True, slots=True)
class DraftKept:
    draft: str
    kind: Literal["draft_kept"] = "draft_kept"


@dataclass(frozen=True, slots=True)
class DraftGone:
    draft: str
    kind: Literal["draft_gone"] = "draft_gone"


@dataclass(frozen=True, slots=True)
class PlanStarted:
    plan: Plan
    kind: Literal["plan_started"] = "plan_started"


@dataclass(frozen=True, slots=True)
class ReviewDone:
    day: int
    kind: Literal["review_done"] = "review_done"


@dataclass(frozen=True, slots=True)
class AskedOnce:
    question: CheckinAsk
    kind: Literal["asked_once"] = "asked_once"


@dataclass(frozen=True, slots=True)
class TheyReached:
    reached: Reached
    kind: Literal["they_reached"] = "they_reached"


@dataclass(frozen=True, slots=True)
class PlannedSent:
    """A message that the plan foresees went out, in the person's own words."""

    sending: Sending
    kind: Literal["planned_sent"] = "planned_sent"


@dataclass(frozen=True, slots=True)
class AskedBack:
    """The person asked the ex to come back: a pressure event, whatever came of it (A25)."""

    kind: Literal["asked_back"] = "asked_back"


Entry = (
    CheckinDone
    | UrgeOpened
    | UrgeClosed
    | ContactLogged
    | SlipLogged
    | ExceptionTaken
    | RepairDone
    | OfferMade
    | NudgeSent
    | NudgeOpened
    | DraftKept
    | DraftGone
    | PlanStarted
    | ReviewDone
    | AskedOnce
    | TheyReached
    | PlannedSent
    | AskedBack
)
