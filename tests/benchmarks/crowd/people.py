"""A crowd of sealed people over all time zones, made through the real codec and seals, as rows of each table.

Their sessions are lived ones: scripted people live in the real house for some weeks, and everybody is one of them with
a zone, an hour and a key of their own. Half of all choose one of five hours, as people do.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from hashlib import blake2b
from zoneinfo import available_timezones

from adapters.store.codec import Codec
from adapters.store.ringing import order
from adapters.store.sealing import KEY_BYTES, Marks, Seal
from adapters.store.times import micros
from bot.care.days import instant
from bot.flows.facts import CHECKIN_HOUR, ZONE
from bot.flows.hold import HOLD
from bot.flows.nudging import CHECKIN
from bot.ports import Place, Ringing
from bot.rehearsal.life import Life
from bot.rehearsal.personas import PERSONAS
from bot.talk.house import House
from bot.talk.state import Session
from bot.talk.steps import Known

NOW = datetime(2026, 3, 25, tzinfo=UTC)  # midnight; everybody's next bell is on the day after
PEAKS = (time(8), time(9), time(12), time(19), time(21))
HOURS = tuple(time(hour, minute) for hour in range(7, 23) for minute in (0, 15, 30, 45))
LIVED_FOR = 21  # days
HELD = 50  # one in so many also has a hold that ends that day
BOT = "123456789"
_ZONE, _HOUR = "Zone/To_Be_Filled_In", time(3, 33, 33)

Rows = Mapping[str, list[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class Means:
    """What sealing needs: codec, the store's marks, the master key."""

    codec: Codec
    marks: Marks
    master: Seal


@cache
def zones() -> tuple[str, ...]:
    """Every zone that tells a place."""
    return tuple(sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/")))


def lived(house: House, count: int = 12) -> list[Session]:
    """Sessions of scripted people who finished setting up and lived on for three weeks."""
    found: list[Session] = []
    for number, persona in enumerate(PERSONAS * 3):
        life = Life(persona, number, house, lambda _moment: True)
        life.live(LIVED_FOR)
        session = life.room.session
        if CHECKIN_HOUR.of(session.facts) is not None and ZONE.of(session.facts) is not None:
            found.append(session)
        if len(found) == count:
            break
    return found


def zone_of(number: int) -> str:
    return zones()[number % len(zones())]


def hour_of(number: int) -> time:
    """The hour somebody chose, by a stable digest."""
    drawn = int.from_bytes(blake2b(f"hour {number}".encode(), digest_size=4).digest())
    return PEAKS[drawn // 2 % len(PEAKS)] if drawn % 2 else HOURS[drawn // 2 % len(HOURS)]


@cache
def due_of(zone: str, hour: time, day: date) -> tuple[datetime, datetime]:
    """The bell of this hour: on the person's clock, and as the instant it comes to."""
    return datetime.combine(day, hour), instant(day, hour, zone)


def person(number: int, bodies: Bodies, means: Means) -> Iterator[tuple[str, tuple[object, ...]]]:
    """(table, row) of everything there is of one person. Numbers of rows are four a person."""
    ident, key = os.urandom(8).hex(), os.urandom(KEY_BYTES)
    seal, marks, codec = Seal.of(key), means.marks, means.codec
    zone, hour = zone_of(number), hour_of(number)
    now = micros(NOW)
    place = Place("telegram", BOT, str(10**9 + number), str(10**9 + number))
    lookup = marks("account", place.platform, place.account)
    yield "person_key", (ident, means.master.close(key, "person_key", "wrapped", ident))
    yield "person", (ident, now, None, None, lookup)
    sealed = seal.close(codec.dump_place(place), "account", "place", lookup.hex())
    yield "account", (lookup, ident, place.platform, marks("route", BOT, place.chat), 1, sealed)
    yield "session", (ident, seal.close(bodies.of_person(number), "session", "body", ident))
    local, at = due_of(zone, hour, NOW.date() + timedelta(days=1))
    bells = [Ringing(CHECKIN, None, local, zone, at, local.date(), nudge=True)]
    if number % HELD == 0:
        at += timedelta(minutes=number % 600)
        bells.append(Ringing(HOLD, f"{number:012x}", local, zone, at, local.date()))
    for nth, bell in enumerate(bells):
        about = ("day", bell.day.isoformat()) if bell.subject is None else ("subject", bell.subject)
        mark, ring = marks("bell", ident, bell.bell, *about), 4 * number + nth + 1
        body = seal.close(codec.dump_ringing(bell), "bell", "body", ring)
        due = micros(bell.due)
        yield "bell", (order(due, ring, nudge=bell.nudge), ring, ident, mark, due, now, body)


def settled(session: Session, zone: str, hour: time) -> Session:
    """A lived session with this zone and hour."""
    facts = {**session.facts, ZONE.name: Known(zone, NOW), CHECKIN_HOUR.name: Known(hour, NOW)}
    return replace(session, facts=facts, last=NOW - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Bodies:
    """The sessions as the codec writes them. Zone and hour are put into the written form: to write all anew takes days."""

    written: Sequence[bytes]

    @classmethod
    def of(cls, sessions: Sequence[Session], codec: Codec) -> Bodies:
        return cls([codec.dump_session(settled(session, _ZONE, _HOUR)) for session in sessions])

    def of_person(self, number: int) -> bytes:
        written = self.written[number % len(self.written)]
        zoned = written.replace(_ZONE.encode(), zone_of(number).encode())
        return zoned.replace(_HOUR.isoformat().encode(), hour_of(number).isoformat().encode())


def rows_of(numbers: range, bodies: Bodies, means: Means) -> Rows:
    """The rows of these people, by table."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for number in numbers:
        for table, row in person(number, bodies, means):
            found.setdefault(table, []).append(row)
    return found
