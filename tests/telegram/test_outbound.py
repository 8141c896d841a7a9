"""What a screen becomes at Telegram, and that nothing in it can break a limit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove

from adapters.telegram.outbound import (
    LIMITS,
    TEXT_MAX,
    Profile,
    buttons,
    chosen,
    letters,
    split,
    utf16,
    way_in,
)
from adapters.views import Attachment, Drawn
from bot.talk.questions import Kind
from bot.talk.screen import Option, Screen, Worded, lay_out

MOODS = tuple(Option(f"m{number}", f"Mood {number}") for number in range(1, 6))


def drawn(kind: Kind = Kind.PICK, *, options: tuple[Option, ...] = MOODS, picked: tuple[str, ...] = ()) -> Screen:
    done = "Done" if kind is Kind.SOME else ""
    return lay_out(Worded(("Hello.", "How is it?"), kind, "a1b2c3d4e5", options, picked, done), LIMITS)


def labels(board: object) -> list[list[str]]:
    assert isinstance(board, InlineKeyboardMarkup)
    return [[button.text for button in row] for row in board.inline_keyboard]


def test_a_question_is_one_message_with_buttons() -> None:
    """Paragraphs stand apart by a blank line; short choices stand in pairs beneath."""
    (letter,) = letters(drawn(), ("Hello.", "How is it?"))
    assert "Hello.\n\nHow is it?" == letter.text
    assert [["Mood 1", "Mood 2"], ["Mood 3", "Mood 4"], ["Mood 5"]] == labels(letter.keyboard)


def test_several_are_toggled() -> None:
    """What is picked so far carries a mark in words' reach, not colour; Done stands last."""
    board = buttons(drawn(Kind.SOME, picked=("m2",)))
    assert [["Mood 1", "✓ Mood 2"], ["Mood 3", "Mood 4"], ["Mood 5"], ["Done"]] == labels(board)


def test_a_tap_carries_token_and_choice() -> None:
    """The payload says which prompt and what, within 64 bytes."""
    board = buttons(drawn())
    assert board is not None
    assert "a1b2c3d4e5:m1" == board.inline_keyboard[0][0].callback_data


def test_payloads_that_do_not_fit_become_a_list() -> None:
    """One choice id too long for a payload and all are listed by number, to be typed."""
    long = (Option("x" * 60, "Long"), Option("y", "Short"))
    screen = drawn(options=long)
    (letter,) = letters(screen, ("Which?",), reach="")
    assert "Which?\n\n1. Long\n2. Short" == letter.text
    assert isinstance(letter.keyboard, ReplyKeyboardRemove)
    assert buttons(screen) is None


@pytest.mark.parametrize(
    ("reach", "board"), [("I want to text them", ReplyKeyboardMarkup), ("", ReplyKeyboardRemove), (None, type(None))]
)
def test_the_standing_key(reach: str | None, board: type) -> None:
    """The key stands below the chat, goes, or is left alone; never in a message with buttons of its own."""
    (letter,) = letters(Screen(("Noted.",)), ("Noted.",), reach=reach)
    assert board is type(letter.keyboard)
    (asked,) = letters(drawn(), ("How is it?",), reach=reach)
    assert InlineKeyboardMarkup is type(asked.keyboard)


def test_long_text_parts_between_paragraphs() -> None:
    """The buttons stand under the last part, the key under the first."""
    pages = ("a" * 3000, "b" * 3000)
    first, last = letters(drawn(), pages, reach="Urge")
    assert ("a" * 3000, "b" * 3000) == (first.text, last.text)
    assert isinstance(first.keyboard, ReplyKeyboardMarkup)
    assert isinstance(last.keyboard, InlineKeyboardMarkup)


def test_a_picture_whose_words_are_too_long_for_a_caption() -> None:
    """It goes first under its own sentence, and all words follow as text."""
    picture = Attachment("moods.png", "image/png", b"", "Better than last week.")
    long = "a" * 2000
    photo, text = letters(Screen((long,)), (Drawn(long, (picture,)),), reach="Urge")
    assert ("Better than last week.", picture) == (photo.text, photo.file)
    assert (long, None) == (text.text, text.file)


def test_files_stand_where_they_belong() -> None:
    """A document comes right after the words that speak of it; what follows is a message of its own."""
    pages = Attachment("yours.json", "application/json", b"{}")
    body = (Drawn("Here it is.", (pages,)), "Anything else?")
    assert [("Here it is.", None), ("", pages), ("Anything else?", None)] == [
        (letter.text, letter.file) for letter in letters(Screen(("",)), body)
    ]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("one two", ("one two",)),
        ("aaaa\n\nbbbb", ("aaaa", "bbbb")),
        ("aaaa\nbbbb cc", ("aaaa", "bbbb cc")),
        ("Go on. Then rest", ("Go on.", "Then", "rest")),
        ("aaaa bbbbbb", ("aaaa", "bbbbbb")),
        ("aaaaaaaaaaaa", ("aaaaaaaa", "aaaa")),
        ("🙂🙂🙂🙂🙂", ("🙂🙂🙂🙂", "🙂")),
        ("", ()),
    ],
)
def test_where_text_parts(text: str, pieces: tuple[str, ...]) -> None:
    """Between paragraphs, else lines, sentences, words, and in a word only where there is no other way."""
    assert pieces == split(text, 8)


@given(st.text(max_size=300), st.integers(2, 40))
def test_no_piece_is_too_long_and_no_word_lost(text: str, most: int) -> None:
    """Whatever the text, every piece fits and together they hold every character but blanks."""
    pieces = split(text, most)
    assert all(0 < utf16(piece) <= most for piece in pieces)
    assert "".join(text.split()) == "".join("".join(pieces).split())


def test_the_choice_is_written_under_its_prompt() -> None:
    """The prompt stays readable, with what was chosen; without a known prompt there is nothing to write."""
    assert "How is it?\n\n✓ Good" == chosen("How is it?", "Good")
    assert ["", "", ""] == [chosen("", "Good"), chosen("How?", ""), chosen("x" * TEXT_MAX, "Good")]


def test_profile_texts_are_fitted() -> None:
    """Too long a text is cut to what Telegram takes."""
    fitted = Profile("en", (("urge", "x" * 300),), "y" * 600, "z" * 200).fitted()
    assert (256, 512, 120) == (len(fitted.commands[0][1]), len(fitted.description), len(fitted.short))


def test_the_way_in() -> None:
    """In public there is one line and a link to the private chat."""
    letter = way_in("unsent_bot", "Let's talk in private.", "Open")
    assert isinstance(letter.keyboard, InlineKeyboardMarkup)
    assert "https://t.me/unsent_bot?start=hello" == letter.keyboard.inline_keyboard[0][0].url
