"""Instants as they stand in the tables: microseconds since 1970 UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
DAY = timedelta(days=1) // MICROSECOND


def micros(at: datetime) -> int:
    """An instant as it stands in the tables."""
    return (at - EPOCH) // MICROSECOND


def instant(at: int) -> datetime:
    """The instant (UTC) that stands in the tables."""
    return EPOCH + timedelta(microseconds=at)
