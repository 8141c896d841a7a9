"""Is it safe to message you here? Where the ex is feared, the ex may read along: there nothing is sent first until the
person says that it is safe, and what is sent names nothing.
"""

from bot.care.gates import fears
from bot.care.situation import Ended, Situation


def may_be_read(situation: Situation) -> bool:
    """Whether somebody who is feared may read along: fear told now or kept from before, whichever plan it leads to."""
    gone = situation.ended is not None and situation.ended.value is Ended.THEY_DIED
    return not gone and (fears(situation) or situation.kept_safety is not None)


def may_write_first(situation: Situation) -> bool:
    """Whether anything may be sent that does not answer what was just said."""
    said_safe = situation.safe_to_message is not None and situation.safe_to_message.value
    return said_safe or not may_be_read(situation)
