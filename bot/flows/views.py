"""Views drawn from history when they are sent, as lines by wording keys. What is gone is said to be gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import get_args

from bot.care.days import local
from bot.care.entries import Entry
from bot.care.kit import KitPart
from bot.flows.kit import HELD
from bot.flows.pictures import pictured
from bot.flows.records import Confidence, Draft, ExerciseDone, Note
from bot.ports import Past
from bot.talk.screen import View
from bot.talk.steps import Facts, Say, Show, Word, say

NEWEST = 20
LINKING = frozenset({"link_code", "joined", "left", "alone"})  # where accounts can be linked, the store answers these
TOLD = (*get_args(Entry), Note, Draft, Confidence, ExerciseDone)
UNTOLD = frozenset({"OfferMade", "NudgeSent", "NudgeOpened", "DraftKept", "DraftGone", "AskedOnce", "RepairDone"})


def draw(view: View, past: Sequence[Past], facts: Facts) -> tuple[Say, ...]:
    """The lines of a view; none for a view that this release does not know."""
    match view:
        case View("draft", (draft,)):
            return _draft(draft, past)
        case View("kit", parts):
            return _kit(parts, facts)
        case View("history", (zone,)):
            return tuple(_history(past, zone))
        case View("told", (zone,)):
            return tuple(_told(past, zone))
        case View(name, _) if name in LINKING:
            return (say("link.keeps_to_itself"),)
        case _:
            shown = pictured(Show(view.name, view.args), past, facts)
            return () if shown is None else shown.lines


def held(past: Sequence[Past], reminders: int) -> Say:
    """How much is kept of a person, before they have it erased."""
    words = sum(isinstance(row.entry, Draft | Note) for row in past)
    return say("leave.holdings", entries=len(past), words=words, reminders=reminders)


def _kit(parts: Sequence[str], facts: Facts) -> tuple[Say, ...]:
    held = ((part, HELD[KitPart(part)].of(facts)) for part in parts)
    return tuple(say(f"kit.shown_{part}", words=words) for part, words in held if words)


def _draft(draft: str, past: Sequence[Past]) -> tuple[Say, ...]:
    """The words as they were written, each burst a line of its own."""
    words = [row.entry.words for row in past if isinstance(row.entry, Draft) and row.entry.id == draft]
    return tuple(say("urge.draft_shown", words=one) for one in words) or (say("urge.draft_not_there"),)


def _history(past: Sequence[Past], zone: str) -> Iterator[Say]:
    """The newest, newest first; of a crisis nothing, and none of what only the bot did."""
    told = _of_the_person(past)
    if not told:
        yield say("history.nothing")
    for row in told[: -NEWEST - 1 : -1]:
        yield _line(row, zone)


def _of_the_person(past: Sequence[Past]) -> list[Past]:
    return [row for row in past if isinstance(row.entry, TOLD) and type(row.entry).__name__ not in UNTOLD]


def _told(past: Sequence[Past], zone: str) -> Iterator[Say]:
    """All there is, oldest first, with every word."""
    told = _of_the_person(past)
    if not told:
        yield say("history.nothing")
    for row in told:
        if isinstance(row.entry, Draft):
            yield say("history.note", when=_when(row, zone), words=row.entry.words)
        else:
            yield _line(row, zone)


def _line(row: Past, zone: str) -> Say:
    if isinstance(row.entry, Note):
        return say("history.note", when=_when(row, zone), words=row.entry.words)
    return say("history.row", when=_when(row, zone), what=Word(f"history.{type(row.entry).__name__}"))


def _when(row: Past, zone: str) -> datetime:
    return local(row.at, zone)
