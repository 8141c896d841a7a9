"""What is asked of the bot in everyday words: who it is, what it knows, a setting, a room. Phrases only; silence is fine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.reading.errand_phrases import FIGURES, SIGNS
from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import Span, cover, signs


class Errand(StrEnum):
    """What somebody wants of the bot, the more particular first."""

    ROUND_A_BLOCK = "round_a_block"
    TALKED_ROUND = "talked_round"
    HUMAN = "human"
    REAL = "real"
    COST = "cost"
    MANIPULATIVE = "manipulative"
    WRITE_FOR_ME = "write_for_me"
    NO_HELP = "no_help"
    THROUGH_OTHERS = "through_others"
    EXPORT = "export"
    KNOWS = "knows"
    SETTINGS = "settings"
    PAUSE = "pause"
    PLAN = "plan"
    PROGRESS = "progress"
    CALM = "calm"
    DRAFTS = "drafts"
    VIEWS = "views"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ErrandReading:
    """The errand, None where nothing is asked of the bot; `spans` are the words that say so."""

    errand: Errand | None
    spans: tuple[Span, ...]


MOST = 120
"""Characters; whoever writes more tells a story, and what sounds like an errand in it is part of that."""

_FIGURES = table(FIGURES)
_SIGNS = table(SIGNS)


def read(text: str) -> ErrandReading:
    """What is asked of the bot, where the words are few and can hardly mean anything else."""
    if len(text) > MOST:
        return ErrandReading(None, ())
    sentences = [cover(one, find(_FIGURES, one.words)) for one in read_sentences(text)]
    found = tuple(signs(sentences, _SIGNS, text))
    named = {span.why for span in found}
    return ErrandReading(next((one for one in Errand if one in named), None), found)
