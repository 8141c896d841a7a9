"""The outbox seen from its couriers: what is taken is given to nobody else until its end is told, or the process's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from adapters.store import statements as sql
from adapters.store.codec import UnreadableError
from adapters.store.sealing import BrokenSealError
from adapters.store.shelf import Shelf, Taken
from adapters.store.times import DAY
from bot.ports import Outgoing, Place

RECENT = 2 * DAY  # how long platforms let a bot take messages back
AHEAD = 600  # nudges that wait to be sent, at most: twenty seconds at the pace of Telegram
LEASE = DAY // 96  # how long a courier may keep silent about a parcel


def outgoing(shelf: Shelf, platform: str, bot: str, limit: int) -> list[Outgoing]:
    """The oldest waiting parcel of each person who has none in hand, oldest first; `once` counts as sent by it."""
    _note_sent(shelf)
    queue, now = shelf.queue(platform, bot), shelf.now()
    busy = _busy(shelf, queue, now)
    found: list[Outgoing] = []
    once, lost = [], []
    for number, person, at_most_once, tries, sealed in shelf.db.execute(sql.OUTGOING, (queue, now)):
        if person in busy:
            continue
        if len(found) == limit:
            break
        try:
            body = shelf.open(person, sealed, "outbox", "body", number)
            found.append(Outgoing(number, person, shelf.codec.load_parcel(body), tries))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"a parcel is set aside: {trouble}")
            lost.append((number,))
            continue
        busy.add(person)
        if at_most_once:
            once.append((number,))
    if once or lost:
        with shelf.posting():
            shelf.db.executemany(sql.TAKE_ONCE, once)
            shelf.db.executemany(sql.REFUSED, lost)
    for one in found:
        shelf.taken[one.id] = Taken(one.person, one.parcel.place.chat, queue, now)
    return found


def _busy(shelf: Shelf, queue: bytes, now: int) -> set[str]:
    """Who has a parcel of this queue in hand. One that was never accounted for is free again."""
    stale = [number for number, taken in shelf.taken.items() if now - taken.at > LEASE]
    _hand_back(shelf, stale)
    return {taken.person for taken in shelf.taken.values() if taken.queue == queue}


def sent(shelf: Shelf, ids: Sequence[int], refs: Mapping[int, str]) -> None:
    """Blank these; keep the messages' names, sealed with their chat."""
    shelf.told.update((number, refs.get(number)) for number in ids)
    _note_sent(shelf)


def _note_sent(shelf: Shelf) -> None:
    """Store what is known to be sent. While storage fails it is kept in mind, so that nothing goes out twice."""
    if not shelf.told:
        return
    rows = [(_ref(shelf, number, ref), number) for number, ref in shelf.told.items()]
    with shelf.posting():
        shelf.db.executemany(sql.SENT, rows)
    _hand_back(shelf, list(shelf.told))
    shelf.told.clear()


def _ref(shelf: Shelf, number: int, ref: str | None) -> bytes | None:
    taken = shelf.taken.get(number)
    if ref is None or taken is None:
        return None
    try:
        return shelf.seal(taken.person, f"{ref}\n{taken.chat}".encode(), "outbox", "ref", number)
    except BrokenSealError:
        return None  # erased while it was under way


def refused(shelf: Shelf, ids: Sequence[int]) -> None:
    """Set these aside, blanked."""
    with shelf.posting():
        shelf.db.executemany(sql.REFUSED, [(number,) for number in ids])
    _hand_back(shelf, ids)


def retry(shelf: Shelf, ids: Sequence[int]) -> None:
    """Give these out again; those that count as sent once taken are gone."""
    with shelf.posting():
        shelf.db.executemany(sql.RETRY, [(number,) for number in ids])
    _hand_back(shelf, ids)


def keep(shelf: Shelf, ids: Sequence[int]) -> None:
    """Set these aside unblanked, and what stands behind them, until the person comes by."""
    with shelf.posting():
        shelf.db.executemany(sql.KEEP, [(number,) for number in ids])
    _hand_back(shelf, ids)


def kept(shelf: Shelf, person: str, platform: str, bot: str) -> list[Outgoing]:
    """What waits for this person to come by, oldest first, without what cannot be read."""
    found = []
    for number, tries, sealed in shelf.db.execute(sql.KEPT, (person, shelf.queue(platform, bot))):
        try:
            body = shelf.open(person, sealed, "outbox", "body", number)
            found.append(Outgoing(number, person, shelf.codec.load_parcel(body), tries))
        except (BrokenSealError, UnreadableError) as trouble:
            shelf.report(f"what was kept is left out: {trouble}")
    return found


def _hand_back(shelf: Shelf, ids: Sequence[int]) -> None:
    for number in ids:
        shelf.taken.pop(number, None)


def recent(shelf: Shelf, person: str, place: Place) -> list[str]:
    """The names of the messages this bot sent to this chat within 48 hours, oldest first."""
    found = []
    queue = shelf.queue(place.platform, place.bot)
    for number, sealed in shelf.db.execute(sql.RECENT, (person, shelf.now() - RECENT, queue)):
        try:
            name = shelf.open(person, sealed, "outbox", "ref", number).decode()
        except BrokenSealError as trouble:
            shelf.report(f"a message's name is left out: {trouble}")
            continue
        ref, _, chat = name.partition("\n")
        if chat == place.chat:
            found.append(ref)
    return found
