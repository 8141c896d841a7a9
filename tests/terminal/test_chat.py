"""The real program over the real store: scripted, killed, given nonsense, and refused its key."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.terminal.program import Program, says

INTAKE = [
    ("2", "court order"),
    ("1", "safety"),
    ("1", "How did it end?"),
    ("1", "When was that?"),
    ("3", "What still ties you together?"),
    ("2 9", "last word about contact"),
    ("5", "How do they seem to you"),
    ("5", "last 30 days"),
    ("none of these", "what do you want?"),
    ("1", "The other side"),
]


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """A chat in a folder of its own; a process left running is ended."""
    program = Program(tmp_path)
    yield program
    if program.process is not None:
        program.kill()


def test_a_scripted_intake_reaches_the_plan_card(program: Program) -> None:
    """Lines through a pipe go all the way; the children make it a plan of space with logistics, never plain silence."""
    done = program.run([f"{line}\n".encode() for line, _ in INTAKE])

    assert 0 == done.returncode
    assert b"" == done.stderr
    assert "Plan: space, not distance" in says(done)
    assert "I'll try this" in says(done)


def test_killed_at_any_point_it_goes_on_at_the_same_question(program: Program) -> None:
    """After each answer the process is killed; the next one shows the question that was pending, and nothing is lost."""
    program.start()
    program.hear("Who can read this?")
    for line, question in INTAKE:
        program.type(line)
        program.hear(question)
        program.kill()
        program.start()
        program.hear(question)
    program.type("1")

    assert "First step" in program.hear("Pick a time")


@pytest.mark.parametrize(
    ("first", "number", "heard"),
    [
        ("im 17", "1", "Breathe in"),
        ("stop", "1", "quiet from now on"),
        ("my husband died last week", "1", "has the person you are here about died?"),
    ],
)
def test_before_anything_is_kept_a_number_answers_the_list_it_stands_in(
    program: Program, first: str, number: str, heard: str
) -> None:
    """Nobody consents, or is asked for words to an ex, by a number that stood beside something else."""
    program.start()
    program.hear("Who can read this?")
    program.type(first)
    program.type(number)

    assert "Type it here" not in program.hear(heard)


def test_what_is_agreed_to_here_is_true_here(program: Program) -> None:
    """There is no server: what is typed is kept on the computer that it is typed on."""
    program.start()
    assert "kept locked on this computer." in program.hear("Who can read this?")
    program.type("i want to text him so bad")
    assert "kept locked on this computer." in program.hear("open the box")


def test_what_was_asked_back_stands_when_the_window_is_opened_again(program: Program) -> None:
    """The words that it waits with are kept: "yes" is still their answer."""
    program.start()
    program.hear("Who can read this?")
    for line in ("2", "no", "none"):
        program.type(line)
    program.hear("How did it end?")
    program.type("he left me for someone else at work")
    program.hear("I read that as: They ended it")
    program.kill()
    program.start()
    program.hear("I read that as: They ended it")
    program.type("yes")
    program.hear("When was that?")


def test_the_question_about_danger_stands_when_the_window_is_opened_again(program: Program) -> None:
    """Also from somebody who has agreed to nothing yet: "yes" leads to help, not to the greeting."""
    program.start()
    program.hear("Who can read this?")
    program.type("i cant do this anymore")
    program.hear("Is somebody in danger")
    program.kill()
    program.start()
    program.hear("Is somebody in danger")
    program.type("yes")
    program.hear("Are you in danger right now?")


def test_below_no_list_a_number_answers_none(program: Program) -> None:
    """After the last word of a crisis talk "2" is not "tell me what happened", which stood far above."""
    lines = ("he hits me", "no", "6", "3", "4", "2")

    done = program.run([f"{line}\n".encode() for line in lines])

    assert "court order" not in says(done)
    assert "That number stood below no list" in says(done)
    assert says(done).rstrip().endswith("5. Who can read this?")


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"   ",
        "💔💔💔".encode(),
        b"\x1b[2J\x00\x07",
        b"\xff\xfe broken bytes",
        b"/nosuchcommand",
        b"99",
    ],
    ids=[
        "empty",
        "blank",
        "emoji",
        "control",
        "no utf-8",
        "unknown command",
        "no such number",
    ],
)
def test_bad_input_gets_a_kind_answer_and_the_question_again(program: Program, line: bytes) -> None:
    """Whatever is typed, something useful is said, the question stands, and the talk goes on from there."""
    plain, done = program.run([b"2\n"]), program.run([line + b"\n", b"1\n"])

    assert 0 == done.returncode
    assert b"" == done.stderr
    assert 1 == says(plain).count("court order")
    assert 2 == says(done).count("court order")
    assert "safety, yours and theirs" in says(done)
    assert "\x1b" not in says(done)


def test_a_very_long_text_is_listened_to_and_the_question_stands(program: Program) -> None:
    """5,000 characters that answer nothing are thanked for, kept only if wished, and the talk goes on."""
    done = program.run([b"2\n", b"x" * 5000 + b"\n", b"2\n", b"1\n"])

    assert 0 == done.returncode
    assert "Shall I keep it for you" in says(done)
    assert "safety, yours and theirs" in says(done)


def test_the_end_of_input_in_the_middle_loses_nothing(program: Program) -> None:
    """A last line without its end counts; the next start goes on behind it."""
    program.run([b"2\n", b"1"])

    assert "safety, yours and theirs" in says(program.run([]))


def test_a_missing_key_is_told_in_one_line_and_nothing_is_written(program: Program, tmp_path: Path) -> None:
    """Data without their key are refused: no new key is made, no byte changes."""
    program.run([b"2\n"])
    (tmp_path / "key" / "master.key").unlink()
    before = {file.name: file.read_bytes() for file in (tmp_path / "data").iterdir()}

    done = program.run([b"1\n"])

    assert 1 == done.returncode
    assert 1 == len(done.stderr.decode().splitlines())
    assert "key" in done.stderr.decode()
    assert not (tmp_path / "key" / "master.key").exists()
    assert before == {file.name: file.read_bytes() for file in (tmp_path / "data").iterdir()}


def test_a_wrong_key_is_told_in_one_line(program: Program, tmp_path: Path) -> None:
    """Another key opens nothing and spoils nothing."""
    program.run([b"2\n"])
    right = (tmp_path / "key" / "master.key").read_bytes()
    (tmp_path / "key" / "master.key").write_bytes(bytes(32))

    done = program.run([b"1\n"])

    assert 1 == done.returncode
    assert 1 == len(done.stderr.decode().splitlines())
    (tmp_path / "key" / "master.key").write_bytes(right)
    assert "court order" in says(program.run([]))


def test_a_second_chat_on_the_same_folder_gets_one_line(program: Program) -> None:
    """Two processes never share a store."""
    program.start()
    program.hear("Who can read this?")

    done = program.run([b"hello\n"])

    assert 1 == done.returncode
    assert 1 == len(done.stderr.decode().splitlines())


def test_later_moves_this_chats_clock_and_rings_what_is_due(program: Program) -> None:
    """Who left after the first tap is offered set-up next morning."""
    done = program.run([b"1\n", b"/stop\n", b"/later 2d\n"])

    assert "[2 days later]" in says(done)
    assert "/later takes a span" in says(program.run([b"/later soon\n"]))


def test_nothing_of_a_person_is_kept_before_the_first_tap(program: Program, tmp_path: Path) -> None:
    """A first message is answered, and the store holds no session of anybody."""
    import sqlite3

    program.run([b"hello, my canary is Quetzalcoatlus\n"])

    with closing(sqlite3.connect(tmp_path / "data" / "chat.sqlite3")) as db:
        assert [(0,)] == db.execute("select count(*) from session").fetchall()
        assert [(0,)] == db.execute("select count(*) from history").fetchall()
