"""Progress in pictures: the numbers drawn, and the sentences that say the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.care.checkins import UrgeLevel
from bot.care.entries import CheckinDone, ContactLogged, RepairDone, SlipLogged, UrgeClosed, UrgeOpened
from bot.care.ledger import Channel, Direction, Purpose
from bot.care.pictures import Days, Eased, Hours, Kept, Steady
from bot.care.recent import Recent
from bot.care.situation import Order, Safety
from bot.care.steadiness import Steadiness
from bot.care.urges import Episode, Outcome
from bot.flows import closer
from bot.flows.closer import Closer
from bot.flows.facts import HIDE_COUNTERS, IF_THEN, ORDER, RECENT, SAFETY
from bot.flows.pictures import VIEWS, Pictured, pictured
from bot.ports import Past
from bot.talk.steps import Facts, Known, Show, Start
from tests.furnished import wording

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
SINCE: Facts = {RECENT.name: Known(Recent(since=date(2026, 3, 1)), AT)}
ORDER_HOLDS: Facts = {ORDER.name: Known(Order.BINDS_ME, AT), SAFETY.name: Known(frozenset[Safety](), AT)}
MINUTES = (5, 10, 20, 30, 40)


def told(*entries: object, days: int = 0, hour: int = 19) -> list[Past]:
    """Entries at one hour (UTC), so many days before now."""
    at = AT.replace(hour=hour, minute=0) - timedelta(days=days)
    return [Past(type(entry).__name__, at, entry) for entry in entries]


def urges(*, eased: bool = True, outcome: Outcome = Outcome.LET_GO, days: int = 0) -> list[Past]:
    kinds = outcome if eased else Outcome.LEFT_OPEN
    return told(*[UrgeClosed(f"u{minutes}", kinds, minutes, 7, 2 if eased else 8) for minutes in MINUTES], days=days)


def view(name: str, history: list[Past], facts: Facts = SINCE, *, counters: str = "counters") -> Pictured:
    found = pictured(Show(name, (AT.isoformat(), "UTC", counters)), history, facts)
    assert found is not None
    return found


def keys(found: Pictured) -> list[str]:
    return [line.key.removeprefix("progress.") for line in found.lines]


def said(found: Pictured) -> str:
    bars = [] if found.bars is None else [found.bars]
    return "\n".join(wording().line("en", line.key, line.slots) for line in (*bars, *found.lines))


def test_thirty_days_at_most() -> None:
    """Mood, the days' strongest urges, quiet days, urges and contact; the picture holds the same days, from the first told
    of, two weeks at least.
    """
    history = told(CheckinDone(8, UrgeLevel.STRONG), UrgeOpened("u1"), ContactLogged(Direction.THEIRS))
    found = view("progress", history)
    assert ["mood_same", "urge_days", "quiet", "urges", "contacts"] == keys(found)
    assert "Mood, 14 days: " + "·" * 13 + "▇" == said(found).splitlines()[0]
    assert "Mood over 14 days: 8 of ten." in said(found)
    two = view("progress", [*history, *told(CheckinDone(3), days=1)])
    assert "5.5 of ten on average, between 3 and 8" in said(two)
    assert "none 0, some 0, strong 1, almost 0" in said(found)
    assert isinstance(found.picture, Days)
    assert (14, 8, 2, 1) == (len(found.picture.days), *_last(found.picture))
    longer = view("progress", [*history, *told(CheckinDone(3), days=20)])
    assert isinstance(longer.picture, Days)
    assert 21 == len(longer.picture.days)


def _last(picture: Days) -> tuple[int | None, int | None, int]:
    day = picture.days[-1]
    return day.mood, day.urge, day.theirs


def test_nothing_told_yet() -> None:
    """It is said, with the way to begin; and nothing is counted that nobody switched on."""
    empty = view("progress", [], {})
    assert (["no_moods", "urges", "contacts"], None, None) == (keys(empty), empty.picture, empty.bars)
    assert ["no_moods"] == keys(view("progress", told(SlipLogged()), {}, counters=""))


@pytest.mark.parametrize("name", list(VIEWS))
def test_nothing_is_drawn_in_rows_1_to_4(name: str) -> None:
    """Also where the row came up after the view was asked for."""
    found = view(name, [*told(CheckinDone(8), UrgeOpened("u1")), *urges()], ORDER_HOLDS)
    assert (["not_here"], None, None) == (keys(found), found.picture, found.bars)


def test_counters_may_be_hidden() -> None:
    """Then neither words nor picture count urges or contact."""
    found = view("progress", told(CheckinDone(8), ContactLogged(Direction.THEIRS)), counters="")
    assert ["mood_same"] == keys(found)
    assert isinstance(found.picture, Days)
    assert not found.picture.contacts
    assert ["mood", "no_pattern", "strength_checked_in", "plan_none"] == keys(
        view("week", told(CheckinDone(6), SlipLogged()), counters="")
    )


def test_no_view_of_progress() -> None:
    """Other views, and one whose arguments are of another release, draw no picture."""
    assert pictured(Show("kit"), [], {}) is None
    assert pictured(Show("week", ("only one",)), [], {}) is None


def test_at_night_it_is_drawn_dark() -> None:
    """From ten in the evening on the person's clock."""
    args = [(AT.isoformat(), zone, "") for zone in ("UTC", "Asia/Kathmandu")]
    found = [pictured(Show("progress", one), told(CheckinDone(5)), {}) for one in args]
    assert [False, True] == [one is not None and one.night for one in found]


