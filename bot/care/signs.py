"""The few signs that the router reads: a situation reduced to small closed values, so that the
router's whole answer space can be walked in a test.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from itertools import product
from typing import Any

from bot.care.gates import (
    feared,
    fears,
    mild_chasing,
    severe_rungs,
    standing_invitation,
    standing_stop,
)
from bot.care.situation import (
    BONDS,
    CHORES,
    Ended,
    Goal,
    Heart,
    HomeDetail,
    LastWord,
    Order,
    Situation,
    Tie,
    fresh,
)

LOW_ACCEPTANCE = 3


class Court(StrEnum):
    NONE = "none"
    BINDS = "binds"
    PROTECTS = "protects"
    NOT_SURE = "not_sure"


class Danger(StrEnum):
    """The safety screen and the facts kept from it. Danger to the person outranks the rest."""

    NONE = "none"
    FEAR = "fear"
    KEPT_FEAR = "kept_fear"
    NOT_ASKED = "not_asked"
    FEARED = "feared"
    KEPT_PURSUIT = "kept_pursuit"


class Acts(StrEnum):
    NONE = "none"
    MILD = "mild"
    SEVERE = "severe"


class Word(StrEnum):
    """The ex's standing word on contact; the first three are stops."""

    STOPPED = "stopped"
    BLOCKED = "blocked"
    STOP_NOT_SURE = "stop_not_sure"
    INVITED = "invited"
    SPACE = "space"
    PRACTICAL = "practical"
    CRUMBS = "crumbs"
    SILENCE = "silence"
    NOT_KNOWN = "not_known"


STOP_WORDS = frozenset({Word.STOPPED, Word.BLOCKED, Word.STOP_NOT_SURE})


class Bond(StrEnum):
    """Marriage and children; the home is a sign of its own."""

    NONE = "none"
    MARRIED = "married"
    CHILDREN = "children"


class Home(StrEnum):
    APART = "apart"
    ONE = "one"
    PARTLY = "partly"
    PARTLY_AND_HARD = "partly_and_hard"


class Ease(StrEnum):
    """What sets row 8's note budget besides the last word."""

    WARM = "warm"
    COOL = "cool"
    LOW_ACCEPTANCE = "low_acceptance"


@dataclass(frozen=True, slots=True)
class Signs:
    died: bool
    court: Court
    danger: Danger
    acts: Acts
    letting_go: bool
    word: Word
    unclear: bool
    home: Home
    bond: Bond
    chores: bool
    ease: Ease

    @property
    def stopped(self) -> bool:
        return self.word in STOP_WORDS

    @property
    def bound(self) -> bool:
        return self.bond is not Bond.NONE or self.home is not Home.APART


def signs(situation: Situation, at: datetime) -> Signs:
    """Reduce a situation as it stands at `at` (aware). Unanswered gates count as "not sure"."""
    ended = situation.ended.value if situation.ended else None
    ties = situation.ties.value if situation.ties else frozenset[Tie]()
    return Signs(
        died=ended is Ended.THEY_DIED,
        court=_court(situation),
        danger=_danger(situation),
        acts=_acts(situation, at),
        letting_go=situation.goal is not None and situation.goal.value is Goal.LET_GO,
        word=_word(situation, at),
        unclear=ended is Ended.NOT_CLEAR,
        home=_home(ties, fresh(situation.home, at) or frozenset()),
        bond=_bond(ties & BONDS),
        chores=bool(ties & CHORES),
        ease=_ease(situation, at),
    )


def every_signs() -> Iterator[Signs]:
    """The whole space that `route` answers for."""
    for values in product(*(_values(field.type) for field in fields(Signs))):
        yield Signs(*values)


def _values(kind: object) -> tuple[Any, ...]:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return tuple(kind)
    return (False, True)


_COURTS = {
    Order.NONE: Court.NONE,
    Order.BINDS_ME: Court.BINDS,
    Order.PROTECTS_ME: Court.PROTECTS,
    Order.BOTH: Court.BINDS,
    Order.NOT_SURE: Court.NOT_SURE,
}


def _court(situation: Situation) -> Court:
    return Court.NOT_SURE if situation.order is None else _COURTS[situation.order.value]


def _danger(situation: Situation) -> Danger:
    if fears(situation):
        return Danger.FEAR
    if situation.kept_safety is not None:
        return Danger.KEPT_FEAR
    if situation.safety is None:
        return Danger.NOT_ASKED
    if feared(situation):
        return Danger.FEARED
    return Danger.NONE if situation.kept_pursuit is None else Danger.KEPT_PURSUIT


def _acts(situation: Situation, at: datetime) -> Acts:
    if severe_rungs(situation):
        return Acts.SEVERE
    return Acts.MILD if mild_chasing(situation, at) else Acts.NONE


_STOPS = {LastWord.STOP: Word.STOPPED, LastWord.BLOCKED: Word.BLOCKED}
_WORDS = {
    LastWord.NEED_SPACE: Word.SPACE,
    LastWord.ONLY_PRACTICAL: Word.PRACTICAL,
    LastWord.NOW_AND_THEN: Word.CRUMBS,
    LastWord.WANTS_TO_TALK: Word.CRUMBS,
    LastWord.NOTHING: Word.SILENCE,
}


def _word(situation: Situation, at: datetime) -> Word:
    stop = standing_stop(situation, at)
    if stop is not None:
        return _STOPS.get(stop, Word.STOP_NOT_SURE)
    if standing_invitation(situation, at) is not None:
        return Word.INVITED
    last = fresh(situation.last_word, at)
    return Word.NOT_KNOWN if last is None else _WORDS.get(last, Word.NOT_KNOWN)


def _home(ties: frozenset[Tie], details: frozenset[HomeDetail]) -> Home:
    if Tie.PARTLY_HOME in ties:
        hard = {HomeDetail.MEETINGS_END_IN_PANIC, HomeDetail.CHILDREN_DO_NOT_KNOW} & details
        return Home.PARTLY_AND_HARD if hard else Home.PARTLY
    return Home.ONE if Tie.ONE_HOME in ties else Home.APART


def _bond(bonds: frozenset[Tie]) -> Bond:
    if Tie.CHILDREN in bonds:
        return Bond.CHILDREN
    return Bond.MARRIED if Tie.MARRIED in bonds else Bond.NONE


def _ease(situation: Situation, at: datetime) -> Ease:
    if situation.acceptance is not None and situation.acceptance.value <= LOW_ACCEPTANCE:
        return Ease.LOW_ACCEPTANCE
    return Ease.WARM if fresh(situation.heart, at) is Heart.WARM else Ease.COOL
