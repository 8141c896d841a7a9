"""Hard days the person sees coming: entered once, planned for the day before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.care.harddays import YEARLY, HardDay, HardDayKind, next_on
from bot.flows.facts import HARD_DAYS
from bot.talk.steps import Flow, Remember, Script, Start, Word, ask, pick, say, words_or

MOST = 10
TRIES = 2
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})")
_DOTTED = re.compile(r"(?P<d>\d{1,2})[./ ]+(?P<m>\d{1,2})(?:[./ ]+(?P<y>\d{4}))?\.?")
_NAMED = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?\.? (?P<name>[a-z]{3})[a-z]*\.?,?(?: (?P<y>\d{4}))?")
_NAME_FIRST = re.compile(r"(?P<name>[a-z]{3})[a-z]*\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,?(?: (?P<y>\d{4}))?")


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


def hard_days(seed: Seed) -> Script[None]:
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
    day = yield from told(seed.today, HardDayKind(kind.value))
    if day is None:
        yield say("kit.hard_another_time")
        return
    coming = [one for one in seed.days if next_on(one, seed.today) is not None]
    yield Remember(HARD_DAYS, (*coming, day)[-MOST:])
    yield say("kit.hard_kept", day=f"{day.on:%d %b}")


def told(today: date, kind: HardDayKind) -> Script[HardDay | None]:
    """The day in their words; None where they would rather not, or it could not be read."""
    for tried in range(TRIES):
        words = yield from ask(WHICH)
        if isinstance(words, Skip):
            return None
        on = read_day(words, today, kind)
        if on is not None:
            return HardDay(kind, on)
        if tried + 1 < TRIES:
            yield say("kit.hard_not_read")
    return None


def read_day(words: str, today: date, kind: HardDayKind) -> date | None:
    """2026-12-24, 24.12., 24 Dec or Dec 24; without a year the next one. A single day that is past is none."""
    said = words.strip().casefold()
    found = next((one for form in (_ISO, _DOTTED, _NAMED, _NAME_FIRST) if (one := form.fullmatch(said))), None)
    parts = {} if found is None else found.groupdict()
    month = MONTHS.index(parts["name"]) + 1 if parts.get("name") in MONTHS else int(parts.get("m") or 0)
    years = (int(parts["y"]),) if parts.get("y") else (today.year, today.year + 1)
    for year in years:
        try:
            on = date(year, month, int(parts.get("d") or 0))
        except ValueError:
            continue
        if on >= today or kind in YEARLY:
            return on
    return None


def seed(start: Start) -> Seed:
    return Seed(start.local.date(), HARD_DAYS.of(start.facts) or ())


_TODAY = date(2026, 3, 4)
_DAY = HardDay(HardDayKind.BIRTHDAY, date(2026, 5, 1))
FLOW = Flow(hard_days, seed, Seed, (Seed(_TODAY), Seed(_TODAY, (_DAY, HardDay(HardDayKind.HANDOVER, _TODAY)))))
