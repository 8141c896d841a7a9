"""The ladder: buttons, a menu, a numbered list, open text; the same question on every platform."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.talk.questions import Kind
from bot.talk.screen import DONE, PAIR, Button, Limits, Menu, Option, Screen, View, Worded, joined, lay_out

WIDE = Limits(text=4096, buttons=100, row=8, label=60)
LISTS = Limits(text=2000, buttons=5, row=5, label=20, menu=25, menu_label=40, toggles=False)
TEXT = Limits(text=20_000, buttons=0, row=1, label=60)


def worded(kind: Kind | None, *labels: str, picked: tuple[str, ...] = ()) -> Worded:
    options = tuple(Option(f"c{number}", label) for number, label in enumerate(labels))
    return Worded(("How?",), kind, "token", options, picked, "Done", "", "Type the numbers.")


def rows(screen: Screen) -> list[list[str]]:
    return [[button.label for button in row] for row in screen.rows]


def test_lines_alone_are_a_body() -> None:
    """Without a question there is nothing to tap and nothing awaited."""
    body = ("One.", View("cups", ("week",)))

    assert Screen(body) == lay_out(Worded(body), WIDE)


def test_words_alone_are_open_text() -> None:
    """A box without choices."""
    assert Screen(("How?",), open=True, token="token") == lay_out(worded(Kind.WORDS), WIDE)


def test_buttons_carry_token_and_choice() -> None:
    """What a tap sends back is enough to find its prompt and its choice."""
    screen = lay_out(worded(Kind.PICK, "Yes"), WIDE)

    assert (((Button("Yes", "token:c0"),),), "token", False) == (screen.rows, screen.token, screen.open)


def test_short_labels_pair_and_long_ones_stand_alone() -> None:
    """Two that fit a phone's width side by side do."""
    half = "x" * (PAIR // 2)

    assert [[half, half], [half]] == rows(lay_out(worded(Kind.PICK, half, half, half), WIDE))
    assert [[half], [half + "y", "z"]] == rows(lay_out(worded(Kind.PICK, half, half + "y", "z"), WIDE))
    assert [["a"], ["b"]] == rows(lay_out(worded(Kind.PICK, "a", "b"), replace(WIDE, row=1)))


def test_numbers_fill_the_row() -> None:
    """A scale stands in two rows, not in eleven."""
    numbers = [str(number) for number in range(11)]

    assert [numbers[:6], numbers[6:]] == rows(lay_out(worded(Kind.SCALE, *numbers), WIDE))
    assert [numbers[:5], numbers[5:10], numbers[10:]] == rows(
        lay_out(worded(Kind.SCALE, *numbers), replace(WIDE, row=5))
    )


def test_toggles_show_their_marks_and_end_with_done() -> None:
    """Several of several: what is picked is marked, Done stands below."""
    screen = lay_out(worded(Kind.SOME, "Milk", "Lemon", picked=("c1",)), WIDE)

    assert [["Milk", "Lemon"], ["Done"]] == rows(screen)
    assert [False, True] == [button.marked for button in screen.rows[0]]
    assert f"token:{DONE}" == screen.rows[-1][0].payload


def test_words_with_choices_are_open_beside_their_buttons() -> None:
    """The box stays open; what stands beside it can be tapped."""
    screen = lay_out(worded(Kind.WORDS, "Skip"), WIDE)

    assert (True, [["Skip"]]) == (screen.open, rows(screen))


@pytest.mark.parametrize(
    ("question", "fits"),
    [
        (worded(Kind.PICK, *"abcde"), True),
        (worded(Kind.PICK, *"abcdef"), False),
        (worded(Kind.PICK, "x" * 20), True),
        (worded(Kind.PICK, "x" * 21), False),
        (worded(Kind.SOME, "a", "b"), False),
    ],
)
def test_what_does_not_fit_as_buttons_is_a_menu(question: Worded, fits: bool) -> None:  # noqa: FBT001 - a case
    """Too many, too long, or several where there are no toggles."""
    screen = lay_out(question, LISTS)

    assert (fits, not fits) == (bool(screen.rows), screen.menu is not None)


def test_done_counts_as_a_button() -> None:
    """Room for all choices but not for Done is no room."""
    tight = replace(WIDE, buttons=2)

    assert [["a"], ["Done"]] == rows(lay_out(worded(Kind.SOME, "a"), tight))
    assert () == lay_out(worded(Kind.SOME, "a", "b"), tight).rows


def test_rows_are_packed_before_they_run_out() -> None:
    """Where few rows are allowed labels stand closer; where even that is too much the next rung is taken."""
    four = replace(WIDE, row=2, rows=2)
    long = ["x" * 20 + letter for letter in "abcd"]

    assert [long[:2], long[2:]] == rows(lay_out(worded(Kind.PICK, *long), four))
    assert [] == rows(lay_out(worded(Kind.PICK, *long, "e"), four))
    assert [long[:2], ["Done"]] == rows(lay_out(worded(Kind.SOME, *long[:2]), four))
    assert [] == rows(lay_out(worded(Kind.SOME, *long[:3]), four))


def test_a_menu_holds_the_choices() -> None:
    """One or several at once; a box stays open beside it."""
    several = lay_out(worded(Kind.SOME, "a", "b"), LISTS)
    box = lay_out(worded(Kind.WORDS, *"abcdef"), LISTS)

    assert Menu("token", (Option("c0", "a"), Option("c1", "b")), several=True, done="Done") == several.menu
    assert box.menu is not None
    assert (False, True, False) == (box.menu.several, box.open, several.open)


def test_several_messages_become_one() -> None:
    """All they say in order, and the last question among them; without one, only what they say."""
    first, second = Worded(("One.",)), worded(Kind.PICK, "a")
    together = joined((first, second, Worded(("Three.",))))
    assert (("One.", *second.body, "Three."), Kind.PICK, second.options) == (
        together.body,
        together.kind,
        together.options,
    )
    assert Worded(("One.", "Three.")) == joined((first, Worded(("Three.",))))


@pytest.mark.parametrize("question", [worded(Kind.PICK, *["a"] * 26), worded(Kind.PICK, "x" * 41)])
def test_what_does_not_fit_a_menu_is_numbered(question: Worded) -> None:
    """The last rung always holds."""
    screen = lay_out(question, LISTS)

    assert (None, question.options, (), "token") == (screen.menu, screen.numbered, screen.rows, screen.token)


def test_a_numbered_list_says_how_to_answer() -> None:
    """Numbers before the labels; a hint where there is one."""
    assert ("How?", "1. a\n2. b") == lay_out(worded(Kind.PICK, "a", "b"), TEXT).body
    assert ("How?", "1. a\n2. b", "Type the numbers.") == lay_out(worded(Kind.SOME, "a", "b"), TEXT).body
    hinted = replace(worded(Kind.PICK, "a"), pick_hint="Type a number.")

    assert ("How?", "1. a", "Type a number.") == lay_out(hinted, TEXT).body


def test_grades_bear_no_numbers_of_their_own() -> None:
    """A list that numbered its numbers would be misread."""
    assert ("How?", "0\n1\n3. Skip") == lay_out(worded(Kind.PICK, "0", "1", "Skip"), TEXT).body


def test_a_scale_needs_no_list() -> None:
    """The number is the answer."""
    screen = lay_out(worded(Kind.SCALE, "0", "1"), TEXT)

    assert (("How?",), 2) == (screen.body, len(screen.numbered))


def test_choices_beside_a_box_are_numbered_and_the_box_stays_open() -> None:
    """A bare number is a choice, anything else is words."""
    screen = lay_out(worded(Kind.WORDS, "Skip", "Later"), TEXT)

    assert (("How?", "1. Skip\n2. Later"), True) == (screen.body, screen.open)
