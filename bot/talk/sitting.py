"""One turn in the making: the stack of talks, what was said, what settled. Made and spent inside `handle`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.talk.events import Event
from bot.talk.house import DEPTH, IDLE, House, Interrupt
from bot.talk.prompts import aside_ask, drawn, own, token_of
from bot.talk.questions import Given, Kind
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
GO_ON, START_OVER, LEAVE = "go_on", "start_over", "leave"
YES, NO = "yes", "no"
STILL_OPEN = "core.still_open"  # asks whether to go on with what has not been shown lately


@dataclass(slots=True)
class Sitting:
    """The mutable middle of a turn. `unseen`: words are typed at a question that has not been shown lately."""

    session: Session
    event: Event
    house: House
    talks: list[Talk] = field(init=False)
    resting: list[Talk] = field(init=False)
    facts: Facts = field(init=False)
    aside: Aside | None = field(init=False)
    tapped: tuple[str, tuple[str, ...]] | None = field(init=False)
    last: datetime | None = field(init=False)
    reachable: bool = field(init=False)
    lines: list[Line] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)
    pending: Ask | None = None
    closed: Closed | None = None
    redraw: bool = False
    unasked: bool = False
    veil: bool = False
    silent: bool = False
    unseen: bool = False
    drawn: int = 0
    started: int = 0

    def __post_init__(self) -> None:
        """Take the session apart; it is put together again in `turn`."""
        self.talks = list(self.session.talks)
        self.resting = list(self.session.resting)
        self.facts = self.session.facts
        self.aside = self.session.aside
        self.tapped = self.session.tapped
        self.last = self.session.last
        self.reachable = self.session.reachable

    @property
    def locale(self) -> str:
        """The person's language, else the platform's guess."""
        return self.house.locale(self.facts, self.event.locale)

    @property
    def zone(self) -> str:
        """The person's time zone, else the one that their language suggests."""
        return self.house.zone(self.facts, self.locale)

    @property
    def local(self) -> datetime:
        """The person's wall time, without zone."""
        return _wall(self.event.at, self.zone)

    @property
    def top(self) -> Talk | None:
        """The talk being held."""
        return self.talks[-1] if self.talks else None

    def names(self, key: str, choice: str) -> tuple[str, ...]:
        """What a choice may be called in this person's language."""
        try:
            return self.house.names(key, choice, self.locale)
        except LookupError:
            return ()  # a release removed what had been shown

    def zones(self, place: str) -> tuple[str, ...]:
        """What zones a typed place may mean to this person."""
        return self.house.zones(place, self.facts)

    def called(self, shown: Shown, choices: tuple[str, ...]) -> str:
        """The labels of these choices of a prompt, in one line."""
        labels = dict(zip(shown.choices, shown.labels, strict=True))
        return " · ".join(labels.get(one) or (*self.names(shown.key, one), one)[0] for one in choices)

    def idle(self, talk: Talk) -> bool:
        """Whether the talk has been left alone for so long that going on is asked about."""
        return self.event.at - talk.touched >= IDLE

    def offers(self, talk: Talk) -> bool:
        """Whether it asks only what may be left unanswered."""
        flow = self.house.flows.get(talk.flow)
        return flow is not None and flow.offer

    def urgent(self, talk: Talk) -> bool:
        """Whether ordinary meanings must not break into this talk."""
        flow = self.house.flows.get(talk.flow)
        return flow is not None and flow.urgent

    def say(self, key: str, **slots: str) -> None:
        """Add a line of the engine's own."""
        self.lines.append(Say(key, tuple(slots.items())))

    # The engine's own questions.

    def only_knocked(self, talk: Talk) -> bool:
        """Whether it is a fleeting or passing talk that nobody has answered: there is nothing in it to go on with."""
        flow = self.house.flows.get(talk.flow)
        return flow is not None and (flow.fleeting or flow.passing) and not talk.answers

    def ask_idle(self, held: str, key: str = "core.idle") -> None:
        """Go on, start over, leave? `held` is what was typed meanwhile, "" where nothing was."""
        self.aside = Aside(own(key, self._token(), GO_ON, START_OVER, LEAVE), held)

    def ask_unsure(self, interrupt: Interrupt, held: str) -> None:
        """Did the words mean this?"""
        shown = own(f"unsure.{interrupt.asks or interrupt.flow}", self._token(), YES, NO)
        self.aside = Aside(shown, held, interrupt.flow, interrupt.given)

    def ask_near(self, near: tuple[str, ...], held: str) -> None:
        """Did the words choose this?"""
        self.aside = Aside(own("core.near", self._token(), YES, NO), held, near=near)

    def release(self, *, quietly: bool = False) -> None:
        """Let the engine's own question go; where words were awaited, those that waited behind it are the answer."""
        aside, talk = self.aside, self.top
        self.aside = None
        if aside is None or talk is None or talk.shown is None:
            return
        if aside.held and talk.shown.kind is Kind.WORDS:
            newest = self._record(talk, talk.shown, Given(text=aside.held))
            if not quietly:
                self.advance(newest)
        elif aside.flow is None and not aside.near:
            self.talks[-1] = replace(talk, touched=self.event.at)  # whether to go on is asked once

    # The stack.

    def take_up(self) -> None:
        """What stands, once more. Left alone for long it is asked about first; what was urgent, how it is by now."""
        self.drop_spent()
        top = self.top
        if top is None or not self.idle(top):
            self.show_again()
        elif self.urgent(top):
            self.revisit()
        else:
            self.ask_idle("", STILL_OPEN)

    def revisit(self) -> None:
        """An urgent talk of long ago gives way to the question how it is now; nothing stands between that and help."""
        talk = self.talks.pop()
        self.start(self.house.flows[talk.flow].revisit or talk.flow, talk.given)

    def _come_back(self, ended: str) -> None:
        """To the talk beneath the one that ended, as far as that is still of use."""
        self.drop_spent(ended)
        brief = ended in self.house.flows and self.house.flows[ended].brief
        if self.top is not None and not brief and not self.idle(self.top):
            self.say("core.back_to")
        self.take_up()

    def drop_spent(self, ended: str | None = None) -> None:
        """What was left alone for long and has nothing in it: a knock, or a crisis whose "how is it now?" just `ended`."""
        while self.top is not None and self.idle(self.top) and self._is_spent(self.top, ended):
            del self.talks[-1]

    def _is_spent(self, talk: Talk, ended: str | None) -> bool:
        flow = self.house.flows.get(talk.flow)
        return flow is not None and (self.only_knocked(talk) or flow.revisit == ended)

    def start(self, flow: str, given: tuple[tuple[str, str], ...] = (), *, anew: bool = False) -> None:
        """Begin a flow on top of the stack, or bring it up where it already stands, unless it is to begin `anew`."""
        flow = self.house.admit(flow, self.facts)
        self.started += 1
        standing = next((talk for talk in self.talks if talk.flow == flow), None)
        if self.started > CHAIN:
            endless = Talk(flow, None, (), None, self.event.at, given)
            self._set_aside(endless, RecursionError(flow))
        elif standing is not None:
            self.talks.remove(standing)
            self._push(flow, given) if anew else self._bring_up(standing, given)
        else:
            self._push(flow, given)

    def _bring_up(self, talk: Talk, given: tuple[tuple[str, str], ...]) -> None:
        """Where it stood; or anew where other words came with the command, for those say what is wanted now."""
        if dict(given).get("rest") and given != talk.given and not self.urgent(talk):
            self._push(talk.flow, given)
        elif not self.idle(talk):
            self.talks.append(replace(talk, touched=self.event.at))
            self.show_again()
        elif talk.answers and not self.urgent(talk):
            self.talks.append(talk)
            self.ask_idle("")
        else:
            self._push(talk.flow, given)

    def _push(self, flow: str, given: tuple[tuple[str, str], ...]) -> None:
        rested = next((talk for talk in self.resting if talk.flow == flow), None)
        again = rested is not None and rested.given == given and not self.idle(rested)
        answers = rested.answers if rested is not None and again else ()
        self.resting = [one for one in self.resting if one.flow != flow]
        try:
            seed = self.house.flows[flow].seed(self._start(dict(given)))
        except Exception as error:  # noqa: BLE001 - a turn is total: whatever a flow does, the person gets an answer
            self._set_aside(Talk(flow, None, answers, None, self.event.at, given), error)
            return
        self.talks = [*self.talks[-(DEPTH - 1) :], Talk(flow, seed, answers, None, self.event.at, given)]
        self.advance()

    def answered_since(self, said: int) -> bool:
        """Whether anything is said (from `said` on) or asked: what was begun may have ended without a word."""
        return len(self.lines) > said or self.pending is not None or self.aside is not None

    def withdraw(self, said: int) -> bool:
        """Take a fleeting talk that was begun in this turn off again, its lines (from `said` on) too."""
        if self.top is None or not self._fleeting(self.top):
            return False
        del self.talks[-1]
        del self.lines[said:]
        self.pending = None
        return True

    def _start(self, given: dict[str, str]) -> Start:
        number, at, locale = self.event.number * CHAIN + self.started, self.event.at, self.locale
        zone = self.house.zone(self.facts, locale)
        return Start(self.facts, at, _wall(at, zone), locale, zone, number, given)

    def advance(self, newest: Answer | None = None) -> None:
        """Replay the top talk: say what is new, then stand at its question or settle its end."""
        self._replay(newest, quiet=False)

    def show_again(self) -> None:
        """Draw the top talk's pending question once more, without what led up to it."""
        self.pending = None
        if self.talks:
            self._replay(None, quiet=True)

    def _replay(self, newest: Answer | None, *, quiet: bool) -> None:
        talk = self.talks[-1]
        frontier = self._frontier(talk, newest)
        if frontier is None:
            return
        if frontier.pending is None:
            self._settle(talk, frontier)
            return
        if not quiet:
            self.lines.extend(frontier.lines)
        shown = self._shown(talk, frontier.pending, frontier.nth)
        answers = _in_order(frontier.used, talk.answers)
        self.talks[-1] = talk.moved(answers, shown, talk.touched)
        self.pending = frontier.pending

    def answer(self, talk: Talk, shown: Shown, given: Given) -> None:
        """Record what was given to the top talk under the prompt that was shown, and go on."""
        self.advance(self._record(talk, shown, given))

    def _record(self, talk: Talk, shown: Shown, given: Given) -> Answer:
        newest = Answer(shown.key, shown.nth, given, self.local)
        kept = [one for one in talk.answers if one.key != newest.key or one.nth != newest.nth]
        self.talks[-1] = talk.moved((*kept, newest), talk.shown, self.event.at)
        return newest

    def back(self) -> None:
        """Drop the newest answer of the top talk; at the seam between two flows, say so."""
        talk = self.talks[-1]
        frontier = self._frontier(talk, None)
        if frontier is None:
            return
        if frontier.used:
            self.talks[-1] = talk.moved(frontier.used[:-1], talk.shown, self.event.at)
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
        if not self.broken:
            self.say("core.broken")
        self.broken.append(Broken(talk.flow, path_of(talk.answers), type(error).__name__))
        self.show_again()

    def _shown(self, talk: Talk, ask: Ask, nth: int) -> Shown:
        fresh = drawn(ask, nth, talk.flow if self._fleeting(talk) else self._token())
        before = talk.shown
        if before is not None and before.asks_as(fresh):
            return before  # the same prompt drawn again: both copies stay alive
        return fresh

    def _fleeting(self, talk: Talk) -> bool:
        """Whether nothing is kept of this talk yet: the only one, not answered, and its flow says so."""
        if talk.answers or len(self.talks) != 1:
            return False
        flow = self.house.flows.get(talk.flow)
        return flow is not None and flow.fleeting

    def _token(self) -> str:
        self.drawn += 1
        return token_of(self.event.number, self.drawn)

    def _settle(self, talk: Talk, frontier: Frontier) -> None:
        del self.talks[-1]
        facts, done = self.facts, len(self.effects)
        try:
            for effect in frontier.settled:
                self.settle(effect)
        except Exception as error:  # noqa: BLE001 - what a flow recorded does not fold: none of it takes hold
            self.facts = facts
            del self.effects[done:]
            self._set_aside(talk, error)
            return
        if self.talks and self.house.outdates(facts, self.facts, self.event.at):
            urgent = {name for name, flow in self.house.flows.items() if flow.urgent}
            self.talks = [below for below in self.talks if below.flow in urgent]
        self.lines.extend(frontier.lines)
        self.pending = None
        if frontier.next is not None:
            self.start(frontier.next.flow, frontier.next.given)
        elif self.talks:
            self._come_back(talk.flow)

    def settle(self, effect: Effect) -> None:
        """Let one effect take hold: memory at once, the rest with the turn."""
        match effect:
            case Remember(fact, None):
                self.facts = {name: known for name, known in self.facts.items() if name != fact.name}
            case Remember(fact, value):
                self.facts = {**self.facts, fact.name: Known(value, self.event.at)}
            case Record(entry):
                self.facts = self.house.fold(self.facts, entry, self.event.at, self.zone)
            case Erase(None):
                self.facts, self.talks, self.resting = {}, [], []
                self.aside, self.tapped, self.last = None, None, None
            case _:
                pass
        self.effects.append(effect)

    def turn(self) -> Turn:
        """The finished turn. A fleeting talk is kept while it is asked whether words chose something in it."""
        asked_back = self.aside is not None and bool(self.aside.near)
        session = Session(
            talks=tuple([talk for talk in self.talks if asked_back or not self._fleeting(talk)]),
            resting=tuple(self.resting),
            tapped=self.tapped,
            facts=self.facts,
            aside=self.aside,
            last=self.last,
            reachable=self.reachable,
            fleeting=self._drawn_fleeting(),
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

    def _drawn_fleeting(self) -> str | None:
        if self.silent:
            return self.session.fleeting
        top = None if self.aside is not None or self.pending is None else self.top
        return top.flow if top is not None and self._fleeting(top) else None

    def _messages(self) -> list[Message]:
        prompt = self._prompt()
        lines = tuple(line for line, _ in groupby(self.lines))  # two words to the same end are answered once
        said = [Message(lines)] if lines else []
        asked = [Message(prompt=prompt, redraw=self.redraw)] if prompt is not None else []
        return said + asked

    def _prompt(self) -> Prompt | None:
        if self.aside is not None:
            return Prompt(aside_ask(self.aside, self._chosen(self.aside)), self.aside.shown)
        top = self.top
        if self.pending is None or top is None or top.shown is None:
            return None
        return Prompt(self.pending, top.shown)

    def _chosen(self, aside: Aside) -> str:
        """The labels of what the words seem to choose."""
        shown = None if self.top is None else self.top.shown
        return " · ".join(aside.near) if shown is None else self.called(shown, aside.near)


def _in_order(used: tuple[Answer, ...], answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    return used if used == answers else (*used, *[answer for answer in answers if answer not in used])


def _wall(at: datetime, zone: str) -> datetime:
    here = at.astimezone(ZoneInfo(zone))
    return datetime.combine(here.date(), here.time())  # `replace(tzinfo=None)` takes four times as long
