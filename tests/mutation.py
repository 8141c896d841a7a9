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
NOTICED_AT_LEAST = 0.9
WHY = {
    "bot.care.gates.x_heard": "the stop alone decides; what was said last is told beside it",
    "bot.care.gates.x_retaken": "the screen is looked at in that very moment, when its date cannot matter",
    "bot.care.plan.x__other_answers": "which answer would change a plan is told, not decided by; no answer changes it as another does",
    "bot.reading.death.x_read": "the words that were found are for whoever looks why",
    "bot.talk.replay.xǁ_Driveǁrun": "a generator takes next as send(None); wall time and names of steps are tried with the talks",
    "bot.talk.replay.xǁ_Driveǁ_gather": "how something foreign is worded",
    "bot.talk.replay.xǁ_Driveǁ_ended": "where a script has ended nobody asks what it stood at",
}
"""Function -> why a mutant of it that lives does no harm. What is not here is to be looked at."""


def main() -> int:
    subprocess.run([MUTMUT, "run"], stdout=subprocess.DEVNULL, check=True)
    subprocess.run([MUTMUT, "export-cicd-stats"], stdout=subprocess.DEVNULL, check=True)
    stats = json.loads(STATS.read_text(encoding="utf-8"))
    noticed = stats["killed"] + stats["timeout"]
    share = noticed / stats["total"]
    print(f"{noticed} of {stats['total']} mutants noticed ({share:.0%})")
    shown = subprocess.run([MUTMUT, "results"], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    for line in shown.splitlines():
        name, _, fate = line.strip().partition(": ")
        if fate == "survived":
            print(f"{name}: {WHY.get(name.rpartition('__mutmut')[0], 'NO REASON YET')}")
    return int(share < NOTICED_AT_LEAST)


if __name__ == "__main__":
    sys.exit(main())
