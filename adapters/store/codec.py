"""Values to bytes and back, for every release: what an older or newer one wrote is kept or left out, never refused.

A talk whose seed can no longer be read comes to rest with its answers; a fact that no longer fits is as never given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar, cast, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError, from_json

from bot.ports import Parcel, Past, Place, Ringing, RowError, Writing
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.state import Answer, Session, Shown, Talk
from bot.talk.steps import Facts, Known

T = TypeVar("T")

_TALK = TypeAdapter(Talk)
_ANSWER = TypeAdapter(Answer)
_SHOWN = TypeAdapter(Shown | None)
_KNOWN = TypeAdapter(Known)
_PARCEL = TypeAdapter(Parcel)
_PLACE = TypeAdapter(Place)
_RINGING = TypeAdapter(Ringing)
_EVENTS: Mapping[str, TypeAdapter[Any]] = {
    kind.__name__: TypeAdapter(kind) for kind in (Typed, Tapped, Commanded, Rang, Unreachable, Odd)
}


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


_SESSION = TypeAdapter(Session)
_PLAIN: Mapping[str, Callable[[Any], Any]] = {
    name: TypeAdapter(kind).validator.validate_python
    for name, kind in get_type_hints(Session).items()
    if name not in {"talks", "resting", "facts"}
}
_INBOUND = TypeAdapter(_Inbound)
_ENTRY = TypeAdapter(_Entry)
_PAST = TypeAdapter(Past)


@dataclass(frozen=True, slots=True)
class _Readers:
    """Turn plain JSON values into values of the type that goes by a name; each is compiled when first needed."""

    kinds: Mapping[str, Any]
    made: dict[str, Callable[[Any], Any]] = field(default_factory=dict)

    def of(self, name: str) -> Callable[[Any], Any]:
        """The reader of this name; KeyError where this release knows none."""
        read = self.made.get(name)
        if read is None:
            read = self.made[name] = TypeAdapter(self.kinds[name]).validator.validate_python
        return read


class Codec:
    """Types by name: a flow's seed, a fact's value, a history entry's class."""

    __slots__ = ("_entries", "_facts", "_seeds")

    def __init__(
        self,
        seed_kinds: Mapping[str, Any],
        fact_kinds: Mapping[str, Any],
        entry_kinds: Mapping[str, Any],
    ) -> None:
        self._seeds = _Readers(seed_kinds)
        self._facts = _Readers(fact_kinds)
        self._entries = _Readers(entry_kinds)

    def dump_session(self, session: Session) -> bytes:
        """The session as JSON; RowError when it holds what JSON cannot."""
        return _dump(_SESSION, session)

    def load_session(self, body: bytes) -> Session:
        """The session, as much of it as this release understands; never raises."""
        try:
            whole: Session = _SESSION.validator.validate_json(body)
        except ValidationError:
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
        return _dump(_INBOUND, _Inbound(type(event).__name__, place, event))

    def load_event(self, body: bytes) -> tuple[Place, Event]:
        """The place and the event; UnreadableError where this release knows no such event."""
        inbound = _load(_INBOUND, body)
        if inbound.kind not in _EVENTS:
            raise UnreadableError(f"an event of an unknown kind: {inbound.kind}")
        return inbound.place, _value(_EVENTS[inbound.kind], inbound.event)

    def dump_place(self, place: Place) -> bytes:
        return _dump(_PLACE, place)

    def load_place(self, body: bytes) -> Place:
        return _load(_PLACE, body)

    def dump_parcel(self, parcel: Parcel) -> bytes:
        return _dump(_PARCEL, parcel)

    def load_parcel(self, body: bytes) -> Parcel:
        return _load(_PARCEL, body)

    def dump_ringing(self, ringing: Ringing) -> bytes:
        return _dump(_RINGING, ringing)

    def load_ringing(self, body: bytes) -> Ringing:
        return _load(_RINGING, body)

    def dump_entry(self, writing: Writing) -> bytes:
        return _dump(_ENTRY, _Entry(writing.kind, writing.at, writing.entry, writing.id))

    def load_entry(self, body: bytes) -> Past:
        """A history row; an entry of a kind or shape unknown here stays the plain mapping it was stored as."""
        past = _load(_PAST, body)
        try:
            return replace(past, entry=self._entries.of(past.kind)(past.entry))
        except (KeyError, ValidationError):
            return past

    def _seeded(self, talk: Talk) -> Talk | None:
        try:
            seed = self._seeds.of(talk.flow)(talk.seed)
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
            with suppress(ValidationError):  # one that no longer fits is as never given
                facts[name] = Known(self._facts.of(name)(known.value), known.at)
        return facts


def _dump(adapter: TypeAdapter[T], value: T) -> bytes:
    try:
        return adapter.serializer.to_json(value, warnings=False)
    except PydanticSerializationError as trouble:
        raise RowError(f"a {type(value).__name__} cannot be written") from trouble


def _load(adapter: TypeAdapter[T], body: bytes) -> T:
    try:
        return cast("T", adapter.validator.validate_json(body))
    except ValidationError as trouble:
        raise UnreadableError(f"{trouble.title}: {trouble.error_count()} fields unreadable") from None


def _value(adapter: TypeAdapter[T], raw: object) -> T:
    try:
        return adapter.validate_python(raw)
    except ValidationError as trouble:
        raise UnreadableError(f"{trouble.title}: {trouble.error_count()} fields unreadable") from None


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        return _mapping(from_json(body))
    except ValueError:
        return {}


def _plain(raw: Mapping[str, Any]) -> dict[str, Any]:
    """A session's fields but talks and facts; one that is missing or unreadable is left to its default."""
    fields: dict[str, Any] = {}
    for name, read in _PLAIN.items():
        try:
            fields[name] = read(raw[name])
        except (KeyError, ValidationError):
            continue
    return fields


def _talks(raw: object) -> list[Talk]:
    return [talk for one in _items(raw) if (talk := _or(_TALK, one) or _mended(_mapping(one)))]


def _mended(raw: Mapping[str, Any]) -> Talk | None:
    """A talk of which some part is unreadable, without that answer or prompt."""
    answers = (_or(_ANSWER, one) for one in _items(raw.get("answers")))
    talk = _or(_TALK, {**raw, "answers": (), "shown": None})
    if talk is None:
        return None
    kept = tuple(answer for answer in answers if answer is not None)
    return replace(talk, answers=kept, shown=_or(_SHOWN, raw.get("shown")))


def _known(raw: object) -> Facts:
    return {name: known for name, one in _mapping(raw).items() if (known := _or(_KNOWN, one)) is not None}


def _or(adapter: TypeAdapter[T], raw: object) -> T | None:
    try:
        return adapter.validate_python(raw)
    except ValidationError:
        return None


def _items(raw: object) -> list[Any]:
    return raw if isinstance(raw, list) else []


def _mapping(raw: object) -> dict[str, Any]:
    return raw if isinstance(raw, dict) else {}
