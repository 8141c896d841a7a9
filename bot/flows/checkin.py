"""The daily check-in: three taps. Details only where they are tapped for; what there is more to ask comes after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from bot.care.checkins import CheckinAsk, CheckinState, ContactAnswer, UrgeLevel, questions
from bot.care.entries import CheckinDone, ContactLogged, RepairDone, SlipLogged
from bot.care.ledger import Channel, Contact, Direction, Purpose, is_slip
from bot.care.plan import NO_CONTACT, Plan
from bot.care.quiet_days import current_run
from bot.care.recent import Recent
from bot.flows.facts import RECENT, plan_now, situation_of
from bot.flows.moods import HEAVY, OF_TEN, Mood
from bot.flows.naming import NOBODY, named
from bot.flows.nudging import SNOOZED, day_of
from bot.talk.steps import Flow, Hush, Next, Record, Script, Start, ask, pick, say


class Began(StrEnum):
    """Who wrote first, where both did."""

    THEY = "they"
    ME = "me"
    NOT_SURE = "not_sure"


class Detail(StrEnum):
    TOGETHER = "together"
    TOLD = "told"
    LEAVE = "leave"


MOOD = pick("checkin.mood", Mood)
URGE = pick("checkin.urge", UrgeLevel)
CONTACT = pick("checkin.contact", ContactAnswer)
BEGAN = pick("checkin.began", Began)
THEY = pick("checkin.they", Detail)
MINE = pick("checkin.mine", Detail)
LEADS = {
    ContactAnswer.THEY: (THEY, "they_texted"),
    ContactAnswer.I_DID: (MINE, "slipped"),
}
LEDGER = {
    ContactAnswer.NONE: (),
    ContactAnswer.THEY: (ContactLogged(Direction.THEIRS),),
    ContactAnswer.I_DID: (ContactLogged(Direction.MINE),),
    ContactAnswer.BOTH: (ContactLogged(Direction.THEIRS), ContactLogged(Direction.MY_ANSWER)),
    ContactAnswer.PRACTICAL: (ContactLogged(Direction.MINE, purpose=Purpose.LOGISTICS),),
    ContactAnswer.LOOKED: (ContactLogged(Direction.MINE, Channel.PROFILE_PEEK),),
}
"""What each answer adds to the ledger; "both" as far as they began or nobody knows."""
MEANT = {Began.ME: ContactAnswer.I_DID, Began.THEY: ContactAnswer.THEY}
I_BEGAN = (ContactLogged(Direction.MINE), ContactLogged(Direction.THEIRS))


@dataclass(frozen=True, slots=True)
class Seed:
    """`asks` are today's questions; none on the day of intake. `mood` was tapped on the nudge already. `repairs`: a slip
    is being recovered from. `missing`: what must be talked through before there can be check-ins.
    """

    asks: tuple[CheckinAsk, ...]
    plan: Plan | None
    at: datetime
    mood: Mood | None = None
    repairs: bool = False
    missing: str = ""
    name: str = NOBODY


def checkin(seed: Seed) -> Script[None]:
    if seed.missing:
        yield Next(seed.missing)
        return
    if not seed.asks:
        yield say("checkin.tomorrow")
        return
    mood = seed.mood or (yield from ask(MOOD))
    urge = (yield from ask(URGE, name=seed.name)) if CheckinAsk.URGE in seed.asks else None
    contact = (yield from ask(CONTACT, name=seed.name)) if CheckinAsk.CONTACT in seed.asks else None
    began = (yield from ask(BEGAN)) if contact is ContactAnswer.BOTH else None
    told, then = yield from detail(contact if began is None else MEANT.get(began))

    rows = () if contact is None or told else I_BEGAN if began is Began.ME else LEDGER[contact]
    slipped = any(is_slip(Contact(seed.at, row.direction, row.channel, row.purpose), seed.plan) for row in rows)

    yield Hush(SNOOZED)
    yield Record(CheckinDone(OF_TEN[mood], urge, contact))
    for row in rows:
        yield Record(row)
    if slipped:
        yield Record(SlipLogged())
    if seed.repairs and not slipped and not then:
        yield Record(RepairDone())
    if then:
        yield Next(then)
        return
    yield say(after_slip(seed.plan) if slipped else reaction(mood, urge))
    yield Next("checkin_more")


def detail(contact: ContactAnswer | None) -> Script[tuple[bool, str]]:
    """Whether the contact was told elsewhere or is about to be, and the flow that tells it."""
    if contact is None or contact not in LEADS:
        return False, ""
    question, flow = LEADS[contact]
    wanted = yield from ask(question)
    return wanted is not Detail.LEAVE, flow if wanted is Detail.TOGETHER else ""


def after_slip(plan: Plan | None) -> str:
    """Kindness and fact; under an order, fear or chasing the fact that counts there."""
    return f"slip.fact.{plan}" if plan in NO_CONTACT else "checkin.slipped"


def reaction(mood: Mood, urge: UrgeLevel | None) -> str:
    """One or two sentences, to the heaviest of what was said."""
    if urge is UrgeLevel.ALMOST:
        return "checkin.almost"
    return "checkin.heavy" if mood in HEAVY else "checkin.noted"


def state_of(start: Start, plan: Plan) -> CheckinState:
    """What today's questions depend on."""
    recent, today = RECENT.of(start.facts) or Recent(), start.local.date()
    return CheckinState(
        plan,
        day_of(start.facts, today, start.zone),
        today,
        quiet_run=current_run(recent.since or today, today, last_slip=last_slip(recent)),
        contact_asked=recent.contact_asked,
        asked=frozenset(recent.asked),
    )


def last_slip(recent: Recent) -> date | None:
    """The local day of the newest slip."""
    return None if recent.slip_at is None else recent.slip_at.date()


def seed(start: Start) -> Seed:
    plan = plan_now(start.facts, start.at)
    if plan is None:
        return Seed((), None, start.at, missing="offer_setup")
    recent = RECENT.of(start.facts) or Recent()
    asks = questions(state_of(start, plan), situation_of(start.facts), start.at)
    given = start.given.get("mood")
    done = bool(recent.checkins) and recent.checkins[-1].on == start.local.date()
    repairs = recent.steadiness is not None and not done
    return Seed(asks, plan, start.at, mood=Mood(given) if given else None, repairs=repairs, name=named(start.facts))


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_ALL = (CheckinAsk.MOOD, CheckinAsk.URGE, CheckinAsk.CONTACT)
FLOW = Flow(
    checkin,
    seed,
    Seed,
    (
        Seed(_ALL, Plan.GIVE_THE_BREAKUP, _AT, repairs=True),
        Seed(_ALL, Plan.STOP_PURSUIT, _AT, mood=Mood.OKAY, name="Sam"),
        Seed((CheckinAsk.MOOD, CheckinAsk.URGE), Plan.SAFETY_FIRST, _AT),
        Seed((CheckinAsk.MOOD,), Plan.BEREAVED, _AT),
        Seed((), Plan.GIVE_THE_BREAKUP, _AT),
        Seed((), None, _AT, missing="offer_setup"),
    ),
)
