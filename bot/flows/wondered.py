"""What hearts ask that nobody can answer from here gets one honest answer, never odds, and then what was asked stands again.
Where a plan rules contact out, or they are letting go, no answer looks for a way back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.care.plan import GUARDED, NO_CONTACT, Plan
from bot.flows.facts import CONSENT
from bot.flows.standing import standing
from bot.reading.wonder import Wonder
from bot.talk.steps import Flow, Next, Script, Start, say

OF_THEM = frozenset({Wonder.WILL_THEY, Wonder.WIN_BACK, Wonder.HOW_LONG})
"""Questions about the ex, who under some plans is not to be thought of as within reach."""

OWN_LINE = {
    Wonder.IF_THEY_WRITE: frozenset({Plan.COURT_ORDER, Plan.SAFETY_FIRST}),
    Wonder.IF_WE_MEET: NO_CONTACT,
    Wonder.MAY_I: NO_CONTACT,
}
"""Where a plan that rules contact out has an answer of its own."""
CHILDREN_GO: Mapping[Plan | None, str] = {
    Plan.COURT_ORDER: "plan_card.logistics.by_the_order",
    Plan.SAFETY_FIRST: "plan_card.logistics.third_party_or_open",
    Plan.STOP_PURSUIT: "plan_card.logistics.third_party_or_open",
}
"""The way for what the children need."""


@dataclass(frozen=True, slots=True)
class Seed:
    """`writing`: the box is open and goes on. `begun`: they have said that they are adults and fine with the notice; `again`:
    they have read it.
    """

    what: Wonder
    plan: Plan | None = None
    writing: bool = False
    begun: bool = True
    again: bool = False


def wondered(seed: Seed) -> Script[None]:
    if seed.what is Wonder.DOES_IT_WORK and seed.begun and not seed.writing:
        yield Next("views")
        return
    yield say(answer(seed.what, seed.plan) if seed.begun else first_answer(seed.what))
    if not seed.begun:
        again = (("again", "yes"),) if seed.again else ()
        yield Next("open_box") if seed.what is Wonder.TALK_ME_OUT else Next("welcome", again)
    elif seed.what is Wonder.TONIGHT:
        yield Next("distract")
    elif seed.what is Wonder.TALK_ME_OUT and not seed.writing and seed.plan is not Plan.BEREAVED:
        yield Next("urge")


def first_answer(what: Wonder) -> str:
    """The line before anything is known, and before they have said that they are fine with the notice."""
    match what:
        case Wonder.DOES_IT_WORK:
            return "about.articles"
        case Wonder.TONIGHT:
            return "wonder.first_breath"
        case _:
            return answer(what, None)


def answer(what: Wonder, plan: Plan | None) -> str:
    """The line for this question under this plan."""
    if plan is Plan.BEREAVED and what is not Wonder.TONIGHT:
        return "wonder.mourning"
    if what is Wonder.TALK_ME_OUT and plan in NO_CONTACT:
        what = Wonder.MAY_I  # "should I text them?" asks leave there, too
    if plan in OWN_LINE.get(what, ()):
        return f"wonder.{what}_{plan}"
    if what is Wonder.CHILDREN and plan in CHILDREN_GO:
        return CHILDREN_GO[plan]
    if what in OF_THEM and plan in GUARDED:
        return "wonder.kept_apart"
    if what in OF_THEM and plan is Plan.MOVING_ON:
        return "wonder.letting_go"
    if what is Wonder.MY_FAULT and plan is Plan.SAFETY_FIRST:
        return "wonder.not_your_fault"
    if what is Wonder.MY_FAULT and plan is Plan.STOP_PURSUIT:
        return "wonder.what_next"
    return f"wonder.{what}"


def seed(start: Start) -> Seed:
    return Seed(
        what=Wonder(start.given.get("what", Wonder.WILL_THEY)),
        plan=standing(start).plan,
        writing="writing" in start.given,
        begun=CONSENT.of(start.facts) is True,
        again="again" in start.given,
    )


FLOW = Flow(
    wondered,
    seed,
    Seed,
    (
        *(Seed(what, plan) for what in Wonder for plan in (None, *Plan)),
        *(Seed(what, writing=True) for what in Wonder),
        *(Seed(what, begun=False) for what in Wonder),
    ),
    brief=True,
)
