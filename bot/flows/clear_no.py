"""One clear no, in their own words, for one who has let go and still is written to. Three things make it clear: that it is
decided, that there will be no answer, what stays practical. Which of them it says is theirs to see; nothing is dictated.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.care.drafts import ARCHIVED_FOR
from bot.care.entries import DraftKept
from bot.flows.draft import DRAFT_GONE
from bot.flows.none_of_these import some_or_none, told
from bot.flows.records import Draft
from bot.talk.steps import Flow, Next, Record, Script, Wake, Word, ask, say, words_or


class Leave(StrEnum):
    NOT_NOW = "not_now"


class Part(StrEnum):
    DECIDED = "decided"
    NO_ANSWER = "no_answer"
    PRACTICAL = "practical"


WORDS = words_or("clear_no.write", Leave)
SAID = some_or_none("clear_no.says", Part)


@dataclass(frozen=True, slots=True)
class Seed:
    id: str


def clear_no(seed: Seed) -> Script[None]:
    words = yield from ask(WORDS)
    if isinstance(words, Leave):
        yield say("clear_no.any_time")
        return
    yield Record(Draft(seed.id, words))
    yield Record(DraftKept(seed.id))
    yield Wake(DRAFT_GONE, ARCHIVED_FOR, seed.id)
    yield Next("clear_no_parts", (("draft", seed.id),))


def parts(seed: Seed) -> Script[None]:
    """Read once more; what is missing is named, and missing it is no fault."""
    said = told((yield from ask(SAID)))
    missing = [part for part in Part if part not in said]
    if missing:
        yield say("clear_no.missing", parts=tuple(Word(f"clear_no.part_{part}") for part in missing))
    else:
        yield say("clear_no.whole")
    yield Next("send", (("draft", seed.id),))


FLOW = Flow(clear_no, lambda start: Seed(start.ident("draft")), Seed, (Seed("d1"),))
PARTS = Flow(parts, lambda start: Seed(start.given.get("draft", "")), Seed, (Seed("d1"),))
