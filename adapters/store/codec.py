"""Values to bytes and back, for every release: what an older or newer one wrote is kept or left out, never refused.

A talk whose seed can no longer be read comes to rest with its answers; a fact that no longer fits is as never given.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar, get_type_hints

from msgspec import DecodeError, ValidationError, convert, defstruct
from msgspec.json import Decoder, Encoder

from bot.ports import Parcel, Past, Place, Ringing, RowError, Writing
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.state import Answer, Session, Shown, Talk
from bot.talk.steps import Facts, Known

T = TypeVar("T")

_EVENTS: Mapping[str, type[Event]] = {
    kind.__name__: kind for kind in (Typed, Tapped, Commanded, Rang, Unreachable, Odd)
}


UNREADABLE = (DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises of bytes that no longer make a value."""


class UnreadableError(RowError):
    """Stored bytes that no longer make a value."""


@dataclass(frozen=True, slots=True)
class _Inbound:
    kind: str
    place: Place
    event: Any


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    at: datetime
    entry: Any
    id: str | None = None


_encode = Encoder().encode
_SESSION = Decoder(Session)
_INBOUND = Decoder(_Inbound)
_PARCEL = Decoder(Parcel)
_PLACE = Decoder(Place)
_RINGING = Decoder(Ringing)
_PAST = Decoder(Past)
_ANYTHING = Decoder(Any)
_PLAIN = {name: kind for name, kind in get_type_hints(Session).items() if name not in {"talks", "resting", "facts"}}


@dataclass(frozen=True, slots=True)
class _Kinds:
    """Types by name. msgspec looks at a bare type anew each time, and at a struct's fields once: so each stands in a struct."""

    kinds: Mapping[str, Any]
    structs: dict[str, Any] = field(default_factory=dict)

    def read(self, name: str, raw: object) -> object:
        """The plain JSON value as what goes by this name; KeyError where this release knows none, else ValidationError."""
        struct: Any = self.structs.get(name)
        if struct is None:
            struct = self.structs[name] = defstruct("Kept", [("value", self.kinds[name])])
        return convert({"value": raw}, struct).value


class Codec:
    """Types by name: a flow's seed, a fact's value, a history entry's class."""

    __slots__ = ("_entries", "_facts", "_seeds")

    def __init__(
        self,
        seed_kinds: Mapping[str, Any],
        fact_kinds: Mapping[str, Any],
        entry_kinds: Mapping[str, Any],
    ) -> None:
        self._seeds = _Kinds(seed_kinds)
        self._facts = _Kinds(fact_kinds)
        self._entries = _Kinds(entry_kinds)

    def dump_session(self, session: Session) -> bytes:
        """The session as JSON; RowError when it holds what JSON cannot."""
        return _dump(session)

    def load_session(self, body: bytes) -> Session:
        """The session, as much of it as this release understands; never raises."""
        try:
            whole = _SESSION.decode(body)
        except UNREADABLE:
            return self._what_is_left(body)
        if not (whole.talks or whole.facts):
            return whole
        talks = [seeded for talk in whole.talks if (seeded := self._seeded(talk))]
        if len(talks) < len(whole.talks):
            return self._what_is_left(body)
        return replace(whole, talks=tuple(talks), facts=self._typed(whole.facts))

    def _what_is_left(self, body: bytes) -> Session:
        """A session read field by field, without what no longer fits."""
        raw = _parsed(body)
        held = _talks(raw.get("talks"))
        talks = [self._seeded(talk) for talk in held]
        lost = {talk.flow: talk for talk, seeded in zip(held, talks, strict=True) if seeded is None}
        rested = [talk for talk in _talks(raw.get("resting")) if talk.flow not in lost]
        plain = _plain(raw)
        aside = plain.get("aside")
        if lost and aside is not None and aside.flow is None:
            del plain["aside"]  # it asked about a talk that is no longer held
        return Session(
            talks=tuple(talk for talk in talks if talk is not None),
            resting=(*rested, *(replace(talk, seed=None, shown=None) for talk in lost.values())),
            facts=self._typed(_known(raw.get("facts"))),
            **plain,
        )

    def dump_event(self, place: Place, event: Event) -> bytes:
        """An inbound event with the place it came from."""
        return _dump(_Inbound(type(event).__name__, place, event))

    def load_event(self, body: bytes) -> tuple[Place, Event]:
        """The place and the event; UnreadableError where this release knows no such event."""
        inbound = _load(_INBOUND, body)
        if inbound.kind not in _EVENTS:
            raise UnreadableError(f"an event of an unknown kind: {inbound.kind}")
        return inbound.place, _event(_EVENTS[inbound.kind], inbound.event)

    def dump_place(self, place: Place) -> bytes:
        return _dump(place)

    def load_place(self, body: bytes) -> Place:
        return _load(_PLACE, body)

    def dump_parcel(self, parcel: Parcel) -> bytes:
        return _dump(parcel)

    def load_parcel(self, body: bytes) -> Parcel:
        return _load(_PARCEL, body)

    def dump_ringing(self, ringing: Ringing) -> bytes:
        return _dump(ringing)

    def load_ringing(self, body: bytes) -> Ringing:
        return _load(_RINGING, body)

    def dump_entry(self, writing: Writing) -> bytes:
        return _dump(_Entry(writing.kind, writing.at, writing.entry, writing.id))

    def load_entry(self, body: bytes) -> Past:
        """A history row; an entry of a kind or shape unknown here stays the plain mapping it was stored as."""
        past = _load(_PAST, body)
        try:
            return replace(past, entry=self._entries.read(past.kind, past.entry))
        except (KeyError, ValidationError):
            return past

    def _seeded(self, talk: Talk) -> Talk | None:
        try:
            seed = self._seeds.read(talk.flow, talk.seed)
        except (KeyError, ValidationError):
            return None
        return replace(talk, seed=seed)

    def _typed(self, raw: Facts) -> Facts:
        """Facts with typed values. One of an unknown name is carried along as it is, for the release that knows it."""
        facts: dict[str, Known] = {}
        for name, known in raw.items():
            if name not in self._facts.kinds:
                facts[name] = known
                continue
            try:
                facts[name] = Known(self._facts.read(name, known.value), known.at)
            except ValidationError:
                continue  # one that no longer fits is as never given
        return facts


