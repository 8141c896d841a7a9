"""What is known of what comes in, before anything of it is planned: whether it was seen before, whose it is, where they are.

Nothing here runs a statement, so every database finds the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from adapters.store.codec import Codec, UnreadableError
from adapters.store.sealing import BrokenSealError, Marks
from bot.ports import Arrival, Outcome, Place, Waiting
from bot.talk.events import Commanded, Event, Typed, Unreachable

FALLBACK_LOCALE = "en"
_NEAR, _OWN = 3, 12
"""Bytes of an update's mark: what it shares with its neighbours', and its own."""
_COUNTED, _HUNDRED, _SECONDS = 15, -2, -10
"""Characters of an update that is counted, as Telegram's are, at most: longer ones begin with the time, as Discord's. Where
that ends which neighbours share: a hundred of the one, two seconds of the other.
"""

Sealed = Sequence[tuple[int, bytes]]  # rows of a person, by number
Hanging = Sequence[tuple[int, int, bytes]]  # bells of a person: id, number, body


class Means(Protocol):
    """What planning draws on: types, keyed hashes, people's keys, numbers never given before."""

    @property
    def codec(self) -> Codec: ...
    @property
    def marks(self) -> Marks: ...
    @property
    def former(self) -> bool:
        """Whether updates are known that were marked in the way of earlier releases."""
        ...

    def next(self) -> int: ...
    def stranger(self, lookup: bytes) -> str:
        """A random id with a key for whoever holds this account, the same until it is stored."""
        ...

    def newcomer(self) -> str:
        """A random id with a key, for whoever is met anew."""
        ...

    def seal(self, person: str, data: bytes, table: str, column: str, row: str | int) -> bytes: ...
    def open(self, person: str, sealed: bytes, table: str, column: str, row: str | int) -> bytes: ...
    def lookup(self, place: Place) -> bytes: ...
    def queue(self, platform: str, bot: str) -> bytes: ...


class Account(NamedTuple):
    """An account's row, and of its person's whether this is the one used last and when they go. `place` is sealed."""

    person: str
    route: bytes
    reachable: bool | int
    last: bool | int | None
    expires: int | None
    place: bytes = b""

    def gone(self, now: int) -> bool:
        """Whether its person's time is over."""
        return self.expires is not None and self.expires <= now


@dataclass(frozen=True, slots=True)
class Asked:
    """What has to be known first: marks of updates, accounts by mark, waiting events and bells by number."""

    marks: Sequence[bytes]
    lookups: Sequence[bytes]
    numbers: Sequence[int] = ()
    bells: Sequence[int] = ()

    def __le__(self, other: Asked) -> bool:
        """Whether the other asks for all of this."""
        pairs = zip(self._all(), other._all(), strict=True)
        return all(set(ours) <= set(theirs) for ours, theirs in pairs)

    def _all(self) -> Iterator[Sequence[object]]:
        yield from (self.marks, self.lookups, self.numbers, self.bells)


@dataclass(frozen=True, slots=True)
class Known:
    """What there is of what was asked: marks seen before, accounts, and whose the events and bells are."""

    seen: Collection[bytes]
    accounts: Mapping[bytes, Account]
    events: Mapping[int, str] = field(default_factory=dict)
    bells: Mapping[int, str] = field(default_factory=dict)

    def has_seen(self, name: Named) -> bool:
        """Whether the update was stored before."""
        return name.mark in self.seen or name.former in self.seen


@dataclass(frozen=True, slots=True)
class Held:
    """Rows still sealed: the bells of who silences some; the events and message names of who parts from all."""

    bells: Mapping[str, Hanging] = field(default_factory=dict)
    waiting: Mapping[str, Sealed] = field(default_factory=dict)
    names: Mapping[str, Sealed] = field(default_factory=dict)


class Named(NamedTuple):
    """What an arrival is known by: the marks of its update and of its account. `former`: the update's in an earlier release."""

    mark: bytes
    lookup: bytes
    former: bytes | None = None


def named(arrival: Arrival, means: Means) -> Named:
    """The marks of this arrival. Those of updates that come next to each other begin alike, and so lie side by side."""
    platform, bot, update = arrival.place.platform, arrival.place.bot, arrival.update
    own = means.marks.once("update", platform, bot, update)
    near = means.marks("updates", platform, bot, update[: _SECONDS if len(update) > _COUNTED else _HUNDRED])
    return Named(near[:_NEAR] + own[:_OWN], means.lookup(arrival.place), own if means.former else None)


def asked_of_arrivals(arrivals: Iterable[Arrival], means: Means) -> Asked:
    """What has to be known to take these in."""
    return asked_of([named(one, means) for one in arrivals])


def asked_of(names: Sequence[Named]) -> Asked:
    """What has to be known to take in what goes by these marks."""
    former = [one.former for one in names if one.former is not None]
    return Asked([*(one.mark for one in names), *former], [one.lookup for one in names])


