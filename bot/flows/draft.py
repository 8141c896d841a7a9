"""The box for what they want to send, open in one step. Its words are kept as far as the plan allows, and a look-in is
set, in the turn that they came in. A child's need is never held.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from bot.care.drafts import ARCHIVED_FOR, DraftBox, Keeping, Reading, draft_box
from bot.care.entries import DraftKept, UrgeOpened
from bot.care.plan import Plan, Sending
from bot.care.safe_here import may_write_first
from bot.care.urges import LOOK_IN, kept_unread, look_in_at
from bot.flows.facts import IF_THEN, URGES_LATELY, situation_of
from bot.flows.naming import NOBODY, named
from bot.flows.records import LATELY, Draft, LateUrge
from bot.flows.standing import morning_after, standing
from bot.flows.weighing import Weighed, weigh
from bot.reading import dropped
from bot.talk.steps import Flow, Hush, Next, Record, Remember, Script, Start, Wake, ask_when, say, words_or

LOOK = "look_in"  # the bell 20 minutes after
DRAFT_GONE = "draft_gone"  # the bell that lets a draft go by itself


class Instead(StrEnum):
    DISTRACT = "distract"
    THEY_TEXTED = "they_texted"
    SENT = "sent"


class Unwritten(StrEnum):
    NOT_NOW = "not_now"


OWN_WORDS = frozenset({Sending.OWN_WORDS, Sending.NOTE})
"""Where sending in their own words is foreseen, all but the heavy sentences may be shown once more."""

BOX = words_or("urge.box", Instead)
LETTER = words_or("urge.letter", Unwritten)


@dataclass(frozen=True, slots=True)
class Seed:
    """`third`: two drafts came before in this night. `looks_in`: it is fine to write to them in 20 minutes."""

    id: str
    plan: Plan | None
    box: DraftBox
    at: datetime
    looks_in: bool = True
    third: bool = False
    if_then: str = ""
    lately: tuple[LateUrge, ...] = ()
    name: str = NOBODY


def draft(seed: Seed) -> Script[None]:
    if seed.plan is Plan.BEREAVED:
        yield from letter(seed)
        return
    if seed.if_then:
        yield say("urge.if_then", plan=seed.if_then)
    if seed.box.keeping is Keeping.LET_GO:
        yield say("urge.not_kept")
    said, local = yield from ask_when(BOX, name=seed.name)
    if isinstance(said, Instead):
        yield Next(said.value)
        return
    if dropped.read(said):
        yield say("urge.not_written")
        return

    yield Record(UrgeOpened(seed.id))
    yield Remember(URGES_LATELY, (*seed.lately, LateUrge(seed.id, seed.at))[-LATELY:])
    yield from put_away(seed, said, local)
    if seed.looks_in:
        yield Hush(LOOK)  # of words put down just before: one look after both is enough
        yield Wake(LOOK, LOOK_IN, seed.id)
    yield onward(seed, weigh(said))


def put_away(seed: Seed, words: str, local: datetime) -> Script[None]:
    """The words, for as long as the plan keeps them."""
    keeping = seed.box.keeping
    if keeping is Keeping.LET_GO:
        return
    yield Record(Draft(seed.id, words, keeping))
    yield Record(DraftKept(seed.id))
    yield Wake(DRAFT_GONE, morning_after(local) if keeping is Keeping.TO_MORNING else ARCHIVED_FOR, seed.id)


def onward(seed: Seed, read: Weighed) -> Next:
    """A child's need first; nothing kept, nothing to wait for; late at night rest; else the wait."""
    named = (("draft", seed.id),)
    if read.child:
        return Next("child_matter", named)
    if seed.box.keeping is Keeping.LET_GO:
        return Next("let_go")
    if seed.third:
        return Next("rest", named)
    return Next("hold", (*named, *readable(seed.box, read)))


def readable(box: DraftBox, read: Weighed) -> tuple[tuple[str, str], ...]:
    """What of the reading the plan lets be said, for the next flow."""
    found = {"practical": read.practical if box.reading is not Reading.NONE else ""}
    if box.reading is Reading.FULL:
        found |= {"phrase": read.phrase, "why": read.why}
        found |= {"lighter": read.lighter if box.sending & OWN_WORDS else ""}
    return tuple((name, words) for name, words in found.items() if words)


def letter(seed: Seed) -> Script[None]:
    """To somebody who died: no urge, no wait, only a place for the words."""
    said, local = yield from ask_when(LETTER, name=seed.name)
    if isinstance(said, Unwritten):
        yield say("urge.letter_any_time")
        return
    yield from put_away(seed, said, local)
    yield say("urge.letter_kept")


def seed(start: Start) -> Seed:
    now = standing(start)
    lately = URGES_LATELY.of(start.facts) or ()
    write_first = may_write_first(situation_of(start.facts))
    return Seed(
        id=start.ident("draft"),
        plan=now.plan,
        box=draft_box(now.plan, stopped=now.stopped),
        at=start.at,
        looks_in=look_in_at(start.at, write_first=write_first) is not None,
        third=kept_unread((urge.at for urge in lately), start.at, start.zone),
        if_then=IF_THEN.of(start.facts) or "",
        lately=lately,
        name=named(start.facts),
    )


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
_NONE_YET = draft_box(None, stopped=False)
FLOW = Flow(
    draft,
    seed,
    Seed,
    (
        *(Seed("d1", plan, draft_box(plan, stopped=False), _AT) for plan in (None, *Plan)),
        Seed("d1", Plan.SAFETY_FIRST, draft_box(Plan.SAFETY_FIRST, stopped=True), _AT, looks_in=False),
        Seed("d1", None, _NONE_YET, _AT, third=True, if_then="If it is late then I call Ana.", name="Sam"),
    ),
)
