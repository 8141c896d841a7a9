"""The rules that every flow of every house keeps, tried at each distinct frontier that exploration finds."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

import bot.flows
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed
from bot.talk.prompts import drawn
from bot.talk.questions import Given, Kind, offered
from bot.talk.reading import read_typed
from bot.talk.replay import replay
from bot.talk.session import handle
from bot.talk.state import Answer, Session, Shown, Talk, Turn
from bot.talk.steps import Ask, Remember
from tests.talk import digests
from tests.talk.houses import Case, Standing, cases, covered, explored, standings
from tests.talk.toy import AT

pytestmark = pytest.mark.no_cover  # it walks the same lines over and over; others count them

BUDGET = 12
PAYLOAD = 64  # bytes a tap may carry on Telegram
TOKEN = 10  # letters of a prompt's digest
ROOT = Path(__file__).resolve().parents[2]

every_flow = pytest.mark.parametrize("case", cases(), ids=str)


@every_flow
def test_no_path_asks_more_than_twelve_questions_and_every_path_ends(case: Case) -> None:
    """A flow is one sitting."""
    paths = explored(case).paths

    assert [] == [path.asked[-1].question.key for path in paths if len(path.asked) > BUDGET]
    assert [] == [path.answers for path in paths if path.end.pending is not None]
    assert paths


@every_flow
def test_seeds_are_frozen_and_read_back(case: Case) -> None:
    """A sample is a frozen value of the flow's kind, the same after a journey through the store's JSON."""
    kind: TypeAdapter[Any] = TypeAdapter(case.flow.kind)
    for seed in case.flow.samples:
        assert is_dataclass(seed)
        assert vars(type(seed))["__dataclass_params__"].frozen
        assert hash(seed) == hash(deepcopy(seed))
        assert seed == kind.validate_json(kind.dump_json(seed))


@every_flow
def test_what_is_remembered_is_read_back(case: Case) -> None:
    """A fact's kind is what the flow puts into it."""
    for path in covered(case):
        for effect in path.end.settled:
            if isinstance(effect, Remember) and effect.value is not None:
                kind: TypeAdapter[Any] = TypeAdapter(effect.fact.kind)
                assert effect.value == kind.validate_json(kind.dump_json(effect.value))


@every_flow
def test_a_question_can_be_drawn_and_tapped(case: Case) -> None:
    """Choice ids are distinct, free of the mark that parts them from the token, and short enough to travel."""
    for standing in standings(case):
        ids = [choice.id for choice in offered(pending(standing).question)]
        token = max(TOKEN, len(case.name.encode()) if case.flow.fleeting else 0)
        assert len(ids) == len(set(ids))
        assert [] == [one for one in ids if token + 1 + len(one.encode()) > PAYLOAD or one.startswith("=")]
    assert ":" not in case.name


@every_flow
def test_a_fleeting_flow_begins_with_a_choice(case: Case) -> None:
    """Words typed before anything is kept would be lost."""
    first = {path.asked[0].question.kind for path in covered(case) if path.asked}

    assert not case.flow.fleeting or {Kind.PICK} == first


@every_flow
def test_a_key_is_one_question(case: Case) -> None:
    """Within a flow the same key is always the same kind of question."""
    kinds = {(ask.question.key, ask.question.kind) for path in covered(case) for ask in path.asked}

    assert len(kinds) == len({key for key, _ in kinds})


def pending(standing: Standing) -> Ask:
    assert standing.end.pending is not None
    return standing.end.pending


@every_flow
def test_every_label_synonym_and_number_answers(case: Case) -> None:
    """Whatever was drawn, each name of a choice, in each language, and its number lead to it and to no other."""
    unread = [
        (shown.key, language, text)
        for shown in {
            pending(standing).question: drawn(pending(standing), 0, "token") for standing in standings(case)
        }.values()
        for language in case.rules.languages
        for choice, text in typed(case, shown, language)
        if Given((choice,)) != read_typed(shown, text, names(case, language), lambda _: ())
    ]

    assert [] == unread


