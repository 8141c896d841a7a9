"""A small language for phrases: words, choices, stems, classes and short gaps, matched over plain words in bounded work.

`i ~2 want to die|sterb* -of`: a word · any of `a|b` · a stem `sterb*` · a class `@ex` · `?x` optional · `~n` up to n words, none of
them a no · `~~n` any n words · `-x` the next word is not x · `!x` the word before is not x · `^` and `$` the sentence's edges, `$` also as a choice.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import assert_never

from bot.reading.classes import CLASSES, COMMON, NEGATORS


class Kind(StrEnum):
    """What one part of a pattern asks for."""

    WORD = "word"
    OPTIONAL = "optional"
    GAP = "gap"
    ANY_GAP = "any_gap"
    NOT_NEXT = "not_next"
    NOT_BEFORE = "not_before"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Part:
    """One part: the words that fit it, the stems that fit it, and for a gap its length."""

    kind: Kind
    words: Collection[str] = ()
    stems: tuple[str, ...] = ()
    most: int = 0
    rarity: tuple[int, int] = (0, 0)
    """How many common words fit it, then how many in all: the fewer, the better to look it up by."""

    def fits(self, word: str) -> bool:
        """Whether the word is one of those meant."""
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A phrase and the name of the sign it gives."""

    sign: str
    parts: tuple[Part, ...]
    cue: Part
    nearest: int
    """Words between the rule's start and its cue, at least."""
    farthest: int
    """And at most."""
    other: Part | None
    """A second word it cannot do without, looked for before anything else is tried."""


@dataclass(frozen=True, slots=True)
class Match:
    """Words `first` to `last`, the last one included, gave the sign."""

    sign: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Table:
    """Rules found by the one word each cannot do without."""

    by_word: Mapping[str, tuple[Rule, ...]]
    by_stem: Mapping[str, tuple[Rule, ...]]


_STEM = 3
_FEW = 8  # words kept in a row: a set of so few is five times as large and no faster
_END = "$"
_MARKS = {"?": Kind.OPTIONAL, "-": Kind.NOT_NEXT, "!": Kind.NOT_BEFORE}


def table(source: Mapping[str, str]) -> Table:
    """Build a table from signs and their patterns, one pattern a line; an empty line or one that opens with # is skipped."""
    by_word: dict[str, list[Rule]] = {}
    by_stem: dict[str, list[Rule]] = {}
    for sign, lines in source.items():
        for line in lines.splitlines():
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            rule = _rule(sign, line)
            for word in rule.cue.words:
                by_word.setdefault(word, []).append(rule)
            for stem in rule.cue.stems:
                by_stem.setdefault(stem[:_STEM], []).append(rule)
    return Table({k: tuple(v) for k, v in by_word.items()}, {k: tuple(v) for k, v in by_stem.items()})


def _rule(sign: str, line: str) -> Rule:
    parts = tuple(_part(token) for token in line.split())
    cue = _cue(parts)
    before = parts[: next(place for place, part in enumerate(parts) if part is cue)]
    asked = sum(part.kind is Kind.WORD and _END not in part.words for part in before)
    loose = sum(part.most + (part.kind is Kind.OPTIONAL) for part in before)
    ends = sum(part.kind is Kind.WORD and _END in part.words for part in before)
    others = [part for part in parts if _asks(part) and part is not cue]
    other = min(others, key=_rarity, default=None)
    return Rule(sign, parts, cue, asked, asked + ends + loose, other)


def _asks(part: Part) -> bool:
    """Whether the part stands for one word and nothing else will do."""
    return part.kind is Kind.WORD and not part.stems and _END not in part.words


@cache
def _part(token: str) -> Part:
    if token == "^":  # noqa: S105 - a mark of the pattern language
        return Part(Kind.START)
    if token == "$":  # noqa: S105
        return Part(Kind.END)
    if token.startswith("~~"):
        return Part(Kind.ANY_GAP, most=int(token[2:]))
    if token.startswith("~"):
        return Part(Kind.GAP, most=int(token[1:]))
    kind = _MARKS.get(token[0], Kind.WORD)
    return _choice(kind, token if kind is Kind.WORD else token[1:])


