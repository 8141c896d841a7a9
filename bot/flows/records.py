"""What the urge and the crisis flows append to a person's history beside what `care.recent` folds. Of a crisis only its
class is kept, never a word.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.care.drafts import Keeping
from bot.care.entries import UrgeClosed
from bot.care.urges import Outcome, Trigger
from bot.reading.crisis import Danger

LATELY = 10  # urges whose beginning is remembered


@dataclass(frozen=True, slots=True)
class Draft:
    """Words meant for the ex, kept unsent."""

    id: str
    words: str = field(repr=False)
    keeping: Keeping = Keeping.KEPT
    kind: Literal["draft"] = "draft"


class NoteOf(StrEnum):
    TOLD = "told"
    JOURNAL = "journal"
    DAY = "day"
    MINE = "mine"
    INCIDENT = "incident"
    THEIR_SIDE = "their_side"
    FAMILY_TIME = "family_time"
    EXCEPTION = "exception"
    SAFETY_PLAN = "safety_plan"


@dataclass(frozen=True, slots=True)
class Note:
    """The person's own words, kept because they wished it."""

    id: str
    words: str = field(repr=False)
    of: NoteOf = NoteOf.TOLD
    kind: Literal["note"] = "note"


@dataclass(frozen=True, slots=True)
class ExerciseDone:
    """`helped`: 0 not today, 1 a bit, 2 it helped."""

    exercise: str
    helped: int
    kind: Literal["exercise_done"] = "exercise_done"


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure they are (0–10) to get through the next day without writing."""

    sure: int
    kind: Literal["confidence"] = "confidence"


@dataclass(frozen=True, slots=True)
class CrisisNoted:
    of: Danger
    kind: Literal["crisis_noted"] = "crisis_noted"


@dataclass(frozen=True, slots=True)
class LateUrge:
    """One of the last urges: its draft, when it began (UTC), how strong it was (0–10) and what set it off. `asked`: both were asked,
    and perhaps skipped.
    """

    draft: str
    at: datetime
    before: int | None = None
    trigger: Trigger | None = None
    asked: bool = field(default=False, repr=False)


def known_urge(urges: tuple[LateUrge, ...], draft: str) -> LateUrge | None:
    return next((urge for urge in urges if urge.draft == draft), None)


def closed(
    urge: LateUrge | None, draft: str, outcome: Outcome, *, at: datetime, after: int | None = None
) -> UrgeClosed:
    """What the urge came to, as far as its beginning is remembered."""
    if urge is None:
        return UrgeClosed(draft, outcome, 0, after=after)
    minutes = max(0, int((at - urge.at).total_seconds() // 60))
    return UrgeClosed(draft, outcome, minutes, urge.before, after, urge.trigger)


OWN = (Draft, Note, ExerciseDone, Confidence, CrisisNoted)
"""The entries of this file, by which the store reads them back."""
