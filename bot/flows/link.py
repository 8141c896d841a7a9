"""Several apps, one memory: a code given in one is said in another, once. What it costs is said before, and each app can
be taken out again. Codes come and are used when the message that speaks of them is sent: a flow has no dice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from bot.flows.facts import CONSENT
from bot.talk.steps import Flow, Pick, Script, Start, ask, pick, say, show, words_or


class What(StrEnum):
    CODE = "code"
    LEAVE = "leave"
    ONLY = "only"
    NOTHING = "nothing"


class Sure(StrEnum):
    YES = "yes"
    NO = "no"


WHAT = words_or("link.what", What)
JOIN = pick("link.join", Sure)
LEAVE = pick("link.leave", Sure)
ONLY = pick("link.only", Sure)


@dataclass(frozen=True, slots=True)
class Seed:
    """`code`: said with the command. `begun`: there is something of them here that would join. `once` names this doing."""

    code: str = field(default="", repr=False)
    begun: bool = True
    once: str = ""


def link(seed: Seed) -> Script[None]:
    if seed.code:
        yield from join(seed, seed.code)
        return
    if not seed.begun:
        yield say("link.not_here")
        return
    what = yield from ask(WHAT)
    match what:
        case What.CODE:
            yield show("link_code")
        case What.LEAVE:
            yield from part(LEAVE, "left", seed.once)
        case What.ONLY:
            yield from part(ONLY, "alone", seed.once)
        case What.NOTHING:
            yield say("link.as_it_is")
        case str():
            yield from join(seed, what)
        case _:
            assert_never(what)


def join(seed: Seed, code: str) -> Script[None]:
    """Where nothing is known of them yet there is nothing to lose, and nothing to ask."""
    if seed.begun and (yield from ask(JOIN)) is Sure.NO:
        yield say("link.as_it_is")
    else:
        yield show("joined", code)


def part(sure: Pick[Sure], view: str, once: str) -> Script[None]:
    if (yield from ask(sure)) is Sure.YES:
        yield show(view, once)
    else:
        yield say("link.as_it_is")


def seed(start: Start) -> Seed:
    return Seed(start.given.get("rest", "").strip(), CONSENT.of(start.facts) is True, start.ident("link"))


FLOW = Flow(link, seed, Seed, (Seed(), Seed("K7QM-2PXR"), Seed("K7QM-2PXR", begun=False), Seed(begun=False)))
