"""Danger, before anything else: two human sentences and one number. No question, nothing to wait for; of the words
nothing stays, only the class and the day. For seven days nothing is counted and nothing reviewed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.care.nudges import HUSH_FOR
from bot.flows.content import Content, Help
from bot.flows.facts import HUSHED_UNTIL
from bot.flows.near import Near, near, number
from bot.flows.records import CrisisNoted
from bot.reading.crisis import Danger
from bot.talk.steps import Flow, Next, Record, Remember, Script, Start, say

CLASSES = {
    Danger.NONE: (Help.SUICIDE, Help.CRISIS),
    Danger.SELF: (Help.SUICIDE, Help.CRISIS),
    Danger.HURT_BY: (Help.ABUSE,),
    Danger.MAY_HURT: (Help.OWN_BEHAVIOUR,),
    Danger.OTHER_AT_RISK: (Help.SUICIDE, Help.CRISIS),
}
"""Whose line comes first; `NONE` is somebody who asked for help and has not said with what."""


@dataclass(frozen=True, slots=True)
class Seed:
    of: Danger
    line: Near
    until: datetime


def crisis(seed: Seed) -> Script[None]:
    yield say(f"crisis.first.{seed.of}")
    yield number(seed.line)
    yield Record(CrisisNoted(seed.of))
    yield Remember(HUSHED_UNTIL, seed.until)
    yield Next("crisis_help", (("kind", seed.of),))


def flow(content: Content) -> Flow[Seed]:
    """The flow with the numbers of this content."""

    def seed(start: Start) -> Seed:
        of = Danger(start.given.get("kind", Danger.NONE))
        return Seed(of, near(content, start, *CLASSES[of]), start.at + HUSH_FOR)

    until = datetime(2026, 3, 4, 20, 15, tzinfo=UTC) + timedelta(days=7)
    lines = (
        Near("988", "988", checked=True),
        Near("Respect Phoneline", "0808 802 4040"),
        Near("Shout", text_to="85258", text_word="SHOUT", checked=True),
        Near("Shout", text_to="85258", text_word="SHOUT"),
        Near(directory="https://findahelpline.com/"),
    )
    return Flow(
        crisis, seed, Seed, tuple(Seed(of, line, until) for of, line in zip(Danger, lines, strict=True)), urgent=True
    )
