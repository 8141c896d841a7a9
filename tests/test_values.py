"""Values: equal, hashed and copied as frozen ones are, and not to be changed by any line that the type checkers read."""

import subprocess
import sys
from dataclasses import is_dataclass, replace
from pathlib import Path

from bot.talk.screen import Button
from bot.values import value

ROOT = Path(__file__).parent.parent
CHANGED = "from bot.ports import Place\n\nplace = Place('telegram', 'bot', 'account', 'chat')\nplace.chat = 'another'\n"


@value
class Pair:
    left: int
    right: tuple[int, ...] = ()


def test_a_value_is_equal_by_what_it_holds() -> None:
    """Two made alike are one in a set; one that differs is another."""
    assert {Pair(1, (2,)), Pair(1, (2,)), replace(Pair(0, (2,)), left=1)} == {Pair(1, (2,))}
    assert Pair(1) != Pair(2)


def test_a_value_has_room_for_its_fields_alone() -> None:
    """It is a slotted dataclass, as the others of this house are."""
    assert is_dataclass(Button)
    assert not hasattr(Pair(1), "__dict__")


def test_no_line_of_ours_changes_a_value() -> None:
    """What the check runs over every line refuses to set a field of one."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--config-file=",
        "--no-incremental",
        "--follow-imports=silent",
        "-c",
        CHANGED,
    ]
    told = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert 'Property "chat" defined in "Place" is read-only' in told.stdout, told.stdout + told.stderr
