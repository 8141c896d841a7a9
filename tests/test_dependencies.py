"""What we build on, audited as far as it can be without asking anybody: no list of known faults can be reached from here.

What is run is what the locks name, whole and by its hash; they agree with pyproject.toml; every licence is one we may ship
under; nothing is built on the spot; nothing is listed that nobody uses.
"""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[1]
RUN, TEST = "requirements.lock", "requirements-test.lock"
PIN = re.compile(r"^([\w.-]+)==([^\s;\\]+)\s*(?:;\s*([^\\]+))?", re.MULTILINE)
OPEN = re.compile(
    r"\b(?:mit|bsd|apache|isc|mpl|mozilla public|psf|python software foundation|unlicense|zlib|0bsd|lgpl|lesser general"
    r"|hpnd|cc0|public domain)\b",
    re.IGNORECASE,
)
CLOSED = re.compile(r"\b(?:agpl|affero|proprietary|commercial|sspl|busl)\b", re.IGNORECASE)
LATE = {"asyncpg", "prometheus-client", "matplotlib"}  # imported only where they are asked for, and yet imported
AT_RUN_TIME = {"tzdata"}  # zoneinfo finds its tables by itself


@cache
def project() -> dict[str, list[str]]:
    """Direct requirements by lock."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = table["project"]["dependencies"]
    return {RUN: run, TEST: [*run, *table["dependency-groups"]["test"]]}


@cache
def pins(lock: str) -> dict[str, str]:
    """Package -> version, as the lock names them for this system and this Python."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {
        canonicalize_name(name): version
        for name, version, marker in PIN.findall(text)
        if not marker.strip() or Marker(marker.strip()).evaluate()
    }


@pytest.mark.parametrize("lock", [RUN, TEST])
def test_the_locks_agree_with_the_project(lock: str) -> None:
    """Every direct requirement is pinned, to a version it allows."""
    wanted = [Requirement(one) for one in project()[lock]]
    missing = [one.name for one in wanted if canonicalize_name(one.name) not in pins(lock)]
    assert [] == missing
    unfit = [
        f"{one} is pinned to {pins(lock)[canonicalize_name(one.name)]}"
        for one in wanted
        if not one.specifier.contains(pins(lock)[canonicalize_name(one.name)], prereleases=True)
    ]
    assert [] == unfit


@cache
def here() -> tuple[Distribution, ...]:
    """What people run, as it is installed here."""
    return tuple(map(distribution, pins(RUN)))


def test_what_is_installed_is_what_is_pinned() -> None:
    """No package is newer or older than its lock says."""
    other = {
        one.metadata["Name"]: one.version
        for one in here()
        if Version(one.version) != Version(pins(RUN)[canonicalize_name(one.metadata["Name"])])
    }
    assert {} == other


def licence(one: Distribution) -> str:
    """Everything a package says of its licence."""
    said = one.metadata.get_all
    named = [*(said("License-Expression") or ()), *(line[:200] for line in said("License") or ())]
    return " ".join([*named, *(line for line in said("Classifier") or () if line.startswith("License ::"))])


def test_every_licence_is_open() -> None:
    """Each package that people run says under what it may be used, and it is on the list."""
    unknown = {one.metadata["Name"]: licence(one)[:80] for one in here() if not OPEN.search(licence(one))}
    assert {} == unknown
    assert [] == [one.metadata["Name"] for one in here() if CLOSED.search(licence(one))]


def test_nothing_was_built_on_the_spot() -> None:
    """Every package came as a wheel that its publisher made: no code of theirs ran to install it."""
    built = [
        one.metadata["Name"]
        for one in here()
        if (one.read_text("WHEEL") is None) or "Generator: pip" in (one.read_text("WHEEL") or "")
    ]
    assert [] == built


def test_every_direct_dependency_is_used() -> None:
    """What is listed is imported somewhere; a package nobody needs is one more that can go wrong."""
    modules = packages_distributions()
    used = {
        canonicalize_name(owner)
        for path in (ROOT / "adapters").rglob("*.py")
        for name in imported(path)
        for owner in modules.get(name, [])
    }
    listed = {canonicalize_name(Requirement(one).name) for one in project()[RUN]}
    assert AT_RUN_TIME == listed - used
    assert LATE <= used


def imported(path: Path) -> set[str]:
    """Top-level packages that a file imports, anywhere in it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    of = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name.partition(".")[0] for name in plain | of}
