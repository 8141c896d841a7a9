"""What the ex is called here: the nickname they gave, where a line has a place for one. Never where messages name nothing,
and never a whole sentence, which is an answer to something else.
"""

from __future__ import annotations

from bot.care.nudges import Wishes, is_discreet
from bot.care.safe_here import may_be_read
from bot.flows.facts import CALLED, DISCREET, situation_of
from bot.talk.steps import Facts

WORDS, LETTERS = 3, 30
"""What a name has at most."""
NOBODY = "none"
"""What the wording takes for "no name given"."""


def named(facts: Facts) -> str:
    """The nickname, or NOBODY."""
    called = CALLED.of(facts)
    return NOBODY if called is None or not is_name(called) or names_nothing(facts) else called


def names_nothing(facts: Facts) -> bool:
    """Whether messages give away neither whom nor what they are about."""
    return is_discreet(Wishes(discreet=DISCREET.of(facts)), read_along=may_be_read(situation_of(facts)))


def is_name(words: str) -> bool:
    """Whether these words can stand where a name stands."""
    return 0 < len(words) <= LETTERS and len(words.split()) <= WORDS
