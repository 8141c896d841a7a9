"""The tables that flows choose from, loaded before anybody speaks. A flow never reads a file: its seed carries what was
already chosen from here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Labels = Callable[[str, str, str], tuple[str, ...]]
"""(locale, key, choice) -> the label first, then what else may be typed for it."""


@dataclass(frozen=True, slots=True)
class City:
    """A city as it is written on a button, and its IANA zone."""

    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its two letters. The first city is the one guessed; at most eight."""

    code: str
    cities: tuple[City, ...]


class Help(StrEnum):
    """What a helpline is for."""

    SUICIDE = "suicide"
    CRISIS = "crisis"
    ABUSE = "abuse"
    OWN_BEHAVIOUR = "own_behaviour"
    CHILD = "child"
    EMERGENCY = "emergency"
    LOSS = "loss"


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number as a caller in that country dials it. `verified` None: nobody has checked it lately, and we say so.

    `whom` is whom it is for where that is not everybody: women, men, children.
    """

    country: str
    kind: Help
    name: str
    call: str = ""
    text_to: str = ""
    text_word: str = ""
    chat_url: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    website: str = ""
    source: str = ""
    verified: date | None = None
    whom: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A line of the claims ledger: whose side it is on, who says what in our words, how strong it is, where it stands."""

    id: str
    side: str
    who: str
    says: str
    strength: str
    source: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """Something to do in the chat; its words are the lines `exercise.<id>.1` to `.<steps>`."""

    id: str
    kind: str
    steps: int


@dataclass(frozen=True, slots=True)
class Content:
    """Everything loaded. `guesses` name a country for a language tag, for the time before anybody was asked; `world` are
    the cities offered when nothing can be guessed. `operator`: who runs this bot and how to reach them, if told.
    `called`: by language, what a city is called there where that differs.
    """

    labels: Labels
    languages: tuple[str, ...] = ("en",)
    countries: Mapping[str, Country] = field(default_factory=dict[str, Country])
    guesses: Mapping[str, str] = field(default_factory=dict[str, str])
    helplines: tuple[Helpline, ...] = ()
    claims: Mapping[str, Claim] = field(default_factory=dict[str, Claim])
    exercises: tuple[Exercise, ...] = ()
    world: tuple[City, ...] = ()
    operator: str = ""
    called: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])

    def guess(self, locale: str) -> Country | None:
        """The country that a language tag suggests: its own region, else the language's."""
        language, _, region = locale.partition("-")
        return self.countries.get(region.upper()) or self.countries.get(self.guesses.get(language, ""))

    def cities(self, country: Country | None, locale: str) -> tuple[City, ...]:
        """Those of the country, or of the world where none is known, as the language calls them."""
        called = self.called.get(locale.partition("-")[0], {})
        cities = self.world if country is None else country.cities
        return tuple(City(called.get(city.name, city.name), city.zone) for city in cities)

    def city_of(self, zone: str, locale: str) -> str:
        """The city that a clock is set by, as the language calls it."""
        tables: tuple[Country | None, ...] = (*self.countries.values(), None)
        listed = (city for country in tables for city in self.cities(country, locale))
        after = zone.rpartition("/")[2].replace("_", " ")
        return next((city.name for city in listed if city.zone == zone), after)

    def months(self, locale: str) -> tuple[str, ...]:
        """The twelve as a date shows them."""
        return tuple(self.labels(locale, "core.month", str(month))[0] for month in range(1, 13))

    def month(self, said: str) -> int | None:
        """The month that a word names, in whichever language; case and a dot after it do not count."""
        wanted = said.casefold().rstrip(".")
        for month in range(1, 13):
            named = (one for language in self.languages for one in self.labels(language, "core.month", str(month)))
            if wanted in {one.casefold().rstrip(".") for one in named}:
                return month
        return None

    def country_of(self, zone: str) -> str | None:
        """The country that has a city in this zone, where the table knows one."""
        for country in self.countries.values():
            if any(city.zone == zone for city in country.cities):
                return country.code
        return None

    def lines(self, country: str | None, kind: Help) -> tuple[Helpline, ...]:
        """The helplines of a country and kind, those checked lately first."""
        found = [line for line in self.helplines if line.country == country and line.kind is kind]
        return tuple(sorted(found, key=lambda line: line.verified is None))
