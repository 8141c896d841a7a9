"""Under 18: nothing is kept, no age either. A real person is named, and what was kept before goes at once."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.content import Content, Help
from bot.flows.facts import CONSENT, COUNTRY
from bot.talk.steps import Erase, Flow, Next, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    """The youth line of their country, where one is known, else its emergency number, else neither."""

    kept: bool
    line: str = ""
    number: str = ""
    checked: str = ""
    emergency: str = ""


def young(seed: Seed) -> Script[None]:
    yield say("young.for_adults")
    if seed.line and seed.checked:
        yield say("young.line", name=seed.line, number=seed.number, date=seed.checked)
    elif seed.line:
        yield say("young.line_unchecked", name=seed.line, number=seed.number)
    elif seed.emergency:
        yield say("young.emergency", number=seed.emergency)
    else:
        yield say("young.directory")
    if seed.kept:
        yield Erase()
    yield Next("young_calm")


def flow(content: Content) -> Flow[Seed]:
    """The flow with the numbers of this content."""

    def seed(start: Start) -> Seed:
        guess = content.guess(start.locale) if "-" in start.locale else None
        country = COUNTRY.of(start.facts) or (guess.code if guess else None)
        kept = CONSENT.of(start.facts) is True
        for line in content.lines(country, Help.CHILD):
            return Seed(kept, line.name, line.call, str(line.verified or ""))
        return Seed(kept, emergency=next((one.call for one in content.lines(country, Help.EMERGENCY)), ""))

    samples = (
        Seed(kept=False),
        Seed(kept=True, line="Childline", number="0800 1111"),
        Seed(kept=False, line="Childline", number="0800 1111", checked="2026-06-02"),
        Seed(kept=False, emergency="112"),
    )
    return Flow(young, seed, Seed, samples)
