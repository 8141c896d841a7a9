"""Killed with 64 turns in flight, no turn that was acknowledged is lost; none is made twice or out of order."""

from pathlib import Path

import pytest

from tests.durability.acknowledging import OnPostgres
from tests.durability.test_in_flight import killed

SCHEMAS, ALONE = ("flown", "flown_keys"), ("lone", "lone_keys")


@pytest.mark.deep
def test_no_acknowledged_turn_is_lost_over_many_deaths(address: str, tmp_path: Path) -> None:
    """Twenty-five deaths."""
    stores = [OnPostgres(address, tmp_path / "key", schemas) for schemas in (SCHEMAS, ALONE)]
    killed(stores[0], stores[1], deaths=25, seed=3, seconds=2.0)
