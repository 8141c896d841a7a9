"""Many lives, and what they met: plans, flows, nudges, repeats. The first broken law ends that life and is told with
the person and the talk before it.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.care.entries import NudgeSent, SlipLogged, UrgeOpened
from bot.flows.facts import plan_now
from bot.ports import Ringing
from bot.rehearsal.laws import Laws
from bot.rehearsal.life import Life, Moment
from bot.rehearsal.personas import PERSONAS, Persona
from bot.rehearsal.room import told
from bot.talk.house import House
from bot.talk.state import Message
from bot.talk.steps import Flow, Record, Start

TAIL = 8  # turns told of a talk that broke a law


@dataclass(slots=True)
class Met:
    """What the people of one persona met. `flows` counts talks that were opened, `plans` where each life ended."""

    people: int = 0
    turns: int = 0
    nudges: int = 0
    urges: int = 0
    slips: int = 0
    repeats: int = 0
    plans: Counter[str] = field(default_factory=Counter[str])
    flows: Counter[str] = field(default_factory=Counter[str])

    def add(self, other: Met) -> None:
        self.people += other.people
        self.turns += other.turns
        self.nudges += other.nudges
        self.urges += other.urges
        self.slips += other.slips
        self.repeats += other.repeats
        self.plans += other.plans
        self.flows += other.flows


@dataclass(frozen=True, slots=True)
class Breach:
    """A law that did not hold: for whom, which, and the talk before it, oldest first."""

    persona: str
    number: int
    day: int
    laws: tuple[str, ...]
    talk: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    met: dict[str, Met]
    breaches: tuple[Breach, ...] = ()


@dataclass(slots=True)
class Watcher:
    """Sees every turn of one life: the laws, the counts, the last few turns."""

    laws: Laws
    met: Met
    tail: deque[Moment] = field(default_factory=lambda: deque[Moment](maxlen=TAIL))
    last: tuple[Message, ...] = ()

    def saw(self, moment: Moment) -> bool:
        met, turn = self.met, moment.turn
        self.tail.append(moment)
        met.turns += 1
        for effect in turn.effects:
            if isinstance(effect, Record):
                met.nudges += isinstance(effect.entry, NudgeSent)
                met.urges += isinstance(effect.entry, UrgeOpened)
                met.slips += isinstance(effect.entry, SlipLogged)
        met.repeats += bool(turn.messages) and turn.messages == self.last
        self.last = turn.messages or self.last
        return self.laws.saw(moment)


def rehearse(house: House, numbers: Iterable[int], days: int, personas: Sequence[Persona] = PERSONAS) -> Report:
    """These people, each living so many days. Person n is of persona n, n + all, and so on."""
    met: dict[str, Met] = {persona.name: Met() for persona in personas}
    breaches: list[Breach] = []
    for number in numbers:
        persona = personas[number % len(personas)]
        breaches += _lived(house, persona, number, days=days, met=met[persona.name])
    return Report(met, tuple(breaches))


def _lived(house: House, persona: Persona, number: int, *, days: int, met: Met) -> Iterator[Breach]:
    life = Life(persona, number, counted(house, met.flows), lambda moment: watcher.saw(moment))  # noqa: PLW0108 - the watcher comes after
    watcher = Watcher(Laws(house, life.room.locale), met)
    began = life.room.at
    life.live(days)
    met.people += 1
    plan = plan_now(life.room.session.facts, life.room.at)
    met.plans["none" if plan is None else plan.value] += 1
    if watcher.laws.broken:
        day = (watcher.tail[-1].at - began).days
        talk = tuple(line for moment in watcher.tail for line in _told(moment))
        yield Breach(persona.name, number, day, tuple(watcher.laws.broken), talk)


def counted(house: House, flows: Counter[str]) -> House:
    """The same house, every start of a flow counted."""

    def of(name: str, flow: Flow[Any]) -> Flow[Any]:
        def seed(start: Start) -> object:
            flows[name] += 1
            return flow.seed(start)

        return replace(flow, seed=seed)

    return replace(house, flows={name: of(name, flow) for name, flow in house.flows.items()})


def _told(moment: Moment) -> Iterator[str]:
    done = moment.done
    yield f"{moment.at:%a %d %b %H:%M} " + (f"~ {done.bell} rings" if isinstance(done, Ringing) else f"> {done}")
    yield from told(moment.turn)


def together(reports: Iterable[Report]) -> Report:
    """Several reports as one."""
    met: dict[str, Met] = {}
    breaches: tuple[Breach, ...] = ()
    for report in reports:
        for name, one in report.met.items():
            met.setdefault(name, Met()).add(one)
        breaches += report.breaches
    return Report(met, breaches)


def table(report: Report, flows: Iterable[str]) -> str:
    """What they met, a row for each persona, then the flows that nobody met, then what broke."""
    lines = [
        f"{'persona':<16}{'people':>7}{'turns':>9}{'nudges':>8}{'urges':>7}{'slips':>7}{'repeats':>8}{'flows':>7}  plans"
    ]
    lines += [
        f"{name:<16}{met.people:>7}{met.turns:>9}{met.nudges:>8}{met.urges:>7}{met.slips:>7}{met.repeats:>8}"
        f"{len(met.flows):>7}  " + ", ".join(f"{plan} {count}" for plan, count in met.plans.most_common())
        for name, met in report.met.items()
    ]
    seen: Counter[str] = sum((met.flows for met in report.met.values()), Counter[str]())
    lines += ["", "flows: " + ", ".join(f"{flow} {count}" for flow, count in seen.most_common())]
    lines += ["never met: " + (", ".join(sorted(set(flows) - set(seen))) or "none")]
    for breach in report.breaches:
        lines += ["", f"BROKEN {breach.persona} {breach.number}, day {breach.day}: " + "; ".join(breach.laws)]
        lines += [f"    {line}" for line in breach.talk]
    return "\n".join(lines)
