"""Run every check of this project: style, types, contracts, tests with coverage."""

import math
import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from shutil import which
from typing import Annotated

import typer

ROOT = Path(__file__).resolve().parents[2]
UNAVAILABLE = 69  # the launcher could not prepare that Python: nothing ran, nothing is claimed
LATEST = 330.0  # seconds after which another Python is not begun: all of it is to take ten minutes at most
REPORT = "--cov-report=term"
# What tries bot/ alone. It computes while the others wait for programs they started, so the two go side by side.
PURE = ("care", "content", "flows", "reading", "rehearsal", "talk", "talks")
# What people meet, over the real clients and terminals: no line of code is counted by it, and so it is quicker.
PLATFORMS = ("discord", "mydata", "play", "telegram", "terminal")
# What tries the store, and the desk that stands before it: every line of the store is counted here.
STORED = ("desk", "store")
# What starts programs or servers and waits for them: tried on one Python every day, on all of them with --deep.
PROGRAMS = (
    *("deploy", "discord/test_run.py", "docs", "durability", "mydata", "operating", "play", "postgres"),
    *("telegram/test_run.py", "terminal", "test_charts.py", "test_launcher.py", "test_linking.py", "test_operators.py"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    name: str
    command: Sequence[str]
    live: bool = False
    optional: bool = False
    latest: float = math.inf
    env: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    check: Check
    code: int
    output: str
    seconds: float

    @property
    def skipped(self) -> bool:
        return self.check.optional and self.code == UNAVAILABLE

    @property
    def failed(self) -> bool:
        return self.code != 0 and not self.skipped

    @property
    def closing(self) -> str:
        """How many passed, where the check counts."""
        lines = self.output.rstrip().splitlines()[-1:]
        return next((line for line in lines if " passed" in line), "")


def main() -> None:
    typer.run(test)


def test(
    *,
    deep: Annotated[bool, typer.Option(help="Exploration, soak, fuzz, mutation too.")] = False,
    tests_only: Annotated[bool, typer.Option(help="Only pytest, only this Python.")] = False,
    light: Annotated[
        bool, typer.Option(help="With --tests-only: nothing that starts a program, nor bot/ alone.")
    ] = False,
) -> None:
    """Run every check of this project: style, types, contracts, tests with coverage."""
    outcomes = run_all(list(tests_of_this_python(deep=deep, light=light) if tests_only else chosen(deep=deep)))
    report(outcomes)
    sys.exit(any(outcome.failed for outcome in outcomes))


def chosen(*, deep: bool) -> Iterator[Check]:
    """Yield the longest first: two run at a time."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    yield pure(f"tests of bot on {own}", "--cov=bot", REPORT, deep=deep)
    yield some(f"tests of the platforms on {own}", PLATFORMS, deep=deep)
    yield world(f"tests of the world on {own}", deep=deep)
    yield stored(f"tests of the store on {own}", "--cov=adapters/store", REPORT, deep=deep)
    yield from style_and_types()
    others = sorted(other_pythons().items(), key=lambda found: [int(part) for part in found[0].split(".")])
    for version, python in others if deep else others[-1:]:
        venv = str(ROOT / f".venv-{version}")
        yield Check(
            name=f"tests on {version}",
            command=[python, str(ROOT / "unsent"), "test", "--tests-only", *["--light"] * (not deep)],
            optional=True,
            latest=math.inf if deep else LATEST,
            env={"UNSENT_VENV": venv},
        )
    if deep:
        yield pytest("tests, another hash seed", "--deep", env={"PYTHONHASHSEED": "20240229"})
        yield Check(name="mutation", command=[sys.executable, "tests/mutation.py"])


def tests_of_this_python(*, deep: bool, light: bool) -> Iterator[Check]:
    left_out = [f"--ignore=tests/{path}" for path in (*PURE, *PROGRAMS)] if light else []
    yield pytest("tests", *["--deep"] * deep, *left_out, live=True)


def pure(name: str, *options: str, deep: bool) -> Check:
    """The tests of bot/, which need nothing but Python."""
    return some(name, PURE, *options, deep=deep, env={"COVERAGE_FILE": ".coverage.bot"})


def stored(name: str, *options: str, deep: bool) -> Check:
    """The tests of what is kept."""
    return some(name, STORED, *options, deep=deep, env={"COVERAGE_FILE": ".coverage.store"})


def some(name: str, folders: Sequence[str], *options: str, deep: bool, env: Mapping[str, str] | None = None) -> Check:
    """The tests of these folders."""
    return pytest(name, *options, *["--deep"] * deep, *[f"tests/{folder}" for folder in folders], env=env)


def world(name: str, *, deep: bool) -> Check:
    """All the other tests: what touches files, databases, programs."""
    left_out = [f"--ignore=tests/{folder}" for folder in (*PURE, *PLATFORMS, *STORED)]
    return pytest(name, *["--deep"] * deep, *left_out, live=True)


def pytest(name: str, *options: str, live: bool = False, env: Mapping[str, str] | None = None) -> Check:
    command = [sys.executable, "-m", "pytest", "-q", *options]
    return Check(name=name, command=command, live=live, env=env or {})


def style_and_types() -> Iterator[Check]:
    yield Check(name="types (mypy)", command=[tool("mypy")])
    yield Check(name="types (basedpyright)", command=[tool("basedpyright")])
    yield Check(name="lint", command=[tool("ruff"), "check"])
    yield Check(name="format", command=[tool("ruff"), "format", "--check"])
    yield Check(name="import contracts", command=[tool("lint-imports")])


def tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / name)


def other_pythons() -> dict[str, str]:
    """Newer or older Pythons from 3.11 on that answer and can make an environment."""
    probe = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
    found: dict[str, str] = {}
    for python in candidates():
        answer = subprocess.run([python, "-c", probe], capture_output=True, text=True, check=False, timeout=20)
        if answer.returncode == 0:
            found.setdefault(answer.stdout.strip(), python)
    found.pop(f"{sys.version_info.major}.{sys.version_info.minor}", None)
    return found


def candidates() -> Iterator[str]:
    names = [f"python3.{minor}" for minor in range(11, 20)]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    uv = Path.home() / ".local/share/uv/python"
    installed = chain.from_iterable(folder.glob(f"*/bin/{name}") for folder in (pyenv, uv) for name in names)
    yield from filter(None, map(which, names))
    yield from map(str, sorted(installed, reverse=True))


def run_all(checks: Sequence[Check]) -> list[Outcome]:
    begun = time.monotonic()
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(lambda check: run(check, begun), checks))


def run(check: Check, begun: float) -> Outcome:
    """Run one check from the root; a live one prints as it goes, the others when they fail."""
    started = time.monotonic()
    if started - begun > check.latest:
        return Outcome(
            check=check, code=UNAVAILABLE, output="left out, this machine is slow: --deep runs it", seconds=0.0
        )
    pipe = None if check.live else subprocess.PIPE
    done = subprocess.run(
        check.command,
        cwd=ROOT,
        env=os.environ | check.env,
        stdout=pipe,
        stderr=None if check.live else subprocess.STDOUT,
        text=True,
        check=False,
    )
    seconds = time.monotonic() - started
    return Outcome(check=check, code=done.returncode, output=done.stdout or "", seconds=seconds)


def report(outcomes: Sequence[Outcome]) -> None:
    for outcome in outcomes:
        if outcome.code and outcome.output:
            print(f"\n-- {outcome.check.name}\n{outcome.output.rstrip()}")
    print()
    for outcome in outcomes:
        word = "skipped" if outcome.skipped else "FAILED" if outcome.failed else "ok"
        print(f"{word:<7} {outcome.seconds:6.1f} s  {outcome.check.name}  {outcome.closing}".rstrip())
