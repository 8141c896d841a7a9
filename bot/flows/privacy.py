"""Who can read this, in three sentences, and who runs the bot where they have said so. Asking is not consenting: who has not begun goes back to the first minute."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.content import Content
from bot.flows.facts import CONSENT
from bot.talk.steps import Flow, Next, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    begun: bool
    operator: str = ""


def privacy(seed: Seed) -> Script[None]:
    yield say("privacy.who_runs", operator=seed.operator) if seed.operator else say("privacy.who_reads")
    if not seed.begun:
        yield Next("welcome")


def flow(content: Content) -> Flow[Seed]:
    """The flow with the operator of this installation."""

    def seed(start: Start) -> Seed:
        return Seed(CONSENT.of(start.facts) is True, content.operator)

    samples = (Seed(begun=False), Seed(begun=True), Seed(begun=True, operator="Ana, ana@example.org"))
    return Flow(privacy, seed, Seed, samples)
