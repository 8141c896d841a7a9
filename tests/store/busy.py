"""A store under load until it is killed: `python -m tests.store.busy DATA KEY`. Prints a dot a hundred commits.

Every turn says how many there were, in the session and in history at once; now and then somebody erases everything.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from adapters.store.sqlite import SqliteStore
from bot.ports import Erasing, Keep, Outcome, Waiting
from bot.talk.steps import Known
from tests.contracts.values import CODEC, FRESH, NOON, HandClock, arrival, parcel, place, turn, writing

PEOPLE = 20


def counted(waiting: Waiting, count: int) -> Outcome:
    session = replace(FRESH, facts={"name": Known(str(count), NOON)})
    return turn(waiting, parcel("hi", to=waiting.place), session=session, changes=[writing(str(count))])


def erased(waiting: Waiting) -> Outcome:
    return turn(waiting, parcel("bye", to=waiting.place), session=None, keep=Keep.NO, changes=[Erasing(None)])


async def work(data: Path, key: Path) -> None:
    store = await SqliteStore.open(data, key, CODEC, HandClock())
    said = [0] * PEOPLE
    update = 0
    while True:
        update += 1
        who = update % PEOPLE
        (waiting,) = await store.commit([arrival(str(update), of=place(f"p{who}"))], [])
        if update % 97 == 0:
            said[who] = 0
            await store.commit([], [erased(waiting)])
        else:
            said[who] += 1
            await store.commit([], [counted(waiting, said[who])])
        if update % 100 == 0:
            print(".", end="", flush=True)


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), Path(sys.argv[2])))
