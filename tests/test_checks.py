"""`./unsent test` fails when a check fails, and claims only the Pythons that ran."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.commands import test as checks


def check(code: int, *, optional: bool = False) -> checks.Check:
    program = f"import sys; print('seen'); sys.exit({code})"
    return checks.Check(name="a check", command=[sys.executable, "-c", program], optional=optional)


def test_what_would_make_the_check_too_long_is_left_out_and_said(capsys: pytest.CaptureFixture[str]) -> None:
    """Another Python is not begun late; all else is, however slow the machine."""
    late = replace(check(1, optional=True), latest=-1.0)
    outcomes = checks.run_all([late, check(0)])
    checks.report(outcomes)
    assert [False, False] == [outcome.failed for outcome in outcomes]
    assert "left out, this machine is slow" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("code", "optional", "failed", "word"),
    [
        (0, False, False, "ok"),
        (1, False, True, "FAILED"),
        (1, True, True, "FAILED"),
        (checks.UNAVAILABLE, True, False, "skipped"),
        (checks.UNAVAILABLE, False, True, "FAILED"),
    ],
)
def test_only_a_python_that_could_not_be_prepared_is_skipped(
    *, code: int, optional: bool, failed: bool, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every other exit than 0 is a failure, shown by its word in the closing table."""
    [outcome] = checks.run_all([check(code, optional=optional)])
    checks.report([outcome])
    assert failed == outcome.failed
    assert word == capsys.readouterr().out.splitlines()[-1].split()[0]


def test_a_failed_check_shows_what_it_said(capsys: pytest.CaptureFixture[str]) -> None:
    """The output of a check is kept for the report when it failed, and only then."""
    checks.report(checks.run_all([check(0), check(3)]))
    assert 1 == capsys.readouterr().out.count("seen")


def test_a_command_that_only_pretends_to_be_python_is_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A stub that answers nothing is not claimed, nor is the Python that runs already."""
    monkeypatch.setattr(checks, "candidates", lambda: iter(["false", sys.executable]))
    assert {} == checks.other_pythons()


def test_every_gate_stands() -> None:
    """Style, both type checkers, the import contracts, covered tests of bot/ and all the other tests are run."""
    [bot, platforms, world, store, *others] = [*checks.chosen(deep=False)][:9]
    assert "--cov=adapters/store" in store.command
    assert "--cov=bot" in bot.command
    assert {f"tests/{folder}" for folder in checks.PURE} == {word for word in bot.command if word.startswith("tests/")}
    folders = {word for one in (bot, platforms, store) for word in one.command if word.startswith("tests/")}
    assert folders == {word.removeprefix("--ignore=") for word in world.command if word.startswith("--ignore=")}
    assert all((checks.ROOT / folder).is_dir() for folder in folders)
    assert [
        "types (mypy)",
        "types (basedpyright)",
        "lint",
        "format",
        "import contracts",
    ] == [other.name for other in others]


def test_another_python_is_spared_what_starts_programs_unless_asked() -> None:
    """Every path that is left out is there; where it is not asked for, none is left out."""
    [light] = checks.tests_of_this_python(deep=False, light=True)
    [whole] = checks.tests_of_this_python(deep=False, light=False)
    left_out = {word.removeprefix("--ignore=") for word in light.command if word.startswith("--ignore=")}
    assert {f"tests/{path}" for path in (*checks.PURE, *checks.PROGRAMS)} == left_out
    assert all((checks.ROOT / path).exists() for path in left_out)
    assert [] == [word for word in whole.command if word.startswith("--ignore=")]


def test_what_was_counted_stands_in_the_closing_table(capsys: pytest.CaptureFixture[str]) -> None:
    """How many tests passed is shown beside the check that ran them."""
    program = "print('...'); print('12 passed, 3 skipped in 4.56s')"
    checks.report(checks.run_all([checks.Check(name="tests", command=[sys.executable, "-c", program])]))
    assert "12 passed, 3 skipped in 4.56s" in capsys.readouterr().out.splitlines()[-1]


FAILING = '''
from adapters.store.sqlite import SqliteStore
from tests.contracts.values import CODEC, HandClock

KEPT = []

async def test_that_fails(tmp_path):
    """With a store open."""
    KEPT.append(await SqliteStore.open(tmp_path / "data", tmp_path / "key", CODEC, HandClock()))
    assert False, "as it should"
'''


def test_a_failed_test_that_leaves_a_store_open_still_ends(tmp_path: Path) -> None:
    """Pytest says what failed and exits by itself, though something still holds the store."""
    (tmp_path / "test_failing.py").write_text(FAILING, encoding="utf-8")
    config = ("-c", str(checks.ROOT / "pyproject.toml"), "-p", "tests.conftest", "-p", "no:cacheprovider")
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *config, f"--rootdir={tmp_path}", tmp_path / "test_failing.py"],
        cwd=checks.ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (1, "") == (ended.returncode, ended.stderr)
    assert "as it should" in ended.stdout
    assert "1 failed" in ended.stdout.splitlines()[-1]