def _dump(value: object) -> bytes:
    try:
        return _encode(value)
    except (TypeError, ValueError, OverflowError) as trouble:
        raise RowError(f"a {type(value).__name__.lstrip('_')} cannot be written") from trouble


def _load(decoder: Decoder[T], body: bytes) -> T:
    try:
        return decoder.decode(body)
    except UNREADABLE:
        raise UnreadableError(f"{decoder.type.__name__.lstrip('_')}: not readable any more") from None


def _event(kind: type[Event], raw: object) -> Event:
    try:
        return convert(raw, kind)
    except ValidationError:
        raise UnreadableError(f"{kind.__name__}: not readable any more") from None


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        return _mapping(_ANYTHING.decode(body))
    except UNREADABLE:
        return {}


def _plain(raw: Mapping[str, Any]) -> dict[str, Any]:
    """A session's fields but talks and facts; one that is missing or unreadable is left to its default."""
    fields: dict[str, Any] = {}
    for name, kind in _PLAIN.items():
        with suppress(KeyError, ValidationError):
            fields[name] = convert(raw[name], kind)
    return fields


def _talks(raw: object) -> list[Talk]:
    return [talk for one in _items(raw) if (talk := _or(Talk, one) or _mended(_mapping(one)))]


def _mended(raw: Mapping[str, Any]) -> Talk | None:
    """A talk of which some part is unreadable, without that answer or prompt."""
    answers = (_or(Answer, one) for one in _items(raw.get("answers")))
    talk = _or(Talk, {**raw, "answers": (), "shown": None})
    if talk is None:
        return None
    kept = tuple(answer for answer in answers if answer is not None)
    return replace(talk, answers=kept, shown=_or(Shown, raw.get("shown")))


def _known(raw: object) -> Facts:
    return {name: known for name, one in _mapping(raw).items() if (known := _or(Known, one)) is not None}


def _or(kind: type[T], raw: object) -> T | None:
    try:
        return convert(raw, kind)
    except ValidationError:
        return None


def _items(raw: object) -> list[Any]:
    return raw if isinstance(raw, list) else []


def _mapping(raw: object) -> dict[str, Any]:
    return raw if isinstance(raw, dict) else {}
