"""`./unsent words`: what a language owes, and how a new one begins."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from adapters.commands import words
from adapters.translating import URGENT, gaps, languages
from tests.content.ftl import FOLDER

ENGLISH = {
    "welcome": "welcome-first = Hello { $name }.\nwelcome-first-yes = Yes, please\n",
    "kit": "kit-empty = Your kit is empty.\nkit-ok = OK\n",
}


def write(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for room, text in files.items():
        (folder / f"{room}.ftl").write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """English, a full language with every kind of fault, and one that has what it must."""
    (tmp_path / "languages.toml").write_text('full = ["es"]\n[pending]\nes = ["kit-ok", "kit-empty"]\n')
    write(tmp_path / "en", ENGLISH)
    spanish = {"welcome": "welcome-first = Hola.\nwelcome-old = Ya no\n!\n", "kit": "kit-empty = Your kit is empty.\n"}
    write(tmp_path / "es", spanish)
    write(tmp_path / "it", {"welcome": "welcome-first = Ciao { $name }.\nwelcome-first-yes = Sì, grazie\n"})
    return tmp_path


def test_what_is_owed(folder: Path) -> None:
    """Of a full language everything that is not pending, of the others the urgent rooms alone."""
    spanish, italian = gaps(folder, "es"), gaps(folder, "it")
    assert ("welcome-first-yes",) == spanish.owed
    assert (("kit-ok",), ("kit-empty",)) == (spanish.pending, spanish.done)
    assert (("welcome-old",), ("kit-empty",)) == (spanish.left_over, spanish.in_english)
    assert (("welcome-first",), 1) == (spanish.slots, len(spanish.unread))
    assert ((), 0, ("kit-empty", "kit-ok")) == (italian.owed, italian.faults, tuple(sorted(italian.missing)))


def test_the_command_lists_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the English text beside each key."""
    words.words("es", folder)
    said = capsys.readouterr().out
    assert "must be said (1)\n  welcome-first-yes = Yes, please" in said
    assert "still word for word English (1)\n  kit-empty = Your kit is empty." in said
    words.words("it", folder)
    assert "it: nothing is owed." in capsys.readouterr().out
    with pytest.raises(SystemExit, match="no folder xx"):
        words.words("xx", folder)


def test_the_table_has_a_line_for_each(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All languages at once."""
    words.words("", folder)
    _, spanish, italian = capsys.readouterr().out.splitlines()
    assert ["es", "(full)", "3", "2", "1", "1", "1", "1"] == spanish.split()
    assert ["it", "2", "2", "0", "0", "0", "0"] == italian.split()


def test_what_english_changed_is_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Since a revision: what it was, what it is, what the language says; a revision that is none ends with one line."""
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    for words_of_git in (("init", "-q"), ("add", "."), (*who, "commit", "-qm", "then")):
        subprocess.run(["git", *words_of_git], cwd=folder, check=True)
    write(folder / "en", {"welcome": "welcome-first = Good day { $name }.\nwelcome-first-yes = Yes, please\n"})
    words.words("es", folder, "HEAD")
    told = capsys.readouterr().out
    assert "changed in English since HEAD (1)" in told
    assert "was: Hello { $name }.\n    is:  Good day { $name }.\n    es:  Hola." in told
    with pytest.raises(SystemExit, match="nowhere"):
        words.words("es", folder, "nowhere")


def test_a_new_language_begins_as_a_copy(tmp_path: Path) -> None:
    """As CONTRIBUTING.md has it: copied rooms count as English until each line was said anew."""
    content = tmp_path / "content"
    shutil.copytree(FOLDER, content)
    (content / "it").mkdir()
    for room in URGENT:
        shutil.copy(content / "en" / f"{room}.ftl", content / "it")
    assert "it" in languages(content)
    begun = gaps(content, "it")
    assert ((), ()) == (begun.owed, begun.slots)
    assert len(begun.in_english) > 150
