"""Every contact, by direction, channel and purpose, and which of them is a slip.

A slip is contact the person started outside plan and logistics. Answering, or running into each
other, is none, except under an order, fear or chasing. A look at a profile is counted apart
(Marshall 2012): it is no contact.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.care.plan import NO_CONTACT, Plan

ONE_SLIP = timedelta(hours=12)


class Direction(StrEnum):
    THEIRS = "theirs"
    MINE = "mine"
    MY_ANSWER = "my_answer"
    BY_CHANCE = "by_chance"


class Channel(StrEnum):
    MESSAGE = "message"
    CALL = "call"
    IN_PERSON = "in_person"
    SOCIAL = "social"
    VIA_FRIEND = "via_friend"
    GIFT_OR_LETTER = "gift_or_letter"
    PROFILE_PEEK = "profile_peek"


class Purpose(StrEnum):
    """`LOGISTICS` is planned business by the way the plan allows, `PLAN` what the plan foresees."""

    PERSONAL = "personal"
    LOGISTICS = "logistics"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Contact:
    at: datetime
    direction: Direction
    channel: Channel = Channel.MESSAGE
    purpose: Purpose = Purpose.PERSONAL


def is_slip(contact: Contact, plan: Plan | None) -> bool:
    """Whether the contact counts as a slip under `plan` (None: no plan yet)."""
    if plan is Plan.BEREAVED or contact.channel is Channel.PROFILE_PEEK:
        return False
    if contact.direction is Direction.THEIRS or contact.purpose is Purpose.LOGISTICS:
        return False
    if plan in NO_CONTACT:
        return True
    return contact.direction is Direction.MINE and contact.purpose is Purpose.PERSONAL


def is_one_slip(first: datetime, later: datetime) -> bool:
    """Slips within 12 h of the first are one."""
    return later - first < ONE_SLIP


def slips(contacts: Iterable[Contact], plan: Plan | None) -> tuple[datetime, ...]:
    """The start of each slip, in order; contacts within 12 h of a start belong to it."""
    starts: list[datetime] = []
    for at in sorted(contact.at for contact in contacts if is_slip(contact, plan)):
        if not starts or not is_one_slip(starts[-1], at):
            starts.append(at)
    return tuple(starts)
