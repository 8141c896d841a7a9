"""What is said of their words is in their words, and never too long."""

from __future__ import annotations

from bot.flows.weighing import LONGEST, weigh

LONG = "please " * 20 + "come back to me because i cannot live one more day without you in my life and you know it"


def test_the_heaviest_phrase_is_named() -> None:
    """A blow weighs more than a plea, and the sentence itself is shown."""
    found = weigh("please come back to me, i beg you. you are a liar and a coward.")
    assert ("you are a liar and a coward.", "attack") == (found.phrase, found.why)


def test_a_long_sentence_is_shown_in_part() -> None:
    """A phrase that names what weighs, no longer than a line."""
    found = weigh(LONG)
    assert found.phrase
    assert len(found.phrase) <= LONGEST + 1
    assert found.phrase.rstrip("…") in LONG


def test_light_words_weigh_nothing() -> None:
    """Nothing heavy: no phrase, and nothing is left out."""
    found = weigh("the keys are at the office.")
    assert ("", "") == (found.phrase, found.lighter)
    assert "the keys are at the office." == found.practical


def test_no_words_at_all() -> None:
    """A draft of marks alone is not a child's need and has no phrase."""
    assert ("", False) == (weigh("...").phrase, weigh("...").child)


def test_of_one_kind_the_sentence_that_says_most_is_named() -> None:
    """A bare greeting is not held up where more of the same follows."""
    found = weigh("please answer. please come back to me, i beg you.")
    assert ("please come back to me, i beg you.", "begging") == (found.phrase, found.why)
