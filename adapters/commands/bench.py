"""Measure against peers, side by side in one run: medians and ratios. All of it, or `turns`,
`flat`, `nudges`, `inbound`, `start`, `reading`.
"""

from __future__ import annotations

import json
import os
import platform
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = "tests.benchmarks"
PEERS = (
    *("ours", "storage", "limit", "limit_sealed", "ptb", "aiogram_fsm", "aiogram_redis"),
    *("ours_postgres", "storage_postgres", "postgres_turns"),
)
OTHERS = frozenset({"aiogram_fsm", "aiogram_redis"})  # what they need is installed apart, in .venv-bench
AT_ONCE = (1, 64)
PATHS = ("storage", "ours")  # of a turn: what is stored alone, and all of it
LIVE = ("ours", "ptb", "aiogram")
NUDGES = (("sqlite", "storage"), ("sqlite", "whole"), ("postgres", "storage"), ("postgres", "whole"))

Figures = dict[str, Any]
Rounds = Annotated[int, typer.Option(help="How often each peer runs.")]
Kept = Annotated[Path | None, typer.Option("--json", help="Keep all figures here.")]


@dataclass(frozen=True, slots=True)
class Row:
    """The median of a peer's runs at one concurrency."""

    peer: str
    at_once: int
    per_second: float
    p50_ms: float
    p99_ms: float
    rss_mib: float
    cpu_us: float
    runs: int


def main() -> None:
    app = typer.Typer(add_completion=False, invoke_without_command=True)
    for command in (turns, flat, nudges, inbound, start, reading):
        app.command()(command)
    app.callback()(everything)
    app()


def everything(context: typer.Context, *, rounds: Rounds = 3, file: Kept = None) -> None:
    """Measure against peers, side by side in one run; without a command, all of it."""
    if context.invoked_subcommand is not None:
        return
    found = {"turns": _turns(rounds, people=2000, seconds=5.0), "nudges": _nudges(rounds, people=20_000, due=2000)}
    found |= {"flat": _flat(rounds, few=2000, many=100_000, count=4000)}
    found |= {"inbound": _inbound(rounds, people=90), "start": _start(rounds), "reading": _reading(rounds)}
    keep(file, found)


def turns(
    *,
    rounds: Rounds = 3,
    people: Annotated[int, typer.Option(help="People, all talking at once.")] = 2000,
    seconds: Annotated[float, typer.Option(help="Longest run of one peer.")] = 5.0,
    file: Kept = None,
) -> None:
    """Durable exactly-once turns: eight questions of intake, synchronous=FULL, peers interleaved."""
    keep(file, {"turns": _turns(rounds, people=people, seconds=seconds)})


def flat(
    *,
    rounds: Rounds = 3,
    few: Annotated[int, typer.Option(help="Open talks.")] = 2000,
    many: Annotated[int, typer.Option(help="Open talks to compare with.")] = 100_000,
    count: Annotated[int, typer.Option("--turns", help="Turns in one run.")] = 4000,
    file: Kept = None,
) -> None:
    """The same durable turns among few open talks and among many, 64 in flight: whether they cost the same."""
    keep(file, {"flat": _flat(rounds, few=few, many=many, count=count)})


def nudges(
    *,
    rounds: Rounds = 3,
    people: Annotated[int, typer.Option(help="People with a daily nudge.")] = 20_000,
    due: Annotated[int, typer.Option(help="How many of them at one moment.")] = 2000,
    file: Kept = None,
) -> None:
    """Nudges due at one moment among many people, on both stores, beside PTB's JobQueue as shipped."""
    keep(file, {"nudges": _nudges(rounds, people=people, due=due)})


def inbound(
    *,
    rounds: Rounds = 3,
    people: Annotated[int, typer.Option(help="People who write once each.")] = 90,
    file: Kept = None,
) -> None:
    """Messages end to end over loopback, the bot killed in the middle: who is never answered, who twice."""
    keep(file, {"inbound": _inbound(rounds, people=people)})


def start(*, rounds: Rounds = 3, file: Kept = None) -> None:
    """From the start of the process to its first request for updates, and the memory it then holds."""
    keep(file, {"start": _start(rounds)})


def reading(*, rounds: Rounds = 3, file: Kept = None) -> None:
    """What it takes to read one message."""
    keep(file, {"reading": _reading(rounds)})


def _turns(rounds: int, *, people: int, seconds: float) -> list[Figures]:
    raw = [
        run_one(peer, at_once, people=people, seconds=seconds)
        for number in range(rounds)
        for peer, at_once in shuffled(number, [(peer, at_once) for peer in PEERS for at_once in AT_ONCE])
    ]
    print(table([row for peer in PEERS for row in medians(raw, peer)]))
    return raw


def _flat(rounds: int, *, few: int, many: int, count: int) -> list[Figures]:
    raw = []
    with tempfile.TemporaryDirectory(prefix="unsent-bench-") as filled:
        for number in range(rounds):
            for peer, people in shuffled(number, [(peer, people) for peer in PATHS for people in (few, many)]):
                kept = [filled] if people == many else []  # it is filled once, and others speak in each round
                found = figures("turns.flat", peer, str(people), str(count), *kept)
                raw.append({"peer": f"{peer} {people}", **found})
    print(listed(raw, ("turns", "per_second", "p50_ms", "p99_ms", "cpu_us", "rss_mib")))
    for peer in PATHS:
        before, after = ([run for run in raw if run["peer"] == f"{peer} {people}"] for people in (few, many))
        rate, cost = (_ratio(before, after, field) for field in ("per_second", "cpu_us"))
        print(
            f"{peer}: among {many:,} open talks {rate:.2f} of the turns a second among {few:,}, at {cost:.2f} of the CPU"
        )
    print()
    return raw


