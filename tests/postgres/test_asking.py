"""Several questions in one round trip."""

from __future__ import annotations

import asyncpg

from adapters.store.pg.asking import ask

ONE = "select n from unnest(?::bigint[]) as n"


async def test_each_question_has_its_answer(db: asyncpg.Connection) -> None:
    """In the order of the questions; what is asked about nobody finds nothing, without being asked."""
    found = await ask(db, (ONE, ([],)), (ONE, ([1, 2],)), (ONE, ((),)), (ONE, ([3],)))
    assert [[], [1, 2], [], [3]] == [[row[0] for row in rows] for rows in found]


async def test_nothing_but_nobody_is_no_question(db: asyncpg.Connection) -> None:
    """The server hears nothing."""
    assert [(), ()] == await ask(db, (ONE, ([],)), (ONE, ((),)))
