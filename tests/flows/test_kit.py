"""The kit: how days are read, what is offered first, what is shown to whom."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.care.harddays import HardDay, HardDayKind
from bot.care.kit import KitPart, Rated, best_first, rated
from bot.care.recent import Checkin, Recent
from bot.care.situation import Ended
from bot.care.urges import Episode
from bot.flows import exercise, hard_day, kit, kit_part
from bot.flows.facts import ENDED, HARD_DAYS, IF_THEN, RATINGS, REASONS, RECENT
from bot.flows.hard_days import read_day
from bot.flows.views import draw
from bot.talk.screen import View
from bot.talk.steps import Facts, Known, Start
from tests.furnished import content

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
TODAY = AT.date()


def start(facts: Facts) -> Start:
    return Start(facts, AT, AT.replace(tzinfo=None), "en", "UTC", 1)


@pytest.mark.parametrize(
    ("words", "kind", "on"),
    [
        ("2026-12-24", HardDayKind.OTHER, date(2026, 12, 24)),
        ("24.12.", HardDayKind.OTHER, date(2026, 12, 24)),
        ("3/2", HardDayKind.HANDOVER, date(2027, 2, 3)),
        ("24 de diciembre", HardDayKind.HANDOVER, date(2026, 12, 24)),
        ("1º de maio de 2027", HardDayKind.COURT_DATE, date(2027, 5, 1)),
        ("5 août", HardDayKind.OTHER, date(2026, 8, 5)),
        ("3. März", HardDayKind.COURT_DATE, date(2027, 3, 3)),
        ("1st May", HardDayKind.BIRTHDAY, date(2026, 5, 1)),
        ("Feb 29", HardDayKind.COURT_DATE, None),
        ("29 February 2028", HardDayKind.COURT_DATE, date(2028, 2, 29)),
        ("1990-05-01", HardDayKind.BIRTHDAY, date(1990, 5, 1)),
        ("1990-05-01", HardDayKind.COURT_DATE, None),
        ("32.13.", HardDayKind.OTHER, None),
        ("5 foo", HardDayKind.OTHER, None),
        ("next week", HardDayKind.OTHER, None),
        ("next friday", HardDayKind.HANDOVER, date(2026, 3, 13)),
        ("on my birthday", HardDayKind.BIRTHDAY, None),
    ],
)
def test_days_are_read(words: str, kind: HardDayKind, on: date | None) -> None:
    """With or without a year, in the ways people write them; a single day that is past is none."""
    assert on == read_day(words, TODAY, kind, content().month)


def test_the_best_is_offered_first() -> None:
    """What helped comes first, what never did last, what was not tried between them."""
    ratings = rated(rated(rated((), "water", 0), "letters", 2), "letters", 1)
    assert (Rated("water", 1, 0), Rated("letters", 2, 3)) == ratings
    assert ("letters", "room", "water") == best_first(["water", "room", "letters"], ratings)


def test_the_wave_needs_ones_own_numbers() -> None:
    """Before five urges it is not offered; after them with the person's own figure, and never in grief."""
    flow = exercise.flow(content())
    urges = Recent(episodes=tuple(Episode(minutes, eased=True) for minutes in (5, 10, 20, 30, 40)))
    facts: Facts = {
        RECENT.name: Known(urges, AT),
        IF_THEN.name: Known("if late then Ana", AT),
        RATINGS.name: Known((Rated("wave", 1, 2),), AT),
    }
    before, after = flow.seed(start({RECENT.name: Known(Recent(), AT)})), flow.seed(start(facts))
    assert {"wave", "rehearsal"}.isdisjoint(dict(before.offers))
    assert ("wave", 20) == (after.offers[0][0], after.minutes)
    grieving = flow.seed(start({**facts, ENDED.name: Known(Ended.THEY_DIED, AT)}))
    assert {"wave", "rehearsal"}.isdisjoint(dict(grieving.offers))


def test_own_reasons_are_for_calm_hours() -> None:
    """They are shown on a day that began well, and not on a rough one or before anybody asked."""
    held: Facts = {REASONS.name: Known("I want my evenings back", AT)}
    shown = [
        kit.FLOW.seed(start({**held, RECENT.name: Known(Recent(checkins=(Checkin(on, mood),)), AT)})).parts
        for on, mood in ((TODAY, 7), (TODAY, 2), (date(2026, 3, 1), 7))
    ]
    assert [(KitPart.OWN_REASONS,), (), ()] == shown
    assert ["kit.shown_own_reasons"] == [line.key for line in draw(View("kit", ("own_reasons",)), (), held)]
    assert () == draw(View("kit", ("people",)), (), held)


def test_a_kit_in_grief() -> None:
    """Nobody who grieves is asked for plans against writing."""
    grieving = kit_part.FLOW.seed(start({ENDED.name: Known(Ended.THEY_DIED, AT)})).parts
    assert {"if_then_plan", "own_reasons", "what_was_wrong"}.isdisjoint(grieving)


def test_the_hard_day_of_tomorrow_is_named() -> None:
    """Tomorrow's day gives its kind; a bell that comes without one still has something to say."""
    facts: Facts = {HARD_DAYS.name: Known((HardDay(HardDayKind.COURT_DATE, date(2026, 3, 5)),), AT)}
    kinds = [hard_day.FLOW.seed(start(one)).day for one in (facts, {})]
    assert [HardDayKind.COURT_DATE, HardDayKind.OTHER] == kinds
