"""Grief lies outside both articles, and we say so. Their own safety is asked once; letters may be kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.flows.facts import ASKED_OWN_SAFETY
from bot.talk.steps import Flow, Next, Remember, Script, Start, ask, pick, say


class Own(StrEnum):
    SAFE = "safe"
    NOT_SAFE = "not_safe"
    RATHER_NOT = "rather_not"


OWN = pick("bereaved.own", Own)


@dataclass(frozen=True, slots=True)
class Seed:
    asked: bool


def bereaved(seed: Seed) -> Script[None]:
    if not seed.asked:
        yield say("bereaved.sorry")
        own = yield from ask(OWN)
        yield Remember(ASKED_OWN_SAFETY, value=True)
        if own is Own.NOT_SAFE:
            yield Next("crisis", (("kind", "self"),))
            return
        yield say("bereaved.people")
    yield say("bereaved.letters")


def seed(start: Start) -> Seed:
    return Seed(asked=ASKED_OWN_SAFETY.of(start.facts) is True)


FLOW = Flow(bereaved, seed, Seed, (Seed(asked=False), Seed(asked=True)))
