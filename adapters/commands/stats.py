"""Count what goes on: people, accounts, what waits. Counts only; nothing of anybody is read, and nothing is changed."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Mapping

from adapters.settings import load
from adapters.store.counting import Counts, counted, counted_there

WIDTH = 34


def main() -> None:
    parser = argparse.ArgumentParser(prog="unsent stats", description=__doc__)
    parser.add_argument("--json", action="store_true", help="for a program")
    options = parser.parse_args(sys.argv[1:])
    settings = load()
    url = settings.database_url
    counts = counted(settings.data) if url is None else asyncio.run(counted_there(url.get_secret_value()))
    if isinstance(counts, str):
        sys.exit(f"unsent: {counts}")
    print(json.dumps(counts, indent=2) if options.json else told(counts))


def told(counts: Counts) -> str:
    """A block each, aligned."""
    return "\n\n".join(_block(name, rows) for name, rows in counts.items())


def _block(name: str, rows: Mapping[str, int]) -> str:
    return "\n".join([name, *(f"  {what:<{WIDTH}}{count:>12,}" for what, count in rows.items())])
