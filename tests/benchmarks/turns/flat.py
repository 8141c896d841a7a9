"""Whether a turn costs the same however many talks stand open: `flat.py PEER PEOPLE TURNS [FOLDER]`, in a process of its own.

Everybody stands somewhere in the intake, evenly over eight questions; then so many of them, drawn from all, say what comes
next, 64 at a time, once each: few people's stores are filled as often as that takes. PEER is `storage` or `ours`. A folder
is used again where it holds so many already; others speak then.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from adapters.clock import wall
from adapters.desk import Desk
from adapters.store.keys import CACHED
from adapters.store.sqlite import SqliteStore
from adapters.wiring import Pieces, settle_in
from bot.ports import Act, Arrival, Delivery, Keep, Outcome, Parcel, Place
from bot.talk.events import Typed
from bot.talk.screen import Screen
from bot.talk.state import Session
from tests.benchmarks.turns.ours import SAID, assembled, talking
from tests.benchmarks.turns.storage import storing
from tests.benchmarks.turns.work import Figures, Said, measure

AT_ONCE = 64
SHARE = 512  # people stored at once
LOCALES = {"storage": "en", "ours": "en-GB"}  # as these peers say it
STAGES = len(SAID) - 1


async def main(peer: str, people: int, turns: int, folder: Path) -> None:
    runs: list[Figures] = []
    for nth in range(-(-turns // people)):
        store = folder / f"{peer}-{people}-{nth}"
        pieces = assembled(store)
        if not store.exists():
            opened = await SqliteStore.open(store / "data", store / "key", pieces.codec, wall)
            await fill(opened, people, LOCALES[peer], await stages(pieces, folder / f"{peer}-alone-{nth}"))
            await opened.close()
            os.sync()  # the disk is not still busy with it when turns are measured
        opened = await SqliteStore.open(store / "data", store / "key", pieces.codec, wall)
        dice = random.Random(time.time_ns())
        speaking = await fresh(opened, dice.sample(range(people), min(people, 2 * turns)))
        await warm(opened, dice.sample(range(people), min(people, CACHED)))
        settle_in()
        async with storing(opened) if peer == "storage" else talking(pieces, opened) as turn:
            runs.append(await measure(turn, said(speaking[:turns]), at_once=AT_ONCE, check=False))
    print(json.dumps({"people": people, **asdict(joined(runs))}), flush=True)


def joined(runs: Sequence[Figures]) -> Figures:
    """Several runs as one."""
    turns = sum(run.turns for run in runs)
    return Figures(
        turns=turns,
        per_second=turns / sum(run.turns / run.per_second for run in runs),
        p50_ms=statistics.median(run.p50_ms for run in runs),
        p99_ms=statistics.median(run.p99_ms for run in runs),
        rss_mib=max(run.rss_mib for run in runs),
        cpu_us=sum(run.cpu_us * run.turns for run in runs) / turns,
    )


def stage(person: int) -> int:
    """How many things they have said."""
    return 1 + person % STAGES


def said(people: Sequence[int]) -> Iterator[Said]:
    """The next thing of each."""
    return ((person, stage(person), SAID[stage(person)]) for person in people)


async def stages(pieces: Pieces, folder: Path) -> list[Session]:
    """One person's session after each thing said."""
    found = []
    store = await SqliteStore.open(folder / "data", folder / "key", pieces.codec, wall)
    desk = Desk(store, pieces.world, wall)
    for number, text in enumerate(SAID):
        handed = asyncio.ensure_future(desk.receive([arrival(0, number, text)]))
        await asyncio.sleep(0)
        await desk.drain()
        await handed
        (met,) = await store.meet([arrival(0, -1, "")])
        found.append((await store.load([met.person]))[met.person])
    await store.close()
    return found


def arrival(person: int, number: int, text: str, locale: str = "en") -> Arrival:
    account = str(person)
    place = Place("telegram", "bench", account, account)
    return Arrival(f"{person}:{number}", place, Typed(0, wall(), text, locale))


async def fill(store: SqliteStore, people: int, locale: str, sessions: Sequence[Session]) -> None:
    """Everybody at their stage, with a reply that waits to be sent."""
    for first in range(0, people, SHARE):
        numbers = range(first, min(first + SHARE, people))
        met = await store.meet([arrival(person, 0, "hello", locale) for person in numbers])
        turns = [
            Outcome(
                waiting,
                sessions[stage(person) - 1],
                Keep.ON,
                parcels=(Parcel(waiting.place, Act.SEND, Delivery.MUST, Screen((SAID[0],))),),
            )
            for person, waiting in zip(numbers, met, strict=True)
        ]
        await store.commit((), turns)


async def fresh(store: SqliteStore, people: Sequence[int]) -> list[int]:
    """Those who have not said the next thing yet."""
    asked = [arrival(person, stage(person), "") for person in people]
    return [int(waiting.place.account) for waiting in await store.meet(asked)]


async def warm(store: SqliteStore, people: Sequence[int]) -> None:
    """As after a while of serving: the keys at hand are those of whoever spoke last."""
    for first in range(0, len(people), SHARE):
        met = await store.meet([arrival(person, -1, "") for person in people[first : first + SHARE]])
        await store.load([one.person for one in met])


if __name__ == "__main__":
    given = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="unsent-bench-") as spare:
        at = Path(given[3]) if len(given) > 3 else Path(spare)
        asyncio.run(main(given[0], int(given[1]), int(given[2]), at))
