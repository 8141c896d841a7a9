"""Something happened between the two of them. What it changes settles at once and in the strictest way it may be meant;
the one question it raises comes after, and the card where the plan is another now.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import assert_never

from bot.care.entries import ContactLogged, SlipLogged, TheyReached
from bot.care.happenings import Happening
from bot.care.happenings import happened as changed
from bot.care.ledger import Channel, Contact, Direction, is_slip
from bot.care.plan import NO_CONTACT, Plan
from bot.care.situation import Situation
from bot.care.willingness import Reached
from bot.flows.facts import learned, plan_now, situation_of
from bot.talk.steps import Choice, Flow, Next, Pick, Record, Script, Start, ask, say

NOTHING = "nothing"
WHAT: Pick[Happening | None] = Pick(
    "happened.what",
    (*(Choice[Happening | None](one.value, one) for one in Happening), Choice[Happening | None](NOTHING, None)),
)


@dataclass(frozen=True, slots=True)
class Seed:
    """`what`: told already, by words that plainly say it."""

    plan: Plan | None
    known: Situation
    at: datetime
    what: Happening | None = None


def happened(seed: Seed) -> Script[None]:
    if seed.plan is None or seed.plan is Plan.BEREAVED:
        yield Next("gates" if seed.plan is None else "bereaved")
        return
    what = seed.what or (yield from ask(WHAT))
    if what is None:
        yield say("happened.fine")
        return
    if what is not Happening.THEY_DIED:  # that flow remembers it, and all that follows from it
        yield from learned(seed.known, changed(seed.known, what, seed.at))
    match what:
        case Happening.ASKED_TO_TALK:
            yield Next("talk_again")
        case Happening.ORDER_SERVED:
            yield Next("order_again")
        case Happening.THEY_DIED:
            yield Next("they_died")
        case Happening.HOSTILE_MESSAGE:
            yield Record(ContactLogged(Direction.THEIRS))
            yield Record(TheyReached(Reached.HOSTILE))
            yield say("happened.hostile_message")
            yield Next("safety_again")
        case Happening.RAN_INTO | Happening.SLEPT_TOGETHER:
            yield from met(what, seed)
        case Happening.ASKED_TO_STOP:
            yield Record(TheyReached(Reached.ASKS_TO_STOP))
            yield say("happened.asked_to_stop")
            yield Next("replanned")
        case Happening.MOVED_OUT | Happening.CHILDREN_TOLD | Happening.SOMEONE_NEW:
            yield say(f"happened.{what}")
            yield Next("replanned")
        case _ as never:
            assert_never(never)


def met(what: Happening, seed: Seed) -> Script[None]:
    """Neutral in itself; under an order, fear or chasing it counts, and the fact is said."""
    contact = ContactLogged(Direction.BY_CHANCE, Channel.IN_PERSON)
    yield Record(contact)
    if is_slip(Contact(seed.at, contact.direction, contact.channel), seed.plan):
        yield Record(SlipLogged())
    if seed.plan in NO_CONTACT:
        yield say(f"happened.{what}_guarded.{seed.plan}")
    else:
        yield say(f"happened.{what}")


def seed(start: Start) -> Seed:
    told = start.given.get("what")
    what = Happening(told) if told else None
    return Seed(plan_now(start.facts, start.at), situation_of(start.facts), start.at, what)


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(
    happened,
    seed,
    Seed,
    (
        *(Seed(plan, Situation(), _AT) for plan in (Plan.SPACE_NOT_DISTANCE, *sorted(NO_CONTACT))),
        Seed(Plan.GIVE_THE_BREAKUP, Situation(), _AT, Happening.RAN_INTO),
        Seed(Plan.BEREAVED, Situation(), _AT),
        Seed(None, Situation(), _AT),
    ),
)
