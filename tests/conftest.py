"""Deep tests run only when asked for; everyday draws are the same on every machine and day; a failed test ends like any."""

import gc
import threading

import aiosqlite
import pytest
from hypothesis import settings

from tests.exploring import EXPLORED

NOT_HERE = "not here: "  # begins the reason of a skip that the closing lines repeat

# No deadline: a busy machine is no fault. Fuzzing for what nobody thought of is --deep's task.
settings.register_profile("everyday", derandomize=True, deadline=None)
settings.register_profile("deep", max_examples=2000, deadline=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--deep", action="store_true", help="run the slow tests too")
    parser.addoption(
        "--record-histories", metavar="TAG", help="freeze the talks of this release in tests/histories/TAG"
    )
    parser.addoption("--update-talks", action="store_true", help="write tests/talks/*.talk as they go now")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[EXPLORED] = {}
    settings.load_profile("deep" if config.getoption("--deep") else "everyday")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--deep"):
        return
    skip = pytest.mark.skip(reason="deep: runs with --deep")
    for item in items:
        if item.get_closest_marker("deep"):
            item.add_marker(skip)


def pytest_sessionfinish() -> None:
    """Close what a failed test left open: the thread of a store is no daemon, and Python would wait for it for ever."""
    others = [one for one in threading.enumerate() if one is not threading.main_thread() and not one.daemon]
    for thread in others:
        for left in [one for one in gc.get_objects() if isinstance(one, aiosqlite.Connection)]:
            if left._thread is thread:  # noqa: SLF001 - nothing else tells whose thread it is
                left.stop()
                thread.join(5)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what could not be tried on this machine, and how far each flow was explored, where flows were explored."""
    skipped = {str(report.longrepr[2]) for report in terminalreporter.getreports("skipped") if report.longrepr}
    for reason in sorted(reason for reason in skipped if NOT_HERE in reason):
        terminalreporter.write_line(reason.removeprefix("Skipped: "))
    found = config.stash.get(EXPLORED, {})
    if not found:
        return
    covered = [f"{name} ({paths:,} paths of the edge cover)" for name, (paths, whole) in found.items() if not whole]
    whole = sum(1 for _, whole in found.values() if whole)
    paths = sum(paths for paths, all_of_them in found.values() if all_of_them)
    terminalreporter.write_line(
        f"explored: {whole} flows on all their {paths:,} paths; by edges: {', '.join(covered) or 'none'}"
    )
