"""Words as typed become plain words that know where they stood; phrases are found among them in bounded work."""

import time

import pytest

from bot.reading.normalise import LONGEST, SENTENCE_WORDS, plain, read_sentences
from bot.reading.patterns import Match, find, table


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dont", ("do", "not")),
        ("I’m", ("i", "am")),
        ("wanna", ("want", "to")),
        ("pleaaaase", ("please",)),
        ("MÖCHTE", ("mochte",)),
        ("nin\u0303o", ("nino",)),
        ("straße", ("strasse",)),
        ("su1c1dal", ("suicidal",)),
        ("mesage", ("message",)),
        ("instagrm", ("instagram",)),
        ("textingg", ("texting",)),
        ("massage", ("massage",)),
        ("l'appeler", ("l", "appeler")),
        ("ex's", ("ex", "s")),
        ("111", ("111",)),
        ("😂", ("lol",)),
        ("–", ()),
    ],
)
def test_a_word_as_typed_is_read_as_meant(typed: str, meant: tuple[str, ...]) -> None:
    """Slang, accents, elongation, leet and one wrong letter are evened out, look-alikes are left alone."""
    assert meant == plain(typed)


def test_every_plain_word_knows_its_place() -> None:
    """Starts and ends lead back to the words as typed, sentence by sentence."""
    text = "Im ok. I CAN'T sleep"
    first, second = read_sentences(text)
    assert ("i", "am", "ok") == first.words
    assert ("i", "can", "not", "sleep") == second.words
    assert "CAN'T" == text[second.starts[1] : second.ends[2]]


def test_an_overlong_message_is_read_at_both_ends() -> None:
    """The opening and the close of a message of any length are read, and sentences stay short."""
    sentences = read_sentences("first " + "x " * LONGEST + "last")
    words = [word for one in sentences for word in one.words]
    assert ("first", "last") == (words[0], words[-1])
    assert LONGEST > len(words)
    assert all(len(one.words) <= SENTENCE_WORDS + 1 for one in sentences)


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("want die", "i want die", (1, 2)),
        ("want ~2 die", "want to just die", (0, 3)),
        ("want ~2 die", "want to not die", None),
        ("want ~~2 die", "want to not die", (0, 3)),
        ("want ~1 die", "want to just die", None),
        ("want ?to die", "want die", (0, 1)),
        ("want ?to die", "want to die", (0, 2)),
        ("die -hard", "die hard", None),
        ("die -hard", "die", (0, 0)),
        ("!never text", "never text", None),
        ("!never text", "now text", (1, 1)),
        ("^ text", "i text", None),
        ("^ text", "text", (0, 0)),
        ("text $", "text me", None),
        ("text me|$", "text", (0, 0)),
        ("text $", "i text", (1, 1)),
        ("schreib* ihm", "schreibe ihm", (0, 1)),
        ("schreib* ihm", "schrecklich ihm", None),
        ("@him", "ask her", (1, 1)),
        ("want die", "want", None),
    ],
)
def test_a_pattern_finds_its_phrase(pattern: str, text: str, found: tuple[int, int] | None) -> None:
    """Each mark of the pattern language means what its description says."""
    matches = find(table({"sign": f"\n# a remark\n{pattern}\n"}), text.split())
    assert ([Match("sign", *found)] if found else []) == matches


def test_every_place_is_found_once() -> None:
    """A phrase said twice is found twice."""
    matches = find(table({"sign": "a|b die"}), ["a", "die", "b", "die"])
    assert [(0, 1), (2, 3)] == [(match.first, match.last) for match in matches]


def test_the_longest_message_is_read_in_little_time() -> None:
    """A message of 5 000 characters, even one built to be slow, takes milliseconds."""
    from bot.reading import contact, crisis, draft, intent, urge

    for text in ("i want to kill myself and text him " * 143, "i " * 2500, "a" * 5000):
        for reader in (crisis, urge, contact, draft, intent):
            before = time.process_time()
            _ = reader.read(text)
            assert 0.25 > time.process_time() - before
