"""Just listen: words that answer nothing are thanked for, kept if they wish, and the question stands again. After three
it is said that no person hears them, and one small thing is offered.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

from bot.care.writing import Searching, Writing, has_listened_enough, offered
from bot.flows.facts import LISTENED, MEANING, WROTE_ON
from bot.flows.meaning import told
from bot.flows.records import Note
from bot.reading import intent
from bot.reading.intent import Intent
from bot.reading.signs import Level
from bot.talk.steps import Facts, Flow, Next, Record, Remember, Script, Start, ask, say, words_or

LITTLE = 40  # characters; more of them are told, not said in passing
IN_A_ROW = timedelta(hours=12)
THANKS = 3  # ways of saying it
WHY = frozenset({"why", "warum", "wieso", "porque", "porqué", "pourquoi"})


class Keep(StrEnum):
    KEEP = "keep"
    LET_GO = "let_go"


class Now(StrEnum):
    SMALL = "small"
    NO = "no"
    LET_GO = "let_go"


KEEP = words_or("listen.keep", Keep)
NOW = words_or("listen.now", Now)


@dataclass(frozen=True, slots=True)
class Seed:
    """`turn`: which message in a row this is, from 1. `small`: the kind of small thing that suits them."""

    id: str
    words: str = field(repr=False)
    turn: int
    small: Writing = Writing.ENOUGH_TODAY


def listen(seed: Seed) -> Script[None]:
    enough = has_listened_enough(seed.turn)
    yield Remember(LISTENED, seed.turn)
    answer: str | Keep | Now
    if enough:
        answer = yield from ask(NOW)
    else:
        yield say(f"listen.thanks_{seed.turn % THANKS}")
        answer = yield from ask(KEEP)
    if answer not in {Keep.LET_GO, Now.LET_GO}:
        yield Record(Note(seed.id, seed.words))
    match answer:
        case Keep.KEEP | Now.NO:
            yield say("listen.kept")
        case Keep.LET_GO | Now.LET_GO:
            yield say("listen.let_go")
        case Now.SMALL:
            yield Next("distract") if seed.small is Writing.ENOUGH_TODAY else Next("journal")
        case str() if _is_a_farewell(answer) and told(answer) is None:
            yield say("listen.kept")
        case str():
            yield onward(answer)
        case _ as never:
            assert_never(never)


def _is_a_farewell(words: str) -> bool:
    """Thanks, good night, what the weather is: the heart has been poured out, and this is not more of it."""
    wanted = intent.read(words)
    return (
        wanted.level is Level.HIGH and wanted.label in {Intent.SMALLTALK, Intent.OUT_OF_SCOPE} and len(words) < LITTLE
    )


def onward(words: str) -> Next:
    """What was typed on top is listened to as well, unless it plainly means something else."""
    meant = told(words)
    if meant is None or not meant.sure:
        return Next("listen", (("words", words),))
    return Next(meant.flow, meant.given)


def why_words(words: str) -> float:
    """The share of why-words (Sbarra 2013: whoever searches for a meaning is not helped by writing on about it)."""
    said = [word.strip(".,!?¿") for word in words.casefold().split()]
    return sum(word in WHY for word in said) / max(1, len(said))


def kind_of_writing(facts: Facts, today: date, *, words: str = "") -> Writing:
    """What kind of writing suits this person today."""
    searching = Searching(MEANING.of(facts), why_words(words))
    return offered(searching, today=today, last=WROTE_ON.of(facts))


def seed(start: Start) -> Seed:
    words, told_at = start.given.get("words", ""), LISTENED.given_at(start.facts)
    in_a_row = told_at is not None and start.at - told_at < IN_A_ROW
    before = (LISTENED.of(start.facts) or 0) if in_a_row else 0
    small = kind_of_writing(start.facts, start.local.date(), words=words)
    return Seed(start.ident("note"), words, before + 1, small)


FLOW = Flow(
    listen,
    seed,
    Seed,
    (
        *(Seed("n1", "I can't stop crying.", turn) for turn in (1, 2, 3)),
        Seed("n1", "Why did it end?", 6, Writing.PLAN_THE_DAY),
    ),
)
