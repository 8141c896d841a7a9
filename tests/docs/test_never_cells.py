"""What rows 1-4 never do is unreachable under them: for each cell, on every path of every flow seeded under that plan, and by
the tables that choose wording for a plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.care.drafts import Reading, draft_box
from bot.care.plan import GUARDED, NO_CONTACT, LogisticsWay, Plan, Sending, decide, route, route_as, sending
from bot.care.reviews import weekly_asks
from bot.care.signs import Bond, Home, signs
from bot.care.today import ACTIONS, fits
from bot.care.willingness import Guidance, Reached, guidance
from bot.flows import plan_card, plan_review, progress, send_now, wrote_next
from bot.flows.facts import INVITATION, plan_now, situation_of
from bot.flows.house import COMMANDS, flows_of
from bot.rehearsal.laws import NEVER
from bot.talk.explore import Path, explore
from bot.talk.steps import Flow, Known, Remember, Start
from tests.content.ftl import lines
from tests.content.test_keys import heard_on
from tests.docs.writing import FEW
from tests.flows.people import INVITED, room_for
from tests.furnished import content

FLOWS = flows_of(content())
Given = tuple[tuple[str, str], ...]
BEGUN_BY_WORDS = ("young", "look", "they_died", "listen", "happened", "they_texted", "crisis", "home")
BEGUN_BY_BELLS = (
    "look_in",
    "after_hold",
    "slip_evening",
    "rebuild",
    "crisis_again",
    "nudge",
    "hard_day",
    "weekly_review",
)
BEGUN = (*COMMANDS.values(), *BEGUN_BY_WORDS, *BEGUN_BY_BELLS, "plan_review", "offer_setup", "replanned")
"""What a command, words or a bell may begin; all else follows from these."""

OF_BEFORE = {*BEGUN_BY_BELLS, "plan_review", "offer_setup", "replanned"} - {"crisis_again"}
"""Every bell of before is hushed with a death (`they_died`), and grief has no nudges."""

WORDS = ("I keep looking at my phone.", "please come back, i beg you. your keys are at Ana's.")
every_guarded = pytest.mark.parametrize("plan", sorted(GUARDED))


def starts(plan: Plan, given: Given = ()) -> Iterator[Start]:
    """Somebody of this plan begins something: by day and by night, with and without an invitation on file."""
    for more in ({}, {INVITATION: INVITED}) if plan in GUARDED else ({},):
        room = room_for(plan, more)
        for hours in (0, 12):
            at = room.at + timedelta(hours=hours)
            local = at.replace(tzinfo=None)
            yield Start(room.session.facts, at, local, "en-GB", "Europe/London", 1, dict(given))


def reachable(plan: Plan) -> frozenset[tuple[str, str]]:
    """Flow and key of all that may be said, asked, offered or filled in under this plan, chains followed to their end."""
    found: set[tuple[str, str]] = set()
    begun = [name for name in dict.fromkeys(BEGUN) if plan is not Plan.BEREAVED or name not in OF_BEFORE]
    waiting: list[tuple[str, Given]] = [(name, ()) for name in begun]
    been = set(waiting)
    while waiting:
        name, given = waiting.pop()
        flow = FLOWS[name]
        seeds = tuple(dict.fromkeys(flow.seed(start) for start in starts(plan, given)))
        mine: Flow[object] = Flow(flow.script, flow.seed, flow.kind, seeds, flow.fleeting)
        for path in explore(mine, limit=FEW).paths:
            found |= {(name, key) for key in heard_on(mine, path)}
            then = path.end.next
            if then is not None and stays(plan, path) and (step := (then.flow, then.given)) not in been:
                been.add(step)
                waiting.append(step)
    return frozenset(found)


def stays(plan: Plan, path: Path) -> bool:
    """Whether what this path learned leaves the plan in force; where it does not, what follows is another plan's."""
    room = room_for(plan)
    facts = dict(room.session.facts)
    for one in path.end.settled:
        if isinstance(one, Remember):
            facts.pop(one.fact.name, None)
            facts |= {} if one.value is None else {one.fact.name: Known(one.value, room.at)}
    return plan is plan_now(facts, room.at)


