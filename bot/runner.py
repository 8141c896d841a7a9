"""A waiting event becomes an outcome: handled, worded, laid out, its bells resolved to instants. Pure but for the
store it is given, which loads many and commits many.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.care.days import instant
from bot.ports import (
    Act,
    Change,
    Delivery,
    Erasing,
    Keep,
    Outcome,
    Parcel,
    Place,
    Platforms,
    Ringing,
    Silencing,
    Store,
    Waiting,
    Wording,
    Writing,
)
from bot.talk.house import House
from bot.talk.questions import Kind
from bot.talk.screen import Option, Screen, View, Worded, joined, lay_out
from bot.talk.session import handle
from bot.talk.state import Closed, Effect, Message, Session, Shown, Turn
from bot.talk.steps import Erase, Hush, Record, Remember, Say, Wake

EVERYTHING = Erase()


@dataclass(frozen=True, slots=True)
class World:
    """What a turn needs besides the session: the house, its words, what platforms can draw, what is kept.

    `nudges`: bells that nobody asked for. `no_way_back`: what is said when a bell of this name is set where the bot cannot write by itself.
    `witness` is shown every turn: the terminal's recorder, the playground, counters. `reach(session, locale)` labels
    the button that stays in reach below a chat ("" for none).
    """

    house: House
    wording: Wording
    platforms: Platforms
    keep: Callable[[Session], Keep]
    witness: Callable[[Waiting, Turn], None] = lambda _waiting, _turn: None
    reach: Callable[[Session, str], str] = lambda _session, _locale: ""
    no_way_back: Mapping[str, str] = field(default_factory=dict[str, str])
    nudges: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """What a batch came to. `failed` are events that could not be turned into outcomes, with the kind of error;
    `elsewhere` those of people another worker is busy with.
    """

    outcomes: tuple[Outcome, ...]
    failed: tuple[tuple[Waiting, str], ...] = ()
    elsewhere: tuple[Waiting, ...] = ()


async def take_batch(store: Store, world: World, batch: Sequence[Waiting]) -> Batch:
    """Handle a batch of at most one event per person. Nothing is stored yet: the caller commits."""
    sessions = await store.take(batch)
    outcomes: list[Outcome] = []
    failed: list[tuple[Waiting, str]] = []
    elsewhere: list[Waiting] = []
    for waiting in batch:
        session = sessions.get(waiting.person)
        if session is None:
            elsewhere.append(waiting)
            continue
        try:
            outcomes.append(run(waiting, session, world))
        except Exception as error:  # noqa: BLE001 - one person's trouble must not stop the others in the batch
            failed.append((waiting, type(error).__name__))
    return Batch(tuple(outcomes), tuple(failed), tuple(elsewhere))


def give_up(waiting: Waiting, world: World) -> Outcome:
    """The outcome of an event that failed for good: it is set aside, and the person told kindly. A bell stays silent."""
    if waiting.bell is not None:
        return Outcome(waiting, None, Keep.ON, set_aside=True)
    locale = waiting.event.locale
    screen = Screen((world.wording.line(locale, "core.set_aside"),))
    parcel = Parcel(waiting.place, Act.SEND, Delivery.MUST, screen, locale)
    return Outcome(waiting, None, Keep.ON, parcels=(parcel,), set_aside=True)


def run(waiting: Waiting, session: Session, world: World) -> Outcome:
    """One event, handled and ready to be stored."""
    turn = handle(session, waiting.event, world.house)
    world.witness(waiting, turn)
    locale = world.house.locale(turn.session.facts, waiting.event.locale)
    zone = world.house.zone(turn.session.facts, locale)
    messages = _owning_up(turn, waiting, world)
    return Outcome(
        waiting=waiting,
        session=turn.session,
        keep=world.keep(turn.session),
        changes=tuple(
            [_laned(change, world) for effect in turn.effects for change in changes(effect, waiting.event.at, zone)]
        ),
        parcels=tuple(_parcels(turn, messages, waiting, locale, world)),
    )


def _owning_up(turn: Turn, waiting: Waiting, world: World) -> tuple[Message, ...]:
    """The messages; where a bell was set that can bring nothing here by itself, that is said before the question."""
    if waiting.place.chat or waiting.bell:
        return turn.messages
    bells = [effect.bell for effect in turn.effects if isinstance(effect, Wake)]
    keys = dict.fromkeys(world.no_way_back[bell] for bell in bells if bell in world.no_way_back)
    if not keys:
        return turn.messages
    asking = turn.messages[-1:] if turn.messages and turn.messages[-1].prompt else ()
    return (*turn.messages[: len(turn.messages) - len(asking)], Message(tuple(map(Say, keys))), *asking)


def changes(effect: Effect, at: datetime, zone: str) -> tuple[Change, ...]:
    """What the store is to do about an effect of a turn at `at` (UTC), in the person's zone."""
    match effect:
        case Remember():
            return ()
        case Record(entry):
            return (Writing(type(entry).__name__, at, entry, getattr(entry, "id", None)),)
        case Wake(bell, when, subject):
            return (_ringing(bell, when, subject, at=at, zone=zone),)
        case Hush(bell, subject):
            return (Silencing(bell, subject),)
        case Erase(None):
            return (Erasing(None),)
        case Erase(subject):
            return (Silencing(None, subject), Erasing(subject))  # what is gone rings no bell
        case _:
            assert_never(effect)


