"""The readers tell danger and urge from the words that only borrow their sound."""

import pytest

from bot.reading import crisis, death, under_age, urge
from bot.reading.crisis import Danger
from bot.reading.signs import Level


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("i dont see the point of being here anymore", Danger.SELF),
        ("wana die", Danger.SELF),
        ("my ex says he'll kill himself", Danger.OTHER_AT_RISK),
        ("he threatened to kill me if i leave", Danger.HURT_BY),
        ("I want to kill my ex", Danger.MAY_HURT),
        ("quiero morir", Danger.SELF),
        ("ich will nicht mehr leben", Danger.SELF),
        ("je veux mourir", Danger.SELF),
        ("quero morrer", Danger.SELF),
    ],
)
def test_danger_is_read_and_by_whom(text: str, kind: Danger) -> None:
    """Each of the four scripts is reached by plain words, at level high."""
    reading = crisis.read(text)
    assert (kind, Level.HIGH) == (reading.kind, reading.level)
    assert reading.spans[0].text in text


@pytest.mark.parametrize(
    "text",
    [
        "hey. my wife left me two weeks ago, she took the kids",
        "i got ghosted after 3 months",
        "my boyfriend dumped me by text",
        "hola, mi novio me dejó hace dos semanas",
        "meine freundin hat schluss gemacht",
        "ma femme est partie avec les enfants",
        "meu namorado terminou comigo",
    ],
)
def test_that_it_is_over_is_news_and_no_danger(text: str) -> None:
    """What most people say first is met without a question about dying."""
    assert Level.NONE is crisis.read(text).level


@pytest.mark.parametrize(
    "text",
    [
        "she left me and i don't want to live without her",
        "me dejó y no quiero seguir viviendo",
        "er hat mich verlassen und ich will nicht mehr leben",
        "elle m'a quitté, je veux en finir",
        "ele me deixou e eu só quero morrer",
    ],
)
def test_the_same_news_with_danger_in_it_is_heard(text: str) -> None:
    """The news quiets nothing that stands beside it."""
    assert Level.HIGH is crisis.read(text).level


@pytest.mark.parametrize(
    "text",
    ["haha im dying", "dying to text him", "this is killing me", "kill time", "suicide squad", ""],
)
def test_an_idiom_alarms_nobody(text: str) -> None:
    """Figures of speech are read away before danger is looked for."""
    assert Level.NONE is crisis.read(text).level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("should I text him?", Level.HIGH),
        ("i want to hear her voice", Level.HIGH),
        ("i won't call him, he doesn't deserve it", Level.NONE),
        ("gonna call it a night", Level.NONE),
        ("should i", Level.MIDDLE),
    ],
)
def test_an_urge_is_read(text: str, level: Level) -> None:
    """A wish to reach the ex is an urge; a resolve or an idiom is not."""
    assert level is urge.read(text).level


def test_the_death_of_the_ex_is_no_figure_of_speech() -> None:
    """Only a death that has happened, and of the ex, counts."""
    died = [death.read(text).died for text in ("my ex died", "my dog died", "he is dead to me")]
    assert [True, False, False] == died


def test_an_age_under_18_is_noticed() -> None:
    """An age is noticed, a duration is not."""
    ages = [bool(under_age.read(text)) for text in ("im 16", "im 16 days in", "i am 26")]
    assert [True, False, False] == ages
