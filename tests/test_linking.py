"""A code is read aloud, copied, typed by thumb: it is the same code."""

from __future__ import annotations

import pytest

from adapters.linking import plain, spaced
from adapters.store.joining import LETTERS, code


@pytest.mark.parametrize("typed", ["K7QM2PXR", "K7QM-2PXR", "k7qm 2pxr", " k7qm–2pxr. ", "“K7QM-2PXR”"])
def test_a_code_is_the_same_however_it_is_typed(typed: str) -> None:
    """Case, spaces, dashes and quotes do not matter."""
    assert "K7QM2PXR" == plain(typed)


def test_a_code_is_shown_in_two_parts() -> None:
    """As it can be read aloud."""
    assert "K7QM-2PXR" == spaced("K7QM2PXR")


def test_no_two_codes_are_alike() -> None:
    """Chance, and no letter that is mistaken for another."""
    codes = {code() for _ in range(1000)}
    assert 1000 == len(codes)
    assert set() == set("".join(codes)) - set(LETTERS)
    assert set() == set(LETTERS) & set("01OIL")
