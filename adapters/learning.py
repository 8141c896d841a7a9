"""How the readers' weights come from labelled rows, the same to the last digit each time: no dice, one lowest point."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib import import_module
from math import sqrt
from pathlib import Path
from types import ModuleType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from adapters.tasks import CLASSES, READERS
from bot.reading.linear import CONSTANT
from bot.reading.signs import SIGN, UNSIGNED, whole

ROOT = Path(__file__).resolve().parents[1]
ROWS = ROOT / "tests/reading"
WEIGHTS = ROOT / "bot/reading/weights.py"
FROM_LIFE = 2
"""A development row counts as this many of our own: most are what real people wrote."""
EVERYDAY = {"crisis": 1.5, "urge": 0.5, "contact": 0.3}
"""What a row of another task counts where it teaches silence."""
QUIET_IN = {
    "crisis": ("urge", "contact", "draft", "intents", "everyday"),
    "urge": ("crisis", "contact", "draft", "intents", "everyday"),
    "contact": ("intents", "everyday"),
}
"""Task, and whose rows teach it silence."""
REQUESTS = frozenset({"stop", "delete_data"})
FIRMLY = 2.0
"""What these count: whoever asks for quiet or erasure is not to be asked about anything else."""
SILENCE = 0.5
"""How much of its weight is left to the lack of any sign: the phrases were written with these rows in sight, so that
it says more here than it will of words nobody has seen."""
SEEN_IN = 2
"""A feature that fewer rows have says nothing."""
ROUNDS = 800
"""Steps of the descent; by then nearly every weight stands still, and what is read no longer changes."""
DECAY = 0.4
"""How hard a weight is held near nothing."""
OF_WORDS_APART = {"crisis": 0.8}
"""The same for two words with another between them, which seldom come again in sentences nobody has seen."""
MOST = {"crisis": 13800, "urge": 5000, "contact": 1900, "draft": 1200, "intents": 1150}
"""So many weights of each class are kept, the largest: the file stays under 500 KB."""
SMALLEST = 0.05
"""Weights below this are left out in any case."""


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled message; `also` are further labels that count as right."""

    text: str
    label: str
    also: tuple[str, ...] = ()
    times: float = 1.0
    everyday: bool = False

    def holds(self, name: str) -> bool:
        return name in self.label.split("+") or name in self.also


@dataclass(frozen=True, slots=True)
class Example:
    """What a model sees of a row."""

    row: Row
    features: tuple[str, ...]


def rows(task: str) -> list[Row]:
    """Every row of the task that is not ambiguous: the development rows, then our own.

    Crisis, urge and contact also learn when to keep silent, from everyday sentences and from such rows of the other
    tasks as hold no sign of theirs.
    """
    found = _rows(task)
    texts = {row.text for row in found}
    others = {row.text: row for other in QUIET_IN.get(task, ()) for row in _rows(other)}
    return found + [
        Row(text, "none", times=FIRMLY if row.label in REQUESTS else EVERYDAY[task], everyday=True)
        for text, row in others.items()
        if text not in texts and _is_everyday(task, text)
    ]


def _is_everyday(task: str, text: str) -> bool:
    """Whether the text holds no sign of the task; for crisis, a lone word of danger is no sign yet."""
    spans = _reader(task).look_closely(text).spans
    return all(span.why.endswith("weak") for span in spans) if task == "crisis" else not spans


def _rows(task: str) -> list[Row]:
    found: dict[str, Row] = {}
    for path in (ROWS / "dev" / f"{task}.jsonl", ROWS / "own" / f"{task}.jsonl"):
        times = FROM_LIFE if path.parent.name == "dev" else 1.0
        for entry in map(json.loads, path.read_text(encoding="utf-8").splitlines() if path.exists() else ()):
            label = entry.get("label", "none")
            if label != "ambiguous":
                row = Row(entry["text"], label, tuple(entry.get("also", ())), times)
                _ = found.setdefault(row.text, row)
    return list(found.values())


def examples(task: str, labelled: Iterable[Row]) -> list[Example]:
    """Rows as their reader looks at them."""
    looks = [(row, _reader(task).look_closely(row.text)) for row in labelled]
    weighed = [(row, whole(seen.told) if task in QUIET_IN else seen.features) for row, seen in looks]
    return [Example(row, tuple(sorted(features))) for row, features in weighed]


def _reader(task: str) -> ModuleType:
    return import_module(f"bot.reading.{READERS[task]}")


def fit(task: str, labelled: Sequence[Example]) -> dict[str, dict[str, float]]:
    """The weights of each class of the task: logistic regression with a penalty on the squares of the weights.

    Every row is learnt twice, with its signs and without: phrases were written with these rows in sight, and would
    otherwise seem so reliable that the words beside them are never learnt.
    """
    seen = Seen.of(labelled)
    decay = np.array([decay_of(task, name) for name in seen.names])
    several = len(CLASSES[task]) > 1
    return {
        f"{task}.{one}" if several else one: _largest(
            seen.fitted([example.row.holds(one) for example in labelled], decay), MOST[task]
        )
        for one in CLASSES[task]
    }


