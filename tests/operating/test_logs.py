"""The log holds an allow-list of fields, and of what libraries say not a word."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from adapters.logs import LIBRARY, LOG_FIELDS, keep_log


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A log in a file; everything is as before when the test ends."""
    root = logging.getLogger()
    handlers, file = list(root.handlers), tmp_path / "log"
    with file.open("w", encoding="utf-8", buffering=1) as open_file:
        keep_log("debug", open_file)
        yield file
    root.handlers = handlers
    structlog.reset_defaults()


def lines(log: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def test_a_field_not_on_the_list_is_dropped(log: Path) -> None:
    """Whoever adds a field must put it on the list, where it is seen."""
    structlog.get_logger().error("set aside", number=7, text="quagga", person="okapi")
    (line,) = lines(log)
    assert {"event", "level", "timestamp", "number"} == set(line)
    assert set(line) <= LOG_FIELDS


def test_what_a_library_says_is_not_repeated(log: Path) -> None:
    """Neither its text nor what its traceback quotes; who said it and what kind of error it was."""
    try:
        int("I miss you, quagga")
    except ValueError:
        logging.getLogger("some.library").exception("could not parse %s", "quagga")
    logging.getLogger("some.library").info("quagga")
    (line,) = lines(log)
    assert (LIBRARY, "some.library", "ValueError") == (line["event"], line["key"], line["error"])
    assert "quagga" not in log.read_text(encoding="utf-8")


async def test_a_task_that_nobody_awaited_tells_no_words(log: Path) -> None:
    """Asyncio reports such an exception with its text; the log has its kind alone."""

    async def fail() -> None:
        raise ValueError("quagga")

    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_exception_handler({"message": "never retrieved", "exception": task.exception()})
    assert "quagga" not in log.read_text(encoding="utf-8")
    assert ["ValueError"] == [line["error"] for line in lines(log)]
