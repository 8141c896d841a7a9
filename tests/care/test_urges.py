"""Holds, nights and the person's own urge curve."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.care.urges import (
    Episode,
    Hold,
    hardest_hours,
    hold_choices,
    hold_until,
    kept_unread,
    look_in_at,
    urge_curve,
)

NIGHT = datetime(2026, 3, 20, 23, 30, tzinfo=UTC)
DAY = datetime(2026, 3, 20, 15, 0, tzinfo=UTC)
EPISODES = st.lists(st.builds(Episode, st.integers(1, 600), st.booleans()), max_size=40)


def test_morning_stands_first_at_night() -> None:
    """At night morning comes first, by day an hour; sending is never taken away."""
    assert Hold.MORNING is hold_choices(NIGHT, "UTC")[0]
    assert Hold.ONE_HOUR is hold_choices(DAY, "UTC")[0]
    assert set(Hold) == set(hold_choices(NIGHT, "UTC")) == set(hold_choices(DAY, "UTC"))


def test_a_childs_matter_is_never_held() -> None:
    """For a child's health, pick-up or safety no hold is offered, day or night."""
    assert () == hold_choices(NIGHT, "UTC", child_matter=True)


@pytest.mark.parametrize(
    ("hold", "until"),
    [
        (Hold.MORNING, datetime(2026, 3, 21, 8, 0, tzinfo=UTC)),
        (Hold.ONE_HOUR, NIGHT + timedelta(hours=1)),
        (Hold.TWENTY_MINUTES, NIGHT + timedelta(minutes=20)),
        (Hold.SEND, None),
    ],
)
def test_holds_end(hold: Hold, until: datetime | None) -> None:
    """Each hold ends when it says."""
    assert until == hold_until(hold, NIGHT, "UTC")


def test_look_in() -> None:
    """The look-in comes 20 minutes later, where anything may be sent first."""
    assert DAY + timedelta(minutes=20) == look_in_at(DAY, write_first=True)
    assert look_in_at(DAY, write_first=False) is None


@pytest.mark.parametrize(
    ("minutes_ago", "unread"),
    [((), False), ((30,), False), ((30, 60), True), ((30, 24 * 60), False), ((30, 60, 70), True)],
)
def test_the_third_draft_of_a_night(minutes_ago: tuple[int, ...], unread: bool) -> None:  # noqa: FBT001
    """From the third draft of one night on, the words are kept unread."""
    earlier = [NIGHT - timedelta(minutes=minutes) for minutes in minutes_ago]
    assert unread is kept_unread(earlier, NIGHT, "UTC")


def test_by_day_drafts_are_read() -> None:
    """Many drafts by day are no night."""
    assert not kept_unread([DAY] * 5, DAY, "UTC")


@given(EPISODES)
def test_the_curve_falls_and_hides(episodes: list[Episode]) -> None:
    """The curve is hidden below five urges; shown, it only falls and stays within 0 and 1."""
    curve = urge_curve(episodes)
    if len(episodes) < 5 or not any(episode.eased for episode in episodes):
        assert curve is None
        return
    assert curve is not None
    shares = [share for _, share in curve.steps]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] == 1.0
    assert shares[-1] >= -1e-9
    assert curve.urges == len(episodes)


def test_the_curve_with_all_eased() -> None:
    """Without censoring the curve is the plain share, and the median the middle urge."""
    curve = urge_curve([Episode(minutes, eased=True) for minutes in (10, 20, 30, 40, 50)])
    assert curve is not None
    assert [(0, 1.0), (10, 0.8), (20, 0.6), (30, 0.4), (40, 0.2), (50, 0.0)] == [
        (minutes, round(share, 9)) for minutes, share in curve.steps
    ]
    assert curve.median == 30


def test_half_is_the_median() -> None:
    """Where exactly half are left, the median is reached."""
    curve = urge_curve([Episode(minutes, eased=True) for minutes in (10, 10, 10, 20, 30, 40)])
    assert curve is not None
    assert curve.median == 10


def test_censored_urges_keep_the_curve_up() -> None:
    """Urges lost from sight are not counted as eased, so no median is claimed from them."""
    seen = [Episode(10, eased=True), *(Episode(15, eased=False) for _ in range(4))]
    curve = urge_curve(seen)
    assert curve is not None
    assert curve.median is None


def test_hardest_hours() -> None:
    """The fullest hours come first, earlier ones first when equal, empty ones never."""
    counts = [0] * 24
    counts[23], counts[2], counts[7] = 5, 3, 3
    assert hardest_hours(counts) == (23, 2, 7)
    assert hardest_hours([0] * 24) == ()
