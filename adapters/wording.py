"""All wording comes from Fluent files, a room at a time and only when it is first needed. A key that a language lacks
is said in English and reported; a key that English lacks is an error, which the content checks keep from happening.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from babel import localedata
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import TextElement
from fluent.syntax import FluentParser

from bot.flows.content import City, Claim, Content, Country, Exercise, Help, Helpline
from bot.talk.screen import Option
from bot.talk.steps import Slot, Slots, Word

FOLDER = Path(__file__).resolve().parents[1] / "content"
ENGLISH = "en"
LONGEST_SLOT = 1000
PROMPTS = 4096  # whose choices are kept with what they are called
_UNASKED = """
languages scripts territories variants currency_names currency_names_plural unit_patterns unit_display_names
compound_unit_patterns compact_currency_formats compact_decimal_formats date_fields interval_formats meta_zones time_zones
"""
UNASKED = tuple(_UNASKED.split())
STANDS_IN = "\ue000"  # of Unicode's private use: nobody writes it


def _unreported(locale: str, key: str) -> None:
    """Where nobody listens, nothing is said."""
    del locale, key


@dataclass(slots=True)
class FluentWording:
    """Lines and labels from `<folder>/<locale>/<room>.ftl`; the room is a key's first part.

    `report(locale, key)` hears once of each key that had to be said in English.
    """

    folder: Path = FOLDER
    report: Callable[[str, str], None] = _unreported
    _rooms: dict[tuple[str, str], FluentBundle | None] = field(default_factory=dict)
    _offered: frozenset[str] = frozenset()
    _labels: dict[tuple[str, str], tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    _options: dict[tuple[str, str, tuple[str, ...]], tuple[Option, ...]] = field(default_factory=dict)
    _fixed: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    _missed: set[tuple[str, str]] = field(default_factory=set)

    def reread(self) -> None:
        """Forget what was read: the files have changed."""
        for read in (self._rooms, self._labels, self._options, self._fixed, self._missed):
            read.clear()
        self._offered = frozenset()

    def line(self, locale: str, key: str, slots: Slots = ()) -> str:
        """A line or question, slots filled. KeyError where English has no such line."""
        wanted = self._language(locale)
        language, text = self._fixed.get((wanted, key)) or self._read_line(wanted, key, slots)
        if language != wanted:
            self._said_instead(wanted, key)
        return text

    def _read_line(self, wanted: str, key: str, slots: Slots) -> tuple[str, str]:
        """The line and the language it is said in; one that nothing is put into is the same each time, and kept."""
        language, bundle, name = self._find(wanted, key)
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise KeyError(key)
        if isinstance(pattern, TextElement):
            self._fixed[wanted, key] = language, pattern.value
            return language, pattern.value
        filled = {slot: self._filled(language, value) for slot, value in slots}
        long = {slot: value for slot, value in filled.items() if isinstance(value, str) and len(value) > LONGEST_SLOT}
        stands = {slot: f"{STANDS_IN}{slot}{STANDS_IN}" for slot in long}
        text, errors = bundle.format_pattern(pattern, {"platform": "", **filled, **stands})
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return language, _put_in(str(text), long)

    def labels(self, locale: str, key: str, choice: str) -> tuple[str, ...]:
        """A choice's label first, then its typed synonyms: the attribute `.says`, parted by bars."""
        wanted, name = self._language(locale), f"{key}.{choice}"
        language, labels = self._labels.get((wanted, name)) or self._read_labels(wanted, name)
        if language != wanted:
            self._said_instead(wanted, name)
        return labels

    def options(self, locale: str, key: str, choices: tuple[str, ...]) -> tuple[Option, ...]:
        """Each of these choices with its label. The same few hundred are drawn again and again, and kept."""
        wanted = self._language(locale)
        found = self._options.get((wanted, key, choices))
        if found is None:
            if len(self._options) >= PROMPTS:
                self._options.clear()
            found = tuple([Option(choice, self.labels(wanted, key, choice)[0]) for choice in choices])
            self._options[wanted, key, choices] = found
        return found

    def heard(self, locale: str, key: str, choice: str) -> tuple[str, ...]:
        """The same, to compare with what was typed: nothing is said, so nothing is reported."""
        wanted, name = self._language(locale), f"{key}.{choice}"
        return (self._labels.get((wanted, name)) or self._read_labels(wanted, name))[1]

    def has(self, language: str, key: str) -> bool:
        """Whether this language itself says this key."""
        bundle = self._room(language, key.partition(".")[0])
        return bundle is not None and bundle.has_message(key.replace(".", "-"))

    def languages(self) -> tuple[str, ...]:
        """The languages there are, English first."""
        found = {path.name for path in self.folder.iterdir() if path.is_dir()} - {ENGLISH}
        return (ENGLISH, *sorted(found))

    def _read_labels(self, wanted: str, name: str) -> tuple[str, tuple[str, ...]]:
        """The labels and the language they are in, kept."""
        language, bundle, ident = self._find(wanted, name)
        message = bundle.get_message(ident)
        says = message.attributes.get("says")
        patterns = [pattern for pattern in (message.value, says) if pattern is not None]
        label, *more = (str(bundle.format_pattern(pattern)[0]) for pattern in patterns)
        labels = (label, *(said.strip() for bar in more for said in bar.split("|")))
        self._labels[wanted, name] = language, labels
        return language, labels

    def _find(self, language: str, key: str) -> tuple[str, FluentBundle, str]:
        """The bundle that says this key, in the language or else in English, and the message's name there."""
        name = key.replace(".", "-")
        room = name.partition("-")[0]
        for candidate in (language, ENGLISH):
            bundle = self._room(candidate, room)
            if bundle is not None and bundle.has_message(name):
                return candidate, bundle, name
        raise KeyError(key)

    def _room(self, language: str, room: str) -> FluentBundle | None:
        if (language, room) not in self._rooms:
            path = self.folder / language / f"{room}.ftl"
            self._rooms[language, room] = _bundle(path, language) if path.is_file() else None
        return self._rooms[language, room]

    def _language(self, locale: str) -> str:
        """Which of our languages a tag means. Tags come from outside, so nothing is kept by them."""
        if not self._offered:
            self._offered = frozenset(self.languages())
        if locale in self._offered:
            return locale
        base = locale.partition("-")[0]
        return base if base in self._offered else ENGLISH

    def _filled(self, language: str, value: Slot) -> str | int | date:
        match value:
            case Word(key):
                return self.line(language, key)
            case tuple():
                return self._joined(language, [str(self._filled(language, part)) for part in value])
            case datetime():
                return self._moment(language, value)
            case _:
                return value

    def _moment(self, language: str, at: datetime) -> str:
        """A wall time: "04 Mar, 20:15"."""
        month = self.labels(language, "core.month", str(at.month))[0]
        return self.line(language, "core.moment", (("day", f"{at:%d}"), ("month", month), ("time", f"{at:%H:%M}")))

    def _joined(self, language: str, parts: list[str]) -> str:
        if len(parts) < 2:  # noqa: PLR2004 - nothing to join
            return "".join(parts)
        return self.line(language, "core.and", (("first", ", ".join(parts[:-1])), ("last", parts[-1])))

    def _said_instead(self, wanted: str, key: str) -> None:
        """Said in English instead of this language: reported once."""
        if (wanted, key) not in self._missed:
            self._missed.add((wanted, key))
            self.report(wanted, key)


