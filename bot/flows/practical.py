"""Only their own sentences about chores, standing alone. Business is steady and counts against nobody."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from bot.care.entries import ContactLogged
from bot.care.ledger import Channel, Direction, Purpose
from bot.talk.steps import Flow, Next, Record, Script, Start, ask, pick, say


class Went(StrEnum):
    SENT = "sent"
    WAIT = "wait"


WENT = pick("urge.practical", Went)


@dataclass(frozen=True, slots=True)
class Seed:
    draft: str
    words: str = field(repr=False)


def practical(seed: Seed) -> Script[None]:
    match (yield from ask(WENT, words=seed.words)):
        case Went.SENT:
            yield Record(ContactLogged(Direction.MINE, Channel.MESSAGE, Purpose.LOGISTICS))
            yield say("urge.practical_sent")
        case Went.WAIT:
            pass
        case never:
            assert_never(never)
    yield Next("hold", (("draft", seed.draft),))


def seed(start: Start) -> Seed:
    return Seed(start.given.get("draft", ""), start.given.get("words", ""))


FLOW = Flow(practical, seed, Seed, (Seed("d1", "The keys are at Ana's."),))
