"""How the readers' weights come from labelled rows, the same to the last digit each time: fixed order, fixed dice."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from math import exp, sqrt
from pathlib import Path
from random import Random
from types import ModuleType

from bot.reading.linear import CONSTANT

ROOT = Path(__file__).resolve().parents[1]
ROWS = ROOT / "tests/reading"
WEIGHTS = ROOT / "bot/reading/weights.py"
READERS = {
    "crisis": "crisis",
    "urge": "urge",
    "contact": "contact",
    "draft": "draft",
    "intents": "intent",
}
"""Task and the module of bot.reading that answers it."""
CLASSES = {
    "crisis": ("crisis",),
    "urge": ("urge",),
    "contact": ("slip", "ex_contact"),
    "draft": ("logistics", "caring", "begging", "attack", "guilt", "bargain", "probe", "apology"),
    "intents": ("checkin", "help", "stop", "delete_data", "vent", "smalltalk", "out_of_scope"),
}
"""What each task weighs, one against the rest; contact is two flags."""

BINARY = frozenset({"crisis", "urge"})
"""Yes or no, at two levels."""

EPOCHS = 40
STEP = 0.1
DECAY = 0.005
FROM_LIFE = 2
"""A development row counts as this many of our own: most are what real people wrote."""
SEEN_IN = 2
"""A feature that fewer rows have, so counted, says nothing."""
SMALLEST = 0.22
"""Weights below this are left out of the file."""


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled message; `also` are further labels that count as right."""

    text: str
    label: str
    also: tuple[str, ...] = ()
    times: int = 1
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

    Crisis and urge also learn from the other tasks' rows that hold no clear sign of theirs: everyday
    messages, of which they should say nothing.
    """
    found = _rows(task)
    if task in BINARY:
        texts = {row.text for row in found}
        others = {row.text: row for other in CLASSES if other != task for row in _rows(other)}
        found += [Row(text, "none", everyday=True) for text in others if text not in texts and _is_everyday(task, text)]
    return found


def _is_everyday(task: str, text: str) -> bool:
    """Whether the text holds no sign of the task; for crisis, a lone word of danger is no sign yet."""
    spans = _reader(task).look_closely(text).spans
    return all(span.why.endswith("weak") for span in spans) if task == "crisis" else not spans


def _rows(task: str) -> list[Row]:
    found: dict[str, Row] = {}
    for folder in ("dev", "own"):
        for line in (ROWS / folder / f"{task}.jsonl").read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            if entry["label"] != "ambiguous":
                times = FROM_LIFE if folder == "dev" else 1
                also = tuple(entry.get("also", ()))
                row = Row(entry["text"], entry["label"], also, times)
                _ = found.setdefault(entry["text"], row)
    return list(found.values())


def examples(task: str, labelled: Iterable[Row]) -> list[Example]:
    """Rows as their reader looks at them."""
    look_closely = _reader(task).look_closely
    return [Example(row, tuple(sorted(look_closely(row.text).features))) for row in labelled]


def _reader(task: str) -> ModuleType:
    return import_module(f"bot.reading.{READERS[task]}")


def fit(task: str, labelled: Iterable[Example]) -> dict[str, dict[str, float]]:
    """The weights of each class of the task."""
    seen = _common([one for one in labelled for _ in range(one.row.times)])
    several = len(CLASSES[task]) > 1
    return {f"{task}.{one}" if several else one: _fit(seen, one) for one in CLASSES[task]}


def _common(seen: Sequence[Example]) -> list[Example]:
    """The examples without the features that hardly any other has."""
    count = Counter(name for one in seen for name in one.features)
    return [Example(one.row, tuple(name for name in one.features if count[name] >= SEEN_IN)) for one in seen]


def _fit(seen: Sequence[Example], name: str) -> dict[str, float]:
    """Logistic regression by stochastic descent with a step per weight (AdaGrad) and decay."""
    weights = {CONSTANT: 0.0}
    steepness: dict[str, float] = {}
    dice = Random(1)  # noqa: S311 - shuffles rows, guards nothing
    order = list(seen)
    for _ in range(EPOCHS):
        dice.shuffle(order)
        for example in order:
            _learn(weights, steepness, example.features, wanted=example.row.holds(name))
    return {
        key: round(weight, 4) for key, weight in sorted(weights.items()) if key == CONSTANT or abs(weight) >= SMALLEST
    }


def _learn(
    weights: dict[str, float],
    steepness: dict[str, float],
    features: Sequence[str],
    *,
    wanted: bool,
) -> None:
    total = weights[CONSTANT] + sum(weights.get(one, 0.0) for one in features)
    miss = wanted - 1 / (1 + exp(-max(-30.0, min(30.0, total))))
    for one in (*features, CONSTANT):
        weight = weights.get(one, 0.0)
        slope = miss - DECAY * weight
        steepness[one] = steepness.get(one, 0.01) + slope * slope
        weights[one] = weight + STEP * slope / sqrt(steepness[one])


def source(weights: Mapping[str, Mapping[str, float]]) -> str:
    """The text of weights.py: one block of lines for each class, a feature and its weight a line."""
    blocks = "".join(f'    {name!r}: """\\\n{_block(found)}""",\n' for name, found in weights.items())
    return _SOURCE.replace("@@", blocks)


def _block(found: Mapping[str, float]) -> str:
    return "".join(f"{key}\t{weight}\n" for key, weight in found.items())


_SOURCE = '''"""Made by `./unsent train` from the labelled rows; not edited by hand."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    parts = block.replace("\\n", "\\t").split("\\t")
    return dict(zip(parts[:-1:2], map(float, parts[1::2]), strict=True))


_BLOCKS = {
@@}

WEIGHTS: Mapping[str, Mapping[str, float]] = {name: _read(block) for name, block in _BLOCKS.items()}
'''
