"""My data in the terminal, in the real program: taken along as files, erased with proof, hidden as far as it goes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from adapters.terminal.saving import save
from tests.mydata.canaries import WORDS, found, under
from tests.terminal.program import Program, says

CONFIDED = [b"1\n", f"dear {WORDS[0]}, {WORDS[1]}\n".encode(), b"1 hour\n"]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    folder = tmp_path / "here"
    folder.mkdir()
    return Program(folder)


def test_everything_can_be_taken_along(program: Program) -> None:
    """Two files where the person stands, open to them alone, never over another; the talk says where they are."""
    (program.folder / "unsent.txt").write_text("mine")
    done = program.run([*CONFIDED, b"/export\n"])
    readable, machine = program.folder / "unsent-2.txt", program.folder / "unsent.json"
    assert f"Saved for you alone: {readable}" in says(done)
    assert ("mine", 0o600, 0o600) == (
        (program.folder / "unsent.txt").read_text(),
        readable.stat().st_mode & 0o777,
        machine.stat().st_mode & 0o777,
    )
    assert f"“dear {WORDS[0]}, {WORDS[1]}”" in readable.read_text()
    assert [{"platform": "terminal", "account": "me"}] == json.loads(machine.read_bytes())["accounts"]


def test_nothing_confided_is_in_the_clear(program: Program) -> None:
    """In no file of the data folder, of the talk, its keys or its clock."""
    done = program.run([*CONFIDED, b"/later 20m\n"])
    assert WORDS[0] in says(done)
    assert {"chat.sqlite3", "chat.keys.sqlite3"} <= {file.name for file in under(program.folder)}
    assert set() == found(under(program.folder))


def test_erased_is_erased(program: Program) -> None:
    """Two steps, each with its figures; afterwards the person is met as new."""
    done = program.run([*CONFIDED, b"/delete\n", b"erase\n", b"hello\n"])
    told = says(done)
    assert "your own words among them: 1" in told
    assert "Erased: all of that, and the key it was locked with." in told
    assert "may still be in this window's memory" in told
    assert "I'm under 18" in told.rpartition("Erased:")[2]


def test_a_file_goes_where_it_can(tmp_path: Path) -> None:
    """Where the first folder takes nothing the next one does, and where none does it says so."""
    closed, home = tmp_path / "no such folder", tmp_path
    assert tmp_path / "a.txt" == save("a.txt", b"x", (closed, home))
    with pytest.raises(OSError, match=r"no folder takes a\.txt"):
        save("a.txt", b"x", (closed,))
    assert 0o600 == (tmp_path / "a.txt").stat().st_mode & 0o777
