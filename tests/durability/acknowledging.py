"""The desk at full speed with 64 turns in flight, telling each that it acknowledges to a pipe. To be killed at random."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from adapters.desk import Desk
from adapters.store.postgres import PostgresStore
from adapters.store.sqlite import SqliteStore
from bot.ports import Arrival, Place, Store
from bot.talk.events import Typed
from tests.durability.living import START, furnished
from tests.durability.paper import LOCALE
from tests.durability.streaming import SAID

IN_FLIGHT = 64
AT_ONCE = 512  # replies looked at together
BOT = ("paper", "b")

Told = Mapping[int, int]
"""Person -> how many of their turns were acknowledged."""


class Opening(Protocol):
    """How a process of its own opens the store."""

    async def __call__(self) -> Store: ...


@dataclass(frozen=True, slots=True)
class OnSqlite:
    """The store of this folder."""

    folder: Path

    async def __call__(self) -> SqliteStore:
        return await SqliteStore.open(
            self.folder / "data", self.folder / "key", furnished().codec, lambda: START, report=_refuse
        )


@dataclass(frozen=True, slots=True)
class OnPostgres:
    """The store in these two schemas."""

    address: str
    key_file: Path
    schemas: tuple[str, str]

    async def __call__(self) -> PostgresStore:
        schema, keys = self.schemas
        return await PostgresStore.open(
            self.address,
            self.key_file,
            furnished().codec,
            lambda: START,
            schema=schema,
            keys_schema=keys,
            report=_refuse,
        )


def _refuse(line: str) -> None:
    raise AssertionError(line)


def said(person: int, nth: int) -> Arrival:
    """What somebody says, the same each time it is delivered."""
    account = f"p{person}"
    event = Typed(0, START + timedelta(seconds=nth), SAID[nth], LOCALE)
    return Arrival(f"{person}:{nth}", Place(*BOT, account, account), event)


def acknowledge(opening: Opening, told: Told, pipe: Connection) -> None:
    """The whole of a process: everybody goes on from what was acknowledged, without end."""
    asyncio.run(_acknowledge(opening, told, pipe.fileno()))


async def _acknowledge(opening: Opening, told: Told, pipe: int) -> None:
    desk = Desk(await opening(), furnished().world, lambda: START, ahead=isinstance(opening, OnPostgres))
    await desk.open()
    working = asyncio.ensure_future(desk.run())
    people = _people(told)

    async def one_after_another() -> None:
        for person in people:
            for nth in range(max(0, told.get(person, 0) - 1), len(SAID)):  # the last one comes again
                await desk.receive([said(person, nth)])
                os.write(pipe, f"{person} {nth}\n".encode())

    await asyncio.gather(working, *(one_after_another() for _ in range(IN_FLIGHT)))


def _people(told: Told) -> Iterator[int]:
    """Who has not said all of it, those begun first; there is always somebody new."""
    person = 0
    while True:
        if told.get(person, 0) < len(SAID):
            yield person
        person += 1


async def replies(opening: Opening) -> dict[int, list[str]]:
    """Person -> all that was said to them since this was asked last, in order: nobody sends here, so all of it waits."""
    store = await opening()
    try:
        found: dict[int, list[str]] = {}
        while taken := await store.outgoing(*BOT, AT_ONCE):
            for one in taken:
                words = "\n".join(map(str, one.parcel.screen.body))
                found.setdefault(int(one.parcel.place.account[1:]), []).append(words)
            await store.sent([one.id for one in taken], {})
        return found
    finally:
        await store.close()


async def undisturbed(opening: Opening) -> list[list[str]]:
    """What one person is told, turn by turn."""
    told = []
    for nth in range(len(SAID)):
        store = await opening()
        desk = Desk(store, furnished().world, lambda: START)
        handed = asyncio.ensure_future(desk.receive([said(0, nth)]))
        await asyncio.sleep(0)
        await desk.drain()
        await handed
        await store.close()
        told.append((await replies(opening)).get(0, []))
    return told
