"""What a screen becomes at Discord, and that nothing in it can break a limit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.outbound import (
    LIMITS,
    MORE_ALL,
    MORE_MAX,
    TEXT_MAX,
    Always,
    Letter,
    bare,
    escape,
    fitted,
    letter,
    window,
)
from adapters.views import Attachment, Drawn
from bot.talk.questions import Kind
from bot.talk.screen import Button, Menu, Option, Screen, Worded, lay_out
from tests.doubles.discord import checks

ALWAYS = Always("I'm about to text them", "Write here", "Go on in direct messages")
MOODS = tuple(Option(f"m{number}", f"Mood {number}") for number in range(1, 6))


def drawn(kind: Kind = Kind.PICK, *, options: tuple[Option, ...] = MOODS) -> Screen:
    done = "Done" if kind is Kind.SOME else ""
    return lay_out(Worded(("Hello.", "How is it?"), kind, "a1b2c3d4e5", options, (), done), LIMITS)


def sent(screen: Screen, always: Always = ALWAYS) -> Letter:
    return letter([screen], [[part for part in screen.body if isinstance(part, str)]], always)


def labels(found: Letter) -> list[list[str]]:
    rows = found.view().to_components()
    return [[piece.get("label") or f"({len(piece['options'])})" for piece in row["components"]] for row in rows]


def test_a_question_is_one_message_with_buttons() -> None:
    """Paragraphs stand apart; the last row is always ours."""
    found = sent(drawn())
    assert "Hello.\n\nHow is it?" == found.text
    assert [["Mood 1", "Mood 2"], ["Mood 3", "Mood 4"], ["Mood 5"]] == labels(found)[:-1]
    assert ["Write here", "I'm about to text them", "Go on in direct messages"] == labels(found)[-1]


@given(text=st.text("😀\\\\*_ a", min_size=900, max_size=9000))
def test_a_limit_is_kept_however_characters_are_counted(text: str) -> None:
    """A sign outside the first plane counts twice for some; and no escape is parted from what it makes plain."""
    found = letter([Screen((text,))], [[text]], Always())
    checks.message({"content": found.text, "embeds": [{"description": one} for one in found.more]}, files=1)
    for part in (found.text, *found.more):
        assert 0 == (len(part) - len(part.rstrip("\\"))) % 2


@given(
    text=st.text("😀\\\\*_ a", max_size=3000), labels=st.lists(st.text("a😀*", min_size=1, max_size=120), max_size=25)
)
def test_bare_words_hold_any_limit(text: str, labels: list[str]) -> None:
    """However long, they are one message without anything beside, and the choices are among them."""
    menu = Menu("a1", tuple(Option(str(at), label) for at, label in enumerate(labels)), several=False)
    found = bare([Screen((text,), menu=menu if labels else None)], [[text]])
    checks.message({"content": found.text or "…"}, files=0)
    assert ((), (), ()) == (found.more, found.files, found.rows)
    assert ("1. " in found.text) == bool(labels)


def test_what_is_too_long_is_a_file_as_it_was_written() -> None:
    """What keeps Discord from reading signs as layout has no place in a file."""
    text = "it *hurts* " * 1000
    (file,) = letter([Screen((text,))], [[text]], Always()).files
    assert text.strip() == file.data.decode()


def test_labels_are_cut_however_characters_are_counted() -> None:
    """Whatever a person called something, its button can be drawn."""
    faces = "😀" * 100
    pick = Screen(("How?",), rows=((Button(faces, "a1:good"),),), token="a1")
    some = Screen(("How?",), menu=Menu("a1", (Option("a", faces),), several=False))
    for found in (sent(pick, Always(faces, faces, faces)), sent(some)):
        checks.components(found.view().to_components())
    checks.window(window(faces, faces).to_dict())


def test_what_is_not_wanted_is_not_there() -> None:
    """In direct messages one simply types, and before a plan there is no urge to be in reach of."""
    assert [["Mood 1", "Mood 2"], ["Mood 3", "Mood 4"], ["Mood 5"]] == labels(sent(drawn(), Always()))
    assert [] == labels(sent(Screen(("Take your time.",)), Always()))


def test_several_are_a_menu_and_a_way_to_choose_none() -> None:
    """One gesture sends all that fit; none is a button, since an empty menu cannot be sent."""
    rows = sent(drawn(Kind.SOME)).view().to_components()
    menu, none = rows[0]["components"][0], rows[1]["components"][0]
    assert ("s:a1b2c3d4e5", 1, 5) == (menu["custom_id"], menu["min_values"], menu["max_values"])
    assert ("t:a1b2c3d4e5:=done", "Done") == (none["custom_id"], none["label"])


def test_more_choices_than_buttons_are_a_menu() -> None:
    """Twenty have buttons, 25 a menu, more are listed by number."""
    many = tuple(Option(f"c{number}", f"City {number}") for number in range(30))
    assert 4 == len(labels(sent(drawn(options=many[:20]), Always())))
    assert [["(21)"]] == labels(sent(drawn(options=many[:21]), Always()))
    assert "26. City 25" in sent(drawn(options=many[:26]), Always()).text


def test_ids_that_do_not_fit_become_a_list() -> None:
    """One id too long for Discord and all are listed, to be answered in words."""
    long = (Option("x" * 99, "Long"), Option("y", "Short"))
    found = sent(drawn(options=long))
    assert found.text.endswith("1. Long\n2. Short")
    assert 1 == len(labels(found))
    menu = drawn(options=tuple(Option("x" * 101 + str(at), f"Long {at}") for at in range(21)))
    assert "21. Long 20" in sent(menu).text


def test_several_screens_are_one_message() -> None:
    """All they say in order, and the last prompt among them."""
    first, second = drawn(), Screen(("Here is where we are.",))
    found = letter([first, second], [["Held for an hour."], ["Here is where we are."]], Always())
    assert "Held for an hour.\n\nHere is where we are." == found.text
    assert ["Mood 1", "Mood 2"] == labels(found)[0]


def test_what_is_said_twice_is_shown_once() -> None:
    """What waited may be what is asked again now."""
    asks = drawn()
    found = letter([asks, asks], [["How is it?"], ["Here we are.", "How is it?"]], Always())
    assert "How is it?\n\nHere we are." == found.text


def test_nobodys_words_do_anything() -> None:
    """Markdown is shown as it was written."""
    assert r"\*\*you\*\* \_and\_ \`me\`" == escape("**you** _and_ `me`")
    assert r"**you**" not in sent(Screen(("**you**",))).text


def test_long_words_go_on_in_embeds_and_then_in_a_file() -> None:
    """Two thousand characters, then six thousand, then all of it as a file, with nothing lost on the way."""
    page = "A line of words.\n\n" * 200
    found = fitted(page.strip())
    assert page.split() == " ".join([found.text, *found.more]).split()
    assert (True, "") == (bool(found.more), found.rest)
    book = ("word " * 4000).strip()
    assert book == fitted(book).rest
    assert [("unsent.txt", book.encode())] == [(one.name, one.data) for one in sent(Screen((book,))).files]


def test_a_picture_goes_along() -> None:
    """A view's words stand in the message, its files go with it."""
    picture = Attachment("progress.png", "image/png", b"png", "It rose and fell.")
    found = letter([Screen(())], [["Look:", Drawn("It rose.", (picture,))]], Always())
    assert ("Look:\n\nIt rose.", (picture,)) == (found.text, found.files)


