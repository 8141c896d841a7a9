"""The six kinds of question, closed. A question knows its key, its choices and how a given answer becomes a value.

Keys are permanent, like migration numbers: a question whose meaning changes gets a new key.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import time
from enum import Enum, StrEnum
from typing import Any, Generic, Never, TypeVar, assert_never
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.values import value

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Kind(Enum):
    """What sort of answer is awaited; the value is what is kept with a shown prompt."""

    PICK = "pick"
    SOME = "some"
    SCALE = "scale"
    WORDS = "words"
    CLOCK = "clock"
    ZONE = "zone"


class Misfit(ValueError):  # noqa: N818 - a misfit is not an error of the person's
    """A kept answer no longer fits its question, which is then asked again."""


@value
class Given:
    """What a person gave: the ids of what they chose, or their own words. Its repr never shows either."""

    ids: tuple[str, ...] = field(default=(), repr=False)
    text: str | None = field(default=None, repr=False)


@dataclass(frozen=True)  # no slots: in Python 3.11 a slotted frozen generic cannot be made as Choice[T](...)
class Choice(Generic[T]):
    """One thing to choose. `label` is shown as it stands; without it the wording key is `<question>.<id>`."""

    id: str
    value: T
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Pick(Generic[T]):
    """One of several."""

    key: str
    choices: tuple[Choice[T], ...]
    kind: Kind = Kind.PICK

    def value(self, given: Given) -> T:
        """The chosen value; Misfit when the choice is gone."""
        return _chosen(self.choices, _single(given))

    def only(self, *ids: str) -> Pick[T]:
        """The same question with fewer choices, in the order given."""
        return replace(self, choices=tuple(_named(self.choices, choice) for choice in ids))


@dataclass(frozen=True, slots=True)
class Some(Generic[T]):
    """Several of several, none included. An id in `alone` cannot stand beside others."""

    key: str
    choices: tuple[Choice[T], ...]
    alone: frozenset[str] = frozenset()
    kind: Kind = Kind.SOME

    def value(self, given: Given) -> frozenset[T]:
        """The chosen values; Misfit when a choice is gone, words were given, or `alone` has company."""
        if given.text is not None or (len(given.ids) > 1 and self.alone & set(given.ids)):
            raise Misfit(self.key)
        return frozenset(_chosen(self.choices, choice) for choice in given.ids)


@dataclass(frozen=True, slots=True)
class Scale:
    """A whole number from `low` to `high`, both included."""

    key: str
    low: int = 0
    high: int = 10
    kind: Kind = Kind.SCALE

    def value(self, given: Given) -> int:
        """The number; Misfit outside the bounds."""
        only = _single(given)
        if only not in map(str, range(self.low, self.high + 1)):
            raise Misfit(self.key)
        return int(only)


@dataclass(frozen=True, slots=True)
class Words(Generic[T]):
    """The person's own words, or one of a few `choices` beside the box (skip, distract me)."""

    key: str
    choices: tuple[Choice[T], ...] = ()
    kind: Kind = Kind.WORDS

    def value(self, given: Given) -> str | T:
        """The words, or the value chosen instead."""
        return given.text if given.text is not None else _chosen(self.choices, _single(given))


@dataclass(frozen=True, slots=True)
class Clock(Generic[T]):
    """A local time of day; `offers` are drawn as buttons, any HH:MM or 8pm may be typed, `choices` stand beside them."""

    key: str
    offers: tuple[str, ...]
    choices: tuple[Choice[T], ...] = ()
    kind: Kind = Kind.CLOCK

    def value(self, given: Given) -> time | T:
        """The wall time, or the value chosen instead; Misfit when it is neither."""
        only = _single(given)
        for choice in self.choices:
            if choice.id == only:
                return choice.value
        try:
            return time.fromisoformat(only).replace(tzinfo=None)
        except ValueError as wrong:
            raise Misfit(self.key) from wrong


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA time zone; `offers` are (zone name, label) pairs of known cities, at most eight."""

    key: str
    offers: tuple[tuple[str, str], ...]
    kind: Kind = Kind.ZONE

    def value(self, given: Given) -> str:
        """The IANA name; Misfit when the zone data do not know it."""
        name = _single(given)
        if not zone_known(name):
            raise Misfit(self.key)
        return name


AnyQuestion = Pick[Any] | Some[Any] | Scale | Words[Any] | Clock[Any] | Zone


def pick(key: str, of: type[E]) -> Pick[E]:
    """A pick over all members of an enum, their values being the choice ids."""
    return Pick(key, tuple(Choice(member.value, member) for member in of))


def some(key: str, of: type[E], *alone: E) -> Some[E]:
    """A multiple choice over all members of an enum."""
    return Some(key, tuple(Choice(member.value, member) for member in of), frozenset(alone))


def words(key: str) -> Words[Never]:
    """A box for the person's own words, and nothing else."""
    return Words(key)


def words_or(key: str, of: type[E]) -> Words[E]:
    """A box for the person's own words, or one of the enum's members instead."""
    return Words(key, tuple(Choice(member.value, member) for member in of))


def offered(question: AnyQuestion) -> tuple[Choice[Any], ...]:
    """What is drawn as choices, in order: id and, where it is no wording key, the label."""
    match question:
        case Pick() | Some() | Words():
            return question.choices
        case Scale():
            return tuple(Choice(str(n), n, str(n)) for n in range(question.low, question.high + 1))
        case Clock():
            return (*(Choice(offer, offer, offer) for offer in question.offers), *question.choices)
        case Zone():
            return tuple(Choice(name, name, label) for name, label in question.offers)
        case _:
            assert_never(question)


def zone_known(name: str) -> bool:
    """Whether the zone data hold this place. Bare names are not places: "EST" has no summer, "localtime" is ours."""
    try:
        return name == "UTC" or ("/" in name and ZoneInfo(name).key == name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def _single(given: Given) -> str:
    if given.text is not None or len(given.ids) != 1:
        raise Misfit
    return given.ids[0]


def _chosen(choices: tuple[Choice[T], ...], choice: str) -> T:
    return _named(choices, choice).value


def _named(choices: tuple[Choice[T], ...], choice: str) -> Choice[T]:
    for one in choices:
        if one.id == choice:
            return one
    raise Misfit(choice)
