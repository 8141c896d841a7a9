"""What must hold of every file that is kept here."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PYTHON = sorted(path for part in ("bot", "adapters", "tests") for path in (ROOT / part).rglob("*.py"))
# One letter in brackets, so that this file passes its own test.
REGISTRIES = re.compile(r"pypi[.]org|pythonh[o]sted|registry[.]npm", re.IGNORECASE)
MACHINE = re.compile(r"/(?:home|root|Users|w[o]rk)/[\w.]")
VAGUE = {"manager", "handler", "helper", "helpers", "util", "utils", "service", "base"}
WORLD = {
    *("asyncio", "http", "io", "logging", "os", "pathlib", "random", "secrets", "selectors"),
    *("shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile"),
    *("threading", "time", "urllib", "uuid"),
}


def kept_texts() -> Iterator[tuple[str, str]]:
    """(path, text) of every tracked or addable file that is text."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listing.stdout.split("\0")):
        path = ROOT / name
        if not path.is_file():
            continue
        try:
            yield name, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


@pytest.mark.parametrize("unwanted", [REGISTRIES, MACHINE], ids=["registries", "machine"])
def test_no_file_says_where_it_was_made(unwanted: re.Pattern[str]) -> None:
    """No registry host and no path of somebody's machine stands in any kept file."""
    found = [f"{name}: {hit.group()}" for name, text in kept_texts() for hit in [unwanted.search(text)] if hit]
    assert [] == found


def test_the_search_reads_the_files() -> None:
    """The list of kept files holds this one, so an empty result above means something."""
    assert "tests/test_repo.py" in {name for name, _ in kept_texts()}


def test_no_name_is_vague() -> None:
    """Modules, classes and functions are named for what they do."""
    vague = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in PYTHON
        for name in [path.stem, *defined(path)]
        if VAGUE & set(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower().split("_"))
    ]
    assert [] == vague


def defined(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def test_every_test_says_what_it_holds() -> None:
    """Every test function has a docstring."""
    mute = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in PYTHON
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if node.name.startswith("test_") and path.is_relative_to(ROOT / "tests")
        if not ast.get_docstring(node)
    ]
    assert [] == mute


def test_bot_imports_the_standard_library_and_itself() -> None:
    """No third party, clock, dice, file, log or event loop comes into bot."""
    allowed = (set(sys.stdlib_module_names) - WORLD) | {"bot"}
    strangers = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in PYTHON
        if path.is_relative_to(ROOT / "bot")
        for name in imports(path)
        if name.partition(".")[0] not in allowed
    ]
    assert [] == strangers


def test_a_flow_sees_of_talk_only_its_steps() -> None:
    """A flow says what to ask; how a talk is driven is not its business."""
    strangers = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in PYTHON
        if path.is_relative_to(ROOT / "bot/flows")
        and path.name
        not in {
            "house.py",
            "hearing.py",
            "meaning.py",
            "at_the_box.py",
            "calling.py",
            "answering.py",
            "bells.py",
            "views.py",
        }
        for name in imports(path)
        if name.startswith("bot.talk") and name != "bot.talk.steps"
    ]
    assert [] == strangers


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def pins(lock: str) -> set[str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return set(re.findall(r"^[\w.-]+==\S+", text, re.MULTILINE))


def test_the_test_lock_contains_the_lock() -> None:
    """One install serves both: the tests run on exactly what people run."""
    assert set() == pins("requirements.lock") - pins("requirements-test.lock")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock", "requirements-bench.lock"])
def test_every_pin_has_a_hash(lock: str) -> None:
    """Each package in a lock is followed by at least one digest, and no line names an index."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(lock))
    assert [] == [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry]
    assert [] == re.findall(r"^(?:-i|--(?:extra-)?index-url|--find-links).*", text, re.MULTILINE)
