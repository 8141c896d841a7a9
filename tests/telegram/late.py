"""`unsent run` by a clock that stands ahead of the wall's: `python -m tests.telegram.late FILE`, seconds in the file."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path

from adapters.commands import run
from adapters.commands.run import DRAWS

ahead = Path(sys.argv[1])


def clock() -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(ahead.read_text(encoding="ascii")))


sys.modules.update(dict.fromkeys(DRAWS))  # type: ignore[arg-type] # as `run` does, before anything is loaded
connecting = import_module("adapters.connecting")
setattr(connecting, "wall", clock)  # noqa: B010 - it is not its to export
run.main()
