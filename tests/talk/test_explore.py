"""Exploration: all paths where they are few, else each choice after each previous choice; diagrams from both."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from bot.talk.explore import NIGHT, NOON, candidates, cover, explore, frontiers, mermaid
from bot.talk.questions import AnyQuestion, Choice, Clock, Pick, Zone
from bot.talk.steps import Flow, Next, Script, ask, say
from tests.talk.toy import CARD, DRINK, EXTRAS, FLOWS, PLACE, QUIET, SWEET, WHEN, Drink, Nothing, nothing


def sips(_: Nothing) -> Script[None]:
    """Three cups of three kinds: 27 paths by day and 27 by night."""
    for _cup in range(3):
        yield from ask(DRINK)
    yield Next("tour")


SIPS: Flow[Any] = Flow(sips, nothing, Nothing, QUIET)


def test_every_path_is_found_once() -> None:
    """All combinations of choices, by day and by night, and no other."""
    found = explore(SIPS)
    paths = [tuple(one.given.ids[0] for one in path.answers) for path in found.paths]

    assert (True, 54) == (found.complete, len(set(found.paths)))
    assert sorted(list(product(Drink, repeat=3)) * 2) == sorted(paths)
    assert {NOON, NIGHT} == {one.local for path in found.paths for one in path.answers}


def test_a_path_names_its_questions_and_its_end() -> None:
    """Each answer stands beside the question that it was given to."""
    path = explore(SIPS).paths[0]

    assert (["tea.drink"] * 3, [0, 1, 2]) == (
        [one.question.key for one in path.asked],
        [one.nth for one in path.answers],
    )
    assert (None, Next("tour"), Nothing()) == (path.end.pending, path.end.next, path.seed)


@pytest.mark.parametrize(("limit", "complete"), [(54, True), (53, False)])
def test_more_paths_than_the_limit_are_covered_by_edges(limit: int, complete: bool) -> None:  # noqa: FBT001 - a case
    """The limit itself is still enumerated."""
    assert complete == explore(SIPS, limit=limit).complete


def test_the_cover_takes_each_choice_after_each_previous_choice() -> None:
    """All nine pairs at both seams, by day and by night, on far fewer paths."""
    found = cover(SIPS)
    pairs = [
        {
            (one.given, other.given)
            for path in found.paths
            for one, other in [path.answers[at : at + 2]]
            if one.local == local
        }
        for at in (0, 1)
        for local in (NOON, NIGHT)
    ]

    assert [9, 9, 9, 9] == [len(one) for one in pairs]
    assert len(found.paths) < len(explore(SIPS).paths)


def test_the_cover_reaches_every_end_of_a_branching_flow() -> None:
    """The short branch and the long one, and every line of the script."""
    found = cover(FLOWS["tea"])
    lines = {line for path in found.paths for line in path.end.lines}

    assert {
        ("tea.drink",),
        tuple(one.question.key for one in max(found.paths, key=lambda path: len(path.asked)).asked),
    } == {tuple(one.question.key for one in path.asked) for path in found.paths}
    assert {say("tea.just_water")} < lines


def test_a_cover_follows_paths_to_their_end() -> None:
    """Where all choices have been taken before, one is taken again, so that every path ends."""
    assert all(path.end.pending is None for path in cover(FLOWS["rounds"]).paths)
    assert all(one.nth == at for path in cover(FLOWS["rounds"]).paths for at, one in enumerate(path.answers))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (DRINK, [("black",), ("green",), ("water",)]),
        (EXTRAS, [(), ("nothing",), ("milk",), ("lemon",), ("honey",), ("milk", "lemon", "honey")]),
        (SWEET, [("0",), ("5",), ("10",)]),
        (CARD, [(), ("skip",), ("later",)]),
        (WHEN, [("08:00",), ("20:15",)]),
        (PLACE, [("Europe/Berlin",), ("Asia/Kathmandu",)]),
        (Clock("bare", ()), [("20:15",)]),
        (Clock("bare", (), (Choice[None]("none", None),)), [("none",), ("20:15",)]),
        (Zone("bare", ()), [("Asia/Kathmandu",)]),
    ],
)
def test_one_answer_of_each_kind(question: AnyQuestion, expected: list[tuple[str, ...]]) -> None:
    """Every choice; of several none, each and all; words; the ends and the middle; what is drawn and what is typed."""
    assert expected == [one.ids for one in candidates(question)]


@pytest.mark.parametrize("question", [DRINK, EXTRAS, SWEET, CARD, WHEN, PLACE], ids=lambda one: one.key)
def test_every_candidate_is_an_answer(question: AnyQuestion) -> None:
    """What is explored is what people may give."""
    for given in candidates(question):
        question.value(given)


def test_frontiers_are_distinct_and_start_from_nothing() -> None:
    """Each set of answers once."""
    found = frontiers(explore(SIPS).paths)

    assert 1 + 2 * (3 + 9 + 27) == len(found) == len(set(found))
    assert () == found[0]


def test_a_diagram_is_derived() -> None:
    """Questions as nodes, choices on the edges, what follows at the ends."""
    assert (
        "flowchart TD\n"
        '    n_welcome_first["welcome.first"] -->|"tea"| n___tea["→ tea"]\n'
        '    n_welcome_first["welcome.first"] -->|"tour"| n___tour["→ tour"]\n'
    ) == mermaid(FLOWS["welcome"])


def test_a_diagram_of_words_and_of_nothing() -> None:
    """Words are called words, an empty choice none, many labels are shortened."""
    drawn = mermaid(FLOWS["tea"])

    assert 'n_tea_card["tea.card"] -->|"words / skip / later"| n_end["end"]' in drawn
    assert 'n_tea_extras["tea.extras"] -->|"none / nothing / milk / lemon / honey / milk,lemon,honey"|' in drawn
    assert '-->|"0 / 1 / 2 / 3 / 4 / 3 more"|' in mermaid(many())


def many() -> Flow[Any]:
    question = Pick("many", tuple(Choice(str(number), number) for number in range(8)))

    def ask_many(_: Nothing) -> Script[None]:
        yield from ask(question)

    return Flow(ask_many, nothing, Nothing, QUIET)


def test_a_diagram_of_a_flow_without_a_question() -> None:
    """Its end stands alone."""
    assert 'flowchart TD\n    n___alarm_help["→ alarm_help"]\n' == mermaid(FLOWS["alarm"])
