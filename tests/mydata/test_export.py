"""What is taken along holds everything that is kept, in the words it was asked in and as plain values."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime, time

import pytest

from adapters.exporting import ASKED, Kept, for_machines, to_read
from adapters.wording import FluentWording
from bot.care.situation import Ended, Safety, Tie
from bot.flows.facts import ALL
from bot.flows.records import Draft, Note, NoteOf
from bot.ports import Holdings, Past, Place, Ringing
from bot.talk.questions import Given
from bot.talk.state import Answer, Session, Talk
from bot.talk.steps import Known

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
WALL = datetime(2026, 3, 4, 20, 15)  # noqa: DTZ001 - a wall time
FACTS = {
    "consent": Known(value=True, at=AT),
    "agreed": Known(1, AT),
    "ended": Known(Ended.THEY_ENDED, AT),
    "safety": Known(frozenset({Safety.AFRAID}), AT),
    "ties": Known(frozenset({Tie.CHILDREN, Tie.MONEY}), AT),
    "rungs": Known(frozenset(), AT),
    "sudden": Known(value=True, at=AT),
    "acceptance": Known(7, AT),
    "checkin_hour": Known(time(20, 30), AT),
    "zone": Known("Europe/London", AT),
    "called": Known("Robin", AT),
    "reasons": Known("my own peace", AT),
}
KEPT = Kept(
    Session(
        talks=(Talk("urge", None, (Answer("urge.box", 0, Given(text="half said"), WALL),), None, AT),),
        facts=FACTS,
        last=AT,
    ),
    [
        Past("Draft", AT, Draft("d1", "I miss you")),
        Past("Note", AT, Note("n1", "the river", NoteOf.TOLD)),
    ],
    Holdings(
        (Place("telegram", "bot", "77", "77"),),
        (Ringing("checkin", None, WALL, "UTC", AT, WALL.date()),),
    ),
)


@pytest.fixture(scope="module")
def wording() -> FluentWording:
    return FluentWording()


def test_for_machines_nothing_is_left_out() -> None:
    """Every field of what is kept has its place, plain enough for JSON, half-said words included."""
    told = json.loads(json.dumps(for_machines(KEPT)))
    assert set(FACTS) == set(told["remembered"])
    assert {"half said", "I miss you", "the river", "my own peace"} <= set(strings(told))
    assert [{"platform": "telegram", "account": "77"}] == told["accounts"]
    assert [{"what": "checkin", "at": "2026-03-04T20:15:00", "zone": "UTC", "about": None}] == told["reminders"]
    assert {"given": "2026-03-04T20:15:00Z", "promises": 1} == told["consent"]
    assert {"session", "past", "holdings"} == {one.name for one in fields(Kept)}


def strings(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [text for one in value.values() for text in strings(one)]
        case list():
            return [text for one in value for text in strings(one)]
        case _:
            return []


@pytest.mark.parametrize("locale", ["en", "es"])
def test_to_read_it_says_it_in_their_language(wording: FluentWording, locale: str) -> None:
    """Answers in the words of their choices, every own word, the kit, what is to come and what was agreed to."""
    told = to_read(KEPT, wording, locale, "Europe/London")
    for own in ("I miss you", "the river", "my own peace", "Robin", "20:30", "Europe/London", "PRIVACY.md"):
        assert own in told
    labels = [
        wording.labels(locale, *one)[0]
        for one in (("situation.ended", "they_ended"), ("gates.safety", "afraid"), ("situation.ties", "children"))
    ]
    assert [] == [label for label in labels if label not in told]
    assert "{" not in told


def test_to_read_there_may_be_nothing(wording: FluentWording) -> None:
    """Of somebody of whom nothing is kept there is a title and the word that there is no history."""
    told = to_read(Kept(Session(), (), Holdings()), wording, "en", "UTC")
    assert told.startswith("What Unsent keeps of you")
    assert "There is no history yet." in told


def test_every_answer_has_its_question(wording: FluentWording) -> None:
    """The facts that are read back exist, and so do the questions they answered."""
    assert set() == set(ASKED) - {fact.name for fact in ALL}
    for question in ASKED.values():
        assert wording.line("en", question)