def _put_in(text: str, long: Mapping[str, str]) -> str:
    """The text with what is too long for Fluent, which refuses a slot of more than 2,500 characters."""
    for slot, value in long.items():
        text = text.replace(f"{STANDS_IN}{slot}{STANDS_IN}", value)
    return text


def _bundle(path: Path, language: str) -> FluentBundle:
    _lighten(language)
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")))
    return bundle


@cache
def _lighten(language: str) -> None:
    """Let go of the most that Babel knows of a language and nobody asks for: a MiB each, for plurals and numbers."""
    with suppress(OSError):  # a language that Babel does not know: Fluent takes the machine's
        for name in ("root", language):
            known = localedata.load(name)
            for unasked in UNASKED:
                known.pop(unasked, None)


def load_content(wording: FluentWording, *, own_helplines: Path | None = None, operator: str = "") -> Content:
    """The tables beside the wording. An operator's own helplines come before ours."""
    cities = _toml(wording.folder / "cities.toml")
    own = () if own_helplines is None else _helplines(own_helplines)
    return Content(
        labels=wording.heard,
        languages=wording.languages(),
        countries={code: Country(code, _cities(rows)) for code, rows in cities["countries"].items()},
        guesses=cities["guesses"],
        helplines=(*own, *_helplines(wording.folder / "helplines.csv")),
        claims={one: Claim(id=one, **row) for one, row in _toml(wording.folder / "claims.toml").items()},
        exercises=tuple(Exercise(id=one, **row) for one, row in _toml(wording.folder / "exercises.toml").items()),
        world=_cities(cities["world"]),
        called=cities["called"],
        operator=operator,
    )


def _toml(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)


def _cities(rows: Mapping[str, str]) -> tuple[City, ...]:
    return tuple(City(name, zone) for name, zone in rows.items())


def _helplines(path: Path) -> Iterator[Helpline]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Helpline(
                country=row["country"],
                kind=Help(row["class"]),
                name=row["name"],
                call=row["call"],
                text_to=row["text_to"],
                text_word=row["text_word"],
                chat_url=row["chat_url"],
                hours=row["hours"],
                languages=tuple(row["languages"].split()),
                website=row["website"],
                source=row["source_url"],
                verified=date.fromisoformat(row["verified_on"]) if row["verified_on"] else None,
                whom=row.get("for") or "",
            )
