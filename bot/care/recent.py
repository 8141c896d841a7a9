"""The bounded summary that a turn reads instead of history: folded from entries, never recounted.

Every `at` given here is aware and on the person's clock (`days.local`), so that its date and hour
are theirs. Nothing in it grows past its bound, however long somebody stays.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import assert_never

from bot.care.checkins import CheckinAsk, ContactAnswer, UrgeLevel
from bot.care.entries import (
    AskedBack,
    AskedOnce,
    CheckinDone,
    ContactLogged,
    DraftGone,
    DraftKept,
    Entry,
    ExceptionTaken,
    NudgeOpened,
    NudgeSent,
    OfferMade,
    PlannedSent,
    PlanStarted,
    RepairDone,
    ReviewDone,
    SlipLogged,
    TheyReached,
    UrgeClosed,
    UrgeOpened,
)
from bot.care.ledger import Channel, Direction, Purpose, is_one_slip
from bot.care.nudges import Push
from bot.care.plan import Plan, Sending
from bot.care.steadiness import Steadiness, dipped, repaired, start
from bot.care.urges import HOURS, Episode, Outcome
from bot.care.willingness import Tally, tallied

__all__ = [
    "ANSWERS",
    "KEPT_CHECKINS",
    "KEPT_DAYS",
    "KEPT_DRAFTS",
    "KEPT_EPISODES",
    "KEPT_OFFERS",
    "KEPT_PUSHES",
    "LOGISTICS",
    "MINE",
    "OFFER_LASTS",
    "PEEKS",
    "SLIPS",
    "THEIRS",
    "AskedBack",
    "AskedOnce",
    "Checkin",
    "CheckinDone",
    "ContactLogged",
    "Counts",
    "DraftGone",
    "DraftKept",
    "Entry",
    "ExceptionTaken",
    "KeptDraft",
    "NudgeOpened",
    "NudgeSent",
    "Offer",
    "OfferMade",
    "PlanStarted",
    "PlannedSent",
    "Recent",
    "RepairDone",
    "ReviewDone",
    "SlipLogged",
    "TheyReached",
    "UrgeClosed",
    "UrgeOpened",
    "episode",
    "fold",
]

KEPT_CHECKINS = 14
KEPT_DAYS = 90
KEPT_EPISODES = 20
KEPT_OFFERS = 30
KEPT_PUSHES = 8
KEPT_DRAFTS = 10
OFFER_LASTS = timedelta(days=14)


_UNASKED = (OfferMade, NudgeSent, DraftGone, AskedOnce)

Counts = tuple[int, int, int, int, int, int]
"""theirs · mine · my answers · logistics · profile peeks · slips, of one day."""
_NO_COUNTS: Counts = (0, 0, 0, 0, 0, 0)
THEIRS, MINE, ANSWERS, LOGISTICS, PEEKS, SLIPS = range(6)


@dataclass(frozen=True, slots=True)
class Checkin:
    on: date
    mood: int
    urge: UrgeLevel | None = None
    contact: ContactAnswer | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    action: str
    on: date


@dataclass(frozen=True, slots=True)
class KeptDraft:
    draft: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Recent:
    since: date | None = None
    checkins: tuple[Checkin, ...] = ()
    contact_asked: date | None = None
    contacts: tuple[tuple[date, Counts], ...] = ()
    older_slip_days: int = 0
    slip_at: datetime | None = None
    steadiness: Steadiness | None = None
    urge_hours: tuple[int, ...] = (0,) * HOURS
    episodes: tuple[Episode, ...] = ()
    urges: int = 0
    kept_unsent: int = 0
    offers: tuple[Offer, ...] = ()
    pushes: tuple[Push, ...] = ()
    drafts: tuple[KeptDraft, ...] = ()
    plan: Plan | None = None
    plan_since: date | None = None
    reviews: tuple[int, ...] = ()
    asked: tuple[CheckinAsk, ...] = ()
    reached: Tally = Tally()  # noqa: RUF009 - frozen
    note_at: datetime | None = None
    why_now_sent: int = 0
    planned: tuple[Sending, ...] = ()
    exceptions: tuple[date, ...] = ()
    asked_back_at: datetime | None = None
    contact_at: datetime | None = None

    @property
    def slip_days(self) -> tuple[date, ...]:
        return tuple(day for day, counts in self.contacts if counts[SLIPS])

    @property
    def run_ended(self) -> date | None:
        """The last day with a slip that is no exception; the run goes on over those."""
        return max((day for day in self.slip_days if day not in self.exceptions), default=None)


def fold(recent: Recent, entry: Entry, at: datetime) -> Recent:
    """The summary after `entry`, told at `at` on the person's clock."""
    begun = recent if recent.since is not None else replace(recent, since=at.date())
    if not isinstance(entry, _UNASKED):
        begun = _came(begun)
    return _folded(begun, entry, at)


def episode(closed: UrgeClosed) -> Episode:
    """Eased: let go, or weaker after than before and not sent. Else last seen still strong."""
    fell = closed.before is not None and closed.after is not None and closed.after < closed.before
    eased = closed.outcome is Outcome.LET_GO or (fell and closed.outcome is not Outcome.SENT)
    return Episode(minutes=closed.minutes, eased=eased)


