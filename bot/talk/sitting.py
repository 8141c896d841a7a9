"""One turn in the making: the stack of talks, what was said, what settled. Made and spent inside `handle`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2b
from zoneinfo import ZoneInfo

from bot.talk.events import Event
from bot.talk.house import DEPTH, House
from bot.talk.questions import Choice, Given, Pick, offered
from bot.talk.replay import Frontier, path_of, replay
from bot.talk.state import (
    Answer,
    Aside,
    Broken,
    Closed,
    Effect,
    Line,
    Message,
    Prompt,
    Session,
    Shown,
    Talk,
    Turn,
)
from bot.talk.steps import Ask, Erase, Facts, Known, Record, Remember, Say, Start

CHAIN = 12  # flows that may follow each other in one turn


@dataclass(slots=True)
class Sitting:
    """The mutable middle of a turn."""

    session: Session
    event: Event
    house: House
    talks: list[Talk] = field(default_factory=list)
    resting: list[Talk] = field(default_factory=list)
    facts: Facts = field(default_factory=dict[str, Known])
    aside: Aside | None = None
    tapped: tuple[str, tuple[str, ...]] | None = None
    lines: list[Line] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)
    pending: Ask | None = None
    closed: Closed | None = None
    redraw: bool = False
    unasked: bool = False
    veil: bool = False
    silent: bool = False
    drawn: int = 0
    started: int = 0

    def __post_init__(self) -> None:
        """Take the session apart; it is put together again in `turn`."""
        self.talks = list(self.session.talks)
        self.resting = list(self.session.resting)
        self.facts = self.session.facts
        self.aside = self.session.aside
        self.tapped = self.session.tapped

    @property
    def locale(self) -> str:
        """The person's language, else the platform's guess."""
        return self.house.locale(self.facts, self.event.locale)

    @property
    def local(self) -> datetime:
        """The person's wall time, without zone."""
        zone = ZoneInfo(self.house.zone(self.facts, self.locale))
        return self.event.at.astimezone(zone).replace(tzinfo=None)

    @property
    def top(self) -> Talk | None:
        """The talk being held."""
        return self.talks[-1] if self.talks else None

    def names(self, key: str, choice: str) -> tuple[str, ...]:
        """What a choice may be called in this person's language."""
        return self.house.names(key, choice, self.locale)

    def zones(self, place: str) -> tuple[str, ...]:
        """What zones a typed place may mean to this person."""
        return self.house.zones(place, self.facts)

    def say(self, key: str, **slots: str) -> None:
        """Add a line of the engine's own."""
        self.lines.append(Say(key, tuple(slots.items())))

    def start(self, flow: str, given: tuple[tuple[str, str], ...] = ()) -> None:
        """Begin a flow on top of the stack, or bring it up where it already stands."""
        flow = self.house.admit(flow, self.facts)
        standing = [talk for talk in self.talks if talk.flow == flow]
        self.started += 1
        if standing:
            self.talks.remove(standing[0])
            self.talks.append(replace(standing[0], touched=self.event.at))
            self.show_again()
            return
        if self.started > CHAIN:
            self._set_aside(Talk(flow, None, (), None, self.event.at), RecursionError(flow))
            return
        self._push(flow, given)

    def _push(self, flow: str, given: tuple[tuple[str, str], ...]) -> None:
        rested = [talk for talk in self.resting if talk.flow == flow]
        answers = rested[0].answers if rested else ()
        self.resting = [talk for talk in self.resting if talk.flow != flow]
        self.talks = self.talks[-(DEPTH - 1) :]
        try:
            seed = self.house.flows[flow].seed(self._start(dict(given)))
        except Exception as error:  # noqa: BLE001 - a turn is total: whatever a flow does, the person gets an answer
            self._set_aside(Talk(flow, None, answers, None, self.event.at), error)
            return
        self.talks.append(Talk(flow, seed, answers, None, self.event.at))
        self.advance()

    def _start(self, given: dict[str, str]) -> Start:
        zone = self.house.zone(self.facts, self.locale)
        number = self.event.number * CHAIN + self.started
        return Start(self.facts, self.event.at, self.local, self.locale, zone, number, given)

    def advance(self, newest: Answer | None = None) -> None:
        """Replay the top talk: say what is new, then stand at its question or settle its end."""
        talk = self.talks[-1]
        frontier = self._frontier(talk, newest)
        if frontier is None:
            return
        self.lines.extend(frontier.lines)
        if frontier.pending is not None:
            self._stand(talk, frontier, frontier.pending)
        else:
            self._settle(frontier)

    def show_again(self) -> None:
        """Draw the top talk's pending question once more, without what led up to it."""
        self.pending = None
        if not self.talks:
            return
        talk = self.talks[-1]
        frontier = self._frontier(talk, None)
        if frontier is None:
            return
        if frontier.pending is not None:
            self._stand(talk, frontier, frontier.pending)
        else:
            self._settle(frontier)

    def answer(self, given: Given) -> None:
        """Record what was given under the prompt that was shown, and go on."""
        talk = self.talks[-1]
        if talk.shown is None:
            return
        newest = Answer(talk.shown.key, talk.shown.nth, given, self.local)
        kept = tuple(one for one in talk.answers if (one.key, one.nth) != (newest.key, newest.nth))
        self.talks[-1] = replace(talk, answers=(*kept, newest), touched=self.event.at)
        self.advance(newest)

    def back(self) -> None:
        """Drop the newest answer of the top talk; at the seam between two flows, say so."""
        talk = self.talks[-1]
        frontier = self._frontier(talk, None)
        if frontier is None:
            return
        if frontier.used:
            self.talks[-1] = replace(talk, answers=frontier.used[:-1], touched=self.event.at)
        else:
            self.say("core.back_seam")
        self.show_again()

    def _frontier(self, talk: Talk, newest: Answer | None) -> Frontier | None:
        try:
            return replay(self.house.flows[talk.flow].script(talk.seed), talk.answers, newest)
        except Exception as error:  # noqa: BLE001 - a turn is total: whatever a flow does, the person gets an answer
            del self.talks[-1]
            self._set_aside(talk, error)
            return None

    def _set_aside(self, talk: Talk, error: Exception) -> None:
        self.resting = [one for one in self.resting if one.flow != talk.flow][-(DEPTH - 1) :]
        self.resting.append(replace(talk, seed=None, shown=None))
        self.broken.append(Broken(talk.flow, path_of(talk.answers), type(error).__name__))
        self.say("core.broken")
        self.show_again()

    def _stand(self, talk: Talk, frontier: Frontier, ask: Ask) -> None:
        shown = self._shown(talk, ask, frontier.nth)
        self.talks[-1] = replace(talk, answers=_in_order(frontier.used, talk.answers), shown=shown)
        self.pending = ask

    def _shown(self, talk: Talk, ask: Ask, nth: int) -> Shown:
        choices = offered(ask.question)
        fresh = Shown(
            key=ask.question.key,
            nth=nth,
            token=talk.flow if self._fleeting(talk) else self.token(),
            kind=ask.question.kind,
            choices=tuple(choice.id for choice in choices),
            labels=tuple(choice.label for choice in choices),
            alone=getattr(ask.question, "alone", frozenset()),
        )
        before = talk.shown
        if before is not None and replace(before, token=fresh.token, picked=()) == fresh:
            return before  # the same prompt drawn again: both copies stay alive
        return fresh

    def _fleeting(self, talk: Talk) -> bool:
        return self.house.flows[talk.flow].fleeting and not talk.answers

    def outranks(self, talk: Talk) -> bool:
        """Whether ordinary meanings must not break into this talk."""
        return self.house.flows[talk.flow].urgent

    def token(self) -> str:
        """A prompt's name: a digest of the event's number and a counter."""
        self.drawn += 1
        return blake2b(f"{self.event.number}:{self.drawn}".encode(), digest_size=5).hexdigest()

    def _settle(self, frontier: Frontier) -> None:
        del self.talks[-1]
        for effect in frontier.settled:
            self.settle(effect)
        if frontier.next is not None:
            self.start(frontier.next.flow, frontier.next.given)
        elif self.talks:
            self.say("core.back_to")
            self.show_again()
        else:
            self.pending = None

    def settle(self, effect: Effect) -> None:
        """Let one effect take hold: memory at once, the rest with the turn."""
        match effect:
            case Remember(fact, None):
                self.facts = {name: known for name, known in self.facts.items() if name != fact.name}
            case Remember(fact, value):
                self.facts = {**self.facts, fact.name: Known(value, self.event.at)}
            case Record(entry):
                self.facts = self.house.fold(self.facts, entry, self.event.at)
            case Erase(None):
                self.facts, self.talks, self.resting, self.tapped = {}, [], [], None
            case _:
                pass
        self.effects.append(effect)

    def turn(self) -> Turn:
        """The finished turn."""
        kept = tuple(talk for talk in self.talks if not self._fleeting(talk))
        session = Session(
            talks=kept,
            resting=tuple(self.resting),
            tapped=self.tapped,
            facts=self.facts,
            aside=self.aside,
            last=self.event.at,
        )
        return Turn(
            session,
            () if self.silent else tuple(self._messages()),
            tuple(self.effects),
            self.closed,
            tuple(self.broken),
            self.unasked,
            self.veil,
        )

    def _messages(self) -> list[Message]:
        prompt = self._prompt()
        said = [Message(tuple(self.lines))] if self.lines else []
        asked = [Message(prompt=prompt, redraw=self.redraw)] if prompt is not None else []
        return said + asked

    def _prompt(self) -> Prompt | None:
        if self.aside is not None:
            return Prompt(aside_ask(self.aside), self.aside.shown)
        top = self.top
        if self.pending is None or top is None or top.shown is None:
            return None
        return Prompt(self.pending, top.shown)


def aside_ask(aside: Aside) -> Ask:
    """The engine's own question, as any other."""
    return Ask(Pick(aside.shown.key, tuple(Choice(choice, choice) for choice in aside.shown.choices)))


def _in_order(used: tuple[Answer, ...], answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    return (*used, *(answer for answer in answers if answer not in used))
