"""Scripted people live with the real house, and no law breaks; each law is shown to catch its breach."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.care.entries import OfferMade, SlipLogged
from bot.care.plan import Plan
from bot.care.recent import Recent
from bot.care.situation import LastWord
from bot.care.steadiness import Steadiness
from bot.flows.facts import HUSHED_UNTIL, LAST_WORD, RECENT, SAFE_TO_MESSAGE, STOP, plan_now
from bot.flows.moods import Mood
from bot.ports import Ringing
from bot.rehearsal.laws import ASKED_FOR, UNANSWERED, Laws, barred, lost_slip, stuck
from bot.rehearsal.life import Moment
from bot.rehearsal.personas import IGNORES, PERSONAS, SAYS_IDK
from bot.rehearsal.simulator import Report, rehearse, table, together
from bot.talk.questions import Kind, pick
from bot.talk.state import Broken, Message, Prompt, Session, Shown, Talk, Turn
from bot.talk.steps import Ask, Erase, Known, Record, Say, Script, Word
from tests.flows.people import room_for
from tests.furnished import house

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
NIGHT = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
BELL = Ringing("checkin", None, NOON.replace(tzinfo=None), "Europe/London", NOON, NOON.date())
SPOKEN = (Message((Say("core.empty"),)),)


def laws() -> Laws:
    return Laws(house(), "en-GB")


def moment(turn: Turn, *, at: datetime = NOON, done: str | Ringing = "hm", before: Session | None = None) -> Moment:
    return Moment(at, done, before or Session(), turn)


def saying(*keys: str) -> Turn:
    return Turn(Session(), (Message(tuple(Say(key) for key in keys)),))


def asking(key: str, *choices: str, kind: Kind = Kind.PICK) -> Message:
    return Message(prompt=Prompt(Ask(pick(key, Mood)), Shown(key, 0, "t", kind, choices, (None,) * len(choices))))


def test_thirty_people_live_for_two_months() -> None:
    """No law breaks for anybody, and each persona comes to what it was written for."""
    report = rehearse(house(), range(30), 60)
    assert () == report.breaches, table(report, house().flows)
    plans = {name: set(met.plans) for name, met in report.met.items()}
    assert {"safety_first"} == plans["afraid"]
    assert {"court_order"} == plans["court_order"] == plans["afraid_under_an_order"]
    assert {"bereaved"} == plans["bereaved"] | plans["died_later"]
    assert {"none"} == plans["under_age"]
    seen = {flow for met in report.met.values() for flow in met.flows}
    assert {"about", "look", "there", "done_again"} <= seen


@pytest.mark.deep
def test_five_thousand_people_live_for_half_a_year() -> None:
    """The long run."""
    report = rehearse(house(), range(5_000), 180)
    assert () == report.breaches, table(report, house().flows)


def test_the_same_people_live_the_same_lives() -> None:
    """Nothing is left to chance, and shares of the work come to the same."""
    once = rehearse(house(), range(6), 8)
    again = together([rehearse(house(), range(3), 8), rehearse(house(), range(3, 6), 8)])
    assert once == again


def test_silence_is_met_with_silence() -> None:
    """Who sets up and never comes again hears seven times at most."""
    report = rehearse(house(), range(1), 120, (IGNORES,))
    assert UNANSWERED == report.met["ignores"].nudges
    assert () == report.breaches


def test_a_script_that_breaks_is_told_with_the_person() -> None:
    """The first breach ends that life; person, day and the talk before it are in the report."""

    def breaks(_: object) -> Script[None]:
        raise LookupError
        yield  # a script is a generator

    broken = replace(house().flows["gates"], script=breaks)
    at_home = replace(house(), flows={**house().flows, "gates": broken})
    report = rehearse(at_home, range(1), 5, (SAYS_IDK,))
    (breach,) = report.breaches
    assert "a script broke: gates, LookupError" in breach.laws
    assert "BROKEN says_idk 0, day " in table(report, at_home.flows)
    assert any("> " in line for line in breach.talk)


def test_the_table_names_what_nobody_met() -> None:
    """An empty report has met nothing."""
    assert "never met: a, b" in table(Report({}), ["b", "a"])


def test_one_nudge_a_day() -> None:
    """A second one on the same local day is a breach, what was asked for is none."""
    watching = laws()
    nudge = Turn(Session(), SPOKEN, unasked=True)
    assert watching.saw(moment(nudge, done=BELL))
    assert watching.saw(moment(Turn(Session(), SPOKEN), done=BELL))
    assert watching.saw(moment(Turn(Session()), done=BELL))
    assert not watching.saw(moment(nudge, done=BELL))
    assert ["a second nudge on 2026-03-04"] == watching.broken


def test_no_nudge_in_quiet_hours() -> None:
    """Half past eleven at night is inside them."""
    watching = laws()
    assert not watching.saw(moment(Turn(Session(), SPOKEN, unasked=True), at=NIGHT, done=BELL))
    assert ["a nudge in quiet hours, at 23:30"] == watching.broken


def test_nothing_is_sent_where_it_is_not_safe() -> None:
    """Whichever bell: a message to somebody afraid is a breach before they said that it is safe."""
    for safe in (False, True):
        before = room_for(Plan.SAFETY_FIRST, {SAFE_TO_MESSAGE: safe}).session
        watching = laws()
        assert safe == watching.saw(moment(Turn(before, SPOKEN), done=BELL, before=before))


def test_silence_must_come() -> None:
    """An eighth unanswered nudge is a breach; so is what was asked for, without an end."""
    watching = laws()
    for day in range(UNANSWERED + 1):
        at = NOON + timedelta(days=day)
        assert (day < UNANSWERED) == watching.saw(moment(Turn(Session(), SPOKEN, unasked=True), at=at, done=BELL))
    watching = laws()
    for many in range(ASKED_FOR + 1):
        assert (many < ASKED_FOR) == watching.saw(moment(Turn(Session(), SPOKEN), done=BELL))


def test_everybody_is_answered() -> None:
    """Silence to words is a breach; an old tap may pass without a word."""
    assert laws().saw(moment(Turn(Session()), done="[old]"))
    assert not laws().saw(moment(Turn(Session())))


def test_a_broken_script_is_a_breach() -> None:
    """Though the person was told kindly."""
    watching = laws()
    assert not watching.saw(moment(Turn(Session(), SPOKEN, broken=(Broken("gates", (), "KeyError"),))))


@pytest.mark.parametrize("score", [0.0, 1.5])
def test_steadiness_keeps_its_bounds(score: float) -> None:
    """Zero and more than one are breaches."""
    facts = {RECENT.name: Known(Recent(steadiness=Steadiness(score, NOON)), NOON)}
    assert not laws().saw(moment(Turn(Session(facts=facts), SPOKEN)))


def test_a_slip_must_be_kept() -> None:
    """Logged and not in the summary is a breach; once all is erased, nothing is missed."""
    watching = laws()
    slip = Turn(Session(), SPOKEN, (Record(SlipLogged()),))
    assert not watching.saw(moment(slip))
    assert ["1 days with a slip, 0 are kept"] == watching.broken
    watching = laws()
    watching.slip_days, watching.slip_at = {date(2026, 3, 3)}, NOON - timedelta(days=1)
    assert watching.saw(moment(Turn(Session(), SPOKEN, (Erase(),))))
    assert set() == watching.slip_days


def test_slips_within_hours_are_one() -> None:
    """The second one within twelve hours is not awaited on a day of its own."""
    facts = {RECENT.name: Known(Recent(older_slip_days=1), NOON)}
    watching = laws()
    slip = Turn(Session(facts=facts), SPOKEN, (Record(SlipLogged()),))
    assert watching.saw(moment(slip, at=NIGHT))
    assert watching.saw(moment(slip, at=NIGHT + timedelta(hours=2)))


def test_a_told_slip_is_in_the_ledger() -> None:
    """The tap that says it is the log."""
    shown = Shown("slip.what", 0, "t", Kind.PICK, ("wrote",), (None,))
    before = Session(talks=(Talk("slipped", None, (), shown, NOON),))
    assert ["a slip was told and not kept"] == list(
        lost_slip(moment(Turn(Session(), SPOKEN), done="[wrote]", before=before))
    )
    assert [] == list(lost_slip(moment(saying("core.stale"), done="[wrote]", before=before)))


def test_the_same_thing_is_not_offered_again() -> None:
    """Within fourteen days."""
    watching = laws()
    offer = Turn(Session(), SPOKEN, (Record(OfferMade("walk")),))
    assert watching.saw(moment(offer))
    assert watching.saw(moment(offer, at=NOON + timedelta(days=14)))
    assert not watching.saw(moment(offer, at=NOON + timedelta(days=27)))


@pytest.mark.parametrize(
    ("plan", "key", "held"),
    [
        (Plan.COURT_ORDER, "urge.practical_alone", False),
        (Plan.SAFETY_FIRST, "today.quiet", False),
        (Plan.STOP_PURSUIT, "urge.thought", False),
        (Plan.BEREAVED, "checkin.urge", False),
        (Plan.GIVE_THE_BREAKUP, "urge.thought", True),
        (None, "urge.lighter", True),
    ],
)
def test_the_never_cells(plan: Plan | None, key: str, held: bool) -> None:  # noqa: FBT001
    """What a plan forbids is a breach in its own words, in a slot or as a choice."""
    facts = room_for(plan).session.facts
    asked = asking(key, "a")
    filled = Message((Say("core.empty", (("of", Word(key)), ("or", ("x", Word(key))), ("n", 1))),))
    for message in (Message((Say(key),)), filled, asked):
        assert held == (not list(barred(Turn(Session(), (message,)), facts, NOON)))


def test_a_standing_stop_bars_help_to_send() -> None:
    """Under whichever plan; the reading of a draft stays."""
    facts = room_for(Plan.GIVE_THE_BREAKUP, {LAST_WORD: LastWord.STOP, STOP: LastWord.STOP}).session.facts
    assert list(barred(saying("urge.honest.reply"), facts, NOON))
    assert not list(barred(saying("urge.hold_read"), facts, NOON))


def test_no_counters_after_a_crisis() -> None:
    """While the hush lies over the plan."""
    facts = {**room_for(Plan.MOVING_ON).session.facts, HUSHED_UNTIL.name: Known(NOON + timedelta(days=1), NOON)}
    assert list(barred(saying("today.quiet"), facts, NOON))
    assert not list(barred(saying("today.quiet"), facts, NOON + timedelta(days=2)))


def test_a_question_needs_an_answer() -> None:
    """One that offers nothing and takes no words is a breach; every eighth is looked at, and left by "stop"."""
    room = room_for(Plan.MOVING_ON)
    before = room.does("/urge").session
    for kind, holds in ((Kind.PICK, False), (Kind.WORDS, True)):
        watching = laws()
        watching.turns = 7
        assert holds == watching.saw(moment(Turn(before, (asking("x", kind=kind),))))


def test_a_death_ends_what_was_being_asked() -> None:
    """What was being asked about contact does not come back."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/slipped")
    assert ["slipped"] == [talk.flow for talk in room.session.talks]
    for line in ("he died last week", "[yes]"):
        room.does(line)
    assert "slipped" not in [talk.flow for talk in room.session.talks]
    assert Plan.BEREAVED is plan_now(room.session.facts, room.at)


def test_stop_must_lead_out() -> None:
    """Silence, a broken script, or talks that stay are breaches."""
    talk = Talk("urge", None, (), None, NOON)
    assert ["stop leads nowhere"] == list(stuck(Turn(Session())))
    assert ["stop leaves other talks standing"] == list(stuck(Turn(Session(talks=(talk, talk)), SPOKEN)))


def test_every_persona_has_a_name_of_its_own() -> None:
    """The table has a row for each."""
    assert [1] * len(PERSONAS) == list(Counter(persona.name for persona in PERSONAS).values())
