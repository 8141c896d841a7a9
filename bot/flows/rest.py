"""The third draft of one night is kept unread. What helps now is sleep and a person, not a better sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.flows.draft import LOOK
from bot.flows.hold import HOLD
from bot.flows.standing import morning_after
from bot.talk.steps import Flow, Hush, Next, Script, Start, Wake, ask_when, say, words_or


class Then(StrEnum):
    MORNING = "morning"
    PERSON = "person"
    CALM = "calm"
    SEND = "send"


THEN = words_or("urge.rest", Then)


@dataclass(frozen=True, slots=True)
class Seed:
    draft: str


def rest(seed: Seed) -> Script[None]:
    then, local = yield from ask_when(THEN)
    if not isinstance(then, Then):
        yield Next("more", (("draft", seed.draft), ("words", then), ("to", "rest")))
        return
    if then is Then.SEND:
        yield Next("send", (("draft", seed.draft),))
        return
    yield Hush(LOOK, seed.draft)
    yield Wake(HOLD, morning_after(local), seed.draft)
    yield say(f"urge.rest_then.{then}")
    if then is Then.CALM:
        yield Next("distract")


def seed(start: Start) -> Seed:
    return Seed(start.given.get("draft", ""))


FLOW = Flow(rest, seed, Seed, (Seed("d1"),))