@pytest.mark.parametrize("words", WORDS)
@every_guarded
def test_no_line_of_a_guarded_plan_is_what_it_never_does(
    plan: Plan, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that somebody of that plan may begin is walked to its end, whatever they write; no key is of a forbidden kind."""
    monkeypatch.setattr("bot.talk.explore.SAMPLE", words)
    assert set() == {(name, key) for name, key in reachable(plan) if key.startswith(NEVER[plan])}


@every_guarded
def test_every_forbidden_kind_is_a_kind_there_is(plan: Plan) -> None:
    """A beginning that fits no line would forbid nothing."""
    keys = [line.id.replace("-", ".") for line in lines()]
    assert [] == [begin for begin in NEVER[plan] if not any(key.startswith(begin) for key in keys)]


def test_the_walk_would_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Under an open plan the same walk does meet help with a draft, a clear no, hopes and their side."""
    monkeypatch.setattr("bot.talk.explore.SAMPLE", WORDS[1])
    met = {key for plan in (Plan.MOVING_ON, Plan.AT_THE_TABLE) for _, key in reachable(plan)}
    for begin in ("urge.hold_read", "urge.aim", "urge.practical", "urge.honest.moving_on", "clear_no.", "their_side."):
        assert any(key.startswith(begin) for key in met), begin


@every_guarded
def test_tables_hold_nothing_for_a_guarded_plan(plan: Plan) -> None:
    """No help in sending, no reading of a draft, no weekly question, no review, no counter, no stage, no other side."""
    assert frozenset[Sending]() == sending(plan, stopped=False)
    assert Reading.NONE is draft_box(plan, stopped=False).reading
    assert () == weekly_asks(plan)
    assert () == route(signs(situation_of(room_for(plan).session.facts), room_for(plan).at)).stages
    for start in starts(plan):
        assert "not_here" == progress.seed(start).held
        assert None is plan_review.seed(start).plan
        assert plan is decide(plan_card.seed(start).signs)
        assert None is send_now.seed(start).planned
        assert not wrote_next.seed(start).clear_no


@pytest.mark.parametrize("plan", sorted(NO_CONTACT))
def test_no_message_of_theirs_is_guided_to_an_answer(plan: Plan) -> None:
    """Whatever they sent, and with a stop or without."""
    open_ones = {Guidance.SHORT_LIGHT_SLOW, Guidance.ONE_CLEAR_NO, Guidance.PREPARE_A_TALK}
    assert set() == open_ones & {guidance(plan, kind, stopped=stop) for kind in Reached for stop in (True, False)}


@every_guarded
def test_no_thing_for_today_is_of_the_two(plan: Plan) -> None:
    """Among the things that name their plans, only those of this plan; no stage and no tag lets another in."""
    for action in ACTIONS:
        for stage in {None, *action.stages}:
            if stage is not None and fits(action, plan, stage=stage, tags=action.tags):
                assert not action.plans or plan in action.plans


@pytest.mark.parametrize("plan", sorted(NO_CONTACT))
def test_business_goes_only_the_named_way(plan: Plan) -> None:
    """By the order, or through a third person; with children also the open channel."""
    seen = signs(situation_of(room_for(plan).session.facts), room_for(plan).at)
    for bond in Bond:
        for home in Home:
            card = route_as(plan, replace(seen, bond=bond, home=home, chores=True))
            assert LogisticsWay.OPEN is not card.logistics_way


def test_every_card_names_its_cost() -> None:
    """And for whom it is wrong; only grief has no card (A12)."""
    text = {line.id: line.text for line in lines()}
    for plan in set(Plan) - {Plan.BEREAVED}:
        assert text[f"plan_card-cost-{plan}"].startswith("Its cost:"), plan
        assert "wrong for you" in text[f"plan_card-cost-{plan}"], plan


def test_every_command_is_tried() -> None:
    """What a command begins is among the flows that were walked."""
    assert set() == set(COMMANDS.values()) - set(FLOWS)
