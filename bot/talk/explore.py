"""Every path of a flow where there are few enough, else an edge cover: each choice after each previous choice.

A path is found by answering and replaying, so what is explored is what people get. Diagrams are derived from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from typing import Any, assert_never

from bot.talk.questions import (
    AnyQuestion,
    Clock,
    Given,
    Pick,
    Scale,
    Some,
    Words,
    Zone,
    offered,
)
from bot.talk.replay import Frontier, replay
from bot.talk.state import Answer
from bot.talk.steps import Ask, Flow

FULL = 20_000  # more paths than this are covered by edges instead
NOON = datetime(2026, 3, 4, 12, 30)  # noqa: DTZ001 - a wall time, without zone on purpose
NIGHT = datetime(2026, 3, 4, 1, 10)  # noqa: DTZ001 - a wall time, without zone on purpose
BRIEF = 6  # labels an edge of a diagram shows in full
SAMPLE = "I keep looking at my phone."


@dataclass(frozen=True, slots=True)
class Path:
    """One way through a flow from one of its seeds: each question with the answer given, and where it ended."""

    seed: Any = field(repr=False)
    asked: tuple[Ask, ...]
    answers: tuple[Answer, ...]
    end: Frontier


@dataclass(frozen=True, slots=True)
class Exploration:
    """All paths found. `complete`: these are all there are, each kind of answer taken once."""

    paths: tuple[Path, ...]
    complete: bool


def explore(flow: Flow[Any], *, limit: int = FULL) -> Exploration:
    """The paths of a flow over its sample seeds, by day and by night."""
    every = tuple(islice(_every(flow), limit + 1))
    return Exploration(every, complete=True) if len(every) <= limit else cover(flow)


def cover(flow: Flow[Any]) -> Exploration:
    """Fewer paths: each choice after each previous choice, at least once for each seed, by day and by night."""
    found = (path for opening in _openings(flow) for path in _edge_paths(opening))
    return Exploration(tuple(found), complete=False)


def candidates(question: AnyQuestion) -> tuple[Given, ...]:
    """One answer of each kind: every choice; of several none, each and all; words; the ends and middle of a scale."""
    ids = [choice.id for choice in offered(question)]
    match question:
        case Some():
            together = tuple(one for one in ids if one not in question.alone)
            return (Given(()), *(Given((one,)) for one in ids), Given(together))
        case Scale():
            middle = (question.low + question.high) // 2
            return tuple(Given((str(number),)) for number in (question.low, middle, question.high))
        case Words():
            return (Given(text=SAMPLE), *(Given((one,)) for one in ids))
        case Clock():
            instead = (choice.id for choice in question.choices)
            return tuple(Given((one,)) for one in dict.fromkeys((*ids[:1], "20:15", *instead)))
        case Zone():
            return tuple(Given((one,)) for one in (*ids[:1], "Asia/Kathmandu"))
        case Pick():
            return tuple(Given((one,)) for one in ids)
        case _:
            assert_never(question)


@dataclass(frozen=True, slots=True)
class _Way:
    """A path in the making: the answers so far and the questions they were given to."""

    flow: Flow[Any]
    seed: Any
    local: datetime
    asked: tuple[Ask, ...] = ()
    answers: tuple[Answer, ...] = ()

    def end(self) -> Frontier:
        return replay(self.flow.script(self.seed), self.answers)

    def path(self, end: Frontier) -> Path:
        return Path(self.seed, self.asked, self.answers, end)

    def onward(self, ask: Ask, nth: int) -> list[_Way]:
        """One way further for each kind of answer."""
        return [
            replace(
                self,
                asked=(*self.asked, ask),
                answers=(*self.answers, Answer(ask.question.key, nth, given, self.local)),
            )
            for given in candidates(ask.question)
        ]

    def edge(self) -> tuple[object, ...]:
        """The newest choice and the one before it."""
        return tuple((one.key, one.nth, one.given.ids) for one in self.answers[-2:])


def _openings(flow: Flow[Any]) -> list[_Way]:
    return [_Way(flow, seed, local) for seed in flow.samples for local in (NOON, NIGHT)]


def _every(flow: Flow[Any]) -> Iterator[Path]:
    waiting = _openings(flow)[::-1]
    while waiting:
        way = waiting.pop()
        end = way.end()
        if end.pending is None:
            yield way.path(end)
        else:
            waiting.extend(reversed(way.onward(end.pending, end.nth)))


def _edge_paths(opening: _Way) -> Iterator[Path]:
    covered: set[tuple[object, ...]] = set()
    waiting = [opening]
    while waiting:
        way = waiting.pop()
        end = way.end()
        if end.pending is None:
            yield way.path(end)
            continue
        onward = way.onward(end.pending, end.nth)
        fresh = [one for one in onward if one.edge() not in covered]
        covered.update(one.edge() for one in fresh)
        waiting.extend(fresh or onward[:1])


def frontiers(paths: Iterable[Path]) -> tuple[tuple[Answer, ...], ...]:
    """Every distinct set of answers along these paths, the empty one included."""
    prefixes = (path.answers[:length] for path in paths for length in range(len(path.answers) + 1))
    return tuple(dict.fromkeys(prefixes))


@dataclass(frozen=True, slots=True)
class Graph:
    """A flow as people may walk it: questions by key and ends ("→ next", "end") as stations, in the order first met, and
    what was answered between two of them.
    """

    stations: tuple[str, ...]
    edges: tuple[tuple[str, str, tuple[str, ...]], ...]


def graph(paths: Iterable[Path]) -> Graph:
    """The stations and edges that these paths walk."""
    edges: dict[tuple[str, str], list[str]] = {}
    stations: dict[str, None] = {}
    for path in paths:
        walked = [ask.question.key for ask in path.asked] + [_ending(path.end)]
        stations |= dict.fromkeys(walked)
        for answer, here, there in zip(path.answers, walked, walked[1:], strict=False):
            said = ",".join(answer.given.ids) or ("words" if answer.given.text is not None else "none")
            labels = edges.setdefault((here, there), [])
            if said not in labels:
                labels.append(said)
    return Graph(tuple(stations), tuple((here, there, tuple(said)) for (here, there), said in edges.items()))


def mermaid(flow: Flow[Any]) -> str:
    """The flow as a Mermaid flowchart: questions as nodes, choices on the edges, chained flows at the ends."""
    return flowchart(graph(explore(flow).paths))


def flowchart(found: Graph) -> str:
    """A graph in Mermaid's words."""
    joined = {station for here, there, _ in found.edges for station in (here, there)}
    lines = [f'    {_node(here)} -->|"{brief(labels)}"| {_node(there)}' for here, there, labels in found.edges]
    alone = [f"    {_node(station)}" for station in found.stations if station not in joined]
    return "\n".join(["flowchart TD", *alone, *lines, ""])


def _ending(end: Frontier) -> str:
    return f"→ {end.next.flow}" if end.next is not None else "end"


def _node(name: str) -> str:
    plain = "".join(letter if letter.isalnum() else "_" for letter in name)
    return f'n_{plain}["{name}"]'  # "end" alone is a word of Mermaid's own


def brief(labels: Sequence[str]) -> str:
    """The labels of an edge, the first few where there are many."""
    if len(labels) <= BRIEF:
        return " / ".join(labels)
    return f"{' / '.join(labels[: BRIEF - 1])} / {len(labels) - BRIEF + 1} more"
