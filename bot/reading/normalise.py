"""Words as typed become plain words, and every plain word still knows where it stood.

Case, accents, elongation, slang, leet and near misses of the words that matter are evened out; nothing is guessed beyond that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.reading.vocabulary import ACCENTS, EXPANSIONS, KEYWORDS, LAUGHING, LEET, LOOKALIKES

LONGEST = 4200
"""Characters read of one message; of a longer one the first two thirds and the last third of this are read."""

SENTENCE_WORDS = 80
"""A run without a full stop is cut here, so that no pattern works on more words than this."""

_TOKEN = re.compile(r"[^\W_](?:[\w\u0300-\u036f\u200b\u200d@$*'’`´]*[^\W_])?[\u0300-\u036f]*|[.!?…\n\r;]+|[^\w\s]")
_REPEATED = re.compile(r"(.)\1{2,}")
_SILENT = re.compile(r"[\u0300-\u036f\u200b\u200d]")
_QUOTES = str.maketrans({"’": "'", "`": "'", "´": "'"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """Plain words in order; `starts` and `ends` are their places in the message as typed."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=1)
def read_sentences(text: str) -> tuple[Sentence, ...]:
    """Every sentence with at least one word in it, in order. Those of the last message alone are kept in mind: a dozen
    readers look at it, one after the other.
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Sentence]:
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for token, start, end in _tokens(text):
        closing = token[0] in ".!?…\n\r;"
        if words and (closing or len(words) >= SENTENCE_WORDS):
            yield Sentence(tuple(words), tuple(starts), tuple(ends))
            words, starts, ends = [], [], []
        if closing:
            continue
        for word in plain(token):
            words.append(word)
            starts.append(start)
            ends.append(end)
    if words:
        yield Sentence(tuple(words), tuple(starts), tuple(ends))


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    for begin, stop in _read_parts(len(text)):
        for found in _TOKEN.finditer(text, begin, stop):
            yield found.group(), found.start(), found.end()


def _read_parts(length: int) -> tuple[tuple[int, int], ...]:
    if length <= LONGEST:
        return ((0, length),)
    return (0, LONGEST * 2 // 3), (length - LONGEST // 3, length)


def plain(token: str) -> tuple[str, ...]:
    """The plain words one typed token stands for: `dont` is do, not; an emoji that laughs is lol; other signs are nothing."""
    word = token.lower().translate(_QUOTES)
    if not word.isascii():
        word = _SILENT.sub("", word).translate(ACCENTS)
    if not word[0].isalnum():
        return LAUGHING.get(word, ())
    word = _REPEATED.sub(r"\1", word) if len(word) > 2 and not word.isdigit() else word  # noqa: PLR2004 - three in a row
    known = EXPANSIONS.get(word)
    if known is not None:
        return known
    if "'" in word:
        return _apart(word)
    return (_nearest(word),)


def _apart(word: str) -> tuple[str, ...]:
    """Elisions and possessives: `l'appeler` is l, appeler; `ex's` is ex, s."""
    pieces = [piece for piece in word.split("'") if piece]
    return tuple(part for piece in pieces for part in EXPANSIONS.get(piece, (piece,)))


def _nearest(word: str) -> str:
    """A misspelt word that matters, set right when exactly one letter is missing, added, changed or swapped."""
    if len(word) < 5 or word in LOOKALIKES:  # noqa: PLR2004 - shorter words are too close to each other
        return word
    if not word.isalpha():
        word = word.translate(LEET)
    exact = _NEAR.get(word)
    if exact is not None:
        return exact
    for place in range(len(word)):
        found = _NEAR.get(word[:place] + word[place + 1 :])
        if found is not None and abs(len(found) - len(word)) <= 1:
            return found
    return word


def _one_less() -> dict[str, str]:
    near = {word[:place] + word[place + 1 :]: word for word in KEYWORDS for place in range(len(word))}
    return near | {word: word for word in KEYWORDS}


_NEAR = _one_less()