def names(case: Case, language: str) -> Callable[[str, str], tuple[str, ...]]:
    def named(key: str, choice: str) -> tuple[str, ...]:
        try:
            return case.rules.house.names(key, choice, language)
        except LookupError:
            return ()

    return named


def typed(case: Case, shown: Shown, language: str) -> Iterator[tuple[str, str]]:
    numbered = shown.kind not in {Kind.SCALE, Kind.WORDS}
    for place, (choice, label) in enumerate(zip(shown.choices, shown.labels, strict=True), 1):
        called = names(case, language)(shown.key, choice) if label is None else (label,)
        counted = numbered and str(place) not in shown.labels  # a grade of 3 is typed 3, wherever it stands
        yield from ((choice, text) for text in (*called, *[str(place)] * counted))


@every_flow
def test_replays_are_equal(case: Case) -> None:
    """The same seed and answers lead to the same place, with the same words and effects."""
    for path in covered(case):
        assert path.end == replay(case.flow.script(path.seed), path.answers)


@every_flow
def test_one_answer_deleted_corrupted_or_added_never_raises(case: Case) -> None:
    """Whatever happened to what is kept, the script stands at a question or ends."""
    shapes = {(path.seed, path.end.next, *(ask.question.key for ask in path.asked)): path for path in covered(case)}
    for path in shapes.values():
        for at in range(len(path.answers)):
            for answers in damaged(path.answers, at):
                used = replay(case.flow.script(path.seed), answers).used
                assert set(used) <= set(answers)


def damaged(answers: tuple[Answer, ...], at: int) -> Iterator[tuple[Answer, ...]]:
    before, one, later = answers[:at], answers[at], answers[at + 1 :]
    yield (*before, *later)
    for given in (Given(), Given(("gone",)), Given(("9" * 5_000,)), Given(("a", "b")), Given(text="x" * 5_000)):
        yield (*before, replace(one, given=given), *later)
    yield (*before, one, replace(one, key="never.asked"), *later)
    yield (*before, one, replace(one, nth=one.nth + 1), *later)


# At each frontier, through the session machine.


def seated(case: Case, standing: Standing) -> Session:
    """Somebody in this place, the prompt drawn for them."""
    talk = Talk(case.name, standing.seed, standing.answers, None, AT)
    session = Session(talks=(talk,), facts=case.rules.facts, last=AT)
    turn = handle(session, Odd(1, AT, "photo"), case.rules.house)
    assert () == turn.broken
    return turn.session


@every_flow
def test_back_lands_on_the_previous_question(case: Case) -> None:
    """And, before the first answer, on the same one, saying so."""
    for standing in standings(case):
        session = seated(case, standing)
        if not session.talks:
            continue  # fleeting, and nothing answered yet
        turn = handle(session, Commanded(2, AT, "back"), case.rules.house)
        before = len(standing.answers) - 1 if standing.answers else 0

        assert standing.asked[before].question.key == prompted(turn)
        assert standing.answers[:-1] == turn.session.talks[-1].answers if turn.session.talks else case.flow.fleeting


def prompted(turn: Turn) -> str | None:
    return next((one.prompt.ask.question.key for one in turn.messages if one.prompt), None)


Upset = Callable[[Case], Event]
UPSETS: dict[str, Upset] = {
    "help": lambda _: Commanded(2, AT, "help"),
    "an unknown command": lambda _: Commanded(2, AT, "dance"),
    "words of danger": lambda case: Typed(2, AT, case.rules.crisis),
    "a bell": lambda case: Rang(2, AT, case.rules.bell, AT),
    "a bell nobody knows": lambda _: Rang(2, AT, "gone", AT),
    "an empty message": lambda _: Typed(2, AT, " "),
    "a photo": lambda _: Odd(2, AT, "photo"),
    "a stale tap": lambda _: Tapped(2, AT, "long-gone", ("yes",)),
    "a tap of nothing": lambda _: Tapped(2, AT, "long-gone", ()),
}


