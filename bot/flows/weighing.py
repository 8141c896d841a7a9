"""What may be said of words meant for the ex, sentence by sentence, in their own phrases. Nothing is written for them."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.reading import draft
from bot.reading.draft import DraftReading, Effect

HEAVY = (Effect.ATTACK, Effect.GUILT, Effect.BEGGING, Effect.BARGAIN, Effect.PROBE)
"""What may weigh on the one who reads it, the heaviest first."""
SURE = 0.8  # below it a sentence is not called heavy: a wrong word about their words hurts
PRACTICAL = 0.5  # below it a sentence is not called a chore
LONGEST = 80  # characters of a phrase that are shown back


@dataclass(frozen=True, slots=True)
class Weighed:
    """`phrase` and `why`: the heaviest phrase and the name of what it does, empty where nothing weighs. `practical`:
    the sentences about chores alone. `lighter`: all but the heavy sentences. `child`: a child's need is spoken of.
    """

    phrase: str = field(default="", repr=False)
    why: str = ""
    practical: str = field(default="", repr=False)
    lighter: str = field(default="", repr=False)
    child: bool = False


def weigh(words: str) -> Weighed:
    """Read once, said back in their own words."""
    read = draft.sentences(words)
    heavy = [one for one in read if one.label in HEAVY and one.score >= SURE]
    worst = min(heavy, key=_weight, default=None)
    return Weighed(
        phrase="" if worst is None else _phrase(worst),
        why="" if worst is None else worst.label.value,
        practical=" ".join(one.text for one in read if one.label is Effect.LOGISTICS and one.score >= PRACTICAL),
        lighter=" ".join(one.text for one in read if one not in heavy) if heavy else "",
        child=draft.is_childs_need(words),
    )


def _weight(read: DraftReading) -> tuple[int, bool, int]:
    """The heaviest kind first; of one kind the sentence that says most, and can be shown whole."""
    return HEAVY.index(read.label), len(read.text) > LONGEST, -len(read.text)


def _phrase(read: DraftReading) -> str:
    """The sentence where it is short, else its telling words."""
    if len(read.text) <= LONGEST:
        return read.text
    longest = max((span.text for span in read.spans), key=len, default="")
    return longest or read.text[:LONGEST].rsplit(" ", 1)[0] + "…"
