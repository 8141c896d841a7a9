"""The crowd that scale is measured with is made of people as the store keeps them, and its week is planned fairly."""

from datetime import timedelta
from pathlib import Path

import pytest

from adapters.store.sqlite import SqliteStore
from bot.talk.events import Rang
from tests.benchmarks.crowd.day import lived as week_of
from tests.benchmarks.crowd.loading import load_sqlite, pieces
from tests.benchmarks.crowd.people import NOW, hour_of, lived, settled, zone_of, zones

DAY = timedelta(days=1)


@pytest.mark.deep
async def test_a_crowd_is_as_the_store_would_have_written_it(tmp_path: Path) -> None:
    """Everybody's session opens, reads as lived and has their zone and hour; every bell rings, holds first."""
    await load_sqlite(tmp_path / "data", tmp_path / "key", 120)
    store = await SqliteStore.open(tmp_path / "data", tmp_path / "key", pieces().codec, lambda: NOW + 3 * DAY)
    rung = await store.due(NOW + 3 * DAY, 200)
    people = {one.person: int(one.place.account) - 10**9 for one in rung}
    assert set(range(120)) == set(people.values())
    assert ["hold", "hold", "hold", "checkin"] == [one.event.bell for one in rung[:4] if isinstance(one.event, Rang)]
    sessions = await store.load(list(people))
    models = lived(pieces().world.house)
    for person, number in people.items():
        expected = settled(models[number % len(models)], zone_of(number), hour_of(number))
        assert pieces().codec.load_session(pieces().codec.dump_session(expected)) == sessions[person]
    await store.close()


def test_every_zone_is_lived_in() -> None:
    """The crowd stands in all zones that tell a place."""
    assert len(zones()) > 400
    assert set(zones()) == {zone_of(number) for number in range(len(zones()))}


def test_a_week_passes_nobody_over() -> None:
    """Ten thousand people with a nudge a day under thirty messages a second: holds at once, nudges within minutes."""
    week = week_of(10_000, "Europe/Berlin")
    assert 0 == max(week.holds)
    assert (0, 0) == (week.missed, week.in_a_row)
    assert max(week.nudges) < 60 * 10


def test_beyond_what_can_be_sent_it_is_shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a token cannot keep up, holds still go at once, and those passed over differ from day to day."""
    monkeypatch.setattr("tests.benchmarks.crowd.day.TOO_LATE", 30)
    week = week_of(10_000, "Europe/Berlin")
    assert 0 == max(week.holds)
    assert week.missed > 0
    assert week.in_a_row < 7
