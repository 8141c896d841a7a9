"""Who can read this and who runs the bot, where they have said so; then what is kept, how long, and the two ways out with
it. Asking is not consenting: who has not begun goes back to the first minute.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from bot.flows.content import Content
from bot.flows.facts import AGREED, CONSENT
from bot.talk.steps import Flow, Next, Script, Start, ask, pick, say


class Then(StrEnum):
    KEPT = "kept"
    TAKE = "take"
    ERASE = "erase"
    FINE = "fine"


THEN = pick("privacy.then", Then)
AGAIN = pick("privacy.again", Then).only(Then.TAKE, Then.ERASE, Then.FINE)


@dataclass(frozen=True, slots=True)
class Seed:
    """`on` and `version`: when they said yes, and to which promises."""

    begun: bool
    operator: str = ""
    on: date | None = None
    version: int = 1


def privacy(seed: Seed) -> Script[None]:
    yield say("privacy.who_runs", operator=seed.operator) if seed.operator else say("privacy.who_reads")
    if not seed.begun:
        yield Next("welcome")
        return
    then = yield from ask(THEN)
    if then is Then.KEPT:
        yield say("privacy.how_long")
        if seed.on is not None:
            yield say("privacy.agreed", date=seed.on, version=seed.version)
        then = yield from ask(AGAIN)
    match then:
        case Then.TAKE:
            yield Next("export")
        case Then.ERASE:
            yield Next("delete")
        case Then.FINE | Then.KEPT:
            yield say("privacy.fine")
        case _:
            assert_never(then)


def flow(content: Content) -> Flow[Seed]:
    """The flow with the operator of this installation."""

    def seed(start: Start) -> Seed:
        given = CONSENT.given_at(start.facts)
        version = AGREED.of(start.facts) or 1
        return Seed(CONSENT.of(start.facts) is True, content.operator, None if given is None else given.date(), version)

    samples = (
        Seed(begun=False),
        Seed(begun=True),
        Seed(begun=True, operator="Ana, ana@example.org", on=date(2026, 3, 4)),
    )
    return Flow(privacy, seed, Seed, samples)
