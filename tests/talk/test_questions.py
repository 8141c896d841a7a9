"""The six kinds of question: which given answers become values, and which are asked again."""

from __future__ import annotations

from datetime import time
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.talk.questions import (
    AnyQuestion,
    Choice,
    Clock,
    Given,
    Misfit,
    Scale,
    Zone,
    offered,
    pick,
    some,
    words,
    words_or,
    zone_known,
)


class Leaf(StrEnum):
    MINT = "mint"
    SAGE = "sage"
    NONE = "none"


PICK = pick("leaf.one", Leaf)
SOME = some("leaf.some", Leaf, Leaf.NONE)
SCALE = Scale("leaf.scale", 1, 5)
WORDS = words("leaf.words")
EITHER = words_or("leaf.either", Leaf)
CLOCK: Clock[None] = Clock("leaf.clock", ("08:00", "16:00"), (Choice[None]("none", None),))
ZONE = Zone("leaf.zone", (("Europe/Berlin", "Berlin"),))
EVERY: tuple[AnyQuestion, ...] = (PICK, SOME, SCALE, WORDS, EITHER, CLOCK, ZONE)

FITTING: list[tuple[AnyQuestion, Given, Any]] = [
    (PICK, Given(("sage",)), Leaf.SAGE),
    (SOME, Given(()), frozenset()),
    (SOME, Given(("none",)), frozenset({Leaf.NONE})),
    (SOME, Given(("mint", "sage")), frozenset({Leaf.MINT, Leaf.SAGE})),
    (SCALE, Given(("1",)), 1),
    (SCALE, Given(("5",)), 5),
    (WORDS, Given(text="fresh"), "fresh"),
    (EITHER, Given(text="mint"), "mint"),
    (EITHER, Given(("mint",)), Leaf.MINT),
    (CLOCK, Given(("20:15",)), time(20, 15)),
    (CLOCK, Given(("none",)), None),
    (ZONE, Given(("Asia/Kathmandu",)), "Asia/Kathmandu"),
]


@pytest.mark.parametrize(("question", "answer", "value"), FITTING)
def test_a_fitting_answer_becomes_its_value(question: AnyQuestion, answer: Given, value: object) -> None:
    """Each kind turns what was given into the value that the flow is promised."""
    assert value == question.value(answer)


ILL_FITTING: list[tuple[AnyQuestion, Given]] = [
    (PICK, Given(("rose",))),
    (PICK, Given(())),
    (PICK, Given(("mint", "sage"))),
    (PICK, Given(text="mint")),
    (SOME, Given(("mint", "rose"))),
    (SOME, Given(("mint", "none"))),
    (SOME, Given(text="mint")),
    (SCALE, Given(("0",))),
    (SCALE, Given(("6",))),
    (SCALE, Given(("03",))),
    (SCALE, Given(("9" * 5_000,))),
    (SCALE, Given(text="3")),
    (WORDS, Given(("mint",))),
    (WORDS, Given()),
    (EITHER, Given(("rose",))),
    (CLOCK, Given(("24:15",))),
    (CLOCK, Given(text="20:15")),
    (ZONE, Given(("Atlantis/Capital",))),
    (ZONE, Given(text="Europe/Berlin")),
]


@pytest.mark.parametrize(("question", "answer"), ILL_FITTING)
def test_an_ill_fitting_answer_is_a_misfit(question: AnyQuestion, answer: Given) -> None:
    """Gone choices, wrong shapes, numbers out of bounds: a misfit, which is asked again, and never another error."""
    with pytest.raises(Misfit):
        question.value(answer)


@pytest.mark.parametrize("question", EVERY, ids=lambda question: question.key)
@given(ids=st.lists(st.text(), max_size=3), text=st.none() | st.text())
@settings(max_examples=60, deadline=None)
def test_nothing_kept_can_raise_anything_else(question: AnyQuestion, ids: list[str], text: str | None) -> None:
    """Whatever corruption a kept answer has suffered, a question has a value for it or calls it a misfit."""
    try:
        question.value(Given(tuple(ids), text))
    except Misfit:
        return


def test_a_kept_time_with_an_offset_is_a_wall_time() -> None:
    """Flows reckon with wall times alone, so an offset that crept into a kept answer is dropped."""
    assert time(20, 15) == CLOCK.value(Given(("20:15+02:00",)))


def test_only_narrows_and_orders() -> None:
    """`only` asks the same question with fewer choices, in the order given."""
    narrowed = PICK.only("none", "mint")

    assert ("leaf.one", ["none", "mint"]) == (narrowed.key, [choice.id for choice in narrowed.choices])


def test_only_knows_its_choices() -> None:
    """A choice that the question never had is a mistake in the flow, found at once."""
    with pytest.raises(Misfit):
        PICK.only("rose")


@pytest.mark.parametrize(
    ("question", "drawn"),
    [
        (PICK, [("mint", None), ("sage", None), ("none", None)]),
        (WORDS, []),
        (SCALE, [("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5")]),
        (CLOCK, [("08:00", "08:00"), ("16:00", "16:00"), ("none", None)]),
        (ZONE, [("Europe/Berlin", "Berlin")]),
    ],
)
def test_what_is_offered(question: AnyQuestion, drawn: list[tuple[str, str | None]]) -> None:
    """Numbers, times and cities bring their labels; enum members leave theirs to the wording."""
    assert drawn == [(choice.id, choice.label) for choice in offered(question)]


def test_every_offer_is_an_answer() -> None:
    """What is drawn as a choice is accepted as one."""
    for question in EVERY:
        for choice in offered(question):
            question.value(Given((choice.id,)))


@pytest.mark.parametrize("name", ["Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "UTC"])
def test_known_zones(name: str) -> None:
    """Places of the zone data are zones, and so is UTC."""
    assert zone_known(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Europe",
        "Europe/",
        "europe/nowhere",
        "EST",
        "localtime",
        "../x",
        "/etc/hosts",
        "a\0/b",
        "\ud800/x",
        "x/" * 3_000,
    ],
)
def test_unknown_zones(name: str) -> None:
    """Odd spellings, folders, files, and names that are no place are simply unknown."""
    assert not zone_known(name)


@given(st.text())
def test_any_text_may_be_asked_for_as_a_zone(name: str) -> None:
    """Looking a zone up never raises, whatever was typed."""
    assert not zone_known(f"Nowhere/{name}")


def test_no_repr_shows_what_was_given() -> None:
    """Neither words nor chosen ids stand in the repr of an answer."""
    assert "Given()" == repr(Given(("mint",), "secret"))


def test_a_choice_carries_its_value() -> None:
    """A choice need not be an enum's member."""
    assert 3 == Choice("three", 3).value
