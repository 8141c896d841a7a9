"""It went out: logged at that first tap, without a question. Slips within twelve hours are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.care.entries import AskedBack, ContactLogged, PlannedSent, SlipLogged
from bot.care.gates import kept
from bot.care.ledger import Channel, Contact, Direction, Purpose, is_one_slip, is_slip
from bot.care.plan import NO_CONTACT, Plan, Sending
from bot.care.recent import Recent
from bot.care.situation import Given, Rung, Situation
from bot.care.urges import Outcome
from bot.flows.draft import LOOK
from bot.flows.facts import GATE_PASSED, RECENT, URGES_LATELY, learned, situation_of
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
    asked_back: bool = False


def sent(seed: Seed) -> Script[None]:
    contact = seed.contact
    yield Record(contact)
    if seed.draft:
        if seed.urge is not None:
            yield Record(closed(seed.urge, seed.draft, Outcome.SENT, at=seed.at))
        yield Hush(LOOK, seed.draft)
        yield Hush(HOLD, seed.draft)
    if seed.sending is not None:
        yield Record(PlannedSent(seed.sending))
    if seed.asked_back:
        yield Record(AskedBack())
    if seed.rung is not None:
        yield from climbed(seed, seed.rung)
    if not is_slip(Contact(seed.at, contact.direction, contact.channel, contact.purpose), seed.plan):
        yield say("slip.page" if contact.channel is Channel.PROFILE_PEEK else "slip.no_slip")
        return
    yield Record(SlipLogged())
    if seed.again:
        yield say("slip.same_one")
        if seed.asked_back and seed.plan not in NO_CONTACT:
            yield say("slip.asked_back")
    else:
        yield Next("after_slip", (("asked_back", "1"),) if seed.asked_back else ())


def climbed(seed: Seed, rung: Rung) -> Script[None]:
    """A severe act counts at once; it is the one thing here that can change the plan."""
    told = seed.known.rungs.value if seed.known.rungs else frozenset[Rung]()
    now = replace(seed.known, rungs=Given(told | {rung}, seed.at))
    yield from learned(seed.known, kept(now, seed.at))


def seed(start: Start) -> Seed:
    given, facts = start.given, start.facts
    recent = RECENT.of(facts) or Recent()
    draft, planned = given.get("draft", ""), given.get("sending")
    now = standing(start)
    if draft and GATE_PASSED.of(facts) == draft and not now.stopped:
        planned = planned or gated(now.plan)
    return Seed(
        plan=now.plan,
        at=start.at,
        contact=contact(given, Sending(planned) if planned else None),
        known=situation_of(facts),
        draft=draft,
        urge=known_urge(URGES_LATELY.of(facts) or (), draft),
        sending=Sending(planned) if planned else None,
        rung=Rung(given["rung"]) if given.get("rung") else None,
        again=recent.slip_at is not None and is_one_slip(recent.slip_at, start.at),
        asked_back="asked_back" in given,
    )


def contact(given: Mapping[str, str], planned: Sending | None) -> ContactLogged:
    """What to log: as told, else a message of their own."""
    direction = Direction.MY_ANSWER if planned is Sending.REPLY else Direction(given.get("direction", Direction.MINE))
    purpose = Purpose.PLAN if planned else Purpose(given.get("purpose", Purpose.PERSONAL))
    return ContactLogged(direction, Channel(given.get("channel", Channel.MESSAGE)), purpose)


def gated(plan: Plan | None) -> Sending | None:
    """What has gone through "why now?" is what the plan foresees."""
    return {Plan.GIVE_THE_BREAKUP: Sending.WHY_NOW, Plan.SPACE_NOT_DISTANCE: Sending.NOTE}.get(plan) if plan else None


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
        Seed(Plan.HUMAN_FIRST, _AT, _MINE, Situation(), again=True, asked_back=True),
        Seed(Plan.COURT_ORDER, _AT, _MINE, Situation(), asked_back=True),
        Seed(None, _AT, _MINE, Situation(rungs=Given(frozenset({Rung.GIFTS}), _AT)), rung=Rung.TURNED_UP),
    ),
)
