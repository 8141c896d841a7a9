"""A week of nudges under one token's limit, planned as the store plans it: `day.py PEOPLE... ` prints how late they come;
`300000@Europe/Berlin` lets all of them live in one zone.

The worst case: everybody wants a check-in every day, over all zones, half of all at one of five hours; of fifty one has a
hold that ends. Thirty messages a second leave. Holds go first; nudges ring by their hour and, within it, in an order that
differs from day to day; whoever is three hours late is passed over that day.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from tests.benchmarks.crowd.people import HELD, NOW, due_of, hour_of, zone_of

PER_SECOND = 30
TOO_LATE = 3 * 3600
DAYS = 7
DAY = 24 * 3600


@dataclass(slots=True)
class Week:
    """Seconds late of what went out; how often somebody was passed over, and how many days in a row at most."""

    holds: list[int] = field(default_factory=list)
    nudges: list[int] = field(default_factory=list)
    missed: int = 0
    in_a_row: int = 0


def wanted(people: int, zone: str) -> dict[int, list[int]]:
    """Second of the day -> who wants a check-in then."""
    found: dict[int, list[int]] = defaultdict(list)
    day = NOW.date() + timedelta(days=1)
    for number in range(people):
        _, due = due_of(zone or zone_of(number), hour_of(number), day)
        found[int((due - NOW).total_seconds()) % DAY].append(number)
    return found


def lived(people: int, zone: str) -> Week:
    """The week, second by second; only seconds with something to do are walked."""
    week, by_second, dice = Week(), wanted(people, zone), random.Random(1)
    holds = [dice.randrange(DAY) for _ in range(people // HELD)]
    running: dict[int, int] = defaultdict(int)
    asked, free = deque(sorted(day * DAY + at for at in holds for day in range(DAYS))), 0
    for nudges in queue(by_second, dice):
        free = walk(week, free, asked=asked, nudges=nudges, running=running)
    return week


Queue = list[tuple[int, int]]


def queue(by_second: dict[int, list[int]], dice: random.Random) -> Iterator[Queue]:
    """Each day's nudges in the order in which they ring: by their hour, then by marks that differ each day."""
    for day in range(DAYS):
        order: Queue = []
        for second in sorted(by_second):
            people = list(by_second[second])
            dice.shuffle(people)
            order.extend((day * DAY + second, person) for person in people)
        yield order


def walk(week: Week, free: int, *, asked: deque[int], nudges: Queue, running: dict[int, int]) -> int:
    """One day: a slot of the token at a time, holds before nudges. Takes and gives the first slot that is free."""
    for due, person in nudges:
        slot = max(free, due * PER_SECOND)
        while asked and asked[0] * PER_SECOND <= slot:
            goes = max(free, asked[0] * PER_SECOND)
            week.holds.append(goes // PER_SECOND - asked.popleft())
            free = goes + 1
            slot = max(free, due * PER_SECOND)
        late = slot // PER_SECOND - due
        if late > TOO_LATE:
            week.missed += 1
            running[person] += 1
            week.in_a_row = max(week.in_a_row, running[person])
        else:
            week.nudges.append(late)
            running[person] = 0
            free = slot + 1
    return free


def at(values: list[int], share: float) -> str:
    return clock(sorted(values)[min(len(values) - 1, int(len(values) * share))]) if values else "-"


def clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


if __name__ == "__main__":
    print(
        f"{'people':>10}{'nudges p50':>12}{'p95':>9}{'worst':>9}{'passed over':>13}{'days running':>14}{'holds worst':>13}"
    )
    for given in sys.argv[1:]:
        count, _, where = given.partition("@")
        found = lived(int(count), where)
        share = found.missed / (found.missed + len(found.nudges))
        late = [at(found.nudges, part) for part in (0.5, 0.95, 1.0)]
        print(
            f"{int(count):>10,}{late[0]:>12}{late[1]:>9}{late[2]:>9}{share:>12.1%} {found.in_a_row:>14}"
            f"{at(found.holds, 1.0):>13}  {where}",
            flush=True,
        )
