"""A word in the box was said to us: it stays out of the words for the ex, and what was asked stands again."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.facts import TO_ME
from bot.talk.steps import Flow, Remember, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    """`met`: the courtesy that it was, if it can have been nothing else. `again`: they have just said that such words are for us.
    `wish`: it told of the wish to reach them.
    """

    met: str = ""
    again: bool = False
    wish: bool = False


def to_me(seed: Seed) -> Script[None]:
    if seed.wish:
        yield say("urge.here_first")
    elif seed.met or seed.again:
        yield say(f"core.met.{seed.met}" if seed.met else "urge.to_me_again")
    else:
        yield Remember(TO_ME, value=True)
        yield say("urge.to_me")


def seed(start: Start) -> Seed:
    return Seed(start.given.get("met", ""), again="again" in start.given, wish="wish" in start.given)


FLOW = Flow(to_me, seed, Seed, (Seed(), Seed("thanks"), Seed(again=True), Seed(wish=True)), brief=True)
