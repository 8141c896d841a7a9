"""What the ex's reaching out means: crumbs are answered if wished and change no plan; only an
invitation does (B7, B8, B36). Contact that grows in a jump is worth slowing down (B37).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.care.gates import heard, invited
from bot.care.plan import Plan
from bot.care.situation import Did, LastWord, Situation, is_invitation

_JUMP_FROM = 4
_JUMP_FACTOR = 2


class Reached(StrEnum):
    """How their message was read."""

    LOGISTICS = "logistics"
    CRUMB = "crumb"
    INVITATION = "invitation"
    ASKS_TO_STOP = "asks_to_stop"
    HOSTILE = "hostile"


class Guidance(StrEnum):
    """What to say about answering."""

    READ_THE_ORDER = "read_the_order"
    SAFE_FIRST = "safe_first"
    DO_NOT_ANSWER = "do_not_answer"
    BUSINESS_ONLY = "business_only"
    RESPECT_THE_STOP = "respect_the_stop"
    LET_IT_PASS = "let_it_pass"  # noqa: S105 - a kind of reply, no secret
    SHORT_LIGHT_SLOW = "short_light_slow"
    ONE_CLEAR_NO = "one_clear_no"
    PREPARE_A_TALK = "prepare_a_talk"


@dataclass(frozen=True, slots=True)
class Tally:
    """How often they reached out since the plan began, by kind."""

    crumbs: int = 0
    invitations: int = 0
    stops: int = 0
    business: int = 0


def read_as(did: frozenset[Did]) -> Reached:
    return Reached.INVITATION if is_invitation(did) else Reached.CRUMB


def tallied(tally: Tally, reached: Reached) -> Tally:
    match reached:
        case Reached.CRUMB:
            return replace(tally, crumbs=tally.crumbs + 1)
        case Reached.INVITATION:
            return replace(tally, invitations=tally.invitations + 1)
        case Reached.ASKS_TO_STOP:
            return replace(tally, stops=tally.stops + 1)
        case _:
            return replace(tally, business=tally.business + 1)


def reached_out(situation: Situation, reached: Reached, *, did: frozenset[Did], at: datetime) -> Situation:
    """The situation after their message; `did` counts only where it was read as an invitation."""
    if reached is Reached.ASKS_TO_STOP:
        return heard(situation, LastWord.STOP, at)
    if reached is Reached.INVITATION:
        return invited(situation, did, at)
    return situation


_FIXED = {
    Plan.COURT_ORDER: Guidance.READ_THE_ORDER,
    Plan.SAFETY_FIRST: Guidance.SAFE_FIRST,
    Plan.STOP_PURSUIT: Guidance.DO_NOT_ANSWER,
}
_BY_KIND = {
    Reached.ASKS_TO_STOP: Guidance.RESPECT_THE_STOP,
    Reached.HOSTILE: Guidance.LET_IT_PASS,
    Reached.LOGISTICS: Guidance.BUSINESS_ONLY,
}


def guidance(plan: Plan, reached: Reached, *, stopped: bool) -> Guidance | None:
    """How to meet their message under `plan` (before it is routed anew); None in row 1."""
    if plan is Plan.BEREAVED:
        return None
    fixed = _FIXED.get(plan) or _BY_KIND.get(reached)
    if fixed is not None:
        return fixed
    if stopped and reached is Reached.CRUMB:
        return Guidance.RESPECT_THE_STOP
    if plan is Plan.MOVING_ON:
        return Guidance.ONE_CLEAR_NO
    talk = reached is Reached.INVITATION or plan is Plan.AT_THE_TABLE
    return Guidance.PREPARE_A_TALK if talk else Guidance.SHORT_LIGHT_SLOW


def jumped(weeks: Sequence[int]) -> bool:
    """Whether the last week's contacts at least doubled the week before, from four on."""
    if len(weeks) < 2:  # noqa: PLR2004 - a jump needs two weeks
        return False
    before, last = weeks[-2:]
    return last >= _JUMP_FROM and last >= _JUMP_FACTOR * before
