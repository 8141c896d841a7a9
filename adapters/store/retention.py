"""What is kept has its time: own words 180 days, whoever cannot be reached 30 days. Other spans stand in `sweeping`.

Each sweep looks at what is due alone, through an index, and at a bounded number of rows.
"""

from __future__ import annotations

from adapters.store import statements as sql
from adapters.store.times import DAY

WORDS = 180 * DAY  # drafts and notes; what was tapped stays until it is erased
HEARD = 7 * DAY  # where reading in a chat goes on after a silence
UNREACHABLE = 30 * DAY  # a person none of whose accounts can be written to


def overdue(now: int, *, rows: int, people: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The statements of one sweep, in order, with what fills them.

    Own words of old go; who is out of reach and who is back is noted; whoever has been gone too long is marked for burial.
    Chats that nobody reads on any more, and codes that have had their time, are forgotten.
    """
    return (
        (sql.OLD_WORDS, (now - WORDS, rows)),
        (sql.FOUND_AGAIN, ()),
        (sql.LOST, (now,)),
        (sql.GONE_FOR_GOOD, (now - UNREACHABLE, people)),
        (sql.OLD_THREADS, (now - HEARD, rows)),
        (sql.FORGET_CODES, (now,)),
    )
