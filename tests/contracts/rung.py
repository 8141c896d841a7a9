"""A process that rings every bell that is due, each with its nudge, until it is killed: `rung.py sqlite FOLDER KEY` or
`rung.py postgres ADDRESS KEY SCHEMA`. It begins with READY, when the store is open.
"""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import adapters.store.pg.ringing
import adapters.store.reading
from adapters.store.postgres import PostgresStore
from adapters.store.sqlite import SqliteStore
from bot.ports import Store
from tests.contracts.values import CODEC, NOON, HandClock, arrival, parcel, place, ringing, turn

ROOT = Path(__file__).resolve().parents[2]
LATER = NOON + timedelta(days=1)
PEOPLE = 400
HANDFUL = 5
KILLS = 6


async def hang(store: Store) -> None:
    """A bell for everybody."""
    came = await store.commit([arrival(str(number), of=place(str(number))) for number in range(PEOPLE)], [])
    await store.commit([], [turn(one, changes=[ringing()]) for one in came])


async def ring(store: Store) -> None:
    """A handful of bells at a time, each used up with its nudge."""
    while rung := await store.due(LATER, HANDFUL):
        await store.take(rung)
        await store.commit([], [turn(one, parcel("hi", to=one.place, once=True), session=None) for one in rung])


def killed(arguments: list[str]) -> int:
    """Ring in processes of their own, each killed at some moment; how many died with bells left to ring."""
    dice, died = random.Random(5), 0
    for _ in range(KILLS):
        command = [sys.executable, "-m", "tests.contracts.rung", *arguments]
        ringing_one = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert ringing_one.stdout is not None
        assert "READY\n" == ringing_one.stdout.readline()
        try:
            ringing_one.wait(dice.uniform(0.01, 0.12))
        except subprocess.TimeoutExpired:
            ringing_one.kill()
            died += 1
        ringing_one.wait()
        ringing_one.stdout.close()
    return died


async def counted(store: Store) -> Counter[str]:
    """Ring what is left, then how many nudges each account was sent."""
    await ring(store)
    sent: Counter[str] = Counter()
    while taken := await store.outgoing("telegram", "bot", 500):
        sent.update(one.parcel.place.account for one in taken)
        await store.sent([one.id for one in taken], {})
    return sent


async def main(kind: str, where: str, key: Path, schema: str) -> None:
    for module in (adapters.store.reading, adapters.store.pg.ringing):
        module.AHEAD = 10**9  # type: ignore[attr-defined] # nobody sends meanwhile
    store: Store
    if kind == "sqlite":
        store = await SqliteStore.open(Path(where), key, CODEC, HandClock())
    else:
        store = await PostgresStore.open(
            where, key, CODEC, HandClock(), schema=schema, keys_schema=f"{schema}_keys", silence=1
        )
    print("READY", flush=True)
    await ring(store)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4] if len(sys.argv) > 4 else ""))
