"""What is kept has its time: own words 180 days, whoever cannot be reached 30 days. Other spans stand in `sweeping`.

Each sweep looks at what is due alone, through an index, and at a bounded number of rows.
"""

from __future__ import annotations

from adapters.store import statements as sql
from adapters.store.shelf import Shelf
from adapters.store.times import DAY

WORDS = 180 * DAY  # drafts and notes; what was tapped stays until it is erased
UNREACHABLE = 30 * DAY  # a person none of whose accounts can be written to


def let_words_go(shelf: Shelf, now: int, most: int) -> None:
    """Delete what was written in own words more than 180 days ago."""
    shelf.db.execute(sql.OLD_WORDS, (now - WORDS, most))


def let_unreachable_go(shelf: Shelf, now: int, most: int) -> None:
    """Note who is out of reach and who is back, and mark for burial whoever has been gone for 30 days."""
    shelf.db.execute(sql.FOUND_AGAIN)
    shelf.db.execute(sql.LOST, (now,))
    shelf.db.execute(sql.GONE_FOR_GOOD, (now - UNREACHABLE, most))
