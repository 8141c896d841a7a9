"""What a commit writes, worked out before anything is written: rows for each statement, from what was looked up.

Nothing here runs a statement, so every database stores the same. Draws on the means it is given for keys and numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol, assert_never

from adapters.store import ringing
from adapters.store.codec import Codec, UnreadableError
from adapters.store.sealing import BrokenSealError, Marks
from adapters.store.times import DAY, micros
from bot.ports import (
    Act,
    Arrival,
    Change,
    Delivery,
    Erasing,
    Keep,
    Outcome,
    Parcel,
    Place,
    Ringing,
    Silencing,
    Waiting,
    Writing,
)
from bot.talk.events import Commanded, Event, Typed, Unreachable

DONE, ASIDE = 1, 2  # what becomes of an event
FALLBACK_LOCALE = "en"
EVERYTHING = Erasing(None)
_NEAR, _OWN = 3, 12  # bytes of an update's mark: its neighbours' as well, its own
_COUNTED = (
    15  # characters: of updates that are counted, as Telegram's are; longer ones begin with the time, as Discord's
)
_HUNDRED, _SECONDS = (
    -2,
    -10,
)  # where what neighbours have in common ends: a hundred of the one, two seconds of the other
_ONCE, _SEND = Delivery.ONCE, Act.SEND  # an enumeration's members are slow to ask for

Row = tuple[object, ...]
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


@dataclass(slots=True)
class Plan:
    """Rows to write. Each list goes to the statement of its name, and the lists in this order.

    `newcomers`, with the marks of their accounts, have keys that are to be kept before the rows are.
    """

    newcomers: dict[str, bytes] = field(default_factory=dict)
    add_person: list[Row] = field(default_factory=list)
    put_account: list[Row] = field(default_factory=list)
    spoke: list[Row] = field(default_factory=list)
    put_thread: list[Row] = field(default_factory=list)
    out_of_reach: list[Row] = field(default_factory=list)
    arrive: list[Row] = field(default_factory=list)
    consume: list[Row] = field(default_factory=list)
    move_waiting: list[Row] = field(default_factory=list)
    move_name: list[Row] = field(default_factory=list)
    call_off: list[Row] = field(default_factory=list)
    call_off_queue: list[Row] = field(default_factory=list)
    drop_bell: list[Row] = field(default_factory=list)
    hang_anew: list[Row] = field(default_factory=list)
    set_bell: list[Row] = field(default_factory=list)
    let_go: list[Row] = field(default_factory=list)
    write: list[Row] = field(default_factory=list)
    drop_session: list[Row] = field(default_factory=list)
    put_session: list[Row] = field(default_factory=list)
    leave: list[Row] = field(default_factory=list)
    leave_met: list[Row] = field(default_factory=list)
    stay: list[Row] = field(default_factory=list)
    post: list[Row] = field(default_factory=list)


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


def rounds(outcomes: Iterable[Outcome]) -> Iterator[list[Outcome]]:
    """In order, so that no round holds two of one person or account: what one changes the next must find."""
    current: list[Outcome] = []
    people: set[object] = set()
    for outcome in outcomes:
        place, person = outcome.waiting.place, outcome.waiting.person
        account = (place.platform, place.account)
        if person in people or account in people:
            yield current
            current, people = [], set()
        current.append(outcome)
        people.add(person)
        people.add(account)
    if current:
        yield current


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
            yield _numbered(person, here, means, here), name


def _numbered(person: str, here: Arrival, means: Means, arrival: Arrival | None) -> Waiting:
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
    return None if _lost(arrival) else means.stranger(lookup)


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
    if known.has_seen(name) or (account is None and _lost(waiting.arrival)):
        return False, None
    theirs = account is None or account.gone(now) or account.person == waiting.person
    return True, waiting.person if theirs else None


def _lost(arrival: Arrival) -> bool:
    """Whether it tells that its account has gone out of reach."""
    return isinstance(arrival.event, Unreachable)


def parting(known: Known, now: int) -> set[str]:
    """Who of these is met as new, their time being over."""
    return {account.person for account in known.accounts.values() if account.gone(now)}


def erasing(outcome: Outcome) -> bool:
    """Whether everything kept of its person goes."""
    return EVERYTHING in outcome.changes


def silencing(outcome: Outcome) -> bool:
    """Whether it drops bells."""
    return any(isinstance(change, Silencing) for change in outcome.changes)


@dataclass(slots=True)
class Planner:
    """Fills a plan, one arrival or turn after the other. `names`: marks that are known already, by number of event."""

    means: Means
    known: Known
    held: Held
    now: int
    names: Mapping[int, Named] = field(default_factory=dict)
    plan: Plan = field(default_factory=Plan)
    _bells: list[tuple[Ringing, Row]] = field(default_factory=list)
    _hangs: bool = True
    _seen: set[bytes] = field(default_factory=set)
    _met: dict[bytes, Account] = field(default_factory=dict)

    def wait(self, arrival: Arrival) -> Waiting | None:
        """Store an event to be handled later. None for one seen before, or of nobody known."""
        name = named(arrival, self.means)
        mark, lookup = name.mark, name.lookup
        if self.known.has_seen(name) or mark in self._seen:
            return None
        account = self._account(lookup)
        known = account is not None and not account.gone(self.now)
        if _lost(arrival) and not known:
            return None
        person = account.person if account is not None and known else self.means.stranger(lookup)
        arrival = at_home(arrival, account if known else None, self.means)
        self._seen.add(mark)
        self._touch(person, arrival, lookup, account)
        waiting = _numbered(person, arrival, self.means, None)
        number, body = waiting.event.number, self.means.codec.dump_event(waiting.place, waiting.event)
        sealed = self.means.seal(person, body, "inbox", "body", number)
        self.plan.arrive.append((number, mark, 0, person, self.now, sealed))
        return waiting

    def settle(self, outcome: Outcome, person: str) -> None:
        """Store a turn, and that its event is used up."""
        staying = self._use_up(outcome, person)
        self._bells.clear()
        self._hangs = True
        before = person
        for change in outcome.changes:
            if change == EVERYTHING:
                fresh = self.means.newcomer()
                self._start_anew(person, fresh, outcome.waiting.place)
                person, staying, self._hangs = fresh, False, False
            else:
                self._change(person, change)
        if outcome.waiting.bell is not None:
            self._use_up_bell(int(outcome.waiting.bell))
        self.plan.set_bell += [row for _, row in self._bells]
        self._keep(person, outcome, met=person == before, staying=staying)
        for parcel in outcome.parcels:
            self._post(person, parcel)

    def _use_up(self, outcome: Outcome, person: str) -> bool:
        """Its event is used up; whether it is known that its person stays."""
        waiting, state = outcome.waiting, ASIDE if outcome.set_aside else DONE
        if waiting.bell is not None:
            return False
        if waiting.arrival is None:
            self.plan.consume.append((state, waiting.event.number))
        else:
            mark, lookup, _ = self.names.get(waiting.event.number) or named(waiting.arrival, self.means)
            account = self._account(lookup)
            self._touch(person, waiting.arrival, lookup, account)
            self.plan.arrive.append((waiting.event.number, mark, state, None, self.now, None))
            return account is not None and account.expires is None
        return False

    def _use_up_bell(self, rung: int) -> None:
        """The bell goes, or hangs anew as the first that its turn sets: one row changed where two would be.

        Not where its turn may have taken it down already.
        """
        if self._bells and self._hangs:
            _, (place, number, person, *rest) = self._bells.pop(0)
            self.plan.hang_anew.append((place, number, *rest, rung, person))
        else:
            self.plan.drop_bell.append((rung,))

    def _account(self, lookup: bytes) -> Account | None:
        return self._met.get(lookup) or self.known.accounts.get(lookup)

    def _touch(self, person: str, arrival: Arrival, lookup: bytes, account: Account | None) -> None:
        """The account has spoken: it is in reach again and the one used last. Or it is out of reach."""
        place = arrival.place
        if _lost(arrival):
            self.plan.out_of_reach.append((lookup,))
            self.plan.call_off_queue.append((person, self.means.queue(place.platform, place.bot)))
            return
        if arrival.heard:
            body = self.means.seal(person, f"{place.chat}\n{arrival.heard}".encode(), "thread", "body", lookup.hex())
            self.plan.put_thread.append((lookup, person, self.means.queue(place.platform, place.bot), self.now, body))
        route = self._route(place, arrival.event.locale)
        expires: int | None = self.now + DAY
        if account is None:
            self._add_person(person, place, arrival.event.locale)
        elif account.gone(self.now):
            self._start_anew(account.person, person, place, arrival.event.locale)
        elif account.reachable and account.last and route == account.route:
            return
        else:
            expires = account.expires
            if not account.reachable or route != account.route:
                self._put_account(person, place, arrival.event.locale)
            if not account.last:
                self.plan.spoke.append((lookup, person))
        self._met[lookup] = Account(person, route, reachable=True, last=True, expires=expires)

    def _add_person(self, person: str, place: Place, locale: str = "") -> None:
        """Somebody new, known by this account, who stays for a day unless a turn says longer."""
        lookup = self.means.lookup(place)
        self.plan.newcomers[person] = lookup
        self.plan.add_person.append((person, self.now, self.now + DAY, lookup))
        self._put_account(person, place, locale)

    def _put_account(self, person: str, place: Place, locale: str) -> None:
        """The account is this person's and in reach, by this bot and chat, in this language."""
        lookup = self.means.lookup(place)
        body = self.means.codec.dump_place(replace(place, origin="", locale=locale))
        sealed = self.means.seal(person, body, "account", "place", lookup.hex())
        self.plan.put_account.append((lookup, person, place.platform, self._route(place, locale), sealed))

    def _route(self, place: Place, locale: str) -> bytes:
        return self.means.marks("route", place.bot, place.chat, locale)

    def _start_anew(self, person: str, fresh: str, place: Place, locale: str = "") -> None:
        """Part the account from all that is kept of the person, who is met as new under a fresh id and key.

        What they wrote since is taken along, and for a day the names of messages, so that these can be deleted too.
        The old rows are only marked: their key must go before they do.
        """
        self._add_person(fresh, place, locale)
        for number, sealed in self.held.waiting.get(person, ()):
            try:
                body = self._moved(person, fresh, sealed, "inbox", "body", number)
                self.plan.move_waiting.append((fresh, body, number))
            except BrokenSealError:
                self.plan.consume.append((ASIDE, number))
        for number, sealed in self.held.names.get(person, ()):
            with suppress(BrokenSealError):
                ref = self._moved(person, fresh, sealed, "outbox", "ref", number)
                self.plan.move_name.append((fresh, ref, number))
        self.plan.call_off.append((person,))
        self.plan.leave.append((0, person))

    def _moved(self, person: str, fresh: str, sealed: bytes, *where: str | int) -> bytes:
        table, column, row = map(str, where)
        return self.means.seal(fresh, self.means.open(person, sealed, table, column, row), table, column, row)

    def _keep(self, person: str, outcome: Outcome, *, met: bool, staying: bool) -> None:
        """Store the session as long as its turn says. Whoever was just erased counts as never met."""
        if outcome.session is None:
            return
        if outcome.keep is Keep.NO:
            self.plan.drop_session.append((person,))
            self.plan.leave_met.append((self.now + DAY, self.now if met else None, person))
            return
        body = self.means.codec.dump_session(outcome.session)
        self.plan.put_session.append((person, self.means.seal(person, body, "session", "body", person)))
        if outcome.keep is Keep.DAY:
            self.plan.leave.append((self.now + DAY, person))
        elif not staying:
            self.plan.stay.append((person,))

    def _change(self, person: str, change: Change) -> None:
        match change:
            case Ringing():
                self._ring(person, change)
            case Silencing():
                self._silence(person, change)
            case Writing():
                self._write(person, change)
            case Erasing(subject):
                self._let_go(self.means.marks("entry", person, str(subject)))
            case _:
                assert_never(change)

    def _ring(self, person: str, bell: Ringing) -> None:
        """Set the bell, in place of an earlier one of that name and subject, or day."""
        about = ("day", bell.day.isoformat()) if bell.subject is None else ("subject", bell.subject)
        mark = self.means.marks.once("bell", person, bell.bell, *about)
        number, due = self.means.next(), micros(bell.due)
        place = ringing.order(due, number, nudge=bell.nudge)
        sealed = self.means.seal(person, self.means.codec.dump_ringing(bell), "bell", "body", number)
        self._bells.append((bell, (place, number, person, mark, due, self.now, sealed)))

    def _silence(self, person: str, which: Silencing) -> None:
        """Drop what is meant of the bells that hang, and of those this turn has just set."""
        self._hangs = False
        hanging = self.held.bells.get(person, ())
        self.plan.drop_bell.extend(
            (place,) for place, number, sealed in hanging if self._drops(person, which, number, sealed)
        )
        self._bells = [(bell, row) for bell, row in self._bells if not _is_meant(which, bell)]

    def _drops(self, person: str, which: Silencing, number: int, sealed: bytes) -> bool:
        if which == Silencing(None, None):
            return True
        try:
            return _is_meant(
                which, self.means.codec.load_ringing(self.means.open(person, sealed, "bell", "body", number))
            )
        except (BrokenSealError, UnreadableError):
            return False

    def _write(self, person: str, entry: Writing) -> None:
        number = self.means.next()
        mark = None if entry.id is None else self.means.marks("entry", person, entry.id)
        sealed = self.means.seal(person, self.means.codec.dump_entry(entry), "history", "body", number)
        self.plan.write.append((number, person, mark, self.now, sealed))

    def _let_go(self, mark: bytes) -> None:
        self.plan.let_go.append((mark,))
        self.plan.write = [row for row in self.plan.write if row[2] != mark]

    def _post(self, person: str, parcel: Parcel) -> None:
        number = self.means.next()
        sealed = self.means.seal(person, self.means.codec.dump_parcel(parcel), "outbox", "body", number)
        place, due = parcel.place, None if parcel.due is None else micros(parcel.due)
        queue = self.means.queue(place.platform, place.bot)
        once = parcel.delivery is _ONCE
        nudge = once and parcel.act is _SEND
        self.plan.post.append((number, person, place.platform, queue, once, nudge, due, self.now, sealed))


def _is_meant(which: Silencing, bell: Ringing) -> bool:
    return which.bell in {None, bell.bell} and which.subject in {None, bell.subject}
