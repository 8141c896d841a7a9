"""What typed words nearly answer: a choice named among other words, or misspelt. Never taken for sure: it is asked back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from bot.talk.questions import Kind
from bot.talk.reading import LABELS, NO, YES, Names, folded, ill_matched, plain
from bot.talk.state import Shown

NOT_SAID = ("core", "not")  # what turns words round, so that nothing can be told from what they name
SLIGHT = ("core", "slight")  # names that answer alone, but stand in any sentence
UNSURE = ("core", "unsure")  # what says that they do not know, which is no "no"
DECLINED = ("core", "decline")  # what says that they will not say
WHY = ("core", "why")  # what asks why they are asked
WHAT = ("core", "what")  # what asks what is meant
COURTESIES = (
    ("core.courtesy", "hello"),
    ("core.courtesy", "thanks"),
    ("core.courtesy", "good_night"),
    ("core.courtesy", "goodbye"),
    ("core.courtesy", "swearing"),
    ("core.courtesy", "lost"),
)
"""Short words that mean nothing else; they are near to no choice, and each is met with a line of its own."""
SOFT_YES, SOFT_NO = ("core", "soft_yes"), ("core", "soft_no")  # what says it without being sure
LONG = 200  # characters; longer words are told to somebody, not typed at a question
AND = frozenset({"n"})  # how thumbs type "and"; alone it is a no
MISSPELT = 5  # letters from which on a slip of the finger still leaves one word it can be
ALIKE = 0.84  # how much of a misspelt name must be right
_PART = re.compile(r"[,;.\n]")


def near(shown: Shown, text: str, names: Names) -> tuple[str, ...]:
    """The ids of what the words seem to choose, in the order drawn; empty where they name nothing, or too much."""
    if shown.kind not in {Kind.PICK, Kind.SOME} or len(text) > LONG:
        return ()
    said = plain(text)
    if said in _said(names, DECLINED, WHY, WHAT, *COURTESIES):
        return ()
    named = _named(shown, said, names) or _misspelt(shown, said, names) or _softly(shown, text, names)
    found = tuple(choice for choice in shown.choices if choice in named)
    one_too_many = len(found) > 1 if shown.kind is Kind.PICK else ill_matched(shown, found)
    return () if one_too_many else found


def several(shown: Shown, text: str, names: Names) -> tuple[str, ...]:
    """The ids of more choices than the one that is asked for, where the words name them, in the order drawn."""
    if shown.kind is not Kind.PICK or len(text) > LONG:
        return ()
    named = _named(shown, plain(text), names)
    return tuple(choice for choice in shown.choices if choice in named) if len(named) > 1 else ()


def _named(shown: Shown, said: str, names: Names) -> frozenset[str]:
    """Choices whose names stand among the words, the longest first; none where what is left denies."""
    left, found = f" {_words(said)} ", set[str]()
    slight = _said(names, NOT_SAID, SLIGHT)
    for name, choice in sorted(_names(shown, names), key=lambda one: (-len(one[0]), one)):
        if name not in slight and f" {name} " in left:
            found.add(choice)
            left = left.replace(f" {name} ", " · ")
    denied = any(f" {word} " in left for word in _said(names, NOT_SAID) - AND)
    return frozenset() if denied else frozenset(found)


def _softly(shown: Shown, text: str, names: Names) -> frozenset[str]:
    """The one choice that is called yes or no, where the words lean to it, begin with a yes or all begin with a "not"."""
    said = plain(text)
    if said in _said(names, SOFT_YES) or _words(said).split(" ")[0] in _said(names, YES):
        return _called(shown, YES, names)
    parts = [_words(plain(part)) for part in _PART.split(text.casefold()) if plain(part)]
    denying = _said(names, NOT_SAID)
    unsure = tuple(f"{_words(word)} " for word in _said(names, UNSURE))
    denied = parts and all(part.split(" ")[0] in denying and not f"{part} ".startswith(unsure) for part in parts)
    return _called(shown, NO, names) if denied or said in _said(names, SOFT_NO) else frozenset()


def _called(shown: Shown, what: tuple[str, str], names: Names) -> frozenset[str]:
    """The choice that goes by one of these words, if it is one alone."""
    words = _said(names, what)
    found = frozenset(choice for name, choice in _names(shown, names) if name in words)
    return found if len(found) == 1 else frozenset()


def _said(names: Names, *whats: tuple[str, str]) -> set[str]:
    """The words of the language by which these go, folded."""
    return {folded(word) for what in whats for word in names(*what)}


def _words(said: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in said).split())


def _misspelt(shown: Shown, said: str, names: Names) -> frozenset[str]:
    """The choice with the name most like the words, if that is one choice alone: a "not" more or less is no slip."""
    if len(said) < MISSPELT:
        return frozenset()
    denying = _said(names, NOT_SAID)
    denied = not denying.isdisjoint(said.split())
    likeness = [
        (_alike(said, name), choice)
        for name, choice in _names(shown, names)
        if " " not in name or denied is not denying.isdisjoint(name.split())
    ]
    best = max((alike for alike, _ in likeness), default=0.0)
    return frozenset(choice for alike, choice in likeness if alike == best) if best >= ALIKE else frozenset()


def _alike(said: str, name: str) -> float:
    """How much of both is the same, where that can be enough; else 0."""
    if 2 * min(len(said), len(name)) < ALIKE * (len(said) + len(name)):
        return 0.0
    matcher = SequenceMatcher(None, said, name)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE else 0.0


def _names(shown: Shown, names: Names) -> Iterator[tuple[str, str]]:
    for choice, label in zip(shown.choices, shown.labels, strict=True):
        for name in (label,) if label is not None else names(shown.key, choice):
            if said := _spoken(name):  # an emoji alone is no word
                yield said, choice


@lru_cache(maxsize=LABELS)
def _spoken(name: str) -> str:
    """The words of what a choice is called: the same few hundred come again with every answer. Never of what is typed."""
    return _words(plain(name))
