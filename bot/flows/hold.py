"""How long to wait before deciding again. At night morning stands first, and nothing is ever forced. Their own practical
sentences may go alone; nothing is written for them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.care.plan import Plan
from bot.care.urges import hold_choices
from bot.flows.content import Content, Help
from bot.flows.draft import DRAFT_GONE, LOOK
from bot.flows.facts import URGES_LATELY
from bot.flows.near import Near, near, number
from bot.flows.records import known_urge
from bot.flows.standing import morning_after, standing
from bot.reading import dropped
from bot.talk.steps import Choice, Flow, Hush, Next, Script, Start, Wake, Word, Words, ask_when, say, words_or

HOLD = "hold"  # the bell at its end
OUTLIVES = timedelta(hours=1)  # a draft kept to the morning is still there when the morning's wait brings it back


class Wait(StrEnum):
    MORNING = "morning"
    ONE_HOUR = "one_hour"
    TWENTY_MINUTES = "twenty_minutes"
    PRACTICAL = "practical"
    SEND = "send"


CHOOSE = words_or("urge.hold", Wait)
CHOOSE_READ = words_or("urge.hold_read", Wait)
SPANS = {Wait.ONE_HOUR: timedelta(hours=1), Wait.TWENTY_MINUTES: timedelta(minutes=20)}


@dataclass(frozen=True, slots=True)
class Seed:
    """`phrase`: their words, and `why` they may weigh. `practical`: their sentences about chores
    alone; `lighter`: all but the heavy ones.

    `noted`: how the urge felt was asked before.
    """

    draft: str
    plan: Plan | None
    choices: tuple[str, ...]
    phrase: str = field(default="", repr=False)
    why: str = ""
    practical: str = field(default="", repr=False)
    lighter: str = field(default="", repr=False)
    own_behaviour: Near | None = None
    noted: bool = False


def hold(seed: Seed) -> Script[None]:
    if seed.practical:
        yield say("urge.practical_alone", words=seed.practical)
    read: dict[str, str | Word] = {"phrase": seed.phrase, "why": Word(f"urge.why.{seed.why}")} if seed.phrase else {}
    question = only(CHOOSE_READ if seed.phrase else CHOOSE, seed.choices)
    chosen, local = yield from ask_when(question, **read)
    if not isinstance(chosen, Wait):
        yield dropped_or_more(seed, chosen)
        return
    match chosen:
        case Wait.SEND:
            yield Next("send", (("draft", seed.draft), ("lighter", seed.lighter)))
        case Wait.PRACTICAL:
            yield Next("practical", (("draft", seed.draft), ("words", seed.practical)))
        case _:
            yield from waits(seed, chosen, local)


def dropped_or_more(seed: Seed, words: str) -> Next:
    """Words at the wait say that the others need not go, and then it is asked what becomes of them; or they join them."""
    named = (("draft", seed.draft),)
    if dropped.read(words):
        return Next("after_hold", (*named, ("dropped", "1")))
    return Next("more", (*named, ("words", words), ("to", "hold")))


def only(question: Words[Wait], choices: tuple[str, ...]) -> Words[Wait]:
    """The question with these choices, in this order; more words are always welcome."""
    return replace(question, choices=tuple(Choice(one, Wait(one)) for one in choices))


def waits(seed: Seed, chosen: Wait, local: datetime) -> Script[None]:
    """The wait is set; with it the look-in is not needed."""
    span = SPANS.get(chosen)
    yield Hush(LOOK, seed.draft)
    yield Wake(HOLD, morning_after(local) if span is None else span, seed.draft)
    if seed.plan is not Plan.STOP_PURSUIT:
        yield say(f"urge.held.{chosen}")
    else:
        yield Hush(DRAFT_GONE, seed.draft)
        yield Wake(DRAFT_GONE, morning_after(local) + OUTLIVES, seed.draft)
        yield say("urge.held_for_them")
        if seed.own_behaviour is not None:
            yield number(seed.own_behaviour)
    if not seed.noted:
        yield Next("felt", (("draft", seed.draft),))


def flow(content: Content) -> Flow[Seed]:
    """The flow with the numbers of this content."""

    def seed(start: Start) -> Seed:
        now, given = standing(start), start.given
        practical, draft = given.get("practical", ""), given.get("draft", "")
        urge = known_urge(URGES_LATELY.of(start.facts) or (), draft)
        *waiting, send = hold_choices(start.at, start.zone)
        pursuing, line = now.plan is Plan.STOP_PURSUIT, near(content, start, Help.OWN_BEHAVIOUR)
        return Seed(
            draft=draft,
            plan=now.plan,
            choices=(*waiting, *((Wait.PRACTICAL,) if practical else ()), send),
            phrase=given.get("phrase", ""),
            why=given.get("why", ""),
            practical=practical,
            lighter=given.get("lighter", ""),
            own_behaviour=line if pursuing and line.name else None,
            noted="noted" in given or (urge is not None and urge.asked),
        )

    by_day = ("one_hour", "twenty_minutes", "morning", "send")
    samples = (
        Seed("d1", None, by_day),
        Seed(
            "d1",
            Plan.STOP_PURSUIT,
            by_day,
            own_behaviour=Near("Respect Phoneline", "0808 802 4040"),
            noted=True,
        ),
        Seed("d1", Plan.STOP_PURSUIT, by_day),
        Seed("d1", Plan.MOVING_ON, tuple(Wait), phrase="please", why="begging", practical="The keys are at Ana's."),
    )
    return Flow(hold, seed, Seed, samples)