def test_when_urges_come() -> None:
    """By hour of the person's day, the hardest named; without urges there is no picture."""
    history = [*told(UrgeOpened("u1"), UrgeOpened("u2")), *told(UrgeOpened("u3"), days=2, hour=9)]
    found = view("hours", [*history, *told(UrgeOpened("old"), days=40, hour=3)])
    assert ["hours", "hours_of"] == keys(found)
    assert "most around 19:00." in said(found)
    assert "3 urges in 30 days" in said(found)
    assert isinstance(found.picture, Hours)
    assert (2, 1, 0) == tuple(found.picture.counts[hour] for hour in (19, 9, 3))
    assert ["no_urges"] == keys(view("hours", []))
    once = view("hours", told(UrgeOpened("u1")))
    assert ["hours_spread", "hours_of"] == keys(once)


def test_how_urges_ease() -> None:
    """Hidden until there are five; the half is named where it was reached."""
    found = view("curve", urges())
    assert ["curve"] == keys(found)
    assert "Half of your 5 urges had eased after 20 minutes" in said(found)
    assert isinstance(found.picture, Eased)
    few = view("curve", urges()[:4])
    assert (["curve_later"], None) == (keys(few), few.picture)
    open_end = [*urges(eased=False), *told(UrgeClosed("u9", Outcome.LET_GO, 3, 7, 2))]
    assert ["curve_open"] == keys(view("curve", open_end))


def test_what_stayed_unsent() -> None:
    """Twelve weeks, the newest last; what went out is there as well, without a word on it."""
    history = [*urges(), *urges(outcome=Outcome.KEPT, days=8), *told(UrgeClosed("s", Outcome.SENT, 4), days=8)]
    found = view("kept", history)
    assert "In 12 weeks: kept unsent 10, sent 1." in said(found)
    assert isinstance(found.picture, Kept)
    assert [(0, 0), (5, 1), (5, 0)] == [(week.kept, week.sent) for week in found.picture.weeks[-3:]]
    assert "Kept unsent, week by week: " + "·" * 12 in said(view("kept", []))


def test_steadiness_dips_and_comes_back() -> None:
    """A slip dips it, time and repair bring it back, slips within hours are one, and nothing told is nothing drawn."""
    history = [
        *told(CheckinDone(5), days=20),
        *told(SlipLogged(), days=10, hour=9),
        *told(SlipLogged(), days=10, hour=12),
        *told(RepairDone(), days=9),
        *told(CheckinDone(5), hour=23),
    ]
    found = view("steady", history)
    assert isinstance(found.picture, Steady)
    scores = found.picture.scores
    assert 21 == len(scores)
    assert (100, 72) == (scores[9], scores[10])
    assert scores[10] < scores[11] < scores[-1] < 100
    assert f"{scores[-1]} of 100 today" in said(found)
    assert ["nothing"] == keys(view("steady", []))


