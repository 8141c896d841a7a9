"""What may befall a call: floods by the documented rates, and faults scripted by method."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from tests.doubles.telegram.refusal import Json, Refusal, too_many
from tests.doubles.world import Script

ANY = "*"
SLACK = 0.05  # seconds: what the way to the server may add or take


class Fate(StrEnum):
    REFUSED = "refused"  # a JSON answer with an error code
    BROKEN = "broken"  # a gateway's HTML page instead of JSON
    ODD = "odd"  # whatever `page` says, under the code
    CUT_BEFORE = "cut_before"  # the connection drops; nothing was done
    CUT_AFTER = "cut_after"  # the connection drops; it was done all the same
    SLOW = "slow"  # only the delay
    SILENT = "silent"  # done, but the answer comes only after the delay


@dataclass(slots=True)
class Fault:
    """`times` calls of `method` meet `fate`, after `skip` of them went well; `delay` in seconds."""

    method: str
    fate: Fate
    code: int = 500
    description: str = "Internal Server Error"
    retry_after: int = 0
    delay: float = 0.0
    times: int = 1
    skip: int = 0
    chat: int | None = None
    page: str = ""

    def refusal(self) -> Refusal:
        if self.retry_after:
            return too_many(self.retry_after)
        return Refusal(self.code, self.description)


@dataclass(slots=True)
class Faults(Script[Fault]):
    def meet(self, method: str, params: Json) -> Fault | None:
        """Return what befalls this call, using it up."""

        def fits(fault: Fault) -> bool:
            of_chat = fault.chat is None or str(fault.chat) == str(params.get("chat_id"))
            return fault.method.lower() in (ANY, method) and of_chat

        return self.first(fits)


@dataclass(slots=True)
class Bucket:
    """A leaky bucket: `burst` at once, `rate` a second in the long run."""

    rate: float
    burst: float
    level: float = 0.0
    seen: float = 0.0

    def wait(self, now: float) -> float:
        """Return how many seconds until one more fits, 0.0 if it fits now."""
        level = max(0.0, self.level - max(0.0, now - self.seen) * self.rate)
        return max(0.0, (level + 1 - self.burst) / self.rate - SLACK)

    def pour(self, now: float) -> None:
        self.level = max(0.0, self.level - max(0.0, now - self.seen) * self.rate) + 1
        self.seen = now


@dataclass(slots=True)
class Floods:
    """The FAQ's rates: 30 a second in all, about 1 a second a chat, 20 a minute a group.

    `chat_burst` is what "short bursts may go over" is taken to mean. A scripted `hold` answers
    429 to every send of the token until it has passed, as Telegram does once it is angry.
    """

    clock: Callable[[], float]
    on: bool = True
    chat_burst: float = 3.0
    overall: Bucket = field(default_factory=lambda: Bucket(rate=30.0, burst=30.0))
    chats: dict[int, Bucket] = field(default_factory=dict)
    held_until: float = 0.0

    def hold(self, seconds: float) -> None:
        self.held_until = self.clock() + seconds

    def check(self) -> None:
        """Refuse whatever comes while the token is held."""
        left = self.held_until - self.clock()
        if left > 0:
            raise too_many(math.ceil(left))

    def admit(self, chat: int) -> None:
        """Refuse a message that comes too soon after others."""
        self.check()
        now = self.clock()
        if not self.on:
            return
        bucket = self.chats.setdefault(chat, self._bucket(chat))
        wait = max(self.overall.wait(now), bucket.wait(now))
        if wait > 0:
            raise too_many(math.ceil(wait))
        self.overall.pour(now)
        bucket.pour(now)

    def _bucket(self, chat: int) -> Bucket:
        if chat < 0:  # a group
            return Bucket(rate=20 / 60, burst=20.0)
        return Bucket(rate=1.0, burst=self.chat_burst)
