"""What a check-in asks: three taps and at most one thing more. Contact is asked weekly once seven
days ran without a slip; answers about the ex are asked again after 14 days, in rows 6–9 only (B16).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.care.gates import standing_stop
from bot.care.plan import GUARDED, Plan
from bot.care.situation import BONDS, EXPIRES_AFTER, Given, Situation, T, Tie

QUIET_RUN = 7
HOW_OFTEN_DAY = 14
STILL_USEFUL_DAY = 60
_WEEK = timedelta(days=7)


class UrgeLevel(StrEnum):
    NONE = "none"
    SOME = "some"
    STRONG = "strong"
    ALMOST = "almost"


class ContactAnswer(StrEnum):
    NONE = "none"
    THEY = "they"
    I_DID = "i_did"
    BOTH = "both"
    PRACTICAL = "practical"
    LOOKED = "looked"


class CheckinAsk(StrEnum):
    MOOD = "mood"
    URGE = "urge"
    CONTACT = "contact"
    HOW_OFTEN = "how_often"
    STILL_USEFUL = "still_useful"
    STOP_STILL_STANDS = "stop_still_stands"
    LAST_WORD = "last_word"
    HEART = "heart"
    HOME = "home"


class HowOften(StrEnum):
    DAILY = "daily"
    THREE_A_WEEK = "three_a_week"


class StillUseful(StrEnum):
    LESS = "less"
    SAME = "same"
    DONE = "done"


class Later(StrEnum):
    """Asked one a day after intake, each of them skippable."""

    CALL_THEM = "call_them"
    OWN_REASONS = "own_reasons"
    TRUSTED_PERSON = "trusted_person"
    IF_THEN_PLAN = "if_then_plan"
    PLEDGE = "pledge"
    SUDDEN = "sudden"
    WHAT_WAS_MISSING = "what_was_missing"
    ACCEPTANCE = "acceptance"
    MEANING_SENSE = "meaning_sense"
    MEANING_WHY = "meaning_why"


_ABOUT_THE_TWO = frozenset({Later.PLEDGE, Later.SUDDEN, Later.WHAT_WAS_MISSING, Later.ACCEPTANCE})


@dataclass(frozen=True, slots=True)
class CheckinState:
    """`day` counts from intake; `quiet_run` days without a slip; `asked` what is asked only once."""

    plan: Plan
    day: int
    today: date
    quiet_run: int = 0
    contact_asked: date | None = None
    asked: frozenset[CheckinAsk] = frozenset()


def questions(state: CheckinState, situation: Situation, at: datetime) -> tuple[CheckinAsk, ...]:
    """The questions of today's check-in, in order; () on the day of intake."""
    if state.day < 1:
        return ()
    if state.plan is Plan.BEREAVED:
        return (CheckinAsk.MOOD,)
    contact = (CheckinAsk.CONTACT,) if asks_contact(state) else ()
    more = _once(state) or expired(situation, plan=state.plan, at=at)
    return (CheckinAsk.MOOD, CheckinAsk.URGE, *contact, *more[:1])


def asks_contact(state: CheckinState) -> bool:
    """Daily, and weekly after seven days without a slip; never where contact is no subject."""
    if state.plan in {Plan.BEREAVED, Plan.SAFETY_FIRST}:
        return False
    if state.quiet_run < QUIET_RUN or state.contact_asked is None:
        return True
    return state.today - state.contact_asked >= _WEEK


def expired(situation: Situation, *, plan: Plan, at: datetime) -> tuple[CheckinAsk, ...]:
    """Which answers about the ex are older than 14 days, in rows 6–9; row 6's own is the review's."""
    if plan in GUARDED or plan is Plan.MOVING_ON:
        return ()
    ties = situation.ties.value if situation.ties else frozenset[Tie]()
    stopped = standing_stop(situation, at) is not None
    old = {
        CheckinAsk.STOP_STILL_STANDS: stopped and _is_old(situation.stop, at),
        CheckinAsk.LAST_WORD: not stopped and _is_old(situation.last_word, at),
        CheckinAsk.HEART: bool(ties & BONDS) and _is_old(situation.heart, at),
        CheckinAsk.HOME: Tie.PARTLY_HOME in ties and _is_old(situation.home, at),
    }
    return tuple(ask for ask, is_due in old.items() if is_due)


def per_week(often: HowOften | None, useful: StillUseful | None) -> int | None:
    """Nudges a week as answered on days 14 and 60; None leaves our budget (silence: three)."""
    if useful is StillUseful.LESS:
        return 1
    if useful is StillUseful.DONE:
        return 0
    return 7 if often is HowOften.DAILY else None


def next_later(done: Collection[Later], plan: Plan) -> Later | None:
    """The next of the later questions; those about the two of them or a plan one chose never in rows 1–4."""
    barred = _ABOUT_THE_TWO if plan in GUARDED else frozenset[Later]()
    return next((ask for ask in Later if ask not in done and ask not in barred), None)


def _once(state: CheckinState) -> tuple[CheckinAsk, ...]:
    due = {
        CheckinAsk.STILL_USEFUL: state.day >= STILL_USEFUL_DAY,
        CheckinAsk.HOW_OFTEN: HOW_OFTEN_DAY <= state.day < STILL_USEFUL_DAY,
    }
    return tuple(ask for ask, is_due in due.items() if is_due and ask not in state.asked)


def _is_old(given: Given[T] | None, at: datetime) -> bool:
    return given is not None and at - given.at > EXPIRES_AFTER
