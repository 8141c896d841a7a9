"""What docs/ says of the code is what the code does: written pages are written anew and compared."""

from __future__ import annotations

import pytest

from bot.care.jitai import TABLE
from tests.docs.writing import DOCS, FLOWS, pages


def test_the_docs_are_fresh(pytestconfig: pytest.Config) -> None:
    """Claims, decision points, policies and every flow's diagram; `make docs` writes them."""
    written = dict(pages())
    if pytestconfig.getoption("--update-talks"):
        for path, text in written.items():
            path.write_text(text, encoding="utf-8")
    stale = [path.name for path, text in written.items() if not path.is_file() or path.read_text("utf-8") != text]
    assert [] == stale, "run `make docs` and read the diff"


def test_no_page_is_left_of_a_flow_that_is_gone() -> None:
    """A page for each flow, and none more."""
    assert {*FLOWS, "README"} == {path.stem for path in (DOCS / "flows").glob("*")}


def test_the_table_of_decisions_is_shown_whole() -> None:
    """Every decision point has its row."""
    text = (DOCS / "care.md").read_text("utf-8")
    assert [] == [point.point for point in TABLE if f"| {point.point} |" not in text]
