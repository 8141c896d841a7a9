"""Every line is said somewhere, every slot is given, and every label fits every platform."""

from __future__ import annotations

import ast
import importlib
import re
import warnings
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path as File
from typing import Any

import pytest

from adapters.wording import FluentWording
from bot.flows.answering import EXPLAINED, EXPLAINED_TOO
from bot.flows.house import COMMANDS, flows_of
from bot.reading.pursuit import Pursuit
from bot.talk.explore import Path, explore
from bot.talk.questions import Pick, Some, Words, offered
from bot.talk.screen import Limits
from bot.talk.sitting import GO_ON, LEAVE, NO, START_OVER, YES
from bot.talk.state import Answer
from bot.talk.steps import Ask, Flow, Reply, Say, Slots, Step, Word
from tests.content.ftl import Line, lines
from tests.content.lint import is_label
from tests.furnished import content

pytestmark = pytest.mark.no_cover  # it walks the same lines over and over; others count them

ROOT = File(__file__).resolve().parents[2]
FEW = 1_500  # paths: more are covered by edges
DOTTED = re.compile(r"[a-z_]+(?:\.[A-Za-z_0-9]+)+")
INTERRUPTS = (
    *("crisis", "urge", "young", "they_died", "slipped", "they_texted", "stop", "delete", "to_me", "order"),
    *(f"pursued_{act}" for act in Pursuit),
)
"""What words may mean that is asked about once."""
PLATFORMS = ("telegram", "discord", "terminal")


@cache
def limits_of(platform: str) -> Limits:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # discord.py imports audioop where it still is
        found: Limits = importlib.import_module(f"adapters.{platform}.outbound").LIMITS
    return found


@cache
def yielded() -> frozenset[str]:
    """Every key that a flow says, asks, offers or fills in, on its explored paths."""
    found: set[str] = set()
    for flow in flows_of(content()).values():
        for path in explore(flow, limit=FEW).paths:
            found |= heard_on(flow, path)
    for module in map(importlib.import_module, {flow.script.__module__ for flow in flows_of(content()).values()}):
        for question in vars(module).values():
            if isinstance(question, Pick | Some | Words):  # each choice it has somewhere, not only those drawn
                found |= {f"{question.key}.{one.id}" for one in offered(question)}
    return frozenset(found)


def heard_on(flow: Flow[Any], path: Path) -> frozenset[str]:
    """The keys of all that is said, asked, offered or filled in on this path."""
    found: set[str] = set()
    for step in walked(flow, path):
        if isinstance(step, Say):
            found |= {step.key, *_filled(step.slots)}
        elif isinstance(step, Ask):
            key = step.question.key
            found |= {key, *_filled(step.slots), *(f"{key}.{one.id}" for one in offered(step.question))}
    return frozenset(found)


def walked(flow: Flow[Any], path: Path) -> Iterator[Step]:
    """Each step that the script yields on this path."""
    script = flow.script(path.seed)
    answers = iter(path.answers)
    reply: Reply | None = None
    while True:
        try:
            step = next(script) if reply is None else script.send(reply)
        except StopIteration:
            return
        yield step
        reply = _reply(step, next(answers)) if isinstance(step, Ask) else None


def _reply(ask: Ask, answer: Answer) -> Reply:
    return Reply(answer.given, answer.local, ask.question.value(answer.given))


def _filled(slots: Slots) -> Iterator[str]:
    for _, value in slots:
        yield from (one.key for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Word))