def _largest(weights: Mapping[str, float], most: int) -> dict[str, float]:
    """The constant and the weights that matter most, rounded, by name."""
    rounded = {
        name: round(weight * SILENCE if name == UNSIGNED else weight, 2)
        for name, weight in weights.items()
        if name != CONSTANT
    }
    kept = sorted((-abs(weight), name) for name, weight in rounded.items() if abs(weight) >= SMALLEST)[:most]
    return {CONSTANT: round(weights[CONSTANT], 2)} | {name: rounded[name] for name in sorted(name for _, name in kept)}


@dataclass(frozen=True, slots=True)
class Seen:
    """Rows as pairs of numbers (row, feature), each row with signs and again without."""

    names: tuple[str, ...]
    row: NDArray[np.int64]
    feature: NDArray[np.int64]
    times: NDArray[np.float64]

    @classmethod
    def of(cls, labelled: Sequence[Example]) -> Self:
        count = Counter(name for one in labelled for name in one.features)
        names = tuple(sorted(name for name, rows in count.items() if rows >= SEEN_IN))
        place = {name: number for number, name in enumerate(names)}
        pairs = [
            (number + again * len(labelled), place[name])
            for again in range(2)
            for number, one in enumerate(labelled)
            for name in one.features
            if name in place and not (again and name.startswith(SIGN))
        ]
        row, feature = np.array(pairs, dtype=np.int64).reshape(-1, 2).T.copy()
        times = np.array([one.row.times / 2 for one in labelled] * 2)
        return cls(names, row, feature, times)

    def fitted(self, wanted: Sequence[bool], decay: NDArray[np.float64]) -> dict[str, float]:
        """Nesterov's accelerated descent, whose end does not depend on its way: the loss has one lowest point.

        Each weight goes at its own stride, no further than the loss surely allows: at one stride for all, that of the
        commonest feature, what few rows have would hardly be learnt at all.
        """
        goal = np.array([*wanted, *wanted], dtype=float)
        weights = ahead = np.zeros(len(self.names))
        constant = forward = 0.0
        pace = 1.0
        steepest, steepest_level = self._steepest(decay)
        for _ in range(ROUNDS):
            miss = self.times * (_likely(self._sums(ahead) + forward) - goal)
            fresh = ahead - (self._gathered(miss) + decay * ahead) / steepest
            level = forward - float(miss.sum()) / steepest_level
            if float((steepest * (ahead - fresh)) @ (fresh - weights)) > 0:  # uphill: gather pace anew
                pace = 1.0
            next_pace = (1 + sqrt(1 + 4 * pace * pace)) / 2
            ahead = fresh + (pace - 1) / next_pace * (fresh - weights)
            forward = level + (pace - 1) / next_pace * (level - constant)
            weights, constant, pace = fresh, level, next_pace
        return {CONSTANT: constant} | dict(zip(self.names, map(float, weights), strict=True))

    def _sums(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.bincount(self.row, weights[self.feature], len(self.times)), dtype=float)

    def _gathered(self, misses: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.bincount(self.feature, misses[self.row], len(self.names)), dtype=float)

    def _steepest(self, decay: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
        """How fast the slope at each weight and at the constant can change at most, all moving together."""
        common = np.sqrt(self._gathered(np.ones(len(self.times))))
        most = sqrt(len(self.times))
        shared = self.times * (self._sums(common) + most) / 4
        return self._gathered(shared) / common + decay, float(shared.sum()) / most


def decay_of(task: str, name: str) -> float:
    """How hard the weight of a feature is held near nothing."""
    return OF_WORDS_APART.get(task, DECAY) if " _ " in name else DECAY


def _likely(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1 / (1 + np.exp(-np.clip(sums, -30.0, 30.0))))


def digest(seen: Mapping[str, Sequence[Example]]) -> str:
    """What these examples, and how they are learnt, come to in 64 characters: other ones, or another way, come to others."""
    told = sha256(repr((SEEN_IN, ROUNDS, DECAY, OF_WORDS_APART, MOST, SMALLEST, SILENCE)).encode())
    for task, labelled in seen.items():
        for one in labelled:
            told.update(repr((task, one.row.label, one.row.also, one.row.times, one.features)).encode())
    return told.hexdigest()


def source(weights: Mapping[str, Mapping[str, float]], made_of: str) -> str:
    """The text of weights.py: one block of lines for each class, a feature and its weight a line, and the digest of what
    they were `made_of`.
    """
    blocks = "".join(f'    {name!r}: """\\\n{_block(found)}""",\n' for name, found in weights.items())
    return _SOURCE.replace("@@", blocks).replace("@made_of@", made_of)


def _block(found: Mapping[str, float]) -> str:
    return "".join(f"{key}\t{round(weight * 100)}\n" for key, weight in found.items())


_SOURCE = '''"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in hundredths."""

from collections.abc import Mapping

MADE_OF = "@made_of@"


def _read(block: str, features: dict[str, str], values: dict[str, float]) -> Mapping[str, float]:
    parts = block.replace("\\n", "\\t").split("\\t")
    return {
        features.setdefault(name, name): values.setdefault(weight, int(weight) / 100)
        for name, weight in zip(parts[:-1:2], parts[1::2], strict=True)
    }


def _weights(blocks: dict[str, str]) -> Mapping[str, Mapping[str, float]]:
    """Each feature and each value once in memory, however many classes have it."""
    features: dict[str, str] = {}
    values: dict[str, float] = {}
    return {name: _read(block, features, values) for name, block in blocks.items()}


WEIGHTS = _weights({
@@})
'''
