"""The houses whose every flow must keep the rules: the tea room and, where it stands, the real one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from adapters.store.codec import Codec
from bot.flows.facts import ALL, CONSENT
from bot.flows.house import ENTRIES
from bot.talk.explore import Exploration, Path, cover, explore
from bot.talk.house import House
from bot.talk.replay import Frontier, replay
from bot.talk.state import Answer
from bot.talk.steps import Ask, Facts, Flow, Known
from tests.furnished import content, house
from tests.talk import toy

FEW = 1_000  # more paths than this are covered by edges in everyday tests


@dataclass(frozen=True, slots=True)
class Rules:
    """A house, somebody it knows, and what in it is a crisis and a bell."""

    name: str
    house: House
    facts: Facts
    crisis: str
    bell: str
    codec: Codec
    languages: tuple[str, ...] = ("en",)


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One flow of one house, found once."""

    rules: Rules
    name: str

    @property
    def flow(self) -> Flow[Any]:
        return self.rules.house.flows[self.name]

    def __str__(self) -> str:
        return f"{self.rules.name}-{self.name}"


@dataclass(frozen=True, slots=True)
class Standing:
    """A place where somebody can be in a flow: the seed, the answers so far, the question pending."""

    seed: Any = field(repr=False)
    answers: tuple[Answer, ...]
    asked: tuple[Ask, ...]
    end: Frontier


def codec_of(flows: Mapping[str, Flow[Any]], facts: Mapping[str, Any], entries: Mapping[str, Any]) -> Codec:
    return Codec({name: flow.kind for name, flow in flows.items()}, facts, entries)


@cache
def houses() -> tuple[Rules, ...]:
    kinds = {fact.name: fact.kind for fact in (toy.MET, toy.FAVOURITE, toy.ALARMED, toy.CUPS)}
    entries = {"Cup": toy.Cup, "Letter": toy.Letter}
    met = {toy.MET.name: Known(value=True, at=toy.AT)}
    return (Rules("tea", toy.TOY, met, "fire!", "line", codec_of(toy.FLOWS, kinds, entries)), unsent())


def unsent() -> Rules:
    """The real house, with somebody in it who has agreed to the first minute."""
    flows = house().flows
    codec = codec_of(flows, {fact.name: fact.kind for fact in ALL}, ENTRIES)
    known = {CONSENT.name: Known(value=True, at=toy.AT)}
    return Rules("unsent", house(), known, "I want to kill myself", "offer_setup", codec, content().languages)


@cache
def cases() -> list[Case]:
    return [Case(rules, name) for rules in houses() for name in rules.house.flows]


@cache
def explored(case: Case) -> Exploration:
    """Every path where there are few, else the edge cover."""
    return explore(case.flow, limit=FEW)


@cache
def covered(case: Case) -> tuple[Path, ...]:
    return cover(case.flow).paths


@cache
def standings(case: Case) -> tuple[Standing, ...]:
    """Each distinct frontier of the edge cover once: what is asked, how often it was, and what was just said."""
    found: dict[object, Standing] = {}
    for path in covered(case):
        for length in range(len(path.answers) + 1):
            answers = path.answers[:length]
            end = replay(case.flow.script(path.seed), answers, answers[-1] if answers else None)
            found.setdefault(
                (path.seed, end.pending, end.nth, end.lines), Standing(path.seed, answers, path.asked, end)
            )
    return tuple(one for one in found.values() if one.end.pending is not None)
