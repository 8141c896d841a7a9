"""The ladder of chasing, read from the person's own ledger (B38–B40): mild rungs, severe rungs, on
how many of 14 days. It only ever adds to what was told; nothing read here takes an answer back.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.care.days import local
from bot.care.gates import MILD_WINDOW, SEVERE_WINDOW, kept
from bot.care.ledger import Channel, Contact, Direction, Purpose
from bot.care.situation import MILD, SEVERE, Given, MildDays, Rung, Situation

MANY_A_DAY = 5
CALLS_A_DAY = 3
MANY_DAYS = 3
_TWICE = 2


@dataclass(frozen=True, slots=True)
class Climb:
    """Rungs seen in the ledger, and on how many of the last 14 days mild ones were."""

    rungs: frozenset[Rung] = frozenset()
    mild_days: int = 0


def climbed(contacts: Sequence[Contact], at: datetime, *, zone: str, stop: datetime | None) -> Climb:
    """Read the ledger at `at`; `stop` is when the standing stop or block was set."""
    mine = [contact for contact in contacts if _is_personal(contact) and contact.at <= at]
    recent = [contact for contact in mine if at - contact.at <= SEVERE_WINDOW]
    by_day = _mild_by_day(recent, contacts, zone)
    rungs = frozenset(rung for found in by_day.values() for rung in found)
    if stop is not None and sum(contact.at > stop for contact in recent) >= _TWICE:
        rungs |= {Rung.TWICE_AFTER_A_STOP}
    first = local(at - MILD_WINDOW, zone).date()
    return Climb(rungs=rungs, mild_days=sum(day > first for day, found in by_day.items() if found))


def merged(situation: Situation, climb: Climb, at: datetime) -> Situation:
    """What the ledger shows added to what was told; where row 4 holds then, it is kept as a fact."""
    if not climb.rungs:
        return situation
    told = situation.rungs.value if situation.rungs else frozenset[Rung]()
    days = _days_of(situation, climb, at)
    return kept(replace(situation, rungs=Given(told | climb.rungs, at), mild_days=days), at)


def is_severe(rungs: Iterable[Rung]) -> bool:
    return not SEVERE.isdisjoint(rungs)


def _days_of(situation: Situation, climb: Climb, at: datetime) -> Given[MildDays] | None:
    if climb.mild_days >= MANY_DAYS:
        return Given(MildDays.THREE_OR_MORE, at)
    told = situation.rungs.value if situation.rungs else frozenset[Rung]()
    if situation.mild_days is None and len(told & MILD) < _TWICE:
        return Given(MildDays.FEW, at)
    return situation.mild_days


def _is_personal(contact: Contact) -> bool:
    return (
        contact.direction is Direction.MINE
        and contact.purpose is Purpose.PERSONAL
        and contact.channel is not Channel.PROFILE_PEEK
    )


def _mild_by_day(mine: Iterable[Contact], every: Iterable[Contact], zone: str) -> dict[date, frozenset[Rung]]:
    counts = Counter((local(contact.at, zone).date(), contact.channel) for contact in mine)
    answered = {local(contact.at, zone).date() for contact in every if contact.direction is Direction.THEIRS}
    days = {day for day, _ in counts}
    return {day: _mild_of(day, counts, answered=day in answered) for day in days}


def _mild_of(day: date, counts: Counter[tuple[date, Channel]], *, answered: bool) -> frozenset[Rung]:
    seen = {
        Rung.MANY_MESSAGES: counts[day, Channel.MESSAGE] >= MANY_A_DAY and not answered,
        Rung.REPEATED_CALLS: counts[day, Channel.CALL] >= CALLS_A_DAY,
        Rung.THROUGH_FRIENDS: counts[day, Channel.VIA_FRIEND] > 0,
        Rung.GIFTS: counts[day, Channel.GIFT_OR_LETTER] > 0,
    }
    return frozenset(rung for rung, found in seen.items() if found)
