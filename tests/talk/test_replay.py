"""Replay: answers are a memo by (key, nth), effects settle at the end, and only news is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

import pytest

from bot.talk.questions import Given
from bot.talk.replay import MAX_STEPS, Frontier, Runaway, path_of, replay
from bot.talk.state import Answer
from bot.talk.steps import Fact, Next, Remember, Say, Script, ask, pick, say, show, words
from tests.talk import toy
from tests.talk.toy import Nothing

NOON = datetime(2026, 3, 4, 12, 30)  # noqa: DTZ001 - a wall time


class Way(StrEnum):
    LEFT = "left"
    RIGHT = "right"


A, B, C, INSERTED = (pick(f"way.{name}", Way) for name in "abci")
TAKEN: Fact[Way] = Fact("taken", Way)


def walk() -> Script[None]:
    first = yield from ask(A)
    yield say("after.a")
    yield from ask(B)
    yield say("after.b")
    yield from ask(C)
    yield say("after.c")
    yield Remember(TAKEN, first)


def walk_with_an_insert() -> Script[None]:
    """The same walk after a release that put a question between A and B."""
    first = yield from ask(A)
    yield say("after.a")
    yield from ask(INSERTED)
    yield say("after.i")
    yield from ask(B)
    yield say("after.b")
    yield from ask(C)
    yield say("after.c")
    yield Remember(TAKEN, first)


def answer(key: str, given: str = "left", nth: int = 0) -> Answer:
    return Answer(key, nth, Given((given,)), NOON)


WALKED = (answer("way.a"), answer("way.b"), answer("way.c"))


def stands_at(frontier: Frontier) -> tuple[str, int] | None:
    return None if frontier.pending is None else (frontier.pending.question.key, frontier.nth)


def lines(frontier: Frontier) -> list[str]:
    return [cast("Say", line).key for line in frontier.lines]


@pytest.mark.parametrize(("known", "pending"), [(0, "way.a"), (1, "way.b"), (2, "way.c")])
def test_a_script_stands_at_its_first_unanswered_question(known: int, pending: str) -> None:
    """Remembered answers are consumed; the first one missing is asked."""
    frontier = replay(walk(), WALKED[:known])

    assert ((pending, 0), WALKED[:known]) == (stands_at(frontier), frontier.used)


def test_effects_settle_only_at_the_end() -> None:
    """On the way nothing settles; at the end the whole final path decides."""
    assert ((), (Remember(TAKEN, Way.LEFT),)) == (replay(walk(), WALKED[:2]).settled, replay(walk(), WALKED).settled)


def test_replays_are_equal() -> None:
    """The same answers lead to the same frontier, every time."""
    assert replay(walk(), WALKED[:2], WALKED[1]) == replay(walk(), WALKED[:2], WALKED[1])


def test_an_inserted_question_is_the_only_one_asked() -> None:
    """After a release that inserts a question, everything answered stays answered."""
    before = replay(walk_with_an_insert(), WALKED)
    since = replay(walk_with_an_insert(), (*WALKED, answer("way.i")))

    assert ("way.i", 0) == stands_at(before)
    assert (None, (Remember(TAKEN, Way.LEFT),)) == (since.pending, since.settled)


def test_unknown_answers_are_ignored() -> None:
    """An answer to a question that a release removed changes nothing."""
    removed = answer("way.gone")
    frontier = replay(walk(), (removed, WALKED[0]))

    assert (("way.b", 0), (WALKED[0],)) == (stands_at(frontier), frontier.used)


def test_an_ill_fitting_answer_is_asked_again() -> None:
    """A choice that a release removed leaves its question open, and what came after it waits in the memo."""
    gone = answer("way.b", "straight on")

    assert ("way.b", 0) == stands_at(replay(walk(), (WALKED[0], gone, WALKED[2])))


def test_the_order_of_the_memo_does_not_matter() -> None:
    """Answers are found by key, not by place."""
    assert replay(walk(), WALKED) == replay(walk(), tuple(reversed(WALKED)))


def test_the_same_question_is_told_apart_by_how_often_it_was_asked() -> None:
    """The nth asking takes the nth answer."""
    twice = (answer("rounds.again", "yes"), answer("rounds.again", "no", 1))

    assert ("rounds.again", 1) == stands_at(replay(toy.rounds(Nothing()), twice[:1]))
    assert None is replay(toy.rounds(Nothing()), twice).pending


def test_said_is_what_follows_the_newest_answer() -> None:
    """In an ordinary turn only the reaction to the newest answer is said."""
    assert ["after.b"] == lines(replay(walk(), WALKED[:2], WALKED[1]))


def test_said_after_an_insert_is_the_reaction_and_what_leads_to_the_frontier() -> None:
    """Lines between remembered answers were said long ago and are not said again."""
    inserted = answer("way.i")
    known = (WALKED[0], WALKED[1], inserted)

    assert ["after.i", "after.b"] == lines(replay(walk_with_an_insert(), known, inserted))
    assert ["after.i", "after.c"] == lines(replay(walk_with_an_insert(), (*WALKED, inserted), inserted))


def test_without_a_newest_answer_only_what_leads_to_the_frontier_is_said() -> None:
    """A newest answer that the script no longer asks for brings no reaction."""
    gone = answer("way.gone")

    assert ["after.a"] == lines(replay(walk(), (WALKED[0], gone), gone))


def test_views_are_said_like_lines() -> None:
    """A view stands among the lines, in its place."""

    def looking() -> Script[None]:
        yield say("look")
        yield show("cups", "week")

    assert (say("look"), show("cups", "week")) == replay(looking(), ()).lines


def test_next_is_handed_out_at_the_end() -> None:
    """The flow that follows is known only once the script has ended."""
    frontier = replay(toy.note(toy.SAMPLE), (Answer("note.text", 0, Given(text="hello"), NOON),))

    assert Next("wait", (("subject", "0badcafe"),)) == frontier.next


def goes_on_after_next() -> Script[None]:
    yield Next("tea")
    yield say("too.late")


def asks_after_next() -> Script[None]:
    yield Next("tea")
    yield from ask(A)


def never_ends() -> Script[None]:
    while True:
        yield say("again")


@pytest.mark.parametrize("script", [goes_on_after_next, asks_after_next, never_ends])
def test_a_runaway_script_is_stopped(script: Callable[[], Script[None]]) -> None:
    """`Next` is the last step, and no script yields more steps than a sitting holds."""
    with pytest.raises(Runaway):
        replay(script(), ())


def test_a_long_script_is_no_runaway() -> None:
    """Exactly as many steps as a sitting holds are fine."""

    def long() -> Script[None]:
        for _ in range(MAX_STEPS):
            yield say("again")

    assert MAX_STEPS == len(replay(long(), ()).lines)


def forgets_from() -> Iterator[Any]:
    yield ask(words("way.words"))


def yields_nothing() -> Iterator[Any]:
    yield None


@pytest.mark.parametrize("script", [forgets_from, yields_nothing])
def test_a_foreign_step_is_refused(script: Callable[[], Iterator[Any]]) -> None:
    """What is no step never passes for an effect."""
    with pytest.raises(AssertionError):
        replay(cast("Script[None]", script()), ())


def test_a_path_is_keys_alone() -> None:
    """Where a person is can be told without a word of theirs."""
    assert ("way.a", "way.b") == path_of(WALKED[:2])
