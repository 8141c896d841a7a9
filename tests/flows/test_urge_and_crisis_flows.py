"""What holds of each flow of the urge and the crisis, on every path it can take."""

from __future__ import annotations

from functools import cache

import pytest

from bot.talk.explore import Exploration, explore
from bot.talk.questions import offered
from bot.talk.steps import Ask, Say
from tests.furnished import house, wording

URGE = (
    *(
        "urge",
        "hold",
        "more",
        "to_me",
        "felt",
        "after_hold",
        "eased",
        "think",
        "look_in",
        "let_go",
        "rest",
        "child_matter",
        "practical",
    ),
    *("send", "send_now", "why_now", "sent", "slipped", "after_slip", "slip_evening", "rebuild"),
    *("they_texted", "wrote_next", "safety_again", "distract"),
)
CRISIS = ("crisis", "crisis_help", "crisis_again")
LEAVING = ("stop", "pause", "resume", "help", "delete")
LANGUAGES = ("en", "es", "pt", "de", "fr")


@cache
def explored(name: str) -> Exploration:
    return explore(house().flows[name])


@pytest.mark.parametrize("name", [*URGE, *CRISIS, *LEAVING])
def test_every_path_ends_within_twelve_questions(name: str) -> None:
    """There are few enough paths to walk them all, each ends, and none asks more than twelve things."""
    found = explored(name)
    assert found.complete
    assert [] == [path.asked for path in found.paths if len(path.asked) > 12]
    assert all(path.end.pending is None for path in found.paths)


@pytest.mark.parametrize("name", [*URGE, *CRISIS, *LEAVING])
def test_what_follows_is_there(name: str) -> None:
    """No flow leads to one that the house does not hold."""
    following = {path.end.next.flow for path in explored(name).paths if path.end.next}
    assert set() == following - set(house().flows)


@pytest.mark.parametrize("name", [*URGE, *CRISIS, *LEAVING])
def test_everything_said_has_words(name: str) -> None:
    """Each line, question and choice on any path is worded in English, its slots filled."""
    for path in explored(name).paths:
        for step in path.asked:
            assert "" != asked(step, "en")
        for line in path.end.lines:
            if isinstance(line, Say):
                assert "" != wording().line("en", line.key, line.slots)


def asked(step: Ask, locale: str) -> str:
    for choice in offered(step.question):
        if choice.label is None:
            assert "" != wording().labels(locale, step.question.key, choice.id)[0]
    return wording().line(locale, step.question.key, step.slots)


def test_a_crisis_asks_nothing_first() -> None:
    """The first bubble waits for no answer: it settles at once, whatever it was."""
    assert [()] * len(explored("crisis").paths) == [path.asked for path in explored("crisis").paths]
