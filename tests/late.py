"""`unsent run` by a clock that stands ahead of the wall's: `python -m tests.late FILE`, seconds in the file."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path

from adapters.commands import run
from adapters.commands.run import UNUSED


def clock() -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(Path(sys.argv[1]).read_text(encoding="ascii")))


def main() -> None:
    sys.modules.update(dict.fromkeys(UNUSED))  # type: ignore[arg-type] # as `run` does, before anything is loaded
    connecting = import_module("adapters.connecting")
    setattr(connecting, "wall", clock)  # noqa: B010 - it is not its to export
    run.main()


if __name__ == "__main__":  # the process that draws imports this module once more
    main()
