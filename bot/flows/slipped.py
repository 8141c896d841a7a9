"""I slipped: one tap says what it was, and that tap is the log. Whoever has said it with that is not asked again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.ledger import Channel, Direction, Purpose
from bot.care.plan import Plan
from bot.care.situation import Rung
from bot.flows.standing import standing
from bot.talk.steps import Flow, Next, Script, Start, Word, ask, pick, say


class What(StrEnum):
    WROTE = "wrote"
    CALLED = "called"
    MET = "met"
    THROUGH_FRIEND = "through_friend"
    ANSWERED = "answered"
    PAGE = "page"
    PRACTICAL = "practical"
    RAN_INTO = "ran_into"
    ASKED_BACK = "asked_back"
    TURNED_UP = "turned_up"
    ROUND_A_BLOCK = "round_a_block"


WHAT = pick("slip.what", What)
MEANS: dict[What, tuple[tuple[str, str], ...]] = {
    What.WROTE: (),
    What.CALLED: (("channel", Channel.CALL),),
    What.MET: (("channel", Channel.IN_PERSON),),
    What.THROUGH_FRIEND: (("channel", Channel.VIA_FRIEND),),
    What.ANSWERED: (("direction", Direction.MY_ANSWER),),
    What.PAGE: (("channel", Channel.PROFILE_PEEK),),
    What.PRACTICAL: (("purpose", Purpose.LOGISTICS),),
    What.RAN_INTO: (("direction", Direction.BY_CHANCE), ("channel", Channel.IN_PERSON)),
    What.ASKED_BACK: (("asked_back", "1"),),
    What.TURNED_UP: (("channel", Channel.IN_PERSON), ("rung", Rung.TURNED_UP)),
    What.ROUND_A_BLOCK: (("rung", Rung.ROUND_A_BLOCK),),
}


@dataclass(frozen=True, slots=True)
class Seed:
    """`what`: it was told with the word that it happened."""

    grieving: bool = False
    what: What | None = None


def slipped(seed: Seed) -> Script[None]:
    if seed.grieving:
        yield Next("bereaved")
        return
    if seed.what is None:
        what = yield from ask(WHAT)
    else:
        what = seed.what
        yield say("slip.noted_as", what=Word(f"{WHAT.key}.{what}"))
    yield Next("sent", MEANS[what])


def seed(start: Start) -> Seed:
    told = start.given.get("what")
    return Seed(standing(start).plan is Plan.BEREAVED, What(told) if told in set(What) else None)


FLOW = Flow(slipped, seed, Seed, (Seed(), Seed(grieving=True), *(Seed(what=what) for what in What)))