@cache
def written() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Keys that stand in code as they are or as two words of one call, and the patterns of those put together there."""
    whole: set[str] = set()
    patterns: set[str] = set()
    for file in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "adapters").rglob("*.py")]:
        if file.name == "weights.py":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str(text)) if DOTTED.fullmatch(text):
                    whole.add(text)
                case ast.Call():
                    words = [str(one.value) if isinstance(one, ast.Constant) else "" for one in node.args]
                    whole |= {f"{first}.{second}" for first, second in pairwise(words) if first and second}
                case ast.Tuple(elts=[ast.Constant(value=str(first)), ast.Constant(value=str(second))]):
                    whole.add(f"{first}.{second}")
                case ast.JoinedStr():
                    parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
                    if re.match(r"[a-z_]+\.", str(parts[0] or "")):
                        patterns.add("".join(r"\w+" if part is None else re.escape(str(part)) for part in parts))
                case _:
                    pass
    return frozenset(whole), tuple(map(re.compile, patterns))


def is_used(key: str) -> bool:
    room, _, rest = key.partition(".")
    if room == "command":
        return rest in COMMANDS or rest in {"start", "back", "hide"}
    if room == "country" and rest:
        return rest in content().countries or rest in {"elsewhere", "thanks"}
    if key.endswith("_why") and key.removesuffix("_why") in EXPLAINED_TOO:
        return True
    if key.startswith(EXPLAINED) and key.endswith("_why"):
        return any(f"{one}.".startswith(f"{key.removesuffix('_why')}.") for one in yielded())
    if key.startswith("settings.language."):
        return key.rpartition(".")[2] in content().languages
    if room == "unsure" or key.startswith(("core.idle.", "core.still_open.", "core.near.")):
        return rest.rpartition(".")[2] in {*INTERRUPTS, YES, NO, GO_ON, START_OVER, LEAVE}
    whole, patterns = written()
    stem, _, last = key.rpartition(".")
    if last.isdigit() and stem in whole:
        return True
    return key in yielded() or key in whole or any(pattern.fullmatch(key) for pattern in patterns)


def test_every_line_is_said_somewhere() -> None:
    """By a flow on its explored paths, or by its key in the code."""
    assert [] == [line.id for line in lines() if not is_used(line.id.replace("-", "."))]


def test_a_line_that_nobody_says_is_noticed() -> None:
    """In a room of its own, in a room there is, and as a choice nobody offers."""
    assert [] == [
        key
        for key in ("nowhere.x", "today.fire", "gates.nothing_why", "urge.return.perhaps", "country.XX")
        if is_used(key)
    ]


def test_every_question_of_those_rooms_says_what_it_is_for() -> None:
    """To whoever asks why, in each language that asks it."""
    asked = {
        ask.question.key
        for flow in flows_of(content()).values()
        for path in explore(flow, limit=FEW).paths
        for ask in path.asked
        if ask.question.key.startswith(EXPLAINED)
    }
    assert {"gates.order", "gates.safety", "situation.goal_again"} < asked
    for locale in content().languages:
        written = {line.id.replace("-", ".") for line in lines(locale)}
        assert set() == {key for key in asked & written if f"{key}_why" not in written}


@pytest.mark.parametrize("locale", content().languages)
def test_the_way_out_of_doubt_names_choices_as_they_are_called(locale: str) -> None:
    """Whoever cannot tell whether they are safe finds the words on a button."""
    for line, choices in (("gates.safety_unsure", ("afraid", "none")), ("gates.safety_unsure_again", ("afraid",))):
        said = FluentWording().line(locale, line)
        for choice in choices:
            assert content().labels(locale, "gates.safety", choice)[0] in said


@pytest.mark.parametrize("name", PLATFORMS)
def test_every_label_fits_every_platform(name: str) -> None:
    """As a button, and as a line of a menu where the platform has one; in every language."""
    assert [] == [line.id for locale in content().languages for line in too_long(lines(locale), limits_of(name))]


def too_long(of: tuple[Line, ...], limits: Limits) -> Iterator[Line]:
    longest = min(limits.label, limits.menu_label or limits.label)
    return (line for line in of if is_label(line, of) and len(line.bare) > longest)


def test_a_label_too_long_for_a_platform_is_noticed() -> None:
    """On each of them."""
    asked = (Line("en", "x", "x-y", "What now?", (), ""), Line("en", "x", "x-y-z", "So " * 60, ("z",), ""))
    assert ["x-y-z"] * 3 == [line.id for name in PLATFORMS for line in too_long(asked, limits_of(name))]


def test_a_slot_that_is_not_given_is_noticed(tmp_path: File) -> None:
    """The wording refuses a line with a slot left open; flows are tried with theirs in test_every_flow."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "x.ftl").write_text("x-y = For { $whom }.\n", encoding="utf-8")
    wording = FluentWording(tmp_path)
    assert "For you." == wording.line("en", "x.y", (("whom", "you"),))
    with pytest.raises(LookupError):
        wording.line("en", "x.y")
