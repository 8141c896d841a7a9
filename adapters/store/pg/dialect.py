"""One source for both databases: scripts and statements are written for SQLite and told to PostgreSQL from here."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import count

from adapters.store.migrations import statements

_OWN = "-- postgres: "
_TYPES = {"blob": "bytea", "integer": "bigint"}


def script(source: str) -> Iterator[str]:
    """The statements of a migration; a comment that opens with `postgres:` is a line of its own here."""
    lines = (line.removeprefix(_OWN) for line in source.splitlines())
    for statement in statements("\n".join(lines)):
        told = statement.replace(" on conflict replace", "")
        yield re.sub(r"\) strict(, without rowid)?$", ")", re.sub(r"\b(blob|integer)\b", _typed, told))


def _typed(found: re.Match[str]) -> str:
    return _TYPES[found[0]]


def numbered(statement: str) -> str:
    """Its parameters by number."""
    numbers = count(1)
    return re.sub(r"\?(\d*)", lambda found: f"${found[1] or next(numbers)}", statement)


def by_keys(statement: str) -> str:
    """A look-up of many by their keys, which come as one array."""
    return numbered(statement.replace("in ({})", "= any(?)"))


def for_all(statement: str) -> str | None:
    """A statement about one row by its only parameter, about many that come as one array; None where it takes more."""
    return (
        numbered(statement.replace("= ?", "= any(?)")) if statement.count("?") == statement.count("= ?") == 1 else None
    )


def for_many(statement: str, types: str, alike: Collection[int] = ()) -> str:
    """A statement about one row, about many that come as arrays of these types, one for each parameter. What is `alike` in
    all rows comes once, and, in an insert, before the arrays.
    """
    kinds = types.split()
    arrays = [number for number in range(len(kinds)) if number not in alike]
    columns = ", ".join(f"?::{kinds[number]}[]" for number in arrays)
    given = f"unnest({columns}) as given ({', '.join(f'c{number}' for number in arrays)})"
    numbers = count()

    def fill(_: re.Match[str]) -> str:
        number = next(numbers)
        return f"?::{kinds[number]}" if number in alike else f"given.c{number}"

    filled = re.sub(r"\?", fill, statement)
    if filled.lstrip().startswith("insert"):
        return re.sub(r"values \((.*)\)", rf"select \1 from {given}", filled)  # noqa: S608 - our own statements
    if filled.startswith("delete"):
        return filled.replace(" where ", f" using {given} where ")
    return filled.replace(" where ", f" from {given} where ")
