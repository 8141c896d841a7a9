"""The pages in docs/ that are written from code and tables, as text by file name."""

from __future__ import annotations

import ast
import importlib
import inspect
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.care import jitai
from bot.flows.house import COMMANDS, RINGS, flows_of
from bot.talk.explore import cover, explore, flowchart, graph
from bot.talk.steps import Flow
from tests.content.ftl import lines
from tests.furnished import content

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
WRITTEN = "<!-- written by `make docs` -->\n"
FLOWS: Mapping[str, Flow[Any]] = flows_of(content())
FEW = 1_500  # more paths than this are drawn from the edge cover
SIDES = {
    "A": "Article A: Lee H. Baucom and his readers",
    "B": "Article B: Coach Lee",
    "study": "Studies and other sources",
}


@dataclass(frozen=True, slots=True)
class Held:
    """What a claim does here, and what holds the bot to it: tests, talks, wording keys."""

    does: str
    held_by: tuple[str, ...]


@cache
def held() -> Mapping[str, Held]:
    with (DOCS / "claims-to-behaviour.toml").open("rb") as file:
        return {one: Held(row["does"], tuple(row.get("held_by", ()))) for one, row in tomllib.load(file).items()}


@cache
def cited() -> Mapping[str, tuple[str, ...]]:
    """Claim -> the wording keys that name it in their comment."""
    found: dict[str, list[str]] = {}
    for line in lines():
        for claim in line.claims:
            found.setdefault(claim, []).append(line.id.replace("-", "."))
    return {claim: tuple(keys) for claim, keys in found.items()}


def pages() -> Iterator[tuple[Path, str]]:
    """Every written page: where it stands, and how it reads."""
    yield DOCS / "claims-to-behaviour.md", "".join(_claims())
    yield DOCS / "care.md", "".join(_care())
    yield DOCS / "flows" / "README.md", "".join(_map())
    for name, flow in FLOWS.items():
        yield DOCS / "flows" / f"{name}.md", _flow(name, flow)


def _claims() -> Iterator[str]:
    yield f"# Claims and what the bot does because of them\n\n{WRITTEN}\n"
    yield "Paraphrases are ours. Held by: tests, golden talks, and the wording keys that say it.\n"
    for side, title in SIDES.items():
        yield f"\n## {title}\n\n| | claim | strength | what the bot does | held by |\n|---|---|---|---|---|\n"
        for claim in content().claims.values():
            if claim.side == side:
                one = held()[claim.id]
                by = ", ".join(f"`{ref}`" for ref in dict.fromkeys((*one.held_by, *cited().get(claim.id, ()))))
                yield f"| {claim.id} | {claim.says} *{claim.who}* | {claim.strength} | {one.does} | {by} |\n"


def _care() -> Iterator[str]:
    yield f"# When support comes, and the policies behind it\n\n{WRITTEN}\n"
    yield "## Decision points\n\nEach moment at which something is decided, what it reads, and what limits it.\n\n"
    yield "| point | asked for | reads | limits | what counts |\n|---|---|---|---|---|\n"
    for point in jitai.TABLE:
        limits = ", ".join(f"{name}: {figure}" for name, figure in point.limits) or "none"
        reads = ", ".join(point.reads)
        yield f"| {point.point} | {'yes' if point.asked_for else 'no'} | {reads} | {limits} | {point.outcome} |\n"
    yield "\n## Policies\n\nPure functions over typed facts; each module's law, with its source.\n\n| module | law |\n|---|---|\n"
    for path in sorted((ROOT / "bot" / "care").glob("[a-z]*.py")):
        yield f"| `{path.stem}` | {_law(f'bot.care.{path.stem}')} |\n"


def _map() -> Iterator[str]:
    yield f"# The flows\n\n{WRITTEN}\nDerived by exploring the code. Each page shows one flow: questions as boxes, answers on the edges.\n\n"
    yield "| flow | law | begun by |\n|---|---|---|\n"
    begun: dict[str, list[str]] = {}
    for command, flow in COMMANDS.items():
        begun.setdefault(flow, []).append(f"`/{command}`")
    for bell in RINGS:
        if bell in FLOWS:
            begun.setdefault(bell, []).append(f"the bell `{bell}`")
    after: dict[str, set[str]] = {}
    for name, leads in _leads().items():
        for flow in leads:
            after.setdefault(flow, set()).add(name)
    for name in FLOWS:
        by = [*begun.get(name, ()), *(f"[{one}]({one}.md)" for one in sorted(after.get(name, ())))]
        yield f"| [{name}]({name}.md) | {_law(_module(name))} | {', '.join(by) or 'words or events'} |\n"
    yield "\n## What leads where\n\n```mermaid\nflowchart LR\n"
    for name, leads in _leads().items():
        for flow in sorted(leads):
            yield f"    {name}_ --> {flow}_\n"
    yield "```\n"


@cache
def _leads() -> Mapping[str, frozenset[str]]:
    """Flow -> the flows that may follow it in the same turn."""
    return {
        name: frozenset(path.end.next.flow for path in cover(flow).paths if path.end.next is not None)
        for name, flow in FLOWS.items()
    }


def _flow(name: str, flow: Flow[Any]) -> str:
    return f"# {name}\n\n{WRITTEN}\n{_law(_module(name))}\n\n```mermaid\n{flowchart(graph(explore(flow, limit=FEW).paths))}```\n"


def _module(name: str) -> str:
    """The module in whose hands the flow is."""
    script: Any = inspect.unwrap(FLOWS[name].script)
    return str(script.__module__)


@cache
def _law(module: str) -> str:
    source = inspect.getsource(importlib.import_module(module))
    return " ".join((ast.get_docstring(ast.parse(source)) or "").split())
