"""When and where: the check-in hour, then country and zone on one screen, guessed and shown as the local time. Where
messages may be seen by somebody feared, it is asked first whether to write at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.care.days import instant
from bot.care.plan import GUARDED
from bot.care.rounds import next_round
from bot.care.safe_here import may_be_read
from bot.flows.content import City, Content
from bot.flows.facts import (
    CHECKIN_HOUR,
    COUNTRY,
    DISCREET,
    NEXT_ROUND,
    SAFE_TO_MESSAGE,
    SET_UP,
    ZONE,
    plan_now,
    situation_of,
)
from bot.flows.nudging import CHECKIN
from bot.talk.steps import (
    Ask,
    Choice,
    Clock,
    Flow,
    Hush,
    Next,
    Remember,
    Script,
    Start,
    Wake,
    Word,
    Zone,
    ask,
    pick,
    say,
)

TRIES = 2


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"


SAFE = pick("setup.safe", YesNo)
HOUR: Clock[None] = Clock("setup.hour", ("08:30", "12:30", "18:00", "20:00", "21:30"), (Choice[None]("none", None),))
HERE = pick("setup.here", YesNo)
RIGHT = pick("setup.right", YesNo)


@dataclass(frozen=True, slots=True)
class Seed:
    """`cities` are those of the guessed country, the guess first; without a guess, of the world. `at` is UTC."""

    at: datetime
    local: datetime
    cities: tuple[City, ...]
    country: str | None = None
    ask_safe: bool = False
    reviews: bool = True


def setup(seed: Seed) -> Script[None]:
    safe = (yield from ask(SAFE)) is YesNo.YES if seed.ask_safe else True
    hour = (yield from ask(HOUR)) if safe else None
    zone, at = yield from whereabouts(seed)

    yield Remember(ZONE, zone)
    yield Remember(SET_UP, value=True)
    if seed.ask_safe:
        yield Remember(SAFE_TO_MESSAGE, safe)
    if hour is None:
        yield say("setup.no_checkins" if safe else "setup.quiet")
    else:
        yield Remember(CHECKIN_HOUR, hour)
        tomorrow = clock_in(zone, at).date() + timedelta(days=1)
        yield Wake(CHECKIN, datetime.combine(tomorrow, hour))
        yield Remember(NEXT_ROUND, instant(tomorrow, hour, zone))
        yield say("setup.done", hour=f"{hour:%H:%M}")
        if seed.reviews:
            yield say("setup.review")
    if any(city.zone == zone for city in seed.cities) and seed.country is not None:
        yield Remember(COUNTRY, seed.country)
    else:
        yield Next("country", (("zone", zone),))


def whereabouts(seed: Seed) -> Script[tuple[str, datetime]]:
    """The zone, and the instant (UTC) of the answer that settled it. Typed places are confirmed by the time there."""
    at = seed.at
    if seed.country is not None:
        guess = seed.cities[0]
        reply = yield Ask(HERE, _shown(guess.name, guess.zone, at, seed.country))
        at = seed.at + (reply.local - seed.local)
        if HERE.value(reply.given) is YesNo.YES:
            return guess.zone, at
    zone = seed.cities[0].zone
    for _ in range(TRIES):
        reply = yield Ask(zone_question(seed.cities, at))
        at = seed.at + (reply.local - seed.local)
        zone = zone_question(seed.cities, at).value(reply.given)
        if any(city.zone == zone for city in seed.cities):
            break
        if (yield from ask(RIGHT, time=f"{clock_in(zone, at):%H:%M}", place=zone)) is YesNo.YES:
            break
    return zone, at


def settled(at: datetime, zone: str, told: time | None = None) -> Script[None]:
    """The hour that was told, else the one asked for; where none is wanted, the bell falls silent."""
    hour = told or (yield from ask(HOUR))
    if hour is None:
        yield Remember(CHECKIN_HOUR, None)
        yield Remember(NEXT_ROUND, None)
        yield Hush(CHECKIN)
        yield say("setup.no_checkins")
    else:
        yield from rung(at, hour, zone)
        yield say("settings.hour_set", hour=f"{hour:%H:%M}")


def rung(at: datetime, hour: time, zone: str) -> Script[None]:
    """The daily bell at this hour, from its next round after `at` (UTC) on."""
    wall, found = next_round(at, hour, zone)
    yield Remember(CHECKIN_HOUR, hour)
    yield Hush(CHECKIN)
    yield Wake(CHECKIN, wall)
    yield Remember(NEXT_ROUND, found)


def zone_question(cities: tuple[City, ...], at: datetime) -> Zone:
    """The cities with the time it is there; any other may be typed."""
    return Zone("setup.zone", tuple((city.zone, f"{city.name}, {clock_in(city.zone, at):%H:%M}") for city in cities))


def clock_in(zone: str, at: datetime) -> datetime:
    """The wall time there."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _shown(city: str, zone: str, at: datetime, country: str) -> tuple[tuple[str, str | Word], ...]:
    return (("city", city), ("country", Word(f"country.{country}")), ("time", f"{clock_in(zone, at):%H:%M}"))


def flow(content: Content) -> Flow[Seed]:
    """The flow with the cities of this content."""

    def seed(start: Start) -> Seed:
        known = content.countries.get(COUNTRY.of(start.facts) or "") or content.guess(start.locale)
        cities = content.cities(known, start.locale)
        plan = plan_now(start.facts, start.at)
        watched = DISCREET.of(start.facts) is True or may_be_read(situation_of(start.facts))
        code = None if known is None else known.code
        return Seed(start.at, start.local, cities, code, ask_safe=watched, reviews=plan not in GUARDED)

    at = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
    local = at.replace(tzinfo=None)
    lisbon = (City("Lisboa", "Europe/Lisbon"), City("Ponta Delgada", "Atlantic/Azores"))
    samples = (
        Seed(at, local, lisbon, "PT"),
        Seed(at, local, lisbon),
        Seed(at, local, lisbon, "PT", ask_safe=True, reviews=False),
    )
    return Flow(setup, seed, Seed, samples)
