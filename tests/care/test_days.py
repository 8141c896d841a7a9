"""The person's clock, over jumps and nights."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.days import (
    QuietHours,
    after_quiet,
    instant,
    is_night,
    is_quiet,
    local,
    next_at,
    next_morning,
    night_of,
    plan_day,
)

BERLIN = "Europe/Berlin"
ZONES = st.sampled_from([BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo"])
MOMENTS = st.integers(1_577_836_800, 1_893_456_000).map(lambda s: datetime.fromtimestamp(s, UTC))
CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("day", "clock", "zone", "expected"),
    [
        (date(2026, 3, 29), time(2, 30), BERLIN, datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
        (date(2026, 3, 29), time(2, 0), BERLIN, datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
        (date(2026, 3, 29), time(3, 0), BERLIN, datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
        (date(2026, 10, 25), time(2, 30), BERLIN, datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (date(2026, 1, 1), time(8), "Asia/Kolkata", datetime(2026, 1, 1, 2, 30, tzinfo=UTC)),
        (
            date(2026, 10, 4),
            time(2, 10),
            "Australia/Lord_Howe",
            datetime(2026, 10, 3, 15, 30, tzinfo=UTC),
        ),
    ],
)
def test_instants(day: date, clock: time, zone: str, expected: datetime) -> None:
    """A skipped time is the first valid instant after it; a repeated one is the first."""
    assert expected == instant(day, clock, zone)


@given(CLOCKS, MOMENTS, ZONES)
def test_next_is_later_and_soon(clock: time, after: datetime, zone: str) -> None:
    """The next instant lies after now, within 25.5 hours, and shows the clock or the gap's end."""
    found = next_at(clock, after, zone)
    assert after < found <= after + timedelta(hours=25, minutes=30)
    shown = local(found, zone).time()
    assert shown == clock or clock < shown <= time(4)


@given(MOMENTS, ZONES)
def test_morning_is_eight(after: datetime, zone: str) -> None:
    """The next morning is eight o'clock on the person's clock, past now."""
    morning = next_morning(after, zone)
    assert time(8) == local(morning, zone).time()
    assert morning > after


@given(MOMENTS, ZONES)
def test_a_night_has_one_date(at: datetime, zone: str) -> None:
    """By day there is no night; the small hours belong to the evening before."""
    night = night_of(at, zone)
    here = local(at, zone)
    assert is_night(at, zone) is (night is not None)
    assert night in {None, here.date(), here.date() - timedelta(days=1)}
    assert is_night(at, zone) is (here.hour >= 22 or here.hour < 6)


@pytest.mark.parametrize(
    ("clock", "night"),
    [
        (time(21, 59), None),
        (time(22, 0), date(2026, 5, 4)),
        (time(0, 0), date(2026, 5, 3)),
        (time(5, 59), date(2026, 5, 3)),
        (time(6, 0), None),
    ],
)
def test_the_edges_of_the_night(clock: time, night: date | None) -> None:
    """Night is from ten, to the minute, up to six."""
    assert night == night_of(datetime.combine(date(2026, 5, 4), clock, UTC), "UTC")


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [(time(12, 59), False), (time(13), True), (time(14, 59), True), (time(15), False)],
)
def test_the_edges_of_quiet_hours(clock: time, quiet: bool) -> None:  # noqa: FBT001
    """The start is quiet, the end is not."""
    at = datetime.combine(date(2026, 5, 4), clock, UTC)
    assert quiet is is_quiet(at, "UTC", hours=QuietHours(time(13), time(15)))


@pytest.mark.parametrize(
    ("hour", "hours", "chosen", "quiet"),
    [
        (23, QuietHours(), None, True),
        (7, QuietHours(), None, True),
        (8, QuietHours(), None, False),
        (21, QuietHours(), None, False),
        (23, QuietHours(), time(23, 30), False),
        (22, QuietHours(), time(23, 30), True),
        (13, QuietHours(time(13), time(15)), None, True),
        (15, QuietHours(time(13), time(15)), None, False),
        (3, QuietHours(time(0), time(0)), None, False),
    ],
)
def test_quiet_hours(hour: int, hours: QuietHours, chosen: time | None, quiet: bool) -> None:  # noqa: FBT001
    """Quiet hours run over midnight, may be set or none, and yield to the chosen hour."""
    at = datetime(2026, 5, 4, hour, 45, tzinfo=UTC)
    assert quiet is is_quiet(at, "UTC", hours=hours, chosen=chosen)


@given(MOMENTS, ZONES)
def test_after_quiet_is_not_quiet(at: datetime, zone: str) -> None:
    """What is put off to the end of quiet hours comes outside them, never earlier."""
    found = after_quiet(at, zone, hours=QuietHours())
    assert found >= at
    assert not is_quiet(found, zone, hours=QuietHours())


def test_plan_days_start_at_zero() -> None:
    """The day of the choice is day 0, and no day is negative."""
    assert plan_day(date(2026, 1, 1), date(2026, 1, 1)) == 0
    assert plan_day(date(2026, 1, 1), date(2026, 1, 15)) == 14
    assert plan_day(date(2026, 1, 2), date(2026, 1, 1)) == 0
