"""What intake learned, as one typed value. Every answer knows when it was given, because what an
ex said is true of a moment: such answers expire after 14 days (claim B16). `None` is "not known".
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from bot.values import value

T = TypeVar("T")

EXPIRES_AFTER = timedelta(days=14)


class Order(StrEnum):
    NONE = "none"
    BINDS_ME = "binds_me"
    PROTECTS_ME = "protects_me"
    BOTH = "both"
    NOT_SURE = "not_sure"


class Safety(StrEnum):
    """Answers to the one safety screen; the empty set is "none of these"."""

    AFRAID = "afraid"
    HURT_BY_THEM = "hurt_by_them"
    THEY_FEAR_ME = "they_fear_me"
    I_HURT_THEM = "i_hurt_them"


class Ended(StrEnum):
    THEY_ENDED = "they_ended"
    I_ENDED = "i_ended"
    BOTH = "both"
    WENT_SILENT = "went_silent"
    NOT_CLEAR = "not_clear"
    THEY_DIED = "they_died"


class When(StrEnum):
    TODAY = "today"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    THREE_MONTHS = "three_months"
    LONGER = "longer"
    NOT_SURE = "not_sure"


class Tie(StrEnum):
    """Bonds first, then chores."""

    MARRIED = "married"
    CHILDREN = "children"
    ONE_HOME = "one_home"
    PARTLY_HOME = "partly_home"
    WORK_OR_STUDY = "work_or_study"
    PET = "pet"
    LEASE = "lease"
    MONEY = "money"
    BELONGINGS = "belongings"
    SAME_CIRCLE = "same_circle"


BONDS = frozenset({Tie.MARRIED, Tie.CHILDREN, Tie.ONE_HOME, Tie.PARTLY_HOME})
CHORES = frozenset(Tie) - BONDS


class HomeDetail(StrEnum):
    """Asked only when the home is partly shared."""

    STILL_SLEEPING_THERE = "still_sleeping_there"
    CHILDREN_DO_NOT_KNOW = "children_do_not_know"
    MEETINGS_END_IN_PANIC = "meetings_end_in_panic"


class LastWord(StrEnum):
    STOP = "stop"
    BLOCKED = "blocked"
    NEED_SPACE = "need_space"
    ONLY_PRACTICAL = "only_practical"
    NOTHING = "nothing"
    NOW_AND_THEN = "now_and_then"
    WANTS_TO_TALK = "wants_to_talk"
    NOT_SURE = "not_sure"


STOPS = frozenset({LastWord.STOP, LastWord.BLOCKED, LastWord.NOT_SURE})


class Did(StrEnum):
    """What the ex did: three parts of an invitation, then crumbs."""

    ASKED_TO_TALK_ABOUT_US = "asked_to_talk_about_us"
    NAMED_WHAT_MUST_CHANGE = "named_what_must_change"
    DID_WHAT_THEY_PROPOSED = "did_what_they_proposed"
    LIKE = "like"
    LATE_HEY = "late_hey"
    BARE_COFFEE = "bare_coffee"
    OTHER = "other"


class Heart(StrEnum):
    WARM = "warm"
    HURT = "hurt"
    ANGRY = "angry"
    DISTANT = "distant"
    CANNOT_TELL = "cannot_tell"


class Rung(StrEnum):
    """What the person did in the last 30 days: mild rungs, then severe ones (B38–B40)."""

    MANY_MESSAGES = "many_messages"
    BEGGING = "begging"
    REPEATED_CALLS = "repeated_calls"
    THROUGH_FRIENDS = "through_friends"
    GIFTS = "gifts"
    ROUND_A_BLOCK = "round_a_block"
    TURNED_UP = "turned_up"
    FOLLOWED_OR_TRACKED = "followed_or_tracked"
    ENTERED_ACCOUNTS = "entered_accounts"
    TWICE_AFTER_A_STOP = "twice_after_a_stop"


SEVERE = frozenset(
    {
        Rung.ROUND_A_BLOCK,
        Rung.TURNED_UP,
        Rung.FOLLOWED_OR_TRACKED,
        Rung.ENTERED_ACCOUNTS,
        Rung.TWICE_AFTER_A_STOP,
    }
)
MILD = frozenset(Rung) - SEVERE


class MildDays(StrEnum):
    """On how many of the last 14 days."""

    FEW = "few"
    THREE_OR_MORE = "three_or_more"
    NOT_SURE = "not_sure"


class Goal(StrEnum):
    THEM_BACK = "them_back"
    LET_GO = "let_go"
    NOT_SURE = "not_sure"
    MAKE_THEM_REACT = "make_them_react"


@value
class Given(Generic[T]):
    """An answer and the instant (aware, UTC) it was given."""

    value: T
    at: datetime


@value
class Situation:
    order: Given[Order] | None = None
    safety: Given[frozenset[Safety]] | None = None
    ended: Given[Ended] | None = None
    when: Given[When] | None = None
    ties: Given[frozenset[Tie]] | None = None
    home: Given[frozenset[HomeDetail]] | None = None
    last_word: Given[LastWord] | None = None
    stop: Given[LastWord] | None = None
    invitation: Given[frozenset[Did]] | None = None
    heart: Given[Heart] | None = None
    rungs: Given[frozenset[Rung]] | None = None
    mild_days: Given[MildDays] | None = None
    goal: Given[Goal] | None = None
    acceptance: Given[int] | None = None
    sudden: Given[bool] | None = None
    meaning: Given[int] | None = None
    therapist: Given[bool] | None = None
    safe_to_message: Given[bool] | None = None
    kept_safety: datetime | None = None
    kept_pursuit: datetime | None = None


class Asked(StrEnum):
    """The intake questions, in the order they are put."""

    ORDER = "order"
    SAFETY = "safety"
    ENDED = "ended"
    WHEN = "when"
    TIES = "ties"
    HOME = "home"
    LAST_WORD = "last_word"
    DID = "did"
    HEART = "heart"
    RUNGS = "rungs"
    MILD_DAYS = "mild_days"
    GOAL = "goal"
    ACCEPTANCE = "acceptance"


def fresh(given: Given[T] | None, at: datetime) -> T | None:
    """The answer, or None when it is not known or older than 14 days."""
    if given is None or at - given.at > EXPIRES_AFTER:
        return None
    return given.value


def is_invitation(did: Iterable[Did]) -> bool:
    """Asked to meet or talk about the two of us, *and* named what must change or did it."""
    seen = frozenset(did)
    backed = Did.NAMED_WHAT_MUST_CHANGE in seen or Did.DID_WHAT_THEY_PROPOSED in seen
    return Did.ASKED_TO_TALK_ABOUT_US in seen and backed


def gates_answered(situation: Situation) -> bool:
    """Whether the order and the safety screen were both answered; before that there is no plan."""
    return situation.order is not None and situation.safety is not None
