"""What may happen between check-ins and what it changes in the situation, nothing more: the gate
that an event raises is the strictest one it could be until the question after it is answered.
"""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.care.gates import heard
from bot.care.situation import (
    Asked,
    Ended,
    Given,
    HomeDetail,
    LastWord,
    Order,
    Situation,
    Tie,
)


class Happening(StrEnum):
    ASKED_TO_TALK = "asked_to_talk"
    ASKED_TO_STOP = "asked_to_stop"
    ORDER_SERVED = "order_served"
    MOVED_OUT = "moved_out"
    CHILDREN_TOLD = "children_told"
    SOMEONE_NEW = "someone_new"
    RAN_INTO = "ran_into"
    SLEPT_TOGETHER = "slept_together"
    THEY_DIED = "they_died"
    HOSTILE_MESSAGE = "hostile_message"


_ASKS_NEXT = {
    Happening.ASKED_TO_TALK: Asked.DID,
    Happening.ORDER_SERVED: Asked.ORDER,
    Happening.HOSTILE_MESSAGE: Asked.SAFETY,
}
_HOMES = frozenset({Tie.ONE_HOME, Tie.PARTLY_HOME})


def asks_next(happening: Happening) -> Asked | None:
    """The one question that the event raises."""
    return _ASKS_NEXT.get(happening)


def happened(situation: Situation, happening: Happening, at: datetime) -> Situation:
    """The situation after the event. What is neutral for the plan changes nothing."""
    match happening:
        case Happening.ASKED_TO_STOP:
            return heard(situation, LastWord.STOP, at)
        case Happening.ORDER_SERVED:
            return replace(situation, order=_served(situation, at))
        case Happening.MOVED_OUT:
            return _moved_out(situation, at)
        case Happening.CHILDREN_TOLD:
            return _children_told(situation, at)
        case Happening.THEY_DIED:
            return replace(situation, ended=Given(Ended.THEY_DIED, at))
        case _:
            return situation


def _served(situation: Situation, at: datetime) -> Given[Order]:
    order = situation.order
    if order is None or order.value is Order.NONE:
        return Given(Order.NOT_SURE, at)
    return order


def _moved_out(situation: Situation, at: datetime) -> Situation:
    if situation.ties is None:
        return situation
    return replace(situation, ties=Given(situation.ties.value - _HOMES, at), home=None)


def _children_told(situation: Situation, at: datetime) -> Situation:
    if situation.home is None:
        return situation
    left = situation.home.value - {HomeDetail.CHILDREN_DO_NOT_KNOW}
    return replace(situation, home=Given(left, at))
