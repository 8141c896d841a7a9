"""When the daily bell rings, whatever the clock does."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.days import local
from bot.care.rounds import last_round, next_round, round_on

BERLIN = "Europe/Berlin"
FEW = [BERLIN, "America/New_York", "Australia/Lord_Howe", "America/Nuuk", "Asia/Kathmandu", "Africa/Cairo", "UTC"]
CLOCKS = (time(0), time(0, 30), time(1, 30), time(2, 30), time(8, 30), time(20), time(23, 30))


@pytest.mark.parametrize(
    ("day", "clock", "zone", "expected"),
    [
        (date(2026, 3, 29), time(2, 30), BERLIN, datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (date(2026, 10, 25), time(2, 30), BERLIN, datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (date(2026, 3, 28), time(23, 30), "America/Nuuk", None),
        (date(2011, 12, 30), time(20), "Pacific/Apia", None),
    ],
)
def test_the_round_of_a_day(day: date, clock: time, zone: str, expected: datetime | None) -> None:
    """After a gap, the first of two, and none on a day whose clock skips the hour to beyond midnight."""
    assert expected == round_on(day, clock, zone)


def test_a_day_without_a_round_is_passed_over() -> None:
    """Samoa had no 30 December 2011: the next evening is that of the 31st."""
    after = datetime(2011, 12, 30, 9, 30, tzinfo=UTC)
    wall, found = next_round(after, time(20), "Pacific/Apia")
    assert (datetime(2011, 12, 31, 20), datetime(2011, 12, 31, 6, tzinfo=UTC)) == (wall, found)  # noqa: DTZ001 - a wall time


@given(
    at=st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001 - made aware below
    clock=st.times(),
    zone=st.sampled_from(FEW),
)
def test_now_lies_between_two_rounds(at: datetime, clock: time, zone: str) -> None:
    """The last is not later, the next is; both stand on their own day, and none lies between."""
    now = at.replace(tzinfo=UTC)
    before = last_round(now, clock, zone)
    wall, after = next_round(now, clock, zone)
    assert before <= now < after
    assert wall.date() == local(after, zone).date()
    assert (wall, after) == next_round(before, clock, zone)


def once_a_day(zone: str, clock: time) -> list[date]:
    """The local days of a year's rounds, each rung at its instant."""
    at, days = datetime(2026, 1, 1, tzinfo=UTC), []
    while at.year == 2026:
        _, at = next_round(at, clock, zone)
        days.append(local(at, zone).date())
    return days


def skipped(zone: str, clock: time, days: list[date]) -> list[date]:
    """The days between the first and the last that had no round."""
    span = [days[0] + timedelta(days=ahead) for ahead in range((days[-1] - days[0]).days)]
    return [day for day in span if day not in set(days) and round_on(day, clock, zone) is not None]


def swept(zone: str) -> None:
    for clock in CLOCKS:
        days = once_a_day(zone, clock)
        assert len(days) == len(set(days)), (zone, clock)
        assert [] == skipped(zone, clock, days), (zone, clock)
        assert len(days) >= 364, (zone, clock)


@pytest.mark.parametrize("zone", FEW)
def test_once_on_every_day_of_a_year(zone: str) -> None:
    """Over gaps and repeated hours: each day once, and no day lost that has the hour."""
    swept(zone)


@pytest.mark.deep
@pytest.mark.parametrize("zone", sorted(available_timezones()))
def test_once_on_every_day_of_a_year_everywhere(zone: str) -> None:
    """The same in every zone there is."""
    assert zone == ZoneInfo(zone).key
    swept(zone)
