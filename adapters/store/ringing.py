"""In which order bells ring: their ids say it, so that they lie in it. What was asked for goes before nudges, then the
second counts, and within it an order as if by chance, in which nobody is always last.
"""

from __future__ import annotations

SECOND = 1_000_000  # microseconds
_LANE = 1 << 62
_LAST = (1 << 32) - 1  # seconds since 1970: in the year 2106
_SHARE = 1 << 30
_HANDFUL = 1 << 10  # numbers in a row that stay in a row: what is set together lies together
_MIXED = (
    648_055  # odd, so no two numbers of a billion in a row come to the same; the golden section of how many handfuls
)


def order(due: int, number: int, *, nudge: bool) -> int:
    """The id of a bell of this number that comes due at this instant."""
    handful, nth = divmod(number % _SHARE, _HANDFUL)
    return nudge * _LANE + min(due // SECOND, _LAST) * _SHARE + handful * _HANDFUL * _MIXED % _SHARE + nth


def by(now: int, *, lane: int) -> tuple[int, int]:
    """From which id to which those of a lane lie that are due by now, or within this very second."""
    first = lane * _LANE
    return first, first + (now // SECOND + 1) * _SHARE - 1
