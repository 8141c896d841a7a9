"""Views become lines by wording keys; what is gone is said to be gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from adapters.views import in_brief
from bot.care.entries import CheckinDone, OfferMade, SlipLogged
from bot.care.recent import KeptDraft, Recent
from bot.care.situation import Order, Safety
from bot.flows import both_sides, done, drafts, progress, review
from bot.flows.facts import DISCREET, HIDE_COUNTERS, HUSHED_UNTIL, ORDER, RECENT, SAFETY
from bot.flows.house import COMMANDS
from bot.flows.records import CrisisNoted, Draft, Note
from bot.flows.views import TOLD, UNTOLD, draw, held
from bot.ports import Past
from bot.reading.crisis import Danger
from bot.talk.screen import View
from bot.talk.steps import Facts, Known, Start
from tests.furnished import content, house, wording

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
PAST = (
    Past("Draft", AT, Draft("d1", "hello"), "d1"),
    Past("Draft", AT, Draft("d2", "other"), "d2"),
    Past("Draft", AT, Draft("d1", "and one more thing"), "d1"),
    Past("Draft", AT, {"id": "d1"}, "d1"),
)


def test_a_draft_is_shown_as_it_was_written() -> None:
    """Each burst is a line, in order, and nobody else's words are among them."""
    lines = draw(View("draft", ("d1",)), PAST, {})
    assert ["hello", "and one more thing"] == [dict(line.slots)["words"] for line in lines]


def test_a_draft_that_is_gone() -> None:
    """It is said, not shown empty."""
    assert ["urge.draft_not_there"] == [line.key for line in draw(View("draft", ("d9",)), PAST, {})]


@pytest.mark.parametrize(
    "view", [View("link_code"), View("joined", ("K7QM2PXR",)), View("left", ("x",)), View("alone", ("x",))]
)
def test_where_there_is_one_account_there_is_nothing_to_link(view: View) -> None:
    """A chat that keeps to itself says so."""
    assert ["link.keeps_to_itself"] == [line.key for line in draw(view, PAST, {})]


def test_an_unknown_view_is_nothing() -> None:
    """A view of another release draws no line."""
    assert () == draw(View("weather"), PAST, {})


def past(*entries: object, days: int = 0) -> list[Past]:
    """Entries, one after the other, `days` before now."""
    return [
        Past(type(entry).__name__, AT - timedelta(days=days, minutes=20 - place), entry)
        for place, entry in enumerate(entries)
    ]


def keys(view: View, history: list[Past], facts: Facts) -> list[str]:
    return [line.key for line in draw(view, history, facts)]


ORDER_HOLDS: Facts = {ORDER.name: Known(Order.BINDS_ME, AT), SAFETY.name: Known(frozenset[Safety](), AT)}


def test_history_is_newest_first() -> None:
    """Own words are shown, of a crisis nothing, of what only the bot did nothing; everything told has a name."""
    entries = (CheckinDone(5), Note("n1", "the river"), CrisisNoted(Danger.SELF), OfferMade("walk"), SlipLogged())
    shown = draw(View("history", ("UTC",)), past(*entries), {})
    assert ["history.row", "history.note", "history.row"] == [line.key for line in shown]
    assert "04 Mar, 19:59 · a slip." == wording().line("en", shown[0].key, shown[0].slots)
    named = [kind.__name__ for kind in TOLD if kind is not Note and kind.__name__ not in UNTOLD]
    assert all(wording().line("en", f"history.{name}") for name in named)
    assert ["history.nothing"] == keys(View("history", ("UTC",)), [], {})


@pytest.mark.parametrize("card", [card for card in both_sides.Card if card != "enough"])
def test_both_sides_of_a_card_are_equally_long(card: str) -> None:
    """The two differ by a fifth at most, and one sentence each."""
    sides = [len(wording().line("en", f"views.{card}_{side}")) for side in "ab"]
    assert max(sides) <= 1.2 * min(sides), sides


def test_what_may_be_shown_of_progress() -> None:
    """Nothing while a hush lasts; counters as they were set."""
    until = {HUSHED_UNTIL.name: Known(AT + timedelta(days=1), AT)}
    over = {HUSHED_UNTIL.name: Known(AT - timedelta(days=1), AT), HIDE_COUNTERS.name: Known(value=True, at=AT)}
    held = [progress.seed(Start(facts, AT, AT, "en", "UTC", 1)) for facts in (until, over, ORDER_HOLDS)]
    assert [("hushed", True), ("", False), ("not_here", True)] == [(one.held, one.counters) for one in held]


def test_the_archive_lists_each_draft_once() -> None:
    """By day and hour, the newest first, however many bursts it was written in."""
    recent = Recent(drafts=(KeptDraft("d1", AT), KeptDraft("d2", AT), KeptDraft("d2", AT)))
    seed = drafts.flow(content()).seed(Start({RECENT.name: Known(recent, AT)}, AT, AT, "en", "UTC", 1))
    assert (("d2", "04 Mar, 20:15"), ("d1", "04 Mar, 20:15")) == seed.kept


def test_the_weekly_review_knocks_discreetly() -> None:
    """As set; otherwise it opens at once."""
    quietly = {DISCREET.name: Known(value=True, at=AT)}
    seeds = [review.WEEKLY.seed(Start(facts, AT, AT, "en", "UTC", 1)) for facts in (quietly, {})]
    assert [True, False] == [seed.discreet for seed in seeds]


def test_an_export_holds_every_word() -> None:
    """Readable, oldest first, drafts and notes with their words; and nothing is said to be nothing."""
    shown = draw(View("told", ("UTC",)), past(Draft("d1", "please"), SlipLogged(), Note("n1", "the river")), {})
    assert ["please", None, "the river"] == [dict(line.slots).get("words") for line in shown]
    assert ["history.nothing"] == keys(View("told", ("UTC",)), [], {})


@pytest.mark.parametrize(
    ("facts", "kept"),
    [
        ({}, 0),
        ({RECENT.name: Known(Recent(kept_unsent=3), AT)}, 3),
        ({RECENT.name: Known(Recent(kept_unsent=3), AT), HIDE_COUNTERS.name: Known(value=True, at=AT)}, 0),
        ({RECENT.name: Known(Recent(kept_unsent=3), AT), **ORDER_HOLDS}, 0),
    ],
)
def test_what_a_goodbye_counts(facts: Facts, kept: int) -> None:
    """What was kept unsent, where counting is theirs to see."""
    assert kept == done.FLOW.seed(Start(facts, AT, AT, "en", "UTC", 1)).kept


def test_every_command_leads_somewhere() -> None:
    """None falls back to home for want of a flow."""
    assert set() == set(COMMANDS.values()) - set(house().flows)


def test_before_erasing_it_is_said_how_much_is_held() -> None:
    """All there is, how much of it is in the person's own words, and the reminders that are set."""
    assert {"entries": 4, "words": 3, "reminders": 2} == dict(held(PAST, 2).slots)


def test_a_pictures_words_in_brief() -> None:
    """All of them where a platform takes them, else the first sentence, cut where even that is too long."""
    assert "Mood: 5.\n\nUrges: 2." == in_brief("Mood: 5.\n\nUrges: 2.")
    assert "Mood: 5." == in_brief("Mood: 5.\n\n" + "x" * 1000)
    assert 1000 == len(in_brief("x" * 3000))
