"""Typed answers: numbers, labels, synonyms, times and places, whatever was drawn; nothing is guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.talk.prompts import drawn
from bot.talk.questions import AnyQuestion, Choice, Given, Kind, Pick
from bot.talk.reading import plain, read_typed
from bot.talk.state import Shown
from bot.talk.steps import Ask, pick
from tests.talk.toy import CARD, DRINK, EXTRAS, NOTE, PLACE, SWEET, WHEN, ZONES, YesNo, names

TEA = pick("unsure.tea", YesNo)


def shown(question: AnyQuestion, *picked: str) -> Shown:
    return replace(drawn(Ask(question), 0, "token"), picked=picked)


def read(question: AnyQuestion, text: str, *picked: str) -> Given | None:
    return read_typed(
        shown(question, *picked), text, lambda key, one: names(key, one, "en"), lambda p: ZONES.get(p, ())
    )


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Über  MÜDE! ", "uber mude"),
        ("I’m not safe", "im not safe"),
        ("I'm not safe.", "im not safe"),
        ("¿Té?", "te"),
        ("🫖 Black tea", "black tea"),
        ("❤️", "❤"),
        ("👍🏽", "👍🏽"),
        ("a\u200bb", "ab"),
        ("Straße", "strasse"),
        ("1️⃣", "1"),
        ("...", ""),
    ],
)
def test_plain(text: str, folded: str) -> None:
    """Case, accents, apostrophes, emoji, punctuation at the ends and runs of space are gone; a lone emoji is kept."""
    assert folded == plain(text)


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_fold_as_all_others_do(text: str) -> None:
    """Where no letter has an accent the way is shorter: a stray accent at the end, which is silent, changes nothing."""
    assert plain(f"{text}\u0301") == plain(text)


@pytest.mark.parametrize("text", ["^", " ^^ ", "a^b", "`"])
def test_a_sign_that_is_typed_with_one_key_is_a_sign(text: str) -> None:
    """It falls silent among letters and is kept where it stands alone; an accent alone is none."""
    assert {"^": "^", " ^^ ": "^^", "a^b": "ab", "`": ""}[text] == plain(text)


@pytest.mark.parametrize("text", ["1", " 1. ", "1)", "1️⃣", "１", "black", "Black tea", "🫖 black TEA!", "breakfast"])
def test_number_id_label_and_synonym_pick(text: str) -> None:
    """A number, the id, the label with or without its emoji, and a synonym all choose the same."""
    assert Given(("black",)) == read(DRINK, text)


@pytest.mark.parametrize("text", ["grüner tee", "GRUNER TEE", "gru\u0308ner Tee", "green-tea? no: green tea"[-9:]])
def test_accents_do_not_matter(text: str) -> None:
    """However an accent was typed, or left out, the label is found."""
    assert Given(("green",)) == read(DRINK, text)


@pytest.mark.parametrize("text", ["0", "4", "-1", "coffee", "tea", "1 2", "black or green", "9" * 5_000, "x" * 5_000])
def test_what_is_no_choice_answers_nothing(text: str) -> None:
    """Neither a number out of range nor a word that two labels share is guessed at, however long it is."""
    assert None is read(DRINK, text)


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("the second one", "green"),
        ("2nd", "green"),
        ("second", "green"),
        ("#2", "green"),
        ("number two", "green"),
        ("option 2", "green"),
        ("the last one", "water"),
        ("la segunda", "green"),
        ("die zweite", "green"),
        ("le premier", "black"),
        ("number 9", None),
        ("two", None),
        ("tenth", None),
    ],
)
def test_a_place_in_the_list_is_said_in_words(text: str, choice: str | None) -> None:
    """Where it stands, counted or called the last; a number in letters alone may count something else."""
    assert (None if choice is None else Given((choice,))) == read(DRINK, text)


def test_places_are_said_where_several_are_picked_and_never_in_a_box() -> None:
    """Two places make two choices; in a box "first" begins a sentence."""
    assert Given(("lemon",)) == read(EXTRAS, "the third")
    assert Given(("milk", "lemon")) == read(EXTRAS, "the second and the third")
    assert Given(text="first") == read(CARD, "first")


@pytest.mark.parametrize(("text", "choice"), [("0", "0"), ("1", "1"), ("3", "3"), ("5", "skip"), ("6", None)])
def test_a_grade_is_typed_as_it_is(text: str, choice: str | None) -> None:
    """Where labels are numbers they mean themselves, not their place; a place that is no label still counts."""
    graded = Pick("graded", (*(Choice(str(grade), grade, str(grade)) for grade in range(4)), Choice("skip", -1)))
    found = read_typed(shown(graded), text, lambda _, __: ("Skip",), lambda _: ())

    assert (None if choice is None else Given((choice,))) == found


def test_a_name_that_two_choices_share_answers_nothing() -> None:
    """Where a synonym is ambiguous the question is asked again."""
    both = read_typed(shown(DRINK), "hot", lambda _, __: ("hot",), lambda _: ())

    assert None is both


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("2", ("milk",)),
        ("2 3", ("milk", "lemon")),
        ("2, 3 and 4", ("milk", "lemon", "honey")),
        ("2,3;4", ("milk", "lemon", "honey")),
        ("milk and lemon", ("milk", "lemon")),
        ("Milk and sugar", ("milk",)),
        ("Milk and sugar, Lemon", ("milk", "lemon")),
        ("lemon + milk", ("lemon", "milk")),
        ("lemon\nmilk\n", ("lemon", "milk")),
        ("lemon und milk", ("lemon", "milk")),
        ("lemon, lemon", ("lemon",)),
        ("lemon, 🍯", ("lemon", "honey")),
        ("nothing", ("nothing",)),
        ("plain", ("nothing",)),
    ],
)
def test_several_are_typed_in_one_line(text: str, ids: tuple[str, ...]) -> None:
    """Numbers or names, in any mixture of commas, spaces and "and"; an "and" within a label parts nothing."""
    assert Given(ids) == read(EXTRAS, text)


@pytest.mark.parametrize("text", ["", "!!!", "2 9", "milk and rum", "nothing and milk", "1 2", "and", ", ,", "2 milk"])
def test_several_with_a_stranger_among_them_answer_nothing(text: str) -> None:
    """One part that is no choice, or company for what must stand alone, and the whole is asked again."""
    assert None is read(EXTRAS, text)


@pytest.mark.parametrize(("picked", "ids"), [((), ()), (("milk", "honey"), ("milk", "honey"))])
def test_done_is_typed_too(picked: tuple[str, ...], ids: tuple[str, ...]) -> None:
    """The word for done ends a multiple choice with what was picked so far, be it nothing."""
    assert Given(ids) == read(EXTRAS, "Done!", *picked)


@pytest.mark.parametrize(
    ("text", "number"), [("0", "0"), ("7", "7"), ("07", "7"), ("7/10", "7"), ("7 / 10", "7"), ("10", "10")]
)
def test_a_scale_reads_its_number(text: str, number: str) -> None:
    """The number itself, also out of ten."""
    assert Given((number,)) == read(SWEET, text)


@pytest.mark.parametrize("text", ["11", "-1", "7.5", "7/11", "seven", "1 0", "", "/10", "9" * 5_000])
def test_a_scale_guesses_nothing(text: str) -> None:
    """What is no number of the scale is asked again."""
    assert None is read(SWEET, text)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("20:15", "20:15"),
        ("20.15", "20:15"),
        ("20h15", "20:15"),
        ("20h", "20:00"),
        ("20 Uhr", "20:00"),
        ("8:05", "08:05"),
        ("8pm", "20:00"),
        ("at 8 in the evening", "20:00"),
        ("a las 8 de la noche", "20:00"),
        ("8:30 de la mañana", "08:30"),
        ("a la 1 de la tarde", "13:00"),
        ("12 de la noche", "00:00"),
        ("al mediodía", "12:00"),
        ("8 abends", "20:00"),
        ("às 20h30", "20:30"),
        ("8 PM", "20:00"),
        ("8 p.m.", "20:00"),
        ("8:30 p.m.", "20:30"),
        ("1am", "01:00"),
        ("1pm", "13:00"),
        ("12am", "00:00"),
        ("12 pm", "12:00"),
        ("noon", "12:00"),
        ("Midnight!", "00:00"),
        ("08:00", "08:00"),
        ("2", "16:00"),
    ],
)
def test_a_time_is_read(text: str, clock: str) -> None:
    """HH:MM in its usual spellings, am and pm, noon and midnight, the number of a drawn offer."""
    assert Given((clock,)) == read(WHEN, text)


@pytest.mark.parametrize("text", ["9", "20", "24:15", "8:75", "13pm", "0am", "late", "", "8:5", "20:15 or 21:00"])
def test_a_doubtful_time_is_not_guessed(text: str) -> None:
    """A bare 9 could be morning or evening; what is no time of day is none."""
    assert None is read(WHEN, text)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("1", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("Asia/Kathmandu", "Asia/Kathmandu"),
        ("São Paulo", "America/Sao_Paulo"),
    ],
)
def test_a_place_is_read(text: str, zone: str) -> None:
    """A drawn city, any IANA name, and every city that the house knows."""
    assert Given((zone,)) == read(PLACE, text)


@pytest.mark.parametrize("text", ["Brazil", "EST", "9", "somewhere", ""])
def test_a_doubtful_place_is_not_guessed(text: str) -> None:
    """A country of several zones, an abbreviation without a summer, an unknown place: asked again."""
    assert None is read(PLACE, text)


@pytest.mark.parametrize("text", ["hello", "99", "  spaced  ", "x" * 5_000, "stop it"])
def test_words_are_taken_as_they_stand(text: str) -> None:
    """A box for words takes any text that names no choice beside it."""
    assert Given(text=text) == read(CARD, text)
    assert Given(text=text) == read(NOTE, text)


def test_a_number_typed_into_a_box_is_the_choice_at_that_place() -> None:
    """With choices beside the box a bare number counts; with none it is words."""
    assert Given(("skip",)) == read(CARD, "1")
    assert Given(text="1") == read(NOTE, "1")


def test_a_label_typed_into_a_box_is_its_choice() -> None:
    """What stands beside the box is chosen by typing its label."""
    assert Given(("skip",)) == read(CARD, "No card.")


@pytest.mark.parametrize("question", [DRINK, EXTRAS, SWEET, WHEN, PLACE, CARD], ids=lambda one: one.key)
@given(text=st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_whatever_is_read_is_an_answer(question: AnyQuestion, text: str) -> None:
    """Reading never raises, and what it reads always fits the question."""
    found = read(question, text)
    if found is not None:
        question.value(found)


def test_every_kind_is_read() -> None:
    """The questions above are of every kind there is."""
    assert set(Kind) == {one.kind for one in (DRINK, EXTRAS, SWEET, WHEN, PLACE, NOTE)}


@pytest.mark.parametrize(
    ("question", "text", "ids"),
    [
        (DRINK, "a black tea", ("black",)),
        (DRINK, "It is a black tea!", ("black",)),
        (EXTRAS, "some milk and a lemon", ("milk", "lemon")),
        (DRINK, "a 1", None),
        (DRINK, "a a a a black tea", None),
        (DRINK, "a cup of black tea", None),
    ],
)
def test_what_stands_before_a_name_changes_nothing(
    question: AnyQuestion, text: str, ids: tuple[str, ...] | None
) -> None:
    """An article, "it is", a few of them; a number after one is no choice, and other words are."""
    assert (None if ids is None else Given(ids)) == read(question, text)


@pytest.mark.parametrize(
    ("question", "text", "given"),
    [
        (CARD, "Later lol", Given(("later",))),
        (CARD, "no card, hahaha 😭", Given(("skip",))),
        (CARD, "oh my, sorry later jajaja", Given(("later",))),
        (CARD, "skip i guess", Given(("skip",))),
        (DRINK, "a black tea lmaooo", Given(("black",))),
        (DRINK, "lol 1", Given(("black",))),
        (EXTRAS, "2 and 3 sorry", Given(("milk", "lemon"))),
        (SWEET, "7 i guess", Given(("7",))),
        (TEA, "no lol", Given(("no",))),
        (TEA, "no i guess", None),
        (WHEN, "8pm please", Given(("20:00",))),
        (DRINK, "black tea i guess", Given(("black",))),
        (DRINK, "lol", None),
        (DRINK, "lol sorry", None),
        (DRINK, "lol lol lol lol black tea", None),
        (CARD, "lol", Given(text="lol")),
        (CARD, "i miss you lol", Given(text="i miss you lol")),
        (CARD, "sorry i am late lol", Given(text="sorry i am late lol")),
        (CARD, "no card lol and i mean it", Given(text="no card lol and i mean it")),
    ],
)
def test_a_laugh_or_a_sorry_beside_an_answer_changes_nothing(
    question: AnyQuestion, text: str, given: Given | None
) -> None:
    """Before or after it, up to three; half a heart only where it is not asked back; alone, or beside more words, it is none."""
    assert given == read(question, text)


def test_own_words_are_left_as_they_are() -> None:
    """In a box "a skip" is no skip."""
    assert Given(text="a skip") == read(CARD, "a skip")