def _choice(kind: Kind, token: str) -> Part:
    if "@" not in token and "*" not in token:
        return _of(kind, frozenset(token.split("|")))
    words: set[str] = set()
    stems: list[str] = []
    for choice in token.split("|"):
        if choice.startswith("@"):
            named = CLASSES[choice[1:]]
            words |= {word for word in named if not word.endswith("*")}
            stems += sorted(word[:-1] for word in named if word.endswith("*"))
        elif choice.endswith("*"):
            stems.append(choice[:-1])
        else:
            words.add(choice)
    return _of(kind, frozenset(words), tuple(stems))


def _of(kind: Kind, words: frozenset[str], stems: tuple[str, ...] = ()) -> Part:
    kept = words if len(words) > _FEW else tuple(sorted(words))
    return Part(kind, kept, stems, rarity=(len(words & COMMON), len(words) + len(stems)))


def _cue(parts: Sequence[Part]) -> Part:
    """The asked-for part with the rarest words: those that are in no list of common words, then the fewest; the end of a
    sentence may not stand for it.
    """
    return min((part for part in parts if part.kind is Kind.WORD and _END not in part.words), key=_rarity)


def _rarity(part: Part) -> tuple[int, int]:
    return part.rarity


def find(rules: Table, words: Sequence[str]) -> list[Match]:
    """Every place where a rule fits, each once."""
    return list(dict.fromkeys(_matches(rules, words)))


def _matches(rules: Table, words: Sequence[str]) -> Iterator[Match]:
    present = frozenset(words)
    cued = {word: tuple(_cued(rules, word, present)) for word in present}
    for place, word in enumerate(words):
        for rule in cued[word]:
            opening = rule.parts[0]
            for start in range(max(0, place - rule.farthest), place - rule.nearest + 1):
                if opening.kind is Kind.WORD and not opening.fits(words[start]):
                    continue
                end = _fit(rule.parts, 0, words, start)
                if end > place:
                    yield Match(rule.sign, start, end - 1)
                    break


def _cued(rules: Table, word: str, present: frozenset[str]) -> Iterator[Rule]:
    """The rules this word may be the cue of, as far as the sentence has the other word too."""
    stemmed = (rule for rule in rules.by_stem.get(word[:_STEM], ()) if rule.cue.fits(word))
    for rule in chain(rules.by_word.get(word, ()), stemmed):
        if rule.other is None or not present.isdisjoint(rule.other.words):
            yield rule


def _fit(parts: tuple[Part, ...], at: int, words: Sequence[str], place: int) -> int:  # noqa: C901 - one arm a kind
    """The place after the last word used when all parts from `at` on fit from `place` on, else -1."""
    if at == len(parts):
        return place
    part = parts[at]
    match part.kind:
        case Kind.WORD:
            if place < len(words) and part.fits(words[place]):
                return _fit(parts, at + 1, words, place + 1)
            closes = place == len(words) and _END in part.words
            return _fit(parts, at + 1, words, place) if closes else -1
        case Kind.OPTIONAL:
            if place < len(words) and part.fits(words[place]):
                end = _fit(parts, at + 1, words, place + 1)
                if end >= 0:
                    return end
            return _fit(parts, at + 1, words, place)
        case Kind.NOT_NEXT:
            blocked = place < len(words) and part.fits(words[place])
        case Kind.NOT_BEFORE:
            blocked = place > 0 and part.fits(words[place - 1])
        case Kind.START:
            blocked = place > 0
        case Kind.END:
            blocked = place < len(words)
        case Kind.GAP | Kind.ANY_GAP:
            return _leap(parts, at, words, place)
        case _:
            assert_never(part.kind)
    return -1 if blocked else _fit(parts, at + 1, words, place)


def _leap(parts: tuple[Part, ...], at: int, words: Sequence[str], place: int) -> int:
    part = parts[at]
    for step in range(part.most + 1):
        end = _fit(parts, at + 1, words, place + step)
        if end >= 0:
            return end
        if place + step >= len(words) or (part.kind is Kind.GAP and words[place + step] in NEGATORS):
            return -1
    return -1
