"""Stop leaves whatever was going on. More silence is one tap away, and so is the way back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.flows.facts import NO_MORE
from bot.talk.steps import Flow, Next, Remember, Script, Start, ask, pick, say


class Quiet(StrEnum):
    NO_MORE = "no_more"
    PAUSE = "pause"
    AS_IT_IS = "as_it_is"


QUIET = pick("leave.stop", Quiet)


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def stop(_: Seed) -> Script[None]:
    match (yield from ask(QUIET)):
        case Quiet.NO_MORE:
            yield Remember(NO_MORE, value=True)
            yield say("leave.no_more")
        case Quiet.PAUSE:
            yield Next("pause")
        case Quiet.AS_IT_IS:
            yield say("leave.as_it_is")
        case never:
            assert_never(never)


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(stop, seed, Seed, (Seed(),), fleeting=True, offer=True)
