"""What a commit writes, worked out before anything is written: rows for each statement, from what was looked up.

Nothing here runs a statement, so every database stores the same. Draws on the means it is given for keys and numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import assert_never

from adapters.store import ringing
from adapters.store.codec import UnreadableError
from adapters.store.knowing import Account, Held, Known, Means, Named, at_home, is_lost, named, numbered
from adapters.store.sealing import BrokenSealError
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

DONE, ASIDE = 1, 2  # what becomes of an event
EVERYTHING = Erasing(None)
_ONCE, _SEND = Delivery.ONCE, Act.SEND  # an enumeration's members are slow to ask for

Row = tuple[object, ...]


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
        if is_lost(arrival) and not known:
            return None
        person = account.person if account is not None and known else self.means.stranger(lookup)
        arrival = at_home(arrival, account if known else None, self.means)
        self._seen.add(mark)
        self._touch(person, arrival, lookup, account)
        waiting = numbered(person, arrival, self.means, None)
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
        if is_lost(arrival):
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
