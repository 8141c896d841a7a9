"""What a plan writes, in one statement: each column of a list is an array, so all of it goes there in one round trip.

The parts of one statement see nothing of each other. So what a plan says of somebody new is said as they are added; and
where two parts might mean the same row, or their order matters, the lists go one after the other.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from operator import itemgetter

from adapters.store import statements as sql
from adapters.store.pg.dialect import for_all, for_many, numbered
from adapters.store.pg.linking import Db
from adapters.store.pg.looking import Version
from adapters.store.planning import Plan, Row

Lists = dict[str, list[Row]]

_ADD_PEOPLE = "insert into person (id, created, expires, account, met) values (?, ?, ?, ?, ?)"
_DROP_BELLS = "delete from bell where id = any(?::bigint[]) and mark <> all(?::bytea[])"  # those set again are replaced
_TELL = "select pg_notify(?, ?)"
_OF_WHO_IS_NEW = {
    "add_account": "insert into account (lookup, person, platform, route, reachable, place) values (?, ?, ?, ?, 1, ?)",
    "add_session": "insert into session (person, body) values (?, ?)",
}
_SWAP = """
    update session set body = given.body from (
        select given.* from unnest(?::text[], ?::bytea[], ?::bytea[]) as given (person, version, body)
        join person p on p.id = given.person for no key update of p skip locked) as given
    where session.person = given.person and substr(session.body, 1, 12) = given.version returning 1
"""
_STAND = """
    select 1 from unnest(?::text[], ?::bytea[]) as given (person, version)
    join person p on p.id = given.person join session s on s.person = given.person
    where substr(s.body, 1, 12) = given.version for no key update of p, s skip locked
