"""Hard days the person sees coming: entered once, planned for the day before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.care.harddays import YEARLY, HardDay, HardDayKind, next_on
from bot.flows.content import Content
from bot.flows.facts import HARD_DAYS
from bot.reading.dates import coming
from bot.talk.steps import Flow, Remember, Script, Start, Word, ask, pick, say, words_or

MOST = 10
TRIES = 2
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})")
_DOTTED = re.compile(r"(?P<d>\d{1,2})[./ ]+(?P<m>\d{1,2})(?:[./ ]+(?P<y>\d{4}))?\.?")
_NAME = r"(?P<name>[^\W\d_]{3,})\.?"
_YEAR = r",?(?: (?:de |del )?(?P<y>\d{4}))?"
_NAMED = re.compile(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º)?\.? (?:de |of )?{_NAME}{_YEAR}")
_NAME_FIRST = re.compile(rf"{_NAME} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}")


Month = Callable[[str], int | None]
"""A typed word -> the month it names, 1 to 12."""


class Kind(StrEnum):
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    HANDOVER = "handover"
    COURT_DATE = "court_date"
    OTHER = "other"
    CLEAR = "clear"
    NOTHING = "nothing"


class Skip(StrEnum):
    SKIP = "skip"


KIND = pick("kit.hard_day", Kind)
WHICH = words_or("kit.hard_date", Skip)


@dataclass(frozen=True, slots=True)
class Seed:
    today: date
    days: tuple[HardDay, ...] = ()


def hard_days(seed: Seed, month: Month) -> Script[None]:
    if seed.days:
        yield say("kit.hard_days", days=tuple(Word(f"kit.hard_day.{day.kind}") for day in seed.days[:3]))
    kind = yield from ask(KIND if seed.days else KIND.only(*(one for one in Kind if one is not Kind.CLEAR)))
    if kind is Kind.NOTHING:
        yield say("kit.as_it_is")
        return
    if kind is Kind.CLEAR:
        yield Remember(HARD_DAYS, None)
        yield say("kit.hard_cleared")
        return
    day = yield from told(seed.today, HardDayKind(kind.value), month)
    if day is None:
        yield say("kit.hard_another_time")
        return
    coming = [one for one in seed.days if next_on(one, seed.today) is not None]
    yield Remember(HARD_DAYS, (*coming, day)[-MOST:])
    yield say("kit.hard_kept", day=day.on)


def told(today: date, kind: HardDayKind, month: Month) -> Script[HardDay | None]:
    """The day in their words; None where they would rather not, or it could not be read."""
    for tried in range(TRIES):
        words = yield from ask(WHICH)
        if isinstance(words, Skip):
            return None
        on = read_day(words, today, kind, month)
        if on is not None:
            return HardDay(kind, on)
        if tried + 1 < TRIES:
            yield say("kit.hard_not_read")
    return None


def read_day(words: str, today: date, kind: HardDayKind, month: Month) -> date | None:
    """2026-12-24, 24.12., 24 Dec or Dec 24, "next friday", "christmas eve"; without a year the next one. A single day
    that is past is none.
    """
    said = words.strip().casefold()
    found = next((one for form in (_ISO, _DOTTED, _NAMED, _NAME_FIRST) if (one := form.fullmatch(said))), None)
    parts = {} if found is None else found.groupdict()
    in_year = month(parts["name"]) or 0 if parts.get("name") else int(parts.get("m") or 0)
    years = (int(parts["y"]),) if parts.get("y") else (today.year, today.year + 1)
    for year in years:
        try:
            on = date(year, in_year, int(parts.get("d") or 0))
        except ValueError:
            continue
        if on >= today or kind in YEARLY:
            return on
    return None if found is not None else coming(words, today)


def flow(content: Content) -> Flow[Seed]:
    """The flow that reads months as this content calls them."""

    def script(seed: Seed) -> Script[None]:
        yield from hard_days(seed, content.month)

    def seed(start: Start) -> Seed:
        return Seed(start.local.date(), HARD_DAYS.of(start.facts) or ())

    today = date(2026, 3, 4)
    days = (HardDay(HardDayKind.BIRTHDAY, date(2026, 5, 1)), HardDay(HardDayKind.HANDOVER, today))
    return Flow(script, seed, Seed, (Seed(today), Seed(today, days)))
