"""`unsent run`, and every address it connects to or looks up, a line each: `python -m tests.mydata.quiet FILE AHEAD`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from tests import late


def main() -> None:
    noted = Path(sys.argv.pop(1)).open("a", encoding="utf-8", buffering=1)  # noqa: SIM115 - it is open to the end

    def note(event: str, given: tuple[Any, ...]) -> None:
        if event == "socket.connect" and isinstance(given[1], tuple):
            noted.write(f"{given[1][0]}:{given[1][1]}\n")
        if event == "socket.getaddrinfo":
            noted.write(f"{given[0]}:{given[1]}\n")

    sys.addaudithook(note)
    late.main()


if __name__ == "__main__":
    main()
