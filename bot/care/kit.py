"""In what order the kit is opened: one's own if-then plan first, then distraction; a list of what was
wrong only for one who is calm and wants to let go (Langeslag & Sanchez 2018: it cuts love and hurts).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.care.plan import Plan

DISTRESSED_FROM = 7


class KitPart(StrEnum):
    IF_THEN_PLAN = "if_then_plan"
    DISTRACTION = "distraction"
    SAFE_SIGNS = "safe_signs"
    SAFE_PLACE = "safe_place"
    SAFE_PEOPLE = "safe_people"
    SAFE_THINGS = "safe_things"
    PEOPLE = "people"
    GROUNDING = "grounding"
    OWN_REASONS = "own_reasons"
    PLEDGE = "pledge"
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


@dataclass(frozen=True, slots=True)
class Rated:
    """How often an exercise was rated after use, and what it came to: 0 not today, 1 a bit, 2 it helped."""

    exercise: str
    times: int
    sum: int


def rated(before: Sequence[Rated], exercise: str, helped: int) -> tuple[Rated, ...]:
    """The ratings after one more of 0–2."""
    old = next((one for one in before if one.exercise == exercise), Rated(exercise, 0, 0))
    others = (one for one in before if one.exercise != exercise)
    return (*others, Rated(exercise, old.times + 1, old.sum + helped))


def best_first(exercises: Sequence[str], ratings: Sequence[Rated]) -> tuple[str, ...]:
    """The person's best first, those never tried in the middle (Horner & Langeslag 2019: offer, never prescribe)."""
    means = {one.exercise: one.sum / one.times for one in ratings}
    return tuple(sorted(exercises, key=lambda exercise: -means.get(exercise, 1.0)))
