"""Golden transcripts: how the talks of scripted people read in English. `--update-talks` writes what is said now."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.rehearsal.life import Life, Moment
from bot.rehearsal.personas import (
    AFRAID,
    BEREAVED,
    COURT_ORDER,
    CRUMBS,
    GHOSTED,
    HALF_MOVED_OUT,
    I_HURT_THEM,
    INVITED,
    LEFT_BY_SPOUSE,
    LETS_GO,
    MAKE_THEM_REACT,
    SAYS_IDK,
    THREE_SLIPS,
    Persona,
)
from bot.rehearsal.transcript import Scribe, transcript
from bot.talk.state import Message, Session, Turn
from bot.talk.steps import Say
from tests.content.ftl import sentences
from tests.furnished import SAYING_ALL, house, wording
from tests.rehearsal.test_simulator import NOON

FOLDER = Path(__file__).parents[1] / "transcripts"
DAYS = 7
BUBBLE = 3  # sentences
KEPT = (
    LEFT_BY_SPOUSE,
    GHOSTED,
    COURT_ORDER,
    AFRAID,
    I_HURT_THEM,
    HALF_MOVED_OUT,
    LETS_GO,
    MAKE_THEM_REACT,
    CRUMBS,
    INVITED,
    BEREAVED,
    THREE_SLIPS,
    SAYS_IDK,
)


@pytest.mark.parametrize("persona", KEPT, ids=lambda persona: persona.name)
def test_a_transcript_reads_as_written(persona: Persona, pytestconfig: pytest.Config) -> None:
    """The first week, word for word."""
    file = FOLDER / f"{persona.name}.txt"
    now = transcript(persona, house(), wording(), days=DAYS)
    if pytestconfig.getoption("--update-talks"):
        file.write_text(now, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == now


def test_an_old_button_is_named_as_it_was_pressed() -> None:
    """Where its question is not the one that was shown last, or nothing was shown."""
    scribe = Scribe(house(), wording())
    assert scribe.saw(Moment(NOON, "[gone]", Session(), Turn(Session(), (Message((Say("core.stale"),)),))))
    assert "> [gone]" in scribe.lines[3]


@pytest.mark.parametrize("persona", KEPT, ids=lambda persona: persona.name)
def test_what_is_said_at_once_is_short(persona: Persona) -> None:
    """Over all the flows that follow each other in a turn: three sentences at most, the way back to what was asked aside."""
    long: list[tuple[str, ...]] = []

    def witness(moment: Moment) -> bool:
        for message in moment.turn.messages:
            keys = [line for line in message.lines if isinstance(line, Say) and line.key != "core.back_to"]
            long.extend(
                (locale, *(line.key for line in keys))
                for locale in SAYING_ALL
                if sum(sentences(wording().line(locale, line.key, line.slots)) for line in keys) > BUBBLE
            )
        return True

    Life(persona, 0, house(), witness).live(DAYS)
    assert [] == long
