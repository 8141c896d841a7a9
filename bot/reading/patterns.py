"""A small language for phrases: words, choices, stems, classes and short gaps, matched over plain words in bounded work.

`i ~2 want to die|sterb* -of`: a word · any of `a|b` · a stem `sterb*` · a class `@ex` · `?x` optional · `~n` up to n words, none of
them a no · `~~n` any n words · `-x` the next word is not x · `!x` the word before is not x · `^` and `$` the sentence's edges.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
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
    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    most: int = 0

    def fits(self, word: str) -> bool:
        """Whether the word is one of those meant."""
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A phrase and the name of the sign it gives."""

    sign: str
    parts: tuple[Part, ...]
    cue: Part


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
    return Rule(sign, parts, _cue(parts))


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
    return Part(kind, frozenset(words), tuple(stems))


def _cue(parts: Sequence[Part]) -> Part:
    """The asked-for part with the rarest words: those that are in no list of common words, then the fewest."""

    def rarity(part: Part) -> tuple[int, int]:
        return len(part.words & COMMON), len(part.words) + len(part.stems)

    return min((part for part in parts if part.kind is Kind.WORD), key=rarity)


def find(rules: Table, words: Sequence[str]) -> list[Match]:
    """Every place where a rule fits; of one rule, places that do not overlap."""
    return [match for rule in dict.fromkeys(_candidates(rules, words)) for match in _places(rule, words)]


def _candidates(rules: Table, words: Sequence[str]) -> Iterator[Rule]:
    for word in dict.fromkeys(words):
        yield from rules.by_word.get(word, ())
        for rule in rules.by_stem.get(word[:_STEM], ()):
            if rule.cue.fits(word):
                yield rule


def _places(rule: Rule, words: Sequence[str]) -> Iterator[Match]:
    opening = rule.parts[0]
    free = 0
    for start, word in enumerate(words):
        if start < free or (opening.kind is Kind.WORD and not opening.fits(word)):
            continue
        end = _fit(rule.parts, 0, words, start)
        if end > start:
            yield Match(rule.sign, start, end - 1)
            free = end


def _fit(parts: tuple[Part, ...], at: int, words: Sequence[str], place: int) -> int:  # noqa: C901 - one arm a kind
    """The place after the last word used when all parts from `at` on fit from `place` on, else -1."""
    if at == len(parts):
        return place
    part = parts[at]
    match part.kind:
        case Kind.WORD:
            if place < len(words) and part.fits(words[place]):
                return _fit(parts, at + 1, words, place + 1)
            return -1
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
