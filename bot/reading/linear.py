"""A small linear model: words, neighbours and signs are weighed and summed. `./unsent train` makes the weights."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp

from bot.reading.normalise import Sentence

CONSTANT = "~"
Weights = Mapping[str, Mapping[str, float]]
"""Class, then feature, to weight."""

_QUESTIONS = """
what how who when where which why is are does do can could should would will did
que como quien cuando cuanto qual quando was wie wer wo quoi comment qui quel quelle combien
"""
_ASKING = frozenset(_QUESTIONS.split())
_WHOM = """
i: i me my mine myself we us our yo mi eu meu minha ich mir mich mein meine je j moi mon ma
you: you your yours yourself u tu te usted voce vc du dir dich dein deine toi ton ta vous
they: he him his she her hers they them their ex ella ele ela dele dela er sie ihm ihr ihn elle lui
"""
_WHO = {
    name: frozenset(words.split()) for name, _, words in (line.partition(": ") for line in _WHOM.strip().splitlines())
}
_SHORT = 4
_OPENING = 4
_LONG = 5
_STEEPEST = 30.0


def features(sentence: Sentence) -> Iterator[str]:
    """What a sentence has for the model: each word, each two in a row or nearly so, each long word's opening, its shape."""
    yield _shape(sentence.words)
    for names in _of_words(sentence.words):
        yield from names


def _shape(words: Sequence[str]) -> str:
    """Whether a sentence asks, whom it speaks of, and whether it is short."""
    asks = "?" if words and words[0] in _ASKING else "."
    whom = "+".join(name for name, named in _WHO.items() if not named.isdisjoint(words))
    return f"{asks}{whom}{'' if len(words) > _SHORT else '-'}"


def _of_words(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Each word, with the one before it, with the two before that (`_` stands for what lies between), and its opening."""
    third, second, first = "", "", "^"
    for word in (*words, "$"):
        pair = f"{first} {word}"
        near = (f"{second} _ {word}",) if second else ()
        far = (f"{third} _ {word}",) if third else ()
        alone = (word, f"{word[:_OPENING]}*") if len(word) > _LONG else (word,)
        yield (*(alone if word != "$" else ()), pair, *near, *far)
        third, second, first = second, first, word


def word_weights(words: Sequence[str], weights: Mapping[str, float]) -> Iterator[float]:
    """What each word adds, the pairs it closes counted to it."""
    for names, _ in zip(_of_words(words), words, strict=False):
        yield sum(weights.get(name, 0.0) for name in names)


def likelihood(found: Iterable[str], weights: Mapping[str, float]) -> float:
    """The summed weights of what was found as a likelihood between 0 and 1."""
    total, weight_of = weights[CONSTANT], weights.get
    for name in found:  # a `sum` of floats takes twice as long, and is another from Python 3.12 on
        total += weight_of(name, 0.0)
    return 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, total))))
