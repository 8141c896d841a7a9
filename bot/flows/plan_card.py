"""The plan that fits, why, and the other side at full strength. Nothing is in force before "I'll try this", but rows
1–4, which need no consent.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from bot.care.entries import PlanStarted
from bot.care.loosening import open_plans
from bot.care.plan import GUARDED, LogisticsWay, Plan, Reason, Route, View, decide, route_as
from bot.care.safe_here import may_be_read
from bot.care.signs import Acts, Bond, Court, Danger, Home, Signs, signs
from bot.care.situation import Asked, Ended, Situation
from bot.flows.facts import (
    DISCREET,
    PLAN,
    PLAN_INSTEAD_OF,
    PLAN_SINCE,
    PLAN_WANTED,
    SET_UP,
    TOLD_INTERESTS,
    plan_now,
    situation_of,
)
from bot.talk.steps import Flow, Next, Record, Remember, Say, Script, Start, Word, ask, pick, say


class Look(StrEnum):
    TRY = "try"
    KEEP = "keep"
    WHY = "why"
    OTHER_SIDE = "other_side"
    ANOTHER = "another"
    AGAIN = "again"
    DIED = "died"


CHOOSE = pick("plan_card.choose", Look)
MORE = pick("plan_card.more", Look)
MORE_WHY = pick("plan_card.more_why", Look)  # after the reasons: which answers would change it
MORE_ONCE = pick("plan_card.more_once", Look)  # after the first other side ever: what each author sells
LOOKS = frozenset({Look.WHY, Look.OTHER_SIDE})
FOR_WHO_WAS_LEFT = frozenset({Plan.SPACE_NOT_DISTANCE, Plan.GIVE_THE_BREAKUP})
_TRIES = frozenset({Reason.MILD_ACTS, Reason.KEPT_PURSUIT})


@dataclass(frozen=True, slots=True)
class Seed:
    """The plan on the card and the signs under it. `standing`: it is in force already. `missing`: the flow that must
    be talked through before there is a card. `read_along`: somebody feared may see what is sent. `unasked`: and
    they were never asked whether it is safe here. `left`: they were the one to end it.
    """

    plan: Plan
    signs: Signs
    at: datetime
    standing: bool = False
    set_up: bool = False
    told_interests: bool = False
    missing: str = ""
    read_along: bool = False
    unasked: bool = False
    left: bool = False


def plan_card(seed: Seed) -> Script[None]:
    if seed.missing:
        yield Next(seed.missing)
        return
    card = route_as(seed.plan, seed.signs)
    seen: set[Look] = set()

    yield from opening(card, left=seed.left)
    chosen = yield from ask(CHOOSE.only(*offers(seed, card, seen)), cost=cost(card))
    while chosen in LOOKS:
        seen.add(chosen)
        left = offers(seed, card, seen)
        if chosen is Look.OTHER_SIDE:
            yield say(f"plan_card.other.{card.plan}")
            chosen = yield from ask((MORE if seed.told_interests else MORE_ONCE).only(*left))
        else:
            yield from why(card, left=seed.left)
            chosen = yield from ask(MORE_WHY.only(*left), changes=changers(card))

    if Look.OTHER_SIDE in seen:
        yield Remember(TOLD_INTERESTS, value=True)
    match chosen:
        case Look.TRY:
            yield from taken(seed, card)
        case Look.DIED:
            yield Next("they_died")
        case Look.AGAIN:
            yield Next("gates")
        case Look.ANOTHER:
            yield Next("another_plan")
        case _:
            yield say("plan_card.kept")


def cost(card: Route) -> Word:
    """The risk, and for whom the plan is wrong. Who is tied and yet was told to stop is not told that ties forbid it."""
    tied = card.plan is Plan.GIVE_THE_BREAKUP and card.signs.bound
    return Word(f"plan_card.cost.{card.plan}_tied" if tied else f"plan_card.cost.{card.plan}")


def offers(seed: Seed, card: Route, seen: set[Look]) -> list[str]:
    """What may be tapped, what was seen already aside."""
    guarded = card.plan in GUARDED
    possible = [
        Look.KEEP if seed.standing else Look.TRY,
        Look.WHY,
        *([] if card.other_side is View.NONE else [Look.OTHER_SIDE]),
        *([Look.ANOTHER] if Look.OTHER_SIDE in seen and len(open_plans(seed.signs)) > 1 else []),
        *([Look.AGAIN] if guarded or seed.standing else []),
        *([Look.DIED] if guarded else []),
    ]
    return [look.value for look in possible if look not in seen]


def why(card: Route, *, left: bool) -> list[Say]:
    """The reasons in plain words, at most three. That a row is kept is no news where it holds anyway; a plan that no sign
    speaks for is the person's own choice. That they never even tried is bitter to whoever did not leave.
    """
    kept = {Reason.KEPT_FEAR, Reason.KEPT_PURSUIT}
    told = [reason for reason in card.reasons if reason not in kept] or card.reasons
    reasons = [say(f"plan_card.reason.{reason}") for reason in told] or [say("plan_card.reason.chosen")]
    bitter = [say("plan_card.they_did_not_try")] if card.plan is Plan.GIVE_THE_BREAKUP and not left else []
    return [*reasons[: 3 - len(bitter)], *bitter]


def changers(card: Route) -> tuple[Word, ...]:
    """The answers that would lead elsewhere, at most three; the two gates only where nothing else would."""
    asked: list[Asked] = list(dict.fromkeys(change.question for change in card.would_change))
    about_us: list[Asked] = [question for question in asked if question not in {Asked.ORDER, Asked.SAFETY}]
    return tuple(Word(f"plan_card.question.{question}") for question in (about_us or asked)[:3])


def opening(card: Route, *, left: bool) -> list[Say]:
    """The plan's own side; under an order with fear, safety comes before it. Both articles speak to the one who was left, and
    whoever left is told so.
    """
    if card.safety_block:
        return [say("plan_card.safety_block"), say(f"plan_card.card.{card.plan}_fear")]
    if card.plan is Plan.STOP_PURSUIT:
        only_tries = Reason.MILD_ACTS in card.reasons and _TRIES.issuperset(card.reasons)
        return [_own_side(card.plan, "_tries" if only_tries else ""), _meanwhile(card)]
    return [_own_side(card.plan, "_left" if left and card.plan in FOR_WHO_WAS_LEFT else "")]


def _own_side(plan: Plan, case: str) -> Say:
    return say(f"plan_card.card.{plan}{case}")


def _meanwhile(card: Route) -> Say:
    """What "no contact" leaves them: whom they meet at home, what still has to be said, or the next hour."""
    if card.signs.home is not Home.APART:
        return say("plan_card.under_one_roof")
    if card.logistics_way is not LogisticsWay.NONE:
        return say(f"plan_card.logistics.{card.logistics_way}")
    return say("plan_card.one_hour")


def taken(seed: Seed, card: Route) -> Script[None]:
    """The plan is in force from here; its days are counted from now."""
    yield Record(PlanStarted(card.plan))
    yield Remember(PLAN, card.plan)
    yield Remember(PLAN_INSTEAD_OF, decide(card.signs))
    yield Remember(PLAN_WANTED, None)
    yield Remember(PLAN_SINCE, seed.at)
    if seed.read_along:
        yield Remember(DISCREET, value=True)
    yield from first_steps(card)
    if not seed.set_up:
        yield Next("setup")
    elif seed.unasked:
        yield Next("safe_here")


def first_steps(card: Route) -> list[Say]:
    """What to do today, in at most three sentences."""
    steps = [say("plan_card.accepted")] if card.plan is Plan.GIVE_THE_BREAKUP else []
    steps.append(say(f"plan_card.first.{card.plan}"))
    if card.note_budget is not None:
        steps.append(say(f"plan_card.notes.{card.note_budget}"))
    if card.incident_notes:
        steps.append(say("plan_card.incident_notes"))
    way = say(f"plan_card.logistics.{card.logistics_way}")
    if card.logistics_way is not LogisticsWay.NONE and way not in opening(card, left=False):
        steps.append(way)
    return steps


def seed(start: Start) -> Seed:
    facts = start.facts
    situation = situation_of(facts)
    seen = signs(situation, start.at)
    plan = plan_now(facts, start.at)
    wanted = next((one for one in open_plans(seen) if one == start.given.get("plan")), plan)
    return Seed(
        plan=wanted or decide(seen),
        signs=seen,
        at=start.at,
        standing=wanted is not None and PLAN.of(facts) is wanted,
        set_up=SET_UP.of(facts) is True,
        told_interests=TOLD_INTERESTS.of(facts) is True,
        missing=missing(situation, plan),
        read_along=may_be_read(situation),
        unasked=may_be_read(situation) and situation.safe_to_message is None,
        left=situation.ended is not None and situation.ended.value is Ended.I_ENDED,
    )


def missing(situation: Situation, plan: Plan | None) -> str:
    """What must be talked through before there is a card to show."""
    if plan is Plan.BEREAVED:
        return "bereaved"
    if plan is None:
        return "gates"
    return "situation" if situation.goal is None and plan not in GUARDED else ""


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_SIGNS = signs(Situation(), _AT)
_CARDS = tuple(Seed(plan, _SIGNS, _AT) for plan in Plan if plan is not Plan.BEREAVED)
FLOW = Flow(
    plan_card,
    seed,
    Seed,
    (
        *_CARDS,
        Seed(Plan.GIVE_THE_BREAKUP, _SIGNS, _AT, standing=True, set_up=True, told_interests=True),
        Seed(Plan.GIVE_THE_BREAKUP, replace(_SIGNS, bond=Bond.CHILDREN), _AT),
        Seed(Plan.SPACE_NOT_DISTANCE, replace(_SIGNS, home=Home.ONE), _AT, set_up=True),
        Seed(Plan.COURT_ORDER, replace(_SIGNS, court=Court.PROTECTS, danger=Danger.FEAR, chores=True), _AT),
        *(Seed(plan, _SIGNS, _AT, left=True) for plan in sorted(FOR_WHO_WAS_LEFT)),
        *(
            Seed(Plan.STOP_PURSUIT, replace(_SIGNS, danger=Danger.NONE, acts=Acts.MILD, **more), _AT)
            for more in ({}, {"bond": Bond.CHILDREN}, {"home": Home.ONE})
        ),
        Seed(Plan.BEREAVED, _SIGNS, _AT, missing="bereaved"),
        Seed(Plan.SAFETY_FIRST, _SIGNS, _AT, set_up=True, read_along=True, unasked=True),
    ),
)
