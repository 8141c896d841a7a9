"""What is wondered that nobody can answer from here, or asked of whoever is there: will they come back, how long, what now?

Phrases only; silence is fine.
"""

from __future__ import annotations

from enum import StrEnum

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import cover
from bot.reading.wonder_phrases import FIGURES, SIGNS


class Wonder(StrEnum):
    """What is wondered, the more particular first."""

    IF_THEY_WRITE = "if_they_write"
    IF_WE_MEET = "if_we_meet"
    CHILDREN = "children"
    DOES_IT_WORK = "does_it_work"
    WIN_BACK = "win_back"
    HOW_LONG = "how_long"
    TALK_ME_OUT = "talk_me_out"
    WILL_THEY = "will_they"
    WHEN_BETTER = "when_better"
    MY_FAULT = "my_fault"
    TONIGHT = "tonight"
    DRUNK = "drunk"
    MAY_I = "may_i"


MOST = 14
"""Words; whoever writes more tells a story, and a question in it is part of that."""

_FIGURES = table(FIGURES)
_SIGNS = table(SIGNS)


def read(text: str) -> Wonder | None:
    """What a few words wonder; None where they do not."""
    sentences = read_sentences(text)
    if sum(len(one.words) for one in sentences) > MOST:
        return None
    found = {match.sign for one in sentences for match in find(_SIGNS, cover(one, find(_FIGURES, one.words)).words)}
    return next((one for one in Wonder if one in found), None)
