"""Exercises that run in the chat, two minutes at most, each rated after use; the person's best is offered first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.care.kit import Rated, best_first, rated
from bot.care.plan import Plan
from bot.care.progress import is_shown
from bot.care.urges import urge_curve
from bot.flows.content import Content
from bot.flows.distract import ON, On
from bot.flows.facts import IF_THEN, RATINGS, RECENT, plan_now
from bot.flows.records import ExerciseDone
from bot.talk.steps import Choice, Flow, Pick, Record, Remember, Script, Start, ask, pick, say

STEPS = {"distanced": 3, "own_ground": 3, "rehearsal": 3, "wave": 2}
"""The exercises that are about the person's own matter, and how many steps they have."""
OFFERED = 5
NONE = "none"


class Helped(StrEnum):
    HELPED = "helped"
    A_BIT = "a_bit"
    NOT_TODAY = "not_today"


POINTS = {Helped.HELPED: 2, Helped.A_BIT: 1, Helped.NOT_TODAY: 0}
HELPED = pick("exercise.did_it_help", Helped)


@dataclass(frozen=True, slots=True)
class Seed:
    """`offers`: names and steps, the best first. `minutes`: after how long half of their own urges had eased."""

    offers: tuple[tuple[str, int], ...]
    ratings: tuple[Rated, ...] = ()
    if_then: str = ""
    minutes: int | None = None


def exercise(seed: Seed) -> Script[None]:
    chosen = yield from ask(which([name for name, _ in seed.offers]))
    if chosen is None:
        yield say("exercise.fine")
        return
    steps = dict(seed.offers)[chosen]
    if chosen == "rehearsal":
        yield say("kit.yours", words=seed.if_then)
    if chosen == "wave" and seed.minutes is not None:
        yield say("exercise.own_median", minutes=seed.minutes)
    for step in range(1, steps + 1):
        yield say(f"exercise.{chosen}.{step}")
        if step < steps and (yield from ask(ON)) is On.ENOUGH:
            break
    helped = POINTS[(yield from ask(HELPED))]
    yield Record(ExerciseDone(chosen, helped))
    yield Remember(RATINGS, rated(seed.ratings, chosen, helped))
    yield say("exercise.noted" if helped else "exercise.another_time")


def which(names: Sequence[str]) -> Pick[str | None]:
    """The exercises by name, or none."""
    return Pick("exercise.which", (*(Choice[str | None](name, name) for name in names), Choice[str | None](NONE, None)))


def flow(content: Content) -> Flow[Seed]:
    """The flow with the exercises of this content beside its own."""
    steps = {one.id: one.steps for one in content.exercises} | STEPS

    def seed(start: Start) -> Seed:
        facts, plan = start.facts, plan_now(start.facts, start.at)
        if_then, ratings = IF_THEN.of(facts) or "", RATINGS.of(facts) or ()
        minutes = median(start) if is_shown(plan) else None
        absent = set[str]() if if_then and plan is not Plan.BEREAVED else {"rehearsal"}
        absent |= set() if minutes is not None else {"wave"}
        found = best_first([name for name in (*STEPS, *steps) if name not in absent], ratings)
        return Seed(tuple((name, steps[name]) for name in dict.fromkeys(found))[:OFFERED], ratings, if_then, minutes)

    every = Seed(tuple(steps.items()), if_then="If it is late then I call Ana.", minutes=25)
    return Flow(exercise, seed, Seed, (every,))


def median(start: Start) -> int | None:
    """After how many minutes half of the person's own urges had eased; None before there are five."""
    recent = RECENT.of(start.facts)
    curve = None if recent is None else urge_curve(recent.episodes)
    return None if curve is None else curve.median