def _ratio(before: Sequence[Figures], after: Sequence[Figures], field: str) -> float:
    """Median to median."""
    few, many = (float(statistics.median(run[field] for run in runs)) for runs in (before, after))
    return many / few


def _nudges(rounds: int, *, people: int, due: int) -> list[Figures]:
    peers: list[tuple[str, str]] = [*NUDGES, ("ptb", "JobQueue")]
    raw = []
    for number in range(rounds):
        for store, how in shuffled(number, peers):
            if store == "ptb":
                found = figures("nudges.ptb", str(people), str(due), apart=True)
            else:
                found = figures("nudges.ours", store, str(people), str(due), how)
            raw.append({"peer": f"{store} {how}", **found})
    print(listed(raw, ("handed", "due", "per_second", "cpu_us", "start_s", "idle_us", "mib")))
    return raw


def _inbound(rounds: int, *, people: int) -> list[Figures]:
    order = [peer for number in range(rounds) for peer in shuffled(number, LIVE)]
    raw = [figures("inbound.one", peer, str(people), "1") for peer in order]
    print(listed(raw, ("people", "lost", "twice")))
    return raw


def _start(rounds: int) -> list[Figures]:
    order = [peer for number in range(rounds) for peer in shuffled(number, LIVE)]
    raw = [figures("inbound.start", peer) for peer in order]
    print(listed(raw, ("start_s", "mib")))
    return raw


def _reading(rounds: int) -> list[Figures]:
    raw = [{"peer": "ours", **figures("reading")} for _ in range(rounds)]
    print(listed(raw, ("messages", "p50_us", "p99_us")))
    return raw


def shuffled(number: int, peers: Iterable[Any]) -> list[Any]:
    """An order of its own for each round."""
    order = list(peers)
    random.Random(number).shuffle(order)  # noqa: S311 - an order, not a key
    return order


def figures(module: str, *arguments: str, apart: bool = False) -> Figures:
    """What one run prints in its last line, in a fresh process."""
    python = str(ROOT / ".venv-bench" / "bin" / "python") if apart else sys.executable
    command = [python, "-m", f"{BENCHMARKS}.{module}", *arguments]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1200, env=env, cwd=ROOT)
    if done.returncode:
        sys.exit(f"bench: {module} {' '.join(arguments)} failed:\n{done.stderr[-2000:]}")
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


def listed(raw: Sequence[Figures], fields: Sequence[str]) -> str:
    """The median of each field by peer, in the order of their names."""
    lines = [f"{'peer':<18}" + "".join(f"{field:>13}" for field in fields)]
    for peer in sorted({str(run["peer"]) for run in raw}):
        runs = [run for run in raw if run["peer"] == peer]
        lines.append(f"{peer:<18}" + "".join(f"{_middle(runs, field):>13}" for field in fields))
    return "\n".join([*lines, ""])


def _middle(runs: Sequence[Mapping[str, Any]], field: str) -> str:
    values = [run[field] for run in runs if field in run]
    return f"{statistics.median(values):,.4g}" if values else "-"


def keep(file: Path | None, found: Mapping[str, Any]) -> None:
    """Say what it ran on; keep everything where asked to."""
    print(machine())
    if file is not None:
        kept = {"machine": machine(), "at": datetime.now(UTC).isoformat(timespec="seconds"), **found}
        file.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def run_one(peer: str, at_once: int, *, people: int, seconds: float) -> Figures:
    """One run in a fresh process on fresh storage."""
    return figures("turns.one", peer, str(at_once), str(people), str(seconds), apart=peer in OTHERS)


def medians(raw: list[dict[str, Any]], peer: str) -> list[Row]:
    """One row per concurrency."""
    rows = []
    for at_once in AT_ONCE:
        runs = [run for run in raw if run["peer"] == peer and run["at_once"] == at_once]
        fields = ("per_second", "p50_ms", "p99_ms", "rss_mib", "cpu_us")
        middle = {field: statistics.median(run[field] for run in runs) for field in fields}
        rows.append(Row(peer, at_once, runs=len(runs), **middle))
    return rows


def table(rows: list[Row]) -> str:
    """Figures and, beside each, how many times as many turns ours makes at the same concurrency."""
    ours = {row.at_once: row.per_second for row in rows if row.peer == "ours"}
    lines = [f"{'peer':<18}{'at once':>8}{'turns/s':>10}{'p50 ms':>9}{'p99 ms':>9}{'MiB':>7}{'CPU us':>8}{'ours :':>8}"]
    lines += [
        f"{row.peer:<18}{row.at_once:>8}{row.per_second:>10,.0f}{row.p50_ms:>9.2f}{row.p99_ms:>9.2f}"
        f"{row.rss_mib:>7.0f}{row.cpu_us:>8.0f}{ours[row.at_once] / row.per_second:>8.2f}"
        for row in rows
    ]
    return "\n".join([*lines, ""])


def machine() -> str:
    """What it ran on, so that a figure can be read."""
    return (
        f"{platform.machine()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.system()} {platform.release().split('-')[0]}, {os.cpu_count()} cores, "
        f"load {' '.join(f'{load:.1f}' for load in os.getloadavg())}"
    )
