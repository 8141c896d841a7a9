"""Several look-ups in one round trip: on a busy machine the way there and back costs more than the answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, compress
from typing import Any

from adapters.store.pg.dialect import by_keys
from adapters.store.pg.linking import Db

Rows = Sequence[tuple[Any, ...]]


async def ask(db: Db, *questions: tuple[str, Sequence[object]]) -> list[Rows]:
    """The rows of each of these (statement, what fills it), all as they stand at one instant.

    What asks about nobody is not asked: each question costs the server, also where it finds nothing.
    """
    real = [all(one not in ([], ()) for one in filling) for _, filling in questions]
    asked = list(compress(questions, real))
    given = chain.from_iterable(filling for _, filling in asked)
    answers = iter(await db.fetchrow(_together(tuple(statement for statement, _ in asked)), *given) if asked else ())
    return [next(answers) if one else () for one in real]


@lru_cache(maxsize=64)
def _together(statements: Sequence[str]) -> str:
    return by_keys("select " + ", ".join(f"array(select q from ({statement}) as q)" for statement in statements))  # noqa: S608 - our own statements