def _folded(recent: Recent, entry: Entry, at: datetime) -> Recent:  # noqa: C901, PLR0912 - one arm an entry
    today = at.date()
    match entry:
        case CheckinDone():
            return _checked_in(recent, entry, today)
        case UrgeOpened():
            return _urge_opened(recent, at)
        case UrgeClosed():
            return _urge_closed(recent, entry)
        case ContactLogged():
            return _contact(recent, entry, at)
        case SlipLogged():
            return _slipped(recent, at)
        case ExceptionTaken():
            return _excepted(recent, at)
        case RepairDone():
            return replace(recent, steadiness=repaired(recent.steadiness or start(at), at))
        case OfferMade():
            return _offered(recent, Offer(entry.action, today))
        case NudgeSent():
            return replace(recent, pushes=(*recent.pushes, Push(entry.nudge, today))[-KEPT_PUSHES:])
        case NudgeOpened():
            return recent
        case DraftKept():
            drafts = (*recent.drafts, KeptDraft(entry.draft, at))
            return replace(recent, drafts=drafts[-KEPT_DRAFTS:])
        case DraftGone():
            left = tuple(kept for kept in recent.drafts if kept.draft != entry.draft)
            return replace(recent, drafts=left)
        case PlanStarted():
            return _plan_started(recent, entry.plan, today)
        case ReviewDone():
            return replace(recent, reviews=(*recent.reviews, entry.day)[-KEPT_DRAFTS:])
        case AskedOnce():
            asked = (*(ask for ask in recent.asked if ask is not entry.question), entry.question)
            return replace(recent, asked=asked)
        case TheyReached():
            reached = tallied(recent.reached, entry.reached)
            return replace(recent, reached=reached, why_now_sent=0)
        case PlannedSent():
            return _planned(recent, entry.sending, at)
        case AskedBack():
            return replace(recent, asked_back_at=at)
        case _:
            assert_never(entry)


def _came(recent: Recent) -> Recent:
    """Whatever the person does answers the nudges before it."""
    return replace(recent, pushes=tuple(replace(push, opened=True) for push in recent.pushes))


def _checked_in(recent: Recent, entry: CheckinDone, today: date) -> Recent:
    done = Checkin(today, entry.mood, entry.urge, entry.contact)
    others = tuple(checkin for checkin in recent.checkins if checkin.on != today)
    asked = recent.contact_asked if entry.contact is None else today
    return replace(recent, checkins=(*others, done)[-KEPT_CHECKINS:], contact_asked=asked)


def _offered(recent: Recent, offer: Offer) -> Recent:
    lasting = (*(old for old in recent.offers if offer.on - old.on < OFFER_LASTS), offer)
    return replace(recent, offers=lasting[-KEPT_OFFERS:])


def _urge_opened(recent: Recent, at: datetime) -> Recent:
    hours = tuple(count + (hour == at.hour) for hour, count in enumerate(recent.urge_hours))
    return replace(recent, urge_hours=hours, urges=recent.urges + 1)


def _urge_closed(recent: Recent, entry: UrgeClosed) -> Recent:
    unsent = entry.outcome in {Outcome.LET_GO, Outcome.KEPT}
    return replace(
        recent,
        episodes=(*recent.episodes, episode(entry))[-KEPT_EPISODES:],
        kept_unsent=recent.kept_unsent + unsent,
    )


_COLUMN = {
    Direction.THEIRS: THEIRS,
    Direction.MINE: MINE,
    Direction.MY_ANSWER: ANSWERS,
}


def _contact(recent: Recent, entry: ContactLogged, at: datetime) -> Recent:
    if entry.channel is Channel.PROFILE_PEEK:
        return _counted(recent, PEEKS, at.date())
    met = replace(recent, contact_at=at)
    if entry.purpose is Purpose.LOGISTICS:
        return _counted(met, LOGISTICS, at.date())
    column = _COLUMN.get(entry.direction)
    return met if column is None else _counted(met, column, at.date())


def _slipped(recent: Recent, at: datetime) -> Recent:
    if recent.slip_at is not None and is_one_slip(recent.slip_at, at):
        return recent
    dented = dipped(recent.steadiness or start(at), at)
    return _counted(replace(recent, slip_at=at, steadiness=dented), SLIPS, at.date())


def _excepted(recent: Recent, at: datetime) -> Recent:
    """The newest slip's day; naming why is an act of repair."""
    day = at.date() if recent.slip_at is None else recent.slip_at.date()
    mended = repaired(recent.steadiness or start(at), at)
    return replace(recent, exceptions=(*recent.exceptions, day)[-KEPT_OFFERS:], steadiness=mended)


def _counted(recent: Recent, column: int, day: date) -> Recent:
    counts = dict(recent.contacts)
    row = list(counts.get(day, _NO_COUNTS))
    row[column] += 1
    counts[day] = (row[0], row[1], row[2], row[3], row[4], row[5])
    return _without_old_days(replace(recent, contacts=tuple(sorted(counts.items()))), day)


def _without_old_days(recent: Recent, today: date) -> Recent:
    first = today - timedelta(days=KEPT_DAYS - 1)
    old = [counts for day, counts in recent.contacts if day < first]
    forgotten = sum(counts[SLIPS] > 0 for counts in old)
    kept = recent.contacts[len(old) :]
    return replace(recent, contacts=kept, older_slip_days=recent.older_slip_days + forgotten)


def _plan_started(recent: Recent, plan: Plan, today: date) -> Recent:
    if plan is recent.plan:
        return recent
    return replace(recent, plan=plan, plan_since=today, reviews=(), reached=Tally(), why_now_sent=0, planned=())


def _planned(recent: Recent, sending: Sending, at: datetime) -> Recent:
    others = tuple(earlier for earlier in recent.planned if earlier is not sending)
    sent = replace(recent, contact_at=at, planned=(*others, sending))
    match sending:
        case Sending.NOTE:
            return replace(sent, note_at=at)
        case Sending.WHY_NOW:
            return replace(sent, why_now_sent=recent.why_now_sent + 1)
        case _:
            return sent
