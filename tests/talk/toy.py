"""A small house of flows, a tea room, in which every rule of the engine can be tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Never

from bot.talk.events import Rang
from bot.talk.house import Bell, House, Interrupt
from bot.talk.reading import plain
from bot.talk.state import Session
from bot.talk.steps import (
    Clock,
    Erase,
    Fact,
    Facts,
    Flow,
    Hush,
    Known,
    Next,
    Record,
    Remember,
    Scale,
    Script,
    Start,
    Wake,
    Zone,
    ask,
    ask_when,
    pick,
    say,
    show,
    some,
    words,
    words_or,
)

AT = datetime(2026, 3, 4, 11, 30, tzinfo=UTC)


class First(StrEnum):
    TEA = "tea"
    TOUR = "tour"


class Drink(StrEnum):
    BLACK = "black"
    GREEN = "green"
    WATER = "water"


class Extra(StrEnum):
    NOTHING = "nothing"
    MILK = "milk"
    LEMON = "lemon"
    HONEY = "honey"


class Otherwise(StrEnum):
    SKIP = "skip"
    LATER = "later"


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"


FIRST = pick("welcome.first", First)
DRINK = pick("tea.drink", Drink)
EXTRAS = some("tea.extras", Extra, Extra.NOTHING)
SWEET = Scale("tea.sweet")
WHEN: Clock[Never] = Clock("tea.when", ("08:00", "16:00"))
PLACE = Zone("tea.place", (("Europe/Berlin", "Berlin"), ("America/New_York", "New York")))
CARD = words_or("tea.card", Otherwise)
NOTE = words("note.text")
WAIT = pick("wait.long", YesNo)
AGAIN = pick("rounds.again", YesNo)
DANGER = pick("alarm_help.danger", YesNo)

MET: Fact[bool] = Fact("met", bool)
FAVOURITE: Fact[Drink] = Fact("favourite", Drink)
ALARMED: Fact[bool] = Fact("alarmed", bool)
CUPS: Fact[int] = Fact("cups", int)


@dataclass(frozen=True, slots=True)
class Cup:
    drink: Drink
    card: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Letter:
    id: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Spilt:
    """An entry that the summary cannot take in."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """A seed that knows nothing."""


@dataclass(frozen=True, slots=True)
class Told:
    """A seed that knows what the flow was started with."""

    subject: str
    at: datetime


def welcome(_: Nothing) -> Script[None]:
    yield say("welcome.hello")
    first = yield from ask(FIRST)
    yield Remember(MET, value=True)
    yield Next("tea" if first is First.TEA else "tour")


def tea(_: Nothing) -> Script[None]:
    """Every kind of question once, and a branch."""
    drink = yield from ask(DRINK)
    if drink is Drink.WATER:
        yield say("tea.just_water")
        yield Remember(FAVOURITE, None)
        return
    yield say("tea.good_choice", drink=drink.value)
    extras = yield from ask(EXTRAS)
    sweet = yield from ask(SWEET)
    if Extra.HONEY in extras and sweet > 5:
        yield say("tea.sweet_tooth")
    when = yield from ask(WHEN)
    zone = yield from ask(PLACE)
    card, local = yield from ask_when(CARD)
    yield Remember(FAVOURITE, drink)
    yield Record(Cup(drink, "" if isinstance(card, Otherwise) else card))
    yield Wake("tea", datetime.combine(local.date() + timedelta(days=1), when))
    yield say("tea.poured", zone=zone)
    yield show("cups", "week")


def tour(_: Nothing) -> Script[None]:
    yield say("tour.look")


def note(told: Told) -> Script[None]:
    text = yield from ask(NOTE)
    yield Record(Letter(told.subject, text))
    yield Wake("look_in", timedelta(minutes=20), told.subject)
    yield say("note.kept")
    yield Next("wait", (("subject", told.subject),))


def wait(told: Told) -> Script[None]:
    if (yield from ask(WAIT)) is YesNo.YES:
        yield Hush("look_in", told.subject)
        yield Wake("after", timedelta(hours=1), told.subject)
        yield say("wait.set")
    else:
        yield say("wait.as_you_like")


def after(told: Told) -> Script[None]:
    if (yield from ask(pick("after.burn", YesNo))) is YesNo.YES:
        yield Erase(told.subject)
        yield say("after.burnt")
    else:
        yield say("after.stays")


def rounds(_: Nothing) -> Script[None]:
    """The same question again and again, up to three times."""
    for _count in range(3):
        if (yield from ask(AGAIN)) is YesNo.NO:
            break
        yield say("rounds.more")
    yield say("rounds.enough")


def alarm(_: Nothing) -> Script[None]:
    yield say("alarm.out")
    yield Remember(ALARMED, value=True)
    yield Next("alarm_help")


def alarm_help(_: Nothing) -> Script[None]:
    danger = yield from ask(DANGER)
    yield say("alarm_help.call" if danger is YesNo.YES else "alarm_help.rest")


def nothing_more(_: Nothing) -> Script[None]:
    yield say("stop.no_more")


def helping(_: Nothing) -> Script[None]:
    yield say("help.all")


def forget(_: Nothing) -> Script[None]:
    if (yield from ask(pick("forget.sure", YesNo))) is YesNo.YES:
        yield Erase()
        yield say("forget.gone")
    else:
        yield say("forget.kept")


def endless(_: Nothing) -> Script[None]:
    yield Next("endless")


def spill(_: Nothing) -> Script[None]:
    yield Remember(FAVOURITE, Drink.BLACK)
    yield Record(Spilt())
    yield say("spill.unsaid")


def nothing(_: Start) -> Nothing:
    return Nothing()


def told(start: Start) -> Told:
    return Told(start.given.get("subject") or start.ident("note"), start.at)


SAMPLE = Told("0badcafe", AT)
QUIET = (Nothing(),)
FLOWS: Mapping[str, Flow[Any]] = {
    "welcome": Flow(welcome, nothing, Nothing, QUIET, fleeting=True),
    "tea": Flow(tea, nothing, Nothing, QUIET),
    "tour": Flow(tour, nothing, Nothing, QUIET),
    "note": Flow(note, told, Told, (SAMPLE,)),
    "wait": Flow(wait, told, Told, (SAMPLE,)),
    "after": Flow(after, told, Told, (SAMPLE,)),
    "rounds": Flow(rounds, nothing, Nothing, QUIET),
    "alarm": Flow(alarm, nothing, Nothing, QUIET, urgent=True),
    "alarm_help": Flow(alarm_help, nothing, Nothing, QUIET, urgent=True),
    "stop": Flow(nothing_more, nothing, Nothing, QUIET),
    "help": Flow(helping, nothing, Nothing, QUIET),
    "forget": Flow(forget, nothing, Nothing, QUIET),
}

NAMES: Mapping[str, tuple[str, ...]] = {
    "tea.drink.black": ("🫖 Black tea", "breakfast"),
    "tea.drink.green": ("Grüner Tee", "green tea"),
    "tea.drink.water": ("Water, thanks",),
    "tea.extras.nothing": ("Nothing", "plain"),
    "tea.extras.milk": ("Milk and sugar", "milk"),
    "tea.extras.lemon": ("Lemon",),
    "tea.extras.honey": ("🍯",),
    "tea.card.skip": ("Skip", "no card"),
    "tea.card.later": ("Later",),
    "unsure.tea.yes": ("Yes", "y"),
    "unsure.tea.no": ("No",),
    "core.done": ("Done", "that is all"),
    "core.lead": ("a", "some", "it is"),
    "core.filler": ("lol", "oh my", "sorry", "honey"),
    "core.hedge": ("i guess", "please"),
    "core.yes": ("yes", "y"),
    "core.no": ("no", "n"),
}
ZONES: Mapping[str, tuple[str, ...]] = {
    "sao paulo": ("America/Sao_Paulo",),
    "brazil": ("America/Sao_Paulo", "America/Manaus"),
}
COMMANDS = ("stop", "help", "forget", "tea", "note", "rounds", "wait", "after", "endless", "spill")


def names(key: str, choice: str, _: str) -> tuple[str, ...]:
    """Labels and synonyms; of what is gone, a KeyError, as wording does."""
    return NAMES[f"{key}.{choice}"]


def crisis(text: str, _: Session) -> Interrupt | None:
    said = plain(text)
    if "fire" in said:
        return Interrupt("alarm")
    return Interrupt("alarm", sure=False) if "smoke" in said else None


def interrupts(text: str, _: Session) -> Interrupt | None:
    said = plain(text)
    if "thirsty" in said:
        return Interrupt("tea")
    return Interrupt("tea", sure=False) if "kettle" in said else None


def exact(text: str, _: str) -> str | None:
    said = plain(text)
    return said if said in {"stop", "back", "help", "hide"} else None


def rang(_: Session, bell: Rang) -> Bell:
    match bell.bell:
        case "tea":
            return Bell("tea", unasked=True)
        case "look_in" | "after":
            return Bell("after", (("subject", bell.subject or ""),))
        case "line":
            return Bell(lines=(say("bell.line"),), unasked=True)
        case "quietly":
            return Bell(effects=(Remember(CUPS, 9), Wake("quietly", timedelta(days=1))))
        case "wipe":
            return Bell(effects=(Erase(),))
        case _:
            return Bell()


def fold(facts: Facts, entry: object, at: datetime, _: str) -> Facts:
    if isinstance(entry, Spilt):
        raise TypeError("spilt")
    return {**facts, CUPS.name: Known((CUPS.of(facts) or 0) + 1, at)}


def start(session: Session, _: str, __: str) -> Interrupt:
    return Interrupt("rounds" if MET.of(session.facts) else "welcome")


TOY = House(
    flows=FLOWS,
    commands={name: name for name in COMMANDS},
    start=start,
    crisis=crisis,
    interrupts=interrupts,
    exact=exact,
    names=names,
    zones=lambda place, _: ZONES.get(place, ()),
    admit=lambda flow, facts: "welcome" if flow == "wait" and not MET.of(facts) else flow,
    rang=rang,
    fold=fold,
    locale=lambda _, guess: guess,
    zone=lambda _, __: "Europe/Berlin",
)


def with_flows(**flows: Flow[Any]) -> House:
    """The tea room after a release: these flows added or changed."""
    return replace(TOY, flows={**FLOWS, **flows})


def without(*names: str) -> House:
    """The tea room after a release that took flows away."""
    return replace(TOY, flows={name: flow for name, flow in FLOWS.items() if name not in names})
