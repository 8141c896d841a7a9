"""What this is, what it costs, whom one may talk to: one line, and back to where one was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.flows.facts import CONSENT
from bot.talk.steps import Flow, Next, Script, Start, say


class What(StrEnum):
    """What somebody wanted to know; the ids are those of the errand. `ARTICLES`: asked before the cards may be shown."""

    ROUND_A_BLOCK = "round_a_block"
    TALKED_ROUND = "talked_round"
    HUMAN = "human"
    REAL = "real"
    COST = "cost"
    MANIPULATIVE = "manipulative"
    WRITE_FOR_ME = "write_for_me"
    NO_HELP = "no_help"
    THROUGH_OTHERS = "through_others"
    ARTICLES = "articles"


@dataclass(frozen=True, slots=True)
class Seed:
    what: What
    begun: bool


def about(seed: Seed) -> Script[None]:
    yield say(f"about.{seed.what}")
    if not seed.begun:
        yield Next("welcome")


def seed(start: Start) -> Seed:
    return Seed(What(start.given.get("what", What.REAL)), begun=CONSENT.of(start.facts) is True)


FLOW = Flow(about, seed, Seed, tuple(Seed(what, begun) for what in What for begun in (False, True)), brief=True)
