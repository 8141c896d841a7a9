"""The types of a flow are exact, and a forgotten `yield from` is an error: checked on snippets by the type checkers."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path

import pytest
from mypy import api

ROOT = Path(__file__).resolve().parents[2]
BASEDPYRIGHT = Path(sysconfig.get_path("scripts")) / "basedpyright"

HEAD = """\
from __future__ import annotations

from datetime import datetime, time
from enum import StrEnum
from typing import Never, assert_type

from bot.talk.steps import Choice, Clock, Fact, Facts, Remember, Scale, Script, Zone, ask, ask_when, pick, some, words, words_or


class Who(StrEnum):
    ME = "me"
    THEY = "they"


WHO = pick("who", Who)
SEVERAL = some("several", Who)
HOW_MUCH = Scale("how_much")
TEXT = words("text")
EITHER = words_or("either", Who)
WHEN: Clock[Never] = Clock("when", ())
WHEN_IF_EVER = Clock("when_if_ever", (), (Choice[None]("never", None),))
WHERE = Zone("where", ())
NAMED: Fact[Who] = Fact("named", Who)
"""

EXACT = """
def flow() -> Script[Who]:
    assert_type((yield from ask(WHO)), Who)
    assert_type((yield from ask(WHO.only("me"))), Who)
    assert_type((yield from ask(SEVERAL)), frozenset[Who])
    assert_type((yield from ask(HOW_MUCH)), int)
    assert_type((yield from ask(TEXT)), str)
    assert_type((yield from ask(EITHER)), str | Who)
    assert_type((yield from ask(WHEN)), time)
    assert_type((yield from ask(WHEN_IF_EVER)), time | None)
    assert_type((yield from ask(WHERE)), str)
    assert_type((yield from ask_when(WHO)), tuple[Who, datetime])
    assert_type((yield from ask_when(TEXT)), tuple[str, datetime])
    who = yield from ask(WHO)
    yield Remember(NAMED, who)
    return who


def known(facts: Facts) -> Who | None:
    return NAMED.of(facts)
"""

WRONG = {
    "yield ask(Q) without from": "def flow() -> Script[None]:\n    yield ask(WHO)\n",
    "something that is no step": "def flow() -> Script[None]:\n    yield 'hello'\n",
    "another question's type": "def flow() -> Script[Who]:\n    return (yield from ask(HOW_MUCH))\n",
    "an await": "async def flow() -> Script[None]:\n    await ask(WHO)\n",
    "ask_when of a scale": "def flow() -> Script[None]:\n    yield from ask_when(HOW_MUCH)\n",
}
REMEMBERED = "def flow() -> Script[None]:\n    who = yield from ask(WHO)\n    yield Remember(NAMED, who)\n"
FORGOTTEN = "def flow() -> Script[None]:\n    ask(WHO)\n    yield Remember(NAMED, None)\n"


@cache
def reports(folder: Path) -> dict[str, int]:
    """Errors by file, from one run of mypy over all snippets."""
    sources = {"exact": EXACT, **{f"wrong{at}": text for at, text in enumerate(WRONG.values())}}
    for name, text in sources.items():
        (folder / f"{name}.py").write_text(f"{HEAD}\n{text}", encoding="utf-8")
    options = [
        "--config-file",
        str(ROOT / "pyproject.toml"),
        "--cache-dir",
        str(ROOT / ".mypy_cache" / "snippets"),
        "--output",
        "json",
    ]
    out, err, _ = api.run([*options, *(str(folder / f"{name}.py") for name in sources)])
    assert "" == err
    found = [Path(json.loads(line)["file"]).stem for line in out.splitlines() if line.startswith("{")]
    return {name: found.count(name) for name in sources}


@pytest.fixture(scope="module")
def snippets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("snippets")


def test_answers_are_typed_exactly(snippets: Path) -> None:
    """Each kind of question gives its own type through `yield from`."""
    assert 0 == reports(snippets)["exact"]


@pytest.mark.parametrize("at", range(len(WRONG)), ids=list(WRONG))
def test_what_is_wrong_is_an_error(snippets: Path, at: int) -> None:
    """What the engine would refuse at run time is refused before."""
    assert reports(snippets)[f"wrong{at}"] > 0


def test_a_forgotten_yield_from_is_an_error(tmp_path: Path) -> None:
    """A bare `ask(Q)` asks nothing, which only basedpyright sees; beside it the flow that remembers has no error."""
    files = {"forgotten.py": FORGOTTEN, "remembered.py": REMEMBERED}
    for name, text in files.items():
        (tmp_path / name).write_text(f"{HEAD}\n{text}", encoding="utf-8")
    settings = {
        "include": list(files),
        "extraPaths": [str(ROOT)],
        "typeCheckingMode": "standard",
        "reportUnusedCallResult": "error",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    checked = subprocess.run(
        [BASEDPYRIGHT, "--pythonpath", sys.executable, "--outputjson", "--project", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    found = [(Path(one["file"]).name, one["rule"]) for one in json.loads(checked.stdout)["generalDiagnostics"]]

    assert [("forgotten.py", "reportUnusedCallResult")] == found
