"""What it takes to read one message as it comes in: danger first, then what it may mean. Every row of our own sets."""

from __future__ import annotations

import json
import time
from pathlib import Path

from adapters.settings import Settings
from adapters.wiring import assemble
from bot.talk.screen import Limits
from bot.talk.state import Session

ROWS = Path(__file__).resolve().parents[1] / "reading" / "own"
LIMITS = Limits(text=4096, buttons=100, row=8, label=60)


def main() -> None:
    house = assemble(Settings(), lambda _platform: LIMITS).world.house
    texts = [json.loads(line)["text"] for file in sorted(ROWS.glob("*.jsonl")) for line in file.open(encoding="utf-8")]
    session = Session()
    spent = []
    for text in (*texts[:50], *texts):  # the first few warm what is made on first use
        begun = time.perf_counter()
        if house.crisis(text, session) is None:
            house.interrupts(text, session)
        spent.append(time.perf_counter() - begun)
    ordered = sorted(spent[50:])
    middle, most = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    print(json.dumps({"messages": len(texts), "p50_us": middle * 1e6, "p99_us": most * 1e6}), flush=True)


if __name__ == "__main__":
    main()
