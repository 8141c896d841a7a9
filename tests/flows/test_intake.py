"""The intake as one walk: how many screens it takes, and that nothing needless is asked."""

from __future__ import annotations

from bot.flows import gates, setup, situation
from bot.talk.explore import Path, cover
from tests.furnished import content

CARD = 1
GATES = max(len(path.asked) for path in cover(gates.FLOW).paths)
DETOURS = {"setup.safe", "setup.zone", "setup.right"}  # where something is feared, or the guess was wrong
SETUP = max(
    len([ask for ask in path.asked if ask.question.key not in DETOURS]) for path in cover(setup.flow(content())).paths
)
EXTRA = {"situation.home", "situation.did", "situation.mild_days", "situation.goal_again"}


def keys(path: Path) -> list[str]:
    return [ask.question.key for ask in path.asked]


WALKS = [keys(path) for path in cover(situation.FLOW).paths]


def test_the_longest_way_is_fifteen_screens() -> None:
    """Gates, situation, card, hour and place together."""
    assert 15 >= GATES + max(map(len, WALKS)) + CARD + SETUP


def test_the_usual_way_is_twelve_screens() -> None:
    """With neither a half-shared home nor an offer to talk, nor much chasing, nor a wish to make them react."""
    usual = [walk for walk in WALKS if EXTRA.isdisjoint(walk)]
    assert 12 >= GATES + max(map(len, usual)) + CARD + SETUP


def test_a_death_ends_the_questions() -> None:
    """Nothing more is asked about somebody who has died."""
    died = [path for path in cover(situation.FLOW).paths if path.answers[0].given.ids == ("they_died",)]
    assert died
    assert [["situation.ended"]] * len(died) == [keys(path) for path in died]


def test_signs_of_the_heart_are_asked_only_of_couples_apart_with_a_bond() -> None:
    """Without a bond, or under one half-shared roof, they would change nothing."""
    for path in cover(situation.FLOW).paths:
        told = {answer.key: set(answer.given.ids) for answer in path.answers}
        ties = told.get("situation.ties", set())
        bond = bool(ties & {"married", "children", "one_home"}) and "partly_home" not in ties
        assert bond == ("situation.heart" in told)
