"""How somebody is, in five words, and as the number (0–10) that history keeps."""

from __future__ import annotations

from enum import StrEnum


class Mood(StrEnum):
    ROUGH = "rough"
    LOW = "low"
    SO_SO = "so_so"
    OKAY = "okay"
    GOOD = "good"


OF_TEN = {Mood.ROUGH: 1, Mood.LOW: 3, Mood.SO_SO: 5, Mood.OKAY: 7, Mood.GOOD: 9}
HEAVY = frozenset({Mood.ROUGH, Mood.LOW})
