"""Mutates the code named in pyproject.toml and demands that the tests notice nearly all of it.

A script of `./unsent test --deep`, not a test: it takes minutes.
"""

import json
import subprocess
import sys
import sysconfig
from pathlib import Path

MUTMUT = Path(sysconfig.get_path("scripts")) / "mutmut"
STATS = Path("mutants/mutmut-cicd-stats.json")
NOTICED_AT_LEAST = 0.85


def main() -> int:
    subprocess.run([MUTMUT, "run"], stdout=subprocess.DEVNULL, check=True)
    subprocess.run([MUTMUT, "export-cicd-stats"], stdout=subprocess.DEVNULL, check=True)
    stats = json.loads(STATS.read_text(encoding="utf-8"))
    noticed = stats["killed"] + stats["timeout"]
    share = noticed / stats["total"]
    print(f"{noticed} of {stats['total']} mutants noticed ({share:.0%})")
    subprocess.run([MUTMUT, "results"], check=True)
    return int(share < NOTICED_AT_LEAST)


if __name__ == "__main__":
    sys.exit(main())
