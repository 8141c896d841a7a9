"""What happened, told as people tell it: a slip, a word of theirs, a wish to write, an end, a death, an age."""

from __future__ import annotations

import pytest

from bot.reading import contact, death, news, under_age, urge
from bot.reading.contact import Contact
from bot.reading.signs import Level


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("i left a voicemail", Contact.SLIP),
        ("i voice noted him for 4 min", Contact.SLIP),
        ("ft'd her at 2am", Contact.SLIP),
        ("we hooked up last night", Contact.SLIP),
        ("ended up in bed with my ex", Contact.SLIP),
        ("i don text am", Contact.SLIP),
        ("nag text ako sa kanya kagabi", Contact.SLIP),
        ("she said hey and i said hey back", Contact.BOTH),
        ("his sister texted me", Contact.EX_CONTACT),
        ("he said lets talk", Contact.EX_CONTACT),
        ("bumped into her and her new man", Contact.NONE),
        ("i saw him today at tesco", Contact.NONE),
        ("my sister texted me about dinner", Contact.NONE),
        ("i left a voicemail for the dentist", Contact.NONE),
        ("i hooked up the tv", Contact.NONE),
    ],
)
def test_who_reached_whom_is_told_in_many_ways(text: str, label: Contact) -> None:
    """A slip, theirs, both; to run into them is neither."""
    assert label is contact.read(text).label


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("i typed and deleted it 5 times", Level.HIGH),
        ("going over to hers to talk", Level.HIGH),
        ("i want to like his pic", Level.HIGH),
        ("gusto ko syang i-text", Level.HIGH),
        ("i wan call am", Level.HIGH),
        ("going round to my sisters", Level.NONE),
        ("going back to work", Level.NONE),
        ("i want to like myself again", Level.NONE),
    ],
)
def test_a_wish_to_reach_them_is_heard_in_other_words_too(text: str, level: Level) -> None:
    """And what only sounds like it is not."""
    assert level is urge.read(text).level


@pytest.mark.parametrize(
    "text",
    [
        "i left him",
        "it was mutual",
        "we are on a break",
        "she just stopped replying",
        "he vanished",
        "she says she needs space",
        "left on read for 3 weeks",
        "idk if its over",
    ],
)
def test_an_end_is_understood_whoever_made_it(text: str) -> None:
    """They left, both did, or nobody said so: it is met kindly."""
    assert news.read(text)


@pytest.mark.parametrize("text", ["he left his keys", "i need space on my phone", "i left early", "he went to work"])
def test_what_is_no_end_is_none(text: str) -> None:
    """The same words about other things."""
    assert not news.read(text)


@pytest.mark.parametrize(
    ("text", "died"), [("my wife passed", True), ("he passed last year", True), ("he passed his exam", False)]
)
def test_a_death_told_softly_is_understood(text: str, died: bool) -> None:  # noqa: FBT001 - what is expected of it
    """Some do not say the word."""
    assert died is death.read(text).died


@pytest.mark.parametrize(
    ("text", "young"),
    [
        ("i'm in year 9 and my bf left", True),
        ("i turn 18 in may", True),
        ("im in 10th class sir", True),
        ("im in year 9 of my marriage", False),
        ("i turned 18 years of marriage into nothing", False),
    ],
)
def test_an_age_told_by_the_school_is_noticed(text: str, young: bool) -> None:  # noqa: FBT001 - what is expected of it
    """Not only a number of years says that somebody is young."""
    assert young is bool(under_age.read(text))
