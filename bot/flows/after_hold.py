"""The wait is over and the words are back, as they were. What is chosen takes hold at that tap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import assert_never

from bot.care.entries import DraftGone
from bot.care.plan import NO_CONTACT, Plan
from bot.care.urges import Outcome
from bot.flows.facts import URGES_LATELY
from bot.flows.records import LateUrge, closed, known_urge
from bot.flows.standing import standing
from bot.talk.steps import Erase, Flow, Hush, Next, Record, Script, Start, ask, pick, say, show


class Back(StrEnum):
    LET_GO = "let_go"
    KEEP = "keep"
    WAIT = "wait"
    SENT = "sent"
    THINK = "think"


CHOOSE = pick("urge.return", Back)


@dataclass(frozen=True, slots=True)
class Seed:
    """`late`: the end of the wait was missed by more than a moment. `thought`: the three questions were answered. `dropped`: there was no
    wait, for they said that it need not go out.
    """

    draft: str
    plan: Plan | None
    at: datetime
    urge: LateUrge | None = None
    late: bool = False
    thought: bool = False
    dropped: bool = False


def after_hold(seed: Seed) -> Script[None]:
    if seed.dropped:
        yield say("urge.dropped")
    elif not seed.thought:
        yield say("urge.over_late" if seed.late else "urge.over")
        yield show("draft", seed.draft)
    match (yield from ask(CHOOSE.only(*offers(seed)))):
        case Back.LET_GO:
            yield Record(closed(seed.urge, seed.draft, Outcome.LET_GO, at=seed.at))
            yield from let_go(seed.draft)
            yield say("urge.gone")
            yield Next("eased", (("draft", seed.draft),))
        case Back.KEEP:
            yield say("urge.kept")
            yield Next("eased", (("draft", seed.draft), ("kept", "1")))
        case Back.WAIT:
            yield Next("hold", (("draft", seed.draft), ("noted", "1")))
        case Back.SENT:
            yield Next("sent", (("draft", seed.draft),))
        case Back.THINK:
            yield Next("think", (("draft", seed.draft),))
        case never:
            assert_never(never)


def offers(seed: Seed) -> Iterator[str]:
    """Row 4 keeps nothing past the morning, and where there is no help with a draft, none is offered."""
    yield Back.LET_GO
    if seed.plan is not Plan.STOP_PURSUIT:
        yield Back.KEEP
    yield Back.WAIT
    yield Back.SENT
    if not (seed.thought or seed.dropped) and seed.plan not in NO_CONTACT:
        yield Back.THINK


def let_go(draft: str) -> Script[None]:
    """The words are gone, and every bell that was about them."""
    yield Record(DraftGone(draft))
    yield Hush(subject=draft)
    yield Erase(draft)


def seed(start: Start) -> Seed:
    draft = start.given.get("draft", "")
    return Seed(
        draft=draft,
        plan=standing(start).plan,
        at=start.at,
        urge=known_urge(URGES_LATELY.of(start.facts) or (), draft),
        late="late" in start.given,
        thought="thought" in start.given,
        dropped="dropped" in start.given,
    )


_AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
FLOW = Flow(
    after_hold,
    seed,
    Seed,
    (
        Seed("d1", None, _AT, LateUrge("d1", _AT)),
        Seed("d1", Plan.STOP_PURSUIT, _AT, late=True),
        Seed("d1", Plan.AT_THE_TABLE, _AT, thought=True),
        Seed("d1", None, _AT, dropped=True),
    ),
)
