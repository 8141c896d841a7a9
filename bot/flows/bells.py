"""What the bells of the urge and the crisis flows do. They were asked for: no budget, no quiet hours; but nothing breaks
into a crisis, and nothing is written to somebody for whom a message is not safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.care.entries import DraftGone
from bot.care.safe_here import may_write_first
from bot.flows.after_slip import SLIP_EVENING, SLIP_NOON
from bot.flows.crisis_help import CHECK_BACK
from bot.flows.draft import DRAFT_GONE, LOOK
from bot.flows.facts import situation_of
from bot.flows.hold import HOLD
from bot.talk.events import Rang
from bot.talk.house import Bell
from bot.talk.state import Session
from bot.talk.steps import Erase, Hush, Record, Say, Wake

TOO_LATE = timedelta(hours=3)
LATER = timedelta(minutes=30)
MID_TALK = timedelta(minutes=30)
LEFT_STANDING = timedelta(hours=12)

Ring = Callable[[Session, Rang], Bell]


def _hold(session: Session, rang: Rang) -> Bell:
    """The words come back even if the hour was missed: they were asked for. Two returns never stand on each other."""
    if _must_wait(session, rang):
        return _again(rang)
    if not _may_write(session):
        return Bell()
    if any(talk.flow == "after_hold" for talk in session.talks):
        return Bell(lines=(Say("urge.another_over"),))
    late = (("late", "1"),) if _is_late(rang) else ()
    return Bell("after_hold", given=(("draft", rang.subject or ""), *late))


def _look_in(session: Session, rang: Rang) -> Bell:
    if _must_wait(session, rang) or _is_late(rang) or not _may_write(session):
        return Bell()
    return Bell("look_in", given=(("draft", rang.subject or ""),))


def _draft_gone(_: Session, rang: Rang) -> Bell:
    """Silent, whenever it rings: a promise to let words go has no hour too late."""
    draft = rang.subject or ""
    return Bell(effects=(Record(DraftGone(draft)), Hush(subject=draft), Erase(draft)))


def _follow_up(flow: str) -> Ring:
    def ring(session: Session, rang: Rang) -> Bell:
        if _is_late(rang) or not _may_write(session):
            return Bell()
        if _must_wait(session, rang) or _is_talking(session, rang):
            return _again(rang)
        return Bell(flow)

    return ring


def _check_back(session: Session, rang: Rang) -> Bell:
    """Asked for in a crisis: it comes, however late. Where the crisis talk is still being held, it is simply shown."""
    helping = (talk for talk in session.talks if talk.flow == "crisis_help")
    if any(rang.at - talk.touched < LEFT_STANDING for talk in helping):
        return Bell("crisis_help")
    return Bell("crisis_again", given=(("asked", "yes"),))


RINGS: Mapping[str, Ring] = {
    HOLD: _hold,
    LOOK: _look_in,
    DRAFT_GONE: _draft_gone,
    SLIP_EVENING: _follow_up("slip_evening"),
    SLIP_NOON: _follow_up("rebuild"),
    CHECK_BACK: _check_back,
}
"""Bell -> what it does."""


def _is_late(rang: Rang) -> bool:
    return rang.at - rang.due > TOO_LATE


def _again(rang: Rang) -> Bell:
    return Bell(effects=(Wake(rang.bell, LATER, rang.subject),))


def _must_wait(session: Session, rang: Rang) -> bool:
    """A crisis is being talked about. Left standing for half a day it holds nothing back that was asked for."""
    crises = (talk for talk in session.talks if talk.flow.startswith("crisis"))
    return any(rang.at - talk.touched < LEFT_STANDING for talk in crises)


def _is_talking(session: Session, rang: Rang) -> bool:
    return bool(session.talks) and session.last is not None and rang.at - session.last < MID_TALK


def _may_write(session: Session) -> bool:
    return may_write_first(situation_of(session.facts))
