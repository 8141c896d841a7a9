"""Every path of a flow where there are few enough, else an edge cover: each choice after each previous choice.

A path is found by answering and replaying, so what is explored is what people get. Diagrams are derived from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

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
    """One way through a flow: each question with the answer given, and where it ended."""

    asked: tuple[Ask, ...]
    answers: tuple[Answer, ...]
    end: Frontier


@dataclass(frozen=True, slots=True)
class Exploration:
    """All paths found. `complete`: these are all there are, each kind of answer taken once."""

    paths: tuple[Path, ...]
    complete: bool


def explore(flow: Flow[object], *, limit: int = FULL) -> Exploration:
    """The paths of a flow over its sample seeds, by day and by night."""
    every = list(_bounded(_all_paths(flow), limit))
    if len(every) <= limit:
        return Exploration(tuple(every), complete=True)
    return cover(flow)


def cover(flow: Flow[object]) -> Exploration:
    """Fewer paths: each choice after each previous choice, at least once."""
    found = [
        path
        for number, seed in enumerate(flow.samples)
        for path in _edge_paths(flow, seed, NIGHT if number % 2 else NOON)
    ]
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
            return (Given((ids[0],)), Given(("20:15",)))
        case Zone():
            return (Given((ids[0],)), Given(("Asia/Kathmandu",)))
        case Pick():
            return tuple(Given((one,)) for one in ids)


def _bounded(paths: Iterator[Path], limit: int) -> Iterator[Path]:
    for number, path in enumerate(paths):
        if number > limit:
            return
        yield path


def _all_paths(flow: Flow[object]) -> Iterator[Path]:
    for seed in flow.samples:
        for local in (NOON, NIGHT):
            yield from _from(flow, seed, local, ())


def _from(flow: Flow[object], seed: object, local: datetime, answers: tuple[Answer, ...]) -> Iterator[Path]:
    end = replay(flow.script(seed), answers)
    if end.pending is None:
        yield Path(_asked(flow, seed, answers), answers, end)
        return
    for given in candidates(end.pending.question):
        newest = Answer(end.pending.question.key, end.nth, given, local)
        yield from _from(flow, seed, local, (*answers, newest))


def _asked(flow: Flow[object], seed: object, answers: tuple[Answer, ...]) -> tuple[Ask, ...]:
    """The questions along a path, found by replaying its prefixes."""
    ends = (replay(flow.script(seed), answers[:length]) for length in range(len(answers)))
    return tuple(end.pending for end in ends if end.pending is not None)


def _edge_paths(flow: Flow[object], seed: object, local: datetime) -> Iterator[Path]:
    covered: set[tuple[object, ...]] = set()
    waiting: list[tuple[Answer, ...]] = [()]
    while waiting:
        answers = waiting.pop()
        end = replay(flow.script(seed), answers)
        if end.pending is None:
            yield Path(_asked(flow, seed, answers), answers, end)
            continue
        onward = _onward(end, local)
        fresh = [one for one in onward if _edge(answers, one) not in covered]
        covered.update(_edge(answers, one) for one in fresh)
        waiting.extend((*answers, one) for one in fresh or onward[:1])


def _onward(end: Frontier, local: datetime) -> list[Answer]:
    if end.pending is None:
        return []
    key, nth = end.pending.question.key, end.nth
    return [Answer(key, nth, given, local) for given in candidates(end.pending.question)]


def _edge(answers: tuple[Answer, ...], onward: Answer) -> tuple[object, ...]:
    before = answers[-1] if answers else None
    return (before and (before.key, before.given.ids), onward.key, onward.nth, onward.given.ids)


def frontiers(paths: Iterable[Path]) -> tuple[tuple[Answer, ...], ...]:
    """Every distinct set of answers along these paths, the empty one included."""
    prefixes = (path.answers[:length] for path in paths for length in range(len(path.answers) + 1))
    return tuple(dict.fromkeys(prefixes))


def mermaid(flow: Flow[object]) -> str:
    """The flow as a Mermaid flowchart: questions as nodes, choices on the edges, chained flows at the ends."""
    edges: dict[tuple[str, str], list[str]] = {}
    for path in explore(flow).paths:
        stations = [ask.question.key for ask in path.asked] + [_ending(path.end)]
        for answer, here, there in zip(path.answers, stations, stations[1:], strict=False):
            said = ",".join(answer.given.ids) or ("words" if answer.given.text is not None else "none")
            labels = edges.setdefault((here, there), [])
            if said not in labels:
                labels.append(said)
    lines = [f'    {_node(here)} -->|"{_brief(labels)}"| {_node(there)}' for (here, there), labels in edges.items()]
    return "\n".join(["flowchart TD", *lines, ""])


def _ending(end: Frontier) -> str:
    return f"→ {end.next.flow}" if end.next is not None else "end"


def _node(name: str) -> str:
    plain = "".join(letter if letter.isalnum() else "_" for letter in name)
    return f'{plain}["{name}"]'


def _brief(labels: list[str]) -> str:
    if len(labels) <= BRIEF:
        return " / ".join(labels)
    return f"{' / '.join(labels[: BRIEF - 1])} / {len(labels) - BRIEF + 1} more"
