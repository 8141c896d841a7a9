"""Two accounts become one person: what is sealed under one key is sealed anew under the other's. Pure; each database reads
the rows before and writes them after, all in one transaction.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from adapters.store import statements as sql
from adapters.store.codec import UnreadableError
from adapters.store.knowing import Means
from adapters.store.planning import Row
from adapters.store.sealing import BrokenSealError
from bot.ports import Act, Delivery, Parcel, Place
from bot.talk.screen import Screen

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that is mistaken for another
LENGTH = 8
LIVES = timedelta(minutes=10) // timedelta(microseconds=1)

Where = tuple[str, str]  # table and column
Sealed = Mapping[Where, Sequence[tuple[bytes | int, bytes]]]


def code() -> str:
    """A code that nobody guesses in ten minutes."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def outcome(row: Sequence[object] | None, person: str) -> tuple[str, bool | None]:
    """Whose code it is, and whether that already settles the matter: they are one, or will not be."""
    if row is None:
        return "", False
    target, used = str(row[0]), bool(row[1])
    return target, (used and target == person) if used or target == person else None


def anew(
    means: Means, sealed: Sealed, *, person: str, target: str, report: Callable[[str], None]
) -> Iterator[tuple[str, list[Row]]]:
    """Statements and their rows. One that no longer opens stays as it is: it is reported wherever it is read."""
    for where, rows in sealed.items():
        opened = list(_opened(means, person, where, rows, report))
        moved: list[Row] = [(means.seal(target, body, *where, _name(key)), key) for key, body in opened]
        yield sql.SEALED[where][1], moved
        if where == ("history", "body"):
            yield sql.MARK_HISTORY, list(_marks(means, target, opened))


def _opened(
    means: Means,
    person: str,
    where: Where,
    rows: Iterable[tuple[bytes | int, bytes]],
    report: Callable[[str], None],
) -> Iterator[tuple[bytes | int, bytes]]:
    for key, body in rows:
        try:
            yield key, means.open(person, body, *where, _name(key))
        except BrokenSealError as trouble:
            report(f"a row cannot be sealed anew: {trouble}")


def _name(key: bytes | int) -> str | int:
    return key if isinstance(key, int) else key.hex()


def _marks(means: Means, target: str, opened: Iterable[tuple[bytes | int, bytes]]) -> Iterator[Row]:
    """What may be let go alone is found by a mark that holds whose it is."""
    for key, body in opened:
        try:
            entry = means.codec.load_entry(body)
        except UnreadableError:
            continue
        if entry.id is not None:
            yield means.marks("entry", target, entry.id), key


def notice_row(means: Means, parcel: Parcel, *, person: str, now: int) -> Row:
    """The account that was there before hears of it: a code may have been read by somebody else."""
    number, place = means.next(), parcel.place
    body = means.seal(person, means.codec.dump_parcel(parcel), "outbox", "body", number)
    queue = means.queue(place.platform, place.bot)
    return (number, person, place.platform, queue, False, False, None, now, body)


def notice_to(place: Place, notice: Screen, locale: str) -> Parcel:
    """The words as a parcel to where the person was met last."""
    return Parcel(place, Act.SEND, Delivery.MUST, notice, locale)


def parted(accounts: Sequence[tuple[bytes, bytes, object]], *, others: bool) -> tuple[list[tuple[bytes, bytes]], bytes]:
    """Of accounts given as (mark, sealed place, whether it was used last): those to take out, and the mark of one that stays."""
    out = [(lookup, sealed) for lookup, sealed, last in accounts if bool(last) is not others]
    taken = {lookup for lookup, _ in out}
    return out, next(lookup for lookup, _, _ in accounts if lookup not in taken)


def taken_out(means: Means, person: str, fresh: str, lookup: bytes, sealed: bytes) -> Row:
    """The account's row under a fresh id."""
    where = ("account", "place", lookup.hex())
    return (fresh, means.seal(fresh, means.open(person, sealed, *where), *where), lookup)
