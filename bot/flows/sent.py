"""It went out: logged at that first tap, without a question. Slips within twelve hours are one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.care.entries import ContactLogged, PlannedSent, SlipLogged
from bot.care.gates import kept
from bot.care.ledger import Channel, Contact, Direction, Purpose, is_one_slip, is_slip
from bot.care.plan import Plan, Sending
from bot.care.recent import Recent
from bot.care.situation import Given, Rung, Situation
from bot.care.urges import Outcome
from bot.flows.draft import LOOK
from bot.flows.facts import RECENT, URGES_LATELY, learned, situation_of
from bot.flows.hold import HOLD
from bot.flows.records import LateUrge, closed, known_urge
from bot.flows.standing import standing
from bot.talk.steps import Flow, Hush, Next, Record, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    """`again`: another slip came less than twelve hours before. `rung`: what was done was a severe one."""

    plan: Plan | None
    at: datetime
    contact: ContactLogged
    known: Situation
    draft: str = ""
    urge: LateUrge | None = None
    sending: Sending | None = None
    rung: Rung | None = None
    again: bool = False


def sent(seed: Seed) -> Script[None]:
    contact = seed.contact
    yield Record(contact)
    if seed.draft:
        yield Record(closed(seed.urge, seed.draft, Outcome.SENT, at=seed.at))
        yield Hush(LOOK, seed.draft)
        yield Hush(HOLD, seed.draft)
    if seed.sending is not None:
        yield Record(PlannedSent(seed.sending))
    if seed.rung is not None:
        yield from climbed(seed, seed.rung)
    if not is_slip(Contact(seed.at, contact.direction, contact.channel, contact.purpose), seed.plan):
        yield say("slip.page" if contact.channel is Channel.PROFILE_PEEK else "slip.no_slip")
        return
    yield Record(SlipLogged())
    if seed.again:
        yield say("slip.same_one")
    else:
        yield Next("after_slip")


def climbed(seed: Seed, rung: Rung) -> Script[None]:
    """A severe act counts at once; it is the one thing here that can change the plan."""
    told = seed.known.rungs.value if seed.known.rungs else frozenset[Rung]()
    now = replace(seed.known, rungs=Given(told | {rung}, seed.at))
    yield from learned(seed.known, kept(now, seed.at))


def seed(start: Start) -> Seed:
    given = start.given
    recent = RECENT.of(start.facts) or Recent()
    draft, sending = given.get("draft", ""), given.get("sending")
    purpose = Purpose.PLAN if sending else Purpose(given.get("purpose", Purpose.PERSONAL))
    direction = Direction(given.get("direction", Direction.MINE))
    return Seed(
        plan=standing(start).plan,
        at=start.at,
        contact=ContactLogged(direction, Channel(given.get("channel", Channel.MESSAGE)), purpose),
        known=situation_of(start.facts),
        draft=draft,
        urge=known_urge(URGES_LATELY.of(start.facts) or (), draft),
        sending=Sending(sending) if sending else None,
        rung=Rung(given["rung"]) if given.get("rung") else None,
        again=recent.slip_at is not None and is_one_slip(recent.slip_at, start.at),
    )


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_MINE = ContactLogged(Direction.MINE)
FLOW = Flow(
    sent,
    seed,
    Seed,
    (
        Seed(None, _AT, _MINE, Situation()),
        Seed(None, _AT, _MINE, Situation(), draft="d1", urge=LateUrge("d1", _AT, 7), again=True),
        Seed(None, _AT, _MINE, Situation(), draft="d1"),
        Seed(Plan.AT_THE_TABLE, _AT, replace(_MINE, purpose=Purpose.PLAN), Situation(), sending=Sending.OWN_WORDS),
        Seed(None, _AT, replace(_MINE, channel=Channel.PROFILE_PEEK), Situation()),
        Seed(None, _AT, _MINE, Situation(), rung=Rung.TURNED_UP),
        Seed(None, _AT, _MINE, Situation(rungs=Given(frozenset({Rung.GIFTS}), _AT)), rung=Rung.TURNED_UP),
    ),
)