@pytest.mark.parametrize("upset", UPSETS)
@every_flow
def test_a_talk_survives(case: Case, upset: str) -> None:
    """Nothing breaks, little is said, and the talk stands with its answers where it stood."""
    for standing in standings(case):
        session = seated(case, standing)
        turn = handle(session, UPSETS[upset](case), case.rules.house)

        assert () == turn.broken
        assert len(turn.messages) <= 2
        assert [standing.answers] * len(session.talks) == [
            talk.answers for talk in turn.session.talks if talk.flow == case.name
        ]


@every_flow
def test_stop_leaves_from_anywhere(case: Case) -> None:
    """Nothing of the talk stays, and something is said."""
    for standing in standings(case):
        turn = handle(seated(case, standing), Typed(2, AT, "stop"), case.rules.house)

        assert () == turn.broken
        assert case.name == "stop" or case.name not in {talk.flow for talk in turn.session.talks}
        assert turn.messages


@every_flow
def test_any_text_is_answered(case: Case) -> None:
    """A very long message, long digits, signs and strange letters: nothing breaks, and somebody answers."""
    distinct = {(pending(standing).question, standing.end.nth): standing for standing in standings(case)}
    for standing in distinct.values():
        session = seated(case, standing)
        for text in ("word " * 1_000, "9" * 5_000, "👍🏽", "\u202e\0\ud800", "1"):
            turn = handle(session, Typed(2, AT, text), case.rules.house)

            assert () == turn.broken
            assert len(turn.messages) in {1, 2}


@every_flow
def test_sessions_are_read_back(case: Case) -> None:
    """A session at any frontier is the same after a journey through the store's JSON."""
    codec = case.rules.codec
    for standing in standings(case):
        session = seated(case, standing)
        turn = handle(session, Typed(2, AT, "1"), case.rules.house)
        for one in (session, turn.session):
            assert one == codec.load_session(codec.dump_session(one))


@every_flow
def test_what_follows_is_there(case: Case) -> None:
    """Each `Next` leads to a flow of the house."""
    house = case.rules.house
    after = {path.end.next.flow for path in covered(case) if path.end.next is not None}

    assert set() == {house.admit(name, case.rules.facts) for name in after} - set(house.flows)


# What no path can show.


def test_outcomes_do_not_hang_on_the_hash_seed() -> None:
    """Under another hash seed every path of every flow comes to the same words and effects."""
    another = subprocess.run(
        [sys.executable, "-c", "from tests.talk.digests import of_all; print(of_all())"],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "20240229", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()

    assert digests.of_all() == another


FLOW_FILES = [*sorted(Path(bot.flows.__path__[0]).glob("**/*.py")), Path(__file__).with_name("toy.py")]


@pytest.mark.parametrize("path", FLOW_FILES, ids=lambda path: path.stem)
def test_nothing_stands_around_a_yield(path: Path) -> None:
    """Each replay abandons its script, so a `try` or `with` around a yield would run its end each time; none is async."""
    assert [] == list(around_yields(path.read_text(encoding="utf-8")))


def around_yields(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith):
            yield f"async in line {node.lineno}"
        if isinstance(node, ast.Try | ast.TryStar | ast.With) and any(
            isinstance(inner, ast.Yield | ast.YieldFrom) for inner in ast.walk(node)
        ):
            yield f"a yield under line {node.lineno}"


@pytest.mark.parametrize(
    "source",
    [
        "def flow():\n    try:\n        yield 1\n    finally:\n        pass",
        "def flow():\n    with x:\n        if y:\n            yield from z",
        "async def flow():\n    pass",
        "def flow():\n    try:\n        pass\n    except* E:\n        yield 1",
    ],
)
def test_the_search_finds_what_stands_around_a_yield(source: str) -> None:
    """An empty result above means something."""
    assert 1 == len(list(around_yields(source)))
