"""How far flows were explored in this run, for the closing lines."""

import pytest

EXPLORED = pytest.StashKey[dict[str, tuple[int, bool]]]()
"""Flow -> how many paths were walked, and whether these are all."""
