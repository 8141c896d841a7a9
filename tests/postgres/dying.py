"""A worker that answers the waiting event and dies at a named point: `dying.py ADDRESS SCHEMA KEY POINT`.

A point is `when statement`: before or after, and how the statement begins, from the moment the event is taken.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import asyncpg

from adapters.store.postgres import PostgresStore
from bot.ports import Place
from tests.contracts.values import CODEC, HandClock, arrival, parcel, place, turn, writing

DIED = 9
WAYS = ("execute", "executemany", "fetch", "fetchrow", "fetchval")


def doom(when: str, statement: str) -> None:
    """From here on a statement that begins so is the last, on whichever connection."""
    for way in WAYS:
        setattr(asyncpg.Connection, way, _deadly(getattr(asyncpg.Connection, way), when, statement))


def _deadly(run: Any, when: str, statement: str) -> Any:  # noqa: ANN401 - as asyncpg has it
    async def dies(self: object, query: str, *given: object, **more: object) -> object:
        fatal = query.strip().startswith(statement)
        if fatal and when == "before":
            os._exit(DIED)
        done = await run(self, query, *given, **more)
        if fatal:
            os._exit(DIED)
        return done

    return dies


async def live(address: str, schema: str, key: Path, point: str) -> None:
    store = await PostgresStore.open(
        address, key, CODEC, HandClock(), schema=schema, keys_schema=f"{schema}_keys", silence=1
    )
    doom(*point.split(" ", 1))
    (new,) = await store.meet([arrival("new", of=_new())])
    (waiting,) = await store.waiting()
    await store.take([waiting, new])
    await store.commit([], [turn(one, parcel("reply", to=one.place), changes=[writing("w")]) for one in (waiting, new)])


def _new() -> Place:
    return place("new")


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4]))