"""
_RING_OUT = "delete from bell where id = any(?::bigint[]) returning 1"
_ALONE = "(select bool_and(pg_try_advisory_xact_lock(lookup)) from unnest(?::bigint[]) as lookup)"
_TYPES = {
    "put_account": "bytea text text bytea bytea",
    "spoke": "bytea text",
    "put_thread": "bytea text bytea bigint bytea",
    "arrive": "bigint bytea bigint text bigint bytea",
    "consume": "bigint bigint",
    "hang_anew": "bigint bigint bytea bigint bigint bytea bigint text",
    "set_bell": "bigint bigint text bytea bigint bigint bytea",
    "write": "bigint text bytea bigint bytea",
    "drop_session": "text",
    "put_session": "text bytea",
    "leave": "bigint text",
    "leave_met": "bigint bigint text",
    "stay": "text",
    "post": "bigint text text bytea bigint bigint bigint bigint bytea",
}
_AT_ONCE = {
    "add_person": for_many(_ADD_PEOPLE, "text bigint bigint bytea bigint"),
    "drop_bell": _DROP_BELLS,
    "add_account": for_many(_OF_WHO_IS_NEW["add_account"], "bytea text text bytea bytea"),
    "add_session": for_many(_OF_WHO_IS_NEW["add_session"], "text bytea"),
    "swap": _SWAP,
    "stand": _STAND,
    "ring_out": _RING_OUT,
    **{name: for_many(sql.PLANNED[name], types) for name, types in _TYPES.items()},
}
_OF_NEWCOMERS = {"spoke": (3,), "leave": (2,), "leave_met": (2, 4), "stay": (2,)}  # columns of who is added
_KEYS = {"put_account": 0, "put_thread": 0, "put_session": 0, "set_bell": 3}  # of rows with one key the last counts
_ALIKE = {"arrive": (2, 3, 4, 5), "post": (2, 3, 4, 5, 6, 7)}  # columns that are told once where all rows agree in them
_AT_ONCE |= {f"{name}_alike": for_many(sql.PLANNED[name], _TYPES[name], alike=alike) for name, alike in _ALIKE.items()}
_AT_ONCE["hang_anew"] += " returning 1"
_COUNTED = ("swap", "stand", "hang_anew", "ring_out")  # parts that refuse all where they do not find each row as it was
_ONE_BY_ONE = {name: numbered(statement) for name, statement in sql.PLANNED.items()}
_FOR_ALL = {name: many for name, statement in sql.PLANNED.items() if (many := for_all(statement)) is not None}


async def write(db: Db, plan: Plan, news: Sequence[str]) -> None:
    """Write all of it, and tell the news: on which channel, and who says so. No news, nothing told."""
    lists = _lists(plan)
    together = at_once(lists)
    if together is None:
        await _in_order(db, lists)
        together = {}
    if together or news:
        together = told_once(together)
        given = chain.from_iterable(columns(name, together) for name in together)
        await db.execute(_statement(tuple(together), bool(news)), *given, *news)


def unless_changed(plan: Plan, versions: Mapping[str, Version], rung: Collection[int]) -> Lists | None:
    """The lists of a plan that may go in a statement which refuses where a session is not any more of this version, one of
    the bells that rung does not hang any more, or somebody new is not new any more; None where they may not.

    A bell that hangs anew is changed in place, which is quicker; where its like hangs already, that is refused, too.
    """
    lists = at_once({name: rows for name in sql.PLANNED if (rows := getattr(plan, name))})
    if lists is None or {row[2] for row in plan.hang_anew} & {row[3] for row in plan.set_bell}:
        return None
    new = plan.newcomers
    sessions, accounts = lists.pop("put_session", []), lists.pop("put_account", [])
    written, anew = {row[0] for row in sessions}, {row[-2] for row in plan.hang_anew}
    dropped = [row for row in lists.pop("drop_bell", []) if row[0] not in rung]
    parts: Lists = {
        "add_account": [row for row in accounts if row[1] in new],
        "put_account": [row for row in accounts if row[1] not in new],
        "add_session": [row for row in sessions if row[0] in new],
        "swap": [(person, versions[str(person)], body) for person, body in sessions if person not in new],
        "stand": [(person, seen) for person, seen in versions.items() if person not in written],
        "drop_bell": dropped,
        "ring_out": [(bell,) for bell in rung if bell not in anew],
    }
    return told_once({**lists, **{name: rows for name, rows in parts.items() if rows}})


async def write_unless_changed(db: Db, lists: Lists, locks: Sequence[int], news: Sequence[str]) -> None:
    """Write these, and that is the commit; the server's refusal is a division by zero, or of a row that is there.

    `locks` of who is new are to be had at once.
    """
    given = [*chain.from_iterable(columns(name, lists) for name in lists)]
    counts = [len(lists[name]) for name in _COUNTED if name in lists]
    await db.execute(
        _refusing(tuple(lists), bool(locks), bool(news)), *given, *counts, *([locks] if locks else []), *news
    )


@lru_cache(maxsize=256)
def _refusing(names: Sequence[str], locks: bool, news: bool) -> str:  # noqa: FBT001 - part of what is cached by
    parts = ", ".join(f"{name} as ({_AT_ONCE[name]})" for name in names)
    counted = [f"(select count(*) from {name}) = ?" for name in _COUNTED if name in names]  # noqa: S608 - names from above
    asked = " and ".join([*counted, *([_ALONE] if locks else [])])
    return numbered(f"with {parts} select 1 / ({asked})::int{', pg_notify(?, ?)' if news else ''}")


def _lists(plan: Plan) -> Lists:
    """What there is to write. A bell that hangs anew is one that goes and one that is set: here none is changed in place."""
    lists: Lists = {name: getattr(plan, name) for name in sql.PLANNED}
    anew = lists.pop("hang_anew")
    lists["drop_bell"] = [*plan.drop_bell, *((rung,) for *_, rung, _ in anew)]
    lists["set_bell"] = [*((*row[:2], row[-1], *row[2:-2]) for row in anew), *plan.set_bell]
    return {name: rows for name, rows in lists.items() if rows}


def at_once(lists: Lists) -> Lists | None:
    """The lists as they may go together; None where they may not."""
    if not lists.keys() <= _AT_ONCE.keys():
        return None
    new: dict[object, list[object]] = {row[0]: [*row, None] for row in lists.get("add_person", ())}
    found = {**lists, **{name: _of_others(name, lists[name], new) for name in _OF_NEWCOMERS if name in lists}}
    touched = [row[-1] for name in _OF_NEWCOMERS for row in found.get(name, ())]
    if len(touched) != len(set(touched)):
        return None
    if new:
        found["add_person"] = [tuple(row) for row in new.values()]
    return {name: rows for name, rows in found.items() if rows}


def _of_others(name: str, rows: list[Row], new: dict[object, list[object]]) -> list[Row]:
    """These without those of newcomers, which are written down there."""
    others = []
    for row in rows:
        if row[-1] in new:
            for column, value in zip(_OF_NEWCOMERS[name], row[:-1] or (None,), strict=True):
                new[row[-1]][column] = value
        else:
            others.append(row)
    return others


def told_once(lists: Lists) -> Lists:
    """The lists, those under another name of which all rows are alike but for what differs between any two."""
    return {f"{name}_alike" if _are_alike(name, rows) else name: rows for name, rows in lists.items()}


def _are_alike(name: str, rows: list[Row]) -> bool:
    alike = _ALIKE.get(name)
    if alike is None:
        return False
    told = itemgetter(*alike)
    first = told(rows[0])
    return all(told(row) == first for row in rows)


def columns(name: str, lists: Lists) -> Sequence[object]:
    """What fills one part: arrays, and before them what is told once."""
    rows = lists[name]
    if name == "drop_bell":
        return [row[0] for row in rows], [row[_KEYS["set_bell"]] for row in lists.get("set_bell", ())]
    if name.endswith("_alike"):
        alike = _ALIKE[name.removesuffix("_alike")]
        arrays = list(zip(*rows, strict=True))
        return [*(rows[0][number] for number in alike), *(row for n, row in enumerate(arrays) if n not in alike)]
    if name in _KEYS:
        rows = list({row[_KEYS[name]]: row for row in rows}.values())
    return list(zip(*rows, strict=True))


@lru_cache(maxsize=256)
def _statement(names: Sequence[str], news: bool) -> str:  # noqa: FBT001 - part of what is cached by
    parts = ", ".join(f"{name} as ({_AT_ONCE[name]})" for name in names)
    return numbered(" ".join([f"with {parts}" if parts else "", _TELL if news else "select 1"]))


async def _in_order(db: Db, lists: Lists) -> None:
    for name, rows in lists.items():
        if name in _FOR_ALL:
            await db.execute(_FOR_ALL[name], [row[0] for row in rows])
        else:
            await db.executemany(_ONE_BY_ONE[name], rows)
