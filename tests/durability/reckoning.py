"""What came of a life with deaths in it, held against the same life without one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tests.durability.living import Life
from tests.durability.paper import Line

Kept = Mapping[str, tuple[Mapping[str, datetime], Sequence[str]]]
"""Account -> which facts are kept, since when, and which history. Ids in them are digests of numbers a death skips."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Effects lost, made twice, out of order; messages sent once more; nudges that were taken and never sent."""

    lost: int = 0
    doubled: int = 0
    disordered: int = 0
    repeated: int = 0
    unsent: int = 0

    def __add__(self, other: Reckoning) -> Reckoning:
        return Reckoning(
            self.lost + other.lost,
            self.doubled + other.doubled,
            self.disordered + other.disordered,
            self.repeated + other.repeated,
            self.unsent + other.unsent,
        )


def reckon(lines: Iterable[Line], wanted: Iterable[Line]) -> Reckoning:
    """Hold what was delivered against what should have been, account by account."""
    got, should = _by_account(lines), _by_account(wanted)
    parts = (_reckon(got.get(account, []), should.get(account, [])) for account in should.keys() | got.keys())
    return sum(parts, Reckoning())


def _by_account(lines: Iterable[Line]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.account, []).append(line)
    return found


def _reckon(lines: list[Line], wanted: list[Line]) -> Reckoning:
    once = list({line.parcel: line for line in lines}.values())  # a parcel sent again stands where it first stood
    texts, should = [line.text for line in once], [line.text for line in wanted]
    missing = [line for line in wanted if line.text not in texts]
    kept = [text for text in should if text in texts]
    return Reckoning(
        lost=sum(not line.once for line in missing),
        doubled=len(texts) - len(kept),
        disordered=int(sorted(texts) == sorted(kept) and texts != kept),
        repeated=len(lines) - len(once),
        unsent=sum(line.once for line in missing),
    )


async def kept(life: Life, accounts: Iterable[str]) -> Kept:
    """What the store holds of these, by whatever random id they go."""
    found = {}
    for account in accounts:
        (met,) = await life.store.meet([life.paper.probe(account)])
        facts = (await life.store.load([met.person]))[met.person].facts
        history = [one.kind for one in await life.store.history(met.person)]
        found[account] = ({name: known.at for name, known in facts.items()}, history)
    return found
