"""The person's own choice of plan: stricter now, looser after 24 hours, each after reading the other
side. A therapist's word outranks ours at once (A7), but no one's word outranks rows 1–4, a stop or a
block.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.care.plan import GUARDED, Plan, decide
from bot.care.signs import Signs, Word

LOOSER_AFTER = timedelta(hours=24)
STRICT_TO_LOOSE = (
    Plan.MOVING_ON,
    Plan.GIVE_THE_BREAKUP,
    Plan.HUMAN_FIRST,
    Plan.SPACE_NOT_DISTANCE,
    Plan.AT_THE_TABLE,
)
_BY_CHOICE = frozenset({Plan.GIVE_THE_BREAKUP, Plan.HUMAN_FIRST, Plan.SPACE_NOT_DISTANCE})


class Verdict(StrEnum):
    NOW = "now"
    READ_FIRST = "read_first"
    LATER = "later"
    NOT_OPEN = "not_open"


@dataclass(frozen=True, slots=True)
class Choice:
    """`at` is when the plan may start; None unless the verdict is `NOW` or `LATER`."""

    verdict: Verdict
    at: datetime | None = None


def open_plans(signs: Signs) -> frozenset[Plan]:
    """The plans that may be chosen under these signs, the router's own among them."""
    routed = decide(signs)
    if routed in GUARDED:
        return frozenset({routed})
    free = frozenset[Plan]() if signs.stopped else _BY_CHOICE
    table = {Plan.AT_THE_TABLE} if signs.word is Word.INVITED else set[Plan]()
    return free | table | {routed, Plan.MOVING_ON}


def choose(
    wanted: Plan,
    *,
    current: Plan,
    signs: Signs,
    asked: datetime,
    read_other_side: bool,
    therapist: bool = False,
) -> Choice:
    """Whether and when `wanted` may replace `current`; `asked` is when it was first asked for."""
    if wanted not in open_plans(signs):
        return Choice(Verdict.NOT_OPEN)
    if therapist or wanted in GUARDED or wanted in {Plan.MOVING_ON, current}:
        return Choice(Verdict.NOW, asked)
    if not read_other_side:
        return Choice(Verdict.READ_FIRST)
    if is_looser(wanted, current):
        return Choice(Verdict.LATER, asked + LOOSER_AFTER)
    return Choice(Verdict.NOW, asked)


def is_looser(wanted: Plan, current: Plan) -> bool:
    """Rows 1–4 are stricter than every other plan."""
    return _looseness(wanted) > _looseness(current)


def standing_plan(signs: Signs, chosen: Plan | None, *, instead_of: Plan | None = None) -> Plan:
    """The plan that holds now: the chosen one while it is open, else the router's.

    `instead_of` is what the router said when the choice was made: once it says something else, an
    invitation for one (B7), the choice has lapsed and is theirs to make again.
    """
    routed = decide(signs)
    if chosen is None or instead_of not in {None, routed}:
        return routed
    return chosen if chosen in open_plans(signs) else routed


def _looseness(plan: Plan) -> int:
    return -1 if plan in GUARDED else STRICT_TO_LOOSE.index(plan)
