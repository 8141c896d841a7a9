"""An inner score in (0, 1] that dips at a slip, recovers with time and faster with repair, and is
never zeroed: what was built is not lost (Silverman & Barasch 2023; Sharif & Shu 2017).
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

FLOOR = 0.05
DIP = 0.7
REPAIR = 0.15
HALF_LIFE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Steadiness:
    score: float
    at: datetime


def start(at: datetime) -> Steadiness:
    return Steadiness(score=1.0, at=at)


def recovered(steadiness: Steadiness, at: datetime) -> Steadiness:
    """The score at `at`: half of what is missing comes back each week. Time never runs back."""
    passed = max(timedelta(), at - steadiness.at)
    regained = (1.0 - steadiness.score) * (1.0 - 0.5 ** (passed / HALF_LIFE))
    return Steadiness(score=steadiness.score + regained, at=max(at, steadiness.at))


def dipped(steadiness: Steadiness, at: datetime) -> Steadiness:
    """After a slip."""
    now = recovered(steadiness, at)
    return replace(now, score=max(FLOOR, now.score * DIP))


def repaired(steadiness: Steadiness, at: datetime) -> Steadiness:
    """After an act of repair: an if-then plan made, an urge ridden out, a check-in kept."""
    now = recovered(steadiness, at)
    return replace(now, score=now.score + (1.0 - now.score) * REPAIR)