def _laned(change: Change, world: World) -> Change:
    """A bell that nobody asked for says so."""
    return replace(change, nudge=True) if isinstance(change, Ringing) and change.bell in world.nudges else change


def _ringing(bell: str, when: timedelta | datetime, subject: str | None, *, at: datetime, zone: str) -> Ringing:
    if isinstance(when, timedelta):
        due = at + when
        local = due.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    else:
        local, due = when, instant(when.date(), when.time(), zone)
    return Ringing(bell, subject, local, zone, due, local.date())


def _parcels(turn: Turn, messages: Sequence[Message], waiting: Waiting, locale: str, world: World) -> list[Parcel]:
    place, reach = waiting.place, world.reach(turn.session, locale)
    parcels: list[Parcel] = []
    if turn.veil or EVERYTHING in turn.effects:
        parcels.append(Parcel(place, Act.VEIL, Delivery.ONCE, Screen(()), locale))
    if turn.closed is not None and place.origin:
        parcels.append(_closing(turn.closed, place, locale, world))
    limits = world.platforms(place.platform)
    sheets = [(word(message, locale, world.wording, place.platform), message.redraw) for message in messages]
    if limits.whole and sheets:
        sheets = [(joined([sheet for sheet, _ in sheets]), False)]
    for sheet, redraw in sheets:
        screen = lay_out(sheet, limits)
        act = Act.REDRAW if redraw and place.origin else Act.SEND
        once = turn.unasked or act is Act.REDRAW
        delivery = Delivery.ONCE if once else Delivery.MUST
        parcels.append(Parcel(place, act, delivery, screen, locale, reach=reach))
    return [_away_from(parcel) if waiting.bell else parcel for parcel in parcels]


def _away_from(parcel: Parcel) -> Parcel:
    """What a bell brings answers no message."""
    return replace(parcel, place=replace(parcel.place, origin=""))


def _closing(closed: Closed, place: Place, locale: str, world: World) -> Parcel:
    try:
        labels = {option.id: option.label for option in _options(closed.shown, locale, world.wording)}
        chosen = " · ".join(labels[choice] for choice in closed.chosen)
    except LookupError:
        chosen = ""  # a release removed what had been shown
    return Parcel(place, Act.CLOSE, Delivery.ONCE, Screen((chosen,) if chosen else ()), locale)


def word(message: Message, locale: str, wording: Wording, platform: str = "") -> Worded:
    """The message in the person's language; a line or question may say what holds on their platform alone."""
    here = (("platform", platform),)
    body: list[str | View] = [
        wording.line(locale, line.key, (*line.slots, *here)) if isinstance(line, Say) else View(line.view, line.args)
        for line in message.lines
    ]
    prompt = message.prompt
    if prompt is None:
        return Worded(tuple(body))
    shown = prompt.shown
    return Worded(
        body=(*body, wording.line(locale, prompt.ask.question.key, (*prompt.ask.slots, *here))),
        kind=shown.kind,
        token=shown.token,
        options=_options(shown, locale, wording),
        picked=shown.picked,
        done=wording.line(locale, "core.done") if shown.kind is Kind.SOME else "",
        pick_hint="",
        several_hint=wording.line(locale, "core.several_hint") if shown.kind is Kind.SOME else "",
    )


def _options(shown: Shown, locale: str, wording: Wording) -> tuple[Option, ...]:
    """Each choice with what it is called."""
    if shown.labels.count(None) == len(shown.labels):
        return wording.options(locale, shown.key, shown.choices)
    return tuple(
        [
            Option(choice, wording.labels(locale, shown.key, choice)[0] if label is None else label)
            for choice, label in zip(shown.choices, shown.labels, strict=True)
        ]
    )
