"""Situations as hypothesis draws them: every answer known or not, given up to 40 days ago."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast, get_args

from hypothesis import strategies as st

from bot.care.situation import Given, Situation

T = TypeVar("T")
NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)


def ago(**units: float) -> datetime:
    return NOW - timedelta(**units)


def told(value: T, **units: float) -> Given[T]:
    """An answer given so long before NOW."""
    return Given(value, ago(**units))


instants = st.integers(0, 40 * 24).map(lambda hours: ago(hours=hours))


def _given(kind: object) -> st.SearchStrategy[Any]:
    value = st.integers(0, 10) if kind is int else st.from_type(cast("type", kind))
    return st.builds(Given, value, instants)


def _answer(kind: object) -> st.SearchStrategy[Any]:
    inner = get_args(kind)[0]
    known = instants if inner is datetime else _given(get_args(inner)[0])
    return st.none() | known


situations: st.SearchStrategy[Situation] = st.fixed_dictionaries(
    {field.name: _answer(field.type) for field in fields(Situation)}
).map(lambda answers: Situation(**answers))
