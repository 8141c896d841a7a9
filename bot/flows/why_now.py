"""Why now? Before a first contact after silence: a reason, the reply they expect, what they do if none comes. Then a wait
that grows with the silence; its length is our choice. What they answer is theirs alone and is not kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.care.whynow import wait
from bot.flows.draft import LOOK
from bot.flows.facts import GATE_PASSED
from bot.flows.hold import HOLD
from bot.flows.send_now import silence
from bot.talk.steps import Flow, Hush, Remember, Script, Start, Wake, ask, say, words

REASON = words("urge.why_now")
REPLY = words("urge.why_now_reply")
NO_REPLY = words("urge.why_now_none")


@dataclass(frozen=True, slots=True)
class Seed:
    draft: str
    wait: timedelta


def why_now(seed: Seed) -> Script[None]:
    for question in (REASON, REPLY, NO_REPLY):
        _ = yield from ask(question)
    yield Remember(GATE_PASSED, seed.draft)
    yield Hush(LOOK, seed.draft)
    yield Wake(HOLD, seed.wait, seed.draft)
    yield say("urge.why_now_held", hours=round(seed.wait.total_seconds() / 3600))


def seed(start: Start) -> Seed:
    return Seed(start.given.get("draft", ""), wait(silence(start)))


FLOW = Flow(why_now, seed, Seed, (Seed("d1", timedelta(hours=31)),))