def asked_of_outcomes(outcomes: Iterable[Outcome], means: Means) -> Asked:
    """What has to be known to store these."""
    return asked_of_waiting([one.waiting for one in outcomes], means)


def asked_of_waiting(waiting: Sequence[Waiting], means: Means) -> Asked:
    """What has to be known to store what becomes of these."""
    new = asked_of_arrivals((one.arrival for one in waiting if one.arrival is not None), means)
    stored = [one for one in waiting if one.arrival is None]
    numbers = [one.event.number for one in stored if one.bell is None]
    bells = [int(one.bell) for one in stored if one.bell is not None]
    return Asked(new.marks, new.lookups, numbers, bells)


def met(
    arrivals: Iterable[Arrival], names: Iterable[Named], known: Known, means: Means, now: int
) -> Iterator[tuple[Waiting, Named]]:
    """Those not seen before, numbered and with whose they are, and the marks of each; nothing of it is stored."""
    seen: set[bytes] = set()
    for arrival, name in zip(arrivals, names, strict=True):
        account = known.accounts.get(name.lookup)
        person = (
            None if known.has_seen(name) or name.mark in seen else _whose(arrival, name.lookup, account, means, now)
        )
        if person is not None:
            seen.add(name.mark)
            here = at_home(arrival, account, means)
            yield numbered(person, here, means, here), name


def numbered(person: str, here: Arrival, means: Means, arrival: Arrival | None) -> Waiting:
    """The event with a number of its own. Its place tells no language: the event does."""
    place = replace(here.place, locale="") if here.place.locale else here.place
    return Waiting(person, place, whole(here.event, means.next()), arrival=arrival)


def incomplete(arrival: Arrival) -> bool:
    """Whether its platform did not tell all of chat and language."""
    return not (arrival.place.chat and arrival.event.locale)


def at_home(arrival: Arrival, account: Account | None, means: Means) -> Arrival:
    """The arrival with what its platform did not tell of chat and language, as it was told before."""
    if not incomplete(arrival):
        return arrival
    place, event = arrival.place, arrival.event
    known = _place(account, means, arrival)
    chat = place.chat or (known.chat if known is not None and account is not None and account.reachable else "")
    locale = event.locale or (known.locale if known is not None else "") or FALLBACK_LOCALE
    return replace(arrival, place=replace(place, chat=chat), event=replace(event, locale=locale))


def _place(account: Account | None, means: Means, arrival: Arrival) -> Place | None:
    """Where the account was met last; None where that is not known any more."""
    if account is None or not account.place:
        return None
    lookup = means.lookup(arrival.place)
    try:
        return means.codec.load_place(means.open(account.person, account.place, "account", "place", lookup.hex()))
    except (BrokenSealError, UnreadableError):
        return None


def _whose(arrival: Arrival, lookup: bytes, account: Account | None, means: Means, now: int) -> str | None:
    if account is not None and not account.gone(now):
        return account.person
    return None if is_lost(arrival) else means.stranger(lookup)


def whole(event: Event, number: int) -> Event:
    """The event by its number, without halves of characters, which some clients send and no store can hold."""
    match event:
        case Typed(at=at, text=text, locale=locale, beside=beside):  # the most frequent: `replace` takes twice as long
            return Typed(number, at, text if text.isascii() else _utf8(text), locale, beside)
        case Commanded(rest=rest) if not rest.isascii():
            return replace(event, number=number, rest=_utf8(rest))
    return replace(event, number=number)


def _utf8(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def owned(outcomes: Iterable[Outcome], known: Known, means: Means, now: int) -> list[tuple[Outcome, str | None]]:
    """Each outcome that is still to be stored and whose it is; None where it is meanwhile somebody else's.

    One whose event was used up before is passed over.
    """
    pairs = ((outcome, *_owner(outcome.waiting, known, means, now)) for outcome in outcomes)
    return [(outcome, person) for outcome, fresh, person in pairs if fresh]


def _owner(waiting: Waiting, known: Known, means: Means, now: int) -> tuple[bool, str | None]:
    if waiting.arrival is None:
        found = known.events.get(waiting.event.number) if waiting.bell is None else known.bells.get(int(waiting.bell))
        return found is not None, found if found == waiting.person else None
    name = named(waiting.arrival, means)
    account = known.accounts.get(name.lookup)
    if known.has_seen(name) or (account is None and is_lost(waiting.arrival)):
        return False, None
    theirs = account is None or account.gone(now) or account.person == waiting.person
    return True, waiting.person if theirs else None


def is_lost(arrival: Arrival) -> bool:
    """Whether it tells that its account has gone out of reach."""
    return isinstance(arrival.event, Unreachable)


def parting(known: Known, now: int) -> set[str]:
    """Who of these is met as new, their time being over."""
    return {account.person for account in known.accounts.values() if account.gone(now)}
