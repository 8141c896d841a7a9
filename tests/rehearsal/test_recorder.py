"""A talk taken down plays as a golden script unchanged."""

from datetime import UTC, datetime, timedelta

from bot.rehearsal.recorder import Recorder
from bot.rehearsal.room import played
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed
from tests.furnished import house

AT = datetime(2026, 11, 21, 23, 40, tzinfo=UTC)


def taken_down(*events: Event) -> str:
    """The script of these events."""
    recorder = Recorder(house())
    for event in events:
        recorder.saw(event)
    return recorder.script()


def test_what_is_taken_down_plays_the_same() -> None:
    """Commands, words, taps and the time between them come out of the script as they went in."""
    script = taken_down(
        Commanded(1, AT, "start", locale="de"),
        Typed(2, AT + timedelta(seconds=5), "2"),
        Tapped(3, AT + timedelta(hours=3), "x", ("none",)),
        Odd(4, AT + timedelta(hours=4), "photo"),
        Typed(5, AT + timedelta(days=2), "[not a tap]"),
    )

    assert script.startswith("@ de 2026-11-21T23:39:40+00:00\n> /start\n")
    assert "> [none]" in script
    assert '> "[not a tap]"' in script
    assert "photo" not in script
    assert script == played(script, house())


def test_a_bell_comes_back_with_the_subject_of_the_script() -> None:
    """A subject is a digest of its own talk; the script's bells carry the script's."""
    script = taken_down(
        Commanded(41, AT, "start"),
        Typed(42, AT + timedelta(seconds=40), "1"),
        Rang(43, AT + timedelta(hours=10), "offer_setup", AT + timedelta(hours=10)),
    )

    assert "> ~offer_setup\n" in script
    assert script == played(script, house())
