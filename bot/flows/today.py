"""One thing for today, and the way to tell what happened. Fleeting: it asks for nothing and may be left as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.care.recent import Recent
from bot.care.today import ACTIONS
from bot.flows.facts import RECENT
from bot.talk.steps import Flow, Next, Script, Start, Word, ask, pick, say

USUAL = "walk"
HERE = {"say_their_view": "their_side", "family_time_log": "family_time"}
"""Things for today that have a page of their own here."""


class Take(StrEnum):
    WILL = "will"
    NOT_FOR_ME = "not_for_me"
    HAPPENED = "happened"


OFFER = pick("today.offer", Take)


@dataclass(frozen=True, slots=True)
class Seed:
    action: str


def today(seed: Seed) -> Script[None]:
    match (yield from ask(OFFER, thing=Word(f"today.do.{seed.action}"))):
        case Take.WILL if seed.action in HERE:
            yield Next(HERE[seed.action])
        case Take.WILL:
            yield say("today.good")
            yield Next("later")
        case Take.NOT_FOR_ME:
            yield say("today.fine")
            yield Next("later")
        case Take.HAPPENED:
            yield Next("happened")
        case _ as never:
            assert_never(never)


def seed(start: Start) -> Seed:
    recent = RECENT.of(start.facts) or Recent()
    return Seed(recent.offers[-1].action if recent.offers else USUAL)


FLOW = Flow(today, seed, Seed, tuple(Seed(action.name) for action in ACTIONS), fleeting=True)
