"""An urge came first: one warm line, the notice, one button. Words typed before it are not kept."""

from __future__ import annotations

from datetime import datetime

from bot.flows.welcome import Seed, joined, seed
from bot.talk.steps import Choice, Flow, Next, Pick, Script, ask

OPEN = Pick("open_box.open", (Choice("open", value=True),))


def open_box(seed: Seed) -> Script[None]:
    yield from ask(OPEN)
    yield from joined(seed.local)
    yield Next("urge")


FLOW = Flow(open_box, seed, Seed, (Seed(datetime(2026, 3, 4, 2, 15)),), fleeting=True)  # noqa: DTZ001 - a wall time
