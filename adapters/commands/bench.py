"""Measure against peers, side by side in one run: medians and ratios. `turns`: durable exactly-once turns a second."""

from __future__ import annotations

import json
import os
import platform
import random
import sqlite3
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

ROOT = Path(__file__).resolve().parents[2]
ONE = "tests.benchmarks.turns.one"
PEERS = ("ours", "storage", "limit", "ptb", "aiogram_fsm")
OTHERS = frozenset({"aiogram_fsm"})  # what they need is installed apart, in .venv-bench
AT_ONCE = (1, 64)


@dataclass(frozen=True, slots=True)
class Row:
    """The median of a peer's runs at one concurrency."""

    peer: str
    at_once: int
    per_second: float
    p50_ms: float
    p99_ms: float
    rss_mib: float
    runs: int


def main() -> None:
    app = typer.Typer(add_completion=False)
    app.command()(turns)
    app.callback()(_nothing)
    app()


def _nothing() -> None:
    """Measure against peers, side by side in one run."""


def turns(
    *,
    rounds: Annotated[int, typer.Option(help="How often each peer runs.")] = 3,
    people: Annotated[int, typer.Option(help="People, all talking at once.")] = 2000,
    seconds: Annotated[float, typer.Option(help="Longest run of one peer.")] = 5.0,
    file: Annotated[Path | None, typer.Option("--json", help="Keep all figures here.")] = None,
) -> None:
    """Durable exactly-once turns: eight questions of intake, synchronous=FULL, peers interleaved."""
    raw = [
        run_one(peer, at_once, people=people, seconds=seconds)
        for number in range(rounds)
        for peer, at_once in _shuffled(number)
    ]
    rows = [row for peer in PEERS for row in medians(raw, peer)]
    print(table(rows))
    if file is not None:
        figures = {"machine": machine(), "runs": raw}
        file.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def _shuffled(number: int) -> list[tuple[str, int]]:
    order = [(peer, at_once) for peer in PEERS for at_once in AT_ONCE]
    random.Random(number).shuffle(order)  # noqa: S311 - an order, not a key
    return order


def run_one(peer: str, at_once: int, *, people: int, seconds: float) -> dict[str, Any]:
    """One run in a fresh process on fresh storage."""
    python = str(ROOT / ".venv-bench" / "bin" / "python") if peer in OTHERS else sys.executable
    command = [python, "-m", ONE, peer, str(at_once), str(people), str(seconds)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600, env=env, cwd=ROOT)
    if done.returncode:
        sys.exit(f"bench: {peer} at {at_once} failed:\n{done.stderr[-2000:]}")
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def medians(raw: list[dict[str, Any]], peer: str) -> list[Row]:
    """One row per concurrency."""
    rows = []
    for at_once in AT_ONCE:
        runs = [run for run in raw if run["peer"] == peer and run["at_once"] == at_once]
        fields = ("per_second", "p50_ms", "p99_ms", "rss_mib")
        middle = {field: statistics.median(run[field] for run in runs) for field in fields}
        rows.append(Row(peer, at_once, runs=len(runs), **middle))
    return rows


def table(rows: list[Row]) -> str:
    """Figures and, beside each, how many times as many turns ours makes at the same concurrency."""
    ours = {row.at_once: row.per_second for row in rows if row.peer == "ours"}
    lines = [f"{'peer':<12}{'at once':>8}{'turns/s':>10}{'p50 ms':>9}{'p99 ms':>9}{'MiB':>7}{'ours :':>8}"]
    lines += [
        f"{row.peer:<12}{row.at_once:>8}{row.per_second:>10,.0f}{row.p50_ms:>9.2f}{row.p99_ms:>9.2f}"
        f"{row.rss_mib:>7.0f}{ours[row.at_once] / row.per_second:>8.2f}"
        for row in rows
    ]
    return "\n".join([*lines, "", machine()])


def machine() -> str:
    """What it ran on, so that a figure can be read."""
    return (
        f"{platform.machine()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.system()} {platform.release().split('-')[0]}"
    )
