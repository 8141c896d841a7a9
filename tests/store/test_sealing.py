"""Keys, seals and marks."""

import os
from pathlib import Path

import pytest

from adapters.store.sealing import BrokenSealError, Marks, OpeningError, Seal, master_key

SEAL = Seal.of(b"k" * 32)
SEALED = SEAL.close(b"I miss them", "session", "body", "p1")


def test_what_is_sealed_opens_where_it_was_sealed() -> None:
    """And nothing of it shows; sealing it again looks different."""
    assert b"I miss them" == SEAL.open(SEALED, "session", "body", "p1")
    assert b"miss" not in SEALED
    assert SEALED != SEAL.close(b"I miss them", "session", "body", "p1")
    assert len(b"I miss them") + 28 == len(SEALED)


@pytest.mark.parametrize("where", [("history", "body", "p1"), ("session", "ref", "p1"), ("session", "body", "p2")])
def test_what_is_moved_does_not_open(where: tuple[str, str, str]) -> None:
    """Not in another table, column or row."""
    with pytest.raises(BrokenSealError, match=f"^{where[0]}.{where[1]} of row {where[2]} does not open$"):
        SEAL.open(SEALED, *where)


@pytest.mark.parametrize(
    "changed", [b"", SEALED[:-1], SEALED[:5], bytes([SEALED[0] ^ 1]) + SEALED[1:], SEALED[:-1] + b"\0\0"]
)
def test_what_is_changed_does_not_open(changed: bytes) -> None:
    """Not a bit of it, nor any part."""
    with pytest.raises(BrokenSealError):
        SEAL.open(changed, "session", "body", "p1")


def test_another_key_opens_nothing() -> None:
    """One person's key says nothing of another's rows."""
    with pytest.raises(BrokenSealError):
        Seal.of(b"x" * 32).open(SEALED, "session", "body", "p1")


def test_marks_are_equal_for_equal_things_alone() -> None:
    """Under one key; under another they are others. Halves of characters do no harm."""
    marks = Marks(b"k" * 32)
    assert marks("account", "12") == marks("account", "12")
    assert marks("account", "12") != marks("account1", "2")
    assert marks("account", "12") != Marks(b"x" * 32)("account", "12")
    assert 16 == len(marks("\ud800"))


def test_the_first_run_makes_a_key(tmp_path: Path) -> None:
    """32 random bytes that their owner alone may read, the same ever after."""
    file = tmp_path / "config" / "unsent" / "master.key"
    key = master_key(file, data_present=False)
    assert 32 == len(key)
    assert 0o600 == file.stat().st_mode & 0o777
    assert 0o700 == file.parent.stat().st_mode & 0o777
    assert key == master_key(file, data_present=False) == master_key(file, data_present=True)
    assert key != master_key(tmp_path / "other.key", data_present=False)


def test_no_key_is_made_where_there_are_data(tmp_path: Path) -> None:
    """A missing key is an end, and the folder stays as it was."""
    with pytest.raises(OpeningError, match=r"master\.key is missing; put it back"):
        master_key(tmp_path / "master.key", data_present=True)
    assert [] == list(tmp_path.iterdir())


def test_what_is_no_key_is_refused(tmp_path: Path) -> None:
    """A file of another length, or no file at all."""
    short = tmp_path / "short.key"
    short.write_bytes(b"k" * 31)
    with pytest.raises(OpeningError, match="must hold 32 bytes"):
        master_key(short, data_present=False)
    with pytest.raises(OpeningError, match="cannot be read: Is a directory"):
        master_key(tmp_path, data_present=False)


def test_a_key_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """In one line."""
    (tmp_path / "file").write_text("")
    with pytest.raises(OpeningError, match="cannot be made: File exists"):
        master_key(tmp_path / "file" / "master.key", data_present=False)


def test_a_key_half_written_is_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fails under it, no file is left that the next start would stumble over."""

    def fail(_file: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        with pytest.raises(OpeningError, match="cannot be made: No space left on device"):
            master_key(tmp_path / "master.key", data_present=False)
    assert 32 == len(master_key(tmp_path / "master.key", data_present=False))
