"""The check-in as it knocks: the first of its three taps, with later and not today beside it. Fleeting, so that an old
one still opens today's; discreet, it names nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import assert_never

from bot.flows.moods import Mood
from bot.flows.naming import names_nothing
from bot.flows.nudging import SNOOZED
from bot.talk.steps import Choice, Flow, Next, Pick, Script, Start, Wake, Word, ask, pick, say

SNOOZE = timedelta(hours=2)
HELLOS = 4


class Knock(StrEnum):
    OPEN = "open"
    LATER = "later"
    NOT_TODAY = "not_today"


_OFF = (Knock.LATER, Knock.NOT_TODAY)
HOW: Pick[Mood | Knock] = Pick("nudge.how", tuple(Choice[Mood | Knock](one.value, one) for one in (*Mood, *_OFF)))
DISCREETLY = pick("nudge.discreetly", Knock)


@dataclass(frozen=True, slots=True)
class Seed:
    """`hello`: which of the greetings it is today's turn of."""

    hello: int
    discreet: bool = False


def nudge(seed: Seed) -> Script[None]:
    match (yield from knock(seed)):
        case Mood() as mood:
            yield Next("checkin", (("mood", mood),))
        case Knock.OPEN:
            yield Next("checkin")
        case Knock.LATER:
            yield Wake(SNOOZED, SNOOZE)
            yield say("nudge.snoozed")
        case Knock.NOT_TODAY:
            yield say("nudge.tomorrow")
        case _ as never:
            assert_never(never)


def knock(seed: Seed) -> Script[Mood | Knock]:
    if seed.discreet:
        return (yield from ask(DISCREETLY))
    return (yield from ask(HOW, hello=Word(f"nudge.hello_{seed.hello}")))


def seed(start: Start) -> Seed:
    return Seed(start.local.date().toordinal() % HELLOS + 1, names_nothing(start.facts))


FLOW = Flow(nudge, seed, Seed, (*(Seed(hello + 1) for hello in range(HELLOS)), Seed(1, discreet=True)), fleeting=True)
