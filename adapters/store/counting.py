"""Counts of what is stored, from a connection that can change nothing and leaves no trace: `mode=ro`, never a checkpoint.
Both databases are asked by the same statements, and no sealed column is among them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.store.names import SERVED
from adapters.store.times import DAY, micros

Counts = dict[str, dict[str, int]]

WEEK = 7 * DAY
LATE = DAY // 288  # five minutes
PEOPLE = {
    "who stay": "select count(*) from person where expires is null",
    "of these, new in the last 7 days": "select count(*) from person where expires is null and created >= {week}",
    "not begun, gone within a day": "select count(*) from person where expires > 0",
}
KEPT = {
    "open sessions": "select count(*) from session",
    "entries of history": "select count(*) from history",
    "bells set": "select count(*) from bell",
    "bells overdue by more than 5 minutes": "select count(*) from bell where due < {late}",
}
CAME_IN = {
    "in the last 7 days": "select count(*) from inbox where created >= {week}",
    "waiting": "select count(*) from inbox where state = 0",
    "set aside": "select count(*) from inbox where state = 2",
}
ACCOUNTS = (
    "select platform, reachable, count(*) from account group by platform, reachable order by platform, reachable desc"
)
OUTBOX = (
    "select platform, state, count(*) from outbox where state <> 1 group by platform, state order by platform, state"
)
STATES = {0: "waiting", 2: "set aside", 3: "kept till they come by"}


def counted(folder: Path) -> Counts | str:
    """The counts of the store in this folder, or a line that says why there are none. It may be in use."""
    file = folder / SERVED
    if not file.is_file():
        return f"there is no store at {file} yet. ./unsent run makes it."
    # Without a log beside it nobody is writing, and a file that is told not to change needs none beside it.
    how = "mode=ro" if file.with_name(f"{file.name}-wal").exists() else "mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?{how}", uri=True)) as db:
            db.execute("pragma query_only = on").close()
            counts = shaped([db.execute(statement).fetchall() for statement in asked(datetime.now(UTC))])
            pages = db.execute("select page_count * page_size from pragma_page_count, pragma_page_size").fetchone()
    except sqlite3.Error as trouble:
        return f"{file} cannot be read ({trouble})."
    return counts | {"on disk": {"bytes": int(pages[0])}}


async def counted_there(url: str, schema: str = "unsent") -> Counts | str:
    """The same of the store in this database, in a transaction that may read alone."""
    import asyncpg

    try:
        db = await asyncpg.connect(url, timeout=5, server_settings={"search_path": schema})
        try:
            async with db.transaction(readonly=True):
                return shaped([await db.fetch(statement) for statement in asked(datetime.now(UTC))])
        finally:
            await db.close()
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as trouble:
        return f"the database cannot be read ({type(trouble).__name__})."


def asked(now: datetime) -> list[str]:
    """The statements, in the order that `shaped` expects."""
    at = micros(now)
    times = {"week": at - WEEK, "late": at - LATE}
    plain = [statement.format(**times) for block in (PEOPLE, KEPT, CAME_IN) for statement in block.values()]
    return [*plain, ACCOUNTS, OUTBOX]


def shaped(answers: Sequence[Sequence[Any]]) -> Counts:
    """The answers to these, by name."""
    left = iter(answers)
    blocks = {"people": PEOPLE, "kept, sealed": KEPT, "came in": CAME_IN}
    counts = {name: {what: int(next(left)[0][0]) for what in block} for name, block in blocks.items()}
    accounts = {
        f"{platform}{'' if reachable else ', out of reach'}": int(count) for platform, reachable, count in next(left)
    }
    going = {f"{platform}, {STATES.get(state, state)}": int(count) for platform, state, count in next(left)}
    return counts | {"accounts": accounts, "to be sent": going or {"nothing": 0}}
