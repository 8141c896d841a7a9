"""In what order the kit is opened: one's own if-then plan first, then distraction; a list of what was
wrong only for one who is calm and wants to let go (Langeslag & Sanchez 2018: it cuts love and hurts).
"""

from collections.abc import Collection
from enum import StrEnum

from bot.care.plan import Plan

DISTRESSED_FROM = 7


class KitPart(StrEnum):
    IF_THEN_PLAN = "if_then_plan"
    DISTRACTION = "distraction"
    PEOPLE = "people"
    GROUNDING = "grounding"
    OWN_REASONS = "own_reasons"
    HOLD_ON_TO = "hold_on_to"
    WHAT_WAS_WRONG = "what_was_wrong"


_CALM_ONLY = frozenset({KitPart.OWN_REASONS, KitPart.WHAT_WAS_WRONG})


def opened(filled: Collection[KitPart], *, plan: Plan | None, distress: int | None) -> tuple[KitPart, ...]:
    """The filled parts in order; `distress` 0–10, None where it was not given."""
    calm = distress is not None and distress < DISTRESSED_FROM
    barred = frozenset[KitPart]() if calm else _CALM_ONLY
    if plan is not Plan.MOVING_ON:
        barred |= {KitPart.WHAT_WAS_WRONG}
    return tuple(part for part in KitPart if part in filled and part not in barred)
