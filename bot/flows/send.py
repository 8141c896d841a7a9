"""I'll send it: before that, only what is not known and could make it dangerous. An order, fear, a stop or a block."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from bot.care.gates import heard
from bot.care.plan import NO_CONTACT, route
from bot.care.signs import signs
from bot.care.situation import Given, LastWord, Order, Safety, Situation
from bot.flows.facts import learned, situation_of
from bot.flows.gates import ORDER, SAFETY, screened
from bot.flows.none_of_these import told
from bot.talk.steps import Flow, Next, Script, Start, ask, pick


class Asked(StrEnum):
    """Whether they asked to be left alone; the ids are those of the last word."""

    NO = "no"
    STOP = "stop"
    BLOCKED = "blocked"
    NOT_SURE = "not_sure"


STOP = pick("urge.asked_to_stop", Asked)


@dataclass(frozen=True, slots=True)
class Seed:
    draft: str
    known: Situation
    at: datetime
    lighter: str = field(default="", repr=False)


def send(seed: Seed) -> Script[None]:
    now, at = seed.known, seed.at
    if now.order is None:
        now = replace(now, order=Given((yield from ask(ORDER)), at))
    if now.safety is None:
        now = screened(now, told((yield from ask(SAFETY))), at)
    guarded = route(signs(now, at)).plan in NO_CONTACT
    if not guarded and now.last_word is None and now.stop is None:
        asked = yield from ask(STOP)
        if asked is not Asked.NO:
            now = heard(now, LastWord(asked.value), at)
    yield from learned(seed.known, now)
    yield Next("send_now", (("draft", seed.draft), ("lighter", seed.lighter)))


def seed(start: Start) -> Seed:
    given = start.given
    return Seed(given.get("draft", ""), situation_of(start.facts), start.at, given.get("lighter", ""))


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_KNOWN = Situation(
    order=Given(Order.NONE, _AT), safety=Given(frozenset[Safety](), _AT), last_word=Given(LastWord.NOTHING, _AT)
)
FLOW = Flow(send, seed, Seed, (Seed("d1", Situation(), _AT), Seed("d1", _KNOWN, _AT)))