def test_the_window_keeps_discords_limits() -> None:
    """Title and label of 45 characters, a field of 4000."""
    checks.window(window("In your own words, however long they may turn out to be", "Only you" * 20).to_dict())


@given(
    body=st.lists(st.text(max_size=3000), max_size=4),
    options=st.lists(
        st.tuples(st.text("abc", min_size=1, max_size=120), st.text(min_size=1, max_size=130)), max_size=40
    ),
    kind=st.sampled_from(Kind),
)
def test_no_screen_breaks_a_limit(body: list[str], options: list[tuple[str, str]], kind: Kind) -> None:
    """Whatever is said and asked, Discord takes the message."""
    offers = tuple(Option(one, label) for one, label in dict(options).items())
    screen = lay_out(Worded(tuple(body), kind, "a1b2c3d4e5", offers, (), "Done"), LIMITS)
    found = sent(screen)
    assert len(found.text) <= TEXT_MAX
    assert all(len(piece) <= MORE_MAX for piece in found.more)
    assert sum(map(len, found.more)) <= MORE_ALL
    checks.components(found.view().to_components())


@pytest.mark.parametrize("text", ["", "short"])
def test_what_fits_stays_whole(text: str) -> None:
    """Nothing is parted that need not be."""
    assert (text, (), "") == (fitted(text).text, fitted(text).more, fitted(text).rest)
