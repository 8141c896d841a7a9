"""What the engine is told about the talks it holds: flows, words that read as choices, what may interrupt.

The engine knows only these values; what they mean is decided where talk, care and reading meet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from bot.talk.events import Event, Rang
from bot.talk.state import Effect, Line, Session
from bot.talk.steps import Facts, Flow
from bot.values import value

IDLE = timedelta(hours=12)  # a talk untouched this long is asked once: go on, start over, leave
QUICK = timedelta(seconds=10)  # the same tap again within this is a finger's, not a wish
DEPTH = 4  # talks on the stack


@value
class Interrupt:
    """Words that mean another flow. Unsure ones ask one question first, by the key `unsure.<flow>`, or `unsure.<asks>`.

    One that `yields` is not meant where the words name a choice of what is being asked. One that `answers` begins its
    flow anew, and what the words say to its first question is taken where it is sure, else asked back.
    """

    flow: str
    sure: bool = True
    given: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    yields: bool = False
    asks: str = ""
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Bell:
    """What a bell does when it rings: perhaps start a flow, perhaps say a line, perhaps settle effects, or nothing.

    `unasked` marks a nudge: the bot speaks first, and the message goes out at most once.
    """

    flow: str | None = None
    given: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    effects: tuple[Effect, ...] = ()
    lines: tuple[Line, ...] = ()
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class House:
    """Everything the session machine asks of the house around it. All functions are pure.

    `start(session, text, beside)`: the flow for words that nothing awaits ("" for a bare greeting), and the fleeting prompt that they
    were typed below, as far as it is known.
    `crisis`, `interrupts`: what the words mean besides an answer. `exact(text, locale)`: a command said in words.
    `names(question key, choice id, locale)`: the label and synonyms of a choice; () or LookupError where a release
    removed it. `zones(place, facts)`: IANA names.
    `reads(question key, text, today)`: the id of the choice that words surely mean beyond its names, such as a span of time.
    `guesses(question key, text, today)`: the id of what they may mean, which is asked back.
    `admit(flow, facts)`: the flow that must come first, or the same. `rang`: what a bell does.
    `fold(facts, entry, at, zone)`: the bounded summary after an entry, on the person's clock. `locale`, `zone`: of these facts, else of the guess.
    `unread(question key, text, locale, missed)`: what is said instead of the engine's own line where words did not answer it, nor did
    so many before them; None for that one.
    `asks_back(question key, text)`: whether words ask what the question is for, and are not meant for somebody else.
    `outdates(before, after, at)`: what was learned ends the talks beneath, for they ask what no longer fits.
    `heard(session, event)`: what settles first whenever the person does something, whatever it is.
    """

    flows: Mapping[str, Flow[Any]]
    commands: Mapping[str, str]
    start: Callable[[Session, str, str], Interrupt]
    crisis: Callable[[str, Session], Interrupt | None]
    interrupts: Callable[[str, Session], Interrupt | None]
    exact: Callable[[str, str], str | None]
    names: Callable[[str, str, str], tuple[str, ...]]
    zones: Callable[[str, Facts], tuple[str, ...]]
    admit: Callable[[str, Facts], str]
    rang: Callable[[Session, Rang], Bell]
    fold: Callable[[Facts, object, datetime, str], Facts]
    locale: Callable[[Facts, str], str]
    zone: Callable[[Facts, str], str]
    reads: Callable[[str, str, date], str | None] = lambda _key, _text, _today: None
    guesses: Callable[[str, str, date], str | None] = lambda _key, _text, _today: None
    unread: Callable[[str, str, str, int], str | None] = lambda _key, _text, _locale, _missed: None
    asks_back: Callable[[str, str], bool] = lambda _key, _text: False
    heard: Callable[[Session, Event], tuple[Effect, ...]] = lambda _session, _event: ()
    outdates: Callable[[Facts, Facts, datetime], bool] = lambda _before, _after, _at: False
