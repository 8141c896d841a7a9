"""Look at what an operator would look at first; exit 1 where something must be mended."""

from __future__ import annotations

import argparse
import asyncio
import sys

from adapters.clock import wall
from adapters.doctor import CHECKS, Level, examine
from adapters.settings import load

SAID = {Level.FINE: "ok", Level.LOOK: "look", Level.MEND: "MEND"}


def main() -> None:
    parser = argparse.ArgumentParser(prog="unsent doctor", description=__doc__)
    parser.add_argument("check", nargs="*", choices=[[], *CHECKS], help="these alone; the exit code is theirs")
    options = parser.parse_args(sys.argv[1:])
    found = asyncio.run(examine(load(), wall(), tuple(options.check)))
    for name, finding in found.items():
        print(f"{SAID[finding.level]:<5}{name:<10} {finding.line}")
    sys.exit(1 if Level.MEND in {finding.level for finding in found.values()} else 0)
