"""What stands of a situation and what only a rule may take away: stops never expire, invitations
do, and rows 3 and 4, once entered, are facts that only a retaken safety screen can end.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.situation import (
    EXPIRES_AFTER,
    MILD,
    SEVERE,
    STOPS,
    Did,
    Given,
    LastWord,
    MildDays,
    Safety,
    Situation,
    is_invitation,
)

TABLE_GRACE = timedelta(days=3)
INVITATION_STANDS = EXPIRES_AFTER + TABLE_GRACE
RETAKE_AFTER = timedelta(hours=72)
SEVERE_WINDOW = timedelta(days=30)
MILD_WINDOW = timedelta(days=14)
SAME_SITTING = timedelta(hours=12)
_MILD_RUNGS = 2
_PLAIN_NEWER_WISH = frozenset({LastWord.NEED_SPACE, LastWord.ONLY_PRACTICAL})


def heard(situation: Situation, word: LastWord, at: datetime) -> Situation:
    """A new last word. A stop is set at once; silence and crumbs never lift one."""
    said = Given(word, at)
    if word in STOPS:
        return replace(situation, last_word=said, stop=said)
    if word in _PLAIN_NEWER_WISH:
        return replace(situation, last_word=said, stop=None)
    return replace(situation, last_word=said)


def stop_lifted(situation: Situation) -> Situation:
    """The person was asked whether the stop still stands and said no."""
    return replace(situation, stop=None)


def invited(situation: Situation, did: frozenset[Did], at: datetime) -> Situation:
    """What they did. Crumbs leave an invitation on file untouched."""
    if is_invitation(did):
        return replace(situation, invitation=Given(did, at))
    return situation


def standing_invitation(situation: Situation, at: datetime) -> Given[frozenset[Did]] | None:
    """The invitation, for 14 days and the three that its re-ask may take to be answered."""
    given = situation.invitation
    if given is None or at - given.at > INVITATION_STANDS:
        return None
    return given if is_invitation(given.value) else None


def standing_stop(situation: Situation, at: datetime) -> LastWord | None:
    """The stop or block that still counts: no expiry, only a later standing invitation ends it."""
    stop = situation.stop
    if stop is None:
        return None
    invitation = standing_invitation(situation, at)
    if invitation is not None and invitation.at > stop.at:
        return None
    return stop.value


def severe_rungs(situation: Situation) -> bool:
    return situation.rungs is not None and bool(situation.rungs.value & SEVERE)


def mild_chasing(situation: Situation, at: datetime) -> bool:
    """At least two mild rungs on three or more of 14 days, and no later invitation.

    The last word and the rungs are asked in one sitting; an invitation told there is the later.
    """
    rungs = situation.rungs
    if rungs is None or len(rungs.value & MILD) < _MILD_RUNGS:
        return False
    if situation.mild_days is not None and situation.mild_days.value is MildDays.FEW:
        return False
    invitation = standing_invitation(situation, at)
    return invitation is None or rungs.at - invitation.at > SAME_SITTING


def fears(situation: Situation) -> bool:
    """Row 3 by answer: afraid of them or hurt by them; "both of us" too."""
    return _screened(situation, Safety.AFRAID, Safety.HURT_BY_THEM)


def feared(situation: Situation) -> bool:
    """Row 4 by the safety screen: they fear the person or were hurt."""
    return _screened(situation, Safety.THEY_FEAR_ME, Safety.I_HURT_THEM)


def kept(situation: Situation, at: datetime) -> Situation:
    """Rows 3 and 4, where they hold by answer, written down as facts with their entry."""
    chasing = feared(situation) or severe_rungs(situation) or mild_chasing(situation, at)
    entered_safety = situation.kept_safety or (at if fears(situation) else None)
    entered_pursuit = situation.kept_pursuit or (at if chasing else None)
    return replace(situation, kept_safety=entered_safety, kept_pursuit=entered_pursuit)


def retaken(situation: Situation, safety: frozenset[Safety], at: datetime) -> Situation:
    """The safety screen answered again: the only way out of rows 3 and 4.

    A row is left 72 h or more after entry, and only if it no longer holds by answer. Acts that are
    certainly older than their window no longer count here; to have younger ones answered anew,
    put the new rungs into the situation first.
    """
    answered = _without_old_rungs(replace(situation, safety=Given(safety, at)), at)
    unlatched = replace(
        answered,
        kept_safety=_still_inside(situation.kept_safety, at),
        kept_pursuit=_still_inside(situation.kept_pursuit, at),
    )
    again = kept(unlatched, at)
    return replace(
        again,
        kept_safety=again.kept_safety and (situation.kept_safety or at),
        kept_pursuit=again.kept_pursuit and (situation.kept_pursuit or at),
    )


def _screened(situation: Situation, *answers: Safety) -> bool:
    return situation.safety is not None and not situation.safety.value.isdisjoint(answers)


def _still_inside(entry: datetime | None, at: datetime) -> datetime | None:
    return entry if entry is not None and at - entry < RETAKE_AFTER else None


def _without_old_rungs(situation: Situation, at: datetime) -> Situation:
    rungs = situation.rungs
    if rungs is None:
        return situation
    age = at - rungs.at
    left = frozenset(rung for rung in rungs.value if age <= (SEVERE_WINDOW if rung in SEVERE else MILD_WINDOW))
    return replace(situation, rungs=Given(left, rungs.at))
