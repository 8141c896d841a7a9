"""The moment it is all for, in the real program, killed wherever it hurts most."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.program import Program, says

DRAFT = "i miss you, are you up? canary Quetzalcoatlus"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """A chat in a folder of its own; a process left running is ended."""
    program = Program(tmp_path)
    yield program
    if program.process is not None:
        program.kill()


def again(program: Program, until: str) -> str:
    """Kill it, start it, and hear what it says."""
    program.kill()
    program.start()
    return program.hear(until)


def test_the_draft_and_the_hold_survive_every_kill(program: Program) -> None:
    """Killed after the words, between hold and return, and between return and outcome: all is still there."""
    program.start()
    program.hear("Who can read this?")
    program.type("i want to text him right now")
    program.hear("open the box")
    program.type("1")
    program.hear("just as you would send it")
    program.type(DRAFT)
    program.hear("I'll send it")
    again(program, "I'll send it")
    program.type("1 hour")
    program.hear("Held for an hour")
    again(program, "How strong was it")
    program.type("/later 2h")

    returned = program.hear("Let it go")

    assert DRAFT in returned
    again(program, "Let it go")
    program.type("let it go")
    program.hear("> let it go")


def test_from_words_to_a_set_hold_is_three_lines(program: Program) -> None:
    """The urge, the box, the words: the hold is then one answer away."""
    done = program.run([b"im about to text her\n", b"1\n", b"please come back\n", b"20 min\n"])

    assert "I'll send it" in says(done)
    assert b"" == done.stderr


def test_the_words_are_nowhere_in_the_clear(program: Program, tmp_path: Path) -> None:
    """A draft's rare words are in no file of the data folder."""
    program.run([b"im about to text her\n", b"1\n", f"{DRAFT}\n".encode(), b"1 hour\n"])

    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert not [file.name for file in files if b"Quetzalcoatlus" in file.read_bytes()]