def test_the_week() -> None:
    """Counts, mood beside the week before, slips where there were any; one pattern, one strength, one plan."""
    before = told(CheckinDone(3), days=9)
    history = [*before, *told(CheckinDone(6), SlipLogged())]
    found = view("week", history)
    assert ["week", "mood_both", "slips", "no_pattern", "strength_mood_up", "plan_none"] == keys(found)
    assert isinstance(found.picture, Days)
    assert 7 == len(found.picture.days)
    assert ["week", "no_pattern", "strength_came_back", "plan_none"] == keys(view("week", before))
    assert all(said(view("week", history, facts)) for facts in ({}, SINCE))


def test_the_weeks_pattern_of_hours() -> None:
    """Three urges within three hours, also over midnight, are a pattern, and the plan is for that hour."""
    history = [
        *told(UrgeOpened("1"), hour=0),
        *told(UrgeOpened("2"), days=1, hour=23),
        *told(UrgeOpened("3"), days=2, hour=1),
    ]
    found = view("week", history)
    assert "between 23:00 and 02:00" in said(found)
    assert "plan_hours" == keys(found)[-1]
    scattered = [*history, *[one for hour in (5, 9, 13, 17) for one in told(UrgeOpened("x"), hour=hour)]]
    assert "no_pattern" in keys(view("week", scattered))
    own = {IF_THEN.name: Known("if I lie awake, then the radio", AT)}
    assert "Your plan for the week: if I lie awake, then the radio" in said(view("week", history, own))


@pytest.mark.parametrize(
    ("contact", "pattern"),
    [
        (ContactLogged(Direction.MINE, Channel.PROFILE_PEEK), "pattern_peeks"),
        (ContactLogged(Direction.THEIRS), "pattern_contact"),
        (ContactLogged(Direction.THEIRS, purpose=Purpose.LOGISTICS), "no_pattern"),
    ],
)
def test_the_weeks_pattern_of_moods(contact: ContactLogged, pattern: str) -> None:
    """Moods a point lower on two such days or more are a pattern; practical contact is none."""
    low = [one for days in (3, 12) for one in told(CheckinDone(3), contact, days=days)]
    high = [one for days in (4, 13) for one in told(CheckinDone(7), days=days)]
    assert pattern in keys(view("week", [*low, *high]))
    assert "no_pattern" in keys(view("week", [*low, *high[:1]]))
    level = [one for days in (4, 13) for one in told(CheckinDone(3), days=days)]
    assert "no_pattern" in keys(view("week", [*low, *level]))


def test_the_weeks_strength() -> None:
    """What stayed unsent comes first."""
    found = view("week", [*told(CheckinDone(5)), *urges()])
    assert "strength_kept_unsent" in keys(found)
    assert "you wrote 5 times here and did not send it" in said(found)


def offered(recent: Recent, **facts: Known) -> tuple[Closer, ...]:
    return closer.seed(Start({RECENT.name: Known(recent, AT), **facts}, AT, AT, "en", "UTC", 1)).offers


def test_what_may_be_looked_at_closer() -> None:
    """Only what there is something to show in: the curve from five urges on, steadiness not right after a slip."""
    eased = tuple(Episode(minutes, eased=True) for minutes in MINUTES)
    full = Recent(
        urge_hours=(1, *[0] * 23),
        episodes=eased,
        kept_unsent=3,
        slip_at=AT - timedelta(days=4),
        steadiness=Steadiness(0.7, AT),
    )
    assert (Closer.HOURS, Closer.CURVE, Closer.KEPT, Closer.STEADY) == offered(full)
    assert (Closer.HOURS, Closer.CURVE) == offered(full, **{HIDE_COUNTERS.name: Known(value=True, at=AT)})
    assert () == offered(Recent(slip_at=AT - timedelta(days=1), episodes=eased[:4]))
    assert "not_here" == closer.seed(Start(ORDER_HOLDS, AT, AT, "en", "UTC", 1)).now.held
