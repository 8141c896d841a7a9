"""Plans on SQLite: what they turn on is looked up many at a time, and their rows are written a table at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from adapters.store import knowing, planning, reading
from adapters.store import statements as sql
from adapters.store.handfuls import write_rows
from adapters.store.knowing import Account, Asked, Held, Known, Named
from adapters.store.looking import many
from adapters.store.planning import Plan, Planner
from adapters.store.shelf import Look, Shelf
from bot.ports import Arrival, Outcome, Waiting


def meet(shelf: Shelf, arrivals: Sequence[Arrival], now: int) -> list[Waiting]:
    """Those not seen before, numbered and with whose they are; their sessions are kept at hand. Nothing is written."""
    names = [knowing.named(one, shelf) for one in arrivals]
    asked = knowing.asked_of(names)
    rows = many(shelf, sql.MET, asked.lookups)
    known = Known(
        seen={row[0] for row in many(shelf, sql.SEEN, asked.marks)},
        accounts={row[0]: Account._make(row[1:7]) for row in rows},
    )
    met = list(knowing.met(arrivals, names, known, shelf, now))
    sessions = reading.opened(shelf, [one.person for one, _ in met], [(row[1], *row[7:]) for row in rows])
    shelf.look = Look(shelf.changes, known, {one.event.number: name for one, name in met}, sessions)
    return [one for one, _ in met]


def commit(shelf: Shelf, arrivals: Sequence[Arrival], outcomes: Sequence[Outcome], now: int) -> list[Waiting]:
    """Store turns, then arrivals that are to wait; give the latter back."""
    look, rung = _at_hand(shelf, outcomes), shelf.hanging()
    with shelf.transaction() as added:
        strays: list[Waiting] = []
        for turns in planning.rounds(outcomes):
            strays.extend(_settle(shelf, turns, now, look=look, rung=rung, added=added))
            look, rung = None, {}  # what one round changes the next must find
        late = [one.arrival for one in strays if one.arrival is not None]
        again = reading.some(shelf, [one.event.number for one in strays if one.arrival is None])
        return [*again, *_wait(shelf, [*late, *arrivals], now, added)]


def _settle(
    shelf: Shelf,
    outcomes: Sequence[Outcome],
    now: int,
    *,
    look: Look | None,
    rung: Mapping[int, str],
    added: dict[str, bytes],
) -> list[Waiting]:
    """Store these; what comes back are events that meanwhile are somebody else's: their turns do not count."""
    names: Mapping[int, Named] = {}
    if look is None:
        known = _known(shelf, knowing.asked_of_outcomes(outcomes, shelf), rung)
        owned = knowing.owned(outcomes, known, shelf, now)
    else:
        known, names, owned = look.known, look.names, [(one, one.waiting.person) for one in outcomes]
    planner = Planner(shelf, known, _held(shelf, owned, knowing.parting(known, now)), now, names)
    for outcome, person in owned:
        if person is not None:
            planner.settle(outcome, person)
    _write(shelf, planner.plan, added)
    return [one.waiting for one, person in owned if person is None]


def _wait(shelf: Shelf, arrivals: Sequence[Arrival], now: int, added: dict[str, bytes]) -> list[Waiting]:
    if not arrivals:
        return []
    known = _known(shelf, knowing.asked_of_arrivals(arrivals, shelf), {})
    planner = Planner(shelf, known, _held(shelf, (), knowing.parting(known, now)), now)
    waiting = [one for arrival in arrivals if (one := planner.wait(arrival)) is not None]
    _write(shelf, planner.plan, added)
    return waiting


def _write(shelf: Shelf, plan: Plan, added: dict[str, bytes]) -> None:
    added |= plan.newcomers
    for name, statement in sql.PLANNED.items():
        rows = getattr(plan, name)
        if rows:
            write_rows(shelf.db, statement, rows)


def _at_hand(shelf: Shelf, outcomes: Iterable[Outcome]) -> Look | None:
    """What these turn on, where all of it was looked up when their events were met and nothing has changed since."""
    look = shelf.current()
    return look if look is not None and all(one.waiting.event.number in look.names for one in outcomes) else None


def _known(shelf: Shelf, asked: Asked, rung: Mapping[int, str]) -> Known:
    return Known(
        seen={row[0] for row in many(shelf, sql.SEEN, asked.marks)},
        accounts={row[0]: Account._make(row[1:]) for row in many(shelf, sql.ACCOUNTS, asked.lookups)},
        events=dict(many(shelf, sql.WHOSE_EVENTS, asked.numbers)),
        bells=rung if all(bell in rung for bell in asked.bells) else dict(many(shelf, sql.WHOSE_BELLS, asked.bells)),
    )


def _held(shelf: Shelf, owned: Iterable[tuple[Outcome, str | None]], parting: set[str]) -> Held:
    turns = [(outcome, person) for outcome, person in owned if person is not None and outcome.changes]
    silencing = {person for outcome, person in turns if planning.silencing(outcome)}
    parting |= {person for outcome, person in turns if planning.erasing(outcome)}
    return Held(
        bells=_of(shelf, sql.BELLS_OF, silencing),
        waiting=_of(shelf, sql.WAITING_OF, parting),
        names=_of(shelf, sql.NAMES, parting),
    )


def _of(shelf: Shelf, statement: str, people: Iterable[str]) -> Mapping[str, Sequence[Any]]:
    return {person: shelf.db.execute(statement, (person,)).fetchall() for person in people}
