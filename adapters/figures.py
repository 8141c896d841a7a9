"""How well the readers read, by cross-validation: each row is judged by weights that never saw it.

The phrase tables were written with most of these rows in sight, so unseen text will score lower.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from random import Random

from adapters.learning import Example, Row, examples, fit, rows
from adapters.tasks import BINARY, CLASSES, READERS
from bot.reading.signs import Level

FOLDS = 5
RESAMPLES = 400
WORST = 8


@dataclass(frozen=True, slots=True)
class Judged:
    """A row, the label given, and whether at level high."""

    row: Row
    label: str
    high: bool


def report(tasks: Sequence[str] = tuple(CLASSES)) -> Iterator[str]:
    """The lines of the report; each task as soon as it is done."""
    yield f"{FOLDS}-fold cross-validation, development rows and our own; [95 % interval]"
    for task in tasks:
        judged = cross_validated(task)
        labelled = [one for one in judged if not one.row.everyday]
        yield f"\n{task}: {len(labelled)} rows"
        yield from binary(task, labelled) if task in BINARY else classes(labelled)
        yield from quiet([one for one in judged if one.row.everyday])
        yield from confusions(labelled)


def cross_validated(task: str) -> list[Judged]:
    """Every row judged by a model fitted on the other folds."""
    seen = examples(task, rows(task))
    Random(3).shuffle(seen)  # noqa: S311 - deals folds, guards nothing
    return [one for fold in range(FOLDS) for one in _fold(task, seen, fold)]


def _fold(task: str, seen: Sequence[Example], fold: int) -> Iterator[Judged]:
    weights = fit(task, [one for place, one in enumerate(seen) if place % FOLDS != fold])
    read = import_module(f"bot.reading.{READERS[task]}").read
    for one in seen[fold::FOLDS]:
        reading = read(one.row.text, weights)
        level = getattr(reading, "level", Level.NONE)
        found = str(getattr(reading, "label", task if level is not Level.NONE else "none"))
        right = found in one.row.also
        yield Judged(one.row, one.row.label if right else found, level is Level.HIGH)


def binary(task: str, judged: Sequence[Judged]) -> Iterator[str]:
    """Precision and recall at either level, and at level high."""
    at_high = [Judged(one.row, task if one.high else "none", one.high) for one in judged]
    for name, given in (("either level", judged), ("level high", at_high)):
        yield f"  {name:<13} {_figures(given, task)}"


def quiet(everyday: Sequence[Judged]) -> Iterator[str]:
    """How often something was read into rows of which nothing should be said."""
    if everyday:
        said = sum(one.label != one.row.label for one in everyday) / len(everyday)
        yield f"  everyday      {said:.1%} of {len(everyday)} rows of other tasks were not passed over"


def classes(judged: Sequence[Judged]) -> Iterator[str]:
    """Precision, recall and F1 of each label, and their mean F1."""
    labels = sorted({one.row.label for one in judged})
    for label in labels:
        yield f"  {label:<15} {_figures(judged, label)}"

    def macro(sample: Sequence[Judged]) -> float:
        return sum(prf(sample, label)[2] for label in labels) / len(labels)

    low, high = interval(judged, macro)
    yield f"  {'macro F1':<15} {macro(judged):.3f} [{low:.2f} {high:.2f}]"


def _figures(judged: Sequence[Judged], label: str) -> str:
    parts: list[str] = []
    for place, name in enumerate(("precision", "recall", "F1")):
        low, high = interval(judged, partial(_figure, label=label, place=place))
        parts.append(f"{name} {prf(judged, label)[place]:.3f} [{low:.2f} {high:.2f}]")
    return "  ".join(parts)


def _figure(judged: Sequence[Judged], *, label: str, place: int) -> float:
    return prf(judged, label)[place]


def prf(judged: Sequence[Judged], label: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of one label; 1.0 where there is nothing to get wrong."""
    right = sum(one.label == label == one.row.label for one in judged)
    given = sum(one.label == label for one in judged)
    true = sum(one.row.label == label for one in judged)
    return (
        right / given if given else 1.0,
        right / true if true else 1.0,
        2 * right / (given + true) if given + true else 1.0,
    )


def interval(judged: Sequence[Judged], figure: Callable[[Sequence[Judged]], float]) -> tuple[float, float]:
    """The middle 95 % of the figure over resampled rows."""
    dice = Random(1)  # noqa: S311 - draws samples, guards nothing
    found = sorted(figure(dice.choices(judged, k=len(judged))) for _ in range(RESAMPLES))
    return found[round(0.025 * RESAMPLES)], found[round(0.975 * RESAMPLES) - 1]


def confusions(judged: Sequence[Judged]) -> Iterator[str]:
    """The pairs mistaken most often, with one row of each."""
    wrong = [one for one in judged if one.label != one.row.label]
    pairs = Counter((one.row.label, one.label) for one in wrong)
    for (true, given), count in pairs.most_common(WORST):
        text = next(one.row.text for one in wrong if (one.row.label, one.label) == (true, given))
        yield f"  {count:>3} × {true} read as {given}: {text[:80]!r}"
