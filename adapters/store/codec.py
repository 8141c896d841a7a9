"""Values to bytes and back, for every release: what an older or newer one wrote is kept or left out, never refused.

A talk whose seed can no longer be read comes to rest with its answers; a fact that no longer fits is as never given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError, from_json

from bot.ports import Parcel, Past, Place, Ringing, StoreError, Writing
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.state import Answer, Aside, Session, Shown, Talk
from bot.talk.steps import Facts, Known

T = TypeVar("T")

_SESSION = TypeAdapter(Session)
_TALK = TypeAdapter(Talk)
_ANSWER = TypeAdapter(Answer)
_SHOWN = TypeAdapter(Shown | None)
_ASIDE = TypeAdapter(Aside | None)
_KNOWN = TypeAdapter(Known)
_PARCEL = TypeAdapter(Parcel)
_PLACE = TypeAdapter(Place)
_RINGING = TypeAdapter(Ringing)
_EVENTS: Mapping[str, TypeAdapter[Any]] = {
    kind.__name__: TypeAdapter(kind) for kind in (Typed, Tapped, Commanded, Rang, Unreachable, Odd)
}


class UnreadableError(StoreError):
    """Stored bytes that no longer make a value."""


@dataclass(frozen=True, slots=True)
class _Inbound:
    kind: str
    place: Place
    event: Any


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    at: Any
    entry: Any
    id: str | None = None


_INBOUND = TypeAdapter(_Inbound)
_ENTRY = TypeAdapter(_Entry)
_PAST = TypeAdapter(Past)


@dataclass(frozen=True, slots=True)
class Codec:
    """Types by name: a flow's seed, a fact's value, a history entry's class. Adapters are compiled once each."""

    seed_kinds: Mapping[str, Any]
    fact_kinds: Mapping[str, Any]
    entry_kinds: Mapping[str, Any]
    _adapters: dict[tuple[str, str], TypeAdapter[Any]] = field(default_factory=dict, repr=False)

    def dump_session(self, session: Session) -> bytes:
        """The session as JSON; StoreError when it holds what JSON cannot."""
        return _dump(_SESSION, session)

    def load_session(self, body: bytes) -> Session:
        """The session, as much of it as this release understands."""
        try:
            session = _SESSION.validate_json(body)
        except ValidationError:
            session = _salvaged(body)
        return self._typed(session)

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
            return replace(past, entry=self._adapter("entry", past.kind).validate_python(past.entry))
        except (KeyError, ValidationError):
            return past

    def _adapter(self, of: str, name: str) -> TypeAdapter[Any]:
        """The adapter for this seed, fact or entry; KeyError where this release has none of that name."""
        found = self._adapters.get((of, name))
        if found is None:
            kinds = {"seed": self.seed_kinds, "fact": self.fact_kinds, "entry": self.entry_kinds}
            found = self._adapters[of, name] = TypeAdapter(kinds[of][name])
        return found

    def _typed(self, session: Session) -> Session:
        talks, rested = [], list(session.resting)
        for raw in session.talks:
            talk = self._seeded(raw)
            if talk is None:
                rested = [one for one in rested if one.flow != raw.flow]
                rested.append(replace(raw, seed=None, shown=None))
            else:
                talks.append(talk)
        aside = session.aside
        if len(talks) < len(session.talks) and aside is not None and aside.flow is None:
            aside = None  # it asked about a talk that is no longer held
        return replace(
            session, talks=tuple(talks), resting=tuple(rested), facts=self._facts(session.facts), aside=aside
        )

    def _seeded(self, talk: Talk) -> Talk | None:
        try:
            seed = self._adapter("seed", talk.flow).validate_python(talk.seed)
        except (KeyError, ValidationError):
            return None
        return replace(talk, seed=seed)

    def _facts(self, facts: Facts) -> Facts:
        """Facts with typed values. One of an unknown name is carried along as it is, for the release that knows it."""
        typed: dict[str, Known] = {}
        for name, known in facts.items():
            try:
                value = self._adapter("fact", name).validate_python(known.value)
            except KeyError:
                typed[name] = known
            except ValidationError:
                continue
            else:
                typed[name] = Known(value, known.at)
        return typed


def _dump(adapter: TypeAdapter[T], value: T) -> bytes:
    try:
        return adapter.dump_json(value, warnings=False)
    except PydanticSerializationError as trouble:
        raise StoreError(f"a {type(value).__name__} cannot be written") from trouble


def _load(adapter: TypeAdapter[T], body: bytes) -> T:
    try:
        return adapter.validate_json(body)
    except ValidationError as trouble:
        raise UnreadableError(f"{trouble.title}: {trouble.error_count()} fields unreadable") from None


def _value(adapter: TypeAdapter[T], raw: object) -> T:
    try:
        return adapter.validate_python(raw)
    except ValidationError as trouble:
        raise UnreadableError(f"{trouble.title}: {trouble.error_count()} fields unreadable") from None


def _salvaged(body: bytes) -> Session:
    """A session of which some part is unreadable, without that part."""
    try:
        raw = from_json(body)
    except ValueError:
        return Session()
    if not isinstance(raw, dict):
        return Session()
    kept = {name: raw[name] for name in ("tapped", "last", "reachable", "fleeting") if name in raw}
    session = _or(_SESSION, kept) or Session()
    facts = {name: _or(_KNOWN, known) for name, known in _mapping(raw.get("facts")).items()}
    return replace(
        session,
        talks=_talks(raw.get("talks")),
        resting=_talks(raw.get("resting")),
        facts={name: known for name, known in facts.items() if known is not None},
        aside=_or(_ASIDE, raw.get("aside")),
    )


def _talks(raw: object) -> tuple[Talk, ...]:
    return tuple(talk for one in _items(raw) if (talk := _talk(_mapping(one))) is not None)


def _talk(raw: Mapping[str, Any]) -> Talk | None:
    answers = (_or(_ANSWER, one) for one in _items(raw.get("answers")))
    kept = [answer for answer in answers if answer is not None]
    talk = _or(_TALK, {**raw, "answers": (), "shown": None})
    if talk is None:
        return None
    return replace(talk, answers=tuple(kept), shown=_or(_SHOWN, raw.get("shown")))


def _or(adapter: TypeAdapter[T], raw: object) -> T | None:
    try:
        return adapter.validate_python(raw)
    except ValidationError:
        return None


def _items(raw: object) -> list[Any]:
    return raw if isinstance(raw, list) else []


def _mapping(raw: object) -> Mapping[str, Any]:
    return raw if isinstance(raw, dict) else {}
