"""The morning after an urge or a slip came first: the three minutes are offered once, and no is a fine answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Offer(StrEnum):
    TELL = "tell"
    LATER = "later"


OFFER = pick("offer_setup.now", Offer)


@dataclass(frozen=True, slots=True)
class Seed:
    pass


def offer_setup(_: Seed) -> Script[None]:
    offer = yield from ask(OFFER)
    match offer:
        case Offer.TELL:
            yield Next("gates")
        case Offer.LATER:
            yield say("offer_setup.later")
        case _:
            assert_never(offer)


def seed(_: Start) -> Seed:
    return Seed()


FLOW = Flow(offer_setup, seed, Seed, (Seed(),), fleeting=True)
