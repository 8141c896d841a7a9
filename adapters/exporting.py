"""Everything kept of a person, twice: to be read, in their language, and for machines. Nothing that is kept is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from pydantic_core import to_jsonable_python

from bot.care.days import local
from bot.flows.facts import AGREED, CONSENT
from bot.flows.kit import HELD
from bot.flows.views import draw
from bot.ports import Holdings, Past, Wording
from bot.talk.screen import View
from bot.talk.state import Session
from bot.talk.steps import Known, Slot, Word

VERSION = 1  # of the shape of the JSON
ASKED: Mapping[str, str] = {
    "order": "gates.order",
    "safety": "gates.safety",
    "ended": "situation.ended",
    "when": "situation.when",
    "ties": "situation.ties",
    "home": "situation.home",
    "last_word": "situation.last_word",
    "stop": "situation.last_word",
    "invitation": "situation.did",
    "heart": "situation.heart",
    "rungs": "situation.rungs",
    "mild_days": "situation.mild_days",
    "goal": "situation.goal",
    "sudden": "later.sudden",
    "acceptance": "later.acceptance",
    "meaning_sense": "later.meaning_sense",
    "meaning": "later.meaning_why",
    "was_missing": "later.what_was_missing",
    "called": "later.call_them",
    "checkin_hour": "setup.hour",
    "zone": "setup.zone",
}
"""Fact -> the question it answers, as far as it can be read back in the words it was asked in."""


@dataclass(frozen=True, slots=True)
class Kept:
    """All there is of a person: the session with what is remembered, history oldest first, accounts and bells."""

    session: Session
    past: Sequence[Past]
    holdings: Holdings


def for_machines(kept: Kept) -> dict[str, Any]:
    """Plain values for JSON; instants are UTC, bells by their local time and zone."""
    facts = kept.session.facts
    agreed = facts.get(CONSENT.name)
    return {
        "version": VERSION,
        "consent": None if agreed is None else {"given": _plain(agreed.at), "promises": AGREED.of(facts) or 1},
        "accounts": [{"platform": one.platform, "account": one.account} for one in kept.holdings.accounts],
        "remembered": {name: {"value": _plain(one.value), "given": _plain(one.at)} for name, one in facts.items()},
        "open_talks": [_talk(talk) for talk in (*kept.session.talks, *kept.session.resting)],
        "history": [{"what": row.kind, "at": _plain(row.at), "entry": _plain(row.entry)} for row in kept.past],
        "reminders": [
            {"what": one.bell, "at": _plain(one.local), "zone": one.zone, "about": one.subject}
            for one in kept.holdings.bells
        ],
    }


def _talk(talk: Any) -> dict[str, Any]:  # noqa: ANN401 - a talk's seed is of any type
    answers = [{"asked": one.key, "given": _plain(one.given), "at": _plain(one.local)} for one in talk.answers]
    return {"talk": talk.flow, "began_with": _plain(talk.seed), "answers": answers}


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON is of any type
    return to_jsonable_python(value, fallback=str, inf_nan_mode="strings")


def to_read(kept: Kept, wording: Wording, locale: str, zone: str) -> str:
    """The same for people: what was agreed to, what they told, their kit, history with every word, reminders."""

    def line(key: str, **slots: Slot) -> str:
        return wording.line(locale, key, tuple(slots.items()))

    facts = kept.session.facts
    agreed = facts.get(CONSENT.name)
    consent = [] if agreed is None else [line("export.consent", when=_at(agreed, zone), version=AGREED.of(facts) or 1)]
    told = draw(View("told", (zone,)), kept.past, facts)
    kit = draw(View("kit", tuple(part.value for part in HELD)), kept.past, facts)
    reminders = [
        line("export.reminder", when=one.local.replace(second=0, microsecond=0)) for one in kept.holdings.bells
    ]
    parts = {
        "export.title": consent,
        "export.told": list(_told(facts, wording, locale, zone)),
        "export.kit": [wording.line(locale, one.key, one.slots) for one in kit],
        "export.history": [wording.line(locale, one.key, one.slots) for one in told],
        "export.reminders": reminders,
    }
    shown = ["\n\n".join([line(title), *lines]) for title, lines in parts.items() if lines or title == "export.title"]
    return "\n\n\n".join([*shown, line("export.rest")]) + "\n"


def _told(facts: Mapping[str, Known], wording: Wording, locale: str, zone: str) -> Iterator[str]:
    """Each answer under the question it was given to."""
    for fact, question in ASKED.items():
        if fact in facts:
            asked = wording.line(locale, question)
            answer = wording.line(locale, "export.answer", (("answer", _answer(facts[fact].value, question)),))
            when = wording.line(locale, "export.given", (("when", _at(facts[fact], zone)),))
            yield f"{asked}\n{answer} ({when})"


def _answer(value: object, question: str) -> Slot:
    """What was answered, in the words of the choice where it was one."""
    match value:
        case frozenset() | tuple():
            return tuple(Word(f"{question}.{one}") for one in sorted(value)) or Word("export.none")
        case bool():
            return Word("export.yes" if value else "export.no")
        case time():
            return f"{value:%H:%M}"
        case int() | date():
            return value
        case str() if type(value) is str:
            return value
        case _:
            return Word(f"{question}.{value}")


def _at(known: Known, zone: str) -> datetime:
    return local(known.at, zone).replace(tzinfo=None)
