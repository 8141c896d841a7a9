"""What must hold of every flow there is, over the paths that exploration finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from bot.flows.house import flows_of
from bot.talk.explore import Exploration, cover, explore
from bot.talk.questions import Given, offered
from bot.talk.replay import replay
from bot.talk.steps import Ask, Flow, Say
from tests.content.ftl import sentences
from tests.exploring import EXPLORED
from tests.furnished import SAYING_ALL, content, wording

FLOWS = flows_of(content())
BUDGET = 12
FEW = 1_500  # more paths than this are covered by edges in everyday tests

every_flow = pytest.mark.parametrize("name", FLOWS)


@cache
def paths_of(name: str) -> Exploration:
    return explore(FLOWS[name], limit=FEW)


def bubbles(name: str) -> Iterator[tuple[tuple[Say, ...], Ask | None]]:
    """What is said at once, and the question after it, at every distinct place of the flow."""
    flow: Flow[object] = FLOWS[name]
    prefixes = (
        (path.seed, path.answers[:many]) for path in paths_of(name).paths for many in range(len(path.answers) + 1)
    )
    for seed, answers in dict.fromkeys(prefixes):
        newest = answers[-1] if answers else None
        end = replay(flow.script(seed), answers, newest)
        yield tuple(line for line in end.lines if isinstance(line, Say)), end.pending


@every_flow
def test_no_path_asks_too_much(name: str) -> None:
    """Twelve questions at most on any path of one flow, and every path ends."""
    explored = paths_of(name)
    assert explored.paths
    assert max(len(path.asked) for path in explored.paths) <= BUDGET
    assert all(path.end.pending is None for path in explored.paths)


@every_flow
def test_everything_said_is_worded(name: str) -> None:
    """Each line and question a flow can yield exists with exactly these slots, each choice has a label: in English and in
    every full language.
    """
    for (lines, asked), locale in product(set(bubbles(name)), SAYING_ALL):
        for line in lines:
            assert wording().line(locale, line.key, line.slots)
        if asked is not None:
            assert wording().line(locale, asked.question.key, asked.slots)
            unnamed = [choice for choice in offered(asked.question) if choice.label is None]
            assert all(wording().labels(locale, asked.question.key, choice.id)[0] for choice in unnamed)


@every_flow
def test_a_bubble_is_short(name: str) -> None:
    """What is said at once has three sentences at most, and so has the question."""
    for (lines, asked), locale in product(set(bubbles(name)), SAYING_ALL):
        said = " ".join(wording().line(locale, line.key, line.slots) for line in lines)
        assert not said or sentences(said) <= 3, said
        if asked is not None:
            question = wording().line(locale, asked.question.key, asked.slots)
            assert sentences(question) <= 3, question


@every_flow
def test_a_lost_or_broken_answer_breaks_nothing(name: str) -> None:
    """Any one answer deleted or made nonsense: the talk still stands or ends, on what is left."""
    flow: Flow[object] = FLOWS[name]
    for path in cover(flow).paths:
        for place, answer in enumerate(path.answers):
            nonsense = replace(answer, given=Given(("no_such_choice",)))
            for middle in ((), (nonsense,)):
                left = (*path.answers[:place], *middle, *path.answers[place + 1 :])
                assert set(replay(flow.script(path.seed), left).used) <= set(left) - {nonsense}


@every_flow
def test_all_paths(name: str, pytestconfig: pytest.Config) -> None:
    """Every path where there are at most 20,000, else each choice after each other: none asks too much."""
    explored = explore(FLOWS[name])
    pytestconfig.stash[EXPLORED][name] = (len(explored.paths), explored.complete)
    assert max(len(path.asked) for path in explored.paths) <= BUDGET
