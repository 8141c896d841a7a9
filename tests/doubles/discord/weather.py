"""What may befall a call: the documented global rate, and faults scripted by method and path."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from tests.doubles.world import Script


class Fate(StrEnum):
    LIMITED = "limited"  # 429, with the time to wait
    BROKEN = "broken"  # a status of 500 and more
    REFUSED = "refused"  # a code of Discord's own
    SHUT_OUT = "shut_out"  # 429 in HTML, from before Discord
    MUMBLED = "mumbled"  # done, and answered by what cannot be read
    CUT_BEFORE = "cut_before"  # the connection drops; nothing was done
    CUT_AFTER = "cut_after"  # the connection drops; it was done all the same
    SLOW = "slow"  # only the delay


@dataclass(slots=True)
class Fault:
    """`times` calls whose "METHOD /path" matches `call` meet `fate`, after `skip` went well; `delay` in seconds."""

    call: str
    fate: Fate
    status: int = 500
    code: int = 0
    retry_after: float = 0.0
    everywhere: bool = False
    via: str = "1.1 google"  # the proxy that a 429 names; "": none
    tells: str = "both"  # where a 429 names its time: "header", "body", "both", "nowhere"
    said: str = ""  # the answer that is mumbled
    delay: float = 0.0
    times: int = 1
    skip: int = 0


@dataclass(slots=True)
class Faults(Script[Fault]):
    def meet(self, call: str) -> Fault | None:
        """Return what befalls this call, using it up."""
        return self.first(lambda fault: bool(re.search(fault.call, call)))


@dataclass(slots=True)
class Pace:
    """Fifty requests a second for one bot; interactions are not counted."""

    clock: Callable[[], float]
    most: int = 50
    calls: list[float] = field(default_factory=list)
    busiest: int = 0

    def wait(self) -> float:
        """Count a call; return how long it should have waited, 0.0 if it was in time."""
        now = self.clock()
        self.calls = [at for at in self.calls if now - at < 1.0]
        if len(self.calls) >= self.most:
            return 1.0 - (now - self.calls[0])
        self.calls.append(now)
        self.busiest = max(self.busiest, len(self.calls))
        return 0.0
