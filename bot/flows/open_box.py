"""An urge came first: one warm line, the notice, one button. Words typed before it are not kept, and that is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.flows.welcome import joined
from bot.talk.steps import Choice, Flow, Next, Pick, Script, Start, ask, say

OPEN = Pick("open_box.open", (Choice("open", value=True),))


@dataclass(frozen=True, slots=True)
class Seed:
    """`local` is the person's wall time as far as their language tells. `words`: they wrote before the box was open; `met`: the
    courtesy that they said.
    """

    local: datetime
    words: bool = False
    met: str = ""


def open_box(seed: Seed) -> Script[None]:
    if seed.met:
        yield say(f"core.met.{seed.met}")
    elif seed.words:
        yield say("open_box.not_kept")
    yield from ask(OPEN)
    yield from joined(seed.local)
    yield Next("urge")


def seed(start: Start) -> Seed:
    return Seed(start.local, "words" in start.given, start.given.get("met", ""))


_LOCAL = datetime(2026, 3, 4, 2, 15)  # noqa: DTZ001 - a wall time
FLOW = Flow(open_box, seed, Seed, (Seed(_LOCAL), Seed(_LOCAL, words=True), Seed(_LOCAL, met="swearing")), fleeting=True)
