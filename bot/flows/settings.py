"""What the person may set: when and how often the bot speaks first, how openly, where they are, what is counted aloud.
A word after the command goes straight to that setting; hour, zone and country may be told with it, also all at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Any, Never, assert_never

from bot.care.days import QuietHours
from bot.care.plan import GUARDED, Plan
from bot.care.safe_here import may_be_read
from bot.care.situation import Situation
from bot.flows import setup
from bot.flows.content import City, Content
from bot.flows.facts import (
    CHECKIN_HOUR,
    COUNTRY,
    DISCREET,
    FAITH,
    HIDE_COUNTERS,
    LOCALE,
    PER_WEEK,
    QUIET_HOURS,
    SHOW_RUN,
    ZONE,
    plan_now,
    situation_of,
)
from bot.talk.steps import (
    Choice,
    Clock,
    Fact,
    Flow,
    Next,
    Pick,
    Remember,
    Script,
    Start,
    Word,
    ask,
    pick,
    say,
    zone_known,
)


class Item(StrEnum):
    HOUR = "hour"
    DAYS = "days"
    QUIET = "quiet"
    DISCREET = "discreet"
    SAFE = "safe"
    PAUSE = "pause"
    ZONE = "zone"
    COUNTRY = "country"
    COUNTERS = "counters"
    RUN = "run"
    FAITH = "faith"
    LANGUAGE = "language"
    NOTHING = "nothing"


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"


WHAT = pick("settings.what", Item)
DAYS: Pick[int | None] = Pick(
    "settings.days",
    (
        Choice[int | None]("usual", None),
        Choice[int | None]("daily", 7),
        Choice[int | None]("three", 3),
        Choice[int | None]("one", 1),
        Choice[int | None]("none", 0),
    ),
)
FROM: Clock[Never] = Clock("settings.quiet_from", ("21:00", "22:00", "23:00", "00:00"))
TO: Clock[Never] = Clock("settings.quiet_to", ("06:00", "07:00", "08:00", "10:00"))
SWITCHES: Mapping[Item, tuple[Pick[Any], Fact[bool]]] = {
    Item.DISCREET: (pick("settings.discreet", YesNo), DISCREET),
    Item.COUNTERS: (pick("settings.counters", YesNo), HIDE_COUNTERS),
    Item.RUN: (pick("settings.run", YesNo), SHOW_RUN),
    Item.FAITH: (pick("settings.faith", YesNo), FAITH),
}
OF_COUNTING = frozenset({Item.COUNTERS, Item.RUN})
TOLD = frozenset({Item.HOUR, Item.ZONE, Item.COUNTRY})  # those whose value may stand after the command


@dataclass(frozen=True, slots=True)
class Seed:
    """`item` and what is `…_said` were told with the command. When several were told `together`, `item` and `others` are
    those that were not understood. `never`: they had wanted nothing to be sent first.
    """

    items: tuple[Item, ...]
    place: setup.Seed
    zone: str
    item: Item | None = None
    hour_said: time | None = None
    hour: time | None = None
    quiet: QuietHours = QuietHours()  # noqa: RUF009 - frozen
    languages: tuple[str, ...] = ("en",)
    city: str = ""
    zone_said: str = ""
    country_said: str = ""
    city_said: str = ""
    together: bool = False
    others: tuple[Item, ...] = ()
    never: bool = False


def settings(seed: Seed) -> Script[None]:
    item = seed.item
    if seed.together:
        yield from all_told(seed)
    elif item is None:
        yield from now(seed)
        item = yield from ask(WHAT.only(*seed.items))
    if item is not None:
        for one in (item, *seed.others):
            yield from change(seed, one)


def change(seed: Seed, item: Item) -> Script[None]:
    match item:
        case Item.HOUR:
            yield from lifted(seed)
            yield from setup.settled(seed.place.at, seed.zone_said or seed.zone, seed.hour_said)
        case Item.DAYS:
            days = yield from ask(DAYS)
            yield Remember(PER_WEEK, days)
            if seed.hour is None and days != 0:
                yield from setup.settled(seed.place.at, seed.zone)
            else:
                yield say("settings.set")
        case Item.QUIET:
            start, end = (yield from ask(FROM)), (yield from ask(TO))
            yield Remember(QUIET_HOURS, QuietHours(start, end))
            yield say("settings.quiet_set" if start != end else "settings.quiet_never")
        case Item.ZONE:
            yield from moved(seed)
        case Item.LANGUAGE:
            offers = tuple(Choice[str](one, one) for one in seed.languages)
            yield Remember(LOCALE, (yield from ask(Pick("settings.language", offers))))
            yield say("settings.set")
        case Item.COUNTRY if seed.country_said:
            yield Remember(COUNTRY, seed.country_said)
            yield say("settings.set")
        case Item.COUNTRY | Item.PAUSE:
            yield Next(item.value)
        case Item.NOTHING:
            yield say("settings.as_it_is")
        case Item.SAFE:
            yield Next("safe_here")
        case Item.DISCREET | Item.COUNTERS | Item.RUN | Item.FAITH:
            question, fact = SWITCHES[item]
            yield Remember(fact, (yield from ask(question)) == YesNo.YES)
            yield say("settings.set")
        case _ as never:
            assert_never(never)


def all_told(seed: Seed) -> Script[None]:
    """What was told at once and understood: set in this turn, and said in it line by line."""
    hour, zone = seed.hour_said or seed.hour, seed.zone_said or seed.zone
    if hour is not None and (seed.hour_said is not None or seed.zone_said):
        yield from setup.rung(seed.place.at, hour, zone)
    if seed.hour_said is not None:
        yield from lifted(seed)
        yield say("settings.hour_set", hour=f"{seed.hour_said:%H:%M}")
    if seed.zone_said:
        yield Remember(ZONE, zone)
        yield say("settings.place_set", place=seed.city_said)
    if seed.country_said:
        yield Remember(COUNTRY, seed.country_said)
        yield say("settings.country_set", country=Word(f"country.{seed.country_said}"))
    elif seed.zone_said and Item.COUNTRY not in (seed.item, *seed.others):
        yield Next("country", (("zone", zone),))


def lifted(seed: Seed) -> Script[None]:
    """An hour that is named takes back a "never": else it would be an empty one."""
    if seed.never:
        yield Remember(PER_WEEK, None)


def now(seed: Seed) -> Script[None]:
    """How it stands, in two sentences."""
    if seed.hour is None:
        yield say("settings.now_unasked_never")
    else:
        yield say("settings.now", hour=f"{seed.hour:%H:%M}", place=seed.city or seed.zone)
    if seed.quiet.start != seed.quiet.end:
        yield say("settings.now_quiet", start=f"{seed.quiet.start:%H:%M}", end=f"{seed.quiet.end:%H:%M}")


def moved(seed: Seed) -> Script[None]:
    """Another place: its clock from now on, and its country where the place tells it."""
    zone = seed.zone_said or (yield from setup.whereabouts(seed.place))[0]
    hour = seed.hour_said or seed.hour
    yield Remember(ZONE, zone)
    if hour is not None:
        yield from setup.rung(seed.place.at, hour, zone)
    yield say("settings.set")
    if not seed.country_said and Item.COUNTRY not in seed.others:
        yield Next("country", (("zone", zone),))


def items_of(plan: Plan | None, known: Situation) -> tuple[Item, ...]:
    """What makes sense to set under this plan; whether it is safe here, where that is in question."""
    absent = OF_COUNTING if plan in GUARDED else frozenset[Item]()
    said_unsafe = known.safe_to_message is not None and not known.safe_to_message.value
    absent |= frozenset() if said_unsafe or may_be_read(known) else {Item.SAFE}
    absent |= {Item.HOUR, Item.DAYS} if plan is Plan.BEREAVED else frozenset()
    return tuple(item for item in Item if item not in absent)


def told(rest: str, items: tuple[Item, ...]) -> Mapping[Item, str]:
    """The settings that the command named, each with what stood after it: one, or several of those that take a value."""
    found: dict[Item, list[str]] = {}
    newest: list[str] = []
    for word in rest.split():
        item = next((one for one in Item if one == word.casefold()), None)
        if item is not None and (not found or {item, *found} <= TOLD):
            newest = found.setdefault(item, [])
        elif found:
            newest.append(word)
        else:
            return {}
    return {item: " ".join(found[item]) for item in items if item in found}


def hour_of(text: str) -> time | None:
    """An hour as it was told with the command."""
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None


def flow(content: Content) -> Flow[Seed]:
    """The flow with the cities and languages of this content."""

    def seed(start: Start) -> Seed:
        facts = start.facts
        plan = plan_now(facts, start.at)
        items = items_of(plan, situation_of(facts))
        known = content.countries.get(COUNTRY.of(facts) or "") or content.guess(start.locale)
        cities = content.cities(known, start.locale)
        named = told(start.given.get("rest", ""), items)
        hour = hour_of(named.get(Item.HOUR, ""))
        zone, country = named.get(Item.ZONE, ""), named.get(Item.COUNTRY, "").upper()
        zone, country = zone if zone_known(zone) else "", country if country in content.countries else ""
        understood = {item for item, value in ((Item.HOUR, hour), (Item.ZONE, zone), (Item.COUNTRY, country)) if value}
        together = len(named) > 1
        left = [item for item in named if not (together and item in understood)]
        return Seed(
            items,
            setup.Seed(start.at, start.local, cities, None if known is None else known.code),
            start.zone,
            left[0] if left else None,
            hour,
            CHECKIN_HOUR.of(facts),
            QUIET_HOURS.of(facts) or QuietHours(),
            content.languages,
            content.city_of(start.zone, start.locale),
            zone,
            country,
            content.city_of(zone, start.locale) if zone else "",
            together,
            tuple(left[1:]),
            PER_WEEK.of(facts) == 0,
        )

    at = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
    lisbon = (City("Lisboa", "Europe/Lisbon"), City("Ponta Delgada", "Atlantic/Azores"))
    whole = Seed(tuple(Item), setup.Seed(at, at.replace(tzinfo=None), lisbon, "PT"), "Europe/Lisbon")
    never = QuietHours(time(8), time(8))
    at_once = replace(whole, together=True)
    samples = (
        whole,
        replace(whole, hour=time(20), quiet=never),
        replace(whole, item=Item.HOUR, hour_said=time(7, 30)),
        replace(whole, item=Item.HOUR, never=True),
        replace(whole, item=Item.ZONE, zone_said="Atlantic/Azores"),
        replace(whole, item=Item.COUNTRY, country_said="BR"),
        replace(at_once, hour_said=time(7, 30), zone_said="Atlantic/Azores", city_said="Ponta Delgada"),
        replace(at_once, zone_said="Atlantic/Azores", country_said="PT", hour=time(20), item=Item.HOUR),
        replace(at_once, country_said="PT", item=Item.HOUR, others=(Item.ZONE,)),
        replace(at_once, hour_said=time(7, 30), item=Item.ZONE, others=(Item.COUNTRY,)),
    )
    return Flow(settings, seed, Seed, samples)
